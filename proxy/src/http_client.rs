//! The HTTP client that calls to the backend and to a token's issuer are made with: no redirects,
//! no proxies, no tries of its own, and roots of trust that are compiled in.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

/// While calls are under way and nothing comes, an HTTP/2 connection is pinged this often.
pub(crate) const PING: Duration = Duration::from_secs(1);

/// A ping without an answer for this long ends the connection.
pub(crate) const PONG: Duration = Duration::from_secs(3);

/// What is sent and not acknowledged for this long ends a connection.
#[cfg(any(target_os = "android", target_os = "linux"))]
pub(crate) const UNACKNOWLEDGED: Duration = Duration::from_secs(4);

/// A client's build. Its idle connections are kept for `idle`.
pub(crate) fn builder(tls: &rustls::ClientConfig, idle: Duration) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls.clone())
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(idle)
        .http2_keep_alive_interval(PING)
        .http2_keep_alive_timeout(PONG)
        .no_proxy()
        .referer(false);
    #[cfg(any(target_os = "android", target_os = "linux"))]
    let builder = builder.tcp_user_timeout(UNACKNOWLEDGED);
    builder
}

/// The addresses of a host, one of each family for each connection that is made: so each has the
/// whole time of a connection (its TLS included), which the client would divide among those of one
/// family. One that was not reached is passed over until all of them were.
#[derive(Clone)]
pub(crate) struct Addresses {
    lookup: Arc<dyn Resolve>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    /// What the last lookup has found.
    known: Vec<SocketAddr>,
    /// Which of them were handed out.
    last: Vec<SocketAddr>,
    unreached: Vec<SocketAddr>,
}

impl State {
    /// The first one that is left, and the first one of the other family.
    fn next(&self) -> Vec<SocketAddr> {
        let left = |known: &&SocketAddr| !self.unreached.contains(known);
        let first = self.known.iter().find(left).or(self.known.first());
        let other = first.and_then(|first| {
            let mut others = self.known.iter().filter(left);
            others.find(|known| known.is_ipv6() != first.is_ipv6())
        });
        first.into_iter().chain(other).copied().collect()
    }
}

impl fmt::Debug for Addresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Addresses").field(&self.state).finish()
    }
}

impl Addresses {
    /// As this lookup finds them.
    pub(crate) fn found_by(lookup: Arc<dyn Resolve>) -> Self {
        let state = Arc::default();
        Self { lookup, state }
    }

    /// What was handed out last was not reached. True: there is another address, which was not tried
    /// since.
    pub(crate) fn not_reached(&self) -> bool {
        let mut state = lock(&self.state);
        let last = std::mem::take(&mut state.last);
        if last.is_empty() {
            return false; // the lookup failed, or the host is an address
        }
        state.unreached.extend(last);
        let State {
            known, unreached, ..
        } = &mut *state;
        unreached.retain(|address| known.contains(address));
        let more = known.iter().any(|address| !unreached.contains(address));
        if !more {
            unreached.clear();
        }
        more
    }
}

impl Resolve for Addresses {
    fn resolve(&self, name: Name) -> Resolving {
        let Self { lookup, state } = self.clone();
        Box::pin(async move {
            lock(&state).last.clear();
            let found = lookup.resolve(name).await?;
            let mut state = lock(&state);
            state.known = found.collect();
            state.last = state.next();
            let addresses: Addrs = Box::new(state.last.clone().into_iter());
            Ok(addresses)
        })
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The operating system's lookup.
#[derive(Debug)]
pub(crate) struct SystemLookup;

impl Resolve for SystemLookup {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let addresses: Addrs = Box::new(found.collect::<Vec<_>>().into_iter());
            Ok(addresses)
        })
    }
}

/// Mozilla's roots, compiled in: reading the system's at start costs half a millisecond.
pub(crate) fn compiled_in_roots() -> rustls::RootCertStore {
    rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    }
}

/// What is wrong with a text that should hold certificates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CertificateError {
    #[error("which is not valid PEM")]
    NotPem,
    #[error("which holds no certificate")]
    None,
}

/// Adds the certificates in a PEM text to those that are trusted.
///
/// # Errors
/// It is not PEM, or holds no certificate that can be used.
pub(crate) fn trust(roots: &mut rustls::RootCertStore, pem: &[u8]) -> Result<(), CertificateError> {
    let mut added = 0;
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|_| CertificateError::NotPem)?;
        added += roots.add_parsable_certificates([certificate]).0;
    }
    if added == 0 {
        return Err(CertificateError::None);
    }
    Ok(())
}

/// TLS that trusts these roots, with HTTP/2 where the server has it.
///
/// # Errors
/// The TLS library knows none of the protocol's versions.
pub(crate) fn tls_trusting(
    roots: rustls::RootCertStore,
) -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let mut tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

/// The error, its cause, the cause of that.
fn causes<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> + 'a {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let error = next.take()?;
        next = error.source();
        Some(error)
    })
}

/// The innermost cause: what the operating system or the protocol said, without a URL.
pub(crate) fn cause(error: &dyn Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

/// Did an answer come that is not HTTP? A connection that only ended early does not count.
pub(crate) fn is_not_http(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        let Some(error) = cause.downcast_ref::<hyper::Error>() else {
            return false;
        };
        let below = error.source().and_then(|cause| cause.downcast_ref());
        // So hyper tells of chunks that cannot be read.
        let chunks = below.is_some_and(|error: &io::Error| {
            let kind = error.kind();
            let is_unreadable = matches!(
                kind,
                io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData
            );
            is_unreadable && tls(error).is_none()
        });
        error.is_parse() || chunks
    })
}

/// Was TLS spoken to somebody who does not speak it?
pub(crate) fn is_without_tls(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        let error = cause.downcast_ref::<io::Error>().and_then(tls);
        let no_record = rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType);
        error == Some(&no_record)
    })
}

/// What TLS said: an error of I/O holds another one, which `source` passes over.
fn tls(error: &io::Error) -> Option<&rustls::Error> {
    let inner = error.get_ref()?;
    let deeper = || inner.downcast_ref().and_then(tls);
    inner.downcast_ref().or_else(deeper)
}

#[cfg(test)]
mod tests;
