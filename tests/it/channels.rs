//! Channels: joining, leaving, and what a backend does with them.

use mock_backend::{Answer, Endpoint};
use serde_json::json;

use crate::world;

#[tokio::test]
async fn a_member_gets_what_is_sent_until_it_leaves() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let mut ben = world.join("2", "ben").await;
    let to_channel = json!({"type": "x", "broadcast": {"channel": "thread:42"}});

    let join = json!({"type": "in", "sidewire": {"join": ["thread:42", "thread:7", "thread:42"]}});
    world.answer(&mut ann, &join).await;
    assert_eq!(ann.next_text().await, r#"{"type":"in"}"#);
    world.answer(&mut ben, &to_channel).await;
    ann.expect("x").await;
    ben.expect_nothing_before_pong().await;
    let rows = world.rows().await;
    assert!(
        rows.contains(&format!("channel#thread:42/{id}")),
        "{rows:?}"
    );
    let home = world.row("1", &id).await.unwrap();
    let channel = world.row("channel#thread:42", &id).await.unwrap();
    let own = channel
        .names()
        .into_iter()
        .filter(|name| *name != "since_ms");
    assert_eq!(own.collect::<Vec<_>>(), home.names());
    assert!(channel.number("since_ms") >= home.number("created_at_ms"));
    assert_eq!(
        channel.number("created_at_ms"),
        home.number("created_at_ms")
    );
    assert_eq!(channel.number("ttl"), home.number("ttl"));

    // In force before the very reply that asks for them.
    let both = json!({
        "type": "x", "broadcast": {"channel": "thread:42"}, "sidewire": {"join": ["thread:42"]}
    });
    world.answer(&mut ben, &both).await;
    ann.expect("x").await;
    ben.expect("x").await;
    let gone = json!({
        "type": "x", "broadcast": {"channel": "thread:42"}, "sidewire": {"leave": ["thread:42", "no"]}
    });
    world.answer(&mut ann, &gone).await;
    ben.expect("x").await;
    ann.expect_nothing_before_pong().await;

    ann.close().await;
    ben.close().await;
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn connect_may_name_the_user_and_the_channels() {
    let world = world().start().await;
    let mut watch = world.watch();
    let channels: Vec<_> = (0..60).map(|n| format!("c{n}")).collect();
    let accepted = json!({
        "initial": {"type": "hi"}, "user_id": "u1", "org_id": "o1", "sidewire": {"join": channels}
    });
    let text = accepted.to_string();
    world
        .backend
        .script()
        .next(Endpoint::Connect, Answer::Json { text });
    let mut ann = world.connect("booking_id=1&token=ann").await;
    let id = watch.opened().await;
    ann.expect("hi").await;
    assert_eq!(world.rows().await.len(), 62);
    assert_eq!(
        world
            .row("channel#c59", &id)
            .await
            .unwrap()
            .text("connection_type"),
        Some("chat")
    );
    world
        .answer(
            &mut ann,
            &json!({"type": "x", "broadcast": {"channel": "c59"}}),
        )
        .await;
    ann.expect("x").await;
    world
        .answer(
            &mut ann,
            &json!({"type": "x", "broadcast": {"user_id": "u1"}}),
        )
        .await;
    ann.expect("x").await;
    let call = world.backend.journal().received().pop().unwrap();
    assert_eq!(
        (call.header("x-user-id"), call.header("x-org-id")),
        (Some("u1"), Some("o1"))
    );
    ann.close().await;
    world.rows_are(0).await;

    for join in [
        json!(["#"]),
        json!(["a b"]),
        json!([7]),
        json!("c"),
        json!(["c", "c", "c"]),
    ] {
        let text = json!({"sidewire": {"join": join}}).to_string();
        world
            .backend
            .script()
            .next(Endpoint::Connect, Answer::Json { text });
        let refused = world.try_connect("booking_id=1&token=ann").await.err();
        let fine = join == json!(["c", "c", "c"]);
        assert_eq!(refused, (!fine).then_some(harness::Refused(502)), "{join}");
    }
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn too_many_channels_are_refused_as_a_whole() {
    let world = world().env("MAX_CHANNELS", "150").start().await;
    let mut ann = world.join("1", "ann").await;
    let names = |from: usize, to: usize| (from..to).map(|n| format!("c{n}")).collect::<Vec<_>>();
    let join = |from, to| json!({"type": "in", "sidewire": {"join": names(from, to)}});
    for (from, to, rows) in [
        (0, 10_000, Err(2)),
        (0, 151, Err(2)),
        (0, 120, Ok(122)),
        (0, 120, Ok(122)),
        (100, 145, Ok(147)),
        (140, 151, Err(147)),
        (140, 150, Ok(152)),
        (0, 150, Ok(152)),
        (150, 151, Err(152)),
    ] {
        world.answer(&mut ann, &join(from, to)).await;
        let frame = ann.next().await;
        let (Ok(count) | Err(count)) = rows;
        if rows.is_ok() {
            assert_eq!(frame, json!({"type": "in"}), "{from} to {to}");
        } else {
            assert_eq!(frame["code"], "backend_invalid_reply", "{from} to {to}");
        }
        assert_eq!(world.rows().await.len(), count, "{from} to {to}");
    }
    // An array's joins count together, before any of them is done.
    let several = json!([join(200, 280), join(280, 351)]);
    world.answer(&mut ann, &several).await;
    assert_eq!(ann.expect("error").await["code"], "backend_invalid_reply");
    let leave = json!({"type": "out", "sidewire": {"leave": names(0, 151)}});
    world.answer(&mut ann, &leave).await;
    assert_eq!(ann.expect("error").await["code"], "backend_invalid_reply");
    assert_eq!(world.rows().await.len(), 152);
    let leave = json!({"type": "out", "sidewire": {"leave": names(0, 150)}});
    world.answer(&mut ann, &leave).await;
    ann.expect("out").await;
    assert_eq!(world.rows().await.len(), 2);
    for bad in [
        json!(["a#b"]),
        json!([""]),
        json!(["é"]),
        json!([7]),
        json!("c0"),
        json!({}),
    ] {
        for command in ["join", "leave"] {
            let reply = json!({"type": "in", "sidewire": {command: bad}});
            world.answer(&mut ann, &reply).await;
            assert_eq!(
                ann.expect("error").await["code"],
                "backend_invalid_reply",
                "{reply}"
            );
        }
    }
    world.stop().await;
}

#[tokio::test]
async fn members_that_look_like_commands_are_sent() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let reply = r#"{"state":1,"close":true,"join":["a"],"leave":["b"],"channel":"c"}"#;
    let text = reply.to_owned();
    world
        .backend
        .script()
        .next(Endpoint::Message, Answer::Json { text });
    ann.send("{}").await;
    assert_eq!(ann.next_text().await, reply);
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.rows().await.len(), 2);
    world.stop().await;
}

