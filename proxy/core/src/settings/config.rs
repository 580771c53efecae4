//! All settings, read and checked at once, in the shape of the modules that use them.

use crate::rate::MessageRate;

use super::auth::{Admission, AuthSettings};
use super::backend::BackendSettings;
use super::env::Env;
use super::problems::ConfigError;
use super::reader::Reader;
use super::stored::Certificates;
use super::table::{BACKEND_CA, MAX_USER_CONNECTIONS, MESSAGE_RATE};
use super::values::{
    AwsSettings, DeliverySettings, Greeting, Keepalive, LogSettings, Metrics, PublishSettings,
    Reply, ReservedMembers, TableSettings, TokenExpiry,
};

/// The whole configuration, in the shape of the modules that use it.
#[derive(Debug, Clone)]
pub struct Config {
    pub admission: Admission,
    pub auth: AuthSettings,
    pub backend: BackendSettings,
    /// Certificates that the backend's and the JWKS's may be signed by, beside the usual ones.
    pub backend_ca: Option<Certificates>,
    pub table: TableSettings,
    /// `None`: nothing is numbered or kept.
    pub log: Option<LogSettings>,
    pub delivery: DeliverySettings,
    pub publishing: PublishSettings,
    /// `None`: clients may send what they like.
    pub message_rate: Option<MessageRate>,
    /// `None`: a user may have as many connections as they like.
    pub max_user_connections: Option<usize>,
    pub keepalive: Keepalive,
    pub reserved_members: ReservedMembers,
    pub greeting: Greeting,
    pub reply: Reply,
    pub metrics: Metrics,
    pub aws: AwsSettings,
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
        let auth = AuthSettings::read(read);
        let users_are_known = AuthSettings::users_are_known(read);
        let tokens_expire = TokenExpiry::read(read) == Some(TokenExpiry::Close);
        let backend = BackendSettings::read(read, users_are_known);
        let backend_ca = read.certificates(&BACKEND_CA);
        let table = TableSettings::read(read, users_are_known && tokens_expire);
        let log = LogSettings::read(read);
        let delivery = DeliverySettings::read(read);
        let aws = AwsSettings::read(read);
        let admission = Admission::read(read);
        let publishing = PublishSettings::read(read);
        let message_rate = read.count(&MESSAGE_RATE).filter(|rate| *rate > 0);
        let max_user_connections = read.count(&MAX_USER_CONNECTIONS).filter(|most| *most > 0);
        let keepalive = Keepalive::read(read);
        let reserved_members = ReservedMembers::read(read);
        let greeting = Greeting::read(read);
        let reply = Reply::read(read);
        let metrics = Metrics::read(read);
        Some(Self {
            admission: admission?,
            auth: auth?,
            backend: backend?,
            backend_ca,
            table: table?,
            log: log?,
            delivery: delivery?,
            publishing: publishing?,
            message_rate: message_rate.map(MessageRate),
            max_user_connections,
            keepalive: keepalive?,
            reserved_members: reserved_members?,
            greeting: greeting?,
            reply: reply?,
            metrics: metrics?,
            aws: aws?,
        })
    }
}

#[cfg(test)]
mod tests;
