use std::num::NonZeroUsize;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use local_gateway::{InvokeEndpoint, Observation};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::kit::{Gate, World, in_time};

/// An invoke endpoint of the test's. Dropping it ends it.
struct Endpoint {
    url: String,
    received: mpsc::UnboundedReceiver<(HeaderMap, Value)>,
    _server: JoinSet<()>,
}

type Received = mpsc::UnboundedSender<(HeaderMap, Value)>;

impl Endpoint {
    async fn start() -> Self {
        let (sender, received) = mpsc::unbounded_channel();
        let router = Router::new()
            .route("/2015-03-31/functions/{name}/invocations", post(invoked))
            .with_state(sender);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!(
            "http://{}/2015-03-31/functions/chat/invocations",
            listener.local_addr().unwrap()
        );
        let mut server = JoinSet::new();
        server.spawn(async { axum_serve(listener, router).await });
        Self {
            url,
            received,
            _server: server,
        }
    }

    async fn received(&mut self) -> (HeaderMap, Value) {
        in_time(self.received.recv()).await.unwrap()
    }
}

async fn axum_serve(listener: TcpListener, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let service = hyper_util::service::TowerToHyperService::new(router.clone());
        let connection = hyper::server::conn::http1::Builder::new()
            .serve_connection(hyper_util::rt::TokioIo::new(stream), service);
        connections.spawn(async { drop(connection.await) });
    }
}

/// Does what the message says: waits at a gate, fails, answers nonsense.
async fn invoked(
    State(received): State<Received>,
    headers: HeaderMap,
    axum::Json(event): axum::Json<Value>,
) -> Response {
    let script = event["body"].as_str().unwrap_or("{}");
    let script = serde_json::from_str::<Value>(script).unwrap();
    received.send((headers, event)).unwrap();
    if let Some(gate) = script["gate"].as_str() {
        let mut gate = tokio::net::TcpStream::connect(gate).await.unwrap();
        tokio::io::copy(&mut gate, &mut tokio::io::sink())
            .await
            .unwrap();
    }
    if script["error"].is_string() {
        let error = json!({ "errorType": "Chat.Error", "errorMessage": script["error"] });
        return ([("X-Amz-Function-Error", "Unhandled")], axum::Json(error)).into_response();
    }
    if script["refuse"].is_string() {
        return (StatusCode::NOT_FOUND, "no such function").into_response();
    }
    axum::Json(json!({ "statusCode": 200 })).into_response()
}

async fn world(url: &str, concurrency: usize) -> World {
    let url = url.to_owned();
    let concurrency = NonZeroUsize::new(concurrency).unwrap();
    World::with(|config| config.function.invoke = Some(InvokeEndpoint { url, concurrency })).await
}

#[tokio::test]
async fn events_go_to_an_invoke_endpoint_and_its_answers_count() {
    let mut endpoint = Endpoint::start().await;
    let mut world = world(&endpoint.url, 1).await;
    let mut client = world.connect("").await;
    let (headers, event) = endpoint.received().await;
    assert_eq!(event["requestContext"]["eventType"], "CONNECT");
    assert_eq!(headers["x-amz-invocation-type"], "RequestResponse");
    assert!(headers.contains_key("x-amzn-trace-id"));
    client.send(r#"{"error":"no room"}"#).await;
    assert_eq!(client.json().await["message"], "Internal server error");
    world
        .output("the function reported Chat.Error: no room")
        .await;
    client.send(r#"{"refuse":""}"#).await;
    assert_eq!(client.json().await["message"], "Internal server error");
    world
        .output("failed: it answered 404 Not Found: no such function")
        .await;
    assert!(world.running.process_ids().is_empty());
}

#[tokio::test]
async fn an_endpoint_gets_as_many_events_at_a_time_as_it_takes() {
    for concurrency in [1, 2] {
        let mut endpoint = Endpoint::start().await;
        let mut world = world(&endpoint.url, concurrency).await;
        let gate = Gate::new().await;
        let mut client = world.connect("").await;
        endpoint.received().await;
        let script = json!({ "gate": gate.address() }).to_string();
        for _ in 0..4 {
            client.send(&script).await;
        }
        let mut held = Vec::new();
        for _ in 0..concurrency {
            held.push(gate.reached().await);
            endpoint.received().await;
        }
        for _ in concurrency..4 {
            assert!(endpoint.received.try_recv().is_err());
            drop(held.remove(0));
            held.push(gate.reached().await);
            endpoint.received().await;
        }
    }
}

#[tokio::test]
async fn an_endpoint_that_is_not_there_fails_the_handshake_in_words() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let world = world(&url, 1).await;
    assert_eq!(world.refusal("").await.0, 502);
    world
        .output(&format!(
            "the invoke endpoint {url} failed: nobody listens there"
        ))
        .await;
}

#[tokio::test]
async fn messages_of_one_connection_are_under_way_at_the_same_time() {
    let mut world = World::start().await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    let script = json!({ "gate": gate.address() }).to_string();
    client.send(&script).await;
    client.send(&script).await;
    let _both = [gate.reached().await, gate.reached().await];
}

#[tokio::test]
async fn messages_are_put_out_of_order_on_purpose() {
    let mut world = World::with(|config| {
        config.reorder = true;
        config.concurrency = NonZeroUsize::new(1).unwrap();
    })
    .await;
    let mut client = world.connect("").await;
    for number in ["1", "2", "3", "4", "5"] {
        client.send(number).await;
    }
    let mut order = Vec::new();
    world
        .observe(|seen| {
            if let Observation::Invoked { event, .. } = seen
                && let Some(body) = event["body"].as_str()
            {
                order.push(body.to_owned());
            }
            (order.len() == 5).then_some(())
        })
        .await;
    let place = |number: &str| order.iter().position(|body| body == number).unwrap();
    assert!(
        place("2") < place("1") && place("4") < place("3"),
        "{order:?}"
    );
    // Overtaken by nobody, it goes after a moment.
    assert_eq!(place("5"), 4, "{order:?}");
}

#[tokio::test]
async fn a_response_that_is_no_result_says_what_to_do() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for (response, advice) in [
        ("[]", r#"answer one like {"statusCode": 200}"#),
        (
            "{}",
            r#"add one from 100 to 599, such as "statusCode": 200"#,
        ),
        (
            r#"{"statusCode":200,"body":{}}"#,
            "write what it holds as JSON text",
        ),
        (
            r#"{"statusCode":200,"more":1}"#,
            r#"no member "more": put it into the body"#,
        ),
    ] {
        client
            .send(&json!({ "response": response }).to_string())
            .await;
        assert_eq!(client.json().await["message"], "Internal server error");
        world.output(advice).await;
    }
}
