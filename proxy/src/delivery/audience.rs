//! Who is meant: reads an audience from the table, page by page, and hands each member on while
//! the next page is on its way.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{Deliveries, Delivery, Payload, Recipient};
use crate::connections::{Connections, Members, Row, TableError};
use crate::ids::ConnectionId;
use crate::plan::Audience;

/// A stream's audience is read again after this long at the earliest.
const FRESH: Duration = Duration::from_secs(2);

/// Resolves the audiences of one event.
#[derive(Debug)]
pub struct AudienceReader {
    connections: Arc<Connections>,
    /// Whose frame the event is; nobody's where somebody outside speaks.
    sender: Option<ConnectionId>,
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
    pub fn new(connections: Arc<Connections>, sender: Option<ConnectionId>) -> Self {
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
            ..Self::new(connections, Some(sender))
        }
    }

    /// Hands one payload to everybody who is meant and not excluded.
    ///
    /// # Errors
    /// The table failed while being read; who was read by then gets the payload.
    pub async fn send(
        &self,
        audience: &Audience,
        excluded: &BTreeSet<ConnectionId>,
        payload: &Payload,
        deliveries: &Deliveries,
    ) -> Result<(), TableError> {
        let members = match audience {
            Audience::Sender => {
                if let Some(sender) = &self.sender {
                    self.send_to_one(sender, excluded, payload, deliveries)
                        .await;
                }
                return Ok(());
            }
            Audience::Connection(id) => {
                self.send_to_one(id, excluded, payload, deliveries).await;
                return Ok(());
            }
            Audience::Home(home) => Members::of_home(home),
            Audience::Channel(channel) => Members::of_channel(channel),
            Audience::User(user) => Members::User(user.clone()),
        };
        match &self.lately {
            None => self.read(&members, excluded, payload, deliveries).await,
            Some(lately) => {
                for row in self.rows(lately, members).await?.iter() {
                    if !excluded.contains(&row.id) {
                        let to = Recipient::Listed(row.clone());
                        send_to(to, payload, deliveries).await;
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

    async fn send_to_one(
        &self,
        id: &ConnectionId,
        excluded: &BTreeSet<ConnectionId>,
        payload: &Payload,
        deliveries: &Deliveries,
    ) {
        if excluded.contains(id) {
            return;
        }
        let to = if Some(id) == self.sender.as_ref() {
            Recipient::Sender(id.clone())
        } else {
            Recipient::Named(id.clone())
        };
        send_to(to, payload, deliveries).await;
    }

    async fn read(
        &self,
        members: &Members,
        excluded: &BTreeSet<ConnectionId>,
        payload: &Payload,
        deliveries: &Deliveries,
    ) -> Result<(), TableError> {
        let mut start = None;
        loop {
            let (rows, next) = self.connections.page(members, start).await?;
            for row in rows {
                if !excluded.contains(&row.id) {
                    send_to(Recipient::Listed(row), payload, deliveries).await;
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

async fn send_to(to: Recipient, payload: &Payload, deliveries: &Deliveries) {
    let payload = payload.clone();
    deliveries.send(Delivery { to, payload }).await;
}
