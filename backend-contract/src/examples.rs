//! One canonical example of everything that crosses the wire, as JSON text.
//!
//! The OpenAPI document shows them, and tests compare them with the types: whoever changes the
//! wire changes it here first.

#[cfg(test)]
mod contract_doc_tests;
mod exchanges;
mod protocol;
mod publishing;
#[cfg(test)]
mod tests;

pub use exchanges::{
    CLIENT_FRAME, CONNECT_ACCEPTED, CONNECT_CALL, DISCONNECT_CALL, DISCONNECT_REQUEST,
    ERROR_TOKEN_EXPIRED, FRAME_INITIAL, FRAME_RECEIPT, FRAME_TO_BOOKING, FRAME_TO_CHANNEL,
    FRAME_TO_CONNECTION, FRAME_TO_OTHERS, FRAME_TO_USER, FRAME_VOLATILE, FRAME_WITH_CLOSE,
    FRAME_WITH_COMMANDS, FRAMES, FRAMES_OF_STREAM, LATER, MESSAGE_ANSWERED, MESSAGE_CALL, NOTHING,
    PING, PONG, REFUSED, SIGNATURE_CLAIMS, STREAM_NDJSON, STREAM_SSE,
};
pub use protocol::{
    ACK_LEFT_OUT, AUTH, AUTH_RENEWED, ERROR_OF_RESUME, ERROR_RATE_LIMITED, FRAME_NUMBERED,
    FRAME_NUMBERED_CHANNEL, FRAME_STREAMED, GATEWAY_ERROR, MISSED, RESUME_AFTER, RESUME_FIRST,
    RESUMED, RESUMED_WITHOUT_LOG,
};
pub use publishing::{
    CHAT_RESPONSE, ERROR_MESSAGE, NOTIFICATION, PUBLISH_ANSWERED, PUBLISH_CALL, PUBLISH_CLAIMS,
    PUBLISH_CONNECTIONS, PUBLISH_CONNECTIONS_ANSWER, PUBLISH_DISCONNECT, PUBLISH_HEARTBEAT,
    PUBLISH_REFUSED, PUBLISH_REPORT, PUBLISH_REQUEST, SYSTEM_MESSAGE, TYPING_INDICATOR,
    UPLOAD_PROGRESS,
};

/// The body of a call to `/connect`.
pub const CONNECT_REQUEST: &str = r#"{"connection_id":"L0SM9cOFvHcCIhw=","token":"ann"}"#;

/// An answer to `/connect` that accepts: a history for the new connection, a read receipt for the
/// booking's others.
pub const CONNECT_REPLY: &str = concat!(
    r#"{"initial":{"type":"history","messages":[{"id":"m1","user_id":"ben","text":"hello"}]},"#,
    r#""receipt":{"type":"receipt","user_id":"ann","read_up_to":"m1"},"user_id":"ann"}"#,
);

/// An answer to `/connect` that accepts and says all that can be said.
pub const CONNECT_REPLY_FULL: &str = concat!(
    r#"{"initial":[{"type":"welcome"},{"type":"history","messages":[]}],"#,
    r#""receipt":{"type":"receipt","user_id":"ann","read_up_to":null},"#,
    r#""user_id":"ann","org_id":"acme","sidewire":{"join":["thread:42"]}}"#,
);

/// The body of a refusal, whatever the call.
pub const REFUSAL: &str = r#"{"detail":"the booking is closed"}"#;

/// The body of a call to `/message`. The frame is passed on byte for byte, spaces and all.
pub const MESSAGE_REQUEST: &str = concat!(
    r#"{"connection_id":"L0SM9cOFvHcCIhw=","#,
    r#""message":{ "type": "message", "id": 7, "text": "hi" },"token":"ann"}"#,
);

/// An answer to `/message`: one reply, for the sender alone.
pub const REPLY: &str = r#"{"type":"stored","id":"m2"}"#;

/// An answer to `/message`: several replies, in order.
pub const REPLIES: &str =
    r#"[{"type":"stored","id":"m2"},{"type":"message","id":"m2","text":"hi","broadcast":true}]"#;

/// A reply for everybody in the sender's home, the sender included.
pub const REPLY_TO_ALL: &str =
    r#"{"type":"message","id":"m2","user_id":"ann","text":"hi","broadcast":true}"#;

/// What clients get of [`REPLY_TO_ALL`].
pub const FRAME_TO_ALL: &str = r#"{"type":"message","id":"m2","user_id":"ann","text":"hi"}"#;

/// A reply for everybody in the sender's home but the sender.
pub const REPLY_TO_OTHERS: &str =
    r#"{"type":"typing","user_id":"ann","broadcast":{"exclude_sender":true}}"#;

/// The same, and nobody has to get it later.
pub const REPLY_VOLATILE: &str =
    r#"{"type":"typing","user_id":"ann","broadcast":{"exclude_sender":true,"volatile":true}}"#;

/// A reply for another booking.
pub const REPLY_TO_BOOKING: &str =
    r#"{"type":"notice","text":"moved here","broadcast":{"booking_id":"7"}}"#;

/// A reply for all who joined a channel.
pub const REPLY_TO_CHANNEL: &str =
    r#"{"type":"message","id":"m3","text":"hi","broadcast":{"channel":"thread:42"}}"#;

/// A reply for all of a user's connections, the one being answered left out.
pub const REPLY_TO_USER: &str =
    r#"{"type":"read","id":"m2","broadcast":{"user_id":"ann","exclude_sender":true}}"#;

/// A reply for one connection.
pub const REPLY_TO_CONNECTION: &str =
    r#"{"type":"call","from":"ann","broadcast":{"connection_id":"L0SQTcOFvHcCJhg="}}"#;

/// A reply with commands to the proxy: the sender changes channels and then gets `left`.
pub const REPLY_WITH_COMMANDS: &str =
    r#"{"type":"left","sidewire":{"join":["thread:43"],"leave":["thread:42"]}}"#;

/// A reply after which the sender's connection is closed.
pub const REPLY_WITH_CLOSE: &str = r#"{"type":"bye","sidewire":{"close":true}}"#;

/// What the sender gets behind the replies, where it asked for acknowledgements.
pub const ACK_FRAME: &str = r#"{"type":"ack","in_reply_to":7}"#;

/// What the sender gets when the backend answered 404 with [`REFUSAL`].
pub const ERROR_FRAME: &str = concat!(
    r#"{"type":"error","code":"backend_rejected","message":"the service rejected the message","#,
    r#""request_id":"L0SN0FsAvHcFplA=","status":404,"detail":"the booking is closed","#,
    r#""in_reply_to":7}"#,
);
