//! Requests to local HTTP endpoints. HTTP/1.1 without TLS, one connection for each request.

use std::io;

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri, header};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// An `http://` URL that requests can be sent to.
#[derive(Debug, Clone)]
pub(crate) struct HttpEndpoint {
    url: String,
    host: String,
    port: u16,
    authority: String,
    path: String,
}

/// Text that is not a URL of a local endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UrlError {
    #[error("expected a URL like http://127.0.0.1:3001/path")]
    NotUrl,
    #[error(
        "only http:// is spoken here, as local endpoints do; https:// would need certificates and signatures"
    )]
    NotHttp,
}

/// The response of an endpoint.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    #[error("nobody listens there ({0}): is it started, and is the port right?")]
    Connect(io::Error),
    #[error("it broke off ({0})")]
    BrokenOff(hyper::Error),
    #[error("its answer is larger than {0} bytes or broke off")]
    Body(usize),
    #[error("the request could not be written ({0})")]
    Request(http::Error),
}

impl HttpEndpoint {
    pub(crate) fn parse(url: &str) -> Result<Self, UrlError> {
        let uri = url.parse::<Uri>().map_err(|_| UrlError::NotUrl)?;
        match uri.scheme_str() {
            Some("http") => {}
            Some(_) => return Err(UrlError::NotHttp),
            None => return Err(UrlError::NotUrl),
        }
        let authority = uri.authority().ok_or(UrlError::NotUrl)?;
        let host = authority.host().trim_matches(['[', ']']);
        if host.is_empty() {
            return Err(UrlError::NotUrl);
        }
        Ok(Self {
            url: url.to_owned(),
            host: host.to_owned(),
            port: authority.port_u16().unwrap_or(80),
            authority: authority.as_str().to_owned(),
            path: uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
        })
    }

    /// Completes a URL that is only an address.
    pub(crate) fn default_path(&mut self, path: &str) {
        if self.path == "/" {
            path.clone_into(&mut self.path);
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Posts `body` and reads an answer of at most `limit` bytes. Dropping the future ends the connection.
    pub(crate) async fn post(
        &self,
        headers: &[(&str, &str)],
        body: Bytes,
        limit: usize,
    ) -> Result<HttpResponse, HttpError> {
        let mut request = Request::post(&self.path).header(header::HOST, &self.authority);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).map_err(HttpError::Request)?;
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await;
        let stream = TokioIo::new(stream.map_err(HttpError::Connect)?);
        let (mut sender, connection) = http1::handshake(stream)
            .await
            .map_err(HttpError::BrokenOff)?;
        let mut connections = JoinSet::new();
        connections.spawn(connection);
        let answer = sender.send_request(request).await;
        let (head, body) = answer.map_err(HttpError::BrokenOff)?.into_parts();
        let body = to_bytes(Body::new(body), limit).await;
        Ok(HttpResponse {
            status: head.status,
            headers: head.headers,
            body: body.map_err(|_| HttpError::Body(limit))?,
        })
    }
}
