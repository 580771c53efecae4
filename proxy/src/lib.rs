//! WebSockets in front of an HTTP backend, as one Lambda function.
//!
//! Read it in the order of the data: [`event`] (an invocation's JSON becomes an `Event`),
//! [`handler`] (what happens to it), [`connections`] (whose it is), [`backend`] (the HTTP call),
//! [`plan`] (what a reply asks for), [`delivery`] (the posts). [`publish`] is the way in for those
//! who are no client; [`lambda`] is the loop around it all.

pub mod auth;
pub mod backend;
pub mod clock;
pub mod config;
pub mod connection;
pub mod connections;
pub mod delivery;
pub mod error;
pub mod event;
pub mod frame;
pub mod handler;
pub mod handshake;
pub mod http_client;
pub mod ids;
pub mod lambda;
pub mod members;
pub mod metrics;
pub mod outbox;
pub mod plan;
pub mod publish;
pub mod retry;
pub mod startup;
pub mod summary;
pub mod telemetry;
