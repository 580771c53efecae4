use std::fs;

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
