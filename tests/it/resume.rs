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
    let home = logs.into_iter().next().expect("the home's log");
    (client, id, home)
}

/// A question with these members besides its type.
fn question(members: &Value) -> String {
    let mut question = members.as_object().cloned().unwrap_or_default();
    question.insert("type".to_owned(), "resume".into());
    Value::Object(question).to_string()
}

/// Asks, and returns the frames that were missed and the logs. What comes besides is left out.
async fn resume(client: &mut Client, members: &Value) -> (Vec<Value>, Vec<Value>) {
    client.send(question(members)).await;
    let mut missed = Vec::new();
    loop {
        let frame = client.next().await;
        assert_ne!(kind(&frame), "error", "{frame}");
        match kind(&frame) {
            "missed" => missed.extend(list(&frame, "frames")),
            "resumed" => return (missed, list(&frame, "logs")),
            _ => {}
        }
    }
}

fn kind(frame: &Value) -> &str {
    frame
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn list(frame: &Value, name: &str) -> Vec<Value> {
    let list = frame.get(name).and_then(Value::as_array);
    assert!(list.is_some(), "no {name} in {frame}");
    list.cloned().unwrap_or_default()
}

/// The types of frames.
fn kinds(frames: &[Value]) -> Vec<&str> {
    frames.iter().map(kind).collect()
}

/// A position as a client keeps it: what it was told, without what is no part of it.
fn position(log: &Value) -> Value {
    let mut position = log.as_object().cloned().unwrap_or_default();
    position.remove("complete");
    Value::Object(position)
}

/// The number of a frame in its log.
fn seq(frame: &Value) -> u64 {
    let seq = frame.pointer("/sidewire/seq").and_then(Value::as_u64);
    assert!(seq.is_some(), "no number: {frame}");
    seq.unwrap_or_default()
}
