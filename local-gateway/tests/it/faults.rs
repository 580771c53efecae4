//! What goes wrong on purpose at posts, handshakes, ends of connections and environments.

use std::num::NonZeroUsize;
use std::time::Duration;

use local_gateway::{Config, Faults, LocalGateway, Observation, StartError};
use serde_json::{Value, json};

use crate::kit::{Client, Gate, World, http, in_time};

/// A gateway that plays these faults.
pub(crate) async fn world(faults: Value) -> World {
    World::with(|config| {
        config.concurrency = NonZeroUsize::MIN;
        config.faults = Some(parse(&faults));
    })
    .await
}

pub(crate) fn parse(faults: &Value) -> Faults {
    faults.to_string().parse().unwrap()
}

impl World {
    /// Waits until this fault is played, and gives the connection that it is about.
    pub(crate) async fn fault(&mut self, wanted: &str) -> Option<String> {
        self.observe(|seen| match seen {
            Observation::Fault {
                name,
                connection_id,
            } if name == wanted => Some(connection_id),
            _ => None,
        })
        .await
    }

    pub(crate) fn set_faults(&self, faults: &Value) {
        self.running.set_faults(parse(faults)).unwrap();
    }

    pub(crate) fn played(&self, name: &str) -> u64 {
        self.running
            .faults_played()
            .get(name)
            .copied()
            .unwrap_or_default()
    }

    async fn statuses(&self, client: &Client, posts: usize) -> Vec<u16> {
        let mut statuses = Vec::new();
        for _ in 0..posts {
            statuses.push(self.post(&client.id, b"post").await.status);
        }
        statuses
    }
}

#[tokio::test]
async fn a_connection_exists_only_some_time_after_connect_has_answered() {
    let mut world = world(json!({ "open_delay": "60s" })).await;
    let connecting = tokio::spawn(tokio_tungstenite::connect_async(world.handshake("")));
    let id = world.fault("open.slow").await.unwrap();
    assert_eq!(world.post(&id, b"early").await.status, 410);
    assert!(!connecting.is_finished());
    world.running.advance(Duration::from_secs(60));
    let (_socket, _) = in_time(connecting).await.unwrap().unwrap();
    world
        .observe(|seen| matches!(seen, Observation::Opened { .. }).then_some(()))
        .await;
    assert_eq!(world.post(&id, b"in time").await.status, 200);
    // The one post was early; one to a connection that never was is no fault.
    world.post("AAAAAAAAAAAAAAA=", b"never").await;
    assert_eq!(
        (world.played("open.slow"), world.played("open.410")),
        (1, 1)
    );
}

#[tokio::test]
async fn a_post_takes_as_long_as_it_is_told_to() {
    let mut world = world(json!({ "post_latency": [{ "time": "60s", "next": 1 }] })).await;
    let mut client = world.connect("").await;
    let (address, path) = (
        world.running.address().to_string(),
        format!("/dev/@connections/{}", client.id),
    );
    let slow =
        tokio::spawn(
            async move { http(&address, "POST", &path, &[crate::kit::SIGNED], b"slow").await },
        );
    assert_eq!(world.fault("post.slow").await, Some(client.id.clone()));
    assert_eq!(world.post(&client.id, b"fast").await.status, 200);
    assert_eq!(client.text().await, "fast");
    assert!(!slow.is_finished());
    world.running.advance(Duration::from_secs(60));
    assert_eq!(in_time(slow).await.unwrap().status, 200);
    assert_eq!(client.text().await, "slow");
}

#[tokio::test]
async fn posts_get_the_answers_that_are_played_and_nothing_goes_out() {
    let mut world = world(json!({})).await;
    let mut client = world.connect("").await;
    for (status, error_type) in [
        (403, "AccessDeniedException"),
        (410, "GoneException"),
        (429, "LimitExceededException"),
        (500, "InternalServerErrorException"),
    ] {
        let fault = json!({ "answer": status, "any_age": true, "next": 1 });
        world.set_faults(&json!({ "posts": [fault] }));
        let answer = world.post(&client.id, b"lost").await;
        assert_eq!(answer.status, status);
        assert_eq!(answer.headers["x-amzn-errortype"], error_type);
        assert_eq!(answer.body.is_empty(), status == 410);
        assert_eq!(world.post(&client.id, b"arrives").await.status, 200);
        assert_eq!(client.text().await, "arrives");
        assert_eq!(world.played(&format!("post.{status}")), 1);
    }
}

#[tokio::test]
async fn a_frame_may_go_out_although_its_poster_is_told_otherwise() {
    let fault = json!({ "answer": 500, "delivered": true, "next": 1 });
    let mut world = world(json!({ "posts": [fault] })).await;
    let mut client = world.connect("").await;
    assert_eq!(world.statuses(&client, 2).await, [500, 200]);
    assert_eq!([client.text().await, client.text().await], ["post", "post"]);
}

