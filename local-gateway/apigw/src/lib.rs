//! API Gateway's WebSocket APIs and function URLs on one machine: the handshake and its authorizer,
//! connections, events, `@connections`.
//!
//! All that it knows of functions is the trait [`Integration`]: an [`Event`] in, an [`Answer`] out.

mod api;
mod api_id;
mod authorizer;
mod base_urls;
mod connection;
mod custom_domain;
mod dispatch;
mod ending;
mod events;
mod facts;
mod failure;
mod function_url;
mod head;
mod identity;
mod ids;
mod integration;
mod limits;
mod management;
mod peer;
mod proxy_result;
mod query;
mod rate;
mod refusal;
mod registry;
mod reorder;
mod route_key;
mod routes;
mod selection;
mod server;
mod signature;
mod target;
mod tasks;
mod throttle;
mod upgrade;

pub use crate::api::{ApiServices, ApiSettings, WebSocketApi};
pub use crate::api_id::connect_arn;
pub use crate::authorizer::Authorizer;
pub use crate::base_urls::BaseUrls;
pub use crate::custom_domain::{CustomDomain, CustomDomainError};
pub use crate::function_url::FunctionUrl;
pub use crate::identity::{IdentitySource, IdentitySourceError};
pub use crate::ids::TraceRoot;
pub use crate::integration::{Answer, Event, Integration, IntegrationError};
pub use crate::limits::Limits;
pub use crate::peer::Peer;
pub use crate::rate::{Rate, RateError};
pub use crate::refusal::Refusal;
pub use crate::route_key::{CONNECT, DEFAULT, DISCONNECT};
pub use crate::routes::{Route, Routes};
pub use crate::selection::{RouteSelection, SelectionError};
pub use crate::server::{answer, serve_connection};
pub use crate::signature::is_signed;
pub use crate::throttle::Bucket;
pub use crate::upgrade::asks_for_websocket;
