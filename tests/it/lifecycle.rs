//! Environments: what a crash costs, and what is refused at start.

use harness::Refused;
use local_gateway::Observation;
use mock_backend::Endpoint;

use crate::world;

#[tokio::test]
async fn a_kill_in_mid_flight_costs_one_error_frame() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let rows = world.rows().await;
    let gate = world.hold(Endpoint::Message);
    ann.say("lost").await;
    world.backend.journal().wait_for_count(2).await;
    world.kill_environments();
    let frame = ann.next().await;
    assert_eq!(frame["message"], "Internal server error", "{frame}");
    assert!(
        frame["connectionId"].is_string() && frame["requestId"].is_string(),
        "{frame}"
    );
    gate.open();

    ann.say("again").await;
    assert_eq!(ann.expect("message").await["text"], "again");
    assert_eq!(world.rows().await, rows);
    world.stop().await;
}

#[tokio::test]
async fn wrong_settings_are_all_named_at_the_start() {
    let world = world()
        .env("BACKEND_URL", "ftp://somewhere")
        .env("BACKEND_TIMEOUT", "3")
        .env("CONNECTION_TTL_SECONDS", "60")
        .start()
        .await;
    let refused = world
        .try_connect("booking_id=1&token=ann")
        .await
        .unwrap_err();
    assert_eq!(refused, Refused(502));
    let output = world.gateway.output().join("\n");
    for name in ["BACKEND_URL", "BACKEND_TIMEOUT", "CONNECTION_TTL_SECONDS"] {
        assert!(output.contains(name), "{name} is not named in:\n{output}");
    }
    world.stop().await;
}

#[tokio::test]
async fn long_work_is_answered_after_25_s_and_goes_on() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let gate = world.hold(Endpoint::Message);
    let mut watch = world.watch();
    ann.say("slow").await;
    watch.answered().await;
    assert!(
        !watch
            .seen
            .iter()
            .any(|seen| matches!(seen, Observation::Posted { .. }))
    );
    gate.open();
    assert_eq!(ann.expect("message").await["text"], "slow");
    watch.served().await;
    world.stop().await;
}

#[tokio::test]
async fn a_world_with_tls_tells_https_and_is_watched_plainly() {
    let world = world().tls().start().await;
    for url in [world.gateway.management_url(), world.gateway.dynamodb_url()] {
        assert!(url.starts_with("https://"), "{url}");
    }
    assert!(world.rows().await.is_empty());
    world.stop().await;
}
