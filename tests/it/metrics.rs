//! Each event's figures, as CloudWatch Logs reads them from the function's output.

use harness::{eventually, figures};
use mock_backend::{Answer, Endpoint, Issuer};
use serde_json::json;

use crate::world;

#[tokio::test]
async fn each_event_tells_cloudwatch_how_it_went() {
    let world = world().start().await;
    let (mut ann, mut ben, _) = world.ann_and_ben().await;
    ann.say("hello").await;
    ann.expect("message").await;
    ben.expect("message").await;
    let failing = Answer::Status {
        status: 500,
        body: String::new(),
    };
    world.backend.script().next(Endpoint::Message, failing);
    ann.say("fails").await;
    ann.expect("error").await;
    ann.send("no JSON".to_owned()).await;
    ann.expect("error").await;
    let mut seen = figures::of(&world, 5).await;
    world.drop_table().await;
    ann.say("to nobody").await;
    ann.expect("error").await;
    seen.extend(figures::of(&world, 6).await.split_off(5));

    let expected = [
        json!({"Events": 1, "DeliveriesDelivered": 1}),
        json!({"Events": 1, "DeliveriesDelivered": 2}), // the greeting, and the receipt to ann
        json!({"Events": 1, "DeliveriesDelivered": 2}),
        json!({"Events": 1, "BackendFailures": 1, "DeliveriesDelivered": 1}),
        json!({"Events": 1, "ClientErrors": 1, "DeliveriesDelivered": 1}),
        json!({"Events": 1, "Errors": 1, "DeliveriesDelivered": 1}),
    ];
    assert_eq!(
        seen.iter().map(figures::counts).collect::<Vec<_>>(),
        expected
    );
    let asked: Vec<_> = seen
        .iter()
        .map(|line| line["BackendDuration"].is_u64())
        .collect();
    assert_eq!(asked, [true, true, true, true, false, true], "{seen:#?}");
    for line in &seen {
        assert_eq!(line["FunctionName"], "bootstrap-under-test");
    }
    world.stop().await;
}

#[tokio::test]
async fn figures_hold_no_text_and_come_at_any_log_level() {
    let world = world()
        .env("AWS_LAMBDA_LOG_LEVEL", "ERROR")
        .env("AWS_LAMBDA_LOG_FORMAT", "Text")
        .start()
        .await;
    let mut ann = world.join("1", "sesame-token").await;
    ann.say("sesame-text").await;
    ann.expect("message").await;
    let seen = figures::of(&world, 2).await;
    assert!(!format!("{seen:?}").contains("sesame"), "{seen:#?}");
    world.stop().await;
}

#[tokio::test]
async fn figures_can_be_switched_off() {
    let world = world().env("METRICS", "off").start().await;
    let mut watch = world.watch();
    let ann = world.join("1", "ann").await;
    watch.served().await;
    drop(ann);
    // The next event's own line is the sign that the first one's lines have all been read.
    eventually("the end of the connection", async || {
        let output = world.gateway.output();
        let ended = |line: &String| line.contains("event served") && line.contains("$disconnect");
        output.iter().any(ended).then_some(())
    })
    .await;
    let output = world.gateway.output().join("\n");
    assert!(!output.contains("_aws"), "{output}");
    world.stop().await;
}

#[tokio::test]
async fn an_authorizers_401_is_counted_on_its_own() {
    let world = world().jwt().authorizer().start().await;
    // A made-up key: at first it is unknown, then nobody may ask for it.
    let head = json!({ "kid": "made-up" }).as_object().unwrap().clone();
    let made_up = Issuer::default().sign("ES256", &head, &json!({})).unwrap();
    for token in ["bad", &made_up, &made_up] {
        let query = format!("booking_id=1&token={token}");
        world.try_connect(&query).await.unwrap_err();
    }
    let mut ann = world
        .connect(&format!("booking_id=1&token={}", world.token("ann")))
        .await;
    ann.expect("history").await;
    let seen = figures::of(&world, 5).await;
    let expected = [
        json!({"Events": 1, "ClientErrors": 1, "Unauthorized": 1}),
        json!({"Events": 1, "ClientErrors": 1, "Unauthorized": 1}),
        json!({"Events": 1, "ClientErrors": 1, "Unauthorized": 1}),
        json!({"Events": 1}), // let in
        json!({"Events": 1, "DeliveriesDelivered": 1}),
    ];
    assert_eq!(
        seen.iter().map(figures::counts).collect::<Vec<_>>(),
        expected
    );
    world.stop().await;
}
