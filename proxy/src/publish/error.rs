//! Why a request from outside was not followed, and what its sender is told of that.

use proxy_core::fault::Fault;
use proxy_core::publish::claims::SignatureError;
use proxy_core::publish::request::RequestError;

use crate::connections::TableError;

/// Why a request was not followed, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error(transparent)]
    Signature(#[from] SignatureError),
    #[error("the body is not JSON")]
    NotJson,
    #[error(transparent)]
    Request(#[from] RequestError),
    #[error("nobody may address everyone: PUBLISH_EVERYONE is not true")]
    EveryoneOff,
    #[error("API_GATEWAY_ENDPOINT is not set, and a publish's event does not name the API")]
    NoEndpoint,
    #[error("a message of a queue cannot ask for connections: nobody would be answered")]
    NobodyToAnswer,
    #[error("its recipients were tried six times; the queue's redrive takes it to the failed ones")]
    GivenUp,
    #[error("the table did not serve ({0}); some may have been reached")]
    Table(#[from] TableError),
}

impl PublishError {
    /// What a publisher is answered over HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Signature(SignatureError::Off) | Self::EveryoneOff => 403,
            Self::Signature(_) => 401,
            Self::Request(RequestError::TooLarge) => 413,
            Self::NotJson | Self::Request(_) | Self::NobodyToAnswer | Self::GivenUp => 400,
            Self::NoEndpoint => 500,
            Self::Table(_) => 503,
        }
    }

    /// What it is called in Lambda's error report.
    #[must_use]
    pub fn error_type(&self) -> &'static str {
        match self {
            Self::Table(_) | Self::GivenUp => "PublishFailed",
            Self::NoEndpoint | Self::EveryoneOff | Self::Signature(_) => "PublishRefused",
            Self::NotJson | Self::Request(_) | Self::NobodyToAnswer => "InvalidPublish",
        }
    }

    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Table(_) => Fault::Table,
            Self::NoEndpoint => Fault::Deployment,
            Self::GivenUp => Fault::Ours,
            _ => Fault::Client,
        }
    }
}
