//! HTTP clients that keep a connection: plain, by TLS, by TLS with HTTP/2.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::kit::{SIGNED, World, in_time};

/// What is spoken over a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    Plain,
    Tls,
    Http2,
}

/// A connection that requests can be sent over. Over HTTP/2 there can be several at a time.
#[derive(Debug)]
pub(crate) enum Pooled {
    Http1(http1::SendRequest<Full<Bytes>>),
    Http2(http2::SendRequest<Full<Bytes>>),
}

impl Protocol {
    pub(crate) const ALL: [Self; 3] = [Self::Plain, Self::Tls, Self::Http2];

    pub(crate) async fn connect(self, world: &World, address: SocketAddr) -> Pooled {
        if self == Self::Plain {
            let stream = TcpStream::connect(address).await.unwrap();
            let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
            tokio::spawn(connection);
            return Pooled::Http1(sender);
        }
        let offered: &[&[u8]] = match self {
            Self::Http2 => &[b"h2", b"http/1.1"],
            _ => &[b"http/1.1"],
        };
        let ca_file = world.running.ca_file();
        let stream = tls(ca_file, address, "127.0.0.1", offered).await.unwrap();
        let agreed = stream.get_ref().1.alpn_protocol();
        assert_eq!(agreed, Some(offered[0]));
        let stream = TokioIo::new(stream);
        if self == Self::Http2 {
            let handshake = http2::handshake(TokioExecutor::new(), stream);
            let (sender, connection) = in_time(handshake).await.unwrap();
            tokio::spawn(connection);
            return Pooled::Http2(sender);
        }
        let (sender, connection) = http1::handshake(stream).await.unwrap();
        tokio::spawn(connection);
        Pooled::Http1(sender)
    }
}

impl Pooled {
    /// Sends a request without waiting for its answer. Over HTTP/1.1 the one before has to have
    /// its.
    pub(crate) fn start(
        &mut self,
        mut request: Request<Full<Bytes>>,
    ) -> impl Future<Output = hyper::Result<(u16, String)>> + Send + use<> {
        if matches!(self, Self::Http2(_)) {
            // There the URI says it.
            request.headers_mut().remove("Host");
        }
        let sent = match self {
            Self::Http1(sender) => Box::pin(sender.send_request(request))
                as std::pin::Pin<Box<dyn Future<Output = _> + Send>>,
            Self::Http2(sender) => Box::pin(sender.send_request(request)),
        };
        async move {
            let (parts, body) = sent.await?.into_parts();
            let body = body.collect().await?.to_bytes();
            let body = String::from_utf8(body.into()).unwrap();
            Ok((parts.status.as_u16(), body))
        }
    }

    pub(crate) async fn send(&mut self, request: Request<Full<Bytes>>) -> (u16, String) {
        in_time(self.start(request)).await.unwrap()
    }
}

/// A connection with TLS. Only what is in the file is trusted.
pub(crate) async fn tls(
    ca_file: &Path,
    address: SocketAddr,
    name: &str,
    protocols: &[&[u8]],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    for root in CertificateDer::pem_file_iter(ca_file).unwrap() {
        roots.add(root.unwrap()).unwrap();
    }
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|it| it.to_vec()).collect();
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let stream = TcpStream::connect(address).await.unwrap();
    in_time(TlsConnector::from(Arc::new(config)).connect(name, stream)).await
}

/// The address in a URL without a path.
pub(crate) fn address_of(url: &str) -> SocketAddr {
    url.split_once("://").unwrap().1.parse().unwrap()
}

/// A post to a client's connection.
pub(crate) fn post(address: SocketAddr, id: &str, frame: &str) -> Request<Full<Bytes>> {
    let path = format!("/dev/@connections/{}", id.replace('=', "%3D"));
    request(address, &path, &[], frame)
}

/// A call of SQS or of DynamoDB.
pub(crate) fn call(address: SocketAddr, target: &str, body: &str) -> Request<Full<Bytes>> {
    let headers = [
        ("X-Amz-Target", target),
        ("Content-Type", "application/x-amz-json-1.0"),
        ("X-Amz-Date", "20240219T071142Z"),
    ];
    request(address, "/", &headers, body)
}

fn request(
    address: SocketAddr,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Full<Bytes>> {
    let mut request = Request::post(format!("http://{address}{path}"))
        .header("Host", address.to_string())
        .header(SIGNED.0, SIGNED.1);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Full::new(body.to_owned().into())).unwrap()
}
