//! Which CAs the certificates of the backend and of the JWKS may be signed by.

use proxy_core::settings::Certificates;
use rustls::RootCertStore;

use crate::aws::StoreClient;
use crate::http_client;

/// The compiled-in roots, and those that `BACKEND_CA` adds.
///
/// # Errors
/// What it names cannot be read, or holds no certificate. The words begin with what it names.
pub(crate) async fn roots(
    more: Option<&Certificates>,
    store: &StoreClient,
) -> Result<RootCertStore, String> {
    let mut roots = http_client::compiled_in_roots();
    let Some(more) = more else {
        return Ok(roots);
    };
    let (what, pem) = match more {
        Certificates::Text(pem) => ("is a text".to_owned(), pem.clone().into_bytes()),
        Certificates::File(path) => {
            let what = format!("names {}", path.display());
            let read = std::fs::read(path);
            let read = read.map_err(|error| format!("{what}, which cannot be read ({error})"));
            (what, read?)
        }
        Certificates::Stored(text) => {
            let what = format!("names {}", text.arn);
            let read = store.read(text).await;
            let read = read.map_err(|error| format!("{what}: {error}"));
            (what, read?.reveal().as_bytes().to_vec())
        }
    };
    let added = http_client::trust(&mut roots, &pem);
    added.map_err(|error| format!("{what}, {error}"))?;
    Ok(roots)
}
