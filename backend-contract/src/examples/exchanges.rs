//! Whole calls and answers as they cross the wire, and what clients get of them.
//!
//! Of HTTP/1.1, with `\n` where the wire has `\r\n`, and streams without their chunks' lengths.
//! `docs/contract.md` shows every one of them.

#[cfg(test)]
mod tests;

/// A call to `/connect`.
pub const CONNECT_CALL: &str = r#"POST /api/chat/ws/1/connect HTTP/1.1
content-type: application/json
user-agent: sidewire/0.1.0
authorization: Bearer ann
x-connection-id: L0SM9cOFvHcCIhw=
x-connection-type: chat
x-request-id: L0SM9dwkvHcFplA=
x-route-key: $connect
x-message-time: 1699999990000
x-forwarded-for: 203.0.113.7
x-forwarded-proto: https
x-amzn-trace-id: Root=1-6553f0f6-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1
traceparent: 00-6553f0f6abcdef012345678912345678-53995c3f42cd8ad8-01
idempotency-key: L0SM9cOFvHcCIhw=:connect
x-client-origin: https://app.example.com
x-client-user-agent: Mozilla/5.0
x-sidewire-signature: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzaWRld2lyZSIsImlhdCI6MTY5OTk5OTk5MCwiZXhwIjoxNzAwMDAwMDUwLCJqdGkiOiJMMFNNOWNPRnZIY0NJaHc9OmNvbm5lY3QiLCJodG0iOiJQT1NUIiwiaHR1IjoiL2FwaS9jaGF0L3dzLzEvY29ubmVjdCIsImJzaGEiOiI2clRrLWx6Y3U3QVdOYzlLTVlaMHpORFJRc2xhTmNhVF9CelFkYTQ0bW04IiwiY2lkIjoiTDBTTTljT0Z2SGNDSWh3PSIsInR5cCI6ImNoYXQifQ.aUG6ZIndbyXGOiii9yPqIjCENYNXJF_1OUTebBs-0AM
accept: */*
host: backend.example.com
content-length: 50

{"connection_id":"L0SM9cOFvHcCIhw=","token":"ann"}"#;

/// An answer that accepts.
pub const CONNECT_ACCEPTED: &str = r#"HTTP/1.1 200 OK
content-type: application/json
content-length: 165

{"initial":{"type":"history","messages":[{"id":"m1","user_id":"ben","text":"hello"}]},"receipt":{"type":"receipt","user_id":"ann","read_up_to":"m1"},"user_id":"ann"}"#;

/// What the new connection gets of [`CONNECT_ACCEPTED`].
pub const FRAME_INITIAL: &str =
    r#"{"type":"history","messages":[{"id":"m1","user_id":"ben","text":"hello"}]}"#;

/// What the booking's other connections get of [`CONNECT_ACCEPTED`].
pub const FRAME_RECEIPT: &str = r#"{"type":"receipt","user_id":"ann","read_up_to":"m1"}"#;

/// An answer that refuses, whatever the call.
pub const REFUSED: &str = r#"HTTP/1.1 404 Not Found
content-type: application/json
content-length: 34

{"detail":"the booking is closed"}"#;

/// A client's frame.
pub const CLIENT_FRAME: &str = r#"{ "type": "message", "id": 7, "text": "hi" }"#;

/// The call to `/message` that [`CLIENT_FRAME`] becomes.
pub const MESSAGE_CALL: &str = r#"POST /api/chat/ws/1/message HTTP/1.1
content-type: application/json
user-agent: sidewire/0.1.0
authorization: Bearer ann
x-connection-id: L0SM9cOFvHcCIhw=
x-connection-type: chat
x-user-id: ann
x-request-id: L0SN0FsAvHcFplA=
x-route-key: $default
x-message-time: 1700000000000
x-forwarded-for: 203.0.113.7
x-forwarded-proto: https
x-amzn-trace-id: Root=1-6553f100-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1
traceparent: 00-6553f100abcdef012345678912345678-53995c3f42cd8ad8-01
x-message-id: L0SN0fbHvHcCIhw=
x-client-message-id: 7
idempotency-key: L0SM9cOFvHcCIhw=:L0SN0fbHvHcCIhw=
x-sidewire-signature: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzaWRld2lyZSIsImlhdCI6MTcwMDAwMDAwMCwiZXhwIjoxNzAwMDAwMDYwLCJqdGkiOiJMMFNNOWNPRnZIY0NJaHc9OkwwU04wZmJIdkhjQ0lodz0iLCJodG0iOiJQT1NUIiwiaHR1IjoiL2FwaS9jaGF0L3dzLzEvbWVzc2FnZSIsImJzaGEiOiJBdHR5aE5TVjVaUnV3eEhwRlBCbnAxNmttYVBQNEZwS2RES3FIWFYyNW1NIiwiY2lkIjoiTDBTTTljT0Z2SGNDSWh3PSIsInR5cCI6ImNoYXQiLCJzdWIiOiJhbm4ifQ.wCb5PZDfPap7AE4QQj1TAaNriuDLDn8YnL6uZyhPNyQ
accept: */*
host: backend.example.com
content-length: 105

