//! One booking's messages and their reactions.

use std::collections::VecDeque;

use backend_contract::Broadcast;
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

/// A message, as clients see it.
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

/// A reaction, as clients see it when it is made.
#[derive(Debug, Serialize)]
pub(super) struct Reacted {
    #[serde(rename = "type")]
    kind: &'static str,
    message_id: String,
    #[serde(flatten)]
    reaction: Reaction,
}

/// All that is remembered, for one client.
#[derive(Debug, Serialize)]
pub(super) struct History<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    booking_id: Option<&'a str>,
    messages: &'a VecDeque<Message>,
}

/// A reply for everybody in the booking.
#[derive(Debug, Serialize)]
pub(super) struct ToAll<T> {
    #[serde(flatten)]
    reply: T,
    broadcast: Broadcast,
}

impl<T> ToAll<T> {
    fn new(reply: T) -> Self {
        Self {
            reply,
            broadcast: Broadcast::Home(true),
        }
    }
}

impl Thread {
    pub(super) fn say(&mut self, user: &str, text: String, sent_at: u64) -> ToAll<Message> {
        self.made += 1;
        let message = Message {
            kind: "message",
            id: format!("m{}", self.made),
            user_id: user.to_owned(),
            text,
            sent_at,
            reactions: VecDeque::new(),
        };
        if self.messages.len() >= MESSAGES {
            self.messages.pop_front();
        }
        self.messages.push_back(message.clone());
        ToAll::new(message)
    }

    /// Adds a reaction; `None` if there is no such message (any more).
    pub(super) fn react(
        &mut self,
        user: &str,
        message_id: &str,
        emoji: String,
    ) -> Option<ToAll<Reacted>> {
        let message = self
            .messages
            .iter_mut()
            .find(|message| message.id == message_id)?;
        let reaction = Reaction {
            user_id: user.to_owned(),
            emoji,
        };
        if message.reactions.len() >= REACTIONS {
            message.reactions.pop_front();
        }
        message.reactions.push_back(reaction.clone());
        Some(ToAll::new(Reacted {
            kind: "reaction",
            message_id: message_id.to_owned(),
            reaction,
        }))
    }

    pub(super) fn history<'a>(&'a self, booking_id: Option<&'a str>) -> History<'a> {
        History {
            kind: "history",
            booking_id,
            messages: &self.messages,
        }
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.messages.back().map(|message| message.id.as_str())
    }
}
