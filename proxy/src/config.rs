//! Every setting: read once, checked once, all problems named together. Only [`ProcessEnv`] reads
//! the environment, and nothing is built before all of it is right.

mod auth;
mod backend;
mod env;

pub use proxy_core::settings::{
    Aws, ConfigError, Delivery, Env, Greeting, Keepalive, Metrics, Path, Problem, Publishing,
    Retry, Secret, Table, TokenExpiry,
};

pub use auth::{Admission, Auth, Jwt};
pub use backend::{Backend, Paths};
pub use env::ProcessEnv;

use proxy_core::settings::Reader;

/// The whole configuration, in the shape of the modules that use it.
#[derive(Debug, Clone)]
pub struct Config {
    pub admission: Admission,
    pub auth: Auth,
    pub backend: Backend,
    pub table: Table,
    pub delivery: Delivery,
    pub publishing: Publishing,
    pub keepalive: Keepalive,
    pub greeting: Greeting,
    pub metrics: Metrics,
    pub aws: Aws,
}

impl Config {
    /// Reads and checks everything.
    ///
    /// # Errors
    /// All problems at once.
    pub fn from_env(env: &dyn Env) -> Result<Self, ConfigError> {
        let mut read = Reader::new(env);
        match Self::read(&mut read) {
            Some(config) if read.is_clean() => Ok(config),
            _ => Err(read.into_error()),
        }
    }

    /// Each part is read before the first is asked whether it is complete.
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let auth = Auth::read(read);
        let users_are_known = Auth::users_are_known(read);
        let tokens_expire = TokenExpiry::read(read) == Some(TokenExpiry::Close);
        let backend = Backend::read(read, users_are_known);
        let table = Table::read(read, users_are_known && tokens_expire);
        let delivery = Delivery::read(read);
        let aws = Aws::read(read);
        let admission = Admission::read(read);
        let publishing = Publishing::read(read);
        let keepalive = Keepalive::read(read);
        let greeting = Greeting::read(read);
        let metrics = Metrics::read(read);
        Some(Self {
            admission: admission?,
            auth: auth?,
            backend: backend?,
            table: table?,
            delivery: delivery?,
            publishing: publishing?,
            keepalive: keepalive?,
            greeting: greeting?,
            metrics: metrics?,
            aws: aws?,
        })
    }
}

#[cfg(test)]
mod tests;
