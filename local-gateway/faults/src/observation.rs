//! What a test can watch: each step of an event, in the order in which it happened.

use bytes::Bytes;
use tokio::sync::broadcast;

const CAPACITY: usize = 8_192;

/// One thing that happened inside the gateway.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum Observation {
    /// An environment asked the Runtime API for its next event.
    NextAsked {
        /// Its number, counted from 1.
        environment: u32,
    },
    /// An event was handed to an environment.
    Invoked {
        /// The environment's number.
        environment: u32,
        /// The invocation's id.
        request_id: String,
        /// The connection that the event is about.
        connection_id: String,
        /// The event as the function got it.
        event: serde_json::Value,
    },
    /// An environment posted its response, or its error.
    Answered {
        /// The environment's number.
        environment: u32,
        /// The invocation's id.
        request_id: String,
        /// The body that it posted, bytes that are not UTF-8 replaced.
        body: String,
    },
    /// Somebody posted to `@connections`.
    Posted {
        /// The id in the path, as given.
        connection_id: String,
        /// The status that the gateway answered with.
        status: u16,
        /// The payload.
        body: Bytes,
    },
    /// A handshake is complete: from now on posts reach the connection.
    Opened {
        /// The connection.
        connection_id: String,
    },
    /// A connection has ended: from now on posts get 410.
    Closed {
        /// The connection.
        connection_id: String,
        /// The close code, as `$disconnect` carries it.
        code: u16,
        /// The close reason, as `$disconnect` carries it.
        reason: String,
    },
    /// An environment is done with all it had and is stopped until its next event.
    Frozen {
        /// Its number.
        environment: u32,
    },
    /// A frozen environment runs on, because there is an event for it.
    Thawed {
        /// Its number.
        environment: u32,
    },
    /// A fault was played.
    Fault {
        /// Its name, as counts have it.
        name: String,
        /// The connection that it was about, where it was about one.
        connection_id: Option<String>,
    },
    /// A function is done with a batch of a queue's messages, or failed.
    BatchSettled {
        /// The queue's name.
        queue: String,
        /// The ids of the messages that are done.
        done: Vec<String>,
        /// The ids of those that come again.
        failed: Vec<String>,
    },
    /// A message was received too often and goes to another queue.
    DeadLettered {
        /// The name of the queue that gave it up.
        queue: String,
        /// The message's id.
        message_id: String,
        /// The name of the queue that has it now.
        dead_letter: String,
    },
    /// An environment's process is gone.
    EnvironmentEnded {
        /// The environment's number.
        environment: u32,
        /// Why, in words.
        why: String,
    },
}

/// Hands observations to whoever has subscribed.
#[derive(Debug, Clone)]
pub struct Observer(broadcast::Sender<Observation>);

impl Default for Observer {
    fn default() -> Self {
        Self(broadcast::Sender::new(CAPACITY))
    }
}

impl Observer {
    /// The observations from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Observation> {
        self.0.subscribe()
    }

    /// Sends what `observe` makes; it is not called when nobody watches.
    pub fn note(&self, observe: impl FnOnce() -> Observation) {
        if self.0.receiver_count() > 0 {
            // The last receiver may have gone since: then nobody misses the observation.
            drop(self.0.send(observe()));
        }
    }
}
