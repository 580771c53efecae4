//! Backends whose message call is broken.

use contract_check::{Retry, Settings, Verdict, run};
use mock_backend::{Answer, Endpoint, Piece};

use crate::kit::{always, answering, backend, fails, find, json, raw, settings, status};

#[tokio::test]
async fn html_is_no_answer() {
    let report = always(Endpoint::Message, Answer::Nonsense).await;
    fails(&report, "message", "Content-Type: application/json");
    fails(&report, "nonsense frame", "Content-Type: application/json");
    let skipped = find(&report, "slow answers");
    assert_eq!(skipped.verdict, Verdict::Skipped, "{skipped:?}");
}

#[tokio::test]
async fn a_message_answer_is_json_without_tricks() {
    for (answer, words) in [
        (status(422), "--message"),
        (status(503), "no error escape"),
        (Answer::Redirect("/m/".to_owned()), "a slash too many"),
        (Answer::Drop, "answer every call"),
        (json("7"), "an object (one reply)"),
        (json("{"), "valid JSON"),
        (json("[{},7]"), "each reply of an array be an object"),
        (
            raw("application/json", &[("content-encoding", "gzip")], "x"),
            "do not compress",
        ),
        (raw("application/x-ndjson", &[], "{}\n{"), "one JSON value"),
        (Answer::Huge(9 << 20), "over 8 MiB"),
    ] {
        let report = answering(Endpoint::Message, [answer]).await;
        fails(&report, "message", words);
    }
}

