//! A connection's place in an audience, as the table has it.

use crate::auth::token::Expiry;
use crate::ids::ConnectionId;
use crate::time::EpochMs;

/// A row that says: this connection belongs to this audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The audience's partition in the table.
    pub partition: String,
    pub id: ConnectionId,
    /// When the connection began.
    pub created_at: EpochMs,
    /// When the connection's token expires, as far as this row knows: a renewal may be newer.
    pub expiry: Option<Expiry>,
    /// Whether the connection's URL asks for numbers.
    pub resume: bool,
}
