//! Texts that AWS keeps: secrets of Secrets Manager and parameters of Parameter Store, by their JSON
//! protocols.

use std::time::Duration;

use aws_smithy_runtime_api::client::identity::Identity;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Response, StatusCode};
use proxy_core::settings::{Secret, Store, StoredText};
use serde::Deserialize;
use serde_json::json;
use tokio::time::{Instant, sleep_until, timeout_at};
use url::Url;

use super::domain::domain_suffix;
use super::signed::{SignedClient, SignedError, error_kind};
use super::transport::Transport;
use crate::retry::Pauses;

/// A text is read within this time, all tries together: a function's start may last ten seconds.
const READ_WITHIN: Duration = Duration::from_secs(4);

/// One try lasts this long at most.
const TRY: Duration = Duration::from_secs(2);

/// Where calls go in place of the endpoints of a text's region.
#[derive(Debug, Clone, Default)]
pub(crate) struct StoreEndpoints {
    pub(crate) secrets_manager: Option<Url>,
    pub(crate) parameter_store: Option<Url>,
}

/// Reads what AWS keeps.
#[derive(Debug, Clone)]
pub(crate) struct StoreClient {
    transport: Transport,
    identity: Identity,
    endpoints: StoreEndpoints,
}

/// Why a text cannot be read. The words repeat nothing of it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("{} answered {status} {kind}", .store.name())]
    Refused {
        store: Store,
        status: u16,
        kind: String,
        /// It may be another answer the next time.
        passes: bool,
    },
    #[error("{}: {cause}", .store.name())]
    Unreachable { store: Store, cause: String },
    #[error("{}: no answer in time", .store.name())]
    TooSlow { store: Store },
    #[error("{}: it holds no text", .store.name())]
    NoText { store: Store },
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SecretAnswer {
    secret_string: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ParameterAnswer {
    parameter: Parameter,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Parameter {
    value: String,
}

impl StoreClient {
    pub(crate) fn new(
        transport: Transport,
        identity: impl Into<Identity>,
        endpoints: StoreEndpoints,
    ) -> Self {
        Self {
            transport,
            identity: identity.into(),
            endpoints,
        }
    }

    /// Reads a text. A call that is throttled, or fails for the store's own reasons, is made again.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) async fn read(&self, text: &StoredText) -> Result<Secret, StoreError> {
        let until = Instant::now() + READ_WITHIN;
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
        loop {
            let last_moment = until.min(Instant::now() + TRY);
            let error = match timeout_at(last_moment, self.read_once(text)).await {
                Ok(Ok(text)) => return Ok(text),
                Ok(Err(error)) => error,
                Err(_) => StoreError::TooSlow { store: text.store },
            };
            let next = Instant::now() + pauses.draw();
            if !error.passes() || next >= until {
                return Err(error);
            }
            sleep_until(next).await;
        }
    }

    async fn read_once(&self, text: &StoredText) -> Result<Secret, StoreError> {
        let store = text.store;
        let answer = self.call(text).await;
        let answer = answer.map_err(|error| StoreError::Unreachable {
            store,
            cause: error.to_string(),
        })?;
        let status = answer.status();
        if !status.is_success() {
            let kind = error_kind(answer.body());
            let passes = status.is_server_error()
                || status == StatusCode::TOO_MANY_REQUESTS
                || kind.contains("Throttl");
            return Err(StoreError::Refused {
                store,
                status: status.as_u16(),
                kind,
                passes,
            });
        }
        let held = match store {
            Store::SecretsManager => serde_json::from_slice(answer.body())
                .map(|SecretAnswer { secret_string }| secret_string),
            Store::ParameterStore => serde_json::from_slice(answer.body())
                .map(|ParameterAnswer { parameter }| parameter.value),
        };
        let held = held.map_err(|_| StoreError::NoText { store })?;
        Ok(Secret::new(&held))
    }

    async fn call(&self, text: &StoredText) -> Result<Response<Bytes>, SignedError> {
        let (service, target, body, endpoint) = match text.store {
            Store::SecretsManager => (
                "secretsmanager",
                "secretsmanager.GetSecretValue",
                json!({ "SecretId": text.arn }),
                &self.endpoints.secrets_manager,
            ),
            Store::ParameterStore => (
                "ssm",
                "AmazonSSM.GetParameter",
                json!({ "Name": text.arn, "WithDecryption": true }),
                &self.endpoints.parameter_store,
            ),
        };
        let region = &text.region;
        let uri = match endpoint {
            Some(url) => url.to_string(),
            None => format!("https://{service}.{region}.{}/", domain_suffix(region)),
        };
        let request = Request::post(uri)
            .header(CONTENT_TYPE, "application/x-amz-json-1.1")
            .header("x-amz-target", target)
            .body(Bytes::from(body.to_string()))
            .map_err(|_| SignedError::Unsigned)?;
        let (transport, identity) = (self.transport.clone(), self.identity.clone());
        let signed = SignedClient::new(transport, identity, region.clone(), service);
        signed.send(request).await
    }
}

impl StoreError {
    fn passes(&self) -> bool {
        match self {
            Self::Refused { passes, .. } => *passes,
            Self::Unreachable { .. } | Self::TooSlow { .. } => true,
            Self::NoText { .. } => false,
        }
    }
}
