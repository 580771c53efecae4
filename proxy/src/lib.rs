//! WebSockets in front of an HTTP backend, as one Lambda function.
//!
//! Read it in the order of the data: `lambda` (the loop), `handler` (what happens to an event),
//! `connections` (whose it is), `backend` (the HTTP call), `delivery` (the posts). `publish` is the
//! way in for those who are not clients. What is decided on the way stands in `proxy_core`.

mod auth;
mod aws;
mod backend;
mod backend_trust;
mod clock;
mod connections;
mod delivery;
mod handler;
mod http_client;
mod invocation;
mod lambda;
mod log;
mod metrics;
mod process_env;
mod publish;
mod rate;
mod retry;
mod secrets;
mod startup;
mod steps;
mod summary;
mod telemetry;

pub use aws::UnsentPosts;
pub use handler::{GatewayResponse, Handled, Response, Unserved};
pub use invocation::Invocation;
pub use lambda::run_with;
pub use process_env::ProcessEnv;
pub use startup::run;
pub use summary::Summary;
pub use telemetry::init as init_telemetry;
