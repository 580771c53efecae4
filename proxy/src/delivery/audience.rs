//! Who is meant: reads an audience from the table, page by page, and hands each member on while
//! the next page is on its way.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::try_join_all;
use tokio::time::{Instant, sleep, timeout_at};

use proxy_core::delivery::{Payload, Recipient};
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;
use proxy_core::plan::Audience;

use crate::connections::{Connections, Item, MemberQuery, Recorded, SEGMENTS, TableError};
use crate::retry::Pauses;
use crate::steps::StepSink;

/// So long before the end a table that throttles is asked no more: what was read by then can still be
/// delivered, and the sender be told.
const MARGIN: Duration = Duration::from_secs(1);

/// The most connections that a listing names; Lambda's answers may have 6 MB.
const LISTED: usize = 10_000;

/// The audience of several replies is read again after this long at the earliest.
const FRESH: Duration = Duration::from_secs(2);

/// Resolves the audiences of one event.
#[derive(Debug)]
pub(crate) struct AudienceReader {
    connections: Arc<Connections>,
    /// Whose frame the event is; nobody's where somebody outside speaks.
    sender: Option<ConnectionId>,
    /// The end of the event's time: until shortly before it a table that throttles is asked again.
    until: Instant,
    /// What was read lately; `None`: every reply reads its own.
    lately: Option<Mutex<HashMap<MemberQuery, Reading>>>,
}

#[derive(Debug)]
struct Reading {
    at: Instant,
    rows: Arc<Vec<Membership>>,
}

impl AudienceReader {
    /// A reader that asks the table for each reply.
    #[must_use]
    pub(crate) fn new(
        connections: &Arc<Connections>,
        sender: Option<ConnectionId>,
        until: Instant,
    ) -> Self {
        Self {
            connections: Arc::clone(connections),
            sender,
            until,
            lately: None,
        }
    }

    /// A reader for many replies, which asks at most every two seconds.
    #[must_use]
    pub(crate) fn for_many(
        connections: &Arc<Connections>,
        sender: ConnectionId,
        until: Instant,
    ) -> Self {
        Self {
            lately: Some(Mutex::default()),
            ..Self::new(connections, Some(sender), until)
        }
    }

    /// Hands one payload to everybody who is meant and not excluded. A sender is not an audience here.
    ///
    /// # Errors
    /// The table failed while being read; who was read by then gets the payload.
    pub(crate) async fn send(
        &self,
        audience: &Audience,
        excluded: &BTreeSet<ConnectionId>,
        payload: &Payload,
        sink: &StepSink,
    ) -> Result<(), TableError> {
        match audience {
            Audience::Connection(id) => self.send_to_one(id, excluded, payload, sink).await,
            Audience::Connections(ids) => {
                for id in ids {
                    self.send_to_one(id, excluded, payload, sink).await;
                }
            }
            _ => {}
        }
        let partitions = partitions(audience);
        let reads = partitions
            .into_iter()
            .map(|members| self.send_to_members(members, excluded, payload, sink));
        try_join_all(reads).await.map(drop)
    }

    /// Who is meant and not excluded, as far as the table knows. A sender is nobody here.
    ///
    /// # Errors
    /// The table failed while being read.
    pub(crate) async fn list(
        &self,
        audience: &Audience,
        excluded: &BTreeSet<ConnectionId>,
    ) -> Result<Listing, TableError> {
        let partitions = partitions(audience);
        let reads = partitions
            .iter()
            .map(|members| self.list_members(members, excluded));
        let mut all = Listing::default();
        for part in try_join_all(reads).await? {
            all.count += part.count;
            all.first.extend(part.first);
        }
        if let Audience::Connection(id) = audience
            && !excluded.contains(id)
        {
            let recorded = self.connections.recorded(id).await?;
            all.add(recorded.iter().map(Recorded::membership));
        }
        all.first.truncate(LISTED);
        Ok(all)
    }

    /// What was read lately may be wrong now: somebody joined or left.
    pub(crate) fn changed(&self) {
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
        sink: &StepSink,
    ) {
        if excluded.contains(id) {
            return;
        }
        let to = if Some(id) == self.sender.as_ref() {
            Recipient::Sender(id.clone())
        } else {
            Recipient::Named(id.clone())
        };
        sink.deliver(to, payload.clone()).await;
    }

