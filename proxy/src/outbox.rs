//! What an invocation leaves to be done after its response.

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::{BoxFuture, FutureExt};

/// Late work, in the order in which it was left.
#[derive(Clone, Default)]
pub struct Outbox(Arc<Mutex<Vec<BoxFuture<'static, ()>>>>);

impl Outbox {
    /// Leaves work that runs once the response is out. It is lost if the environment dies first.
    pub fn leave(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(work.boxed());
    }

    /// Takes all of it.
    #[must_use]
    pub fn take(&self) -> Vec<BoxFuture<'static, ()>> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl std::fmt::Debug for Outbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Outbox(…)")
    }
}
