//! Speaking when no client has: who is reached, and what the publisher is told.

mod fan_out; // rooms that are too large for one event
mod http; // the same over HTTP, signed
mod queue; // the same from a queue
mod repeats; // those whom a queue's message did not reach

use std::time::Duration;

use harness::{Client, DEAD, Row, World, now_ms};
use mock_backend::{Answer, Endpoint};
use serde_json::{Value, json};

use crate::world;

/// A report in which everybody was reached.
fn reached(delivered: usize) -> Value {
    json!({
        "delivered": delivered, "gone": 0, "waiting": 0, "queued": 0,
        "throttled": 0, "refused": 0, "failed": 0,
    })
}

/// The rows of a connection that ended a minute ago without a word: its record and its home row.
async fn leave_dead_rows(world: &World, user: &str, booking: &str) {
    let row = |partition: &str| {
        let row = Row::new(partition, DEAD).old();
        row.text("connection_type", "chat")
            .number("ttl", now_ms() / 1000 + 86_400)
    };
    let record = row(&format!("connection#{DEAD}"));
    let record = record.text("user_id", user).text("home", booking);
    world
        .put_row(record.number("accepted_at_ms", now_ms() - 60_000))
        .await;
    world.put_row(row(booking)).await;
}

/// Two in booking 1, and one in booking 2 and in a channel.
async fn three(world: &World) -> [(Client, String); 3] {
    let (mut ann, ann_id) = world.joined("1", "ann").await;
    let (ben, ben_id) = world.joined("1", "ben").await;
    ann.expect("receipt").await;
    let (mut cat, cat_id) = world.joined("2", "cat").await;
    let join = json!({"sidewire": {"join": ["thread:42"]}});
    world.answer(&mut cat, &join).await;
    world.rows_are(7).await;
    [(ann, ann_id), (ben, ben_id), (cat, cat_id)]
}

