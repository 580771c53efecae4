use std::num::NonZeroUsize;
use std::time::Duration;

use local_gateway::Observation;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::json;

use crate::kit::file::script;
use crate::kit::{FUNCTION, Gate, World, in_time};

fn one() -> NonZeroUsize {
    NonZeroUsize::new(1).unwrap()
}

#[tokio::test]
async fn an_environment_serves_one_event_after_the_other() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for _ in 0..3 {
        // Asked for the next event, it is idle again.
        world
            .observe(|seen| matches!(seen, Observation::NextAsked { .. }).then_some(()))
            .await;
        client.send("{}").await;
        assert_eq!(world.event("MESSAGE").await.0, 1);
    }
    assert_eq!(world.running.process_ids().len(), 1);
}

#[tokio::test]
async fn there_are_never_more_environments_than_allowed() {
    let mut world = World::with(|config| config.concurrency = NonZeroUsize::new(2).unwrap()).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    for _ in 0..5 {
        client
            .send(&json!({ "gate": gate.address() }).to_string())
            .await;
    }
    let mut held = vec![gate.reached().await, gate.reached().await];
    for _ in 0..3 {
        assert_eq!(world.running.process_ids().len(), 2);
        // One passes, and only then the next one comes.
        drop(held.remove(0));
        held.push(gate.reached().await);
    }
    assert_eq!(world.running.process_ids().len(), 2);
}

#[tokio::test]
async fn an_answered_caller_does_not_wait_for_late_work() {
    let mut world = World::with(|config| config.concurrency = one()).await;
    let gate = Gate::new().await;
    // The handshake is complete although the function is still at work.
    let query = format!("late_gate={}", gate.address());
    let mut client = world.connect(&query).await;
    let held = gate.reached().await;
    client.send("next").await;
    drop(held);
    // The function gets the message only when it asks for it.
    let mut order = Vec::new();
    world
        .observe(|seen| {
            match seen {
                Observation::NextAsked { .. } => order.push("next asked"),
                Observation::Invoked { .. } => order.push("invoked"),
                _ => {}
            }
            (order.last() == Some(&"invoked")).then_some(())
        })
        .await;
    assert_eq!(order, ["next asked", "invoked"]);
}

#[tokio::test]
async fn a_process_killed_in_mid_flight_fails_its_event_and_the_next_one_is_served() {
    let mut world = World::with(|config| config.concurrency = one()).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "gate": gate.address() }).to_string())
        .await;
    let _held = gate.reached().await;
    let process = i32::try_from(world.running.process_ids()[0]).unwrap();
    kill(Pid::from_raw(process), Signal::SIGKILL).unwrap();
    assert_eq!(client.json().await["message"], "Internal server error");
    client.send("next").await;
    let (environment, event) = world
        .observe(|seen| match seen {
            Observation::Invoked {
                environment, event, ..
            } if event["body"] == "next" => Some((environment, event)),
            _ => None,
        })
        .await;
    assert_eq!(environment, 2);
    assert_eq!(event["requestContext"]["connectionId"], client.id);
    world.assert_output("signal 9");
}

#[tokio::test]
async fn a_process_that_overruns_its_time_is_killed() {
    let mut world = World::with(|config| {
        config.concurrency = one();
        config.function.timeout = Duration::from_secs(2);
    })
    .await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "gate": gate.address() }).to_string())
        .await;
    let _held = gate.reached().await;
    assert_eq!(client.json().await["message"], "Internal server error");
    world.assert_output("killed at the time limit of 2s");
    client.send("next").await;
    let pick = |seen| match seen {
        Observation::Invoked { environment: 2, .. } => Some(()),
        _ => None,
    };
    world.observe(pick).await;
}

#[tokio::test]
async fn late_work_counts_for_the_time_limit_but_its_caller_has_the_answer() {
    let mut world = World::with(|config| config.function.timeout = Duration::from_secs(2)).await;
    let gate = Gate::new().await;
    let mut client = world
        .connect(&format!("late_gate={}", gate.address()))
        .await;
    let _held = gate.reached().await;
    let why = world
        .observe(|seen| match seen {
            Observation::EnvironmentEnded {
                environment: 1,
                why,
            } => Some(why),
            _ => None,
        })
        .await;
    assert!(why.contains("time limit"), "{why}");
    assert_eq!(world.post(&client.id, b"open").await.status, 200);
    assert_eq!(client.text().await, "open");
}

