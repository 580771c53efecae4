//! Calls to AWS without an SDK, signed with Signature Version 4.

use std::time::SystemTime;

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use bytes::Bytes;
use http::{Request, Response};
use serde::Deserialize;

use super::transport::{Transport, TransportError};

/// Signs requests to a service and sends them.
#[derive(Debug, Clone)]
pub(crate) struct SignedClient {
    transport: Transport,
    identity: Identity,
    region: String,
    service: &'static str,
}

/// Why a signed call has no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SignedError {
    #[error("the request cannot be signed")]
    Unsigned,
    #[error(transparent)]
    Transport(#[from] TransportError),
}

impl SignedClient {
    /// `service` is the name that signatures have: `sqs`.
    pub(crate) fn new(
        transport: Transport,
        identity: impl Into<Identity>,
        region: String,
        service: &'static str,
    ) -> Self {
        Self {
            transport,
            identity: identity.into(),
            region,
            service,
        }
    }

    pub(crate) async fn send(
        &self,
        mut request: Request<Bytes>,
    ) -> Result<Response<Bytes>, SignedError> {
        self.sign(&mut request).ok_or(SignedError::Unsigned)?;
        Ok(self.transport.send(request).await?)
    }

    /// `None`: something in the request has no canonical form.
    fn sign(&self, request: &mut Request<Bytes>) -> Option<()> {
        let parameters = v4::SigningParams::builder()
            .identity(&self.identity)
            .region(&self.region)
            .name(self.service)
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()
            .ok()?
            .into();
        let uri = request.uri().to_string();
        let headers: Option<Vec<_>> = request
            .headers()
            .iter()
            .map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
            .collect();
        let body = SignableBody::Bytes(request.body());
        let signable =
            SignableRequest::new(request.method().as_str(), uri, headers?.into_iter(), body)
                .ok()?;
        let (instructions, _) = sign(signable, &parameters).ok()?.into_parts();
        instructions.apply_to_request_http1x(request);
        Some(())
    }
}

/// The error's name in an answer of a JSON protocol, without its namespace; at most 64 characters of it.
pub(super) fn error_kind(body: &[u8]) -> String {
    #[derive(Deserialize)]
    struct Refusal {
        #[serde(rename = "__type")]
        kind: String,
    }
    let refusal: Option<Refusal> = serde_json::from_slice(body).ok();
    let kind = refusal.map(|refusal| refusal.kind).unwrap_or_default();
    let kind = kind.rsplit('#').next().unwrap_or_default();
    kind.chars().take(64).collect()
}
