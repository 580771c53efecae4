//! What a publisher sends, and what it is answered; and messages for clients of the kinds that
//! publishers send. `docs/contract.md` shows every one of them.

#[cfg(test)]
mod tests;

/// A request: to all of a user's connections but one.
pub const PUBLISH_REQUEST: &str = r#"{"action":"publish","to":{"user_id":"ann"},"data":{"type":"upload_progress","upload_id":"u7","progress":40},"exclude":["L0SQTcOFvHcCJhg="]}"#;

/// What became of [`PUBLISH_REQUEST`].
pub const PUBLISH_REPORT: &str =
    r#"{"delivered":2,"gone":1,"waiting":0,"queued":0,"throttled":0,"refused":0,"failed":0}"#;

/// [`PUBLISH_REQUEST`] over HTTP.
pub const PUBLISH_CALL: &str = r#"POST / HTTP/1.1
content-type: application/json
x-sidewire-signature: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDAwMDAxMDAsImV4cCI6MTcwMDAwMDE2MCwianRpIjoiMGI5ZjZhNTItN2YwZS00ZTBlLTlhNTItNmExZDFjMWE4ZjNlIiwiaHRtIjoiUE9TVCIsImh0dSI6Ii8iLCJic2hhIjoiZFh2aDY4MTRTcmRfUDFsTGxzVFRodUI3MWktR0I5dnAxVEY3eEdJZ1JodyJ9.32gIC-ScuROYBlAyDU8DAxNxziY87IS4zTXBR-Z4AX8
host: abc123defg.lambda-url.us-east-1.on.aws
content-length: 139

{"action":"publish","to":{"user_id":"ann"},"data":{"type":"upload_progress","upload_id":"u7","progress":40},"exclude":["L0SQTcOFvHcCJhg="]}"#;

/// The claims of the signature of [`PUBLISH_CALL`].
pub const PUBLISH_CLAIMS: &str = r#"{"iat":1700000100,"exp":1700000160,"jti":"0b9f6a52-7f0e-4e0e-9a52-6a1d1c1a8f3e","htm":"POST","htu":"/","bsha":"dXvh6814Srd_P1lLlsTThuB71i-GB9vp1TF7xGIgRhw"}"#;

/// The answer to [`PUBLISH_CALL`].
pub const PUBLISH_ANSWERED: &str = r#"HTTP/1.1 200 OK
content-type: application/json
content-length: 84

{"delivered":2,"gone":1,"waiting":0,"queued":0,"throttled":0,"refused":0,"failed":0}"#;

/// The answer to a request that names a booking and a user.
pub const PUBLISH_REFUSED: &str = r#"HTTP/1.1 400 Bad Request
content-type: application/json
content-length: 47

{"message":"`to` names more than one audience"}"#;

/// A request that closes a connection.
pub const PUBLISH_DISCONNECT: &str =
    r#"{"action":"disconnect","to":{"connection_id":"L0SM9cOFvHcCIhw="}}"#;

/// A request that asks who is in a booking.
pub const PUBLISH_CONNECTIONS: &str = r#"{"action":"connections","to":{"booking_id":"1"}}"#;

/// The answer to [`PUBLISH_CONNECTIONS`].
pub const PUBLISH_CONNECTIONS_ANSWER: &str = r#"{"count":1,"connections":[{"connection_id":"L0SM9cOFvHcCIhw=","connected_at":1699999990000}]}"#;

/// A heartbeat for everyone: what a schedule sends.
pub const PUBLISH_HEARTBEAT: &str =
    r#"{"action":"publish","to":{"everyone":true},"data":{"type":"heartbeat"}}"#;

/// How far an upload has come.
pub const UPLOAD_PROGRESS: &str = r#"{"type":"upload_progress","upload_id":"u7","progress":40}"#;

/// Something that a user should know, wherever he is.
pub const NOTIFICATION: &str = r#"{"type":"notification","id":"n1","title":"Booking confirmed","body":"We look forward to your visit."}"#;

/// A job has failed.
pub const ERROR_MESSAGE: &str =
    r#"{"type":"error","code":"upload_failed","message":"the file is not a picture"}"#;

/// A piece of an assistant's answer.
pub const CHAT_RESPONSE: &str = r#"{"type":"chat_response","message_id":"m9","text":"The cancellation is free ","sources":["terms.pdf"],"done":false}"#;

/// Somebody is writing, or has stopped.
pub const TYPING_INDICATOR: &str =
    r#"{"type":"typing_indicator","user_id":"assistant","typing":true}"#;

/// The service itself speaks.
pub const SYSTEM_MESSAGE: &str = r#"{"type":"system","text":"maintenance begins in ten minutes"}"#;
