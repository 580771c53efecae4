//! One booking's messages and their reactions.

use std::collections::VecDeque;

use serde::Serialize;

/// The most messages that are kept; the oldest go first.
pub(super) const MESSAGES: usize = 1_000;
/// The most reactions to one message that are kept; the oldest go first.
const REACTIONS: usize = 100;

/// A thread.
#[derive(Debug, Default)]
pub(super) struct Thread {
    messages: VecDeque<Message>,
    made: u64,
}

/// A message, as a history shows it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Message {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    user_id: String,
    text: String,
    sent_at: u64,
    #[serde(skip_serializing_if = "VecDeque::is_empty")]
    reactions: VecDeque<Reaction>,
}

#[derive(Debug, Clone, Serialize)]
struct Reaction {
    user_id: String,
    emoji: String,
}

impl Thread {
    /// Adds a message and returns its id.
    pub(super) fn say(&mut self, user: &str, text: String, sent_at: u64) -> String {
        self.made += 1;
        let id = format!("m{}", self.made);
        if self.messages.len() >= MESSAGES {
            self.messages.pop_front();
        }
        self.messages.push_back(Message {
            kind: "message",
            id: id.clone(),
            user_id: user.to_owned(),
            text,
            sent_at,
            reactions: VecDeque::new(),
        });
        id
    }

    /// Adds a reaction; `None` if there is no such message (any more).
    pub(super) fn react(&mut self, user: &str, message_id: &str, emoji: String) -> Option<()> {
        let mut messages = self.messages.iter_mut();
        let message = messages.find(|message| message.id == message_id)?;
        if message.reactions.len() >= REACTIONS {
            message.reactions.pop_front();
        }
        message.reactions.push_back(Reaction {
            user_id: user.to_owned(),
            emoji,
        });
        Some(())
    }

    pub(super) fn messages(&self) -> &VecDeque<Message> {
        &self.messages
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.messages.back().map(|message| message.id.as_str())
    }
}
