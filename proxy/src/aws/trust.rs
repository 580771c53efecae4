//! Whose certificates AWS's endpoints may have.

use rustls::RootCertStore;

use crate::http_client;

/// The certificates in the file that `AWS_CA_BUNDLE` names, else the compiled-in roots.
///
/// # Errors
/// The file cannot be read, or holds no certificate that can be used. The text names the variable and
/// what to do.
pub(crate) fn roots(bundle: Option<&str>) -> Result<RootCertStore, anyhow::Error> {
    let Some(file) = bundle else {
        return Ok(http_client::compiled_in_roots());
    };
    let wrong = |what: &str| {
        anyhow::anyhow!(
            "AWS_CA_BUNDLE names {file}, {what}; name a readable PEM file with a CA's certificate, or \
             unset AWS_CA_BUNDLE"
        )
    };
    let text =
        std::fs::read(file).map_err(|error| wrong(&format!("which cannot be read ({error})")))?;
    let mut roots = RootCertStore::empty();
    http_client::trust(&mut roots, &text).map_err(|error| wrong(&error.to_string()))?;
    Ok(roots)
}
