//! The chat that the backend plays: messages with reactions, one thread for each booking. Beside it,
//! for tests of the rest of the contract: streamed answers, a blind relay with threads of its own,
//! typing indicators, notifications. `frames` is the table of what it understands and answers.
//!
//! Everything is in memory and bounded: the last 1,000 messages of a booking, the last 100
//! reactions to a message, 1,000 bookings, 1,000 relay threads, the answers to the last 1,000
//! idempotency keys. Pure but for its state: no I/O, no clock.

use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use backend_contract::{ConnectReply, Control};
use serde_json::value::RawValue;

use crate::rejection::Rejection;

mod bounded;
mod frames;
mod reply;
mod streamed;
mod template;
mod thread;

use bounded::Bounded;
use frames::{Content, Effect};
pub(crate) use reply::Reply;
use streamed::Ask;
use template::Values;
use thread::Thread;

/// The most bookings that are remembered; the oldest go first.
const BOOKINGS: usize = 1_000;
/// The most answers that are remembered for a repeated key; the oldest go first.
const ANSWERS: usize = 1_000;
/// The most relay threads that are remembered; the oldest go first.
const THREADS: usize = 1_000;
/// The contract's limit for a channel's name, less `thread:`.
const THREAD_NAME: usize = 121;
/// The most replies to one `burst`.
const BURST: usize = 1_000;

/// A connection, as far as the chat cares.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seat<'a> {
    pub(crate) booking: Option<&'a str>,
    pub(crate) user: Option<&'a str>,
}

/// One client frame with what the headers say about it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Incoming<'a> {
    pub(crate) json: &'a RawValue,
    pub(crate) sent_at: u64,
    pub(crate) idempotency_key: Option<&'a str>,
    /// The frame's own id, by which its client repeats it.
    pub(crate) client_message_id: Option<&'a str>,
}

impl Incoming<'_> {
    /// The keys by which a repeat is known. Somebody's frames may count their ids from one again, so
    /// the frame itself belongs to the second.
    fn keys(&self, seat: Seat<'_>) -> Vec<String> {
        let ours = self.idempotency_key.map(str::to_owned);
        let theirs = self.client_message_id.zip(seat.user).map(|(id, user)| {
            let parts = [
                Some("client"),
                seat.booking,
                Some(user),
                Some(id),
                Some(self.json.get()),
            ];
            serde_json::json!(parts).to_string()
        });
        ours.into_iter().chain(theirs).collect()
    }
}

/// All that is remembered.
#[derive(Debug)]
pub(crate) struct Chat {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    bookings: Bounded<String, Thread>,
    answers: Bounded<String, Result<Reply, Rejection>>,
    /// The relay's threads: connections join and leave them, and nobody here reads what they say.
    threads: Bounded<String, ()>,
    asked: u64,
}

impl Default for Chat {
    fn default() -> Self {
        let state = State {
            bookings: Bounded::new(BOOKINGS),
            answers: Bounded::new(ANSWERS),
            threads: Bounded::new(THREADS),
            asked: 0,
        };
        Self {
            state: Mutex::new(state),
        }
    }
}

impl Chat {
    /// Greets a connection: with its booking's history and a receipt, or with a welcome.
    /// It joins these channels.
    pub(crate) fn connect(&self, seat: Seat<'_>, join: Vec<String>) -> Result<Bytes, Rejection> {
        let mut reply = ConnectReply {
            user_id: seat.user.map(str::to_owned),
            sidewire: (!join.is_empty()).then(|| Control {
                join: Some(join),
                ..Control::default()
            }),
            ..ConnectReply::default()
        };
        let mut values = Values::default();
        values.optional("user", seat.user);
        if let Some(booking) = seat.booking {
            let mut state = self.state();
            let thread = state.bookings.entry(booking);
            add_messages(&mut values, thread, seat.booking)?;
            values.optional("last_id", thread.last_id());
            reply.initial = Some(RawValue::from_string(values.fill(frames::HISTORY))?);
            reply.receipt = Some(RawValue::from_string(values.fill(frames::RECEIPT))?);
        } else {
            reply.initial = Some(RawValue::from_string(values.fill(frames::WELCOME))?);
        }
        Ok(serde_json::to_vec(&reply)?.into())
    }

