//! Clients that send too much: what a connection's record counts of its frames, and the tokens that are
//! refused for a while.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue};
use proxy_core::connection::record_key;
use proxy_core::ids::{ConnectionId, Token};
use proxy_core::rate::{REFUSED_FOR, Window, is_refused};
use proxy_core::time::EpochMs;
use sha2::{Digest as _, Sha256};
use tokio::time::timeout;

use super::error::{CONDITION, TableError, failed};
use super::items::{self, Item, number};
use super::table::Connections;
use crate::clock;

/// A frame does not wait longer to be counted.
const COUNT_WITHIN: Duration = Duration::from_secs(1);

/// The sort key of a refused token's row.
const ONLY: &str = "-";

impl Connections {
    /// Counts so many frames of a connection in its record, and returns what the window has counted by
    /// now. `None`: there is no record, or others wrote it at the same time.
    ///
    /// # Errors
    /// The table does not answer; the frames may be counted.
    pub(crate) async fn count_frames(
        &self,
        id: &ConnectionId,
        window: Window,
        frames: u64,
    ) -> Result<Option<u64>, TableError> {
        let counting = self.count_frames_in_time(id, window, frames);
        let counted = timeout(COUNT_WITHIN, counting).await;
        counted.unwrap_or_else(|_| Err(TableError::too_slow("count frames")))
    }

    async fn count_frames_in_time(
        &self,
        id: &ConnectionId,
        window: Window,
        frames: u64,
    ) -> Result<Option<u64>, TableError> {
        let update = self.window_update(id, window);
        let Some(value) = write(counting(update, window, frames)).await? else {
            return Ok(None);
        };
        if let Some(count) = window.count(value) {
            return Ok(Some(count));
        }
        // Its place has another window's count.
        let begun = window.nothing() + frames;
        let update = self.window_update(id, window);
        let begun_now = write(beginning(update, begun, value)).await?;
        Ok(begun_now.map(|_| frames))
    }

    fn window_update(&self, id: &ConnectionId, window: Window) -> UpdateItemFluentBuilder {
        let update = self.client.update_item().table_name(&self.table);
        update
            .set_key(Some(items::key(&record_key(id), id)))
            .expression_attribute_names("#place", window.place())
            .return_values(ReturnValue::UpdatedNew)
    }

    /// Refuses this token from now on for a while.
    ///
    /// # Errors
    /// The table does not answer; the token may be refused.
    pub(crate) async fn refuse_token(&self, token: &Token) -> Result<(), TableError> {
        let until = EpochMs(clock::now().0.saturating_add(REFUSED_FOR_MS));
        let mut row = token_key(token);
        let number = |value: u64| AttributeValue::N(value.to_string());
        row.insert("until_ms".to_owned(), number(until.0));
        row.insert("ttl".to_owned(), number(until.seconds() + 1));
        self.put("put refused token", row).await
    }

    /// Is this token refused, because a connection with it was closed a moment ago?
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn refuses_token(&self, token: &Token) -> Result<bool, TableError> {
        let get = self.client.get_item().table_name(&self.table);
        let get = get
            .consistent_read(true)
            .set_key(Some(token_key(token)))
            .send()
            .await;
        let row = get.map_err(|e| failed("get refused token", e))?.item;
        let until = row.and_then(|row| number(&row, "until_ms"));
        Ok(until.is_some_and(|until| is_refused(EpochMs(until), clock::now())))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a minute")]
const REFUSED_FOR_MS: u64 = REFUSED_FOR.as_millis() as u64;

/// Adds frames to a window, whatever its place holds, and makes the other places free. One write: a window
/// that is over costs no read.
fn counting(
    update: UpdateItemFluentBuilder,
    window: Window,
    frames: u64,
) -> UpdateItemFluentBuilder {
    let others: Vec<_> = window.other_places().collect();
    let expression = format!(
        "SET #place = if_not_exists(#place, :nothing) + :frames REMOVE {}",
        others.join(", ")
    );
    update
        .update_expression(expression)
        .condition_expression("attribute_exists(booking_id)")
        .expression_attribute_values(":nothing", AttributeValue::N(window.nothing().to_string()))
        .expression_attribute_values(":frames", AttributeValue::N(frames.to_string()))
}

/// Begins a window in the place of one that is over.
fn beginning(update: UpdateItemFluentBuilder, begun: u64, seen: u64) -> UpdateItemFluentBuilder {
    update
        .update_expression("SET #place = :begun")
        .condition_expression("#place = :seen")
        .expression_attribute_values(":begun", AttributeValue::N(begun.to_string()))
        .expression_attribute_values(":seen", AttributeValue::N(seen.to_string()))
}

/// What the place holds after the write; `None`: its condition does not hold, or a transaction was at the
/// record.
async fn write(update: UpdateItemFluentBuilder) -> Result<Option<u64>, TableError> {
    match update.send().await {
        Ok(updated) => {
            let values = updated.attributes.unwrap_or_default();
            let mut values = values.values().filter_map(|value| value.as_n().ok());
            Ok(values.find_map(|value| value.parse().ok()))
        }
        Err(error) if error.code() == Some(CONDITION) => Ok(None),
        Err(error) if error.code() == Some("TransactionConflictException") => Ok(None),
        Err(error) => Err(failed("count frames", error)),
    }
}

/// A token's row is found by the token's hash, which tells nobody the token.
fn token_key(token: &Token) -> Item {
    let hash = hex::encode(Sha256::digest(token.reveal()));
    let text = |text: &str| AttributeValue::S(text.to_owned());
    HashMap::from([
        ("booking_id".to_owned(), text(&format!("refused#{hash}"))),
        ("connection_id".to_owned(), text(ONLY)),
    ])
}
