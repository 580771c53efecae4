use std::time::Duration;

use local_queues::Redrive;

use super::queue;
use crate::config::queue::{MappingConfig, QueueConfig};

#[test]
fn a_queue_is_read_with_its_function_and_its_settings() {
    assert_eq!(queue("work"), Ok(QueueConfig::new("work")));
    let first = queue("work=self").unwrap().mapping.unwrap();
    assert_eq!(first.function, None);
    assert_eq!((first.batch_size, first.concurrency.get()), (10, 5));
    assert!(first.reports_failures);

    let text = "work=chat,batch_size=2,visibility_timeout=1m,delay=5s,dead_letter=bad,max_receives=3,\
                concurrency=1,report_failures=false";
    let read = queue(text).unwrap();
    assert_eq!(read.settings.visibility_timeout, Duration::from_mins(1));
    assert_eq!(read.settings.delay, Duration::from_secs(5));
    let redrive = Redrive {
        dead_letter: "bad".to_owned(),
        max_receives: 3,
    };
    assert_eq!(read.settings.redrive, Some(redrive));
    let mapping = MappingConfig {
        batch_size: 2,
        concurrency: 1.try_into().unwrap(),
        reports_failures: false,
        ..MappingConfig::new("chat")
    };
    assert_eq!(read.mapping, Some(mapping));
}

#[test]
fn what_means_nothing_is_refused_in_words() {
    for (text, words) in [
        ("work=self,batch_size", "SETTING=VALUE"),
        ("work=self,size=3", "\"size\""),
        ("work=self,batch_size=many", "\"many\""),
        ("work,batch_size=3", "needs a function"),
        ("work=self,delay=soon", "soon"),
        ("work=self,max_receives=3", "belong together"),
        ("work=self,dead_letter=bad", "belong together"),
    ] {
        let error = queue(text).unwrap_err();
        assert!(error.contains(words), "{text}: {error}");
    }
}
