//! Who is meant: reads an audience from the table, page by page, and hands each member on while
//! the next page is on its way.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::{Deliveries, Delivery, Payload, Recipient};
use crate::connections::{Connections, Members, Row, TableError};
use crate::ids::ConnectionId;
use crate::plan::Audience;

/// A stream's audience is read again after this long at the earliest.
const FRESH: Duration = Duration::from_secs(2);

/// Resolves audiences for one event's sender.
#[derive(Debug)]
pub struct AudienceReader {
    connections: Arc<Connections>,
    sender: ConnectionId,
    /// What was read lately; `None`: every reply reads its own.
    lately: Option<Mutex<HashMap<Members, Reading>>>,
}

#[derive(Debug)]
struct Reading {
    at: Instant,
    rows: Arc<Vec<Row>>,
}

impl AudienceReader {
    /// A reader that asks the table for each reply.
    #[must_use]
    pub fn new(connections: Arc<Connections>, sender: ConnectionId) -> Self {
        Self {
            connections,
            sender,
            lately: None,
        }
    }

    /// A reader for the many replies of a stream, which asks at most every two seconds.
    #[must_use]
    pub fn for_stream(connections: Arc<Connections>, sender: ConnectionId) -> Self {
        Self {
            lately: Some(Mutex::default()),
            ..Self::new(connections, sender)
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
        let (members, exclude_sender) = match audience {
            Audience::Sender => {
                self.send_to(self.named(&self.sender), frame, deliveries)
                    .await;
                return Ok(());
            }
            Audience::Connection { id, exclude_sender } => {
                if *id != self.sender || !exclude_sender {
                    self.send_to(self.named(id), frame, deliveries).await;
                }
                return Ok(());
            }
            Audience::Home {
                home,
                exclude_sender,
            } => (Members::of_home(home), exclude_sender),
            Audience::Channel {
                channel,
                exclude_sender,
            } => (Members::of_channel(channel), exclude_sender),
            Audience::User {
                user,
                exclude_sender,
            } => (Members::User(user.clone()), exclude_sender),
        };
        let excluded = exclude_sender.then_some(&self.sender);
        match &self.lately {
            None => self.read(&members, excluded, frame, deliveries).await,
            Some(lately) => {
                for row in self.rows(lately, members).await?.iter() {
                    if Some(&row.id) != excluded {
                        let to = Recipient::Listed(row.clone());
                        self.send_to(to, frame, deliveries).await;
                    }
                }
                Ok(())
            }
        }
    }

    /// What was read lately may be wrong now: somebody joined or left.
    pub fn changed(&self) {
        if let Some(lately) = &self.lately {
            lately
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clear();
        }
    }

    fn named(&self, id: &ConnectionId) -> Recipient {
        if *id == self.sender {
            Recipient::Sender(id.clone())
        } else {
            Recipient::Named(id.clone())
        }
    }

    async fn send_to(&self, to: Recipient, frame: &Bytes, deliveries: &Deliveries) {
        let payload = Payload::Frame(frame.clone());
        deliveries.send(Delivery { to, payload }).await;
    }

    async fn read(
        &self,
        members: &Members,
        excluded: Option<&ConnectionId>,
        frame: &Bytes,
        deliveries: &Deliveries,
    ) -> Result<(), TableError> {
        let mut start = None;
        loop {
            let (rows, next) = self.connections.page(members, start).await?;
            for row in rows {
                if Some(&row.id) != excluded {
                    self.send_to(Recipient::Listed(row), frame, deliveries)
                        .await;
                }
            }
            start = next;
            if start.is_none() {
                return Ok(());
            }
        }
    }

    async fn rows(
        &self,
        lately: &Mutex<HashMap<Members, Reading>>,
        members: Members,
    ) -> Result<Arc<Vec<Row>>, TableError> {
        let known = || lately.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(reading) = known()
            .get(&members)
            .filter(|known| known.at.elapsed() < FRESH)
        {
            return Ok(Arc::clone(&reading.rows));
        }
        let (at, mut rows, mut start) = (Instant::now(), Vec::new(), None);
        loop {
            let (page, next) = self.connections.page(&members, start).await?;
            rows.extend(page);
            start = next;
            if start.is_none() {
                break;
            }
        }
        let rows = Arc::new(rows);
        let reading = Reading {
            at,
            rows: Arc::clone(&rows),
        };
        known().insert(members, reading);
        Ok(rows)
    }
}
