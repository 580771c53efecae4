//! Who is meant: reads an audience from the table, page by page, and hands each member on while
//! the next page is on its way.

mod copies;
mod lately;
mod listing;
mod pages;
mod records;

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::try_join_all;
use tokio::time::{Instant, sleep, timeout_at};

use proxy_core::delivery::{FRAME_LIMIT, Payload, Recipient};
use proxy_core::ids::ConnectionId;
use proxy_core::log::stamp::{Stamp, takes_number};
use proxy_core::log::{Content, STAMP_ROOM};
use proxy_core::membership::Membership;
use proxy_core::plan::Audience;

use crate::connections::{Connections, Item, MemberQuery, Recorded, SEGMENTS, TableError};
use crate::log::Log;
use crate::retry::Pauses;
use crate::steps::StepSink;

use copies::Copies;
use lately::{Lately, Unread};
pub(crate) use listing::Listing;
use pages::Share;
pub(crate) use pages::Splitting;
use records::RecordNumbers;

/// So long before the end a table that throttles is asked no more: what was read by then can still be
/// delivered, and the sender be told.
const MARGIN: Duration = Duration::from_secs(1);

/// One payload and whom it is for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Broadcast<'a> {
    pub audience: &'a Audience,
    /// Who is left out, member of the audience or not.
    pub excluded: &'a BTreeSet<ConnectionId>,
    pub payload: &'a Payload,
    /// No log keeps it.
    pub volatile: bool,
}

/// What is known of a broadcast whose deliveries are handed in.
#[derive(Debug, Default)]
pub(crate) struct Sent {
    /// Its number, where the sender belongs to the audience and was left out.
    pub kept_from_sender: Option<Stamp>,
}

/// Resolves the audiences of one event.
#[derive(Debug)]
pub(crate) struct AudienceReader {
    connections: Arc<Connections>,
    /// `None`: no broadcast has a number.
    log: Option<Arc<Log>>,
    /// Numbers for a stream's records that no log keeps; `None`: it is no stream.
    records: Option<RecordNumbers>,
    /// Whose frame the event is; nobody's where somebody outside speaks.
    sender: Option<ConnectionId>,
    /// The end of the event's time: until shortly before it a table that throttles is asked again.
    until: Instant,
    /// Where members beyond the event's own share go; `None`: they are served by the event too.
    splitting: Option<Splitting>,
    /// What was read lately; `None`: every reply reads its own.
    lately: Option<Lately>,
}

impl AudienceReader {
    /// A reader that asks the table for each reply.
    #[must_use]
    pub(crate) fn new(
        connections: &Arc<Connections>,
        log: Option<&Arc<Log>>,
        sender: Option<ConnectionId>,
        until: Instant,
    ) -> Self {
        Self {
            connections: Arc::clone(connections),
            log: log.cloned(),
            records: None,
            sender,
            until,
            splitting: None,
            lately: None,
        }
    }

    /// A reader for many replies, which asks at most every two seconds.
    #[must_use]
    pub(crate) fn for_many(
        connections: &Arc<Connections>,
        log: Option<&Arc<Log>>,
        sender: ConnectionId,
        until: Instant,
    ) -> Self {
        Self {
            lately: Some(Lately::default()),
            ..Self::new(connections, log, Some(sender), until)
        }
    }

    /// The same for a stream, whose records all have numbers where there is a log.
    #[must_use]
    pub(crate) fn for_stream(mut self, request_id: &str) -> Self {
        self.records = Some(RecordNumbers::of(request_id));
        self
    }

    /// Hands one payload to everybody who is meant and not excluded. A sender is not an audience here.
    /// Where there is a log, the log has the payload before the audience is read: who comes later finds
    /// it there.
    ///
    /// # Errors
    /// The log does not take it: then nobody gets it. Or the table failed while being read; who was read
    /// by then gets the payload.
    pub(crate) async fn send(
        &self,
        broadcast: &Broadcast<'_>,
        sink: &StepSink,
    ) -> Result<Sent, TableError> {
        match broadcast.audience {
            Audience::Connection(id) => self.send_to_one(id, broadcast, sink).await,
            Audience::Connections(ids) => {
                for id in ids {
                    self.send_to_one(id, broadcast, sink).await;
                }
            }
            _ => {}
        }
        let stamp = self.append(broadcast).await?;
        let copies = self.copies(broadcast.payload, stamp.as_ref());
        let partitions = partitions(broadcast.audience);
        let reads = partitions
            .into_iter()
            .map(|members| self.send_to_members(members, broadcast, &copies, sink));
        let left_out = try_join_all(reads).await?.contains(&true);
        Ok(Sent {
            kept_from_sender: stamp.filter(|_| left_out),
        })
    }

    /// The frame for a sender that has numbers: a stream's records have them too.
    #[must_use]
    pub(crate) fn for_sender(&self, frame: &Bytes) -> Option<Bytes> {
        self.log.as_ref()?;
        self.records.as_ref()?.next_stamp().on(frame)
    }