    async fn send_to_members(
        &self,
        members: MemberQuery,
        excluded: &BTreeSet<ConnectionId>,
        payload: &Payload,
        sink: &StepSink,
    ) -> Result<(), TableError> {
        let deliver = async |row: &Membership| {
            if !excluded.contains(&row.id) {
                let to = Recipient::Listed(row.clone());
                sink.deliver(to, payload.clone()).await;
            }
        };
        if let Some(known) = self.known(&members) {
            for row in known.iter() {
                deliver(row).await;
            }
            return Ok(());
        }
        let at = Instant::now();
        let (mut read, mut start) = (Vec::new(), None);
        loop {
            let (rows, next) = self.page(&members, start).await?;
            for row in &rows {
                deliver(row).await;
            }
            if self.lately.is_some() {
                read.extend(rows);
            }
            start = next;
            if start.is_none() {
                break;
            }
        }
        self.remember(members, at, read);
        Ok(())
    }

    async fn list_members(
        &self,
        members: &MemberQuery,
        excluded: &BTreeSet<ConnectionId>,
    ) -> Result<Listing, TableError> {
        let (mut listing, mut start) = (Listing::default(), None);
        loop {
            let (rows, next) = self.page(members, start).await?;
            listing.add(rows.into_iter().filter(|row| !excluded.contains(&row.id)));
            start = next;
            if start.is_none() {
                return Ok(listing);
            }
        }
    }

    /// One page. A table that throttles is asked again from where it stopped: the backend has done its
    /// part, and would do it twice if the client sent its frame again.
    async fn page(
        &self,
        members: &MemberQuery,
        start: Option<Item>,
    ) -> Result<(Vec<Membership>, Option<Item>), TableError> {
        let last_moment = self.until.checked_sub(MARGIN).unwrap_or(self.until);
        let mut pauses = Pauses::new(Duration::from_millis(200), Duration::from_secs(5));
        loop {
            let page = self.connections.page(members, start.clone());
            let error = match timeout_at(last_moment, page).await {
                Ok(Err(error)) if error.left_undone() => error,
                Ok(read) => return read,
                Err(_) => return Err(TableError::too_slow("query audience")),
            };
            let pause = pauses.draw();
            if Instant::now() + pause >= last_moment {
                return Err(error);
            }
            tracing::warn!(error = %error, "an audience is read on after a pause");
            sleep(pause).await;
        }
    }

    /// What was read lately.
    fn known(&self, members: &MemberQuery) -> Option<Arc<Vec<Membership>>> {
        let lately = self.lately.as_ref()?.lock();
        let lately = lately.unwrap_or_else(PoisonError::into_inner);
        let known = lately
            .get(members)
            .filter(|known| known.at.elapsed() < FRESH)?;
        Some(Arc::clone(&known.rows))
    }

    fn remember(&self, members: MemberQuery, at: Instant, read: Vec<Membership>) {
        if let Some(lately) = &self.lately {
            let rows = Arc::new(read);
            let mut lately = lately.lock().unwrap_or_else(PoisonError::into_inner);
            lately.insert(members, Reading { at, rows });
        }
    }
}

/// Who is there.
#[derive(Debug, Default)]
pub struct Listing {
    pub count: usize,
    /// Up to 10,000 of them, in no order.
    pub first: Vec<Membership>,
}

impl Listing {
    fn add(&mut self, rows: impl Iterator<Item = Membership>) {
        for row in rows {
            self.count += 1;
            if self.first.len() < LISTED {
                self.first.push(row);
            }
        }
    }
}

/// Where the members of an audience stand; nowhere, where connections are named.
fn partitions(audience: &Audience) -> Vec<MemberQuery> {
    match audience {
        Audience::Sender | Audience::Connection(_) | Audience::Connections(_) => Vec::new(),
        Audience::Home(home) => vec![MemberQuery::for_home(home)],
        Audience::Channel(channel) => vec![MemberQuery::for_channel(channel)],
        Audience::User(user) => vec![MemberQuery::User(user.clone())],
        Audience::Everyone => (0..SEGMENTS)
            .map(|segment| MemberQuery::Everyone { segment })
            .collect(),
    }
}

#[cfg(test)]
mod tests;