{"connection_id":"L0SM9cOFvHcCIhw=","message":{ "type": "message", "id": 7, "text": "hi" },"token":"ann"}"#;

/// The claims of [`MESSAGE_CALL`]'s signature, made with the secret
/// `an-example-secret-of-32-bytes-or-more`.
pub const SIGNATURE_CLAIMS: &str = concat!(
    r#"{"iss":"sidewire","iat":1700000000,"exp":1700000060,"#,
    r#""jti":"L0SM9cOFvHcCIhw=:L0SN0fbHvHcCIhw=","htm":"POST","#,
    r#""htu":"/api/chat/ws/1/message","bsha":"AttyhNSV5ZRuwxHpFPBnp16kmaPP4FpKdDKqHXV25mM","#,
    r#""cid":"L0SM9cOFvHcCIhw=","typ":"chat","sub":"ann"}"#,
);

/// An answer to `/message` with one reply.
pub const MESSAGE_ANSWERED: &str = r#"HTTP/1.1 200 OK
content-type: application/json
content-length: 27

{"type":"stored","id":"m2"}"#;

/// An answer to `/message` with nothing to send.
pub const NOTHING: &str = r#"HTTP/1.1 204 No Content

"#;

/// What clients get of [`REPLIES`](super::REPLIES), the second for everybody.
pub const FRAMES: [&str; 2] = [
    r#"{"type":"stored","id":"m2"}"#,
    r#"{"type":"message","id":"m2","text":"hi"}"#,
];

/// What clients get of [`REPLY_TO_OTHERS`](super::REPLY_TO_OTHERS).
pub const FRAME_TO_OTHERS: &str = r#"{"type":"typing","user_id":"ann"}"#;

/// What clients get of [`REPLY_VOLATILE`](super::REPLY_VOLATILE).
pub const FRAME_VOLATILE: &str = r#"{"type":"typing","user_id":"ann"}"#;

/// What clients get of [`REPLY_TO_BOOKING`](super::REPLY_TO_BOOKING).
pub const FRAME_TO_BOOKING: &str = r#"{"type":"notice","text":"moved here"}"#;

/// What clients get of [`REPLY_TO_CHANNEL`](super::REPLY_TO_CHANNEL).
pub const FRAME_TO_CHANNEL: &str = r#"{"type":"message","id":"m3","text":"hi"}"#;

/// What clients get of [`REPLY_TO_USER`](super::REPLY_TO_USER).
pub const FRAME_TO_USER: &str = r#"{"type":"read","id":"m2"}"#;

/// What the client gets of [`REPLY_TO_CONNECTION`](super::REPLY_TO_CONNECTION).
pub const FRAME_TO_CONNECTION: &str = r#"{"type":"call","from":"ann"}"#;

/// What the sender gets of [`REPLY_WITH_COMMANDS`](super::REPLY_WITH_COMMANDS).
pub const FRAME_WITH_COMMANDS: &str = r#"{"type":"left"}"#;

/// What the sender gets of [`REPLY_WITH_CLOSE`](super::REPLY_WITH_CLOSE).
pub const FRAME_WITH_CLOSE: &str = r#"{"type":"bye"}"#;

