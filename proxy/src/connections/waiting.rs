//! What waits in the table for a connection: frames that met its handshake, and frames that could not
//! be posted to it yet. One item holds all of it, and each write gives the item a new tag: a write
//! that goes by what it has read has the tag as its condition.

use std::time::Duration;

use aws_sdk_dynamodb::config::Builder;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::types::AttributeValue;
use bytes::Bytes;
use tokio::time::sleep;

use proxy_core::connection::{record_key, waiting_key};
use proxy_core::delivery::waiting::{BYTES, FRAMES, WaitingFrames};
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;

use super::conflicts::{TRIES, pauses};
use super::error::{CONDITION, TableError, failed};
use super::items::{self, Item};
use super::table::{Connections, lock};
use super::writes::conflict;
use crate::clock;

/// What waits for a connection, waits this long.
pub(crate) const WAITING_LIFE: Duration = Duration::from_mins(2);

/// Where a connection stands whose row a deliverer has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The row is gone: the handshake was refused, or the connection is over.
    Over,
    /// The row is there and no record yet.
    Handshake,
    Accepted,
}

/// What became of frames that were put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PutBack {
    /// They wait, but for so many of the oldest ones, for which there was no room.
    Waiting { dropped: usize },
    /// The connection has ended, and nothing is kept.
    Over,
}

impl Connections {
    /// Adds a frame to what waits for a connection. Returns how many older ones had to go.
    ///
    /// # Errors
    /// The frame does not wait, or nobody knows.
    pub(crate) async fn append_waiting(
        &self,
        id: &ConnectionId,
        frame: &Bytes,
    ) -> Result<usize, TableError> {
        let room = BYTES.saturating_sub(frame.len());
        let update = self.client.update_item().table_name(&self.table);
        let update = update
            .set_key(Some(items::key(&waiting_key(id), id)))
            .update_expression(
                "SET #frames = list_append(if_not_exists(#frames, :none), :frame), \
                 #ttl = :ttl, #tag = :tag ADD #bytes :bytes",
            )
            .condition_expression(
                "attribute_not_exists(booking_id) OR (size(#frames) < :most AND #bytes <= :room)",
            )
            .expression_attribute_names("#frames", "frames")
            .expression_attribute_names("#ttl", "ttl")
            .expression_attribute_names("#tag", "tag")
            .expression_attribute_names("#bytes", "bytes")
            .expression_attribute_values(":none", AttributeValue::L(Vec::new()))
            .expression_attribute_values(":frame", items::texts([frame]))
            .expression_attribute_values(":ttl", number(ttl()))
            .expression_attribute_values(":tag", AttributeValue::S(new_tag()))
            .expression_attribute_values(":bytes", number(frame.len() as u64))
            .expression_attribute_values(":most", number(FRAMES as u64))
            .expression_attribute_values(":room", number(room as u64));
        match update.send().await {
            Ok(_) => Ok(0),
            Err(error) if error.code() == Some(CONDITION) => {
                let added = WaitingFrames {
                    frames: [frame.clone()].into(),
                    ..WaitingFrames::default()
                };
                self.rewrite(id, |there| there.before(added.clone())).await
            }
            Err(error) => Err(failed("append waiting frame", error)),
        }
    }

    /// Keeps frames for a connection before what came meanwhile.
    ///
    /// # Errors
    /// The frames do not wait, or nobody knows.
    pub(crate) async fn put_back_waiting(
        &self,
        id: &ConnectionId,
        waiting: WaitingFrames,
    ) -> Result<PutBack, TableError> {
        let dropped = self
            .rewrite(id, |later| waiting.clone().before(later))
            .await?;
        // Whoever ends a connection deletes what waits for it, and may have done so before.
        if self.get("get record", &record_key(id), id).await?.is_none() {
            self.delete_waiting(id).await?;
            return Ok(PutBack::Over);
        }
        Ok(PutBack::Waiting { dropped })
    }

