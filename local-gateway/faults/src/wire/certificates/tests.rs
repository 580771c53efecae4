use std::fs;

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};

use super::*;

fn names() -> Vec<String> {
    ["localhost", "127.0.0.1", "::1"].map(str::to_owned).into()
}

#[test]
fn the_file_has_the_runs_authority_the_usual_roots_and_the_callers() {
    let directory = TempDir::new().unwrap();
    let own = directory.path().join("own.pem");
    let content = pem::encode(&Pem::new("CERTIFICATE", *b"the caller's"));
    fs::write(&own, &content).unwrap();
    let (_, file) = certificates(&names(), &[directory.path().join("missing.pem"), own]).unwrap();
    let bundle = fs::read(file.path()).unwrap();
    let bundle = pem::parse_many(bundle).unwrap();
    assert_eq!(bundle.len(), 1 + TLS_SERVER_ROOT_CERTS.len() + 1);
    assert_eq!(bundle[1].contents(), TLS_SERVER_ROOT_CERTS[0].as_ref());
    assert_eq!(bundle.last().unwrap().contents(), b"the caller's");
    let (_, another) = certificates(&names(), &[]).unwrap();
    let another = pem::parse_many(fs::read(another.path()).unwrap()).unwrap();
    assert_ne!(another[0], bundle[0]);
}

#[test]
fn the_file_is_this_users_alone_and_goes_with_the_run() {
    let (_, file) = certificates(&names(), &[]).unwrap();
    let path = file.path().to_owned();
    let directory = path.parent().unwrap().to_owned();
    let mode = fs::metadata(&directory).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    drop(file);
    assert!(!directory.exists());
}

#[test]
fn a_name_that_no_certificate_can_have_is_named() {
    let error = certificates(&["münchen.example".to_owned()], &[]).unwrap_err();
    assert!(error.to_string().contains("münchen.example"), "{error}");
}

#[test]
fn certificates_are_valid_from_yesterday_for_weeks_and_not_for_years() {
    let authority = authority();
    let days = |days: u32| SystemTime::now() + DAY * days;
    assert!(authority.not_before < SystemTime::now() && authority.not_after < days(398));
    let issuer = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let leaf = server(&names()).unwrap().signed_by(&key, &issuer).unwrap();
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from(issuer.der().to_vec()))
        .unwrap();
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider);
    let verifier = verifier.build().unwrap();
    let valid = |at: SystemTime| {
        let at = UnixTime::since_unix_epoch(at.duration_since(SystemTime::UNIX_EPOCH).unwrap());
        let name = ServerName::try_from("localhost").unwrap();
        let checked = verifier.verify_server_cert(leaf.der(), &[], &name, &[], at);
        checked.is_ok()
    };
    let hour = DAY / 24;
    for (at, expected) in [
        (SystemTime::now() - DAY - hour, false),
        (SystemTime::now() - DAY + hour, true),
        (days(VALID_DAYS) - hour, true),
        (days(VALID_DAYS) + hour, false),
    ] {
        assert_eq!(valid(at), expected, "{at:?}");
    }
}
