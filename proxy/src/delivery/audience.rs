//! Who is meant: reads an audience from the table, page by page, and hands each member on while
//! the next page is on its way.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::try_join_all;
use tokio::time::Instant;

use super::{Deliveries, Delivery, Payload, Recipient};
use crate::connections::{Connections, Members, Row, SEGMENTS, TableError};
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
        let one = match audience {
            Audience::Sender => self.sender.as_ref(),
            Audience::Connection(id) => Some(id),
            _ => None,
        };
        if let Some(id) = one {
            self.send_to_one(id, excluded, payload, deliveries).await;
        }
        let partitions = partitions(audience);
        let Some(lately) = &self.lately else {
            let reads = partitions
                .iter()
                .map(|members| self.read(members, excluded, payload, deliveries));
            return try_join_all(reads).await.map(drop);
        };
        for members in partitions {
            for row in self.rows(lately, members).await?.iter() {
                if !excluded.contains(&row.id) {
                    let to = Recipient::Listed(row.clone());
                    send_to(to, payload, deliveries).await;
                }
            }
        }
        Ok(())
    }

    /// Who is meant and not excluded, as far as the table knows. A sender is nobody here.
    ///
    /// # Errors
    /// The table failed while being read.
    pub async fn list(
        &self,
        audience: &Audience,
        excluded: &BTreeSet<ConnectionId>,
    ) -> Result<Vec<Row>, TableError> {
        let partitions = partitions(audience);
        let reads = partitions.iter().map(|members| self.all(members));
        let mut rows = try_join_all(reads).await?.concat();
        if let Audience::Connection(id) = audience {
            let recorded = self.connections.recorded(id).await?;
            rows.extend(recorded.iter().map(Row::of));
        }
        rows.retain(|row| !excluded.contains(&row.id));
        Ok(rows)
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
        let at = Instant::now();
        let rows = Arc::new(self.all(&members).await?);
        let reading = Reading {
            at,
            rows: Arc::clone(&rows),
        };
        known().insert(members, reading);
        Ok(rows)
    }

    async fn all(&self, members: &Members) -> Result<Vec<Row>, TableError> {
        let (mut rows, mut start) = (Vec::new(), None);
        loop {
            let (page, next) = self.connections.page(members, start).await?;
            rows.extend(page);
            start = next;
            if start.is_none() {
                return Ok(rows);
            }
        }
    }
}

/// Where the members of an audience stand; nowhere, where it is one connection.
fn partitions(audience: &Audience) -> Vec<Members> {
    match audience {
        Audience::Sender | Audience::Connection(_) => Vec::new(),
        Audience::Home(home) => vec![Members::of_home(home)],
        Audience::Channel(channel) => vec![Members::of_channel(channel)],
        Audience::User(user) => vec![Members::User(user.clone())],
        Audience::Everyone => (0..SEGMENTS)
            .map(|segment| Members::Everyone { segment })
            .collect(),
    }
}

async fn send_to(to: Recipient, payload: &Payload, deliveries: &Deliveries) {
    let payload = payload.clone();
    deliveries.send(Delivery { to, payload }).await;
}
