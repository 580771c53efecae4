//! How API Gateway reports a failure to a client.

use local_faults::ConnectionId;
use serde_json::Value;

/// The frame, or the body, with which API Gateway reports a failure. The spacing is its own.
pub(crate) fn failure_text(message: &str, connection: &ConnectionId, request_id: &str) -> String {
    let message = Value::from(message);
    format!(
        r#"{{"message": {message}, "connectionId":"{connection}", "requestId":"{request_id}"}}"#
    )
}
