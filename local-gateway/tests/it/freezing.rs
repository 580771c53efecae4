use std::num::NonZeroUsize;
use std::time::Duration;

use local_gateway::Observation;
use serde_json::{Value, json};

use crate::kit::{Gate, World, in_time, stopped};

fn one(config: &mut local_gateway::Config) {
    config.concurrency = NonZeroUsize::new(1).unwrap();
}

/// The steps of environments from now on, up to and including `last`.
async fn steps(world: &mut World, last: &str) -> Vec<&'static str> {
    let mut steps = Vec::new();
    world
        .observe(|seen| {
            let step = match seen {
                Observation::NextAsked { .. } => "next",
                Observation::Invoked { .. } => "invoked",
                Observation::Answered { .. } => "answered",
                Observation::Frozen { .. } => "frozen",
                Observation::Thawed { .. } => "thawed",
                _ => return None,
            };
            steps.push(step);
            (step == last).then_some(())
        })
        .await;
    steps
}

#[tokio::test]
async fn an_environment_is_frozen_from_its_request_for_an_event_until_one_comes() {
    let mut world = World::with(one).await;
    let mut client = world.connect("").await;
    assert_eq!(steps(&mut world, "frozen").await, ["next", "frozen"]);
    client.send("{}").await;
    assert_eq!(
        steps(&mut world, "frozen").await,
        ["thawed", "invoked", "answered", "next", "frozen"]
    );
}

#[tokio::test]
async fn work_left_in_the_background_goes_on_with_the_next_event_only() {
    let mut world = World::with(one).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    let script = json!({ "background": gate.address() }).to_string();
    client.send(&script).await;
    let held = gate.reached().await;
    steps(&mut world, "answered").await;
    steps(&mut world, "frozen").await;
    let process = world.running.process_ids()[0];
    in_time(stopped(&process.to_string())).await;
    // The gate opens for a process that does not run.
    drop(held);
    assert!(!world.running.output().join("\n").contains("counted"));
    let held = Gate::new().await;
    client
        .send(&json!({ "gate": held.address() }).to_string())
        .await;
    let _held = held.reached().await;
    world.output("function | counted").await;
}

#[tokio::test]
async fn late_work_is_not_frozen() {
    let mut world = World::with(one).await;
    let gate = Gate::new().await;
    let _client = world
        .connect(&format!("late_gate={}", gate.address()))
        .await;
    let held = gate.reached().await;
    drop(held);
    assert_eq!(steps(&mut world, "frozen").await, ["next", "frozen"]);
}

#[tokio::test]
async fn a_frozen_function_ends_with_the_gateway() {
    let mut world = World::with(one).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    let script = json!({ "background": gate.address() }).to_string();
    client.send(&script).await;
    let held = gate.reached().await;
    steps(&mut world, "answered").await;
    steps(&mut world, "frozen").await;
    drop(world);
    in_time(held.closed()).await;
}

#[tokio::test]
async fn an_environment_waits_for_its_extensions_before_it_freezes() {
    let gate = Gate::new().await;
    let variables = [("EXTENSION_GATE".to_owned(), gate.address())];
    let mut world = World::with(|config| {
        one(config);
        config.function.environment.extend(variables);
    })
    .await;
    let mut client = world.connect("").await;
    for event in ["connect", "message"] {
        let held = gate.reached().await;
        steps(&mut world, "next").await;
        // Had it been frozen, that would have been at this request.
        assert!(world.observations.try_recv().is_err(), "{event}");
        drop(held);
        assert_eq!(steps(&mut world, "frozen").await, ["frozen"], "{event}");
        if event == "connect" {
            client.send("{}").await;
            let thawed = steps(&mut world, "invoked").await;
            assert_eq!(thawed, ["thawed", "invoked"]);
        }
    }
    let told = || -> Vec<Value> {
        let lines = world.running.output();
        let told = lines
            .iter()
            .filter_map(|line| line.strip_prefix("function | extension got "));
        told.map(|event| serde_json::from_str(event).unwrap())
            .collect()
    };
    in_time(async {
        while told().len() < 2 {
            tokio::task::yield_now().await;
        }
    })
    .await;
    let told = told();
    assert_eq!(told[0]["eventType"], "INVOKE");
    assert_eq!(told[0]["tracing"]["type"], "X-Amzn-Trace-Id");
    assert!(told[0]["requestId"] != told[1]["requestId"]);
    assert!(told[0]["deadlineMs"].is_u64());
    assert!(told[0]["invokedFunctionArn"].is_string());
}

#[tokio::test]
async fn an_extension_that_never_asks_again_counts_for_the_time_limit() {
    let gate = Gate::new().await;
    let variables = [("EXTENSION_GATE".to_owned(), gate.address())];
    let mut world = World::with(|config| {
        config.function.environment.extend(variables);
        config.function.timeout = Duration::from_secs(2);
    })
    .await;
    let _client = world.connect("").await;
    let _held = gate.reached().await;
    let why = world.environment_ended().await;
    assert!(
        why.contains("time limit of 2s")
            && why.contains(r#"its extension "watcher" was still busy"#),
        "{why}"
    );
}

#[tokio::test]
async fn an_extension_that_reports_an_error_ends_its_environment_in_words() {
    let gate = Gate::new().await;
    let variables = [
        ("EXTENSION_GATE".to_owned(), gate.address()),
        ("EXTENSION_ERROR".to_owned(), "Watcher.Lost".to_owned()),
    ];
    let mut world = World::with(|config| config.function.environment.extend(variables)).await;
    let _client = world.connect("").await;
    drop(gate.reached().await);
    let why = world.environment_ended().await;
    assert_eq!(why, r#"its extension "watcher" reported Watcher.Lost"#);
}

#[tokio::test]
async fn an_environment_that_uses_too_much_memory_is_killed_in_words() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let mut world = World::with(|config| config.function.memory_mb = 64).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    let script = json!({ "allocate": "96", "gate": gate.address() });
    client.send(&script.to_string()).await;
    assert_eq!(client.json().await["message"], "Internal server error");
    let why = world.environment_ended().await;
    assert!(
        why.starts_with("Runtime exited with error: signal: killed: it used ")
            && why.ends_with("may use 64 MB (--memory gives it more)"),
        "{why}"
    );
}

#[tokio::test]
async fn the_first_event_of_an_environment_shows_its_cold_start() {
    let mut world = World::with(one).await;
    let mut client = world.connect("").await;
    client.send("{}").await;
    steps(&mut world, "answered").await;
    client.send("{}").await;
    steps(&mut world, "answered").await;
    let lines = world.running.output();
    let with_cold_start = |line: &&String| line.contains("environment 1, cold start ");
    assert_eq!(lines.iter().filter(with_cold_start).count(), 1, "{lines:?}");
    let first = lines
        .iter()
        .find(|line| line.contains("environment 1"))
        .unwrap();
    assert!(first.contains("$connect: 200"), "{lines:?}");
}

#[tokio::test]
async fn a_function_has_the_variables_of_lambda() {
    let mut world = World::with(one).await;
    let mut client = world.connect("").await;
    for (name, value) in [
        ("TZ", ":UTC"),
        ("LANG", "en_US.UTF-8"),
        ("LAMBDA_RUNTIME_DIR", "/var/runtime"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_EXECUTION_ENV", ""),
        ("_X_AMZN_TRACE_ID", ""),
    ] {
        client.send(&json!({ "say": name }).to_string()).await;
        world.output(&format!("function | {name}={value}")).await;
    }
}
