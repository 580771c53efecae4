//! Two people chat, a third comes later. What each of them must get is checked.

use std::time::Duration;

use anyhow::{Context, bail};
use futures_util::{SinkExt, StreamExt};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, tungstenite::Message};

use crate::output;

/// How long a frame may take.
const LIMIT: Duration = Duration::from_secs(15);

/// Plays a chat in booking 1 at this WebSocket endpoint.
pub(super) async fn play(endpoint: &str) -> anyhow::Result<()> {
    let mut ann = Client::connect(endpoint, "ann").await?;
    ann.gets(&[r#""history""#]).await?;
    let mut ben = Client::connect(endpoint, "ben").await?;
    ben.gets(&[r#""history""#]).await?;
    for text in ["hello from ann", "hello from ben"] {
        let sender = if text.ends_with("ann") {
            &mut ann
        } else {
            &mut ben
        };
        sender
            .sends(&format!(r#"{{"type":"message","text":"{text}"}}"#))
            .await?;
        ann.gets(&[text]).await?;
        ben.gets(&[text]).await?;
    }
    let mut cy = Client::connect(endpoint, "cy").await?;
    cy.gets(&[r#""history""#, "hello from ann", "hello from ben"])
        .await
}

struct Client {
    name: &'static str,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Client {
    async fn connect(endpoint: &str, name: &'static str) -> anyhow::Result<Self> {
        let url = format!("{endpoint}?type=chat&booking_id=1&token={name}");
        let connecting = tokio_tungstenite::connect_async(url);
        let (socket, _) = timeout(LIMIT, connecting)
            .await
            .with_context(|| format!("{name}'s handshake takes too long"))?
            .with_context(|| format!("{name} cannot connect"))?;
        output::line(&format!("{name} is connected"));
        Ok(Self { name, socket })
    }

    async fn sends(&mut self, frame: &str) -> anyhow::Result<()> {
        output::line(&format!("{} sends {frame}", self.name));
        self.socket
            .send(Message::text(frame))
            .await
            .context("cannot send")
    }

    /// Waits for a frame that has all these texts in it.
    async fn gets(&mut self, texts: &[&str]) -> anyhow::Result<()> {
        let name = self.name;
        let waiting = async {
            while let Some(message) = self.socket.next().await {
                let Message::Text(frame) = message.context("the connection broke")? else {
                    continue;
                };
                output::line(&format!("{name} gets {frame}"));
                if texts.iter().all(|text| frame.contains(text)) {
                    return Ok(());
                }
            }
            bail!("the connection was closed")
        };
        timeout(LIMIT, waiting)
            .await
            .unwrap_or_else(|_| bail!("no such frame came"))
            .with_context(|| format!("{name} waited for a frame with {texts:?}"))
    }
}
