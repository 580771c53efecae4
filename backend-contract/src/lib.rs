//! What Sidewire's proxy sends to a backend and what the backend may answer.
//!
//! The exchange: each WebSocket event becomes one `POST`. [`ConnectRequest`] asks whether a
//! connection may exist and is answered by a [`ConnectReply`]; [`MessageRequest`] carries one
//! frame and is answered by replies, JSON values that the proxy turns into frames. The members
//! [`BROADCAST`] and [`SIDEWIRE`] of a reply are for the proxy; everything else in it is the
//! client's and is never looked at.
//!
//! The other way round, a backend speaks first with a [`PublishRequest`], whose shapes are in
//! `publishing.schema.json`.
//!
//! [`examples`] shows each exchange; the same as an OpenAPI document is in `openapi.json`.
//!
//! This crate holds types and names: no HTTP, no AWS, no decisions. The crate `contract-check` makes
//! calls, to check a backend.

#![warn(missing_docs)]

mod error;
mod event;
pub mod examples;
pub mod headers;
pub mod media_types;
mod messages;
#[cfg(feature = "openapi")]
pub mod openapi;
mod publishing;
mod reply;

pub use error::{ErrorCode, ErrorFrame};
pub use event::{ConnectRequest, DisconnectRequest, MessageRequest, SignatureClaims};
pub use messages::ExampleMessage;
pub use publishing::{
    PublishAction, PublishConnection, PublishConnections, PublishReport, PublishRequest, PublishTo,
};
pub use reply::{BROADCAST, Broadcast, BroadcastTo, ConnectReply, Control, SIDEWIRE};
