//! Writes of one row that meet a transaction at that row. DynamoDB refuses them, and the SDK does not
//! try them again (Amazon DynamoDB Developer Guide, transaction-apis, "Transaction conflict
//! handling").

use std::time::Duration;

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use tokio::time::sleep;

use crate::retry::Pauses;

/// How often a write is tried that met others.
pub(super) const TRIES: usize = 6;

/// How a write of one row says that a transaction is at it.
const CONFLICT: &str = "TransactionConflictException";

/// Makes a write of one row again while a transaction is at that row.
pub(super) async fn past_transactions<T, E, R, F>(
    mut write: impl FnMut() -> F,
) -> Result<T, SdkError<E, R>>
where
    E: ProvideErrorMetadata,
    F: Future<Output = Result<T, SdkError<E, R>>>,
{
    let mut pauses = pauses();
    for _ in 1..TRIES {
        match write().await {
            Err(error) if error.code() == Some(CONFLICT) => sleep(pauses.draw()).await,
            result => return result,
        }
    }
    write().await
}

/// The pauses between the tries of a write that met others.
pub(super) fn pauses() -> Pauses {
    Pauses::new(Duration::from_millis(20), Duration::from_millis(500))
}
