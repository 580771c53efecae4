//! Names of the headers that the proxy sends. A client can set none of them.
//!
//! Besides these, each call carries `Authorization: Bearer <token>` (none without a token),
//! `X-Forwarded-For` (the client's address alone) and `User-Agent: sidewire/VERSION`.

/// The connection's id, as API Gateway made it: opaque text, often with a trailing `=`.
pub const CONNECTION_ID: &str = "x-connection-id";
/// `chat`, `booking`, `notification` or `feed`.
pub const CONNECTION_TYPE: &str = "x-connection-type";
/// The user's id, when it is known.
pub const USER_ID: &str = "x-user-id";
/// The organisation's id, when it is known.
pub const ORG_ID: &str = "x-org-id";
/// Always `https`: the client speaks TLS to API Gateway. A backend that sends callers by plain HTTP to
/// `https` answers such a call itself.
pub const FORWARDED_PROTO: &str = "x-forwarded-proto";
/// API Gateway's request id, one per event.
pub const REQUEST_ID: &str = "x-request-id";
/// Connection id and message id, joined by `:`; the same on every try of one event.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// API Gateway's message id (messages only).
pub const MESSAGE_ID: &str = "x-message-id";
/// When API Gateway got the event, in milliseconds since the Unix epoch. API Gateway promises no
/// order; order by this.
pub const MESSAGE_TIME: &str = "x-message-time";
/// `$connect`, `$default` or the custom route's key.
pub const ROUTE_KEY: &str = "x-route-key";
/// W3C trace context.
pub const TRACEPARENT: &str = "traceparent";
/// AWS X-Ray's trace header.
pub const TRACE_ID: &str = "x-amzn-trace-id";
/// The frame's own top-level `id`, where that is a string or a number: a client repeats a frame with
/// the same one (messages only).
pub const CLIENT_MESSAGE_ID: &str = "x-client-message-id";
/// `1` where the client fetches what it has missed from Sidewire's log: history may be left out
/// (connect only).
pub const RESUME: &str = "x-resume";
/// The browser's `Origin` (connect only).
pub const CLIENT_ORIGIN: &str = "x-client-origin";
/// The client's `User-Agent` (connect only).
pub const CLIENT_USER_AGENT: &str = "x-client-user-agent";
/// A JWT (HS256) over the call, where the proxy has a `BACKEND_SIGNING_SECRET`; its claims are
/// [`SignatureClaims`](crate::SignatureClaims).
pub const SIGNATURE: &str = "x-sidewire-signature";
