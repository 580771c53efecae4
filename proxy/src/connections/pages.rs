//! Pages that came through the queue: each has a row that says how far it was served, because the queue
//! may hand a message out twice, and an environment may die with one in hand. It costs a page a write
//! at its begin and one for each slice.

use std::time::Duration;

use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue, ReturnValuesOnConditionCheckFailure};
use proxy_core::ids::{ConnectionId, PageId};
use proxy_core::time::EpochMs;

use super::error::{TableError, failed};
use super::items::Item;
use super::table::Connections;
use crate::clock;

/// SQS keeps a message for fourteen days at most.
const LIFE: Duration = Duration::from_hours(15 * 24);

/// Whose turn a page is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PageTurn {
    /// Ours. What came before this connection, and it itself, was served.
    Ours { after: Option<ConnectionId> },
    /// Another environment has it in hand.
    Others,
    /// It was served to its end.
    Done,
}

impl Connections {
    /// Takes a page in hand until this time, unless another environment has it.
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn take_page(
        &self,
        page: &PageId,
        by: &str,
        until: EpochMs,
    ) -> Result<PageTurn, TableError> {
        let now = clock::now();
        let ttl = now.seconds() + LIFE.as_secs();
        let taken = self
            .update_of_page(page, by)
            .update_expression("SET held_by = :by, held_until = :until, #ttl = :ttl")
            .condition_expression(
                "attribute_not_exists(done) AND \
                 (attribute_not_exists(held_until) OR held_until < :now OR held_by = :by)",
            )
            .expression_attribute_names("#ttl", "ttl")
            .expression_attribute_values(":until", number(until.0))
            .expression_attribute_values(":ttl", number(ttl))
            .expression_attribute_values(":now", number(now.0))
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        match taken {
            Ok(taken) => Ok(PageTurn::Ours {
                after: taken.attributes.as_ref().and_then(served),
            }),
            Err(error) => match error.as_service_error() {
                Some(UpdateItemError::ConditionalCheckFailedException(refused)) => {
                    let is_done = refused.item().is_some_and(|row| row.contains_key("done"));
                    Ok(if is_done {
                        PageTurn::Done
                    } else {
                        PageTurn::Others
                    })
                }
                _ => Err(failed("take page", error)),
            },
        }
    }

    /// The page is served up to this connection, or (`None`) to its end.
    ///
    /// # Errors
    /// The table does not answer, or somebody else has the page in hand by now.
    pub(crate) async fn note_page(
        &self,
        page: &PageId,
        by: &str,
        served: Option<&ConnectionId>,
    ) -> Result<(), TableError> {
        let update = self.update_of_page(page, by);
        let update = update.condition_expression("held_by = :by");
        let update = match served {
            Some(id) => update
                .update_expression("SET served = :served")
                .expression_attribute_values(":served", AttributeValue::S(id.to_string())),
            None => update
                .update_expression("SET done = :done")
                .expression_attribute_values(":done", AttributeValue::Bool(true)),
        };
        let noted = update.send().await;
        noted.map(drop).map_err(|e| failed("note page", e))
    }

    /// Lets go of a page that is to come again.
    ///
    /// # Errors
    /// The table does not answer, or somebody else has the page in hand by now.
    pub(crate) async fn release_page(&self, page: &PageId, by: &str) -> Result<(), TableError> {
        let release = self.update_of_page(page, by);
        let release = release
            .update_expression("REMOVE held_until")
            .condition_expression("held_by = :by");
        let released = release.send().await;
        released.map(drop).map_err(|e| failed("release page", e))
    }

    fn update_of_page(&self, page: &PageId, by: &str) -> UpdateItemFluentBuilder {
        let text = |text: String| AttributeValue::S(text);
        self.client
            .update_item()
            .table_name(&self.table)
            .key("booking_id", text(format!("page#{page}")))
            .key("connection_id", text("-".to_owned()))
            .expression_attribute_values(":by", text(by.to_owned()))
    }
}

fn number(number: u64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

fn served(row: &Item) -> Option<ConnectionId> {
    ConnectionId::parse(row.get("served")?.as_s().ok()?)
}
