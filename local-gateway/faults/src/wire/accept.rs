//! Finding out by a connection's first byte whether its client speaks TLS.

use std::fmt::Debug;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

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

/// What the services behind it know of a connection.
#[derive(Debug, Clone)]
pub struct Wire {
    encrypted: bool,
    http2: bool,
}

impl Wire {
    /// The scheme of the URL that the client has used for HTTP.
    pub fn scheme(&self) -> &'static str {
        if self.encrypted { "https" } else { "http" }
    }

    /// The port of a URL that names none.
    pub fn default_port(&self) -> &'static str {
        if self.encrypted { "443" } else { "80" }
    }

    /// Whether the client speaks TLS.
    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Whether client and server have agreed on HTTP/2.
    pub fn is_http2(&self) -> bool {
        self.http2
    }
}

impl ClientStream {
    /// Waits for the client's first byte, and makes the handshake with one that speaks TLS.
    pub async fn accept(stream: TcpStream, tls: Arc<ServerConfig>) -> io::Result<Self> {
        // Without it a frame can wait for the client's acknowledgement of the one before; serving
        // goes on either way.
        drop(stream.set_nodelay(true));
        let mut first = [0];
        let read = stream.peek(&mut first).await?;
        if read == 0 || first != [HANDSHAKE] {
            return Ok(Self {
                stream: Box::new(stream),
                wire: Wire {
                    encrypted: false,
                    http2: false,
                },
            });
        }
        let handshake = TlsAcceptor::from(tls).accept(stream);
        let stream = tokio::time::timeout(HANDSHAKE_LIMIT, handshake).await??;
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok(Self {
            stream: Box::new(stream),
            wire: Wire {
                encrypted: true,
                http2,
            },
        })
    }
}
