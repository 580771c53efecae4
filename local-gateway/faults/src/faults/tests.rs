use std::time::Duration;

use serde_json::{Value, json};

use super::draws::{Draws, Stream};
use super::{DisconnectFault, Faults, PostFault, Rule};
use crate::faults::post::PostAnswer;
use crate::faults::span::Span;

/// Everything that can be said about faults.
fn everything() -> Value {
    json!({
        "seed": 7,
        "open_delay": [{ "time": "50ms-800ms", "share": 0.5 }, { "time": "5ms", "share": 1.0 }],
        "post_latency": [{ "time": "1000ms", "share": 0.25, "next": 3 }],
        "posts": [
            {
                "answer": 410, "connections": ["L0SM9cOFvHcCIhw="], "younger_than": "2000ms",
                "any_age": true, "delivered": false, "share": 0.2, "next": 4,
            },
            { "answer": "hang", "any_age": false, "delivered": true, "share": 1.0 },
        ],
        "disconnects": [
            { "fault": "lost", "share": 0.1 },
            { "fault": "late", "delay": "10ms-20ms", "share": 0.1 },
            { "fault": "doubled", "delay": "0ms", "share": 0.1 },
        ],
        "reorder": true,
        "kills": [{ "when": "after-answer", "delay": "5ms", "events": ["CONNECT"], "share": 0.01 }],
        "dynamodb": [
            {
                "fault": "throttled", "operations": ["GetItem"], "error": "ThrottlingException",
                "share": 1.0, "next": 2,
            },
            { "fault": "internal-error", "operations": ["PutItem"], "applied": true, "share": 0.1 },
            { "fault": "unprocessed", "operations": ["BatchWriteItem"], "share": 0.1 },
            { "fault": "conflict", "operations": ["TransactWriteItems"], "share": 0.1 },
            { "fault": "slow", "operations": ["Query"], "delay": "3ms", "share": 0.1 },
        ],
        "index_lag": "500ms",
        "connections": [
            {
                "fault": "blackhole", "services": ["management", "dynamodb", "queues", "websocket"],
                "which": "new", "made_within": "10000ms", "after": "1ms-9ms", "share": 0.5, "next": 1,
            },
            { "fault": "reset", "which": "open", "share": 1.0 },
        ],
    })
}

fn refusal(faults: &Value) -> String {
    let refused = faults.to_string().parse::<Faults>();
    refused.unwrap_err().to_string()
}

#[test]
fn everything_that_is_set_is_shown_again() {
    let faults: Faults = everything().to_string().parse().unwrap();
    assert_eq!(serde_json::to_value(&faults).unwrap(), everything());
}

#[test]
fn a_time_alone_is_a_delay_on_each_occasion() {
    let faults: Faults = r#"{"open_delay":"1s-2s"}"#.parse().unwrap();
    let time = Span::new(Duration::from_secs(1), Duration::from_secs(2));
    let delay: Vec<_> = faults
        .open_delay
        .iter()
        .map(|rule| rule.fault.time)
        .collect();
    assert_eq!((delay, faults.open_delay[0].share), (vec![time], 1.0));
}

#[test]
fn an_unknown_member_is_refused_by_name_wherever_it_stands() {
    for faults in [
        json!({ "slipped": 1 }),
        json!({ "posts": [{ "answer": 429, "slipped": 1 }] }),
        json!({ "open_delay": [{ "time": "1s", "slipped": 1 }] }),
        json!({ "disconnects": [{ "fault": "lost", "slipped": 1 }] }),
        json!({ "disconnects": [{ "fault": "slipped" }] }),
        json!({ "kills": [{ "when": "slipped" }] }),
        json!({ "kills": [{ "when": "after-answer", "events": ["slipped"] }] }),
        json!({ "dynamodb": [{ "fault": "throttled", "slipped": 1 }] }),
        json!({ "dynamodb": [{ "fault": "throttled", "error": "slipped" }] }),
        json!({ "dynamodb": [{ "fault": "throttled", "operations": ["slipped"] }] }),
        json!({ "posts": [{ "answer": "slipped" }] }),
        json!({ "posts": [{ "answer": 500, "connections": ["slipped"] }] }),
        json!({ "posts": [{ "answer": 410, "younger_than": "slipped" }] }),
        json!({ "index_lag": "slipped" }),
        json!({ "connections": [{ "fault": "slipped" }] }),
        json!({ "connections": [{ "fault": "reset", "services": ["slipped"] }] }),
        json!({ "connections": [{ "fault": "reset", "which": "slipped" }] }),
        json!({ "connections": [{ "fault": "reset", "slipped": 1 }] }),
    ] {
        let refusal = refusal(&faults);
        assert!(refusal.contains("slipped"), "{faults}: {refusal}");
    }
}

#[test]
fn a_share_that_is_none_is_refused_with_its_place() {
    for (share, place) in [
        (
            json!({ "posts": [{ "answer": 500 }, { "answer": 429, "share": 1.5 }] }),
            "posts[1].share: 1.5",
        ),
        (
            json!({ "open_delay": [{ "time": "1s", "share": -1 }] }),
            "open_delay[0].share: -1",
        ),
        (
            json!({ "post_latency": [{ "time": "1s", "share": 2 }] }),
            "post_latency[0].share: 2",
        ),
        (
            json!({ "disconnects": [{ "fault": "lost", "share": 2 }] }),
            "disconnects[0].share: 2",
        ),
        (
            json!({ "kills": [{ "when": "before-answer", "share": 2 }] }),
            "kills[0].share: 2",
        ),
        (
            json!({ "dynamodb": [{ "fault": "conflict", "share": 2 }] }),
            "dynamodb[0].share: 2",
        ),
        (
            json!({ "connections": [{ "fault": "reset", "share": 2 }] }),
            "connections[0].share: 2",
        ),
        (
            json!({ "kills": [{ "when": "before-answer", "share": "all" }] }),
            "`share`",
        ),
        (
            json!({ "kills": [{ "when": "before-answer", "next": -1 }] }),
            "`next`",
        ),
    ] {
        let refusal = refusal(&share);
        assert!(refusal.contains(place), "{share}: {refusal}");
    }
    let nan = Faults {
        disconnects: vec![Rule::new(DisconnectFault::Lost {}).share(f64::NAN)],
        ..Faults::default()
    };
    assert!(nan.check().is_err());
}

