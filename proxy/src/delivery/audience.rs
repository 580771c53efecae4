//! Who is meant: reads an audience from the table, page by page, and hands each member on while
//! the next page is on its way.

use std::sync::Arc;

use bytes::Bytes;

use super::{Deliveries, Delivery, Payload, Recipient};
use crate::connection::Home;
use crate::connections::{Connections, TableError};
use crate::ids::ConnectionId;
use crate::plan::Audience;

/// Resolves audiences for one event's sender.
#[derive(Debug, Clone)]
pub struct AudienceReader {
    connections: Arc<Connections>,
    sender: ConnectionId,
}

impl AudienceReader {
    #[must_use]
    pub fn new(connections: Arc<Connections>, sender: ConnectionId) -> Self {
        Self {
            connections,
            sender,
        }
    }

    /// Hands one frame to everybody who is meant.
    ///
    /// # Errors
    /// The table failed while being read; who was read by then gets the frame.
    pub async fn send(
        &self,
        audience: &Audience,
        frame: &Bytes,
        deliveries: &Deliveries,
    ) -> Result<(), TableError> {
        let payload = || Payload::Frame(frame.clone());
        match audience {
            Audience::Sender => {
                let to = Recipient::Sender(self.sender.clone());
                deliveries
                    .send(Delivery {
                        to,
                        payload: payload(),
                    })
                    .await;
            }
            Audience::Connection { id, exclude_sender } => {
                if *id == self.sender {
                    if !exclude_sender {
                        let to = Recipient::Sender(id.clone());
                        deliveries
                            .send(Delivery {
                                to,
                                payload: payload(),
                            })
                            .await;
                    }
                } else {
                    let to = Recipient::Named(id.clone());
                    deliveries
                        .send(Delivery {
                            to,
                            payload: payload(),
                        })
                        .await;
                }
            }
            Audience::Home {
                home,
                exclude_sender,
            } => {
                self.send_home(home, *exclude_sender, frame, deliveries)
                    .await?;
            }
        }
        Ok(())
    }

    async fn send_home(
        &self,
        home: &Home,
        exclude_sender: bool,
        frame: &Bytes,
        deliveries: &Deliveries,
    ) -> Result<(), TableError> {
        let partition = home.key();
        let mut start = None;
        loop {
            let (rows, next) = self.connections.page(&partition, start).await?;
            for row in rows {
                if exclude_sender && row.id == self.sender {
                    continue;
                }
                let to = Recipient::Listed(row);
                deliveries
                    .send(Delivery {
                        to,
                        payload: Payload::Frame(frame.clone()),
                    })
                    .await;
            }
            start = next;
            if start.is_none() {
                return Ok(());
            }
        }
    }
}
