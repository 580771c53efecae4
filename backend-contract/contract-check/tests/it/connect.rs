//! Backends whose connect call is broken.

use contract_check::Verdict;
use mock_backend::{Answer, Endpoint};

use crate::kit::{always, answering, fails, find, json, raw, status};

#[tokio::test]
async fn a_bad_token_is_refused_and_nothing_else() {
    for (answer, words) in [
        (json("{}"), "lets anybody in"),
        (status(500), "an error escape"),
        (Answer::Redirect("/login".to_owned()), "login page"),
        (status(422), "401 or 403"),
        (Answer::Drop, "answer every call"),
    ] {
        let report = answering(Endpoint::Connect, [Answer::Chat, answer]).await;
        fails(&report, "bad token", words);
    }
    let report = answering(Endpoint::Connect, [Answer::Chat, status(404)]).await;
    assert_eq!(find(&report, "bad token").verdict, Verdict::Warning);
}

#[tokio::test]
async fn a_backend_that_refuses_everybody_passes_nothing() {
    for (answer, words) in [
        (status(401), "--token"),
        (status(422), "`connection_id` and `token`"),
        (status(500), "no error escape"),
        (
            Answer::Redirect("/elsewhere".to_owned()),
            "never follows a redirect",
        ),
        (Answer::Drop, "answer every call"),
    ] {
        let report = always(Endpoint::Connect, answer).await;
        fails(&report, "connect", words);
        assert_eq!(report.count(Verdict::Pass), 0, "{}", report.table());
    }
}

#[tokio::test]
async fn a_connect_answer_has_the_contracts_shape() {
    for (answer, words) in [
        (json("[]"), "answer with an object"),
        (json(r#"{"user_id":7}"#), "answer with an object"),
        (json(r#"{"user_id":"a b"}"#), "visible ASCII"),
        (json(r#"{"sidewire":{"join":["a b"]}}"#), "name channels"),
        (
            json(r#"{"sidewire":{"enter":[]}}"#),
            "answer with an object",
        ),
    ] {
        let report = answering(Endpoint::Connect, [answer]).await;
        fails(&report, "connect answer", words);
    }
    for (answer, verdict) in [
        (Answer::Empty, Verdict::Pass),
        (Answer::Null, Verdict::Pass),
        (json("\u{feff}{}"), Verdict::Pass),
        (raw("text/json", &[], "{}"), Verdict::Pass),
        (raw("application/hal+json", &[], "{}"), Verdict::Pass),
        (raw("text/plain", &[], "{}"), Verdict::Warning),
    ] {
        let report = answering(Endpoint::Connect, [answer]).await;
        assert_eq!(find(&report, "connect answer").verdict, Verdict::Pass);
        assert_eq!(find(&report, "connect content type").verdict, verdict);
    }
}

#[tokio::test]
async fn an_unknown_booking_may_not_break_the_backend() {
    for (answer, verdict) in [
        (status(404), Verdict::Pass),
        (status(500), Verdict::Fail),
        (status(418), Verdict::Warning),
    ] {
        let answers = [Answer::Chat, Answer::Chat, answer];
        let report = answering(Endpoint::Connect, answers).await;
        assert_eq!(find(&report, "unknown booking").verdict, verdict);
    }
}
