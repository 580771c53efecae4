//! Why the table could not serve.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};

use proxy_core::ids::ConnectionId;

/// How DynamoDB says that a write's condition does not hold.
pub(super) const CONDITION: &str = "ConditionalCheckFailedException";

/// Why the table could not serve.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("table: {operation}: {code}")]
    Refused {
        operation: &'static str,
        code: String,
    },
    #[error("table: {operation}: no answer ({cause})")]
    Unreachable {
        operation: &'static str,
        cause: String,
    },
    #[error("table: the row of {connection} is not one of ours ({what})")]
    Foreign {
        connection: ConnectionId,
        what: &'static str,
    },
    #[error("table: a row of {log} is not one of ours")]
    ForeignLog { log: String },
}

impl TableError {
    /// A call that the caller waits for no longer.
    pub(crate) fn too_slow(operation: &'static str) -> Self {
        Self::Unreachable {
            operation,
            cause: "too slow".to_owned(),
        }
    }

    /// Whether the table has surely not done what it was asked for: it may be asked again without
    /// a second thought (DynamoDB Developer Guide, Programming.Errors).
    pub(crate) fn left_undone(&self) -> bool {
        let Self::Refused { code, .. } = self else {
            return false;
        };
        matches!(
            code.as_str(),
            "ProvisionedThroughputExceededException"
                | "RequestLimitExceeded"
                | "ThrottlingException"
                | "TransactionConflictException"
        )
    }
}

/// Keeps the service's error code and drops its text, which may repeat keys and values.
#[expect(clippy::needless_pass_by_value, reason = "an argument of map_err")]
pub(crate) fn failed<E, R>(operation: &'static str, error: SdkError<E, R>) -> TableError
where
    E: ProvideErrorMetadata,
{
    match &error {
        SdkError::ServiceError(service) => TableError::Refused {
            operation,
            code: service.err().code().unwrap_or("unknown error").to_owned(),
        },
        SdkError::TimeoutError(_) => TableError::Unreachable {
            operation,
            cause: "too slow".to_owned(),
        },
        SdkError::DispatchFailure(_) => TableError::Unreachable {
            operation,
            cause: "no connection".to_owned(),
        },
        _ => TableError::Unreachable {
            operation,
            cause: "no valid answer".to_owned(),
        },
    }
}
