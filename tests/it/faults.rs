//! Bad days: what is promised when clients, the table, the function or the backend fail.

mod deaths; // the function ends in mid-flight, or runs out of time
mod dropped; // frames that nobody got are counted and logged
mod half_written; // rows that contradict each other
mod recipients; // clients that do not read, throttles, 5xx, hangs
mod samples; // mistakes that widely copied samples make
mod table; // DynamoDB throttles, fails, does half of it
mod window; // posts to a connection that does not exist yet

use harness::{Client, World};
use local_gateway::Observation;
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

/// Ends the only environment, which has nothing in hand, and with it all that it remembers.
async fn fresh_environment(world: &World, client: &mut Client) {
    let mut watch = world.watch();
    client.expect_nothing_before_pong().await;
    watch.served().await;
    world.kill_environments();
    watch
        .until("the environment's end", |seen| {
            matches!(seen, Observation::EnvironmentEnded { .. }).then_some(())
        })
        .await;
}