    /// All has been sent. Whoever has come since an audience was read gets its last numbered frame: the
    /// number shows what is missing.
    ///
    /// # Errors
    /// The table failed while being read.
    pub(crate) async fn finish(&self, sink: &StepSink) -> Result<(), TableError> {
        let unread = self.lately.as_ref().map(Lately::take_unread);
        for (members, unread) in unread.into_iter().flatten() {
            self.send_to_late_comers(&members, &unread, sink).await?;
        }
        Ok(())
    }

    async fn send_to_late_comers(
        &self,
        members: &MemberQuery,
        unread: &Unread,
        sink: &StepSink,
    ) -> Result<(), TableError> {
        let had: HashSet<_> = unread.had.iter().map(|row| &row.id).collect();
        let mut start = None;
        loop {
            let (rows, next) = self.page(members, start).await?;
            let new = rows.into_iter().filter(|row| {
                row.resume && !had.contains(&row.id) && !unread.excluded.contains(&row.id)
            });
            for row in new {
                let payload = Payload::Frame(unread.frame.clone());
                let to = Recipient::Listed(row);
                sink.deliver_numbered(to, payload, unread.number).await;
            }
            start = next;
            if start.is_none() {
                return Ok(());
            }
        }
    }

    /// Puts a broadcast into its log. `None`: it is none that a log keeps.
    async fn append(&self, broadcast: &Broadcast<'_>) -> Result<Option<Stamp>, TableError> {
        let (Some(log), Payload::Frame(frame)) = (&self.log, broadcast.payload) else {
            return Ok(None);
        };
        let Some(of) = pages::log_of(broadcast.audience) else {
            return Ok(None);
        };
        if broadcast.volatile || !takes_number(frame) {
            return Ok(None);
        }
        let appended = log.append(&of, Content::of(frame), broadcast.excluded);
        let position = appended.await?;
        Ok(Some(Stamp::Logged(of, position)))
    }

    fn copies(&self, payload: &Payload, stamp: Option<&Stamp>) -> Copies {
        match (payload, stamp, &self.records) {
            (Payload::Frame(frame), Some(stamp), _) => Copies::numbered(frame, stamp),
            (Payload::Frame(frame), None, Some(records)) if self.log.is_some() => {
                Copies::numbered(frame, &records.next_stamp())
            }
            _ => Copies::plain(payload),
        }
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
            all.merge(part);
        }
        if let Audience::Connection(id) = audience
            && !excluded.contains(id)
        {
            let recorded = self.connections.recorded(id).await?;
            all.add(recorded.iter().map(Recorded::membership));
        }
        Ok(all)
    }

    /// What was read lately may be wrong now: somebody joined or left.
    pub(crate) fn changed(&self) {
        if let Some(lately) = &self.lately {
            lately.changed();
        }
    }

    /// The longest frame of a broadcast. A number needs room.
    #[must_use]
    pub(crate) fn frame_limit(&self) -> usize {
        match &self.log {
            Some(_) => FRAME_LIMIT - STAMP_ROOM,
            None => FRAME_LIMIT,
        }
    }

    async fn send_to_one(&self, id: &ConnectionId, broadcast: &Broadcast<'_>, sink: &StepSink) {
        if broadcast.excluded.contains(id) {
            return;
        }
        let to = if Some(id) == self.sender.as_ref() {
            Recipient::Sender(id.clone())
        } else {
            Recipient::Named(id.clone())
        };
        sink.deliver(to, broadcast.payload.clone()).await;
    }

    /// Returns whether the sender is a member and was left out.
    async fn send_to_members(
        &self,
        members: MemberQuery,
        broadcast: &Broadcast<'_>,
        copies: &Copies,
        sink: &StepSink,
    ) -> Result<bool, TableError> {
        let begun = Instant::now();
        let mut left_out = false;
        let mut share = Share::of(self.own_share(&members));
        let mut deliver = async |rows: &[Membership]| {
            let mut sender = rows
                .iter()
                .filter(|row| Some(&row.id) == self.sender.as_ref());
            left_out |= sender.any(|row| broadcast.excluded.contains(&row.id));
            for rows in self
                .served_here(&mut share, rows, (broadcast, copies), sink)
                .await
            {
                for row in rows
                    .iter()
                    .filter(|row| !broadcast.excluded.contains(&row.id))
                {
                    copies.deliver(row, sink).await;
                }
            }
        };
        let known = self.lately.as_ref().and_then(|all| all.known(&members));
        if let Some(known) = &known {
            deliver(known).await;
        } else {
            let (mut read, mut start) = (Vec::new(), None);
            loop {
                let (rows, next) = self.page(&members, start).await?;
                deliver(&rows).await;
                if self.lately.is_some() {
                    read.extend(rows);
                }
                start = next;
                if start.is_none() {
                    break;
                }
            }
            if let Some(lately) = &self.lately {
                lately.remember(&members, begun, read);
            }
        }
        if let (Some(lately), Some((frame, number))) = (&self.lately, copies.logged()) {
            let unread = known.map(|had| Unread {
                frame: frame.clone(),
                number: *number,
                excluded: broadcast.excluded.clone(),
                had,
            });
            lately.logged(&members, unread);
        }
        Ok(left_out)
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