#[tokio::test]
async fn the_proxys_members_are_judged_wherever_they_stand() {
    let wrong = json(r#"[{"broadcast":"all"},{"broadcast":true,"sidewire":{"join":"a"}}]"#);
    let report = always(Endpoint::Message, wrong).await;
    fails(&report, "broadcast", "as the contract has it");
    assert!(find(&report, "broadcast").got.contains("\"all\""));
    fails(&report, "control fields", "as the contract has it");
    assert_eq!(find(&report, "array replies").verdict, Verdict::Pass);
}

#[tokio::test]
async fn a_reply_over_128_kib_is_too_large() {
    let large = Answer::Huge((128 << 10) + 1);
    let report = answering(Endpoint::Message, [large]).await;
    fails(&report, "reply size", "payload_too_large");
}

/// As many calls as come before the repeated key, where the answers are not the reference chat's.
const BEFORE_THE_KEY: usize = 8;

#[tokio::test]
async fn a_repeated_key_is_applied_once() {
    for (answers, verdict) in [
        (
            [json(r#"{"n":1}"#), json(r#"{"n":2}"#), json(r#"{"n":3}"#)],
            Verdict::Fail,
        ),
        (
            [json(r#"{"n":1}"#), json(r#"{"n":1}"#), json(r#"{"n":1}"#)],
            Verdict::Warning,
        ),
        (
            [json(r#"{"n":1}"#), json(r#"{"n":1}"#), json(r#"{"n":2}"#)],
            Verdict::Pass,
        ),
        (
            [json(r#"{"n":1}"#), status(409), Answer::Null],
            Verdict::Warning,
        ),
        ([status(422), Answer::Null, Answer::Null], Verdict::Skipped),
    ] {
        let before = vec![Answer::Null; BEFORE_THE_KEY];
        let report = answering(Endpoint::Message, before.into_iter().chain(answers)).await;
        let found = find(&report, "repeated key");
        assert_eq!(found.verdict, verdict, "{found:?}");
        if verdict == Verdict::Fail {
            fails(&report, "repeated key", "remember the answer");
        }
    }
}

#[tokio::test]
async fn applying_twice_is_a_warning_unless_calls_are_made_again() {
    for (retry, verdict) in [
        (Retry::Unreached, Verdict::Warning),
        (Retry::Idempotent, Verdict::Fail),
    ] {
        let backend = backend(None).await;
        let before = vec![Answer::Null; BEFORE_THE_KEY];
        let twice = [json(r#"{"n":1}"#), json(r#"{"n":2}"#), json(r#"{"n":3}"#)];
        for answer in before.into_iter().chain(twice) {
            backend.script().next(Endpoint::Message, answer);
        }
        let settings = Settings {
            retry,
            ..settings(&backend)
        };
        let report = run(settings).await.unwrap();
        let found = find(&report, "repeated key");
        assert_eq!(found.verdict, verdict, "{found:?}");
        let fix = found.fix.as_deref().unwrap_or_default();
        assert!(fix.contains("--retry idempotent"), "{found:?}");
    }
}

#[tokio::test]
async fn a_clients_repeat_is_answered_alike() {
    let known = answering(Endpoint::Message, []).await;
    assert_eq!(find(&known, "repeated frame").verdict, Verdict::Pass);
    for (answer, words) in [
        (status(422), "not answered with JSON"),
        (json(r#"{"n":1}"#), "a new id gets it too"),
    ] {
        let report = always(Endpoint::Message, answer).await;
        let found = find(&report, "repeated frame");
        assert_ne!(found.verdict, Verdict::Pass, "{found:?}");
        assert!(format!("{found:?}").contains(words), "{found:?}");
    }
}

#[tokio::test]
async fn text_comes_back_as_it_was_sent() {
    let garbled = json(r#"{"text":"Zo? \"quoted\" ??????"}"#);
    let report = answering(Endpoint::Message, [Answer::Chat, garbled]).await;
    fails(&report, "unicode", "UTF-8");

    let report = always(Endpoint::Message, Answer::NoContent).await;
    assert_eq!(find(&report, "unicode").verdict, Verdict::Warning);
    assert_eq!(find(&report, "reaction").verdict, Verdict::Skipped);
    assert_eq!(find(&report, "stream").verdict, Verdict::Skipped);
    assert_eq!(find(&report, "broadcast").verdict, Verdict::Skipped);
    assert_eq!(
        find(&report, "reply size").verdict,
        Verdict::Pass,
        "the greeting"
    );
}

#[tokio::test]
async fn a_promised_stream_is_one() {
    let stream = |content_type: &str, pieces: Vec<Piece>| Answer::Stream {
        content_type: content_type.to_owned(),
        pieces,
    };
    let (lines, events) = ("application/x-ndjson", "text/event-stream");
    for (answer, words) in [
        (json("{}"), "send a stream"),
        (
            stream("text/plain", vec!["{}\n".into()]),
            "application/x-ndjson",
        ),
        (
            stream(lines, vec!["{}\n".into(), "oops\n".into()]),
            "one JSON value",
        ),
        (stream(events, vec!["data: {\n\n".into()]), "one JSON value"),
        (
            stream("application/jsonl", vec!["{}\n7\n".into()]),
            "write each record as an object",
        ),
        (
            stream(events, vec![": nothing\n\n".into()]),
            "at least one record",
        ),
        (
            stream(lines, vec!["{\"broadcast\":7}\n".into()]),
            "leaves such a record out",
        ),
        (
            stream(
                lines,
                vec![format!("\"{}\"\n", "x".repeat(128 << 10)).into()],
            ),
            "cut it",
        ),
        (
            stream(lines, vec!["{}\n".into(), Piece::Break]),
            "to its end",
        ),
        (
            stream(
                lines,
                vec![Piece::Repeat(
                    format!("{{\"x\":\"{}\"}}\n", "x".repeat(60_000)).into(),
                )],
            ),
            "",
        ),
    ] {
        let backend = backend(None).await;
        // The first message is not the reference chat's, so there are no calls but these.
        for _ in 0..BEFORE_THE_KEY + 3 {
            backend.script().next(Endpoint::Message, Answer::Null);
        }
        backend.script().next(Endpoint::Message, answer);
        let report = run(Settings {
            stream: Some(r#"{"type":"ask"}"#.to_owned()),
            ..settings(&backend)
        })
        .await
        .unwrap();
        if words.is_empty() {
            assert_eq!(find(&report, "stream").verdict, Verdict::Warning);
        } else {
            fails(&report, "stream", words);
        }
    }
}
