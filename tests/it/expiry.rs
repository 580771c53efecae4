//! Tokens that run out, and newer ones for the same connection.

use harness::{Client, World, eventually, now_ms};
use mock_backend::{Answer, Endpoint, Gate, Piece};
use serde_json::{Value, json};

use crate::world;

/// Long past: a connection with such a token is closed at any occasion.
const PAST: u64 = 1_000_000_000;

/// So many seconds after its expiry a token has ended, and its connection is not closed yet at any
/// occasion.
const ENDED: u64 = 60;

fn seconds() -> u64 {
    now_ms() / 1000
}

/// As if the token of this connection had ended long ago, with no environment that knows better.
async fn expire(world: &World, home: &str, id: &str) {
    expire_at(world, home, id, PAST).await;
}

async fn expire_at(world: &World, home: &str, id: &str, exp: u64) {
    for partition in [home.to_owned(), format!("connection#{id}")] {
        world.set_number(&partition, id, "token_exp", exp).await;
    }
    world.forget().await;
}

async fn expect_dismissal(mut client: Client) {
    let error = client.expect("error").await;
    assert_eq!(error.get("code"), Some(&json!("token_expired")), "{error}");
    assert_eq!(client.closed().await.code, 1000);
}

#[tokio::test]
async fn any_frame_long_after_a_tokens_end_closes_its_connection() {
    for frame in [
        r#"{"type":"ping"}"#,
        r#"{"type":"pong"}"#,
        r#"{"type":"message","text":"hi"}"#,
        "no JSON",
    ] {
        let world = world().jwt().start().await;
        let (mut ann, id) = world.joined("1", &world.token("ann")).await;
        expire(&world, "1", &id).await;
        let before = world.calls().len();
        ann.send(frame).await;
        expect_dismissal(ann).await;
        assert_eq!(world.calls().len(), before, "{frame}");
        world.rows_are(0).await;
        world.stop().await;
    }
}

