//! The world of a test: a gateway with the scripted function behind it, clients, and gates.

pub(crate) mod dynamodb;
pub(crate) mod file;
pub(crate) mod program;
pub(crate) mod sqs;
pub(crate) mod wire;

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use local_gateway::{Config, LocalGateway, Observation, Running};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast::Receiver;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

/// The scripted function.
pub(crate) const FUNCTION: &str = env!("CARGO_BIN_EXE_scripted-function");

/// How long anything may take before a test gives up on it. Only failures wait so long.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the management API wants to see; nobody checks the signature.
pub(crate) const SIGNED: (&str, &str) = (
    "Authorization",
    "AWS4-HMAC-SHA256 Credential=local/20240219/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=00",
);

pub(crate) struct World {
    pub(crate) running: Running,
    pub(crate) observations: Receiver<Observation>,
}

pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) subprotocol: Option<HeaderValue>,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// Holds the function up where its script says so, until `pass` is called.
pub(crate) struct Gate(TcpListener);

/// A function that stands at a gate. Dropping lets it pass.
pub(crate) struct Held(TcpStream);

impl World {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(adjust: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::new(FUNCTION);
        adjust(&mut config);
        let running = LocalGateway::start(config).await.unwrap();
        let observations = running.observe();
        Self {
            running,
            observations,
        }
    }

    /// Connects and waits until the gateway knows the connection as open.
    pub(crate) async fn connect(&mut self, query: &str) -> Client {
        let request = self.handshake(query).into_client_request().unwrap();
        self.connect_with(request).await
    }

    pub(crate) async fn connect_with(&mut self, request: Request<()>) -> Client {
        let connecting = tokio_tungstenite::connect_async(request);
        let (socket, response) = in_time(connecting).await.unwrap();
        let id = self
            .observe(|observation| match observation {
                Observation::Opened { connection_id } => Some(connection_id),
                _ => None,
            })
            .await;
        let subprotocol = response.headers().get("sec-websocket-protocol").cloned();
        Client {
            id,
            subprotocol,
            socket,
        }
    }

    /// The status and body that refuse a handshake.
    pub(crate) async fn refusal(&self, query: &str) -> (u16, String) {
        match in_time(tokio_tungstenite::connect_async(self.handshake(query))).await {
            Err(Error::Http(response)) => {
                let body = response.body().clone().unwrap_or_default();
                (response.status().as_u16(), String::from_utf8(body).unwrap())
            }
            other => panic!("not refused: {other:?}"),
        }
    }

    pub(crate) fn handshake(&self, query: &str) -> String {
        format!("{}?{query}", self.running.websocket_url())
    }

    /// Waits for the first observation from now on that `pick` picks.
    pub(crate) async fn observe<T>(&mut self, mut pick: impl FnMut(Observation) -> Option<T>) -> T {
        let waiting = async {
            loop {
                let observation = self.observations.recv().await.unwrap();
                if let Some(picked) = pick(observation) {
                    return picked;
                }
            }
        };
        match tokio::time::timeout(PATIENCE, waiting).await {
            Ok(picked) => picked,
            Err(_) => panic!("not observed:\n{}", self.running.output().join("\n")),
        }
    }

    /// The next event of `event_type`, with the number of its environment.
    pub(crate) async fn event(&mut self, event_type: &str) -> (u32, Value) {
        self.observe(|observation| match observation {
            Observation::Invoked {
                environment, event, ..
            } if event["requestContext"]["eventType"] == event_type => Some((environment, event)),
            _ => None,
        })
        .await
    }

    /// Why the next environment that ends has ended.
    pub(crate) async fn environment_ended(&mut self) -> String {
        self.observe(|seen| match seen {
            Observation::EnvironmentEnded { why, .. } => Some(why),
            _ => None,
        })
        .await
    }

    /// An HTTP request to the public port, byte for byte.
    pub(crate) async fn http(&self, method: &str, path: &str, body: &[u8]) -> HttpResponse {
        let address = self.running.address().to_string();
        http(&address, method, path, &[SIGNED], body).await
    }

    pub(crate) async fn post(&self, id: &str, body: &[u8]) -> HttpResponse {
        self.http("POST", &format!("/dev/@connections/{id}"), body)
            .await
    }

