//! Whom a connection leads to.

use std::sync::Arc;

use http::Uri;
use http::uri::Scheme;

/// Scheme, host and port: requests to the same ones share connections.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Origin {
    pub(super) https: bool,
    /// Without the brackets of an IPv6 address.
    pub(super) host: Arc<str>,
    pub(super) port: u16,
}

impl Origin {
    /// `None`: the URI is not an absolute one with http or https.
    pub(super) fn of(uri: &Uri) -> Option<Self> {
        let https = match uri.scheme()? {
            scheme if *scheme == Scheme::HTTPS => true,
            scheme if *scheme == Scheme::HTTP => false,
            _ => return None,
        };
        let host = uri.host()?.trim_start_matches('[').trim_end_matches(']');
        let port = uri.port_u16().unwrap_or(if https { 443 } else { 80 });
        let host = host.to_ascii_lowercase().into();
        Some(Self { https, host, port })
    }
}
