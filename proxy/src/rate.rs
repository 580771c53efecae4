//! What this environment knows of how much its clients send.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

use lru::LruCache;
use proxy_core::ids::ConnectionId;
use proxy_core::rate::{Counted, MessageRate, Verdict, Window, is_sampled};

use crate::clock;

/// How many connections an environment counts; some 300 KB.
const COUNTED: NonZeroUsize = NonZeroUsize::new(2_000).expect("not zero");

/// What a client may do before it is over a limit.
#[derive(Debug)]
pub(crate) struct ClientLimits {
    /// `None`: clients may send what they like.
    pub rate: Option<RateLimit>,
    /// `None`: a user may have as many connections as they like.
    pub user_connections: Option<usize>,
}

impl ClientLimits {
    #[must_use]
    pub(crate) fn new(rate: Option<MessageRate>, user_connections: Option<usize>) -> Self {
        Self {
            rate: rate.map(RateLimit::new),
            user_connections,
        }
    }
}

/// The rate, and what was counted of each connection. Another environment counts for itself.
#[derive(Debug)]
pub(crate) struct RateLimit {
    rate: MessageRate,
    counted: Mutex<LruCache<ConnectionId, Counted>>,
}

impl RateLimit {
    #[must_use]
    pub(crate) fn new(rate: MessageRate) -> Self {
        Self {
            rate,
            counted: Mutex::new(LruCache::new(COUNTED)),
        }
    }

    /// Counts a frame.
    pub(crate) fn frame(&self, id: &ConnectionId, weight: u64) -> Verdict {
        let now = clock::now();
        self.judge(id, |counted| counted.frame(self.rate, weight, now))
    }

    /// Whether the next frame is counted in its connection's record.
    pub(crate) fn draws() -> bool {
        is_sampled(fastrand::u64(..))
    }

    /// What becomes of a frame when its connection's record has counted it.
    pub(crate) fn recorded(&self, id: &ConnectionId, window: Window, count: u64) -> Verdict {
        let now = clock::now();
        self.judge(id, |counted| {
            counted.recorded(self.rate, (window, count), now)
        })
    }

    fn judge(&self, id: &ConnectionId, judge: impl FnOnce(&mut Counted) -> Verdict) -> Verdict {
        // Poison is no harm: a count has no state between two calls.
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        judge(counted.get_or_insert_mut(id.clone(), Counted::default))
    }
}
