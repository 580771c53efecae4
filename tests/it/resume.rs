//! Nothing missed: numbers in frames, the log behind them, what a client gets that asks, and
//! acknowledgements.

mod acks; // which frame was answered
mod bounds; // what a client may not have, or not whole
mod calls; // what it costs
mod epochs; // logs that begin anew
mod failures; // a log's table on a bad day
mod missed; // what was missed, in order
mod numbers; // what numbered connections see in their frames

use harness::{Client, World};
use serde_json::{Value, json};

/// A connection of this user to booking 1 that has numbers, and its id.
async fn numbered(world: &World, user: &str) -> (Client, String) {
    world.joined("1", &format!("{user}&resume=1")).await
}

/// The same, and where it stands.
async fn standing(world: &World, user: &str) -> (Client, String, Value) {
    let (mut client, id) = numbered(world, user).await;
    let (_, logs) = resume(&mut client, &json!({})).await;
    (client, id, logs[0].clone())
}

/// A question with these members besides its type.
fn question(members: &Value) -> String {
    let mut question = json!({"type": "resume"});
    for (name, value) in members.as_object().unwrap() {
        question[name] = value.clone();
    }
    question.to_string()
}

/// Asks, and returns the frames that were missed and the logs. What comes besides is left out.
async fn resume(client: &mut Client, members: &Value) -> (Vec<Value>, Vec<Value>) {
    client.send(question(members)).await;
    let mut missed = Vec::new();
    loop {
        let frame = client.next().await;
        match frame["type"].as_str() {
            Some("missed") => missed.extend(frame["frames"].as_array().unwrap().iter().cloned()),
            Some("resumed") => return (missed, frame["logs"].as_array().unwrap().clone()),
            Some("error") => panic!("{frame}"),
            _ => {}
        }
    }
}

/// The types of frames.
fn kinds(frames: &[Value]) -> Vec<&str> {
    frames
        .iter()
        .filter_map(|frame| frame["type"].as_str())
        .collect()
}

/// A position as a client keeps it: what it was told, without what is no part of it.
fn position(log: &Value) -> Value {
    let mut position = log.clone();
    position.as_object_mut().unwrap().remove("complete");
    position
}

/// The number of a frame in its log.
fn seq(frame: &Value) -> u64 {
    frame["sidewire"]["seq"]
        .as_u64()
        .unwrap_or_else(|| panic!("no number: {frame}"))
}