#[tokio::test]
async fn a_process_that_ends_at_its_start_fails_the_event_in_words() {
    let variable = ("INIT_EXIT".to_owned(), "7".to_owned());
    let world = World::with(|config| config.function.environment.extend([variable])).await;
    assert_eq!(world.refusal("").await.0, 502);
    world.assert_output("did not start: exit status 7");
    world.assert_output("its last words: cannot read the settings");
    world.assert_output("function | cannot read the settings");
    assert!(world.running.process_ids().is_empty());
}

#[tokio::test]
async fn a_reported_init_error_fails_the_event_in_words() {
    let gate = Gate::new().await;
    let variables = [
        ("INIT_ERROR", "no table".to_owned()),
        ("INIT_GATE", gate.address()),
    ];
    let variables = variables.map(|(name, value)| (name.to_owned(), value));
    let world = World::with(|config| config.function.environment.extend(variables)).await;
    assert_eq!(world.refusal("").await.0, 502);
    world.assert_output("it reported Test.Init: no table");
}

#[tokio::test]
async fn a_program_that_never_asks_for_an_event_is_killed_at_the_time_limit() {
    let gate = Gate::new().await;
    let variable = ("INIT_GATE".to_owned(), gate.address());
    let world = World::with(|config| {
        config.function.environment.extend([variable]);
        config.function.init_timeout = Duration::from_secs(1);
        config.function.timeout = Duration::from_secs(2);
    })
    .await;
    assert_eq!(world.refusal("").await.0, 502);
    world.assert_output(
        "its runtime did not ask for an event within the time of a start; it is started again",
    );
    world.assert_output(
        "did not start: killed at the time limit of 2s; its runtime never asked for an event",
    );
}

#[tokio::test]
async fn what_a_function_has_started_ends_with_it() {
    let gate = Gate::new().await;
    let script = script("starts-another", &format!("#!/bin/sh\n{FUNCTION} & wait\n"));
    let command = script.clone();
    let mut world = World::with(|config| config.function.command = command).await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "gate": gate.address() }).to_string())
        .await;
    let held = gate.reached().await;
    world.running.stop().await;
    std::fs::remove_file(script).unwrap();
    // The child of the script stood at the gate: its end closes the connection.
    in_time(held.closed()).await;
}

#[tokio::test]
async fn a_gateway_that_is_dropped_leaves_no_process() {
    let mut world = World::start().await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "gate": gate.address() }).to_string())
        .await;
    let held = gate.reached().await;
    drop(world);
    in_time(held.closed()).await;
}

#[tokio::test]
async fn many_clients_at_once_are_all_served() {
    let world = World::start().await;
    let connecting: Vec<_> = (0..40)
        .map(|_| tokio::spawn(tokio_tungstenite::connect_async(world.handshake(""))))
        .collect();
    for client in connecting {
        in_time(client).await.unwrap().unwrap();
    }
    assert!(world.running.process_ids().len() <= 4);
}

/// Starts a gateway with a function of this text, and gives the reason why it refuses a client.
async fn refused_with(name: &str, text: &str) -> String {
    let script = script(name, text);
    let world = World::with(|config| config.function.command = script.clone()).await;
    assert_eq!(world.refusal("").await.0, 502);
    std::fs::remove_file(script).unwrap();
    world.running.output().join("\n")
}

#[tokio::test]
async fn a_file_that_is_no_program_says_what_it_should_be() {
    let output = refused_with("no-program", "no program\n").await;
    assert!(
        output.contains("it is no program for this machine, and no script that begins with #!"),
        "{output}"
    );
    let output = refused_with("no-interpreter", "#!/no/such/interpreter\n").await;
    assert!(
        output.contains("the interpreter that its first line names is not there"),
        "{output}"
    );
    let output = refused_with("says-why", "#!/bin/sh\necho no settings\n").await;
    assert!(
        output.contains("exit status 0; its last words: no settings; it ended before it asked"),
        "{output}"
    );
    let output = refused_with("ends-at-once", "#!/bin/sh\n").await;
    assert!(
        output.contains("exit status 0; it ended before it asked for its first event"),
        "{output}"
    );
}