    /// Takes what waits out of the table: of several who try, one gets it. A claim whose answer was
    /// lost counts as made, since a frame that comes twice is better than one that never comes.
    ///
    /// # Errors
    /// The table does not answer; all stays where it is.
    pub(crate) async fn claim_waiting(
        &self,
        id: &ConnectionId,
    ) -> Result<Option<WaitingFrames>, TableError> {
        const OPERATION: &str = "claim waiting frames";
        if lock(&self.nothing_waits).get(id).is_some() {
            return Ok(None);
        }
        let (mut pauses, mut in_doubt) = (pauses(), None);
        for _ in 0..TRIES {
            let found = match self.read_waiting(id).await {
                Ok(found) => found,
                Err(error) => return in_doubt.ok_or(error).map(Found::claimed),
            };
            let Some(Found { waiting, tag }) = found else {
                return Ok(in_doubt.and_then(Found::claimed));
            };
            if let Some(claimed) = in_doubt.take_if(|doubtful: &mut Found| doubtful.tag != tag) {
                return Ok(claimed.claimed()); // what waits now was written since
            }
            let delete = self.client.delete_item().table_name(&self.table);
            let delete = delete
                .set_key(Some(items::key(&waiting_key(id), id)))
                .condition_expression("#tag = :read")
                .expression_attribute_names("#tag", "tag")
                .expression_attribute_values(":read", AttributeValue::S(tag.clone()))
                .customize()
                .config_override(Builder::new().retry_config(RetryConfig::disabled()));
            match delete.send().await {
                Ok(_) => return Ok(Some(waiting)),
                Err(error) if error.code() == Some(CONDITION) => {}
                Err(error) => {
                    let error = failed(OPERATION, error);
                    tracing::debug!(error = %error, "a claim is made again");
                    if !error.left_undone() {
                        in_doubt = Some(Found { waiting, tag });
                    }
                }
            }
            sleep(pauses.draw()).await;
        }
        in_doubt
            .ok_or_else(|| conflict(OPERATION))
            .map(Found::claimed)
    }

    /// Deletes what waits for a connection that is over.
    ///
    /// # Errors
    /// It may be there until its TTL.
    pub(crate) async fn delete_waiting(&self, id: &ConnectionId) -> Result<(), TableError> {
        self.delete("delete waiting frames", &waiting_key(id), id)
            .await
    }

    /// Nothing waits for this connection, nor ever will: its handshake was too short for that, and
    /// its greeting has arrived.
    pub(crate) fn nothing_waits(&self, id: &ConnectionId) {
        lock(&self.nothing_waits).put(id.clone(), ());
    }

    /// Where the connection stands now that has this row.
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn standing(&self, row: &Membership) -> Result<Standing, TableError> {
        let record = record_key(&row.id);
        let (has_row, record) =
            tokio::join!(self.has(row), self.get("get record", &record, &row.id));
        Ok(match (has_row?, record?) {
            (false, _) => Standing::Over,
            (true, None) => Standing::Handshake,
            (true, Some(_)) => Standing::Accepted,
        })
    }

    /// Replaces what waits by what `change` makes of it. Returns how many frames had no room.
    async fn rewrite(
        &self,
        id: &ConnectionId,
        change: impl Fn(WaitingFrames) -> WaitingFrames,
    ) -> Result<usize, TableError> {
        const OPERATION: &str = "put waiting frames";
        let (mut pauses, mut dropped) = (pauses(), 0);
        let new = new_tag();
        for _ in 0..TRIES {
            let found = self.read_waiting(id).await?;
            let (there, condition) = match found {
                // A put was done whose answer was lost.
                Some(Found { tag, .. }) if tag == new => return Ok(dropped),
                Some(Found { waiting, tag }) => (waiting, Some(tag)),
                None => (WaitingFrames::default(), None),
            };
            let mut waiting = change(there);
            dropped = waiting.trim();
            let put = self.client.put_item().table_name(&self.table);
            let put = put.set_item(Some(items::waiting(id, &waiting, ttl(), &new)));
            let put = match condition {
                None => put.condition_expression("attribute_not_exists(booking_id)"),
                Some(tag) => put
                    .condition_expression("#tag = :read")
                    .expression_attribute_names("#tag", "tag")
                    .expression_attribute_values(":read", AttributeValue::S(tag)),
            };
            match put.send().await {
                Ok(_) => return Ok(dropped),
                Err(error) if error.code() == Some(CONDITION) => sleep(pauses.draw()).await,
                Err(error) => return Err(failed(OPERATION, error)),
            }
        }
        Err(conflict(OPERATION))
    }

    async fn read_waiting(&self, id: &ConnectionId) -> Result<Option<Found>, TableError> {
        let item = self
            .get("get waiting frames", &waiting_key(id), id)
            .await?
            .unwrap_or_default();
        Ok(Found::read(&item))
    }
}

/// What waits, and the tag of its last write.
struct Found {
    waiting: WaitingFrames,
    tag: String,
}

impl Found {
    /// `None`: nothing waits.
    fn read(item: &Item) -> Option<Self> {
        Some(Self {
            waiting: items::read_waiting(item),
            tag: items::text(item, "tag")?.to_owned(),
        })
    }

    fn claimed(self) -> Option<WaitingFrames> {
        Some(self.waiting)
    }
}

fn new_tag() -> String {
    format!("{:032x}", fastrand::u128(..))
}

fn ttl() -> u64 {
    clock::now().seconds() + WAITING_LIFE.as_secs()
}

fn number(count: u64) -> AttributeValue {
    AttributeValue::N(count.to_string())
}
