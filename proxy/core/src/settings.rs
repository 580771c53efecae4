//! The settings of the function. The [table](SETTINGS) has one row for each: its name, kind, default
//! and meaning. Everything else is made from the rows: the reader's checks, and, by
//! `cargo xtask settings`, the documentation, the SAM parameters and the Terraform variables.
//!
//! A new setting is a row here and the line that reads it.

mod auth;
mod backend;
mod config;
mod env;
mod kind;
mod names;
mod paths;
mod problems;
mod reader;
mod row;
mod secret;
mod stored;
mod table;
mod values;

pub use auth::{Admission, AuthSettings, JwtSettings};
pub use backend::BackendSettings;
pub use config::Config;
pub use env::Env;
pub use kind::Kind;
pub use names::{find, meant};
pub use paths::{Path, PathTemplate, Paths};
pub use problems::{ConfigError, Problem};
pub use reader::Reader;
pub use row::{DefaultValue, Group, Setting, Templates, When};
pub use secret::Secret;
pub use stored::{Certificates, Secrets, Store, StoredText, parse_secrets};
pub use table::*;
pub use values::{
    AwsSettings, DeliverySettings, Greeting, Keepalive, LogSettings, Metrics, PublishSettings,
    Reply, ReservedMembers, Retry, TableSettings, TokenExpiry,
};

#[cfg(test)]
mod tests;