/// An answer to `/message` that is a stream, one reply a line.
pub const STREAM_NDJSON: &str = r#"HTTP/1.1 200 OK
content-type: application/x-ndjson
transfer-encoding: chunked

{"type":"thinking"}
{"type":"chunk","text":"Hel"}
{"type":"chunk","text":"lo"}
{"type":"message","id":"m3","text":"Hello","broadcast":true}
{"type":"done"}
"#;

/// The same as server-sent events.
pub const STREAM_SSE: &str = r#"HTTP/1.1 200 OK
content-type: text/event-stream
transfer-encoding: chunked

: a comment, which is ignored

data: {"type":"thinking"}

data: {"type":"chunk","text":"Hel"}

event: chunk
id: 3
data: {"type":"chunk","text":"lo"}

data: {"type":"message","id":"m3","text":"Hello","broadcast":true}

data: {"type":"done"}

data: [DONE]

"#;

/// What the sender gets of [`STREAM_NDJSON`], frame by frame; the others get the fourth alone.
pub const FRAMES_OF_STREAM: [&str; 5] = [
    r#"{"type":"thinking"}"#,
    r#"{"type":"chunk","text":"Hel"}"#,
    r#"{"type":"chunk","text":"lo"}"#,
    r#"{"type":"message","id":"m3","text":"Hello"}"#,
    r#"{"type":"done"}"#,
];

/// What the sender gets when the backend answered 401; the connection is closed after it.
pub const ERROR_TOKEN_EXPIRED: &str = concat!(
    r#"{"type":"error","code":"token_expired","#,
    r#""message":"the token is no longer accepted; connect again","#,
    r#""request_id":"L0SN0FsAvHcFplA=","in_reply_to":7}"#,
);

/// A client's frame that keeps its connection open.
pub const PING: &str = r#"{"type":"ping"}"#;

/// The proxy's answer to [`PING`].
pub const PONG: &str = r#"{"type":"pong"}"#;

/// The body of a call to the path of `BACKEND_DISCONNECT_PATH`.
pub const DISCONNECT_REQUEST: &str =
    r#"{"connection_id":"L0SM9cOFvHcCIhw=","code":1001,"reason":"going away"}"#;

/// A call to that path.
pub const DISCONNECT_CALL: &str = r#"POST /api/chat/ws/1/disconnect HTTP/1.1
content-type: application/json
user-agent: sidewire/0.1.0
authorization: Bearer ann
x-connection-id: L0SM9cOFvHcCIhw=
x-connection-type: chat
x-user-id: ann
x-request-id: L0SOgFhKvHcFplA=
x-route-key: $disconnect
x-message-time: 1700000090000
x-forwarded-for: 203.0.113.7
x-forwarded-proto: https
x-amzn-trace-id: Root=1-6553f15a-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1
traceparent: 00-6553f15aabcdef012345678912345678-53995c3f42cd8ad8-01
idempotency-key: L0SM9cOFvHcCIhw=:disconnect
x-sidewire-signature: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzaWRld2lyZSIsImlhdCI6MTcwMDAwMDA5MCwiZXhwIjoxNzAwMDAwMTUwLCJqdGkiOiJMMFNNOWNPRnZIY0NJaHc9OmRpc2Nvbm5lY3QiLCJodG0iOiJQT1NUIiwiaHR1IjoiL2FwaS9jaGF0L3dzLzEvZGlzY29ubmVjdCIsImJzaGEiOiJLTUxpVWh1ZGxTNldaSUhITXAwbVlRS0hBbVY0Wk02WDRLV1FPMUZsNGJRIiwiY2lkIjoiTDBTTTljT0Z2SGNDSWh3PSIsInR5cCI6ImNoYXQiLCJzdWIiOiJhbm4ifQ.ItVdadYCFEJEb5_bIxcDgFuxe7-eFWPRFD4M3LNPzAQ
accept: */*
host: backend.example.com
content-length: 70

{"connection_id":"L0SM9cOFvHcCIhw=","code":1001,"reason":"going away"}"#;

/// An answer that a call may be repeated after, with `BACKEND_RETRY=idempotent`.
pub const LATER: &str = r#"HTTP/1.1 503 Service Unavailable
retry-after: 1
content-length: 0

"#;
