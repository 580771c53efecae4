//! Bad days: what is promised when clients, the table, the function or the backend fail.

mod deaths; // the function ends in mid-flight, or runs out of time
mod dropped; // frames that nobody got are counted and logged
mod half_written; // rows that contradict each other

use harness::{Client, World};
use mock_backend::{Answer, Endpoint};
use serde_json::Value;

/// Has the backend answer the sender's next frame with this reply.
async fn answer(world: &World, sender: &mut Client, reply: &Value) {
    let text = reply.to_string();
    let script = world.backend.script();
    script.next(Endpoint::Message, Answer::Json { text });
    sender.send(r#"{"type":"anything"}"#).await;
}

/// A client that has joined, and its connection's id.
async fn joined(world: &World, booking: &str, user: &str) -> (Client, String) {
    let mut watch = world.watch();
    let client = world.join(booking, user).await;
    (client, watch.opened().await)
}
