use std::time::Duration;

use local_queues::Redrive;

use super::{MappingConfig, QueueConfig, check_queues};

fn refusal(queues: &[QueueConfig]) -> String {
    check_queues(queues).unwrap_err().to_string()
}

#[test]
fn what_sqs_would_not_take_is_refused_by_name() {
    let with = |adjust: &dyn Fn(&mut QueueConfig)| {
        let mut queue = QueueConfig::new("work");
        queue.mapping = Some(MappingConfig::new("self"));
        adjust(&mut queue);
        queue
    };
    let redrive = |dead_letter: &str, max_receives| {
        let dead_letter = dead_letter.to_owned();
        Some(Redrive {
            dead_letter,
            max_receives,
        })
    };
    assert!(check_queues(&[with(&|_| {}), QueueConfig::new("other")]).is_ok());
    assert!(refusal(&[with(&|_| {}), with(&|_| {})]).contains("twice"));
    let size =
        |size| with(&|queue: &mut QueueConfig| queue.mapping.as_mut().unwrap().batch_size = size);
    for (queue, words) in [
        (QueueConfig::new(""), "another name"),
        (QueueConfig::new("work.fifo"), "FIFO"),
        (QueueConfig::new("x".repeat(81)), "at most 80"),
        (size(0), "batches of 0"),
        (size(11), "batches of 11"),
        (
            with(&|queue| queue.settings.delay = Duration::from_secs(901)),
            "up to 900",
        ),
        (
            with(&|queue| queue.settings.visibility_timeout = Duration::from_millis(500)),
            "whole seconds",
        ),
        (
            with(&|queue| queue.settings.redrive = redrive("work", 3)),
            "name another queue",
        ),
        (
            with(&|queue| queue.settings.redrive = redrive("bad", 0)),
            "1 to 1000",
        ),
    ] {
        let error = refusal(&[queue]);
        assert!(error.contains(words), "{error}");
    }
}
