//! A streamed answer: replies as they come, within the time limits.

use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use serde_json::value::RawValue;
use tokio::time::{Instant, timeout_at};

use proxy_core::backend::BackendError;
use proxy_core::backend::decoder::{Decoder, Format, Record};
use proxy_core::json::{self, Kind};

/// A body as it arrives.
pub(super) struct Pieces {
    pub(super) pieces: BoxStream<'static, Result<Bytes, BackendError>>,
    /// The longest silence.
    pub(super) idle: Duration,
    /// When it must be over.
    pub(super) until: Instant,
}

impl std::fmt::Debug for Pieces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pieces(…)")
    }
}

impl Pieces {
    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// The connection broke, or one of the limits is reached.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, BackendError> {
        let now = Instant::now();
        let slow = BackendError::TimedOut {
            what: "no more of the body",
        };
        // Where the next piece is always there already, no timer ever gets its turn.
        if now >= self.until {
            return Err(slow);
        }
        let limit = self.until.min(now + self.idle);
        let piece = timeout_at(limit, self.pieces.next())
            .await
            .map_err(|_| slow)?;
        piece.transpose()
    }
}

/// The replies of a stream. Dropped, it drops the request.
pub(crate) struct ReplyStream {
    /// `None` once the stream is over.
    pieces: Option<Pieces>,
    decoder: Decoder,
}

/// Without what the backend said.
impl std::fmt::Debug for ReplyStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReplyStream(…)")
    }
}

impl ReplyStream {
    pub(super) fn new(format: Format, pieces: Pieces) -> Self {
        Self {
            pieces: Some(pieces),
            decoder: Decoder::new(format),
        }
    }

    /// The next reply; `None` at the end. It may be dropped while it waits: nothing is lost.
    ///
    /// # Errors
    /// What is wrong with one record (the stream goes on), or with the stream (it is over).
    pub(crate) async fn next(&mut self) -> Option<Result<Box<RawValue>, BackendError>> {
        loop {
            match self.decoder.pop() {
                Some(Record::Reply(bytes)) => return Some(reply(&bytes)),
                Some(Record::TooLong) => {
                    let why = "a stream's record is over 128 KiB";
                    return Some(Err(BackendError::invalid(why)));
                }
                Some(Record::End) => {
                    self.pieces = None;
                    self.decoder.clear();
                    return None;
                }
                None => {}
            }
            match self.pieces.as_mut()?.next().await {
                Ok(Some(piece)) => self.decoder.push(&piece),
                Ok(None) => {
                    self.pieces = None;
                    self.decoder.finish();
                    if self.decoder.is_empty() {
                        return None;
                    }
                }
                Err(error) => {
                    self.pieces = None;
                    return Some(Err(error));
                }
            }
        }
    }
}

fn reply(bytes: &[u8]) -> Result<Box<RawValue>, BackendError> {
    serde_json::from_slice(json::without_mark(bytes)).map_err(|_| {
        let kind = Kind::from_body(bytes);
        BackendError::invalid(format!("a stream's record is {kind}, expected an object"))
    })
}

#[cfg(test)]
mod tests;
