//! The HTTP client that calls to the backend and to a token's issuer are made with: no redirects,
//! no proxies, no tries of its own, and roots of trust that are compiled in.

use std::error::Error;
use std::time::Duration;

/// Builds a client; nothing is connected yet. Its idle connections are kept for `idle`.
///
/// # Errors
/// TLS cannot be set up.
pub(crate) fn build(
    tls: &rustls::ClientConfig,
    idle: Duration,
) -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls.clone())
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(idle)
        .no_proxy()
        .referer(false)
        .build()
}

/// Mozilla's roots, compiled in: reading the system's at start costs half a millisecond.
///
/// # Errors
/// The TLS library knows none of the protocol's versions.
pub(crate) fn tls_config() -> Result<rustls::ClientConfig, rustls::Error> {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let mut tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

/// The innermost cause: what the operating system or the protocol said, without a URL.
pub(crate) fn cause(error: &dyn Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
