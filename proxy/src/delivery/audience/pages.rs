//! An audience that is too large for one environment: what is beyond its own share goes to the queue, in
//! pages that other environments serve.

use std::iter::repeat_with;
use std::sync::Arc;
use std::time::Duration;

use proxy_core::delivery::{Outcome, Payload};
use proxy_core::ids::{ConnectionId, PageId};
use proxy_core::log::LogOf;
use proxy_core::log::stamp::Stamp;
use proxy_core::membership::Membership;
use proxy_core::plan::Audience;
use proxy_core::publish::page::Page;
use proxy_core::publish::repeat;
use proxy_core::publish::request::Action;
use proxy_core::step::Fact;
use tokio::time::Instant;

use super::copies::Copies;
use super::{AudienceReader, Broadcast};
use crate::aws::{QueueClient, QueueMessage, SEND_WITHIN};
use crate::connections::{Item, MemberQuery, SEGMENTS, TableError, start_behind};
use crate::delivery::DeliveryLimits;
use crate::steps::StepSink;

/// Where an event leaves what is beyond its own share.
#[derive(Debug, Clone)]
pub(crate) struct Splitting {
    queue: Arc<QueueClient>,
    /// How many recipients an event serves by itself, and a page has.
    limit: usize,
}

/// What is left of the event's own share of an audience.
pub(super) struct Share {
    left: usize,
    /// The last member that was read.
    last: Option<ConnectionId>,
}

impl Share {
    pub(super) fn of(members: usize) -> Self {
        Self {
            left: members,
            last: None,
        }
    }
}

impl Splitting {
    /// `None` where there is no queue.
    pub(crate) fn new(queue: Option<&Arc<QueueClient>>, limits: &DeliveryLimits) -> Option<Self> {
        let queue = Arc::clone(queue?);
        let limit = limits.fan_out;
        Some(Self { queue, limit })
    }
}

/// Members that one message of the queue stands for.
struct Leaf<'r> {
    rows: &'r [Membership],
    body: String,
}

impl AudienceReader {
    /// The same, which leaves what is beyond the limit to the queue. A stream's records stay together.
    #[must_use]
    pub(crate) fn splitting(mut self, splitting: Option<Splitting>) -> Self {
        self.splitting = splitting.filter(|_| self.records.is_none());
        self
    }

    /// Takes rows of an audience, in their order, and leaves those beyond the event's share to the queue.
    /// Returns those that the event serves by itself.
    pub(super) async fn served_here<'r>(
        &self,
        share: &mut Share,
        rows: &'r [Membership],
        (broadcast, copies): (&Broadcast<'_>, &Copies),
        sink: &StepSink,
    ) -> Vec<&'r [Membership]> {
        let (own, beyond) = rows.split_at(share.left.min(rows.len()));
        share.left -= own.len();
        let after = own.last().map(|row| row.id.clone());
        let after = after.or_else(|| share.last.take());
        share.last = rows.last().map(|row| row.id.clone());
        let mut here = vec![own];
        match &after {
            Some(after) if !beyond.is_empty() => {
                let beyond = self.leave_to_queue((after, beyond), broadcast, copies, sink);
                here.extend(beyond.await);
            }
            _ => here.push(beyond),
        }
        here
    }

    /// How many members of this part of an audience the event serves by itself.
    pub(super) fn own_share(&self, members: &MemberQuery) -> usize {
        match (&self.splitting, members) {
            // An index has no order of connections, and no user has so many.
            (None, _) | (_, MemberQuery::User(_) | MemberQuery::Slice { .. }) => usize::MAX,
            (Some(splitting), MemberQuery::Partition(_)) => splitting.limit,
            (Some(splitting), MemberQuery::Everyone { .. }) => {
                splitting.limit.div_ceil(SEGMENTS.into())
            }
        }
    }

    /// Leaves members to the queue, all of them behind `after`. Returns those that it did not take.
    async fn leave_to_queue<'r>(
        &self,
        (after, rows): (&ConnectionId, &'r [Membership]),
        broadcast: &Broadcast<'_>,
        copies: &Copies,
        sink: &StepSink,
    ) -> Vec<&'r [Membership]> {
        let Some(Splitting { queue, limit }) = &self.splitting else {
            return vec![rows];
        };
        let leaves = match log_of(broadcast.audience) {
            Some(of) => pages(&of, (after, rows), *limit, (broadcast, copies)),
            None => named(rows, broadcast),
        };
        let Some(leaves) = leaves else {
            return vec![rows];
        };
        let messages: Vec<_> = leaves
            .iter()
            .map(|leaf| QueueMessage {
                body: leaf.body.clone(),
                delay: Duration::ZERO,
            })
            .collect();
        let until = self.until.min(Instant::now() + SEND_WITHIN);
        let mut not_taken = Vec::new();
        if let Err(error) = queue.send(&messages, until).await {
            tracing::warn!(error = %error, "pages could not be handed to the queue");
            not_taken.extend(error.not_taken.into_iter().map(|(place, _)| place));
        }
        let (mut left, mut frames) = (Vec::new(), 0);
        for (place, leaf) in leaves.iter().enumerate() {
            if not_taken.contains(&place) {
                left.push(leaf.rows);
            } else {
                frames += recipients(leaf.rows, broadcast).count();
            }
        }
        let outcome = Outcome::Queued;
        sink.note(Fact::Settled { outcome, frames }).await;
        left
    }

    /// Hands on one slice of a page, behind this connection. Returns the connection behind which the next
    /// slice begins, if there is one.
    ///
    /// # Errors
    /// The table failed while being read.
    pub(crate) async fn send_slice(
        &self,
        page: &Page,
        after: &ConnectionId,
        sink: &StepSink,
    ) -> Result<Option<ConnectionId>, TableError> {
        let members = MemberQuery::Slice {
            of: page.of.clone(),
            upto: page.upto.clone(),
        };
        let start = start_behind(&page.of, after);
        let (rows, next) = self.page(&members, Some(start)).await?;
        let copies = copies(page);
        for row in rows.iter().filter(|row| !page.exclude.contains(&row.id)) {
            copies.deliver(row, sink).await;
        }
        Ok(next.as_ref().and_then(connection_of))
    }
}

