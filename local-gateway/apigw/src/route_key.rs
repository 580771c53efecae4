//! The keys of the routes that every API can have.

/// The route of handshakes.
pub const CONNECT: &str = "$connect";
/// The route of all messages that no other route takes.
pub const DEFAULT: &str = "$default";
/// The route of connections that have ended.
pub const DISCONNECT: &str = "$disconnect";
