//! What the proxy decides, as values: an event's JSON becomes an [`event::Event`], a handshake a
//! [`connection::Connection`], a frame and a connection the backend's request, its answer replies,
//! a reply a [`plan::Plan`], and deliveries a place in their recipient's lane.
//!
//! The crate depends on no runtime, HTTP client or AWS library, and it has no clock: moments and
//! everything else that differs from run to run are arguments.

pub mod auth;
pub mod backend;
pub mod connection;
pub mod delivery;
pub mod error_frame;
pub mod event;
pub mod fault;
pub mod frame;
pub mod handshake;
pub mod ids;
pub mod json;
pub mod log;
pub mod members;
pub mod membership;
pub mod plan;
pub mod publish;
pub mod rate;
pub mod settings;
pub mod shape;
pub mod step;
pub mod time;
