//! Clients of one booking, and how long a frame takes to all of them.

use std::time::Duration;

use anyhow::{Context, bail};
use futures_util::{SinkExt, StreamExt, future::try_join_all};
use tokio::{
    net::TcpStream,
    time::{Instant, timeout},
};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, tungstenite::Message};

/// How long a handshake or frame may take.
const LIMIT: Duration = Duration::from_secs(60);

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Who is in the booking; the first one speaks.
pub(super) struct Room(Vec<Socket>);

impl Room {
    /// Opens so many connections to a booking, one after the other.
    pub(super) async fn open(
        endpoint: &str,
        booking: &str,
        clients: usize,
    ) -> anyhow::Result<Self> {
        let mut sockets = Vec::new();
        for number in 0..clients {
            let url = format!("{endpoint}?type=chat&booking_id={booking}&token=user{number}");
            let connecting = timeout(LIMIT, tokio_tungstenite::connect_async(url));
            let (socket, _) = connecting.await.context("a handshake takes too long")??;
            sockets.push(socket);
        }
        Ok(Self(sockets))
    }

    /// Has the first one say this, and waits until everybody has got it. Other frames are passed over.
    pub(super) async fn say(&mut self, text: &str) -> anyhow::Result<Duration> {
        let frame = format!(r#"{{"type":"message","text":"{text}"}}"#);
        let begun = Instant::now();
        let speaker = self.0.first_mut().context("nobody is there")?;
        speaker.send(Message::text(frame)).await?;
        let heard = self.0.iter_mut().map(|socket| hears(socket, text));
        try_join_all(heard).await?;
        Ok(begun.elapsed())
    }
}

async fn hears(socket: &mut Socket, text: &str) -> anyhow::Result<()> {
    let wanted = format!(r#""{text}""#);
    let hearing = async {
        while let Some(message) = socket.next().await {
            if message?
                .to_text()
                .is_ok_and(|frame| frame.contains(&wanted))
            {
                return Ok(());
            }
        }
        bail!("the connection was closed")
    };
    let heard = timeout(LIMIT, hearing).await;
    heard.with_context(|| format!("{text} did not reach everybody"))?
}
