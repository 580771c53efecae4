//! The signature: made as the proxy makes it, and then wrong in every way that counts.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use sha2::{Digest, Sha256};

use super::{Call, Check, Session, caller};
use crate::{SignatureClaims, headers};

const CONTRACT: &str = "a call that is not signed as it should be is refused with 401 or 403";
const FIX: &str = "verify X-Sidewire-Signature on every call, before anything else: HS256 with the \
                   secret, `iss` is `sidewire`, `exp` is not over, and `htm`, `htu`, `bsha` and \
                   `cid` are this call's; answer 401 otherwise";

/// What a call's signature says.
pub(super) fn claims(call: &Call, now: u64) -> Claims {
    let header = |name| call.headers.get(name).cloned();
    Claims {
        iat: now,
        htu: call.path.clone(),
        bsha: BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&call.body)),
        jti: header(headers::IDEMPOTENCY_KEY).unwrap_or_default(),
        cid: header(headers::CONNECTION_ID).unwrap_or_default(),
        typ: header(headers::CONNECTION_TYPE).unwrap_or_default(),
        sub: header(headers::USER_ID),
        org: header(headers::ORG_ID),
    }
}

/// The variable part of [`SignatureClaims`].
#[derive(Debug, Clone)]
pub(super) struct Claims {
    iat: u64,
    htu: String,
    bsha: String,
    jti: String,
    cid: String,
    typ: String,
    sub: Option<String>,
    org: Option<String>,
}

/// Makes the header's value.
pub(super) fn sign(claims: &Claims, secret: &str) -> String {
    let whole = SignatureClaims {
        iss: SignatureClaims::ISSUER,
        iat: claims.iat,
        exp: claims.iat + SignatureClaims::LIFETIME,
        jti: &claims.jti,
        htm: "POST",
        htu: &claims.htu,
        bsha: &claims.bsha,
        cid: &claims.cid,
        typ: &claims.typ,
        sub: claims.sub.as_deref(),
        org: claims.org.as_deref(),
    };
    let key = EncodingKey::from_secret(secret.as_bytes());
    // Without a header the backend refuses, and the check says so: better than no check.
    encode(&Header::new(Algorithm::HS256), &whole, &key).unwrap_or_default()
}

/// Which calls are signed wrongly, and how.
const KINDS: [(&str, &str); 7] = [
    ("connect", "no signature"),
    ("connect", "another key"),
    ("connect", "another body"),
    ("connect", "another path"),
    ("connect", "expired"),
    ("message", "no signature"),
    ("message", "another body"),
];

/// Tries each kind of wrong signature.
pub(super) async fn all(session: &mut Session, accepted: bool) {
    for (endpoint, kind) in KINDS {
        let tried = format!("{endpoint}, signed wrongly: {kind}");
        let check = Check::new("signature", tried, CONTRACT);
        let finding = match &session.settings.secret {
            None => check.skip("no --secret was given"),
            Some(_) if !accepted => check.skip("a good connect was not accepted either"),
            Some(secret) => {
                let call = match endpoint {
                    "connect" => session.connect_call(&session.settings.token),
                    _ => session.message_call(&session.plain_frame()),
                };
                let signature = wrong(kind, &call, secret);
                let caller = &session.caller;
                match caller.make_signed(&call, signature.as_deref()).await {
                    Err(error) => check.fail(error.to_string(), error.fix()),
                    Ok(answer) => match answer.status {
                        401 | 403 => check.pass(answer.status.to_string()),
                        status => check.fail(status.to_string(), FIX),
                    },
                }
            }
        };
        session.add(finding);
    }
}

fn wrong(kind: &str, call: &Call, secret: &str) -> Option<String> {
    let good = claims(call, caller::now().as_secs());
    match kind {
        "another key" => Some(sign(&good, &format!("{secret}-but-another"))),
        "another body" => {
            let bsha = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest("{}"));
            Some(sign(&Claims { bsha, ..good }, secret))
        }
        "another path" => {
            let htu = format!("{}/elsewhere", good.htu);
            Some(sign(&Claims { htu, ..good }, secret))
        }
        "expired" => {
            let iat = good.iat.saturating_sub(3_600);
            Some(sign(&Claims { iat, ..good }, secret))
        }
        _ => None,
    }
}
