use std::collections::BTreeSet;

use backend_contract::{BROADCAST, Broadcast, Control, SIDEWIRE};
use serde_json::Value;

use super::*;

/// A value of each name that the templates may have.
fn values() -> Values {
    let mut values = Values::default();
    for name in [
        "user",
        "sent_at",
        "id",
        "text",
        "message_id",
        "emoji",
        "booking",
        "messages",
        "frame",
        "n",
        "thread",
        "channel",
        "ciphertext",
        "iv",
        "user_id",
        "session",
        "chunks",
    ] {
        values.text(name, "x");
    }
    values.json("is_typing", "true");
    values
}

fn templates(answer: Content) -> Vec<&'static str> {
    match answer {
        Content::Reply(template) | Content::Burst(template) => vec![template],
        Content::Stream(_, records) => {
            let templates = records.iter().map(|record| match record {
                Record::Once(template) | Record::Chunk(template) => *template,
                Record::Event(_, template) => *template,
            });
            templates.collect()
        }
    }
}

#[test]
fn each_answer_is_json_of_the_contracts_shape() {
    for row in FRAMES.iter().chain([&UNTYPED]) {
        for template in templates(row.answer) {
            let reply: Value = serde_json::from_str(&values().fill(template)).expect(template);
            assert!(reply["type"].is_string(), "{template}");
            if let Some(broadcast) = reply.get(BROADCAST) {
                Broadcast::deserialize(broadcast).expect(template);
            }
            if let Some(control) = reply.get(SIDEWIRE) {
                Control::deserialize(control).expect(template);
            }
        }
    }
}

#[test]
fn each_type_has_one_row() {
    let kinds: BTreeSet<_> = FRAMES.iter().map(|row| row.kind).collect();
    assert_eq!(kinds.len(), FRAMES.len());
}