#[tokio::test]
async fn a_blind_relay_keeps_ciphertext_in_its_thread() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    let mut eve = world.join("1", "eve").await;
    for _ in 0..2 {
        ann.expect("receipt").await;
    }
    ben.expect("receipt").await;
    let subscribe = json!({"type": "subscribe", "thread": "42"}).to_string();
    ann.send(subscribe.clone()).await;
    assert_eq!(ann.expect("error").await["status"], 404);
    ann.send(json!({"type": "create_thread", "thread": "42"}).to_string())
        .await;
    ann.expect("thread_created").await;
    for client in [&mut ann, &mut ben] {
        client.send(subscribe.clone()).await;
        assert_eq!(
            client.next_text().await,
            r#"{"type":"subscribed","thread":"42"}"#
        );
    }
    let secret = r#""ciphertext":"AAEC\/w==\u0000","iv":"a+/="#;
    ann.send(format!(r#"{{"type":"relay","thread":"42",{secret}"}}"#))
        .await;
    let relayed = ben.next_text().await;
    assert!(relayed.contains(secret), "{relayed}");
    ann.expect_nothing_before_pong().await;
    eve.expect_nothing_before_pong().await;

    ben.send(json!({"type": "unsubscribe", "thread": "42"}).to_string())
        .await;
    ben.expect("unsubscribed").await;
    ann.send(format!(r#"{{"type":"relay","thread":"42",{secret}"}}"#))
        .await;
    ann.expect_nothing_before_pong().await;
    ben.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn typing_and_notifications_reach_their_audience() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    let mut ben_too = world.join("2", "ben").await;
    ann.expect("receipt").await;
    ann.send(r#"{"type":"typing","is_typing":true}"#).await;
    assert_eq!(ben.expect("typing_indicator").await["user_id"], "ann");
    ann.send(r#"{"type":"notify","user_id":"ben","text":"done"}"#)
        .await;
    for client in [&mut ben, &mut ben_too] {
        assert_eq!(client.expect("notification").await["text"], "done");
    }
    ann.expect_nothing_before_pong().await;
    ben.send(r#"{"type":"leave"}"#).await;
    ben.expect("bye").await;
    assert_eq!(ben.closed().await.code, 1000);
    world.stop().await;
}