#[tokio::test]
async fn each_audience_is_reached_and_nobody_else() {
    let world = world().env("PUBLISH_EVERYONE", "true").start().await;
    let [(mut ann, ann_id), (mut ben, ben_id), (mut cat, cat_id)] = three(&world).await;
    for (to, exclude, to_ann, to_ben, to_cat) in [
        (json!({"booking_id": "1"}), json!([]), true, true, false),
        (
            json!({"booking_id": "1"}),
            json!([ann_id]),
            false,
            true,
            false,
        ),
        (
            json!({"booking_id": "nobody"}),
            json!([]),
            false,
            false,
            false,
        ),
        (
            json!({"channel": "thread:42"}),
            json!(null),
            false,
            false,
            true,
        ),
        (json!({"user_id": "ben"}), json!([]), false, true, false),
        (
            json!({"connection_id": ann_id}),
            json!([]),
            true,
            false,
            false,
        ),
        (
            json!({"connection_id": ann_id}),
            json!([ann_id]),
            false,
            false,
            false,
        ),
        (json!({"everyone": true}), json!([]), true, true, true),
        (
            json!({"everyone": true}),
            json!([ben_id, cat_id]),
            true,
            false,
            false,
        ),
    ] {
        let request =
            json!({"action": "publish", "to": to, "data": {"type": "x"}, "exclude": exclude});
        let report = world.publish(&request).await;
        let meant = [to_ann, to_ben, to_cat]
            .iter()
            .filter(|meant| **meant)
            .count();
        assert_eq!(report, reached(meant), "{request}");
        for (client, meant) in [(&mut ann, to_ann), (&mut ben, to_ben), (&mut cat, to_cat)] {
            if meant {
                assert_eq!(client.next_text().await, r#"{"type":"x"}"#, "{request}");
            }
            client.expect_nothing_before_pong().await;
        }
    }
    world.stop().await;
}

#[tokio::test]
async fn data_arrives_byte_for_byte() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for data in [
        r#"{ "b" : 1.0 , "a":[ 1e400, 12345678901234567890 ], "a": "\u00e9\ud83d" }"#,
        r#"{"broadcast":true,"sidewire":{"close":true}}"#,
        "null",
        r#""text""#,
    ] {
        let payload =
            format!(r#"{{"to":{{"user_id":"ann"}}, "data": {data} ,"action":"publish"}}"#);
        assert_eq!(world.invoke(&payload).await.json, reached(1));
        assert_eq!(ann.next_text().await, data);
    }
    world.stop().await;
}

/// Seed system 3: a job that reports its progress to a user, wherever that user is connected.
#[tokio::test]
async fn a_jobs_progress_reaches_all_of_a_users_connections() {
    let world = world().start().await;
    let mut here = world.join("1", "ann").await;
    let mut there = world.join("2", "ann").await;
    let mut other = world.join("2", "ben").await;
    there.expect("receipt").await;
    leave_dead_rows(&world, "ann", "2").await;
    assert_eq!(world.rows().await.len(), 8);
    for progress in (0..=100).step_by(5) {
        let data = json!({"type": "upload_progress", "upload_id": "u7", "progress": progress});
        let request = json!({"action": "publish", "to": {"user_id": "ann"}, "data": data});
        let mut expected = reached(2);
        if progress == 0 {
            expected["gone"] = json!(1);
        }
        assert_eq!(world.publish(&request).await, expected, "{progress} %");
    }
    for client in [&mut here, &mut there] {
        for progress in (0..=100).step_by(5) {
            assert_eq!(client.expect("upload_progress").await["progress"], progress);
        }
        client.expect_nothing_before_pong().await;
    }
    other.expect_nothing_before_pong().await;
    let rows = world.rows().await;
    assert_eq!(
        rows.len(),
        6,
        "nothing is left of the dead connection: {rows:?}"
    );
    world.stop().await;
}

#[tokio::test]
async fn everyone_with_a_home_gets_one_frame() {
    let world = world()
        .env("PUBLISH_EVERYONE", "true")
        .env("ANONYMOUS_FEED", "true")
        .start()
        .await;
    let accepted = || Answer::Json {
        text: "{}".to_owned(),
    };
    world.backend.script().always(Endpoint::Connect, accepted());
    let mut everyone = Vec::new();
    for query in [
        "booking_id=1&token=ann",
        "booking_id=2&token=ann",
        "type=feed",
        "type=notification&token=ann",
    ] {
        everyone.push(world.connect(query).await);
    }
    // Each has a record, and the last one nothing else: nobody knows its user.
    let rows = world.rows_are(7).await;
    assert!(rows.iter().any(|row| row.starts_with("feed#/")), "{rows:?}");
    let heartbeat =
        json!({"action": "publish", "to": {"everyone": true}, "data": {"type": "beat"}});
    assert_eq!(world.publish(&heartbeat).await, reached(4));
    for client in &mut everyone {
        client.expect("beat").await;
        client.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn who_is_there_can_be_asked_and_sent_away() {
    let world = world().start().await;
    let before = now_ms();
    let (mut ann, ann_id) = world.joined("1", "ann").await;
    let (ben, ben_id) = world.joined("1", "ben").await;
    ann.expect("receipt").await;
    let there = json!({"action": "connections", "to": {"booking_id": "1"}});
    let answer = world.publish(&there).await;
    assert_eq!(answer["count"], 2);
    let mut ids = Vec::new();
    for connection in answer["connections"].as_array().unwrap() {
        let since = connection["connected_at"].as_u64().unwrap();
        assert!((before..=now_ms()).contains(&since), "{connection}");
        ids.push(connection["connection_id"].as_str().unwrap().to_owned());
    }
    ids.sort();
    let mut expected = [ann_id.clone(), ben_id.clone()];
    expected.sort();
    assert_eq!(ids, expected);
    for (to, count) in [
        (json!({"connection_id": ann_id}), 1),
        (json!({"connection_id": DEAD}), 0),
        (json!({"user_id": "ben"}), 1),
        (json!({"channel": "empty"}), 0),
    ] {
        let answer = world
            .publish(&json!({"action": "connections", "to": to}))
            .await;
        assert_eq!(answer["count"], count, "{to}");
    }

    let others = json!({"action": "connections", "to": {"booking_id": "1"}, "exclude": [ann_id]});
    let answer = world.publish(&others).await;
    assert_eq!(answer["connections"][0]["connection_id"], ben_id.as_str());
    assert_eq!(answer["count"], 1);

    let away = json!({"action": "disconnect", "to": {"booking_id": "1"}, "exclude": [ann_id]});
    assert_eq!(world.publish(&away).await, reached(1));
    assert_eq!(ben.closed().await.code, 1000);
    let rows = world.rows_are(2).await;
    assert!(!rows.iter().any(|row| row.contains(&ben_id)), "{rows:?}");
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn an_invalid_request_is_a_function_error_in_words() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let large = "x".repeat(128 * 1024 - 1);
    let publish = |to: Value| json!({"action": "publish", "to": to, "data": {"type": "x"}});
    for (request, error_type, words) in [
        (
            publish(json!({"room": "1"})),
            "InvalidPublish",
            "`to` has a member twice, or one besides booking_id, channel, user_id, connection_id \
             and everyone",
        ),
        (
            publish(json!({"booking_id": "1", "user_id": "ann"})),
            "InvalidPublish",
            "`to` names more than one audience",
        ),
        (
            json!({"action": "publish", "to": {"booking_id": "1"}, "data": large}),
            "InvalidPublish",
            "`data` is over 128 KiB, more than a frame may have",
        ),
        (
            json!({"action": "shout", "to": {"booking_id": "1"}}),
            "InvalidPublish",
            "`action` is none of publish, disconnect and connections",
        ),
        (
            publish(json!({"everyone": true})),
            "PublishRefused",
            "nobody may address everyone: PUBLISH_EVERYONE is not true",
        ),
        (
            json!({"hello": "world"}),
            "UnknownEvent",
            "the event is neither from API Gateway nor a publish: it has no requestContext, no \
             Records and no action",
        ),
    ] {
        let answered = world.invoke(&request.to_string()).await;
        assert!(answered.function_error, "{answered:?}");
        assert_eq!(
            answered.json,
            json!({"errorType": error_type, "errorMessage": words})
        );
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_publish_without_a_known_endpoint_or_table_says_so() {
    let world = world()
        .env("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI", "")
        .start()
        .await;
    let request = json!({"action": "publish", "to": {"booking_id": "1"}, "data": 1}).to_string();
    let answered = world.invoke(&request).await;
    let words = "API_GATEWAY_ENDPOINT is not set, and a publish's event does not name the API";
    assert_eq!(
        answered.json,
        json!({"errorType": "PublishRefused", "errorMessage": words})
    );
    world.stop().await;

    let world = crate::world().start().await;
    world.drop_table().await;
    let answered = world.invoke(&request).await;
    let words = "the table did not serve (table: query audience: ResourceNotFoundException); some \
                 may have been reached";
    assert_eq!(
        answered.json,
        json!({"errorType": "PublishFailed", "errorMessage": words})
    );
    world.stop().await;
}

#[tokio::test]
async fn what_the_timeout_cuts_off_counts_as_failed() {
    let world = world()
        .function_timeout(Duration::from_secs(3))
        .faults("{}")
        .start()
        .await;
    let (mut ann, _ben, id) = world.ann_and_ben().await;
    // A recipient that does not read is waited for, for longer than there is time.
    world.play(&json!({"posts": [{"answer": 429, "connections": [id]}]}).to_string());
    let request = json!({"action": "publish", "to": {"booking_id": "1"}, "data": {"type": "x"}});
    let mut expected = reached(1);
    expected["failed"] = json!(1);
    expected["incomplete"] = json!(true);
    assert_eq!(world.publish(&request).await, expected);
    ann.expect("x").await;
    assert!(world.row("1", &id).await.is_some());
    world.stop().await;
}
