use std::collections::BTreeSet;

use super::BatchAnswer;

fn read(answer: &str) -> BatchAnswer {
    BatchAnswer::read(answer.as_bytes(), &BTreeSet::from(["a", "b"]))
}

#[test]
fn an_answer_without_failures_is_success() {
    for answer in [
        "null",
        "{}",
        r#"{"batchItemFailures":null}"#,
        r#"{"batchItemFailures":[]}"#,
        r#"{"statusCode":500}"#,
    ] {
        assert_eq!(
            read(answer),
            BatchAnswer::AllBut(BTreeSet::new()),
            "{answer}"
        );
    }
}

#[test]
fn failures_are_those_that_are_named() {
    let one = r#"{"batchItemFailures":[{"itemIdentifier":"b"}]}"#;
    assert_eq!(
        read(one),
        BatchAnswer::AllBut(BTreeSet::from(["b".to_owned()]))
    );
}

#[test]
fn an_answer_that_cannot_be_read_is_failure_for_the_whole_batch() {
    for answer in [
        "",
        "done",
        "\"done\"",
        r#"{"batchItemFailures":"a"}"#,
        r#"{"batchItemFailures":["a"]}"#,
        r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#,
        r#"{"batchItemFailures":[{"itemIdentifier":null}]}"#,
        r#"{"batchItemFailures":[{"messageId":"a"}]}"#,
        r#"{"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":"of another batch"}]}"#,
    ] {
        let read = read(answer);
        assert!(
            matches!(read, BatchAnswer::Malformed(_)),
            "{answer}: {read:?}"
        );
    }
}
