use std::borrow::Cow;

use serde_json::value::RawValue;

use super::{Fault, MessageError, Refusal};
use crate::auth::{AuthError, JwksError};
use crate::connections::TableError;
use proxy_core::auth::token::TokenError;
use proxy_core::backend::BackendError;
use proxy_core::handshake::HandshakeError;
use proxy_core::plan::PlanError;

fn table_error() -> TableError {
    TableError::Refused {
        operation: "get record",
        code: "ThrottlingException".to_owned(),
    }
}

fn unreachable() -> BackendError {
    BackendError::Unreachable {
        cause: "connection refused".to_owned(),
    }
}

fn broken() -> BackendError {
    BackendError::Broken {
        cause: "connection reset".to_owned(),
    }
}

fn rejected(status: u16) -> BackendError {
    BackendError::Rejected {
        status,
        detail: Some("no".to_owned()),
        call: call(),
    }
}

const TIMED_OUT: BackendError = BackendError::TimedOut { what: "no answer" };
const FAILED: BackendError = BackendError::Failed {
    status: 500,
    call: String::new(),
};
const INVALID: BackendError = BackendError::InvalidReply {
    why: Cow::Borrowed("nonsense"),
};

fn call() -> String {
    "POST /sesame (BACKEND_MESSAGE_PATH)".to_owned()
}

#[track_caller]
fn check_refusal(refusal: impl Into<Refusal>, status: u16, fault: Fault) {
    let refusal = refusal.into();
    assert_eq!(refusal.status(), status, "{refusal}");
    assert_eq!(refusal.fault(), fault, "{refusal}");
}

#[track_caller]
fn check_frame(error: impl Into<MessageError>, expected: &str) {
    let frame = error.into().frame("JC1eGfMiIAMFTuw=", None);
    assert_eq!(str::from_utf8(&frame).unwrap(), expected);
}

#[test]
fn a_handshake_that_breaks_a_rule_is_the_clients_400_401_or_403() {
    check_refusal(HandshakeError::Origin, 403, Fault::Client);
    check_refusal(HandshakeError::Type, 400, Fault::Client);
    check_refusal(HandshakeError::Booking, 400, Fault::Client);
    check_refusal(HandshakeError::NoBooking, 400, Fault::Client);
    check_refusal(HandshakeError::Token, 401, Fault::Client);
}

#[test]
fn a_token_that_is_not_accepted_is_401_and_keys_that_cannot_be_had_503() {
    for error in [TokenError::Malformed, TokenError::Expired, TokenError::User] {
        check_refusal(AuthError::from(error), 401, Fault::Client);
    }
    for error in [JwksError::TimedOut, JwksError::NoKeys, JwksError::Lately] {
        check_refusal(AuthError::from(error), 503, Fault::Issuer);
    }
    check_refusal(AuthError::KeyNotYetKnown, 503, Fault::Client);
    for error in [AuthError::NoAuthorizer, AuthError::NotAuthorizer] {
        check_refusal(error, 500, Fault::Deployment);
    }
}