#[tokio::test]
async fn after_a_tokens_end_only_frames_for_the_backend_close_its_connection() {
    let world = world().jwt().start().await;
    let (mut ben, id) = world.joined("1", &world.token("ben")).await;
    let (mut ann, _) = world.joined("1", &world.token("ann")).await;
    ben.expect("receipt").await;
    expire_at(&world, "1", &id, seconds() - ENDED).await;
    ann.say("hi").await;
    ben.expect("message").await;
    ben.expect_nothing_before_pong().await;
    ben.send(r#"{"type":"pong"}"#).await;
    ben.send("no JSON").await;
    assert_eq!(ben.expect("error").await["code"], "invalid_json");
    let before = world.calls().len();
    ben.send(r#"{"type":"resume"}"#).await; // without `resume=1` it is the backend's
    expect_dismissal(ben).await;
    assert_eq!(world.calls().len(), before);
    world.stop().await;
}

#[tokio::test]
async fn a_resume_is_answered_after_its_tokens_end() {
    let world = world().jwt().start().await;
    let mut watch = world.watch();
    let query = format!("booking_id=1&resume=1&token={}", world.token("ann"));
    let mut ann = world.connect(&query).await;
    let id = watch.opened().await;
    ann.expect("history").await;
    expire_at(&world, "1", &id, seconds() - ENDED).await;
    ann.send(r#"{"type":"resume"}"#).await;
    ann.expect("resumed").await;
    world.stop().await;
}

#[tokio::test]
async fn a_connection_outlives_its_token_by_the_leeway() {
    let world = world().jwt().start().await;
    let exp = seconds() - 25; // five seconds are left
    let token = world.token_of(&json!({ "sub": "ann", "exp": exp }));
    let mut ann = world.connect(&format!("booking_id=1&token={token}")).await;
    ann.expect("history").await;
    let ended = eventually("the token's end", async || {
        ann.send(r#"{"type":"echo","id":7}"#).await;
        let answer = ann.next().await;
        (answer["type"] != "echo").then_some(answer)
    })
    .await;
    assert_eq!(ended["code"], "token_expired");
    assert_eq!(ended["in_reply_to"], 7);
    assert!(seconds() > exp + 30, "too early");
    assert_eq!(ann.closed().await.code, 1000);
    world.stop().await;
}

#[tokio::test]
async fn a_running_stream_goes_on_after_its_tokens_end() {
    let world = world().jwt().start().await;
    let exp = seconds() - 25; // five seconds are left
    let token = |user| world.token_of(&json!({ "sub": user, "exp": exp }));
    let (mut ben, _) = world.joined("1", &token("ben")).await;
    let (mut ann, _) = world.joined("1", &token("ann")).await;
    ben.expect("receipt").await;
    let gate = Gate::new();
    let pieces = vec![
        Piece::from("{\"type\":\"began\",\"broadcast\":true}\n"),
        Piece::Gate(gate.clone()),
        Piece::from("{\"type\":\"went on\",\"broadcast\":true}\n"),
        Piece::from("{\"type\":\"ended\"}\n"),
    ];
    let content_type = "application/x-ndjson".to_owned();
    let answer = Answer::Stream {
        content_type,
        pieces,
    };
    world.backend.script().next(Endpoint::Message, answer);
    ann.send("{}").await;
    ann.expect("began").await;
    ben.expect("began").await;
    eventually("the tokens' end", async || {
        (seconds() > exp + 30).then_some(())
    })
    .await;
    gate.open();
    ann.expect("went on").await;
    ben.expect("went on").await;
    ann.expect("ended").await;
    world.stop().await;
}

#[tokio::test]
async fn a_delivery_to_an_expired_listener_closes_it() {
    let world = world().jwt().start().await;
    let (mut ben, id) = world.joined("1", &world.token("ben")).await;
    let (mut carl, _) = world.joined("1", &world.token("carl")).await;
    let (mut ann, _) = world.joined("1", &world.token("ann")).await;
    carl.expect("receipt").await;
    ben.expect("receipt").await;
    ben.expect("receipt").await;
    expire(&world, "1", &id).await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    carl.expect("message").await;
    expect_dismissal(ben).await;
    eventually("ben's rows to go", async || {
        let rows = world.rows().await;
        (!rows.iter().any(|row| row.ends_with(&id))).then_some(())
    })
    .await;
    world.stop().await;
}

#[tokio::test]
async fn no_audience_reaches_the_expired() {
    let reply = |to: Value| json!({ "type": "secret", "broadcast": to }).to_string();
    for audience in ["channel", "user_id", "connection_id"] {
        let world = world().jwt().start().await;
        let (mut ben, id) = world.joined("2", &world.token("ben")).await;
        let joins = r#"{"type":"joined","sidewire":{"join":["news"]}}"#.to_owned();
        let answer = Answer::Json { text: joins };
        world.backend.script().next(Endpoint::Message, answer);
        ben.send("{}").await;
        ben.expect("joined").await;
        world.fresh_environment(&mut ben).await;
        world
            .set_number("channel#news", &id, "token_exp", PAST)
            .await;
        expire(&world, "2", &id).await;
        let (mut ann, _) = world.joined("1", &world.token("ann")).await;
        let name = match audience {
            "channel" => "news",
            "user_id" => "ben",
            _ => &id,
        };
        let answer = Answer::Json {
            text: reply(json!({ audience: name })),
        };
        world.backend.script().next(Endpoint::Message, answer);
        ann.send("{}").await;
        expect_dismissal(ben).await;
        world.stop().await;
    }
}

#[tokio::test]
async fn a_publish_does_not_reach_the_expired_either() {
    for to in [json!({ "booking_id": "1" }), json!({ "user_id": "ben" })] {
        let world = world().jwt().start().await;
        let (ben, id) = world.joined("1", &world.token("ben")).await;
        expire(&world, "1", &id).await;
        let publish = json!({ "action": "publish", "to": to, "data": { "type": "secret" } });
        let answered = world.invoke(&publish.to_string()).await;
        let report = json!({
            "delivered": 0, "gone": 1, "waiting": 0, "queued": 0,
            "throttled": 0, "refused": 0, "failed": 0,
        });
        assert_eq!(answered.json, report);
        expect_dismissal(ben).await;
        world.stop().await;
    }
}

/// A renewal writes the record first; whoever then reads another row too early asks it.
#[tokio::test]
async fn a_row_that_has_not_heard_of_a_renewal_closes_nobody() {
    let world = world().jwt().start().await;
    let (mut ben, id) = world.joined("1", &world.token("ben")).await;
    let (mut ann, _) = world.joined("1", &world.token("ann")).await;
    ben.expect("receipt").await;
    world.set_number("1", &id, "token_exp", PAST).await;
    world.forget().await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ben.expect("message").await;
    world.stop().await;
}

#[tokio::test]
async fn a_broadcast_reads_its_audience_and_nothing_else() {
    let world = world().jwt().faults("{}").start().await;
    let (mut ben, _) = world.joined("1", &world.token("ben")).await;
    let (mut ann, _) = world.joined("1", &world.token("ann")).await;
    ben.expect("receipt").await;
    let before = world.gateway.dynamodb_calls();
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ben.expect("message").await;
    ann.expect("message").await;
    assert_eq!(world.table_calls_since(&before), ["Query"]);
    world.stop().await;
}

#[tokio::test]
async fn a_newer_token_is_taken_stored_and_told_to_nobody() {
    let world = world().jwt().start().await;
    let (mut ann, id) = world.joined("1", &world.token("ann")).await;
    let joins = r#"{"type":"joined","sidewire":{"join":["a","b"]}}"#.to_owned();
    let answer = Answer::Json { text: joins };
    world.backend.script().next(Endpoint::Message, answer);
    ann.send("{}").await;
    ann.expect("joined").await;
    let before = world.calls().len();
    let exp = seconds() + 7_200;
    let newer = world.token_of(&json!({ "sub": "ann", "exp": exp }));
    ann.send(json!({ "type": "auth", "token": newer, "id": 7 }).to_string())
        .await;
    assert_eq!(
        ann.next_text().await,
        format!(r#"{{"type":"auth","expires_at":{exp}}}"#)
    );
    assert_eq!(world.calls().len(), before, "it is not forwarded");
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert_eq!(record.text("token"), Some(&*newer));
    for partition in [&*format!("connection#{id}"), "1", "channel#a", "channel#b"] {
        let row = world.row(partition, &id).await.unwrap();
        assert_eq!(row.number("token_exp"), Some(exp), "{partition}");
    }
    // From now on it is the connection's.
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let call = world.calls().pop().unwrap();
    assert_eq!(
        call.header("authorization"),
        Some(&*format!("Bearer {newer}"))
    );
    // An older one that comes late takes nothing back.
    let older = world.token_of(&json!({ "sub": "ann", "exp": exp - 60 }));
    ann.send(json!({ "type": "auth", "token": older }).to_string())
        .await;
    assert_eq!(ann.next().await["expires_at"], exp);
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert_eq!(record.text("token"), Some(&*newer));
    world.stop().await;
}

#[tokio::test]
async fn an_expired_connection_may_still_renew() {
    let world = world().jwt().start().await;
    let (mut ann, id) = world.joined("1", &world.token("ann")).await;
    expire(&world, "1", &id).await;
    let newer = world.token("ann");
    ann.send(json!({ "type": "auth", "token": newer }).to_string())
        .await;
    ann.expect("auth").await;
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

/// This environment remembers the token that has ended by now.
#[tokio::test]
async fn a_renewal_elsewhere_counts_once_the_old_ended() {
    let world = world().jwt().start().await;
    let mut watch = world.watch();
    let exp = seconds() - 25;
    let token = world.token_of(&json!({ "sub": "ann", "exp": exp }));
    let mut ann = world.connect(&format!("booking_id=1&token={token}")).await;
    let id = watch.opened().await;
    ann.expect("history").await;
    // The other environment's write.
    world
        .set_number(
            &format!("connection#{id}"),
            &id,
            "token_exp",
            seconds() + 3_600,
        )
        .await;
    eventually("the old token's end", async || {
        (seconds() > exp + 30).then_some(())
    })
    .await;
    ann.send(r#"{"type":"echo"}"#).await;
    ann.expect("echo").await;
    world.stop().await;
}

#[tokio::test]
async fn a_renewal_that_is_not_accepted_ends_the_connection() {
    let past = seconds() - 3_600;
    for (what, claims, text) in [
        ("another user's", Some(json!({ "sub": "ben" })), ""),
        (
            "another organisation's",
            Some(json!({ "sub": "ann", "org_id": "acme" })),
            "",
        ),
        ("expired", Some(json!({ "sub": "ann", "exp": past })), ""),
        ("no JWT", None, r#"{"type":"auth","token":"ann"}"#),
        ("no token", None, r#"{"type":"auth"}"#),
        ("a token of no kind", None, r#"{"type":"auth","token":7}"#),
        ("an empty token", None, r#"{"type":"auth","token":""}"#),
    ] {
        let world = world().jwt().start().await;
        let (mut ann, id) = world.joined("1", &world.token("ann")).await;
        let token = world.row(&format!("connection#{id}"), &id).await.unwrap();
        let token = token.text("token").unwrap().to_owned();
        let frame = match claims {
            Some(claims) => json!({ "type": "auth", "token": world.token_of(&claims) }).to_string(),
            None => text.to_owned(),
        };
        let before = world.calls().len();
        ann.send(frame).await;
        expect_dismissal(ann).await;
        assert_eq!(world.calls().len(), before, "{what}");
        let lines = world.gateway.output().join("\n");
        assert!(
            !lines.contains(token.split('.').nth(1).unwrap()),
            "{what}: {lines}"
        );
        world.stop().await;
    }
}

#[tokio::test]
async fn ignored_expiry_closes_nobody_but_tokens_renew() {
    let world = world().jwt().env("TOKEN_EXPIRY", "ignore").start().await;
    let (mut ann, id) = world.joined("1", &world.token("ann")).await;
    expire(&world, "1", &id).await;
    ann.expect_nothing_before_pong().await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let exp = seconds() + 7_200;
    let newer = world.token_of(&json!({ "sub": "ann", "exp": exp }));
    ann.send(json!({ "type": "auth", "token": newer }).to_string())
        .await;
    ann.expect("auth").await;
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert_eq!(record.text("token"), Some(&*newer));
    assert_eq!(
        record.number("token_exp"),
        Some(exp),
        "which of two tokens is newer"
    );
    world.stop().await;
}

#[tokio::test]
async fn in_backend_mode_an_auth_frame_is_a_message() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let reply = r#"{"type":"seen"}"#.to_owned();
    let answer = Answer::Json { text: reply };
    world.backend.script().next(Endpoint::Message, answer);
    ann.send(r#"{"type":"auth","token":"t"}"#).await;
    ann.expect("seen").await;
    let call = world.backend.journal().received().pop().unwrap();
    assert!(
        call.text()
            .contains(r#""message":{"type":"auth","token":"t"}"#)
    );
    world.stop().await;
}
