//! A connection's sending end: one call at a time with HTTP/1.1, any number with HTTP/2.

use bytes::Bytes;
use http::header::{HOST, HeaderValue};
use http::{Request, Response, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};

use crate::http_client;

/// Calls go in here; the connection itself runs elsewhere.
pub(super) enum Sender {
    Http1(http1::SendRequest<Full<Bytes>>),
    Http2(http2::SendRequest<Full<Bytes>>),
}

/// Why a call brought no answer, or only a part of one.
#[derive(Debug)]
pub(super) struct Failure {
    /// The request, where nothing of it was sent: whoever is asked, it does no harm to ask again.
    pub(super) unsent: Option<Box<Request<Bytes>>>,
    pub(super) cause: String,
}

impl Failure {
    fn sent(error: &hyper::Error) -> Self {
        let cause = http_client::cause(error);
        let unsent = None;
        Self { unsent, cause }
    }

    pub(super) fn unsent(request: Request<Bytes>, cause: String) -> Self {
        let unsent = Some(Box::new(request));
        Self { unsent, cause }
    }
}

impl Sender {
    pub(super) fn is_closed(&self) -> bool {
        match self {
            Self::Http1(sender) => sender.is_closed(),
            Self::Http2(sender) => sender.is_closed(),
        }
    }

    /// Makes a call and reads its whole answer: AWS's are short.
    pub(super) async fn call(
        &mut self,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Failure> {
        let (uri, body) = (request.uri().clone(), request.body().clone());
        let response = match self {
            Self::Http1(sender) => {
                // Also lets the connection notice that it was closed meanwhile.
                if let Err(error) = sender.ready().await {
                    return Err(Failure::unsent(request, http_client::cause(&error)));
                }
                let request = with_host(request);
                sender.try_send_request(request).await
            }
            Self::Http2(sender) => {
                let mut request = request.map(Full::new);
                request.headers_mut().remove(HOST); // the URI says it
                sender.try_send_request(request).await
            }
        };
        match response {
            Ok(response) => read(response).await,
            Err(mut error) => Err(match error.take_message() {
                Some(back) => {
                    let mut back = back.map(|_| body);
                    *back.uri_mut() = uri;
                    Failure::unsent(back, http_client::cause(error.error()))
                }
                None => Failure::sent(error.error()),
            }),
        }
    }
}

async fn read(response: Response<Incoming>) -> Result<Response<Bytes>, Failure> {
    let (head, body) = response.into_parts();
    match body.collect().await {
        Ok(body) => Ok(Response::from_parts(head, body.to_bytes())),
        Err(error) => Err(Failure::sent(&error)),
    }
}

/// As HTTP/1.1 has it: the host in a header, and the rest of the URI in the first line.
fn with_host(request: Request<Bytes>) -> Request<Full<Bytes>> {
    let mut request = request.map(Full::new);
    if let Some(authority) = request.uri().authority()
        && let Ok(host) = HeaderValue::from_str(authority.as_str())
    {
        request.headers_mut().entry(HOST).or_insert(host);
    }
    let path = request.uri().path_and_query().cloned();
    *request.uri_mut() = path.map_or_else(Uri::default, Uri::from);
    request
}
