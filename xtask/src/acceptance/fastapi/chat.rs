//! What people do in the chat, and what each of them must get.

use super::super::{client::Client, log::Log};

/// A question whose answer would take a minute: longer than anybody here waits.
const LONG: usize = 1_200;

/// Their tokens.
#[derive(Debug)]
pub(super) struct Users {
    pub(super) ann: String,
    pub(super) ben: String,
}

/// Plays it all at this WebSocket endpoint, with this log of the backend behind it.
pub(super) async fn play(endpoint: &str, users: &Users, log: &mut Log) -> anyhow::Result<()> {
    refusals(endpoint, users).await?;
    let room = |token: &str| format!("type=chat&booking_id=room:1&token={token}");
    let mut ann = Client::connect(endpoint, "ann", &room(&users.ann)).await?;
    ann.gets_next(&[r#""history""#, r#""messages":[]"#]).await?;
    let mut ben = Client::connect(endpoint, "ben", &room(&users.ben)).await?;
    ben.gets_next(&[r#""history""#]).await?;
    ann.gets_next(&[r#""receipt""#, r#""ben""#]).await?;
    said(&mut ann, &mut ben).await?;
    topics(&mut ann, &mut ben).await?;
    asked(&mut ann, &mut ben).await?;
    left(ben).await?;
    log.says("of ben has gone").await?;
    let mut again = Client::connect(endpoint, "ben", &room(&users.ben)).await?;
    let all = ["grüße 👋", "👍", "hello", "You asked: why not"];
    again.gets_next(&all).await?;
    ann.gets(&[r#""receipt""#]).await?;
    gone(ann, log).await
}

async fn refusals(endpoint: &str, users: &Users) -> anyhow::Result<()> {
    Client::refused(endpoint, "booking_id=1&token=bad", 401).await?;
    Client::refused(endpoint, "booking_id=1", 401).await?;
    let token = &users.ann;
    Client::refused(endpoint, &format!("booking_id=2&token={token}"), 404).await
}

/// Messages both ways, a reaction, what only the others get, and a refusal.
async fn said(ann: &mut Client, ben: &mut Client) -> anyhow::Result<()> {
    ann.sends(r#"{"type":"message","text":"grüße 👋"}"#).await?;
    for client in [&mut *ann, &mut *ben] {
        client.gets_next(&["grüße 👋", r#""id":"m1""#]).await?;
    }
    ben.sends(r#"{"type":"message","text":"hello"}"#).await?;
    for client in [&mut *ann, &mut *ben] {
        client.gets_next(&["hello", r#""user_id":"ben""#]).await?;
    }
    ben.sends(r#"{"type":"reaction","message_id":"m1","emoji":"👍"}"#)
        .await?;
    for client in [&mut *ann, &mut *ben] {
        client.gets_next(&[r#""reaction""#, "👍"]).await?;
    }
    ben.sends(r#"{"type":"typing"}"#).await?;
    ann.gets_next(&[r#""typing""#, r#""ben""#]).await?;
    ben.sends(r#"{"type":"dance","id":7}"#).await?;
    ben.gets_next(&["backend_rejected", r#""status":422"#, r#""in_reply_to":7"#])
        .await
}

/// Only who has subscribed to a topic gets what is posted on it.
async fn topics(ann: &mut Client, ben: &mut Client) -> anyhow::Result<()> {
    let post = r#"{"type":"post","topic":"t","body":"c2VjcmV0"}"#;
    ann.sends(r#"{"type":"subscribe","topic":"t"}"#).await?;
    ann.gets_next(&[r#"{"type":"subscribed","topic":"t"}"#])
        .await?;
    ben.sends(post).await?;
    ann.gets_next(&[r#""post""#, "c2VjcmV0"]).await?;
    ann.sends(r#"{"type":"unsubscribe","topic":"t"}"#).await?;
    ann.gets_next(&[r#""unsubscribed""#]).await?;
    ben.sends(post).await?;
    ben.sends(r#"{"type":"message","text":"after the post"}"#)
        .await?;
    for client in [ann, ben] {
        client.gets_next(&["after the post"]).await?;
    }
    Ok(())
}

/// The answer comes word by word to who asked, and as a message to everybody.
async fn asked(ann: &mut Client, ben: &mut Client) -> anyhow::Result<()> {
    ann.sends(r#"{"type":"ask","text":"why not"}"#).await?;
    ann.gets_next(&[r#""thinking""#]).await?;
    for word in ["You", "asked:", "why", "not"] {
        ann.gets_next(&[r#""chunk""#, word]).await?;
    }
    ann.gets_next(&[r#""message""#, "You asked: why not"])
        .await?;
    ann.gets_next(&[r#""done""#]).await?;
    ben.gets_next(&["You asked: why not"]).await
}

/// Who says bye is disconnected.
async fn left(mut ben: Client) -> anyhow::Result<()> {
    ben.sends(r#"{"type":"bye"}"#).await?;
    ben.gets_next(&[r#""bye""#]).await?;
    ben.waits_for_the_end().await
}

/// Nobody works for who has gone.
async fn gone(mut ann: Client, log: &mut Log) -> anyhow::Result<()> {
    let question = vec!["why"; LONG].join(" ");
    ann.sends(&format!(r#"{{"type":"ask","text":"{question}"}}"#))
        .await?;
    ann.gets(&[r#""chunk""#]).await?;
    drop(ann);
    log.says("nobody listens any more").await
}
