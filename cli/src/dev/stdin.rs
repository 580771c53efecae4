//! The end of our own standard input.

use std::io::{self, Read};

use tokio::sync::oneshot;

/// Reads standard input away on a thread of its own, which does not keep the process alive.
pub(super) async fn ended() {
    let (ended, end) = oneshot::channel::<()>();
    std::thread::spawn(move || {
        let _ended = ended;
        let mut ignored = [0; 1024];
        let mut stdin = io::stdin().lock();
        while stdin.read(&mut ignored).is_ok_and(|bytes| bytes > 0) {}
    });
    // The sender is never used: its end is the news.
    end.await.ok();
}
