//! Finding out by a connection's first byte whether its client speaks TLS.

use std::fmt::Debug;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::faults::connection::{Breakage, Service};
use crate::faults::player::Player;
use crate::output::Lines;
use crate::wire::connection::{Breakable, Connection};

/// The first byte of TLS: a record with a handshake in it (RFC 8446, section 5.1). No request of
/// HTTP begins with it.
const HANDSHAKE: u8 = 0x16;

/// How long a client may take for its handshake.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(10);

/// What bytes of HTTP are read from and written to.
pub trait Stream: AsyncRead + AsyncWrite + Debug + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Debug + Send + Unpin> Stream for S {}

/// A client's connection, decrypted where its client speaks TLS.
#[derive(Debug)]
pub struct ClientStream {
    /// Its bytes.
    pub stream: Box<dyn Stream>,
    /// What is known of the connection.
    pub wire: Wire,
}

/// What the services behind it know of a connection, and what it learns of them.
#[derive(Debug, Clone)]
pub struct Wire {
    encrypted: bool,
    http2: bool,
    breakable: Option<Breakable>,
}

/// What new connections of a port have in common.
#[derive(Debug, Clone)]
pub struct Port {
    /// The certificate.
    tls: Arc<ServerConfig>,
    /// What breaks its connections.
    faults: Player,
    /// What they all serve. `None`: their requests tell.
    service: Option<Service>,
    /// Where failed handshakes are told.
    lines: Arc<Lines>,
    handshake_limit: Duration,
}

impl Wire {
    /// Whether the client speaks TLS.
    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    /// The scheme of the URL that the client has used for HTTP.
    pub fn scheme(&self) -> &'static str {
        if self.encrypted { "https" } else { "http" }
    }

    /// The port of a URL that names none.
    pub fn default_port(&self) -> &'static str {
        if self.encrypted { "443" } else { "80" }
    }

    /// Whether client and server have agreed on HTTP/2.
    pub fn is_http2(&self) -> bool {
        self.http2
    }

    /// Learns what one of its requests is for. A connection that is broken by then takes nothing
    /// more: in a black hole this waits until the client is gone, and where a reset follows it
    /// gives an answer whose bytes are replaced by it.
    pub async fn serves(&self, service: Service) -> Result<(), StatusCode> {
        let Some(breakable) = &self.breakable else {
            return Ok(());
        };
        match breakable.requested(service) {
            None => Ok(()),
            Some(Breakage::Blackhole) => std::future::pending().await,
            Some(Breakage::Reset) => Err(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}

impl Port {
    /// A port with this certificate.
    pub fn new(
        tls: Arc<ServerConfig>,
        faults: Player,
        service: Option<Service>,
        lines: Arc<Lines>,
    ) -> Self {
        Self {
            tls,
            faults,
            service,
            lines,
            handshake_limit: HANDSHAKE_LIMIT,
        }
    }

    /// Waits for a client's first byte, and makes the handshake with one that speaks TLS.
    pub async fn accept(self, stream: TcpStream) -> io::Result<ClientStream> {
        // Without it a frame can wait for the client's acknowledgement of the one before; serving
        // goes on either way.
        drop(stream.set_nodelay(true));
        let connection = Connection::new(stream, &self.faults);
        let mut wire = Wire {
            encrypted: false,
            http2: false,
            breakable: connection.breakable().cloned(),
        };
        if let (Some(breakable), Some(service)) = (&wire.breakable, self.service) {
            breakable.serves(service);
        }
        if connection.first_byte().await? != Some(HANDSHAKE) {
            let stream = Box::new(connection);
            return Ok(ClientStream { stream, wire });
        }
        let stream = tokio::select! {
            stream = TlsAcceptor::from(self.tls).accept(connection) => stream,
            () = limit(self.handshake_limit, wire.breakable.as_ref()) => Err(io::ErrorKind::TimedOut.into()),
        };
        let stream = stream.inspect_err(|error| tls_failed(&self.lines, self.service, error))?;
        wire.encrypted = true;
        wire.http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        let stream = Box::new(stream);
        Ok(ClientStream { stream, wire })
    }
}

/// Writes a line of a handshake that failed, but for one whose connection broke.
fn tls_failed(lines: &Lines, service: Option<Service>, error: &io::Error) {
    let why = match error.kind() {
        io::ErrorKind::TimedOut => "the client did not go on with it".to_owned(),
        io::ErrorKind::UnexpectedEof => "the client left".to_owned(),
        io::ErrorKind::InvalidData => error.to_string(),
        _ => return,
    };
    let port = match service {
        Some(Service::Dynamodb) => "the port of DynamoDB",
        _ => "the API's port",
    };
    let text = format!(
        "TLS        handshake on {port} failed, {why}: have the client trust the CA file, or use ws:// \
         and http:// on the same port"
    );
    lines.notice(&text, &text);
}

/// Waits until a handshake takes too long. In a black hole none does: its end would be an answer.
async fn limit(time: Duration, breakable: Option<&Breakable>) {
    tokio::time::sleep(time).await;
    if breakable.is_some_and(Breakable::is_blackhole) {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests;
