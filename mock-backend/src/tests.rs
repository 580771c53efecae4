//! The server over real sockets.

use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpStream;

use crate::{Answer, Config, Endpoint, Gate, Running, start};

mod http;
mod issuer;
mod signed;
mod streams;

use http::{connect, get, post, read_until, rest, send};

const CONNECT: &str = "/api/chat/ws/1/connect";
const MESSAGE: &str = "/api/chat/ws/1/message";
const ANN: &str = r#"{"connection_id":"c=","token":"ann"}"#;
const HISTORY: &str = r#"{"connection_id":"c=","message":{"type":"history"},"token":"ann"}"#;

async fn backend() -> Running {
    start(Config::default()).await.unwrap()
}

/// A connection on which the history is asked for.
async fn asking(backend: &Running) -> TcpStream {
    let mut stream = connect(backend.address()).await;
    send(&mut stream, MESSAGE, "", HISTORY).await;
    stream
}

#[tokio::test]
async fn a_chat_over_http() {
    let backend = backend().await;
    let (status, body) = post(backend.address(), CONNECT, "", ANN).await;
    assert_eq!(status, 200);
    assert!(
        body.starts_with(r#"{"initial":{"type":"history","booking_id":"1""#),
        "{body}"
    );

    let frame = r#"{"connection_id":"c=","message":{"type":"message","text":"hi"},"token":"ann"}"#;
    let headers = "x-message-time: 1234\r\nidempotency-key: c=:1\r\n";
    let (_, first) = post(backend.address(), MESSAGE, headers, frame).await;
    assert!(
        first.contains(r#""sent_at":1234,"broadcast":true}"#),
        "{first}"
    );
    let (_, again) = post(backend.address(), MESSAGE, headers, frame).await;
    assert_eq!(first, again);
}

#[tokio::test]
async fn tokens_are_names_and_some_are_refused() {
    let backend = backend().await;
    for (token, expected) in [
        ("bad-ann", 401),
        ("forbidden", 403),
        ("", 401),
        ("ann", 200),
    ] {
        let body = format!(r#"{{"connection_id":"c=","token":"{token}"}}"#);
        let (status, answer) = post(backend.address(), CONNECT, "", &body).await;
        assert_eq!(status, expected, "{token}");
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["detail"].is_string(), expected != 200, "{token}");
    }
    let anonymous = r#"{"connection_id":"c=","token":""}"#;
    let headers = "x-connection-type: feed\r\n";
    let (status, answer) = post(
        backend.address(),
        "/api/chat/ws/connect",
        headers,
        anonymous,
    )
    .await;
    assert_eq!((status, answer.contains("welcome")), (200, true));
    let (_, answer) = post(backend.address(), CONNECT, "x-user-id: u7\r\n", anonymous).await;
    assert!(answer.ends_with(r#""user_id":"u7"}"#), "{answer}");
}

#[tokio::test]
async fn a_token_may_name_channels_to_join() {
    let backend = backend().await;
    let body = r#"{"connection_id":"c=","token":"ann+thread:1+thread:2"}"#;
    let (_, answer) = post(backend.address(), "/api/chat/ws/connect", "", body).await;
    assert!(
        answer.ends_with(r#""user_id":"ann","sidewire":{"join":["thread:1","thread:2"]}}"#),
        "{answer}"
    );
}

#[tokio::test]
async fn a_disconnect_is_written_down() {
    let backend = backend().await;
    let body = r#"{"connection_id":"c=","code":1001,"reason":""}"#;
    for path in [
        "/api/chat/ws/1/disconnect",
        "/api/chat/ws/disconnect",
        "/x/disconnect",
    ] {
        assert_eq!(post(backend.address(), path, "", body).await.0, 204);
        assert_eq!(backend.journal().received().last().unwrap().body, body);
        assert_eq!(post(backend.address(), path, "", ANN).await.0, 422);
    }
    backend.script().next(Endpoint::Disconnect, Answer::Null);
    assert_eq!(
        post(backend.address(), "/api/chat/ws/1/disconnect", "", body).await,
        (200, "null".to_owned())
    );
}

#[tokio::test]
async fn a_refusal_may_say_when_to_come_back() {
    let backend = backend().await;
    let answer = Answer::Raw {
        status: 503,
        content_type: None,
        headers: vec![("Retry-After".to_owned(), "1".to_owned())],
        body: "".into(),
    };
    backend.script().next(Endpoint::Message, answer);
    let mut stream = connect(backend.address()).await;
    send(&mut stream, MESSAGE, "connection: close\r\n", HISTORY).await;
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("retry-after: 1\r\n"));
}

#[tokio::test]
async fn open_connections_are_counted() {
    let backend = backend().await;
    backend.wait_until_no_connection_is_open().await;
    let mut stream = asking(&backend).await;
    read_until(&mut stream, "}").await;
    assert_eq!(backend.connections_open(), 1);
    drop(stream);
    backend.wait_until_no_connection_is_open().await;
    assert_eq!(backend.connections_open(), 0);
}

#[tokio::test]
async fn a_body_that_is_not_the_contracts_is_refused() {
    let backend = backend().await;
    for body in ["", "{}", r#"{"connection_id":"c=","token":"ann","more":1}"#] {
        assert_eq!(
            post(backend.address(), CONNECT, "", body).await.0,
            422,
            "{body}"
        );
    }
    assert_eq!(post(backend.address(), "/elsewhere", "", ANN).await.0, 404);
    assert_eq!(
        post(backend.address(), "/hooks/chat/connect", "", ANN)
            .await
            .0,
        200
    );
}

#[tokio::test]
async fn everything_is_written_down_before_it_is_answered() {
    let backend = backend().await;
    backend.script().next(Endpoint::Connect, Answer::Hang);
    let mut stream = connect(backend.address()).await;
    send(
        &mut stream,
        "/api/chat/ws/a%3Ab/connect?q",
        "x-user-id: u7\r\n",
        ANN,
    )
    .await;
    let received = backend.journal().wait_for_count(1).await;
    assert_eq!(received[0].path, "/api/chat/ws/a%3Ab/connect");
    assert_eq!(received[0].query.as_deref(), Some("q"));
    assert_eq!(received[0].header("x-user-id"), Some("u7"));
    assert_eq!(received[0].body, ANN);
    assert_eq!(received[0].peer, stream.local_addr().unwrap());
    backend.stop().await;
    assert_eq!(
        rest(&mut stream).await,
        "",
        "a hanging call ends with the server"
    );
}

#[tokio::test]
async fn another_process_can_give_instructions_and_read_the_journal() {
    let backend = backend().await;
    let instruction = r#"{"endpoint":"connect","next":{"kind":"status","status":418,"body":"x"}}"#;
    let scripted = post(backend.address(), "/_script", "", instruction).await;
    assert_eq!(scripted, (204, String::new()));
    let answer = post(backend.address(), CONNECT, "", ANN).await;
    assert_eq!(answer, (418, "x".to_owned()));
    assert_eq!(post(backend.address(), "/_script", "", "{}").await.0, 422);
    assert_eq!(backend.journal().count(), 1, "instructions are not calls");

    let journal = get(backend.address(), "/_journal").await;
    let journal: Value = serde_json::from_str(&journal).unwrap();
    assert_eq!(journal[0]["path"], CONNECT);
    assert_eq!(journal[0]["body"], ANN);
}

#[tokio::test]
async fn a_dropped_call_gets_no_answer() {
    let backend = backend().await;
    backend.script().next(Endpoint::Message, Answer::Drop);
    let mut stream = asking(&backend).await;
    assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn idle_connections_are_closed_on_demand_and_busy_ones_are_not() {
    let backend = backend().await;
    let gate = Gate::new();
    let mut idle = connect(backend.address()).await;
    for _ in 0..2 {
        send(&mut idle, MESSAGE, "", HISTORY).await;
        read_until(&mut idle, "}").await;
    }
    backend.script().next(
        Endpoint::Message,
        Answer::Gate(gate.clone(), Box::new(Answer::Null)),
    );
    let mut busy = asking(&backend).await;
    backend.journal().wait_for_count(3).await;

    backend.drop_idle_connections();
    assert_eq!(rest(&mut idle).await, "");
    gate.open();
    read_until(&mut busy, "null").await;
    send(&mut busy, MESSAGE, "", HISTORY).await;
    read_until(&mut busy, "}").await;
    assert_eq!(backend.connections_accepted(), 2);
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_the_timeout() {
    let idle_timeout = Some(Duration::from_millis(20));
    let backend = start(Config {
        idle_timeout,
        ..Config::default()
    })
    .await
    .unwrap();
    let mut stream = asking(&backend).await;
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn a_stopped_backend_listens_no_more() {
    let backend = backend().await;
    let address = backend.address();
    assert_eq!(backend.url(), format!("http://{address}"));
    backend.stop().await;
    assert!(TcpStream::connect(address).await.is_err());
}
