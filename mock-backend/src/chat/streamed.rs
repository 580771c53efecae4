//! Answers that are streamed, as lines of JSON or as server-sent events.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;

use super::{reply::Reply, template::Values};
use crate::{rejection::Rejection, stream::Piece};

/// The most chunks of one answer.
const CHUNKS: usize = 1_000;
/// The longest pause before a chunk, in milliseconds.
const PAUSE_MS: u64 = 60_000;
const DEFAULT_CHUNKS: usize = 3;

/// How records are told apart.
#[derive(Debug, Clone, Copy)]
pub(super) enum Format {
    /// NDJSON: one JSON object a line.
    Lines,
    /// Server-sent events, with all that the format allows: comments, fields besides `data`, a
    /// record over two lines, `[DONE]`.
    Events,
}

/// One or several records of a stream, as a template.
#[derive(Debug, Clone, Copy)]
pub(super) enum Record {
    Once(&'static str),
    /// As many as the member `chunks` says, with `{n}` and a part of the member `text`,
    /// `{ciphertext}`.
    Chunk(&'static str),
    /// Among server-sent events one with this name.
    Event(&'static str, &'static str),
}

/// What is asked, and how the answer shall come.
#[derive(Debug, Deserialize)]
pub(super) struct Ask {
    text: String,
    chunks: Option<usize>,
    #[serde(default)]
    pause_ms: u64,
}

impl Ask {
    /// Returns the stream with these records, in the session of this number.
    pub(super) fn answer(
        &self,
        format: Format,
        records: &[Record],
        session: u64,
    ) -> Result<Reply, Rejection> {
        let chunks = self.chunks.unwrap_or(DEFAULT_CHUNKS);
        if chunks > CHUNKS || self.pause_ms > PAUSE_MS {
            return Err(Rejection::unprocessable(format!(
                "an answer has up to {CHUNKS} chunks, with up to {PAUSE_MS} ms before each"
            )));
        }
        let mut values = Values::default();
        values.text("session", &format!("s{session}"));
        values.json("chunks", chunks.to_string());
        let mut pieces: Vec<Piece> = format.begin().into_iter().collect();
        for record in records {
            match *record {
                Record::Once(template) => pieces.push(format.record(&values.fill(template))),
                Record::Event(name, template) => {
                    pieces.push(format.event(name, &values.fill(template)));
                }
                Record::Chunk(template) => {
                    for n in 1..=chunks {
                        values.json("n", n.to_string());
                        values.text("ciphertext", &self.chunk(n, chunks));
                        let pause = Duration::from_millis(self.pause_ms);
                        pieces.extend((!pause.is_zero()).then_some(Piece::Pause(pause)));
                        pieces.push(format.record(&values.fill(template)));
                    }
                }
            }
        }
        pieces.extend(format.end());
        Ok(Reply::Stream {
            content_type: format.content_type(),
            pieces,
        })
    }

    /// Returns chunk `n` of so many.
    fn chunk(&self, n: usize, chunks: usize) -> String {
        let text = self.text.as_bytes();
        let size = text.len().div_ceil(chunks.max(1));
        let part = text.iter().skip((n - 1) * size).take(size);
        BASE64_STANDARD.encode(part.map(|byte| byte ^ 0x5a).collect::<Vec<_>>())
    }
}

impl Format {
    fn content_type(self) -> &'static str {
        match self {
            Self::Lines => "application/x-ndjson",
            Self::Events => "text/event-stream",
        }
    }

    fn begin(self) -> Option<Piece> {
        match self {
            Self::Lines => None,
            Self::Events => Some(": here it comes\n\n".into()),
        }
    }

    fn record(self, json: &str) -> Piece {
        match self {
            Self::Lines => format!("{json}\n").into(),
            Self::Events => format!("data: {json}\n\n").into(),
        }
    }

    fn event(self, name: &str, json: &str) -> Piece {
        match self {
            Self::Lines => self.record(json),
            Self::Events => {
                let lines = json.replacen(',', ",\ndata: ", 1);
                format!("event: {name}\nid: 1\ndata: {lines}\n\n: still there\n\n").into()
            }
        }
    }

    fn end(self) -> Option<Piece> {
        match self {
            Self::Lines => None,
            Self::Events => Some("data: [DONE]\n\n".into()),
        }
    }
}
