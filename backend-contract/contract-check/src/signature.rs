//! Signatures that are wrong, in every way that counts.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use crate::{
    call::PreparedCall,
    clock,
    report::Check,
    session::Session,
    signing::{SignedClaims, claims, sign},
};

const CONTRACT: &str = "a call that is not signed as it should be is refused with 401 or 403";
const FIX: &str = "verify X-Sidewire-Signature on every call, before anything else: HS256 with the \
                   secret, `iss` is `sidewire`, `exp` is not over, and `htm`, `htu`, `bsha` and \
                   `cid` are this call's; answer 401 otherwise";

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
pub(crate) async fn all(session: &mut Session, accepted: bool) {
    for (endpoint, kind) in KINDS {
        let tried = format!("{endpoint}, signed wrongly: {kind}");
        let check = Check::new("signature", tried, CONTRACT);
        let finding = match &session.settings.secret {
            None => check.skip("no --secret was given"),
            Some(_) if !accepted => check.skip("a good connect was not accepted either"),
            Some(secret) => {
                session.begin(&check);
                let call = match endpoint {
                    "connect" => session.connect_call(&session.settings.token),
                    _ => session.message_call(&session.settings.plain_frame()),
                };
                let signature = wrong(kind, &call, secret);
                let caller = &session.caller;
                match caller.make_signed(&call, signature.as_deref()).await {
                    Err(error) => check.unanswered(&error),
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

fn wrong(kind: &str, call: &PreparedCall, secret: &str) -> Option<String> {
    let good = claims(call, clock::now().as_secs());
    match kind {
        "another key" => Some(sign(&good, &format!("{secret}-but-another"))),
        "another body" => {
            let bsha = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest("{}"));
            Some(sign(&SignedClaims { bsha, ..good }, secret))
        }
        "another path" => {
            let htu = format!("{}/elsewhere", good.htu);
            Some(sign(&SignedClaims { htu, ..good }, secret))
        }
        "expired" => {
            let iat = good.iat.saturating_sub(3_600);
            Some(sign(&SignedClaims { iat, ..good }, secret))
        }
        _ => None,
    }
}
