//! The bodies of the proxy's calls.

use std::fmt;

use serde::Serialize;
use serde_json::value::RawValue;

/// May this connection exist? `POST …/connect`.
///
/// Everything else that a backend may want to know is in headers.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConnectRequest<'a> {
    /// The connection's id: opaque text.
    pub connection_id: &'a str,
    /// The client's token, 1 to 4096 visible ASCII characters; `""` where there is none.
    pub token: &'a str,
}

/// One frame of a client. `POST …/message`.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MessageRequest<'a> {
    /// The connection's id: opaque text.
    pub connection_id: &'a str,
    /// The frame's JSON, byte for byte as the client wrote it.
    #[cfg_attr(feature = "openapi", schema(value_type = serde_json::Value))]
    pub message: &'a RawValue,
    /// The token that the client connected with; `""` where there is none.
    pub token: &'a str,
}

impl fmt::Debug for ConnectRequest<'_> {
    /// Without the token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ConnectRequest");
        shown
            .field("connection_id", &self.connection_id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for MessageRequest<'_> {
    /// Without the token and the message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("MessageRequest");
        shown
            .field("connection_id", &self.connection_id)
            .finish_non_exhaustive()
    }
}

/// A connection has ended. `POST` to the path of `BACKEND_DISCONNECT_PATH`, where that is set; the
/// answer is ignored.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DisconnectRequest<'a> {
    /// The connection's id: opaque text.
    pub connection_id: &'a str,
    /// The WebSocket close code, 1000 to 4999; 1006 where the connection just broke.
    pub code: Option<u16>,
    /// The close reason; often empty.
    pub reason: &'a str,
}

/// The claims of the signature header's JWT (HS256), by which a backend can trust who is calling
/// for whom. Any JWT library verifies it with `BACKEND_SIGNING_SECRET`.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignatureClaims<'a> {
    /// Always `sidewire`.
    pub iss: &'a str,
    /// When it was made, in Unix seconds.
    pub iat: u64,
    /// When it ends: 60 s later.
    pub exp: u64,
    /// The `Idempotency-Key`: the same on every try of one event.
    pub jti: &'a str,
    /// The HTTP method, `POST`.
    pub htm: &'a str,
    /// The path of the call as the backend sees it, percent-encoded, without a query.
    pub htu: &'a str,
    /// The SHA-256 of the body's bytes, base64url without padding.
    pub bsha: &'a str,
    /// The connection's id.
    pub cid: &'a str,
    /// The connection's type.
    pub typ: &'a str,
    /// The user's id, when it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<&'a str>,
    /// The organisation's id, when it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org: Option<&'a str>,
}

impl SignatureClaims<'_> {
    /// The value of `iss`.
    pub const ISSUER: &'static str = "sidewire";
    /// How long a signature is good for, in seconds.
    pub const LIFETIME: u64 = 60;
}
