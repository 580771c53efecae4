use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{BackendRequest, Signer};
use crate::clock;
use proxy_core::connection::{Connection, Home, Times};
use proxy_core::ids::{ConnectionId, ConnectionType, OrgId, Token, UserId};
use proxy_core::settings::{Config, Secret};
use proxy_core::time::EpochMs;

const SECRET: &str = "open-sesame-open-sesame-open-sesame";

const NOW: EpochMs = EpochMs(1_708_326_702_999);

/// Secrets come from the configuration alone.
fn secret(text: &str) -> Secret {
    let env: BTreeMap<String, String> = [
        ("BACKEND_URL", "http://backend.example"),
        ("CONNECTIONS_TABLE", "connections"),
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "example"),
        ("BACKEND_SIGNING_SECRET", text),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let secrets = Config::from_env(&env).unwrap().backend.signing_secrets;
    secrets.given()[0].clone()
}

fn ann() -> Connection {
    Connection {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        kind: ConnectionType::Chat,
        home: Home::Feed,
        user: UserId::parse("user|\"ann\""),
        org: OrgId::parse("acme"),
        token: Token::parse("anns-own-token"),
        expiry: None,
        times: Times {
            created_at: EpochMs(1),
            ttl: 2,
        },
        wants: proxy_core::connection::Wants::default(),
    }
}

const PATH: &str = "/v1/api/chat/ws/2026%3Aroom/message";

fn request(body: &[u8]) -> BackendRequest {
    BackendRequest {
        path: "/api/chat/ws/2026%3Aroom/message".to_owned(),
        setting: "BACKEND_MESSAGE_PATH",
        headers: http::HeaderMap::new(),
        idempotency_key: "TXzPWdnOjoECGjA=:JC1eGdeJIAMCK-g=".to_owned(),
        body: bytes::Bytes::copy_from_slice(body),
    }
}

fn sign(connection: &Connection, body: &[u8], now: EpochMs) -> HeaderValue {
    Signer(&secret(SECRET))
        .sign(PATH, &request(body), connection, now)
        .unwrap()
}

/// What a backend's library makes of it at any time.
fn verified(signature: &HeaderValue, secret: &str) -> Result<Value, ErrorKind> {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.set_issuer(&["sidewire"]);
    rules.validate_exp = false;
    let key = DecodingKey::from_secret(secret.as_bytes());
    let token = signature.to_str().unwrap();
    let claims = decode::<Value>(token, &key, &rules);
    claims
        .map(|token| token.claims)
        .map_err(|e| e.kind().clone())
}

fn claims(connection: &Connection, body: &[u8]) -> Value {
    verified(&sign(connection, body, NOW), SECRET).unwrap()
}

fn bsha(body: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(body))
}

#[test]
fn a_signature_claims_exactly_this() {
    let body = br#"{"connection_id":"TXzPWdnOjoECGjA=","token":""}"#;
    assert_eq!(
        claims(&ann(), body),
        json!({
            "iss": "sidewire",
            "iat": 1_708_326_702_u64,
            "exp": 1_708_326_762_u64,
            "jti": "TXzPWdnOjoECGjA=:JC1eGdeJIAMCK-g=",
            "htm": "POST",
            "htu": "/v1/api/chat/ws/2026%3Aroom/message",
            "bsha": bsha(body),
            "cid": "TXzPWdnOjoECGjA=",
            "typ": "chat",
            "sub": "user|\"ann\"",
            "org": "acme",
        })
    );
}

#[test]
fn a_signature_is_a_jwt_by_hs256() {
    let signature = sign(&ann(), b"", NOW);
    let header = decode_header(signature.to_str().unwrap()).unwrap();
    assert_eq!(header.alg, Algorithm::HS256);
    assert_eq!(header.typ.as_deref(), Some("JWT"));
}

/// The library's own rules, which look at the clock.
#[test]
fn a_signature_of_now_is_taken_by_a_librarys_default_rules() {
    let fresh = sign(&ann(), b"", clock::now());
    let stale = sign(&ann(), b"", EpochMs(clock::now().0 - 200_000));
    let key = DecodingKey::from_secret(SECRET.as_bytes());
    let rules = Validation::new(Algorithm::HS256);
    assert!(decode::<Value>(fresh.to_str().unwrap(), &key, &rules).is_ok());
    let error = decode::<Value>(stale.to_str().unwrap(), &key, &rules).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::ExpiredSignature);
}

#[test]
fn who_is_not_known_is_not_claimed() {
    let nobody = Connection {
        kind: ConnectionType::Feed,
        user: None,
        org: None,
        token: None,
        ..ann()
    };
    let claims = claims(&nobody, b"");
    let members: Vec<&str> = claims
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let expected = [
        "bsha", "cid", "exp", "htm", "htu", "iat", "iss", "jti", "typ",
    ];
    let mut members = members;
    members.sort_unstable();
    assert_eq!(members, expected);
    assert_eq!(claims["typ"], "feed");
}

#[test]
fn the_body_is_claimed_to_the_byte() {
    // FIPS 180-2 and its examples: the hashes of nothing and of `abc`.
    assert_eq!(
        claims(&ann(), b"")["bsha"],
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    );
    assert_eq!(
        claims(&ann(), b"abc")["bsha"],
        "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"
    );
    let bodies: [&[u8]; 4] = [b"{}", b"{} ", b"\xff\x00", &[b'x'; 40_000]];
    for body in bodies {
        assert_eq!(claims(&ann(), body)["bsha"], bsha(body));
    }
}

#[test]
fn only_the_secret_that_signed_verifies() {
    let signature = sign(&ann(), b"", NOW);
    for other in ["open-sesame-open-sesame-open-sesamE", "", "sidewire"] {
        assert_eq!(
            verified(&signature, other),
            Err(ErrorKind::InvalidSignature),
            "{other}"
        );
    }
}

#[test]
fn of_two_secrets_the_first_signs() {
    let both = secret(&format!("{SECRET} another-secret-another-secret-another"));
    let signature = Signer(&both).sign(PATH, &request(b""), &ann(), NOW);
    let signature = signature.unwrap();
    assert!(verified(&signature, SECRET).is_ok());
}

#[test]
fn neither_the_secret_nor_the_token_nor_the_signature_is_ever_printed() {
    let secret = secret(SECRET);
    let signature = sign(&ann(), b"", NOW);
    let printed = format!("{:?} {secret:?} {signature:?}", Signer(&secret));
    for hidden in [SECRET, "sesame", "eyJ"] {
        assert!(!printed.contains(hidden), "{printed}");
    }
    let bytes = format!("{:?}", SECRET.as_bytes());
    assert!(
        !printed.contains(bytes.trim_matches(['[', ']'])),
        "{printed}"
    );
    let claims = claims(&ann(), b"").to_string();
    assert!(!claims.contains("anns-own-token"), "{claims}");
}
