//! Whose certificates AWS's endpoints may have.

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

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
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let certificate = certificate.map_err(|_| wrong("which is not valid PEM"))?;
        roots.add_parsable_certificates([certificate]);
    }
    if roots.is_empty() {
        return Err(wrong("which holds no certificate"));
    }
    Ok(roots)
}
