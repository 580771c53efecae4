//! The open connections: from the moment that their handshake is complete until they begin to end.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use local_faults::{ConnectionId, EpochMs};
use tokio::sync::{mpsc, watch};
use tokio_tungstenite::tungstenite::Utf8Bytes;

use crate::ending::Ending;
use crate::facts::ConnectionFacts;

#[derive(Debug, Default)]
pub(crate) struct Registry(Mutex<HashMap<ConnectionId, Connection>>);

/// An open connection, as others see it.
#[derive(Debug, Clone)]
pub(crate) struct Connection {
    pub(crate) facts: Arc<ConnectionFacts>,
    /// When its handshake was complete.
    pub(crate) opened_at: EpochMs,
    last_active_at: Arc<AtomicU64>,
    frames: mpsc::Sender<Utf8Bytes>,
    ending: watch::Sender<Option<Ending>>,
}

/// The other ends of a connection's channels, for the task that owns its socket.
#[derive(Debug)]
pub(crate) struct Mailbox {
    pub(crate) frames: mpsc::Receiver<Utf8Bytes>,
    pub(crate) ending: watch::Receiver<Option<Ending>>,
}

/// Why a frame is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotAccepted {
    /// As many frames as may wait are waiting.
    Full,
    /// The connection has ended.
    Gone,
}

impl Registry {
    pub(crate) fn insert(&self, connection: Connection) {
        self.lock().insert(connection.facts.id.clone(), connection);
    }

    pub(crate) fn find(&self, id: &ConnectionId) -> Option<Connection> {
        self.lock().get(id).cloned()
    }

    pub(crate) fn remove(&self, id: &ConnectionId) -> Option<Connection> {
        self.lock().remove(id)
    }

    /// Ends all connections.
    pub(crate) fn end_all(&self, ending: &Ending) {
        for (_, connection) in self.lock().drain() {
            connection.end(ending.clone());
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ConnectionId, Connection>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// A connection whose handshake is complete at `time`.
    pub(crate) fn new(
        facts: Arc<ConnectionFacts>,
        frames_waiting: usize,
        time: EpochMs,
    ) -> (Self, Mailbox) {
        let (frames, frame_receiver) = mpsc::channel(frames_waiting.max(1));
        let (ending, ending_receiver) = watch::channel(None);
        let last_active_at = Arc::new(AtomicU64::new(facts.connected_at.0));
        let mailbox = Mailbox {
            frames: frame_receiver,
            ending: ending_receiver,
        };
        (
            Self {
                facts,
                opened_at: time,
                last_active_at,
                frames,
                ending,
            },
            mailbox,
        )
    }

    /// Puts a frame in line for the client, which is a sign of life at `time`.
    pub(crate) fn post(&self, frame: Utf8Bytes, time: EpochMs) -> Result<(), NotAccepted> {
        self.frames.try_send(frame).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => NotAccepted::Full,
            mpsc::error::TrySendError::Closed(_) => NotAccepted::Gone,
        })?;
        self.touch(time);
        Ok(())
    }

    /// Ends the connection after the frames that are in line.
    pub(crate) fn end(&self, ending: Ending) {
        self.ending.send_replace(Some(ending));
    }

    pub(crate) fn touch(&self, time: EpochMs) {
        self.last_active_at.store(time.0, Ordering::Relaxed);
    }

    pub(crate) fn last_active_at(&self) -> EpochMs {
        EpochMs(self.last_active_at.load(Ordering::Relaxed))
    }
}