#[test]
fn a_token_that_is_no_longer_good_is_told_as_by_a_backend() {
    for error in [
        TokenError::Expired,
        TokenError::OtherUser,
        TokenError::Signature,
    ] {
        check_frame(
            error,
            r#"{"type":"error","code":"token_expired","message":"the token is no longer accepted; connect again","request_id":"JC1eGfMiIAMFTuw="}"#,
        );
    }
    check_frame(
        AuthError::from(JwksError::TimedOut),
        r#"{"type":"error","code":"backend_unavailable","message":"the service is not available; try again later","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
}

#[test]
fn a_message_that_nobody_takes_is_told_as_by_a_backend_without_the_path() {
    check_frame(
        MessageError::NotTaken,
        r#"{"type":"error","code":"backend_rejected","message":"the service rejected the message","request_id":"JC1eGfMiIAMFTuw=","status":404,"detail":"messages are not taken here"}"#,
    );
    assert_eq!(MessageError::NotTaken.fault(), Fault::Client);
}

#[test]
fn a_backends_own_refusal_reaches_the_client() {
    check_refusal(BackendError::Unauthorized, 401, Fault::Client);
    for status in [400, 403, 404, 409, 429] {
        check_refusal(rejected(status), status, Fault::Client);
    }
}

#[test]
fn any_other_refusal_of_the_backend_is_502() {
    for status in [402, 405, 410, 413, 418, 422, 499] {
        check_refusal(rejected(status), 502, Fault::Client);
    }
}

#[test]
fn a_backend_that_fails_is_502_and_one_that_is_slow_504() {
    check_refusal(FAILED, 502, Fault::Backend);
    check_refusal(INVALID, 502, Fault::Backend);
    check_refusal(unreachable(), 502, Fault::Backend);
    check_refusal(broken(), 502, Fault::Backend);
    check_refusal(TIMED_OUT, 504, Fault::Backend);
}

#[test]
fn a_table_that_fails_is_500() {
    check_refusal(table_error(), 500, Fault::Table);
}

#[test]
fn each_failure_has_somebody_to_blame() {
    for (error, fault) in [
        (MessageError::InvalidJson, Fault::Client),
        (MessageError::UnknownConnection, Fault::Client),
        (BackendError::Unauthorized.into(), Fault::Client),
        (rejected(422).into(), Fault::Client),
        (FAILED.into(), Fault::Backend),
        (PlanError::Broadcast.into(), Fault::Backend),
        (MessageError::PayloadTooLarge, Fault::Backend),
        (table_error().into(), Fault::Table),
    ] {
        assert_eq!(error.fault(), fault, "{error}");
    }
}

#[test]
fn an_error_frame_tells_code_words_and_request() {
    check_frame(
        MessageError::InvalidJson,
        r#"{"type":"error","code":"invalid_json","message":"the frame is not JSON","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
    check_frame(
        MessageError::UnknownConnection,
        r#"{"type":"error","code":"unknown_connection","message":"this connection is not known; connect again","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
    check_frame(
        MessageError::PayloadTooLarge,
        r#"{"type":"error","code":"payload_too_large","message":"an answer is too large for one frame","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
    check_frame(
        table_error(),
        r#"{"type":"error","code":"internal","message":"the message could not be served; try again","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
}

#[test]
fn a_backends_failures_have_a_frame_each() {
    check_frame(
        BackendError::Unauthorized,
        r#"{"type":"error","code":"token_expired","message":"the token is no longer accepted; connect again","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
    let unavailable = r#"{"type":"error","code":"backend_unavailable","message":"the service is not available; try again later","request_id":"JC1eGfMiIAMFTuw="}"#;
    check_frame(FAILED, unavailable);
    check_frame(unreachable(), unavailable);
    check_frame(broken(), unavailable);
    check_frame(
        TIMED_OUT,
        r#"{"type":"error","code":"backend_timeout","message":"the service took too long","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
    check_frame(
        INVALID,
        r#"{"type":"error","code":"backend_invalid_reply","message":"the service gave an answer that cannot be used","request_id":"JC1eGfMiIAMFTuw="}"#,
    );
}

#[test]
fn every_reply_that_cannot_be_followed_is_an_invalid_reply() {
    for error in [
        PlanError::Broadcast,
        PlanError::Name,
        PlanError::Control,
        PlanError::Channel,
        PlanError::TooManyChannels,
    ] {
        check_frame(
            error,
            r#"{"type":"error","code":"backend_invalid_reply","message":"the service gave an answer that cannot be used","request_id":"JC1eGfMiIAMFTuw="}"#,
        );
    }
}

#[test]
fn a_rejection_tells_the_backends_status_and_detail() {
    check_frame(
        BackendError::Rejected {
            status: 422,
            detail: Some("line 1\n\"two\" é \u{0}".to_owned()),
            call: call(),
        },
        r#"{"type":"error","code":"backend_rejected","message":"the service rejected the message","request_id":"JC1eGfMiIAMFTuw=","status":422,"detail":"line 1\n\"two\" é \u0000"}"#,
    );
    check_frame(
        BackendError::Rejected {
            status: 404,
            detail: None,
            call: call(),
        },
        r#"{"type":"error","code":"backend_rejected","message":"the service rejected the message","request_id":"JC1eGfMiIAMFTuw=","status":404}"#,
    );
}

#[test]
fn an_error_frame_answers_the_clients_id_as_the_client_wrote_it() {
    for id in [
        "7",
        "-1.50e3",
        "98765432109876543210",
        r#""a\u0062\/\ud800""#,
    ] {
        let raw: &RawValue = serde_json::from_str(id).unwrap();
        let frame = MessageError::from(TIMED_OUT).frame("r=", Some(raw));
        let expected = format!(
            r#"{{"type":"error","code":"backend_timeout","message":"the service took too long","request_id":"r=","in_reply_to":{id}}}"#
        );
        assert_eq!(str::from_utf8(&frame).unwrap(), expected);
    }
}

#[test]
fn no_error_frame_repeats_a_cause() {
    let cause = "https://backend.internal/v1?token=sesame".to_owned();
    for error in [
        BackendError::Unreachable {
            cause: cause.clone(),
        },
        BackendError::Broken {
            cause: cause.clone(),
        },
        BackendError::invalid("sesame"),
        BackendError::TimedOut { what: "sesame" },
    ] {
        let frame = MessageError::from(error).frame("r=", None);
        let text = str::from_utf8(&frame).unwrap();
        assert!(
            !text.contains("sesame") && !text.contains("backend.internal"),
            "{text}"
        );
    }
    let frame = MessageError::from(TableError::Unreachable {
        operation: "sesame",
        cause,
    })
    .frame("r=", None);
    assert!(!str::from_utf8(&frame).unwrap().contains("sesame"));
}

#[test]
fn only_a_call_that_never_arrived_is_made_again() {
    assert!(unreachable().retryable());
    for error in [
        broken(),
        TIMED_OUT,
        FAILED,
        INVALID,
        rejected(429),
        BackendError::Unauthorized,
    ] {
        assert!(!error.retryable(), "{error}");
    }
}

#[test]
fn a_rejections_detail_stays_out_of_the_logs() {
    let error = BackendError::Rejected {
        status: 403,
        detail: Some("sesame".to_owned()),
        call: "POST /c (BACKEND_CONNECT_PATH)".to_owned(),
    };
    assert_eq!(error.status(), Some(403));
    assert_eq!(
        MessageError::from(error.clone()).to_string(),
        "backend: status 403 to POST /c (BACKEND_CONNECT_PATH)"
    );
    assert_eq!(
        Refusal::from(error).to_string(),
        "backend: status 403 to POST /c (BACKEND_CONNECT_PATH)"
    );
}
