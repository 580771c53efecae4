//! The connections table: who is connected to what. Only this folder knows DynamoDB's operations.
//! Nothing here scans but the audience of everyone.

mod audiences;
mod channels;
mod conflicts;
mod error;
mod everyone;
mod find;
mod greetings;
mod items;
mod memberships;
mod nonces;
mod records;
mod table;
mod tokens;
mod writes;

pub(crate) use audiences::MemberQuery;
pub(crate) use channels::Joined;
pub(crate) use error::TableError;
pub(crate) use everyone::SEGMENTS;
pub(crate) use find::Recorded;
pub(crate) use greetings::{GREETING_LIFE, GREETING_LIMIT};
pub(crate) use items::Item;
pub(crate) use records::{Acceptance, Ended};
pub(crate) use table::Connections;
