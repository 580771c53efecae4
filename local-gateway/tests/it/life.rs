use std::time::Duration;

use local_gateway::Observation;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::kit::{Gate, World};

/// The end of a connection as its `$disconnect` event tells it.
async fn disconnect(world: &mut World, id: &str) -> (Value, Value) {
    let (_, event) = world.event("DISCONNECT").await;
    let context = &event["requestContext"];
    assert_eq!(context["connectionId"], id);
    assert_eq!(context["routeKey"], "$disconnect");
    assert_eq!(world.post(id, b"too late").await.status, 410);
    (
        context["disconnectStatusCode"].clone(),
        context["disconnectReason"].clone(),
    )
}

#[tokio::test]
async fn the_clients_code_and_reason_are_passed_on() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.close(Some((4001, "had enough"))).await;
    assert_eq!(
        disconnect(&mut world, &client.id).await,
        (json!(4001), json!("had enough"))
    );
}

#[tokio::test]
async fn a_close_without_a_status_is_1005() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.close(None).await;
    let reason = "Client-side close frame status not set";
    assert_eq!(
        disconnect(&mut world, &client.id).await,
        (json!(1005), json!(reason))
    );
}

#[tokio::test]
async fn a_client_that_vanishes_is_1006() {
    let mut world = World::start().await;
    let client = world.connect("").await;
    let id = client.vanish();
    assert_eq!(disconnect(&mut world, &id).await, (json!(1006), json!("")));
}

#[tokio::test]
async fn a_binary_frame_closes_with_1003() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.send_message(Message::binary(vec![1, 2, 3])).await;
    assert_eq!(client.close_frame().await.0, 1003);
    assert_eq!(disconnect(&mut world, &client.id).await.0, json!(1003));
}

#[tokio::test]
async fn a_frame_over_32_kib_closes_with_1009() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.send(&"a".repeat(32 * 1024)).await;
    assert_eq!(
        world.event("MESSAGE").await.1["body"]
            .as_str()
            .unwrap()
            .len(),
        32 * 1024
    );
    client.send(&"a".repeat(32 * 1024 + 1)).await;
    assert_eq!(
        client.close_frame().await,
        (1009, "Message too big".to_owned())
    );
    assert_eq!(
        disconnect(&mut world, &client.id).await,
        (json!(1009), json!("Message too big"))
    );
}

#[tokio::test]
async fn a_message_over_128_kib_closes_with_1009_however_it_is_cut() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    // Five frames of 32 KiB, masked with zeros; the last one has FIN.
    for opcode in [0x01, 0x00, 0x00, 0x00, 0x80] {
        let head = [opcode, 0xfe, 0x80, 0x00, 0, 0, 0, 0];
        client
            .raw(&[&head[..], &vec![b'a'; 32 * 1024]].concat())
            .await;
    }
    assert_eq!(client.close_frame().await.0, 1009);
    assert_eq!(disconnect(&mut world, &client.id).await.0, json!(1009));
}

#[tokio::test]
async fn text_that_is_not_utf8_closes_with_1007() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.raw(&[0x81, 0x81, 0, 0, 0, 0, 0xff]).await;
    assert_eq!(client.close_frame().await.0, 1007);
    assert_eq!(disconnect(&mut world, &client.id).await.0, json!(1007));
}

#[tokio::test]
async fn bytes_outside_the_protocol_close_with_1002() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    // Reserved bits that nothing has given a meaning.
    client.raw(&[0xf1, 0x80, 0, 0, 0, 0]).await;
    assert_eq!(client.close_frame().await.0, 1002);
    assert_eq!(disconnect(&mut world, &client.id).await.0, json!(1002));
}

#[tokio::test]
async fn an_ended_connection_is_told_once() {
    let mut world = World::start().await;
    let mut first = world.connect("").await;
    first.close(Some((1000, "bye"))).await;
    disconnect(&mut world, &first.id).await;
    let mut second = world.connect("").await;
    second.close(Some((1000, "bye"))).await;
    // The next disconnect of all is the second connection's.
    disconnect(&mut world, &second.id).await;
}

#[tokio::test]
async fn a_gateway_that_stops_says_so_to_clients_and_function() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    let processes = world.running.process_ids();
    assert_eq!(processes.len(), 1);
    let World {
        running,
        mut observations,
    } = world;
    running.stop().await;
    assert_eq!(client.close_frame().await, (1001, "Going away".to_owned()));
    let mut told = false;
    while let Ok(observation) = observations.try_recv() {
        if let Observation::Invoked { event, .. } = observation {
            told |= event["requestContext"]["disconnectStatusCode"] == 1001;
        }
    }
    assert!(told);
    let process = i32::try_from(processes[0]).unwrap();
    let gone = nix::sys::signal::kill(nix::unistd::Pid::from_raw(process), None);
    assert_eq!(gone, Err(nix::errno::Errno::ESRCH));
}

#[tokio::test]
async fn what_the_function_answers_to_a_disconnect_is_dropped() {
    for (script, told) in [
        (json!({ "error": "nobody hears" }), "nobody hears"),
        (json!({ "response": "nonsense" }), "malformed result"),
        (json!({ "reply_bytes": 5 }), "$disconnect: 200"),
    ] {
        let variable = ("DISCONNECT_SCRIPT".to_owned(), script.to_string());
        let mut world = World::with(|config| config.function.environment.extend([variable])).await;
        let (mut first, mut second) = (world.connect("").await, world.connect("").await);
        first.close(Some((1000, "bye"))).await;
        world.output(told).await;
        // Neither side is told of it: the one gets its own close frame back, the other what is
        // posted.
        assert_eq!(first.close_frame().await, (1000, "bye".to_owned()));
        assert_eq!(world.post(&second.id, b"first").await.status, 200);
        assert_eq!(second.text().await, "first");
    }
}

#[tokio::test]
async fn a_disconnect_overlaps_with_a_message_that_is_still_under_way() {
    // So that the message does not end by its time.
    let forever = Duration::from_secs(3600);
    let mut world = World::with(|config| config.limits.integration_timeout = forever).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    let message = json!({ "gate": gate.address() });
    client.send(&message.to_string()).await;
    let held = gate.reached().await;
    client.close(None).await;
    let (_, event) = world.event("DISCONNECT").await;
    assert_eq!(event["requestContext"]["connectionId"], client.id);
    drop(held);
}
