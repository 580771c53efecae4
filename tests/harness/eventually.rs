//! Waiting for what happens in its own time. The limit is generous: it is only reached by a
//! failure, and then it explains itself.

use std::time::Duration;

use tokio::time::{sleep, timeout};

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// Waits for something, or panics with what was waited for.
pub async fn within<T>(what: &str, event: impl Future<Output = T>) -> T {
    match in_time(event).await {
        Some(value) => value,
        None => panic!("in vain waited for {what}"),
    }
}

/// Asks again and again until there is an answer, for states that nobody announces (a table's).
pub async fn eventually<T>(what: &str, ask: impl AsyncFnMut() -> Option<T>) -> T {
    // On the heap: what asks a table is large.
    within(what, Box::pin(answer(ask))).await
}

/// Waits for something as long as anything may take.
pub(crate) async fn in_time<T>(event: impl Future<Output = T>) -> Option<T> {
    timeout(PATIENCE, event).await.ok()
}

/// Asks again and again until there is an answer, without a limit.
pub(crate) async fn answer<T>(mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        sleep(Duration::from_millis(10)).await;
    }
}
