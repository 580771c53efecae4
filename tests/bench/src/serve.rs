//! Serving HTTP: HTTP/1.1, and above TLS whichever protocol a listener offers.

use std::convert::Infallible;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// What a server answers.
pub type Answer = Response<Full<Bytes>>;

/// More than any target posts at once, so that no limit of this server's stands in the way.
const STREAMS: u32 = 1024;

/// How clients come in.
#[derive(Debug, Clone)]
pub enum Door {
    /// Without TLS.
    Plain,
    /// With TLS; the protocol is what both sides agree on.
    Tls(Arc<rustls::ServerConfig>),
}

/// Listens on a free port and answers each request by `answer`, until the task ends.
///
/// # Errors
/// No port can be had.
pub async fn serve<F, A>(door: Door, answer: F) -> anyhow::Result<SocketAddr>
where
    F: Fn(Request<Bytes>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Answer> + Send + 'static,
{
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        // A failed accept is the end: the next call to this server then fails loudly.
        while let Ok((stream, _)) = listener.accept().await {
            drop(stream.set_nodelay(true));
            tokio::spawn(client(stream, door.clone(), answer.clone()));
        }
    });
    Ok(address)
}

async fn client<F, A>(stream: TcpStream, door: Door, answer: F)
where
    F: Fn(Request<Bytes>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Answer> + Send + 'static,
{
    match door {
        Door::Plain => first_version(stream, answer).await,
        Door::Tls(config) => {
            let Ok(stream) = TlsAcceptor::from(config).accept(stream).await else {
                return;
            };
            if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                let served = service_fn(move |request| whole(request, answer.clone()));
                let mut server = http2::Builder::new(TokioExecutor::new());
                server.max_concurrent_streams(STREAMS);
                // A client that breaks off was killed.
                drop(server.serve_connection(TokioIo::new(stream), served).await);
            } else {
                first_version(stream, answer).await;
            }
        }
    }
}

async fn first_version<S, F, A>(stream: S, answer: F)
where
    S: AsyncRead + AsyncWrite + Unpin,
    F: Fn(Request<Bytes>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Answer> + Send + 'static,
{
    let served = service_fn(move |request| whole(request, answer.clone()));
    let server = http1::Builder::new();
    // A client that breaks off was killed.
    drop(server.serve_connection(TokioIo::new(stream), served).await);
}

async fn whole<F, A>(request: Request<Incoming>, answer: F) -> Result<Answer, Infallible>
where
    F: Fn(Request<Bytes>) -> A,
    A: Future<Output = Answer>,
{
    let (head, body) = request.into_parts();
    let Ok(body) = body.collect().await else {
        return Ok(status(StatusCode::BAD_REQUEST));
    };
    Ok(answer(Request::from_parts(head, body.to_bytes())).await)
}

/// An answer without a body.
#[must_use]
pub fn status(code: StatusCode) -> Answer {
    let mut answer = Answer::default();
    *answer.status_mut() = code;
    answer
}

/// An answer with JSON.
#[must_use]
pub fn json(body: impl Into<Bytes>) -> Answer {
    let mut answer = Answer::new(Full::new(body.into()));
    let json = http::HeaderValue::from_static("application/json");
    answer
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, json);
    answer
}
