//! A real HTTP server: plain, or with TLS and the protocols that it is told to have.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::rt::{Read, Write};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use super::LONG;

/// The host that the server has a certificate for.
pub(crate) const NAME: &str = "aws.example";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    Plain,
    Http1,
    Http2,
}

/// A CA of the test's own.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: rcgen::Certificate,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let issuer = Issuer::new(params, key);
        Self {
            issuer,
            certificate,
        }
    }

    pub(crate) fn certificate(&self) -> CertificateDer<'static> {
        self.certificate.der().clone()
    }

    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    fn acceptor(&self, wire: Wire) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([NAME.to_owned()]).unwrap();
        let leaf = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut tls = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)
            .unwrap();
        tls.alpn_protocols = match wire {
            Wire::Http2 => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
            Wire::Plain | Wire::Http1 => vec![b"http/1.1".to_vec()],
        };
        TlsAcceptor::from(Arc::new(tls))
    }
}

struct State {
    requests: Mutex<Vec<(Parts, Bytes)>>,
    script: Mutex<VecDeque<(u16, String)>>,
    seen: watch::Sender<usize>,
    connections: watch::Sender<usize>,
    released: Semaphore,
    /// How often the connections that were open were told to go.
    going: watch::Sender<usize>,
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    state: Arc<State>,
}

impl Server {
    pub(crate) async fn start(wire: Wire, authority: &Authority) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            requests: Mutex::default(),
            script: Mutex::default(),
            seen: watch::Sender::new(0),
            connections: watch::Sender::new(0),
            released: Semaphore::new(0),
            going: watch::Sender::new(0),
        });
        let (tls, server) = (authority.acceptor(wire), Arc::clone(&state));
        tokio::spawn(async move {
            loop {
                let (tcp, _) = listener.accept().await.unwrap();
                tokio::spawn(connection(tcp, wire, tls.clone(), Arc::clone(&server)));
            }
        });
        Self { address, state }
    }

    /// The next answer, in place of a 200; each is given once.
    pub(crate) fn script(&self, status: u16, body: &str) {
        let mut script = self.state.script.lock().unwrap();
        script.push_back((status, body.to_owned()));
    }

    pub(crate) fn requests(&self) -> Vec<(Parts, Bytes)> {
        self.state.requests.lock().unwrap().clone()
    }

    pub(crate) fn seen(&self) -> usize {
        *self.state.seen.borrow()
    }

    pub(crate) fn connections(&self) -> usize {
        *self.state.connections.borrow()
    }

    /// Until so many requests have come.
    pub(crate) async fn wait_for(&self, requests: usize) {
        let mut seen = self.state.seen.subscribe();
        let enough = seen.wait_for(|seen| *seen >= requests);
        tokio::time::timeout(LONG, enough).await.unwrap().unwrap();
    }

    /// Lets no new request onto the connections that are open: what is under way there is answered.
    pub(crate) fn go_away(&self) {
        self.state.going.send_modify(|times| *times += 1);
    }

    /// Answers so many requests that it holds.
    pub(crate) fn release(&self, requests: usize) {
        self.state.released.add_permits(requests);
    }
}

async fn connection(tcp: TcpStream, wire: Wire, tls: TlsAcceptor, state: Arc<State>) {
    if wire == Wire::Plain {
        return serve(TokioIo::new(tcp), false, state).await;
    }
    if let Ok(tls) = tls.accept(tcp).await {
        let shared = tls.get_ref().1.alpn_protocol() == Some(b"h2");
        serve(TokioIo::new(tls), shared, state).await;
    }
}

async fn serve(io: impl Read + Write + Unpin + Send + 'static, shared: bool, state: Arc<State>) {
    state
        .connections
        .send_modify(|connections| *connections += 1);
    let service = service_fn(|request| answer(request, Arc::clone(&state)));
    let mut going = state.going.subscribe();
    if shared {
        let http2 = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        let mut connection = pin!(http2.serve_connection(io, service));
        tokio::select! {
            _ended = &mut connection => return,
            _ = going.changed() => connection.as_mut().graceful_shutdown(),
        }
        let _ended = connection.await;
    } else {
        let http1 = hyper::server::conn::http1::Builder::new();
        let _ended = http1.serve_connection(io, service).await;
    }
}

async fn answer(
    request: Request<Incoming>,
    state: Arc<State>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let held = head.uri.path() == "/hold";
    let body = body.collect().await.unwrap().to_bytes();
    state.requests.lock().unwrap().push((head, body));
    state.seen.send_modify(|seen| *seen += 1);
    if held {
        state.released.acquire().await.unwrap().forget();
    }
    let scripted = state.script.lock().unwrap().pop_front();
    let (status, body) = scripted.unwrap_or((200, "{}".to_owned()));
    let response = Response::builder().status(status);
    Ok(response.body(Full::from(body)).unwrap())
}
