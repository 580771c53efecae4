//! All queues of a gateway, and waiting for their messages.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use local_faults::{Clock, EpochMs, Lines, Observation, Observer};
use tokio::sync::watch;
use uuid::Uuid;

use crate::arn::queue_arn;
use crate::message::Received;
use crate::queue::Queue;
use crate::settings::QueueSettings;

/// What queues work with.
#[derive(Debug, Clone)]
pub struct QueueServices {
    /// Delay and visibility count on it.
    pub clock: Clock,
    /// Takes a line for each batch.
    pub lines: Arc<Lines>,
    /// Takes what became of each batch.
    pub observer: Observer,
    /// The region of the queues' ARNs.
    pub region: String,
    /// The account of the queues' ARNs and URLs.
    pub account: String,
}

/// All queues of a gateway.
#[derive(Debug)]
pub struct Queues {
    pub(crate) services: QueueServices,
    queues: Mutex<BTreeMap<String, Queue>>,
    /// Somebody who waits for messages looks again when this changes.
    changed: watch::Sender<()>,
}

impl Queues {
    /// These queues, all of them empty.
    pub fn new(queues: BTreeMap<String, QueueSettings>, services: QueueServices) -> Self {
        let now = services.clock.now();
        let queues = queues.into_iter();
        let queues = queues.map(|(name, settings)| (name, Queue::new(settings, now)));
        Self {
            services,
            queues: Mutex::new(queues.collect()),
            changed: watch::Sender::new(()),
        }
    }

    /// The ARN of a queue.
    pub(crate) fn arn(&self, name: &str) -> String {
        queue_arn(&self.services.region, &self.services.account, name)
    }

    /// The names of all queues, in their order.
    pub fn names(&self) -> Vec<String> {
        self.lock().keys().cloned().collect()
    }

    /// Does something to a queue, where there is one of that name. Whoever waits for messages looks
    /// again.
    pub(crate) fn with<T>(
        &self,
        name: &str,
        act: impl FnOnce(&mut Queue, EpochMs) -> T,
    ) -> Option<T> {
        let now = self.services.clock.now();
        let done = self.lock().get_mut(name).map(|queue| act(queue, now));
        self.changed.send_replace(());
        done
    }

    /// Waits for messages of a queue and takes them, at most until `until`.
    pub(crate) async fn receive(
        &self,
        name: &str,
        most: usize,
        visibility: Option<Duration>,
        until: Option<EpochMs>,
    ) -> Vec<Received> {
        let mut changed = self.changed.subscribe();
        loop {
            changed.mark_unchanged();
            let now = self.services.clock.now();
            let received = self.take(name, most, visibility, now);
            if !received.is_empty() || until.is_some_and(|until| until <= now) {
                return received;
            }
            let next = self
                .lock()
                .get(name)
                .and_then(|queue| queue.next_visible(now));
            let wake = next.into_iter().chain(until).min();
            tokio::select! {
                // The sender is our own, so it cannot be gone.
                _ = changed.changed() => {}
                () = self.reach(wake) => {}
            }
        }
    }

    async fn reach(&self, time: Option<EpochMs>) {
        match time {
            Some(time) => self.services.clock.reach(time).await,
            None => std::future::pending().await,
        }
    }

    fn take(
        &self,
        name: &str,
        most: usize,
        visibility: Option<Duration>,
        now: EpochMs,
    ) -> Vec<Received> {
        let mut queues = self.lock();
        let Some(queue) = queues.get_mut(name) else {
            return Vec::new();
        };
        let taken = queue.receive(most, visibility, now, || Uuid::new_v4().to_string());
        let dead_letter = queue.settings().redrive.as_ref();
        let dead_letter = dead_letter.map(|redrive| redrive.dead_letter.clone());
        let Some(dead_letter) = dead_letter.filter(|_| !taken.given_up.is_empty()) else {
            return taken.received;
        };
        let source = self.arn(name);
        for mut message in taken.given_up {
            let id = message.id.clone();
            message.dead_letter_source = Some(source.clone());
            if let Some(queue) = queues.get_mut(&dead_letter) {
                queue.put_given_up(message, now);
            }
            self.services.lines.gateway(&format!(
                "QUEUE      {name}: {id} was received too often and goes to {dead_letter}"
            ));
            self.services.observer.note(|| Observation::DeadLettered {
                queue: name.to_owned(),
                message_id: id,
                dead_letter: dead_letter.clone(),
            });
        }
        drop(queues);
        self.changed.send_replace(());
        taken.received
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Queue>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
