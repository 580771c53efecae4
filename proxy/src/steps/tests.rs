use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt as _;
use proxy_core::connection::Home;
use proxy_core::step::{Fact, Step};

use super::{AHEAD, Steps};

/// Work that yields `most` steps and counts those that it has yielded.
fn counted(most: usize) -> (Steps<'static>, Arc<AtomicUsize>) {
    let yielded = Arc::new(AtomicUsize::new(0));
    let steps = Steps::from_work({
        let yielded = Arc::clone(&yielded);
        async move |sink| {
            for _ in 0..most {
                sink.note(Fact::Home(Home::Feed)).await;
                yielded.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    (steps, yielded)
}

#[tokio::test]
async fn every_step_arrives_in_order_and_then_the_end() {
    let mut steps = Steps::from_work(async |sink| {
        for alone in [true, false, true] {
            sink.stream(alone).await;
        }
    });
    let mut told = Vec::new();
    while let Some(step) = steps.next().await {
        match step {
            Step::Stream { sender_alone } => told.push(sender_alone),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(told, [true, false, true]);
    assert!(steps.next().await.is_none());
}

#[tokio::test]
async fn the_work_goes_on_only_as_its_steps_are_taken() {
    let (mut steps, yielded) = counted(10 * AHEAD);
    assert_eq!(yielded.load(Ordering::Relaxed), 0);
    steps.next().await.unwrap();
    assert_eq!(yielded.load(Ordering::Relaxed), AHEAD);
    for _ in 0..3 * AHEAD {
        steps.next().await.unwrap();
    }
    assert!(yielded.load(Ordering::Relaxed) <= 5 * AHEAD);
    assert_eq!(3 * AHEAD + 1 + steps.count().await, 10 * AHEAD);
}

#[tokio::test]
async fn ended_work_hands_out_what_it_had_made_and_makes_no_more() {
    let (mut steps, yielded) = counted(10 * AHEAD);
    steps.next().await.unwrap();
    let made = steps.end().len();
    assert_eq!(made, AHEAD - 1);
    assert_eq!(yielded.load(Ordering::Relaxed), AHEAD);
}

#[tokio::test]
async fn work_without_a_step_is_an_empty_stream() {
    assert!(Steps::from_work(async |_| {}).next().await.is_none());
}
