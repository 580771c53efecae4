//! Established connections whose packets are lost, none of them acknowledged, while new connections
//! work: as when a NAT gateway is replaced. The real function and the real kernel; needs root.
#![cfg(target_os = "linux")]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests and their network fail by panicking"
)]

mod network; // namespaces, and packets that are lost between them
mod paths; // what becomes of events on each path