/// The home or the channel whose members an audience has.
pub(super) fn log_of(audience: &Audience) -> Option<LogOf> {
    match audience {
        Audience::Home(home) => Some(LogOf::home(home)),
        Audience::Channel(channel) => Some(LogOf::Channel(channel.clone())),
        _ => None,
    }
}

/// Ranges of keys: whoever serves one reads it again, and has each member as it is by then.
fn pages<'r>(
    of: &LogOf,
    (after, rows): (&ConnectionId, &'r [Membership]),
    limit: usize,
    (broadcast, copies): (&Broadcast<'_>, &Copies),
) -> Option<Vec<Leaf<'r>>> {
    let action = action(broadcast.payload)?;
    let mut after = after.clone();
    let mut pages = Vec::new();
    for rows in rows.chunks(limit) {
        let upto = rows.last()?.id.clone();
        let page = Page {
            id: page_id()?,
            of: of.clone(),
            after: std::mem::replace(&mut after, upto.clone()),
            upto,
            action: action.clone(),
            position: copies.position().cloned(),
            exclude: broadcast.excluded.clone(),
        };
        let body = page.body()?;
        pages.push(Leaf { rows, body });
    }
    Some(pages)
}

/// A scan has no order of keys: its members are named.
fn named<'r>(rows: &'r [Membership], broadcast: &Broadcast<'_>) -> Option<Vec<Leaf<'r>>> {
    let action = action(broadcast.payload)?;
    let mut named = Vec::new();
    for rows in rows.chunks(repeat::CONNECTIONS) {
        let ids: Vec<_> = recipients(rows, broadcast).collect();
        let bodies = repeat::bodies(&action, &ids, 0);
        named.extend(bodies.into_iter().map(|body| Leaf { rows, body }));
    }
    Some(named)
}

fn recipients<'r>(
    rows: &'r [Membership],
    broadcast: &Broadcast<'_>,
) -> impl Iterator<Item = &'r ConnectionId> {
    let ids = rows.iter().map(|row| &row.id);
    ids.filter(|id| !broadcast.excluded.contains(*id))
}

fn action(payload: &Payload) -> Option<Action> {
    match payload {
        Payload::Frame(frame) => Some(Action::Publish(frame.clone())),
        Payload::Close => Some(Action::Disconnect),
        Payload::FrameThenClose(_) | Payload::Waiting { .. } | Payload::Kept(_) => None,
    }
}

fn copies(page: &Page) -> Copies {
    match (&page.action, &page.position) {
        (Action::Publish(frame), Some(position)) => {
            let stamp = Stamp::Logged(page.of.clone(), position.clone());
            Copies::numbered(frame, &stamp)
        }
        (Action::Publish(frame), None) => Copies::plain(&Payload::Frame(frame.clone())),
        (Action::Disconnect | Action::Connections, _) => Copies::plain(&Payload::Close),
    }
}

fn page_id() -> Option<PageId> {
    let id: String = repeat_with(fastrand::alphanumeric).take(16).collect();
    PageId::parse(&id)
}

fn connection_of(key: &Item) -> Option<ConnectionId> {
    ConnectionId::parse(key.get("connection_id")?.as_s().ok()?)
}
