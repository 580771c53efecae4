//! Backends that take too long, and what is tried of them all the same.

use std::time::Duration;

use contract_check::{Finding, Report, Settings, TimeLimits, Verdict, run};
use mock_backend::{Answer, Endpoint};

use crate::kit::{backend, find, settings};

/// Short for a person, and long for a call that is answered on a busy machine.
const SHORT: Duration = Duration::from_secs(1);

fn named<'a>(report: &'a Report, check: &str) -> Vec<&'a Finding> {
    let findings = report.findings.iter();
    findings.filter(|found| found.check == check).collect()
}

#[tokio::test]
async fn after_two_time_outs_an_endpoint_is_left_alone() {
    let backend = backend(None).await;
    backend.script().always(Endpoint::Message, Answer::Hang);
    let report = run(Settings {
        limits: TimeLimits {
            byte: SHORT,
            ..TimeLimits::default()
        },
        ..settings(&backend)
    })
    .await
    .unwrap();
    for check in ["message", "unicode"] {
        let found = find(&report, check);
        assert_eq!(found.verdict, Verdict::Fail, "{}", report.table());
        assert_eq!(found.got, "no answer within 1 s");
    }
    for check in ["large message", "nonsense frame", "repeated key"] {
        for found in named(&report, check) {
            assert_eq!(found.verdict, Verdict::Skipped, "{}", report.table());
            assert!(found.got.starts_with("two calls of this kind"), "{found:?}");
        }
    }
    assert!(named(&report, "time limit").is_empty());
    assert_eq!(find(&report, "bad token").verdict, Verdict::Pass);
    let received = backend.journal().received();
    let messages = received
        .iter()
        .filter(|call| call.path.ends_with("message"));
    assert_eq!(messages.count(), 2);
}

#[tokio::test]
async fn when_the_time_is_over_the_rest_is_skipped_and_that_is_a_failure() {
    let backend = backend(None).await;
    backend.script().always(Endpoint::Message, Answer::Hang);
    let report = run(Settings {
        limits: TimeLimits {
            whole: SHORT,
            ..TimeLimits::default()
        },
        ..settings(&backend)
    })
    .await
    .unwrap();
    for check in ["message", "unicode", "slow answers"] {
        let found = find(&report, check);
        assert_eq!(found.verdict, Verdict::Skipped, "{}", report.table());
        assert_eq!(found.got, "the 1 s of the whole check are over");
    }
    let limit = find(&report, "time limit");
    assert_eq!(limit.verdict, Verdict::Fail, "{limit:?}");
    assert!(limit.got.contains("not done after 1 s"), "{limit:?}");
}

#[tokio::test]
async fn an_answer_that_does_not_end_is_cut_by_the_limit_too() {
    let backend = backend(None).await;
    let stream = Answer::Stream {
        content_type: "application/x-ndjson".to_owned(),
        pieces: vec![
            mock_backend::Piece::Bytes("{}\n".into()),
            mock_backend::Piece::Forever,
        ],
    };
    backend.script().always(Endpoint::Message, stream);
    let report = run(Settings {
        limits: TimeLimits {
            whole: SHORT,
            ..TimeLimits::default()
        },
        ..settings(&backend)
    })
    .await
    .unwrap();
    assert_eq!(find(&report, "message").verdict, Verdict::Skipped);
    assert_eq!(find(&report, "time limit").verdict, Verdict::Fail);
}
