//! The certificate authority of one run: it signs the server's certificate, and clients find it in a
//! file beside the usual roots.

use std::fs::Permissions;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use pem::Pem;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tempfile::TempDir;
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;

const FILE: &str = "ca-bundle.pem";

/// The protocols above TLS, the preferred one first.
const PROTOCOLS: [&[u8]; 2] = [b"h2", b"http/1.1"];

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long certificates are valid: longer than a run, and short enough for clients that refuse
/// certificates of several years.
const VALID_DAYS: u32 = 90;

/// What clients of one run trust: a PEM file in a directory that only this user can read. Dropping
/// it removes both.
#[derive(Debug)]
pub struct CaFile {
    path: PathBuf,
    _directory: TempDir,
}

/// Why there are no certificates.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// One of the names cannot stand in a certificate.
    #[error("cannot make a certificate for {names}")]
    NotMade {
        /// The names, separated by commas.
        names: String,
        /// What the library said.
        #[source]
        source: rcgen::Error,
    },
    /// The certificate cannot be served.
    #[error("cannot serve TLS")]
    NotServed(#[from] rustls::Error),
    /// The file with the authorities cannot be written.
    #[error("cannot write the file with the certificate authority")]
    NotWritten(#[from] io::Error),
}

impl CaFile {
    /// The file with the run's own authority, the usual roots, and what the caller trusts besides.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes an authority and a certificate for a server of these names and addresses. The content of
/// the files in `trusted` goes into the authority's file too; one that cannot be read is left out.
pub fn certificates(
    names: &[String],
    trusted: &[PathBuf],
) -> Result<(Arc<ServerConfig>, CaFile), CertificateError> {
    let unfit = |source| CertificateError::NotMade {
        names: names.join(", "),
        source,
    };
    let issuer = KeyPair::generate().and_then(|key| CertifiedIssuer::self_signed(authority(), key));
    let issuer = issuer.map_err(unfit)?;
    let key = KeyPair::generate().map_err(unfit)?;
    let certificate = server(names).and_then(|params| params.signed_by(&key, &issuer));
    let certificate = certificate.map_err(unfit)?;
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    // The one that is named: a program around this one may have chosen none, or another.
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.into())?;
    config.alpn_protocols = PROTOCOLS.map(<[u8]>::to_vec).into();
    Ok((Arc::new(config), write(&issuer.pem(), trusted)?))
}

fn authority() -> CertificateParams {
    let mut params = CertificateParams::default();
    limit_validity(&mut params);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let name = "local-gateway, this run only";
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn server(names: &[String]) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    limit_validity(&mut params);
    // OpenSSL's strict mode, which new versions of Python ask for, wants both.
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params
        .distinguished_name
        .push(DnType::CommonName, "local-gateway");
    Ok(params)
}

/// From yesterday, because a client's clock may be behind ours.
fn limit_validity(params: &mut CertificateParams) {
    let now = SystemTime::now();
    params.not_before = (now - DAY).into();
    params.not_after = (now + DAY * VALID_DAYS).into();
}

fn write(authority: &str, trusted: &[PathBuf]) -> io::Result<CaFile> {
    let mut bundle = authority.as_bytes().to_vec();
    for root in TLS_SERVER_ROOT_CERTS {
        let root = Pem::new("CERTIFICATE", root.as_ref());
        bundle.extend(pem::encode(&root).into_bytes());
    }
    for content in trusted.iter().filter_map(|path| std::fs::read(path).ok()) {
        bundle.push(b'\n');
        bundle.extend(content);
    }
    let directory = tempfile::Builder::new()
        .prefix("local-gateway-")
        .permissions(Permissions::from_mode(0o700))
        .tempdir()?;
    let path = directory.path().join(FILE);
    std::fs::write(&path, bundle)?;
    Ok(CaFile {
        path,
        _directory: directory,
    })
}

#[cfg(test)]
mod tests;
