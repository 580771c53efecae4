//! A WebSocket client whose every wait has a limit.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use http::HeaderMap;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::time::MissedTickBehavior;
use tokio_tungstenite::tungstenite::{Error, Message, client::IntoClientRequest};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::within;

/// An open connection.
#[derive(Debug)]
pub struct Client {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// The headers of the handshake's answer.
    pub answer: HeaderMap,
}

/// A handshake's refusal.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused(pub u16);

/// How a connection ended, as its client saw it.
#[derive(Debug, PartialEq, Eq)]
pub struct Closed {
    pub code: u16,
    pub reason: String,
}

impl Client {
    /// Opens a connection with further headers.
    ///
    /// # Errors
    /// The handshake's status where that is not 101.
    ///
    /// # Panics
    /// When there is no answer at all.
    pub async fn open(url: &str, headers: &[(&'static str, &str)]) -> Result<Self, Refused> {
        let mut request = url.into_client_request().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        match within("a handshake's answer", connect_async(request)).await {
            Ok((socket, answer)) => Ok(Self {
                socket,
                answer: answer.headers().clone(),
            }),
            Err(Error::Http(answer)) => Err(Refused(answer.status().as_u16())),
            Err(error) => panic!("no handshake with {url}: {error}"),
        }
    }

    /// Sends one text frame.
    pub async fn send(&mut self, text: impl Into<String>) {
        self.socket.send(Message::text(text.into())).await.unwrap();
    }

    /// Sends a message of the chat's.
    pub async fn say(&mut self, text: &str) {
        let message = serde_json::json!({"type": "message", "text": text});
        self.send(message.to_string()).await;
    }

    /// The next text frame, byte for byte.
    pub async fn next_text(&mut self) -> String {
        match within("a frame", self.socket.next()).await {
            Some(Ok(Message::Text(text))) => text.as_str().to_owned(),
            other => panic!("a text frame was expected, not {other:?}"),
        }
    }

    /// The next text frame's JSON.
    pub async fn next(&mut self) -> Value {
        let text = self.next_text().await;
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("not JSON: {text}"))
    }

    /// The next frame, which must be of this `type`.
    pub async fn expect(&mut self, kind: &str) -> Value {
        let frame = self.next().await;
        assert_eq!(frame["type"], kind, "{frame}");
        frame
    }

    /// Sends a ping of the application and expects its pong as the very next frame: nothing else
    /// was on its way.
    pub async fn expect_nothing_before_pong(&mut self) {
        self.send(r#"{"type":"ping"}"#).await;
        assert_eq!(self.next_text().await, r#"{"type":"pong"}"#);
    }

    /// Waits for the end of the connection, which must be the next thing that comes.
    pub async fn closed(mut self) -> Closed {
        match within("a close frame", self.socket.next()).await {
            Some(Ok(Message::Close(Some(frame)))) => Closed {
                code: frame.code.into(),
                reason: frame.reason.as_str().to_owned(),
            },
            other => panic!("a close frame was expected, not {other:?}"),
        }
    }

    /// Sends this frame once in each `period` until the connection is closed. Returns the frames that came
    /// meanwhile.
    pub async fn flood(&mut self, frame: &str, period: Duration) -> Vec<Value> {
        let (mut sending, mut receiving) = (&mut self.socket).split();
        let mut ticks = tokio::time::interval(period);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let sends = async {
            while sending.send(Message::text(frame)).await.is_ok() {
                ticks.tick().await;
            }
        };
        let receives = async {
            let mut seen = Vec::new();
            while let Some(Ok(message)) = within("a frame", receiving.next()).await {
                match message {
                    Message::Text(text) => seen.push(serde_json::from_str(&text).unwrap()),
                    Message::Close(_) => break,
                    _ => {}
                }
            }
            seen
        };
        let mut receives = std::pin::pin!(receives);
        tokio::select! {
            seen = &mut receives => seen,
            () = sends => receives.await,
        }
    }

    /// Closes the connection as a well-behaved client does.
    pub async fn close(mut self) {
        self.socket.close(None).await.unwrap();
        while let Some(Ok(_)) = within("the closing handshake", self.socket.next()).await {}
    }
}
