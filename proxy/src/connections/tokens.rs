//! Tokens run out and are renewed: of what an event says, memory and the record, which is newest?
//!
//! The record is always right. Memory and an authorizer's context are right until the token that they
//! know of has expired, or the backend refuses it; then the record is asked whether there is a newer
//! one. A close because of a token and a renewal that come at once meet at the record: one of them wins.

use std::sync::Arc;

use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue, ReturnValuesOnConditionCheckFailure};
use futures_util::future::try_join_all;

use proxy_core::auth::token::Expiry;
use proxy_core::connection::{Connection, channel_key, record_key};
use proxy_core::ids::{ConnectionId, Token};
use proxy_core::time::EpochMs;

use super::conflicts::past_transactions;
use super::error::{CONDITION, TableError, failed};
use super::items::{self, Item};
use super::table::{Connections, lock};
use crate::clock;

/// Rows of a renewed connection that are written at once.
const AT_ONCE: usize = 16;

/// May a connection be closed because of its token?
#[derive(Debug)]
pub(crate) enum Closing {
    /// Yes: no renewal is taken any more.
    Begun,
    /// No: it has another token than the one that was judged.
    Renewed(Arc<Connection>),
}

/// What became of a renewal.
#[derive(Debug)]
pub(crate) enum Renewal {
    /// The connection as it is now. It may have a still newer token than the one that was given.
    Done(Arc<Connection>),
    /// The connection is being closed because of its token.
    TooLate,
    /// The table does not know the connection.
    Over,
}

