//! The kit of the whole-system tests: a [`World`] of real parts, a WebSocket [`Client`], and
//! [`eventually`] for what happens in its own time.

mod client;
mod eventually;
mod world;

pub use client::{Client, Closed, Refused};
pub use eventually::{PATIENCE, eventually, within};
pub use world::{Builder, Item, Watch, World};
