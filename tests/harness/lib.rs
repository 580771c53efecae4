//! The kit of the whole-system tests: a [`World`] of real parts, a WebSocket [`Client`], and
//! [`eventually`] for what happens in its own time.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a kit for tests: it fails by panicking"
)]

pub mod backend;
mod client;
mod clock;
mod eventually;
pub mod figures;
mod joining;
mod log;
mod many;
pub mod publisher;
mod relay;
mod row;
mod store;
mod table;
mod tls;
mod watch;
mod world;

pub use client::{Client, Closed, Refused};
pub use clock::now_ms;
pub use eventually::{PATIENCE, eventually, within};
pub use many::ManyConnections;
pub use row::{DEAD, Row};
pub use store::TextStore;
pub use table::Item;
pub use tls::{Authority, TlsRelay};
pub use watch::Watch;
pub use world::{Builder, FAILED_QUEUE, QUEUE, World};
