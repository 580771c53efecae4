//! Publishing over HTTP: one signed `POST /` with the request as its body. Who signs for AWS's IAM
//! needs no signature of ours.

use serde::Serialize;
use serde_json::value::RawValue;

use super::signature::{Accepted, SignatureError, Signed};
use super::{Answer, PublishError, Publisher, Request};
use crate::clock::EpochMs;
use crate::event::HttpRequest;
use crate::handler::Invocation;

/// The only path.
const PATH: &str = "/";

/// The only method.
const METHOD: &str = "POST";

/// The header that carries the signature.
const SIGNATURE: &str = "X-Sidewire-Signature";

/// A response: JSON, always.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpAnswer {
    pub status: u16,
    pub body: String,
    /// Of a 405: what would have been allowed.
    pub allow: Option<&'static str>,
}

#[derive(Serialize)]
struct Words<'a> {
    message: &'a str,
}

impl HttpAnswer {
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
    pub async fn http(&self, request: &HttpRequest, invocation: &Invocation) -> HttpAnswer {
        if request.path != PATH {
            return HttpAnswer::words(404, "there is nothing but POST /");
        }
        if request.method != METHOD {
            return HttpAnswer {
                allow: Some(METHOD),
                ..HttpAnswer::words(405, "there is nothing but POST /")
            };
        }
        match self.signed(request, invocation).await {
            Ok(answer) => HttpAnswer::json(200, &answer),
            Err(error) => {
                invocation.summary.failed(error.fault(), &error);
                HttpAnswer::words(error.status(), &error.to_string())
            }
        }
    }

    async fn signed(
        &self,
        request: &HttpRequest,
        invocation: &Invocation,
    ) -> Result<Answer, PublishError> {
        let accepted = if request.by_iam {
            None // AWS has verified it, and lets nobody repeat it after some minutes
        } else {
            Some(self.verify(request)?)
        };
        let json: &RawValue =
            serde_json::from_slice(&request.body).map_err(|_| PublishError::NotJson)?;
        let publish = Request::parse(json)?;
        // Last, so that a signature is spent only on what can be followed.
        if let Some(Accepted {
            nonce,
            forgettable_at,
        }) = accepted
        {
            let by = &invocation.request_id;
            if !self.connections.spend(&nonce, by, forgettable_at).await? {
                return Err(SignatureError::Replayed.into());
            }
        }
        self.follow(&publish, invocation).await
    }

    fn verify(&self, request: &HttpRequest) -> Result<Accepted, SignatureError> {
        let signed = Signed {
            method: &request.method,
            path: &request.path,
            body: &request.body,
        };
        let signature = request.header(SIGNATURE);
        self.verifier.verify(signature, signed, EpochMs::now())
    }
}