impl Connections {
    /// Is a recipient to be closed because its token ended long ago? Its row says so, or memory does;
    /// where neither knows it and `ask`, the record does. It has the last word: a renewal may be newer.
    /// Where it is so, the close has begun.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub(crate) async fn is_overdue(
        &self,
        id: &ConnectionId,
        said: Option<Expiry>,
        ask: bool,
    ) -> Result<bool, TableError> {
        if !self.tokens_expire {
            return Ok(false);
        }
        let now = clock::now();
        let known = lock(&self.known).peek(id).map(|known| known.expiry);
        let unknown = said.is_none() && known.is_none();
        let latest = said.max(known.flatten());
        if !latest.map_or(unknown && ask, |expiry| expiry.is_overdue(now)) {
            return Ok(false);
        }
        // On the heap: a broadcast asks for thousands of recipients, and is rarely told so.
        Box::pin(self.is_overdue_by_its_record(id, now)).await
    }

    async fn is_overdue_by_its_record(
        &self,
        id: &ConnectionId,
        now: EpochMs,
    ) -> Result<bool, TableError> {
        match self.recorded(id).await? {
            Some(recorded) if recorded.connection.is_overdue(now) => {
                let closing = self.begin_closing(&recorded.connection).await?;
                Ok(matches!(closing, Closing::Begun))
            }
            _ => Ok(false),
        }
    }

    /// Marks a connection that is to be closed because of its token, unless its record has another token
    /// by now. Marking again is harmless.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub(crate) async fn begin_closing(&self, judged: &Connection) -> Result<Closing, TableError> {
        let update = self.closing_mark(judged);
        let Err(error) = past_transactions(|| update.clone().send()).await else {
            return Ok(Closing::Begun);
        };
        let Some(UpdateItemError::ConditionalCheckFailedException(refused)) =
            error.as_service_error()
        else {
            return Err(failed("mark record", error));
        };
        let Some(item) = refused.item() else {
            return Ok(Closing::Begun); // it is over: there is nothing to renew
        };
        let recorded = items::read_record(&judged.id, item)?;
        let renewed = recorded.token != judged.token || recorded.has_newer_token_than(judged);
        if !renewed || judged.has_newer_token_than(&recorded) {
            return Ok(Closing::Begun);
        }
        Ok(Closing::Renewed(self.remember(recorded)))
    }

    fn closing_mark(&self, judged: &Connection) -> UpdateItemFluentBuilder {
        let mut condition = "attribute_exists(booking_id)".to_owned();
        let mut update = self.update_of_record(&judged.id);
        if let Some(token) = &judged.token {
            condition.push_str(" AND #token = :token");
            let value = AttributeValue::S(token.reveal().to_owned());
            update = update.expression_attribute_names("#token", "token");
            update = update.expression_attribute_values(":token", value);
        }
        if let Some(Expiry(at)) = judged.expiry {
            condition.push_str(" AND token_exp = :exp");
            let value = AttributeValue::N(at.to_string());
            update = update.expression_attribute_values(":exp", value);
        } else {
            condition.push_str(" AND attribute_not_exists(token_exp)");
        }
        update
            .update_expression("SET closing = :true")
            .expression_attribute_values(":true", AttributeValue::Bool(true))
            .condition_expression(condition)
    }

    /// Gives a connection a newer token: its record first, which decides, then its other rows. One with
    /// a still newer token stays as it is.
    ///
    /// # Errors
    /// The record was not changed, or nobody knows.
    pub(crate) async fn renew(
        &self,
        connection: &Connection,
        token: Option<Token>,
        expiry: Expiry,
    ) -> Result<Renewal, TableError> {
        let id = &connection.id;
        let update = self.renewal_of_record(id, token.as_ref(), expiry);
        let record = match past_transactions(|| update.clone().send()).await {
            Ok(done) => done.attributes.unwrap_or_default(),
            Err(error) => match error.as_service_error() {
                Some(UpdateItemError::ConditionalCheckFailedException(refused)) => {
                    return self.not_renewed(id, refused.item());
                }
                _ => return Err(failed("renew record", error)),
            },
        };
        let renewed = self.remember(Connection {
            token,
            expiry: Some(expiry),
            ..connection.clone()
        });
        if self.tokens_expire {
            let mut partitions: Vec<String> = items::read_channels(&record)
                .iter()
                .map(channel_key)
                .collect();
            let home = renewed.home.key();
            partitions.extend(Some(home).filter(|home| *home != record_key(id)));
            if let Err(error) = self.postpone_all(&partitions, id, expiry).await {
                // Each delivery will ask the record.
                tracing::warn!(error = %error, "a row does not know of a renewed token");
            }
        }
        Ok(Renewal::Done(renewed))
    }

    fn not_renewed(&self, id: &ConnectionId, record: Option<&Item>) -> Result<Renewal, TableError> {
        match record {
            None => Ok(Renewal::Over),
            Some(record) if record.contains_key("closing") => Ok(Renewal::TooLate),
            Some(record) => {
                let newer = items::read_record(id, record)?;
                Ok(Renewal::Done(self.remember(newer)))
            }
        }
    }

    fn renewal_of_record(
        &self,
        id: &ConnectionId,
        token: Option<&Token>,
        Expiry(at): Expiry,
    ) -> UpdateItemFluentBuilder {
        let mut set = "SET token_exp = :exp".to_owned();
        let mut update = self.update_of_record(id).return_values(ReturnValue::AllNew);
        if let Some(token) = token {
            set.push_str(", #token = :token");
            let value = AttributeValue::S(token.reveal().to_owned());
            update = update.expression_attribute_names("#token", "token");
            update = update.expression_attribute_values(":token", value);
        }
        update
            .update_expression(set)
            .condition_expression(
                "attribute_exists(booking_id) AND attribute_not_exists(closing) AND \
                 (attribute_not_exists(token_exp) OR token_exp <= :exp)",
            )
            .expression_attribute_values(":exp", AttributeValue::N(at.to_string()))
    }

    /// A refusal returns the record.
    fn update_of_record(&self, id: &ConnectionId) -> UpdateItemFluentBuilder {
        let update = self.client.update_item().table_name(&self.table);
        update
            .set_key(Some(items::key(&record_key(id), id)))
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
    }

    async fn postpone_all(
        &self,
        partitions: &[String],
        id: &ConnectionId,
        expiry: Expiry,
    ) -> Result<(), TableError> {
        for together in partitions.chunks(AT_ONCE) {
            let mut writes = Vec::new();
            for partition in together {
                writes.push(self.postpone(partition, id, expiry));
            }
            try_join_all(writes).await?;
        }
        Ok(())
    }

    /// A row that is gone stays gone, and one that a later renewal has written stays as it is.
    async fn postpone(
        &self,
        partition: &str,
        id: &ConnectionId,
        Expiry(at): Expiry,
    ) -> Result<(), TableError> {
        let update = self.client.update_item().table_name(&self.table);
        let update = update
            .set_key(Some(items::key(partition, id)))
            .update_expression("SET token_exp = :exp")
            .condition_expression(
                "attribute_exists(booking_id) AND \
                 (attribute_not_exists(token_exp) OR token_exp < :exp)",
            )
            .expression_attribute_values(":exp", AttributeValue::N(at.to_string()));
        match past_transactions(|| update.clone().send()).await {
            Err(error) if error.code() != Some(CONDITION) => Err(failed("renew row", error)),
            _ => Ok(()),
        }
    }
}
