//! What `sidewire dev` is asked for.

use std::num::NonZeroUsize;

use clap::Args;
use url::Url;

const EXAMPLES: &str = "Examples:
  cargo dev
  cargo dev -- --backend http://localhost:8000
  cargo dev -- --authorizer --env AUTH_MODE=jwt
  cargo dev -- --port 9000 --env KEEPALIVE=forward --env AWS_LAMBDA_LOG_LEVEL=DEBUG";

/// What `cargo dev` is asked for.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Your own backend in place of the mock one (the variable BACKEND_URL does the same)
    #[arg(long, value_name = "URL", value_parser = backend_url)]
    pub(super) backend: Option<Url>,
    /// Port of the WebSocket endpoint and the page; 0 is any free one
    #[arg(long, default_value_t = 8080)]
    pub(super) port: u16,
    /// A variable for the function; may be repeated, and wins over the caller's environment
    #[arg(long, value_name = "NAME=VALUE", value_parser = variable)]
    pub(super) env: Vec<(String, String)>,
    /// Ask the function as an authorizer before $connect; it is one with --env AUTH_MODE=jwt
    #[arg(long)]
    pub(super) authorizer: bool,
    /// Build with optimisations
    #[arg(long)]
    pub(super) release: bool,
    /// The most function processes at a time
    #[arg(long, value_name = "N")]
    pub(super) concurrency: Option<NonZeroUsize>,
    /// Stop when standard input ends, so that nothing is left of a parent that was killed
    #[arg(long, hide = true)]
    pub(super) stop_with_stdin: bool,
}

/// Reads the address of somebody's backend.
pub(super) fn backend_url(text: &str) -> Result<Url, String> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.host_str().is_some() => Ok(url),
        Ok(_) | Err(_) => Err("expected http://HOST[:PORT] or https://HOST[:PORT]".to_owned()),
    }
}

/// Reads `NAME=VALUE`.
pub(super) fn variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backend_is_an_http_url() {
        for good in [
            "http://localhost:8000",
            "https://api.example.com/base",
            "http://[::1]:1",
        ] {
            assert!(backend_url(good).is_ok(), "{good}");
        }
        for bad in ["localhost:8000", "ftp://x", "", "http://"] {
            assert!(backend_url(bad).is_err(), "{bad}");
        }
    }
}
