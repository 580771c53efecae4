//! Whatever was not delivered is counted in its event's line, and logged.

use serde_json::{Value, json};

use crate::world;

fn failed(count: u64) -> impl Fn(&Value) -> bool {
    move |line| line["delivery.failed"] == count
}

#[tokio::test]
async fn a_receipt_too_large_for_a_frame_is_counted() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let receipt = json!(["x".repeat(128 * 1024), {"type": "second"}]);
    world.accept(&json!({ "receipt": receipt }));
    let _ben = world.connect("booking_id=1&token=ben").await;
    ann.expect("second").await;
    let line = world.summed_up("$connect", failed(1)).await;
    assert_eq!(line["delivery.delivered"], 1, "{line}");
    world
        .logged("the receipt", |line| {
            line["level"] == "WARN" && line["frames"] == 1
        })
        .await;
    world.stop().await;
}

#[tokio::test]
async fn a_greeting_too_large_to_keep_is_counted() {
    let large = "x".repeat(128 * 1024);
    let initial = json!([large, {"n": 2}]);
    let direct = world().start().await;
    direct.accept(&json!({ "initial": initial }));
    let mut ann = direct.connect("booking_id=1&token=ann").await;
    assert_eq!(ann.expect("error").await["code"], "payload_too_large");
    ann.next().await;
    direct.summed_up("$connect", failed(1)).await;
    direct.stop().await;

    let kept = world().env("GREETING", "first-frame").start().await;
    let third = "x".repeat(120 * 1024);
    let initial = json!([third, third, third]);
    kept.accept(&json!({ "initial": initial }));
    let mut ann = kept.connect("booking_id=1&token=ann").await;
    kept.summed_up("$connect", failed(3)).await;
    ann.send(r#"{"type":"ping"}"#).await;
    assert_eq!(ann.expect("error").await["code"], "payload_too_large");
    ann.expect("pong").await;
    kept.stop().await;
}

#[tokio::test]
async fn an_unclaimed_greeting_goes_with_its_connection() {
    let world = world().env("GREETING", "first-frame").start().await;
    let initial = json!([{"n": 1}, {"n": 2}]);
    world.accept(&json!({ "initial": initial }));
    let ann = world.connect("booking_id=1&token=ann").await;
    world.rows_are(3).await;
    world
        .summed_up("$connect", |line| line["delivery.waiting"] == 2)
        .await;
    ann.close().await;
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn deliveries_cut_off_by_timeout_are_counted() {
    let timeout = std::time::Duration::from_secs(3);
    let world = world().function_timeout(timeout).faults("{}").start().await;
    let (mut ann, _ben, id) = world.ann_and_ben().await;
    let process = world.gateway.process_ids();
    // Tried again for 15 s, which this function does not have.
    let throttled = json!({"posts": [{"answer": 429, "connections": [id]}]});
    world.play(&throttled.to_string());
    let replies = json!([{"type": "x", "broadcast": true}, {"type": "y", "broadcast": true}]);
    world.answer(&mut ann, &replies).await;
    ann.expect("x").await;
    ann.expect("y").await;
    let line = world.summed_up("$default", failed(2)).await;
    assert_eq!(line["delivery.delivered"], 2, "{line}");
    assert_eq!(line["error"], "cut off by the function's timeout", "{line}");
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.gateway.process_ids(), process);
    world.stop().await;
}
