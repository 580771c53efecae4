//! Where the backend is and how long it may take.

use std::time::Duration;

use url::Url;

use super::paths::{Path, Paths};
use super::reader::Reader;
use super::stored::Secrets;
use super::table;
use super::values::Retry;

/// Where the backend is and how long it may take.
#[derive(Debug, Clone)]
pub struct BackendSettings {
    /// `http` or `https`, without query and fragment; its path is a prefix of every call's path.
    /// `None` only where no call is made.
    pub url: Option<Url>,
    pub connect_path: Paths,
    pub message_path: Paths,
    /// The whole `/connect` call with its retries.
    pub connect_timeout: Duration,
    pub first_byte_timeout: Duration,
    pub idle_timeout: Duration,
    pub retry: Retry,
    /// The first signs; with a second, rotation has begun. Empty: calls are not signed.
    pub signing_secrets: Secrets,
    pub disconnect_path: Paths,
}

impl BackendSettings {
    /// `None` if incomplete.
    pub(super) fn read(read: &mut Reader<'_>, users_are_known: bool) -> Option<Self> {
        let path = |read: &mut Reader<'_>, setting| read.path(setting, users_are_known);
        let connect_path = Paths {
            default: path(read, &table::BACKEND_CONNECT_PATH)?,
            notification: path(read, &table::BACKEND_CONNECT_PATH_NOTIFICATION),
            feed: path(read, &table::BACKEND_CONNECT_PATH_FEED),
        };
        let message_path = Paths {
            default: path(read, &table::BACKEND_MESSAGE_PATH)?,
            notification: path(read, &table::BACKEND_MESSAGE_PATH_NOTIFICATION),
            feed: path(read, &table::BACKEND_MESSAGE_PATH_FEED),
        };
        let disconnect_path = Paths {
            default: path(read, &table::BACKEND_DISCONNECT_PATH).unwrap_or(Path::None),
            notification: None,
            feed: None,
        };
        let retry = Retry::read(read);
        let signing_secrets = read.secrets(&table::BACKEND_SIGNING_SECRET);
        let connect_timeout = read.duration(&table::BACKEND_CONNECT_TIMEOUT);
        let first_byte_timeout = read.duration(&table::BACKEND_FIRST_BYTE_TIMEOUT);
        let idle_timeout = read.duration(&table::BACKEND_IDLE_TIMEOUT);
        let calls = [&connect_path, &message_path, &disconnect_path];
        if calls.iter().any(|paths| paths.is_anywhere()) {
            read.require(&table::BACKEND_URL);
        }
        Some(Self {
            url: read.url(&table::BACKEND_URL),
            connect_timeout: connect_timeout?,
            first_byte_timeout: first_byte_timeout?,
            idle_timeout: idle_timeout?,
            connect_path,
            message_path,
            retry: retry?,
            signing_secrets,
            disconnect_path,
        })
    }
}
