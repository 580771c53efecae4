//! Two people chat, a third comes later. What each of them must get is checked.

use super::client::Client;

/// Plays a chat in booking 1 at this WebSocket endpoint.
pub(super) async fn play(endpoint: &str) -> anyhow::Result<()> {
    let mut ann = Client::connect(endpoint, "ann", "booking_id=1&token=ann").await?;
    ann.gets(&[r#""history""#]).await?;
    let mut ben = Client::connect(endpoint, "ben", "booking_id=1&token=ben").await?;
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
    let mut cy = Client::connect(endpoint, "cy", "booking_id=1&token=cy").await?;
    cy.gets(&[r#""history""#, "hello from ann", "hello from ben"])
        .await
}
