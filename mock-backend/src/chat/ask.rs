//! Answers that are streamed, as an assistant over encrypted text does it: the frames `session`,
//! `encrypted_chunk`…, `thinking`, `stored`, `done`.
//!
//! The ciphertext is the question, scrambled: enough to see that nobody on the way changes it.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};

use super::{Rejection, Reply, unprocessable, unwritable};
use crate::stream::Piece;

/// The most chunks of one answer.
const CHUNKS: usize = 1_000;
/// The longest pause before a chunk, in milliseconds.
const PAUSE_MS: u64 = 60_000;
const DEFAULT_CHUNKS: usize = 3;
const NDJSON: &str = "application/x-ndjson";
const SSE: &str = "text/event-stream";

/// What is asked, and how the answer shall come.
#[derive(Debug, Deserialize)]
pub(super) struct Ask {
    text: String,
    chunks: Option<usize>,
    #[serde(default)]
    pause_ms: u64,
}

#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Told {
    Session { session_id: String },
    EncryptedChunk { n: usize, ciphertext: String },
    Thinking { text: &'static str },
    Stored { session_id: String },
    Done { chunks: usize },
}

impl Ask {
    /// One JSON object a line.
    pub(super) fn ndjson(&self, session: u64) -> Result<Reply, Rejection> {
        let mut pieces = Vec::new();
        for told in self.told(session)? {
            pieces.extend(self.pause(&told));
            pieces.push(format!("{}\n", json(&told)?).into());
        }
        Ok(Reply::Stream {
            content_type: NDJSON,
            pieces,
        })
    }

    /// Events, with all that the format allows: comments, fields besides `data`, a record over
    /// two lines, `[DONE]`.
    pub(super) fn sse(&self, session: u64) -> Result<Reply, Rejection> {
        let mut pieces = vec![Piece::from(": here it comes\n\n")];
        for told in self.told(session)? {
            pieces.extend(self.pause(&told));
            let json = json(&told)?;
            pieces.push(match told {
                Told::Thinking { .. } => {
                    let lines = json.replacen(',', ",\ndata: ", 1);
                    format!("event: thinking\nid: 1\ndata: {lines}\n\n: still there\n\n").into()
                }
                _ => format!("data: {json}\n\n").into(),
            });
        }
        pieces.push("data: [DONE]\n\n".into());
        Ok(Reply::Stream {
            content_type: SSE,
            pieces,
        })
    }

    fn told(&self, session: u64) -> Result<Vec<Told>, Rejection> {
        let chunks = self.chunks.unwrap_or(DEFAULT_CHUNKS);
        if chunks > CHUNKS || self.pause_ms > PAUSE_MS {
            return Err(unprocessable(format!(
                "an answer has up to {CHUNKS} chunks, with up to {PAUSE_MS} ms before each"
            )));
        }
        let session_id = format!("s{session}");
        let text = self.text.as_bytes();
        let size = text.len().div_ceil(chunks.max(1));
        let mut told = vec![Told::Session {
            session_id: session_id.clone(),
        }];
        told.extend((1..=chunks).map(|n| {
            let part = text.iter().skip((n - 1) * size).take(size);
            let scrambled: Vec<u8> = part.map(|byte| byte ^ 0x5a).collect();
            Told::EncryptedChunk {
                n,
                ciphertext: BASE64_STANDARD.encode(scrambled),
            }
        }));
        told.push(Told::Thinking {
            text: "was that all?",
        });
        told.push(Told::Stored { session_id });
        told.push(Told::Done { chunks });
        Ok(told)
    }

    fn pause(&self, told: &Told) -> Option<Piece> {
        let pausing = self.pause_ms > 0 && matches!(told, Told::EncryptedChunk { .. });
        pausing.then(|| Piece::Pause(Duration::from_millis(self.pause_ms)))
    }
}

fn json(told: &Told) -> Result<String, Rejection> {
    serde_json::to_string(told).map_err(|error| unwritable(&error))
}
