//! API Gateway's WebSocket APIs, Lambda's Runtime API, SQS and DynamoDB in one process, for any
//! WebSocket Lambda: a laptop needs neither Docker nor an AWS account.
//!
//! The way of a frame: `local-apigw` reads it and builds the event, `local-lambda` hands it to a
//! process of the function, and what the function posts to `@connections` goes out through
//! `local-apigw` again. `local-queues` has the queues whose messages functions get, and
//! `local-faults` plays what goes wrong. This crate puts the four together and is told by
//! arguments, files and templates how. Nothing here knows the function: it gets what
//! AWS would give it and is judged by what it answers.
//!
//! ```no_run
//! # async fn example() -> Result<(), local_gateway::StartError> {
//! let config = local_gateway::Config::new("target/debug/bootstrap");
//! let running = local_gateway::LocalGateway::start(config).await?;
//! println!("{}", running.websocket_url());
//! running.stop().await;
//! # Ok(())
//! # }
//! ```

mod arguments;
mod config;
mod control;
mod endpoints;
mod error;
mod functions;
mod gateway;
mod host;
mod integration;
mod listen;
mod page;
mod processes;
mod program;
mod queues;
mod template;

pub use local_apigw::{
    CustomDomain, CustomDomainError, IdentitySource, IdentitySourceError, Limits, Rate, RateError,
    RouteSelection, SelectionError,
};
pub use local_faults::{
    Breakage, CertificateError, ConnectionFault, Delay, DisconnectFault, DurationError,
    DynamodbError, DynamodbFault, EventKind, Faults, FaultsError, FileError, KillFault, KillTime,
    ListenError, NoSynAck, Observation, Output, PostAnswer, PostFault, Printer, Rule, Service,
    Span, SpanError, ThrottleError, Which, parse_duration,
};
pub use local_lambda::{FunctionConfig, FunctionError, InvokeEndpoint, reap};
pub use local_queues::{QueueSettings, Redrive};

pub use crate::arguments::Arguments;
pub use crate::config::Config;
pub use crate::config::authorizer::AuthorizerConfig;
pub use crate::config::page::PageConfig;
pub use crate::config::queue::{MappingConfig, QueueConfig, pending_queue_url};
pub use crate::config::route::RouteConfig;
pub use crate::config::throttles::Throttles;
pub use crate::error::StartError;
pub use crate::gateway::{LocalGateway, Running};
pub use crate::program::run;
pub use crate::template::options::TemplateOptions;
