use super::{Certificates, Secrets, Store, StoredText, parse_secrets};

const SECRET: &str =
    "arn:aws:secretsmanager:eu-central-1:123456789012:secret:sidewire/backend-AbCdEf";
const PARAMETER: &str = "arn:aws-cn:ssm:cn-north-1:123456789012:parameter/sidewire/ca";

#[test]
fn an_arn_says_where_a_text_is_kept() {
    let secret = StoredText::parse(SECRET).unwrap();
    assert_eq!(
        (secret.store, &*secret.region, &*secret.arn),
        (Store::SecretsManager, "eu-central-1", SECRET)
    );
    let parameter = StoredText::parse(PARAMETER).unwrap();
    assert_eq!(
        (parameter.store, &*parameter.region, &*parameter.arn),
        (Store::ParameterStore, "cn-north-1", PARAMETER)
    );
}

#[test]
fn what_only_looks_like_an_arn_is_neither_stored_nor_a_secret() {
    for text in [
        "arn:aws:s3:::a-bucket-with-a-name-of-many-characters",
        "arn:aws:secretsmanager:eu-central-1:123456789012:secret:",
        "arn:aws:secretsmanager:eu-central-1:123456789012:sidewire-of-32-characters",
        "arn:aws:secretsmanager:eu-central-1::secret:sidewire-AbCdEf",
        "arn:aws:secretsmanager::123456789012:secret:sidewire-AbCdEf",
        "arn:aws:secretsmanager:evil.example/:123456789012:secret:sidewire-AbCdEf",
        "arn:aws:secretsmanager:eu-central-1:123456789012:secret:sidewire-AbCdEf:key::",
        "arn:aws:ssm:eu-central-1:123456789012:parameter/a b",
        "arn:",
    ] {
        assert_eq!(StoredText::parse(text), None, "{text}");
        assert!(Secrets::parse(text).is_none(), "{text}");
        assert_eq!(Certificates::parse(text), None, "{text}");
    }
}

#[test]
fn a_setting_has_its_secrets_or_says_where_they_are() {
    let plain = "sesame-open-sesame-open-sesame-3";
    let two = format!("{plain} {plain}4");
    assert_eq!(Secrets::parse(&two).unwrap().given().len(), 2);
    let stored = Secrets::parse(SECRET).unwrap();
    assert!(matches!(&stored, Secrets::Stored(text) if text.arn == SECRET));
    assert!(stored.given().is_empty());
    assert!(Secrets::parse("short").is_none());
}

#[test]
fn secrets_are_one_or_two_and_long() {
    let long = "s".repeat(32);
    assert_eq!(parse_secrets(&long).unwrap().len(), 1);
    assert_eq!(
        parse_secrets(&format!(" {long}\n{long} ")).unwrap().len(),
        2
    );
    for wrong in [
        "",
        " ",
        "s",
        &format!("{long} s"),
        &format!("{long} {long} {long}"),
    ] {
        assert!(parse_secrets(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn certificates_are_a_file_a_text_or_kept() {
    let pem = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----";
    assert_eq!(
        Certificates::parse("ca.pem"),
        Some(Certificates::File("ca.pem".into()))
    );
    assert_eq!(
        Certificates::parse(pem),
        Some(Certificates::Text(pem.to_owned()))
    );
    assert!(matches!(
        Certificates::parse(PARAMETER),
        Some(Certificates::Stored(_))
    ));
    for wrong in ["-----BEGIN PRIVATE KEY-----\nMA==", "ca.pem\nca2.pem"] {
        assert_eq!(Certificates::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn a_relative_path_begins_where_the_zip_is() {
    let file = |path: &str, folder: &str| Certificates::parse(path).unwrap().below(folder);
    let expected = |path: &str| Certificates::File(path.into());
    assert_eq!(file("ca.pem", "/var/task"), expected("/var/task/ca.pem"));
    assert_eq!(file("/etc/ca.pem", "/var/task"), expected("/etc/ca.pem"));
    assert_eq!(file("ca.pem", ""), expected("ca.pem"));
}