#[test]
fn a_410_for_any_open_connection_has_to_be_meant() {
    let gone = |more: Value| {
        let mut fault = json!({ "answer": 410 });
        fault
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({ "posts": [fault] })
    };
    let refusal = refusal(&gone(json!({})));
    assert!(
        refusal.contains("posts[0].answer") && refusal.contains("any_age"),
        "{refusal}"
    );
    for meant in [
        json!({ "any_age": true }),
        json!({ "younger_than": "1s" }),
        json!({ "connections": ["L0SM9cOFvHcCIhw="] }),
    ] {
        gone(meant).to_string().parse::<Faults>().unwrap();
    }
}

#[test]
fn only_a_500_and_a_hang_can_be_of_a_frame_that_was_delivered() {
    for (answer, fits) in [
        (json!(429), false),
        (json!(500), true),
        (json!("hang"), true),
    ] {
        let faults = json!({ "posts": [{ "answer": answer, "delivered": true }] });
        let parsed = faults.to_string().parse::<Faults>();
        assert_eq!(parsed.is_ok(), fits, "{answer}: {parsed:?}");
    }
}

#[test]
fn faults_are_for_calls_that_can_have_them() {
    for (fault, operation) in [
        ("unprocessed", "PutItem"),
        ("conflict", "Query"),
        ("throttled", "CreateTable"),
    ] {
        let faults = json!({ "dynamodb": [{ "fault": fault, "operations": [operation] }] });
        let refusal = refusal(&faults);
        assert!(refusal.contains(operation), "{refusal}");
    }
}

#[test]
fn a_time_to_be_made_in_is_for_new_connections() {
    let faults = |which: &str| {
        let rule = json!({ "fault": "reset", "which": which, "made_within": "1s" });
        json!({ "connections": [rule] })
    };
    let refusal = refusal(&faults("open"));
    assert!(refusal.contains("connections[0].made_within"), "{refusal}");
    faults("new").to_string().parse::<Faults>().unwrap();
}

#[test]
fn spans_are_written_as_times_or_ranges() {
    for (text, written) in [
        ("2s", "2000ms"),
        ("200ms-2s", "200ms-2000ms"),
        ("0ms", "0ms"),
    ] {
        assert_eq!(text.parse::<Span>().unwrap().to_string(), written);
    }
    for text in ["", "-", "2s-1s", "1s-", "5", "1s-2s-3s"] {
        assert!(text.parse::<Span>().is_err(), "{text}");
    }
}

/// Which of a hundred occasions are played with this seed.
fn drawn(seed: u64, stream: Stream, share: f64) -> Vec<bool> {
    let mut draws = Draws::new(seed);
    let mut rules = [Rule::new(()).share(share)];
    let mut play = || draws.play(stream, &mut rules, |()| true).is_some();
    (0..100).map(|_| play()).collect()
}

#[test]
fn a_seed_repeats_the_draws_of_each_kind_of_fault() {
    let posts = drawn(1, Stream::Posts, 0.5);
    assert_eq!(posts, drawn(1, Stream::Posts, 0.5));
    assert_ne!(posts, drawn(2, Stream::Posts, 0.5));
    assert_ne!(posts, drawn(1, Stream::Kills, 0.5));
    let played = posts.iter().filter(|played| **played).count();
    assert!((25..75).contains(&played), "{played}");
    assert_eq!(drawn(1, Stream::Posts, 0.0), [false; 100]);
    assert_eq!(drawn(1, Stream::Posts, 1.0), [true; 100]);
}

#[test]
fn the_first_rule_that_fits_is_played_and_no_more_often_than_it_may_be() {
    let mut draws = Draws::new(1);
    let rule = |answer| Rule::new(PostFault::new(answer));
    let mut rules = [
        rule(PostAnswer::Forbidden),
        rule(PostAnswer::InternalError).next(2),
        rule(PostAnswer::TooManyRequests),
    ];
    let fits = |fault: &PostFault| fault.answer != PostAnswer::Forbidden;
    let answers: Vec<_> = (0..3)
        .map(|_| draws.play(Stream::Posts, &mut rules, fits).unwrap().answer)
        .collect();
    let expected = [
        PostAnswer::InternalError,
        PostAnswer::InternalError,
        PostAnswer::TooManyRequests,
    ];
    assert_eq!(answers, expected);
    assert_eq!(rules[1].next, Some(0));
}

#[test]
fn a_time_is_drawn_from_its_whole_range_and_never_outside() {
    let mut draws = Draws::new(1);
    let span: Span = "5ms-8ms".parse().unwrap();
    let mut times: Vec<u128> = (0..100)
        .map(|_| draws.time(Stream::Latencies, span).as_millis())
        .collect();
    times.sort_unstable();
    times.dedup();
    assert_eq!(times, [5, 6, 7, 8]);
}
