//! The chat that the backend plays: threads of messages with reactions, one for each booking.
//! Beside it, for tests of the rest of the contract: streamed answers, a blind relay with threads
//! of its own, typing indicators, notifications. `frame` lists what it understands.
//!
//! Everything is in memory and bounded: the last 1,000 messages of a booking, the last 100
//! reactions to a message, 1,000 bookings, 1,000 relay threads, the answers to the last 1,000 idempotency keys. Pure
//! but for its state: no I/O, no clock.

use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use backend_contract::{ConnectReply, Control};
use http::StatusCode;
use serde_json::value::{RawValue, to_raw_value};

use crate::rejection::Rejection;

mod ask;
mod bounded;
mod frame;
mod notice;
mod relay;
mod reply;
#[cfg(test)]
mod tests;
mod thread;

use bounded::Bounded;
use frame::Frame;
use notice::{Burst, Bye, Notification, Receipt, TypingIndicator, Welcome};
use relay::Relay;
pub(crate) use reply::Reply;
use thread::Thread;

/// The most bookings that are remembered; the oldest go first.
const BOOKINGS: usize = 1_000;
/// The most answers that are remembered for a repeated key; the oldest go first.
const ANSWERS: usize = 1_000;
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
}

/// All threads.
#[derive(Debug)]
pub(crate) struct Chat {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    threads: Bounded<String, Thread>,
    answers: Bounded<String, Result<Reply, Rejection>>,
    relay: Relay,
    asked: u64,
}

impl Default for Chat {
    fn default() -> Self {
        let state = State {
            threads: Bounded::new(BOOKINGS),
            answers: Bounded::new(ANSWERS),
            relay: Relay::default(),
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
        if let Some(booking) = seat.booking {
            let mut state = self.state();
            let thread = state.threads.entry(booking);
            let receipt = Receipt::new(seat.user, thread.last_id());
            reply.initial = Some(raw(&thread.history(Some(booking)))?);
            reply.receipt = Some(raw(&receipt)?);
        } else {
            reply.initial = Some(raw(&Welcome::new(seat.user))?);
        }
        serde_json::to_vec(&reply)
            .map(Bytes::from)
            .map_err(|error| unwritable(&error))
    }

    /// Answers a frame; a repeated key gets the first answer again and stores nothing.
    pub(crate) fn message(
        &self,
        seat: Seat<'_>,
        incoming: Incoming<'_>,
    ) -> Result<Reply, Rejection> {
        let mut state = self.state();
        let Some(key) = incoming.idempotency_key else {
            return state.answer(seat, incoming);
        };
        if let Some(first) = state.answers.get(key) {
            return first.clone();
        }
        let answer = state.answer(seat, incoming);
        state.answers.entry_or(key, || answer).clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn answer(&mut self, seat: Seat<'_>, incoming: Incoming<'_>) -> Result<Reply, Rejection> {
        // Without a booking a user talks to himself, over all of his connections.
        let own = format!("user#{}", seat.user.unwrap_or_default());
        let thread = self.threads.entry(seat.booking.unwrap_or(&own));
        let user = seat.user.unwrap_or("anonymous");
        match Frame::parse(incoming.json)? {
            Frame::Message { text } => Reply::json(&thread.say(user, text, incoming.sent_at)),
            Frame::Reaction { message_id, emoji } => {
                let reaction = thread.react(user, &message_id, emoji).ok_or_else(|| {
                    Rejection::new(StatusCode::NOT_FOUND, format!("no message {message_id:?}"))
                })?;
                Reply::json(&reaction)
            }
            Frame::History => Reply::json(&thread.history(seat.booking)),
            Frame::Echo => Reply::json(&frame::Echo::of(incoming.json)),
            Frame::Burst { count } if count <= BURST => {
                let replies: Vec<_> = (1..=count).map(Burst::new).collect();
                Reply::json(&replies)
            }
            Frame::Burst { .. } => Err(unprocessable(format!("a burst has up to {BURST} replies"))),
            Frame::Ask(ask) => ask.ndjson(self.next_session()),
            Frame::AskSse(ask) => ask.sse(self.next_session()),
            Frame::CreateThread(frame) => self.relay.create(&frame),
            Frame::Subscribe(frame) => self.relay.subscribe(&frame),
            Frame::Unsubscribe(frame) => self.relay.unsubscribe(&frame),
            Frame::Relay(frame) => self.relay.relay(&frame),
            Frame::Typing { is_typing } => Reply::json(&TypingIndicator::new(user, is_typing)),
            Frame::Notify { user_id, text } => {
                Reply::json(&Notification::new(user, user_id, &text))
            }
            Frame::Leave => Reply::json(&Bye::new()),
        }
    }

    fn next_session(&mut self) -> u64 {
        self.asked += 1;
        self.asked
    }
}

fn unprocessable(detail: impl Into<String>) -> Rejection {
    Rejection::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
}

fn raw(value: &impl serde::Serialize) -> Result<Box<RawValue>, Rejection> {
    to_raw_value(value).map_err(|error| unwritable(&error))
}

/// Our own types always have a JSON form; if one ever has not, the caller is told, not us killed.
fn unwritable(error: &serde_json::Error) -> Rejection {
    Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}
