//! The bodies of the proxy's calls.

use serde::Serialize;
use serde_json::value::RawValue;

/// May this connection exist? `POST …/connect`.
///
/// Everything else that a backend may want to know is in headers.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConnectRequest<'a> {
    /// The connection's id: opaque text.
    pub connection_id: &'a str,
    /// The client's token, 1 to 4096 visible ASCII characters; `""` where there is none.
    pub token: &'a str,
}

/// One frame of a client. `POST …/message`.
#[derive(Debug, Clone, Copy, Serialize)]
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
