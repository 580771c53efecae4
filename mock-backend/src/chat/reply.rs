//! What the chat answers to a frame, before it is HTTP.

use axum::body::Bytes;

use crate::stream::Piece;

/// An answer with status 200 or 204.
#[derive(Debug, Clone)]
pub(crate) enum Reply {
    /// No body.
    Nothing,
    /// JSON text.
    Json(Bytes),
    /// Replies one after the other.
    Stream {
        content_type: &'static str,
        pieces: Vec<Piece>,
    },
}