    /// Answers a frame; a repeated one gets the first answer again and stores nothing.
    pub(crate) fn message(
        &self,
        seat: Seat<'_>,
        incoming: Incoming<'_>,
    ) -> Result<Reply, Rejection> {
        let mut state = self.state();
        let keys = incoming.keys(seat);
        if let Some(first) = keys.iter().find_map(|key| state.answers.get(key)) {
            return first.clone();
        }
        let answer = state.answer(seat, incoming);
        for key in &keys {
            state.answers.entry_or(key, || answer.clone());
        }
        answer
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn answer(&mut self, seat: Seat<'_>, incoming: Incoming<'_>) -> Result<Reply, Rejection> {
        let (row, mut values) = frames::read(incoming.json)?;
        values.text("user", seat.user.unwrap_or("anonymous"));
        values.json("sent_at", incoming.sent_at.to_string());
        self.play(row.effect, seat, incoming.sent_at, &mut values)?;
        match row.answer {
            Content::Reply(template) => Ok(Reply::Json(values.fill(template).into())),
            Content::Burst(template) => {
                let count = values.get_count("count").filter(|count| *count <= BURST);
                let count = count.ok_or_else(|| {
                    Rejection::unprocessable(format!("a burst has 0 to {BURST} replies"))
                })?;
                let replies = (1..=count).map(|n| {
                    values.json("n", n.to_string());
                    values.fill(template)
                });
                let replies: Vec<_> = replies.collect();
                Ok(Reply::Json(format!("[{}]", replies.join(",")).into()))
            }
            Content::Stream(format, records) => {
                let ask: Ask = frames::parse(incoming.json)?;
                self.asked += 1;
                ask.answer(format, records, self.asked)
            }
        }
    }

    /// Does what a frame's row says, and adds the values that come of it.
    fn play(
        &mut self,
        effect: Effect,
        seat: Seat<'_>,
        sent_at: u64,
        values: &mut Values,
    ) -> Result<(), Rejection> {
        // Without a booking, users talk to themselves, over all of their connections.
        let own = format!("user#{}", seat.user.unwrap_or_default());
        let booking = self.bookings.entry(seat.booking.unwrap_or(&own));
        let user = seat.user.unwrap_or("anonymous");
        match effect {
            Effect::Nothing => {}
            Effect::AddMessage => {
                let id = booking.say(user, values.get_text("text"), sent_at);
                values.text("id", &id);
            }
            Effect::AddReaction if values.get_count("message_id").is_some() => {}
            Effect::AddReaction => {
                let id = values.get_text("message_id");
                let reaction = booking.react(user, &id, values.get_text("emoji"));
                reaction.ok_or_else(|| Rejection::not_found(format!("no message {id:?}")))?;
            }
            Effect::ReadMessages => add_messages(values, booking, seat.booking)?,
            Effect::CreateThread => {
                let name = values.get_text("thread");
                if !is_thread_name(&name) {
                    return Err(Rejection::unprocessable(format!(
                        "a thread's name is 1 to {THREAD_NAME} of A-Z a-z 0-9 . _ : -"
                    )));
                }
                self.threads.entry(&name);
            }
            Effect::FindThread => {
                let name = values.get_text("thread");
                let found = self.threads.get(&name);
                found.ok_or_else(|| Rejection::not_found(format!("no thread {name:?}")))?;
                values.text("channel", &format!("thread:{name}"));
            }
        }
        Ok(())
    }
}

/// Adds the values of [`frames::HISTORY`].
fn add_messages(
    values: &mut Values,
    thread: &Thread,
    booking: Option<&str>,
) -> Result<(), Rejection> {
    values.optional("booking", booking);
    values.json("messages", serde_json::to_string(thread.messages())?);
    Ok(())
}

fn is_thread_name(name: &str) -> bool {
    let good = |character: char| character.is_ascii_alphanumeric() || "._:-".contains(character);
    (1..=THREAD_NAME).contains(&name.len()) && name.chars().all(good)
}

#[cfg(test)]
mod tests;
