//! The bytes of a request's head, kept beside the parsed request.
//!
//! The HTTP library lower-cases header names, but the events of API Gateway carry them as the client wrote them.
//! So the reading half of each connection is recorded, and the spelling looked up there.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Enough for any head that API Gateway would accept.
const BYTES_KEPT: usize = 32 * 1024;

/// The last bytes that were read from a connection; `None` once nobody needs them any more.
#[derive(Debug, Clone)]
pub(crate) struct Head(Arc<Mutex<Option<Vec<u8>>>>);

impl Head {
    /// What was read since the last call.
    pub(crate) fn take(&self) -> Vec<u8> {
        self.lock().as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Ends the recording: from now on the connection carries frames.
    pub(crate) fn end(&self) {
        *self.lock() = None;
    }

    fn lock(&self) -> MutexGuard<'_, Option<Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn append(&self, bytes: &[u8]) {
        if let Some(kept) = self.lock().as_mut() {
            if kept.len() + bytes.len() > BYTES_KEPT {
                kept.clear();
            }
            kept.extend(bytes.iter().take(BYTES_KEPT));
        }
    }
}

/// How the recorded head spells `name`; where it cannot be found, each word gets a capital.
pub(crate) fn spelling(head: &[u8], name: &str) -> String {
    let head = String::from_utf8_lossy(head);
    let written = head.lines().rev().find_map(|line| {
        let (written, _) = line.split_once(':')?;
        written
            .eq_ignore_ascii_case(name)
            .then(|| written.to_owned())
    });
    written.unwrap_or_else(|| capitalised(name))
}

fn capitalised(name: &str) -> String {
    let mut at_start = true;
    name.chars()
        .map(|character| {
            let written = if at_start {
                character.to_ascii_uppercase()
            } else {
                character
            };
            at_start = character == '-';
            written
        })
        .collect()
}

/// A stream whose reading half is recorded.
#[derive(Debug)]
pub(crate) struct Recorded<S> {
    stream: S,
    head: Head,
}

impl<S> Recorded<S> {
    pub(crate) fn new(stream: S) -> (Self, Head) {
        let head = Head(Arc::new(Mutex::new(Some(Vec::new()))));
        (
            Self {
                stream,
                head: head.clone(),
            },
            head,
        )
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Recorded<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        let polled = Pin::new(&mut this.stream).poll_read(context, buffer);
        this.head
            .append(buffer.filled().get(before..).unwrap_or_default());
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Recorded<S> {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests;
