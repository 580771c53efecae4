//! A group of tasks that ends with its owner.
//!
//! Tasks hold the state that holds their group, so dropping alone would never end them: `Running` aborts the
//! groups when it goes.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::task::JoinSet;

#[derive(Debug, Default)]
pub(crate) struct Tasks(Mutex<JoinSet<()>>);

impl Tasks {
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut set = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while set.try_join_next().is_some() {}
        set.spawn(task);
    }

    /// Waits until the tasks of now have ended, at most for `limit`; then ends the rest.
    pub(crate) async fn finish_within(&self, limit: Duration) {
        let mut set = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let finished = async { while set.join_next().await.is_some() {} };
        // Out of time or not, what is left is aborted.
        drop(tokio::time::timeout(limit, finished).await);
        set.shutdown().await;
    }

    pub(crate) fn abort(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .abort_all();
    }
}
