//! SQS's errors: SQS Developer Guide, sqs-json-api-responses; SQS API Reference, CommonErrors.

use std::fmt::{Display, Formatter};

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use serde_json::{Value, json};

/// The type of all bodies.
pub(super) const CONTENT_TYPE: &str = "application/x-amz-json-1.0";

const CORAL: &str = "com.amazon.coral.service#";
const SQS: &str = "com.amazonaws.sqs#";

/// Why a call, or one message of a batch, is refused.
#[derive(Debug)]
pub(super) struct SqsError {
    status: StatusCode,
    /// The part of `__type` before the shape.
    service: &'static str,
    shape: &'static str,
    /// The code of the older Query protocol, which SDKs still report.
    code: Option<&'static str>,
    message: String,
}

impl SqsError {
    fn new(shape: &'static str, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            service: SQS,
            shape,
            code: Some(code),
            message: message.into(),
        }
    }

    fn common(status: StatusCode, shape: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            service: CORAL,
            shape,
            code: None,
            message: message.into(),
        }
    }

    pub(super) fn not_signed() -> Self {
        Self::common(
            StatusCode::FORBIDDEN,
            "MissingAuthenticationTokenException",
            "Request is missing Authentication Token",
        )
    }

    pub(super) fn no_target() -> Self {
        Self::common(
            StatusCode::BAD_REQUEST,
            "UnknownOperationException",
            "the request has no X-Amz-Target: local-gateway speaks SQS's JSON protocol only, not \
             the Query protocol of SDKs before November 2023",
        )
    }

    pub(super) fn unknown_operation() -> Self {
        Self::common(StatusCode::BAD_REQUEST, "UnknownOperationException", "")
    }

    pub(super) fn too_large() -> Self {
        Self::common(
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLargeException",
            "the request is too large",
        )
    }

    pub(super) fn malformed(error: &serde_json::Error) -> Self {
        Self::common(
            StatusCode::BAD_REQUEST,
            "SerializationException",
            error.to_string(),
        )
    }

    pub(super) fn unsupported(operation: &str) -> Self {
        Self::new(
            "UnsupportedOperation",
            "AWS.SimpleQueueService.UnsupportedOperation",
            format!("local-gateway has no {operation}: its queues are made by --queue"),
        )
    }

    pub(super) fn no_queue() -> Self {
        Self::new(
            "QueueDoesNotExist",
            "AWS.SimpleQueueService.NonExistentQueue",
            "The specified queue does not exist.",
        )
    }

    pub(super) fn invalid_address(address: &str) -> Self {
        Self::new(
            "InvalidAddress",
            "InvalidAddress",
            format!("The address {address} is not valid for this endpoint."),
        )
    }

    pub(super) fn missing(parameter: &str) -> Self {
        Self::new(
            "MissingRequiredParameterException",
            "MissingParameter",
            format!("The request must contain the parameter {parameter}."),
        )
    }

    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(
            "InvalidParameterValueException",
            "InvalidParameterValue",
            message,
        )
    }

    pub(super) fn invalid_contents() -> Self {
        Self::new(
            "InvalidMessageContents",
            "InvalidMessageContents",
            "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to \
             #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF",
        )
    }

    pub(super) fn unknown_attribute(name: &str) -> Self {
        Self::new(
            "InvalidAttributeName",
            "InvalidAttributeName",
            format!("Unknown Attribute {name}."),
        )
    }

    pub(super) fn bad_receipt(receipt: &str) -> Self {
        Self::new(
            "ReceiptHandleIsInvalid",
            "ReceiptHandleIsInvalid",
            format!("The input receipt handle \"{receipt}\" is not a valid receipt handle."),
        )
    }

    pub(super) fn not_in_flight() -> Self {
        Self::new(
            "MessageNotInflight",
            "AWS.SimpleQueueService.MessageNotInflight",
            "The specified message isn't in flight.",
        )
    }

    pub(super) fn empty_batch() -> Self {
        Self::new(
            "EmptyBatchRequest",
            "AWS.SimpleQueueService.EmptyBatchRequest",
            "There should be at least one SendMessageBatchRequestEntry in the request.",
        )
    }

    pub(super) fn too_many_entries(limit: usize, sent: usize) -> Self {
        Self::new(
            "TooManyEntriesInBatchRequest",
            "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
            format!("Maximum number of entries per request are {limit}. You have sent {sent}."),
        )
    }

    pub(super) fn repeated_id(id: &str) -> Self {
        Self::new(
            "BatchEntryIdsNotDistinct",
            "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
            format!("Id {id} repeated."),
        )
    }

    pub(super) fn bad_id() -> Self {
        Self::new(
            "InvalidBatchEntryId",
            "AWS.SimpleQueueService.InvalidBatchEntryId",
            "A batch entry id can only contain alphanumeric characters, hyphens and underscores. \
             It can be at most 80 letters long.",
        )
    }

    pub(super) fn batch_too_long(limit: usize, sent: usize) -> Self {
        Self::new(
            "BatchRequestTooLong",
            "AWS.SimpleQueueService.BatchRequestTooLong",
            format!(
                "Batch requests cannot be longer than {limit} bytes. You have sent {sent} bytes."
            ),
        )
    }

    /// As an entry of `Failed`, which a batch has for each message that it could not take.
    pub(super) fn failed_entry(&self, id: &str) -> Value {
        json!({
            "Id": id,
            "SenderFault": true,
            "Code": self.code.unwrap_or(self.shape),
            "Message": self.message,
        })
    }
}

impl Display for SqsError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.shape, self.message)
    }
}

impl IntoResponse for SqsError {
    fn into_response(self) -> Response {
        let body = json!({
            "__type": format!("{}{}", self.service, self.shape),
            "message": self.message,
        });
        let headers = [(header::CONTENT_TYPE, CONTENT_TYPE)];
        let response = (self.status, headers, body.to_string());
        match self.code {
            Some(code) => {
                ([("x-amzn-query-error", format!("{code};Sender"))], response).into_response()
            }
            None => response.into_response(),
        }
    }
}
