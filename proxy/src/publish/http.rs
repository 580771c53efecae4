//! Publishing over HTTP: one signed `POST /` with the request as its body. Who signs for AWS's IAM
//! needs no signature of ours.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::clock;
use proxy_core::event::HttpRequest;
use proxy_core::json::without_mark;
use proxy_core::publish::claims::{FreshSignature, SignatureError};
use proxy_core::publish::request::Request;

use super::Publisher;
use super::error::PublishError;
use super::response::PublishResponse;
use crate::invocation::Invocation;
use crate::summary::Summary;

/// The only path.
const PATH: &str = "/";

/// The only method.
const METHOD: &str = "POST";

/// The header that carries the signature.
const SIGNATURE: &str = "X-Sidewire-Signature";

/// A response: JSON, always.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpResponse {
    pub status: u16,
    pub body: String,
    /// Of a 405: what would have been allowed.
    pub allow: Option<&'static str>,
}

#[derive(Serialize)]
struct Words<'a> {
    message: &'a str,
}

impl HttpResponse {
    fn words(status: u16, message: &str) -> Self {
        Self::json(status, &Words { message })
    }

    fn json(status: u16, content: &impl Serialize) -> Self {
        Self {
            status,
            body: serde_json::to_string(content).expect("structs of text and numbers serialise"),
            allow: None,
        }
    }
}

impl Publisher {
    /// Serves an HTTP request.
    pub(crate) async fn http(
        &self,
        request: &HttpRequest,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> HttpResponse {
        if request.path != PATH {
            return HttpResponse::words(404, "there is nothing but POST /");
        }
        if request.method != METHOD {
            return HttpResponse {
                allow: Some(METHOD),
                ..HttpResponse::words(405, "there is nothing but POST /")
            };
        }
        match self.signed(request, invocation, summary).await {
            Ok(answer) => HttpResponse::json(200, &answer),
            Err(error) => {
                summary.failed(error.fault(), &error);
                HttpResponse::words(error.status(), &error.to_string())
            }
        }
    }

    async fn signed(
        &self,
        request: &HttpRequest,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<PublishResponse, PublishError> {
        let accepted = if request.by_iam {
            None // AWS has verified it, and lets nobody repeat it after some minutes
        } else {
            Some(self.verify(request)?)
        };
        let json: &RawValue = serde_json::from_slice(without_mark(&request.body))
            .map_err(|_| PublishError::NotJson)?;
        let publish = Request::parse(json)?;
        // Last, so that a signature is spent only on what can be followed.
        if let Some(FreshSignature {
            nonce,
            forgettable_at,
        }) = accepted
        {
            let by = &invocation.request_id;
            if !self.connections.spend(&nonce, by, forgettable_at).await? {
                return Err(SignatureError::Replayed.into());
            }
        }
        self.follow(&publish, invocation, summary).await
    }

    fn verify(&self, request: &HttpRequest) -> Result<FreshSignature, SignatureError> {
        let signature = request.header(SIGNATURE);
        self.verifier.verify(signature, request, clock::now())
    }
}
