//! The whole: a backend that keeps the contract, and the program's exit status.

use std::collections::BTreeSet;
use std::process::{Command, Output, Stdio};

use contract_check::{Settings, Unusable, Verdict, run};
use mock_backend::{Answer, Endpoint, Gate};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, BufReader};

use crate::kit::{SECRET, backend, checked, fails, settings, status};

#[tokio::test]
async fn the_reference_chat_keeps_the_contract() {
    for (booking, secret) in [(Some("1"), None), (None, None), (Some("a:b"), Some(SECRET))] {
        let backend = backend(secret).await;
        let report = run(Settings {
            booking: booking.map(str::to_owned),
            secret: secret.map(str::to_owned),
            ..settings(&backend)
        })
        .await
        .unwrap();
        let ended = |verdict| report.count(verdict);
        assert_eq!(ended(Verdict::Fail), 0, "{}", report.table());
        assert_eq!(ended(Verdict::Warning), 0, "{}", report.table());
        let skipped = 7 * usize::from(secret.is_none()) + usize::from(booking.is_none());
        assert_eq!(ended(Verdict::Skipped), skipped, "{}", report.table());
    }
}

#[tokio::test]
async fn calls_are_made_as_the_proxy_makes_them() {
    let backend = backend(None).await;
    checked(&backend).await;
    let received = backend.journal().received();
    let connect = &received[0];
    assert_eq!(connect.path, "/api/chat/ws/1/connect");
    assert_eq!(connect.header("authorization"), Some("Bearer good"));
    assert_eq!(connect.header("x-route-key"), Some("$connect"));
    let id = connect.header("x-connection-id").unwrap();
    assert_eq!(
        connect.text(),
        format!(r#"{{"connection_id":"{id}","token":"good"}}"#)
    );
    let message = received
        .iter()
        .find(|call| call.path.ends_with("message"))
        .unwrap();
    assert_eq!(message.header("x-user-id"), Some("good"));
    let message_id = message.header("x-message-id").unwrap();
    let key = format!("{id}:{message_id}");
    assert_eq!(message.header("idempotency-key"), Some(key.as_str()));
    let frame = r#"{"type":"message","text":"hello from contract-check"}"#;
    let body = format!(r#"{{"connection_id":"{id}","message":{frame},"token":"good"}}"#);
    assert_eq!(message.text(), body);
}

#[tokio::test]
async fn a_backend_that_does_not_look_at_signatures_is_found_out() {
    let backend = backend(None).await;
    let report = run(Settings {
        secret: Some(SECRET.to_owned()),
        ..settings(&backend)
    })
    .await
    .unwrap();
    fails(&report, "signature", "verify X-Sidewire-Signature");
    assert_eq!(report.count(Verdict::Fail), 7, "{}", report.table());
}

#[tokio::test]
async fn nothing_is_checked_where_nobody_answers() {
    let backend = backend(None).await;
    let settings = settings(&backend);
    backend.stop().await;
    let error = run(settings).await.unwrap_err();
    assert!(matches!(error, Unusable::Unreachable { .. }), "{error}");
}

#[tokio::test]
async fn arguments_that_make_no_sense_are_refused() {
    let backend = backend(None).await;
    let with = |change: fn(&mut Settings)| {
        let mut settings = settings(&backend);
        change(&mut settings);
        run(settings)
    };
    for change in [
        (|s| s.backend = "localhost:8000".parse().unwrap()) as fn(&mut Settings),
        |s| s.booking = Some("a/b".to_owned()),
        |s| s.token = "a b".to_owned(),
        |s| s.message = "{".to_owned(),
    ] {
        let error = with(change).await.unwrap_err();
        assert!(matches!(error, Unusable::Argument(_)), "{error}");
    }
    assert_eq!(backend.journal().count(), 0);
}

/// Runs the program beside the runtime that serves the backend.
async fn program(arguments: Vec<String>) -> Output {
    let program = env!("CARGO_BIN_EXE_contract-check");
    let run = move || Command::new(program).args(arguments).output().unwrap();
    tokio::task::spawn_blocking(run).await.unwrap()
}

/// The bookings that a run of the program calls.
async fn bookings(arguments: &[&str]) -> BTreeSet<String> {
    let backend = backend(None).await;
    let url = backend.url();
    let arguments = [&[url.as_str(), "--token", "good"], arguments].concat();
    let done = program(arguments.into_iter().map(str::to_owned).collect()).await;
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let received = backend.journal().received();
    let messages = received
        .iter()
        .filter(|call| call.path.ends_with("/message"));
    let paths = messages.map(|call| call.path.replace("/api/chat/ws", ""));
    paths.map(|path| path.replace("/message", "")).collect()
}

#[tokio::test]
async fn each_run_has_a_booking_of_its_own_unless_one_is_named() {
    let first = bookings(&[]).await;
    assert_eq!(first.len(), 1, "{first:?}");
    assert!(
        first.iter().all(|one| one.starts_with("/contract-check-")),
        "{first:?}"
    );
    assert_ne!(bookings(&[]).await, first);
    assert_eq!(
        bookings(&["--booking", "7"]).await,
        ["/7".to_owned()].into()
    );
    assert_eq!(bookings(&["--no-booking"]).await, [String::new()].into());
}

#[tokio::test]
async fn a_check_is_named_before_its_answer_comes() {
    let backend = backend(None).await;
    let gate = Gate::new();
    let held = Answer::Gate(gate.clone(), Box::new(Answer::Chat));
    backend.script().next(Endpoint::Message, held);
    let mut child = tokio::process::Command::new(env!("CARGO_BIN_EXE_contract-check"))
        .args([backend.url().as_str(), "--token", "good", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        if line.contains("  message: message {") {
            gate.open();
        }
    }
    let done = child.wait_with_output().await.unwrap();
    assert!(done.status.success(), "{done:?}");
    let report: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(report["failed"], 0);
}

#[tokio::test]
async fn a_backend_that_hangs_ends_with_a_report() {
    let backend = backend(None).await;
    backend.script().always(Endpoint::Message, Answer::Hang);
    let url = backend.url();
    let arguments = [&url, "--token", "good", "--time-limit", "1"];
    let done = program(arguments.map(str::to_owned).to_vec()).await;
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    let table = String::from_utf8(done.stdout).unwrap();
    assert!(table.contains("FAIL     time limit"), "{table}");
    assert!(table.contains("-> answer sooner"), "{table}");
}

#[tokio::test]
async fn the_program_says_it_in_its_exit_status() {
    let backend = backend(None).await;
    let url = backend.url();
    let arguments = |more: &[&str]| {
        let all = [&[url.as_str(), "--booking", "1", "--token", "good"], more].concat();
        all.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let good = program(arguments(&["--json", "--bad-token", "bad"])).await;
    assert_eq!(good.status.code(), Some(0), "{good:?}");
    let report: Value = serde_json::from_slice(&good.stdout).unwrap();
    assert_eq!(
        (&report["failed"], &report["warnings"]),
        (&0.into(), &0.into())
    );
    assert_eq!(report["findings"][0]["check"], "connect");

    backend.script().always(Endpoint::Message, status(500));
    let broken = program(arguments(&[])).await;
    assert_eq!(broken.status.code(), Some(1), "{broken:?}");
    let table = String::from_utf8(broken.stdout).unwrap();
    assert!(table.contains("FAIL     message") && table.contains("-> let no error escape"));

    assert_eq!(
        program(arguments(&["--nonsense"])).await.status.code(),
        Some(2)
    );
    assert_eq!(
        program(arguments(&["--message", "{"])).await.status.code(),
        Some(2)
    );
    let arguments = arguments(&[]);
    backend.stop().await;
    let nobody = program(arguments).await;
    assert_eq!(nobody.status.code(), Some(2), "{nobody:?}");
    assert!(
        String::from_utf8(nobody.stderr)
            .unwrap()
            .contains("cannot be reached")
    );
}
