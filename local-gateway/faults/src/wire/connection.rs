//! A TCP connection that breaks where a fault says so, below TLS and HTTP.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::faults::connection::{Breakage, Service};
use crate::faults::fate::Fate;
use crate::faults::player::Player;

/// How many bytes of a black hole are read at a time.
const SWALLOW: usize = 4 * 1024;

/// A client's TCP connection.
#[derive(Debug)]
pub(super) struct Connection {
    stream: TcpStream,
    breakable: Option<Breakable>,
}

/// What may break a connection. Clones are for the same one.
#[derive(Debug, Clone)]
pub(super) struct Breakable {
    faults: Player,
    fate: Fate,
}

impl Connection {
    /// A connection that breaks as `faults` say.
    pub(super) fn new(stream: TcpStream, faults: &Player) -> Self {
        let breakable = faults.connection().map(|fate| Breakable {
            faults: faults.clone(),
            fate,
        });
        Self { stream, breakable }
    }

    /// What may break it, where faults are played.
    pub(super) fn breakable(&self) -> Option<&Breakable> {
        self.breakable.as_ref()
    }

    /// The first byte that comes, which is left there to be read.
    pub(super) async fn first_byte(&self) -> io::Result<Option<u8>> {
        let mut first = [0];
        let read = self.stream.peek(&mut first).await?;
        Ok(first.first().copied().filter(|_| read > 0))
    }

    /// How it is broken by now.
    fn breakage(&self) -> Option<(Breakage, bool)> {
        self.breakable.as_ref()?.breakage()
    }

    fn feel(&self, breakage: Breakage) {
        if let Some(Breakable { faults, fate }) = &self.breakable {
            faults.feel(fate, breakage);
        }
    }

    /// Reads what comes and forgets it, until the client ends the connection.
    fn swallow(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut bytes = [0; SWALLOW];
        loop {
            let mut buffer = ReadBuf::new(&mut bytes);
            ready!(Pin::new(&mut self.stream).poll_read(context, &mut buffer))?;
            if buffer.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
            self.feel(Breakage::Blackhole);
        }
    }

    /// Makes RST of the connection's end, which follows as soon as its owner has this error.
    fn reset(&self) -> io::Error {
        // What the system refuses here ends by FIN.
        drop(self.stream.set_zero_linger());
        self.feel(Breakage::Reset);
        io::ErrorKind::ConnectionReset.into()
    }
}

impl Breakable {
    /// Learns what the connection serves.
    pub(super) fn serves(&self, service: Service) {
        self.faults.serves(&self.fate, service);
    }

    /// Learns what a request is for that has just been read, and says how the connection breaks by
    /// it. One that was read before a reset is still answered, unless it is the connection's first.
    pub(super) fn requested(&self, service: Service) -> Option<Breakage> {
        let before = self.breakage();
        self.serves(service);
        let (breakage, felt) = self.breakage()?;
        if breakage == Breakage::Reset && !felt && before.is_some() {
            return None;
        }
        // Its bytes are those that the breakage is felt by.
        self.faults.feel(&self.fate, breakage);
        Some(breakage)
    }

    /// Whether nothing is answered any more.
    pub(super) fn is_blackhole(&self) -> bool {
        matches!(self.breakage(), Some((Breakage::Blackhole, _)))
    }

    fn breakage(&self) -> Option<(Breakage, bool)> {
        self.faults.breakage(&self.fate)
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.breakage() {
            None => Pin::new(&mut self.stream).poll_read(context, buffer),
            Some((Breakage::Blackhole, _)) => self.swallow(context),
            Some((Breakage::Reset, true)) => Poll::Ready(Err(self.reset())),
            Some((Breakage::Reset, false)) => {
                let before = buffer.filled().len();
                ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
                if buffer.filled().len() == before {
                    return Poll::Ready(Ok(()));
                }
                buffer.set_filled(before);
                Poll::Ready(Err(self.reset()))
            }
        }
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.breakage() {
            Some((Breakage::Blackhole, _)) => {
                self.feel(Breakage::Blackhole);
                Poll::Ready(Ok(bytes.len()))
            }
            Some((Breakage::Reset, true)) => Poll::Ready(Err(self.reset())),
            Some((Breakage::Reset, false)) | None => {
                Pin::new(&mut self.stream).poll_write(context, bytes)
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.breakage() {
            // Even an end would be an answer.
            Some((Breakage::Blackhole, _)) => self.swallow(context),
            Some((Breakage::Reset, true)) => Poll::Ready(Ok(())),
            Some((Breakage::Reset, false)) | None => {
                Pin::new(&mut self.stream).poll_shutdown(context)
            }
        }
    }
}