#[tokio::test]
async fn a_post_that_hangs_is_answered_never() {
    let mut world = world(json!({ "posts": [{ "answer": "hang", "next": 1 }] })).await;
    let mut client = world.connect("").await;
    let (address, path) = (
        world.running.address().to_string(),
        format!("/dev/@connections/{}", client.id),
    );
    let hanging = tokio::spawn(async move {
        http(&address, "POST", &path, &[crate::kit::SIGNED], b"hangs").await
    });
    world.fault("post.hang").await;
    world.running.advance(Duration::from_secs(300));
    assert_eq!(world.post(&client.id, b"next").await.status, 200);
    assert_eq!(client.text().await, "next");
    assert!(!hanging.is_finished());
    hanging.abort();
}

#[tokio::test]
async fn faults_of_chosen_connections_leave_the_others_alone() {
    let mut world = world(json!({})).await;
    let (first, second) = (world.connect("").await, world.connect("").await);
    let fault = json!({ "answer": 429, "connections": [first.id] });
    world.set_faults(&json!({ "posts": [fault] }));
    assert_eq!(world.statuses(&first, 2).await, [429, 429]);
    assert_eq!(world.statuses(&second, 2).await, [200, 200]);
    world.set_faults(&json!({}));
    assert_eq!(world.statuses(&first, 1).await, [200]);
}

#[tokio::test]
async fn a_410_may_be_for_young_connections_only() {
    let mut world = world(json!({ "posts": [{ "answer": 410, "younger_than": "60s" }] })).await;
    let client = world.connect("").await;
    assert_eq!(world.statuses(&client, 2).await, [410, 410]);
    world.running.advance(Duration::from_secs(60));
    assert_eq!(world.statuses(&client, 1).await, [200]);
}

#[tokio::test]
async fn a_share_of_the_posts_fails_and_the_same_share_with_the_same_seed() {
    let faults = json!({ "seed": 5, "posts": [{ "answer": 500, "share": 0.5 }] });
    let mut world = world(faults.clone()).await;
    let client = world.connect("").await;
    let statuses = world.statuses(&client, 40).await;
    assert!(
        statuses.contains(&200) && statuses.contains(&500),
        "{statuses:?}"
    );
    world.set_faults(&faults);
    assert_eq!(world.statuses(&client, 40).await, statuses);
}

/// The connection that the next `$disconnect` is about.
async fn disconnected(world: &mut World) -> String {
    let (_, event) = world.event("DISCONNECT").await;
    let id = event["requestContext"]["connectionId"].as_str();
    id.unwrap().to_owned()
}

#[tokio::test]
async fn a_disconnect_may_be_lost() {
    let mut world = world(json!({ "disconnects": [{ "fault": "lost", "next": 1 }] })).await;
    let (first, mut second) = (world.connect("").await, world.connect("").await);
    let id = first.vanish();
    assert_eq!(world.fault("disconnect.lost").await, Some(id));
    second.close(None).await;
    assert_eq!(disconnected(&mut world).await, second.id);
    assert_eq!(world.played("disconnect.lost"), 1);
}

#[tokio::test]
async fn a_disconnect_may_come_twice() {
    let mut world = world(json!({ "disconnects": [{ "fault": "doubled" }] })).await;
    let id = world.connect("").await.vanish();
    assert_eq!(world.fault("disconnect.doubled").await, Some(id.clone()));
    for _ in 0..2 {
        assert_eq!(disconnected(&mut world).await, id);
    }
}

#[tokio::test]
async fn a_disconnect_may_be_late() {
    let late = json!({ "fault": "late", "delay": "60s", "next": 1 });
    let mut world = world(json!({ "disconnects": [late] })).await;
    let (first, mut second) = (world.connect("").await, world.connect("").await);
    let id = first.vanish();
    assert_eq!(world.fault("disconnect.late").await, Some(id.clone()));
    second.close(None).await;
    assert_eq!(disconnected(&mut world).await, second.id);
    world.running.advance(Duration::from_secs(60));
    assert_eq!(disconnected(&mut world).await, id);
}

#[tokio::test]
async fn messages_are_put_out_of_order_as_long_as_that_is_a_fault() {
    let mut world = world(json!({ "reorder": true })).await;
    let mut client = world.connect("").await;
    for text in ["one", "two"] {
        client.send(text).await;
    }
    assert_eq!(world.event("MESSAGE").await.1["body"], "two");
    assert_eq!(world.event("MESSAGE").await.1["body"], "one");
    assert_eq!(world.played("message.reordered"), 1);
    world.set_faults(&json!({}));
    for text in ["three", "four"] {
        client.send(text).await;
        assert_eq!(world.event("MESSAGE").await.1["body"], text);
    }
    assert_eq!(world.played("message.reordered"), 1);
}

#[tokio::test]
async fn an_environment_dies_with_its_answer_and_the_next_event_gets_another() {
    let kill = json!({ "when": "before-answer", "events": ["MESSAGE"], "next": 1 });
    let mut world = world(json!({ "kills": [kill] })).await;
    let mut client = world.connect("").await;
    client.send("{}").await;
    let (environment, _) = world.event("MESSAGE").await;
    assert_eq!(
        world.fault("kill.before-answer").await,
        Some(client.id.clone())
    );
    let why = world.environment_ended().await;
    assert_eq!(why, "killed by a fault before its answer");
    assert_eq!(client.json().await["message"], "Internal server error");
    client.send("next").await;
    assert_ne!(world.event("MESSAGE").await.0, environment);
}

