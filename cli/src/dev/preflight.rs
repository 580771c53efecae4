//! What can be known before anything is built.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
    time::Duration,
};

use anyhow::{Context, bail};
use tokio::{net::TcpStream, time::timeout};
use url::Url;

const CONNECT_LIMIT: Duration = Duration::from_secs(2);

/// Fails when somebody else listens on this port.
pub(super) fn port_is_free(port: u16) -> anyhow::Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is in use; choose another with --port")
        }
        Err(error) => {
            Err(error).with_context(|| format!("cannot listen on port {port}; see --port"))
        }
    }
}

/// Says why nothing can be reached at this address right now, if so.
pub(super) async fn unreachable(backend: &Url) -> Option<String> {
    let host = backend.host_str()?.trim_matches(['[', ']']);
    let port = backend.port_or_known_default()?;
    match timeout(CONNECT_LIMIT, TcpStream::connect((host, port))).await {
        Ok(Ok(_)) => None,
        Ok(Err(error)) => Some(error.to_string()),
        Err(_) => Some(format!(
            "no connection within {} s",
            CONNECT_LIMIT.as_secs()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_taken_port_is_named_with_its_flag() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let error = port_is_free(port).unwrap_err().to_string();
        assert_eq!(
            error,
            format!("port {port} is in use; choose another with --port")
        );

        let url = Url::parse(&format!("http://127.0.0.1:{port}/")).unwrap();
        assert_eq!(unreachable(&url).await, None);
        drop(listener);
        assert!(unreachable(&url).await.is_some());
        port_is_free(port).unwrap();
    }
}
