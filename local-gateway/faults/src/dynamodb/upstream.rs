//! The DynamoDB behind: the embedded one, or another on this machine. HTTP/1.1 without TLS.

use std::error::Error as _;

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// A DynamoDB that requests can be sent to.
#[derive(Debug, Clone)]
pub(super) struct Upstream {
    url: String,
    uri: Uri,
    client: Client<HttpConnector, Body>,
}

/// Text that is not a URL of a local DynamoDB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum UrlError {
    #[error("expected a URL like http://127.0.0.1:8000")]
    NotUrl,
    #[error(
        "only http:// is spoken here, as local endpoints do; https:// would need certificates and signatures"
    )]
    NotHttp,
}

/// Why there is no response.
#[derive(Debug, thiserror::Error)]
pub(super) enum UpstreamError {
    #[error("nobody listens there ({0}): is it started, and is the port right?")]
    Connect(String),
    #[error("it broke off ({0})")]
    BrokenOff(String),
    #[error("its answer is larger than {0} bytes or broke off")]
    Body(usize),
    #[error("the request could not be written ({0})")]
    Request(http::Error),
}

impl Upstream {
    pub(super) fn parse(url: &str) -> Result<Self, UrlError> {
        let uri = url.parse::<Uri>().map_err(|_| UrlError::NotUrl)?;
        match uri.scheme_str() {
            Some("http") => {}
            Some(_) => return Err(UrlError::NotHttp),
            None => return Err(UrlError::NotUrl),
        }
        if uri
            .host()
            .is_none_or(|host| host.trim_matches(['[', ']']).is_empty())
        {
            return Err(UrlError::NotUrl);
        }
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Ok(Self {
            url: url.to_owned(),
            uri,
            client: Client::builder(TokioExecutor::new()).build(connector),
        })
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Sends `request` to it, whatever URL the request has, and reads a response of at most `limit`
    /// bytes.
    pub(super) async fn send(
        &self,
        mut request: Request<Bytes>,
        limit: usize,
    ) -> Result<Response<Bytes>, UpstreamError> {
        *request.uri_mut() = self.uri.clone();
        let response = self.client.request(request.map(Body::from)).await;
        let (parts, body) = response
            .map_err(|error| UpstreamError::from_client(&error))?
            .into_parts();
        let body = to_bytes(Body::new(body), limit).await;
        let body = body.map_err(|_| UpstreamError::Body(limit))?;
        Ok(Response::from_parts(parts, body))
    }
}

impl UpstreamError {
    /// Says what the client's error began with, which is what the system said.
    fn from_client(error: &hyper_util::client::legacy::Error) -> Self {
        let mut cause = error.source();
        let mut why = error.to_string();
        while let Some(deeper) = cause {
            why = deeper.to_string();
            cause = deeper.source();
        }
        if error.is_connect() {
            Self::Connect(why)
        } else {
            Self::BrokenOff(why)
        }
    }
}
