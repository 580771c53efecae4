//! What calls of DynamoDB get.

use serde::{Deserialize, Serialize};

use crate::faults::span::Span;

/// What a call of DynamoDB gets. Empty `operations` are all that read or write items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DynamodbFault {
    /// It is refused because there are too many.
    Throttled {
        /// Which calls.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
        /// In which words.
        #[serde(default)]
        error: ThrottleError,
    },
    /// It gets a 500.
    InternalError {
        /// Which calls.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
        /// Whether it is done although its answer is a 500.
        #[serde(default)]
        applied: bool,
    },
    /// The latter half of a `BatchWriteItem` or `BatchGetItem` is not done. One of a single item is throttled.
    Unprocessed {
        /// Which calls, if not both.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
    },
    /// Another transaction is at the same items.
    Conflict {
        /// Which calls, if not all writes and transactions.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
    },
    /// It takes so much longer.
    Slow {
        /// Which calls.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
        /// How much.
        delay: Span,
    },
}

/// The errors by which DynamoDB says that there are too many calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThrottleError {
    /// A table or a partition has too many.
    #[default]
    ProvisionedThroughputExceededException,
    /// The same, as tables that are paid by request say it.
    ThrottlingException,
    /// The account has too many.
    RequestLimitExceeded,
}

impl DynamodbFault {
    /// The calls that it is for, where they are named.
    pub(crate) fn operations(&self) -> &[String] {
        match self {
            Self::Throttled { operations, .. }
            | Self::InternalError { operations, .. }
            | Self::Unprocessed { operations }
            | Self::Conflict { operations }
            | Self::Slow { operations, .. } => operations,
        }
    }

    /// How counts name it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Throttled { .. } => "throttled",
            Self::InternalError { .. } => "internal-error",
            Self::Unprocessed { .. } => "unprocessed",
            Self::Conflict { .. } => "conflict",
            Self::Slow { .. } => "slow",
        }
    }

    /// The calls that it can be for.
    pub(crate) fn possible(&self) -> &'static [&'static str] {
        match self {
            Self::Unprocessed { .. } => &BATCHES,
            Self::Conflict { .. } => &CONFLICTING,
            Self::Throttled { .. } | Self::InternalError { .. } | Self::Slow { .. } => &OPERATIONS,
        }
    }
}

const BATCHES: [&str; 2] = ["BatchGetItem", "BatchWriteItem"];
/// Amazon DynamoDB Developer Guide, transaction-apis, "Transaction conflict handling".
const CONFLICTING: [&str; 5] = [
    "DeleteItem",
    "PutItem",
    "TransactGetItems",
    "TransactWriteItems",
    "UpdateItem",
];
/// The calls that read or write items.
const OPERATIONS: [&str; 13] = [
    "BatchExecuteStatement",
    "BatchGetItem",
    "BatchWriteItem",
    "DeleteItem",
    "ExecuteStatement",
    "ExecuteTransaction",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
    "TransactGetItems",
    "TransactWriteItems",
    "UpdateItem",
];
