//! Answers that come piece by piece, each piece sent off before the next one is looked at.
//!
//! The script and the chat make the pieces; a body made here tells the journal when its caller
//! went away before its end.

use std::{collections::VecDeque, future, io, time::Duration};

use axum::body::Body;
use bytes::Bytes;

use crate::{
    gate::Gate,
    journal::{Begun, Journal},
};

/// A piece of an answer that comes in pieces.
#[derive(Debug, Clone)]
pub enum Piece {
    /// These bytes, as one chunk.
    Bytes(Bytes),
    /// Nothing for a while.
    Pause(Duration),
    /// Nothing until the gate lets the answer pass.
    Gate(Gate),
    /// The same bytes again and again until the caller goes away.
    Repeat(Bytes),
    /// Nothing any more, with the answer left open until the caller goes away.
    Forever,
    /// The TCP connection is cut in the middle of the answer.
    Break,
}

impl From<&'static str> for Piece {
    fn from(text: &'static str) -> Self {
        Self::Bytes(Bytes::from_static(text.as_bytes()))
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Bytes(text.into())
    }
}

/// Makes a body of these pieces.
pub(crate) fn body(pieces: Vec<Piece>, journal: &Journal) -> Body {
    let flow = Flow {
        pieces: pieces.into(),
        begun: journal.stream_begun(),
    };
    Body::from_stream(futures_util::stream::unfold(flow, Flow::next))
}

struct Flow {
    pieces: VecDeque<Piece>,
    begun: Begun,
}

impl Flow {
    async fn next(mut self) -> Option<(io::Result<Bytes>, Self)> {
        // hyper sends off what it holds when there is no more for the moment.
        tokio::task::yield_now().await;
        loop {
            match self.pieces.pop_front() {
                None => return None,
                Some(Piece::Bytes(bytes)) => {
                    if self.pieces.is_empty() {
                        self.begun.complete();
                    }
                    return Some((Ok(bytes), self));
                }
                Some(Piece::Pause(pause)) => tokio::time::sleep(pause).await,
                Some(Piece::Gate(gate)) => gate.passed().await,
                Some(Piece::Repeat(bytes)) if !bytes.is_empty() => {
                    self.pieces.push_front(Piece::Repeat(bytes.clone()));
                    return Some((Ok(bytes), self));
                }
                Some(Piece::Repeat(_) | Piece::Forever) => future::pending().await,
                Some(Piece::Break) => {
                    self.begun.complete();
                    let error = io::Error::other("the script breaks this answer off");
                    return Some((Err(error), self));
                }
            }
            if self.pieces.is_empty() {
                self.begun.complete();
            }
        }
    }
}
