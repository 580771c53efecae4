//! The numbers of a stream's records that no log keeps.

use std::sync::atomic::{AtomicU64, Ordering};

use proxy_core::log::stamp::Stamp;

/// Counts one stream's records.
#[derive(Debug)]
pub(super) struct RecordNumbers {
    request_id: String,
    next: AtomicU64,
}

impl RecordNumbers {
    /// Of the stream that answers this event.
    pub(super) fn of(request_id: &str) -> Self {
        Self {
            request_id: request_id.to_owned(),
            next: AtomicU64::new(1),
        }
    }

    pub(super) fn next_stamp(&self) -> Stamp {
        Stamp::Streamed {
            request_id: self.request_id.clone(),
            n: self.next.fetch_add(1, Ordering::Relaxed),
        }
    }
}
