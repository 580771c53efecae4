//! An event source mapping: the loop that hands a queue's messages to a function.
//!
//! Lambda Developer Guide, with-sqs and services-sqs-errorhandling. What the function has done is
//! deleted; what failed stays in flight, so that it comes again after its visibility timeout.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::num::NonZeroUsize;
use std::sync::Arc;

use local_faults::Observation;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::batch_answer::BatchAnswer;
use crate::consumer::{Consumed, Consumer};
use crate::event::sqs_event;
use crate::message::Received;
use crate::queues::Queues;

/// What hands a queue's messages to a function.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// The queue's name.
    pub queue: String,
    /// The function.
    pub consumer: Arc<dyn Consumer>,
    /// How many messages the function gets at a time, at most.
    pub batch_size: usize,
    /// How many batches the function has at a time, at most.
    pub concurrency: NonZeroUsize,
    /// Whether the function says which messages failed, in `batchItemFailures`. Else its answer is
    /// not looked at.
    pub reports_failures: bool,
}

impl Mapping {
    /// Hands messages over until this future is dropped.
    pub async fn run(self, queues: Arc<Queues>) -> Infallible {
        let mut batches = JoinSet::new();
        loop {
            while batches.len() >= self.concurrency.get() {
                // What became of it is in its line; one that panicked comes again as a failed one.
                drop(batches.join_next().await);
            }
            let batch = queues
                .receive(&self.queue, self.batch_size, None, None)
                .await;
            while batches.try_join_next().is_some() {}
            let (mapping, queues) = (self.clone(), Arc::clone(&queues));
            batches.spawn(async move { mapping.hand_over(batch, &queues).await });
        }
    }

    async fn hand_over(&self, batch: Vec<Received>, queues: &Queues) {
        let begun = Instant::now();
        let (name, services) = (self.queue.as_str(), &queues.services);
        let event = sqs_event(&batch, &queues.arn(name), &services.region);
        let Consumed { result, origin } = self.consumer.invoke(event).await;
        let ids: BTreeSet<&str> = batch.iter().map(|it| it.message.id.as_str()).collect();
        let (failed, why) = match result {
            Err(why) => (all(&ids), Some(why)),
            Ok(_) if !self.reports_failures => (BTreeSet::new(), None),
            Ok(answer) => match BatchAnswer::read(&answer, &ids) {
                BatchAnswer::AllBut(failed) => (failed, None),
                BatchAnswer::Malformed(why) => {
                    (all(&ids), Some(format!("malformed answer: {why}")))
                }
            },
        };
        let (done, again): (Vec<_>, Vec<_>) = batch
            .iter()
            .partition(|received| !failed.contains(&received.message.id));
        queues.with(name, |queue, _| {
            for received in &done {
                queue.delete(&received.receipt);
            }
        });
        let words = why.map(|why| format!(": {why}")).unwrap_or_default();
        services.lines.gateway(&format!(
            "QUEUE      {name}: {} done, {} failed{words} ({} ms, {origin})",
            done.len(),
            again.len(),
            begun.elapsed().as_millis(),
        ));
        services.observer.note(|| Observation::BatchSettled {
            queue: name.to_owned(),
            done: message_ids(&done),
            failed: message_ids(&again),
        });
    }
}

fn all(ids: &BTreeSet<&str>) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn message_ids(messages: &[&Received]) -> Vec<String> {
    let ids = messages.iter().map(|received| received.message.id.clone());
    ids.collect()
}
