//! Counts the answers in pieces whose caller went away too early.

use std::sync::Arc;

use tokio::sync::watch;

/// The count. Clones share it.
#[derive(Debug, Clone)]
pub(super) struct Streams {
    dropped: Arc<watch::Sender<usize>>,
}

impl Default for Streams {
    fn default() -> Self {
        Self {
            dropped: Arc::new(watch::Sender::new(0)),
        }
    }
}

impl Streams {
    pub(super) fn begin(&self) -> Begun {
        Begun {
            streams: self.clone(),
            complete: false,
        }
    }

    pub(super) fn dropped(&self) -> usize {
        *self.dropped.borrow()
    }

    pub(super) async fn wait_for_dropped(&self, count: usize) {
        // The sender lives as long as this count, so waiting cannot fail.
        self.dropped
            .subscribe()
            .wait_for(|dropped| *dropped >= count)
            .await
            .ok();
    }
}

/// An answer under way. Dropped before it is complete, it counts as dropped by its caller.
#[derive(Debug)]
pub(crate) struct Begun {
    streams: Streams,
    complete: bool,
}

impl Begun {
    /// The last piece has been handed over, or the script itself ends the answer.
    pub(crate) fn complete(&mut self) {
        self.complete = true;
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        if !self.complete {
            self.streams.dropped.send_modify(|dropped| *dropped += 1);
        }
    }
}