#[tokio::test]
async fn an_environment_dies_some_time_after_it_got_its_event() {
    let kill = json!({ "when": "before-answer", "delay": "60s", "events": ["MESSAGE"] });
    let mut world = world(json!({ "kills": [kill] })).await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    // One that is done by then lives.
    client.send("done").await;
    let (environment, _) = world.event("MESSAGE").await;
    client
        .send(&json!({ "gate": gate.address() }).to_string())
        .await;
    assert_eq!(world.event("MESSAGE").await.0, environment);
    let held = gate.reached().await;
    world.running.advance(Duration::from_secs(60));
    in_time(held.closed()).await;
    assert_eq!(client.json().await["message"], "Internal server error");
    assert_eq!(world.played("kill.before-answer"), 1);
}

#[tokio::test]
async fn an_environment_dies_after_its_answer_with_late_work_undone() {
    let kill = json!({ "when": "after-answer", "events": ["CONNECT"], "next": 1 });
    let mut world = world(json!({ "kills": [kill] })).await;
    let gate = Gate::new().await;
    // The client has its answer; the work behind it never gets to its gate's end.
    let query = format!("late_gate={}", gate.address());
    let mut client = world.connect(&query).await;
    let why = world.environment_ended().await;
    assert_eq!(why, "killed by a fault after its answer");
    client.send("next").await;
    assert_eq!(world.event("MESSAGE").await.0, 2);
    assert_eq!(world.played("kill.after-answer"), 1);
}

#[tokio::test]
async fn an_environment_dies_in_the_middle_of_its_late_work() {
    let kill = json!({ "when": "after-answer", "delay": "60s", "events": ["CONNECT"] });
    let mut world = world(json!({ "kills": [kill] })).await;
    let gate = Gate::new().await;
    let query = format!("late_gate={}", gate.address());
    let _client = world.connect(&query).await;
    let held = gate.reached().await;
    world.running.advance(Duration::from_secs(60));
    in_time(held.closed()).await;
    world.fault("kill.after-answer").await;
}

#[tokio::test]
async fn the_control_path_shows_and_sets_faults() {
    let world = world(json!({ "posts": [{ "answer": 500, "next": 2 }] })).await;
    let shown = world.http("GET", "/_control/faults", b"").await;
    let shown = serde_json::from_str::<Value>(&shown.body).unwrap();
    assert_eq!(shown["faults"]["posts"][0]["next"], 2);
    assert_eq!(
        (&shown["played"], &shown["dynamodb_calls"]),
        (&json!({}), &json!({}))
    );
    let set = br#"{"open_delay":"1s"}"#;
    assert_eq!(
        world.http("POST", "/_control/faults", set).await.status,
        200
    );
    let faults = world.running.faults().unwrap();
    assert_eq!((faults.posts.len(), faults.open_delay.len()), (0, 1));
    let refused = world
        .http("POST", "/_control/faults", br#"{"opendelay":"1s"}"#)
        .await;
    assert_eq!(refused.status, 400);
    assert!(refused.body.contains("opendelay"), "{}", refused.body);
    assert_eq!(world.running.faults().unwrap(), faults);
    let address = world.running.address().to_string();
    let from_a_page = [("Origin", "http://127.0.0.1:8080")];
    let refused = http(&address, "POST", "/_control/faults", &from_a_page, b"{}").await;
    assert_eq!(refused.status, 403);
}

#[tokio::test]
async fn a_gateway_without_faults_plays_none_and_cannot_be_told_to() {
    let mut world = World::start().await;
    let client = world.connect("").await;
    let faults = json!({ "posts": [{ "answer": 500 }] });
    let refused = world.running.set_faults(parse(&faults)).unwrap_err();
    assert!(refused.to_string().contains("--faults"), "{refused}");
    for (method, body) in [("GET", ""), ("POST", r#"{"reorder":true}"#)] {
        let refused = world
            .http(method, "/_control/faults", body.as_bytes())
            .await;
        assert_eq!(refused.status, 409, "{}", refused.body);
    }
    assert_eq!(world.statuses(&client, 1).await, [200]);
    assert!(world.running.faults().is_none());
}

#[tokio::test]
async fn faults_that_cannot_be_played_are_a_start_error_by_name() {
    let mut config = Config::new("/bin/sh");
    let mut faults = parse(&json!({ "disconnects": [{ "fault": "lost" }] }));
    faults.disconnects[0].share = 1.5;
    config.faults = Some(faults);
    let error = LocalGateway::start(config).await.unwrap_err();
    assert!(matches!(error, StartError::Faults(_)), "{error}");
    assert!(
        error.to_string().contains("disconnects[0].share"),
        "{error}"
    );
}
