//! Lambda on one machine: environments, the processes of functions, the Runtime API, the Extensions API and the Invoke
//! API.
//!
//! It knows nothing of who invokes: an event comes as an [`InvokeRequest`] and is answered by an [`InvokeResponse`].
//! What it needs of the program around it is the trait [`Host`].

mod account;
mod call_response;
mod caller;
mod config;
mod environments;
mod error;
mod exchange;
mod executable;
mod extensions_api;
mod function;
mod functions;
mod group;
mod host;
mod http_client;
mod invocation;
mod invoke_api;
mod invoke_endpoint;
mod memory;
mod process;
mod reaper;
mod report;
mod runtime_api;
mod tasks;

pub use crate::account::ACCOUNT;
pub use crate::config::{FunctionConfig, InvokeEndpoint};
pub use crate::environments::EnvironmentNumbers;
pub use crate::error::FunctionError;
pub use crate::exchange::{InvokeError, InvokeRequest, InvokeResponse};
pub use crate::executable::ProcessContext;
pub use crate::function::{Function, SharedServices};
pub use crate::functions::Functions;
pub use crate::host::{Death, EnvironmentStep, Host, Moment};
pub use crate::invoke_api::InvokeApi;
pub use crate::reaper::{Reaper, reap};
