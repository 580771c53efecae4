//! A WebSocket client with a name, which waits for the frames that it must get.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use futures_util::{SinkExt, StreamExt};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream,
    tungstenite::{Error, Message},
};

use crate::output;

/// How long a frame may take.
const LIMIT: Duration = Duration::from_secs(15);

/// By this text a judge waits for somebody's receipt.
const RECEIPT: &str = r#""receipt""#;
const RECEIPT_TYPE: &str = r#""type":"receipt""#;

/// An open connection.
pub(super) struct Client {
    name: &'static str,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Client {
    /// Connects, with this query.
    pub(super) async fn connect(
        endpoint: &str,
        name: &'static str,
        query: &str,
    ) -> anyhow::Result<Self> {
        let connecting = tokio_tungstenite::connect_async(format!("{endpoint}?{query}"));
        let (socket, _) = timeout(LIMIT, connecting)
            .await
            .with_context(|| format!("{name}'s handshake takes too long"))?
            .with_context(|| format!("{name} cannot connect"))?;
        output::line(&format!("{name} is connected"));
        Ok(Self { name, socket })
    }

    /// Tries to connect, and must be refused with this status.
    pub(super) async fn refused(endpoint: &str, query: &str, status: u16) -> anyhow::Result<()> {
        let connecting = tokio_tungstenite::connect_async(format!("{endpoint}?{query}"));
        let refused = timeout(LIMIT, connecting)
            .await
            .context("the handshake takes too long")?;
        match refused {
            Err(Error::Http(answer)) => {
                let got = answer.status().as_u16();
                ensure!(got == status, "refused with {got}, not with {status}");
                output::line(&format!("somebody is refused with {status}"));
                Ok(())
            }
            Err(error) => Err(error).context("cannot connect at all"),
            Ok(_) => bail!("somebody was accepted who must be refused with {status}"),
        }
    }

    /// Sends a frame.
    pub(super) async fn sends(&mut self, frame: &str) -> anyhow::Result<()> {
        output::line(&format!("{} sends {frame}", self.name));
        self.socket
            .send(Message::text(frame))
            .await
            .context("cannot send")
    }

    /// Waits for a frame that has all these texts in it; others are passed over.
    pub(super) async fn gets(&mut self, texts: &[&str]) -> anyhow::Result<()> {
        while !self.next(texts).await? {}
        Ok(())
    }

    /// Waits for a frame, which must have all these texts in it.
    pub(super) async fn gets_next(&mut self, texts: &[&str]) -> anyhow::Result<()> {
        let name = self.name;
        ensure!(
            self.next(texts).await?,
            "{name}'s next frame was to have {texts:?}"
        );
        Ok(())
    }

    /// Waits until the other side has closed the connection.
    pub(super) async fn waits_for_the_end(mut self) -> anyhow::Result<()> {
        let name = self.name;
        let closing = async { while let Some(Ok(_)) = self.socket.next().await {} };
        timeout(LIMIT, closing)
            .await
            .with_context(|| format!("{name} was to be disconnected"))?;
        output::line(&format!("{name} is disconnected"));
        Ok(())
    }

    /// Waits for a frame; says whether it has all these texts in it. Receipts come when a handshake's late
    /// work is done, beside all else: one that nobody waits for is passed over.
    async fn next(&mut self, texts: &[&str]) -> anyhow::Result<bool> {
        let name = self.name;
        let waits_for_receipt = texts.contains(&RECEIPT);
        let waiting = async {
            while let Some(message) = self.socket.next().await {
                if let Message::Text(frame) = message.context("the connection broke")?
                    && (waits_for_receipt || !frame.contains(RECEIPT_TYPE))
                {
                    return Ok(frame);
                }
            }
            bail!("the connection was closed")
        };
        let frame = timeout(LIMIT, waiting)
            .await
            .unwrap_or_else(|_| bail!("no such frame came"))
            .with_context(|| format!("{name} waited for a frame with {texts:?}"))?;
        output::line(&format!("{name} gets {frame}"));
        Ok(texts.iter().all(|text| frame.contains(text)))
    }
}
