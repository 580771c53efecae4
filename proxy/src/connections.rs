//! The connections table: who is connected to what. Only this folder knows DynamoDB's operations.
//! Nothing here scans but the audience of everyone.

mod audiences;
mod channels;
mod conflicts;
mod error;
mod everyone;
mod find;
mod items;
mod memberships;
mod nonces;
mod pages;
mod rates;
mod records;
mod table;
mod tokens;
mod waiting;
mod writes;

pub(crate) use audiences::{MemberQuery, start_behind};
pub(crate) use channels::Joined;
pub(crate) use error::{TableError, failed};
pub(crate) use everyone::SEGMENTS;
pub(crate) use find::Recorded;
pub(crate) use items::Item;
pub(crate) use pages::PageTurn;
pub(crate) use table::Connections;
pub(crate) use tokens::{Closing, Renewal};
pub(crate) use waiting::{PutBack, Standing, WAITING_LIFE};
pub(crate) use writes::unbuilt;