    /// Waits until a line of output contains `text`.
    pub(crate) async fn output(&self, text: &str) {
        in_time(async {
            while !self.running.output().iter().any(|line| line.contains(text)) {
                tokio::task::yield_now().await;
            }
        })
        .await;
    }

    /// The output so far contains `text`.
    pub(crate) fn assert_output(&self, text: &str) {
        let output = self.running.output();
        assert!(
            output.iter().any(|line| line.contains(text)),
            "{text:?} in\n{}",
            output.join("\n")
        );
    }
}

impl Client {
    pub(crate) async fn send(&mut self, frame: &str) {
        self.socket.send(Message::text(frame)).await.unwrap();
    }

    pub(crate) async fn send_message(&mut self, message: Message) {
        self.socket.send(message).await.unwrap();
    }

    /// The next text frame.
    pub(crate) async fn text(&mut self) -> String {
        match self.next().await {
            Some(Message::Text(text)) => text.to_string(),
            other => panic!("no text frame: {other:?}"),
        }
    }

    pub(crate) async fn json(&mut self) -> Value {
        serde_json::from_str(&self.text().await).unwrap()
    }

    pub(crate) async fn next(&mut self) -> Option<Message> {
        in_time(self.socket.next()).await.and_then(Result::ok)
    }

    /// The gateway's close frame, as code and reason.
    pub(crate) async fn close_frame(&mut self) -> (u16, String) {
        match self.next().await {
            Some(Message::Close(Some(CloseFrame { code, reason }))) => {
                (code.into(), reason.to_string())
            }
            other => panic!("no close frame: {other:?}"),
        }
    }

    pub(crate) async fn close(&mut self, frame: Option<(u16, &'static str)>) {
        let frame = frame.map(|(code, reason)| CloseFrame {
            code: code.into(),
            reason: reason.into(),
        });
        self.socket.close(frame).await.unwrap();
    }

    /// Goes away without a word. What is left is only who it was.
    pub(crate) fn vanish(self) -> String {
        self.id
    }

    /// Writes bytes under the WebSocket protocol.
    pub(crate) async fn raw(&mut self, bytes: &[u8]) {
        self.socket.get_mut().write_all(bytes).await.unwrap();
    }
}

impl Held {
    /// Waits until the function is gone, without having passed.
    pub(crate) async fn closed(mut self) {
        // A process that was killed may reset the connection: that is an end as well.
        drop(self.0.read(&mut [0]).await);
    }
}

impl Gate {
    pub(crate) async fn new() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    pub(crate) fn address(&self) -> String {
        self.0.local_addr().unwrap().to_string()
    }

    /// Waits until a function stands here.
    pub(crate) async fn reached(&self) -> Held {
        Held(in_time(self.0.accept()).await.unwrap().0)
    }
}

pub(crate) async fn http(
    address: &str,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> HttpResponse {
    let host = [&[("Host", address)], headers].concat();
    http_without_host(address, &format!("{method} {path}"), &host, body).await
}

/// A request whose headers are all its own.
pub(crate) async fn http_without_host(
    address: &str,
    line: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> HttpResponse {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let mut head = format!("{line} HTTP/1.1\r\nConnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(body).await.unwrap();
    let mut answer = Vec::new();
    in_time(stream.read_to_end(&mut answer)).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines
        .next()
        .unwrap()
        .split(' ')
        .nth(1)
        .unwrap()
        .parse()
        .unwrap();
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(": ").unwrap();
        (
            name.parse::<HeaderName>().unwrap(),
            value.parse::<HeaderValue>().unwrap(),
        )
    });
    HttpResponse {
        status,
        headers: headers.collect(),
        body: body.to_owned(),
    }
}

/// Waits until a process does not run, where the system tells.
pub(crate) async fn stopped(process: &str) {
    let status = || std::fs::read_to_string(format!("/proc/{process}/status"));
    while status().is_ok_and(|status| !status.contains("State:\tT")) {
        tokio::task::yield_now().await;
    }
}

pub(crate) async fn in_time<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future)
        .await
        .expect("it takes too long")
}
