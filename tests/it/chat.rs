//! The main job: a booking's chat.

use local_gateway::Observation;
use serde_json::json;

use crate::world;

#[tokio::test]
async fn two_clients_of_a_booking_see_what_the_other_sends() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    assert_eq!(ann.expect("receipt").await["user_id"], "ben");

    ann.say("hello").await;
    let seen_by_ann = ann.expect("message").await;
    let seen_by_ben = ben.expect("message").await;
    assert_eq!(seen_by_ann, seen_by_ben);
    assert_eq!(seen_by_ben["user_id"], "ann");
    assert_eq!(seen_by_ben["text"], "hello");
    assert!(seen_by_ben.get("broadcast").is_none(), "{seen_by_ben}");

    ben.say("hi").await;
    assert_eq!(ann.expect("message").await["text"], "hi");
    assert_eq!(ben.expect("message").await["text"], "hi");

    let id = &seen_by_ben["id"];
    ben.send(json!({"type": "reaction", "message_id": id, "emoji": "👍"}).to_string())
        .await;
    for client in [&mut ann, &mut ben] {
        let reaction = client.expect("reaction").await;
        assert_eq!(
            (&reaction["message_id"], &reaction["emoji"]),
            (id, &json!("👍"))
        );
    }
    world.stop().await;
}

#[tokio::test]
async fn frames_as_another_system_sends_them_are_chat_too() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    ann.send(r#"{"body":"Hello!"}"#.to_owned()).await;
    ann.send(r#"{"type":"reaction","emoji":"❤️","message_id":123}"#.to_owned())
        .await;
    for client in [&mut ann, &mut ben] {
        assert_eq!(client.expect("message").await["text"], "Hello!");
        let reaction = client.expect("reaction").await;
        assert_eq!(
            (&reaction["message_id"], &reaction["emoji"]),
            (&json!(123), &json!("❤️"))
        );
    }
    world.stop().await;
}

#[tokio::test]
async fn another_booking_hears_nothing() {
    let world = world().start().await;
    let mut watch = world.watch();
    let mut ann = world.join("1", "ann").await;
    let mut eve = world.join("2", "eve").await;
    let eve_id = (watch.opened().await, watch.opened().await).1;

    let mut watch = world.watch();
    ann.say("between us").await;
    ann.expect("message").await;
    watch.served().await;
    let posted_to_eve = watch.seen.iter().any(|seen| {
        matches!(seen, Observation::Posted { connection_id, .. } if *connection_id == eve_id)
    });
    assert!(!posted_to_eve, "{:?}", watch.seen);
    eve.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_newcomer_gets_history_the_others_a_receipt() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    ann.say("first").await;
    let first = ann.expect("message").await;
    ann.say("second").await;
    let second = ann.expect("message").await;

    let mut dan = world.connect("booking_id=1&token=dan").await;
    let history = dan.expect("history").await;
    let texts: Vec<_> = history["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| m["text"].clone())
        .collect();
    assert_eq!(texts, ["first", "second"]);
    let receipt = ann.expect("receipt").await;
    assert_eq!(receipt["user_id"], "dan");
    assert_eq!(receipt["read_up_to"], second["id"]);
    assert_ne!(first["id"], second["id"]);
    dan.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_client_that_leaves_is_gone_and_the_rest_go_on() {
    let world = world().start().await;
    let (mut ann, ben, _) = world.ann_and_ben().await;
    assert_eq!(world.rows().await.len(), 4);

    ben.close().await;
    world.rows_are(2).await;
    ann.say("still here").await;
    ann.expect("message").await;
    ann.close().await;
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn twenty_clients_of_a_booking_all_get_each_message_once() {
    let world = world().concurrency(4).start().await;
    let mut clients = Vec::new();
    for number in 0..20 {
        clients.push(world.join("1", &format!("user{number}")).await);
    }
    // Everybody but the last has had receipts of those who came after; the messages come next.
    for number in [0, 19] {
        clients[number].say(&format!("from {number}")).await;
    }
    for client in &mut clients {
        let mut texts = Vec::new();
        while texts.len() < 2 {
            let frame = client.next().await;
            match frame["type"].as_str() {
                Some("message") => texts.push(frame["text"].as_str().unwrap().to_owned()),
                Some("receipt") => {}
                _ => panic!("{frame}"),
            }
        }
        texts.sort();
        assert_eq!(texts, ["from 0", "from 19"]);
    }
    for client in &mut clients {
        client.send(r#"{"type":"ping"}"#).await;
        loop {
            let frame = client.next().await;
            assert_ne!(frame["type"], "message", "a message came twice");
            if frame["type"] == "pong" {
                break;
            }
        }
    }
    world.stop().await;
}
