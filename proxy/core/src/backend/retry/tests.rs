use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::StatusCode;
use url::Url;

use super::{LONGEST, after, wait};
use crate::backend::BackendError;
use crate::backend::called::Called;
use crate::backend::response::{BackendResponse, Reached};
use crate::settings::Retry;

/// Long after the dates below, and a whole second.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_708_326_702)
}

const AT_ONCE: Option<Duration> = Some(Duration::ZERO);

fn answer(status: u16, retry_after: Option<Duration>) -> Result<Reached<()>, BackendError> {
    Ok(Reached::Whole(BackendResponse {
        called: Box::new(Called {
            url: Url::parse("http://b/").unwrap(),
            settings: "BACKEND_CONNECT_PATH".to_owned(),
        }),
        status: StatusCode::from_u16(status).unwrap(),
        media_type: None,
        encoding: None,
        location: None,
        retry_after,
        body: Bytes::new(),
    }))
}

#[track_caller]
fn check(
    result: &Result<Reached<()>, BackendError>,
    unreached: Option<Duration>,
    idempotent: Option<Duration>,
) {
    assert_eq!(wait(result, Retry::Unreached), unreached, "{result:?}");
    assert_eq!(wait(result, Retry::Idempotent), idempotent, "{result:?}");
}

fn cause() -> String {
    "refused".to_owned()
}

#[test]
fn what_provably_never_reached_the_backend_is_tried_again_by_either_rule() {
    check(
        &Err(BackendError::Unreachable { cause: cause() }),
        AT_ONCE,
        AT_ONCE,
    );
}

#[test]
fn what_the_backend_may_have_seen_is_tried_again_only_where_it_knows_it_again() {
    for error in [
        BackendError::TimedOut { what: "no answer" },
        BackendError::Broken { cause: cause() },
    ] {
        check(&Err(error), None, AT_ONCE);
    }
}

#[test]
fn what_the_backend_said_for_good_is_final() {
    for error in [
        BackendError::Failed {
            status: 503,
            call: String::new(),
        },
        BackendError::Unauthorized,
        BackendError::Rejected {
            status: 429,
            detail: None,
            call: String::new(),
        },
        BackendError::invalid("nonsense"),
    ] {
        check(&Err(error), None, None);
    }
}

#[test]
fn of_the_statuses_502_503_and_504_are_tried_again_where_the_backend_knows_the_call_again() {
    for status in 200..=599 {
        let again = (502..=504).contains(&status);
        check(&answer(status, None), None, AT_ONCE.filter(|_| again));
    }
}

#[test]
fn an_answer_may_ask_for_a_pause_and_grants_no_further_try() {
    let pause = Some(Duration::from_secs(7));
    for status in [502, 503, 504] {
        check(&answer(status, pause), None, pause);
    }
    for status in [200, 301, 401, 408, 425, 429, 500, 501, 505] {
        check(&answer(status, pause), None, None);
    }
}

#[test]
fn a_stream_is_never_tried_again() {
    check(&Ok(Reached::Stream(200, ())), None, None);
}

#[test]
fn retry_after_may_be_a_number_of_seconds() {
    for (value, seconds) in [("0", 0), ("1", 1), (" 120\t", 120), ("007", 7)] {
        assert_eq!(
            after(value, now()),
            Some(Duration::from_secs(seconds)),
            "{value}"
        );
    }
}

/// A pause without bounds would end the function where the moment of its end is reckoned.
#[test]
fn a_pause_beyond_every_functions_end_is_cut() {
    for value in [
        "86401",
        "18446744073709551615",
        "18446744073709551616",
        "99999999999999999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        assert_eq!(after(value, now()), Some(LONGEST), "{value}");
    }
    assert!(now().checked_add(LONGEST).is_some());
}

#[test]
fn retry_after_may_be_a_date() {
    let date = |at| httpdate::fmt_http_date(at);
    let soon = after(&date(now() + Duration::from_secs(100)), now()).unwrap();
    assert_eq!(soon.as_secs(), 100);
    let past = now() - Duration::from_secs(100);
    for past in [
        date(past),
        "Sun, 06 Nov 1994 08:49:37 GMT".to_owned(),
        "Sunday, 06-Nov-94 08:49:37 GMT".to_owned(),
        "Sun Nov  6 08:49:37 1994".to_owned(),
        " Sun, 06 Nov 1994 08:49:37 GMT ".to_owned(),
    ] {
        assert_eq!(after(&past, now()), AT_ONCE, "{past}");
    }
}

#[test]
fn a_retry_after_of_nonsense_is_none() {
    for value in [
        "",
        " ",
        "-1",
        "+1",
        "1.5",
        "1s",
        "1, 2",
        "soon",
        "NaN",
        "0x10",
        "Sun, 99 Nov 1994 08:49:37 GMT",
    ] {
        assert_eq!(after(value, now()), None, "{value}");
    }
}
