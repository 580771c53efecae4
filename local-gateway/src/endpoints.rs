//! The addresses of a gateway, as clients and functions are told them. Pure.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use local_apigw::FunctionUrl;

use crate::config::Config;
use crate::config::queue::queue_url;

/// Where a gateway is reached.
#[derive(Debug, Clone)]
pub(crate) struct Endpoints {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// The path of the API.
    pub(crate) path: String,
    /// Whether functions are told `https://` URLs.
    pub(crate) tls: bool,
}

impl Endpoints {
    /// What clients connect to.
    pub(crate) fn websocket(&self) -> String {
        let path = self.path.trim_start_matches('/');
        format!("ws://{}/{path}", self.reachable())
    }

    /// The management API's endpoint.
    pub(crate) fn management(&self) -> String {
        format!("{}{}", self.base(), self.path)
    }

    /// Where programs of this machine find the first function's URL. They know nothing of the run's
    /// certificate authority, so this is plain HTTP.
    pub(crate) fn function_url(&self) -> String {
        format!("{}{}/", self.plain(), FunctionUrl::PREFIX)
    }

    /// The URL of a queue.
    pub(crate) fn queue(&self, name: &str) -> String {
        queue_url(&self.base(), name)
    }

    /// What functions are told.
    pub(crate) fn base(&self) -> String {
        let scheme = if self.tls { "https" } else { "http" };
        format!("{scheme}://{}", self.reachable())
    }

    /// The same for programs of this machine.
    pub(crate) fn plain(&self) -> String {
        format!("http://{}", self.reachable())
    }

    /// An address that a client can use where the listener takes any.
    fn reachable(&self) -> SocketAddr {
        let (ip, port) = (self.address.ip(), self.address.port());
        match ip {
            ip if !ip.is_unspecified() => self.address,
            IpAddr::V4(_) => SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
            IpAddr::V6(_) => SocketAddr::from((Ipv6Addr::LOCALHOST, port)),
        }
    }
}

/// What the gateway's certificate is for.
pub(crate) fn certificate_names(config: &Config) -> Vec<String> {
    let mut names = ["localhost", "127.0.0.1", "::1"]
        .map(str::to_owned)
        .to_vec();
    let ip = config.listen.ip();
    let more = (!ip.is_unspecified()).then(|| ip.to_string());
    let custom = config.custom_domain.as_ref();
    for name in more
        .into_iter()
        .chain(custom.map(|domain| domain.host().to_owned()))
    {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests;
