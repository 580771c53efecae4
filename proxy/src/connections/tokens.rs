//! Tokens run out and are renewed: of what an event says, memory and the record, which is newest?
//!
//! The record is always right. Memory and an authorizer's context are right until the token that
//! they know of has expired; then the record is asked whether there is a newer one.

use std::sync::Arc;

use aws_sdk_dynamodb::error::ProvideErrorMetadata;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue};
use futures_util::future::try_join_all;

use proxy_core::auth::token::Expiry;
use proxy_core::connection::{Connection, channel_key, record_key};
use proxy_core::ids::{ConnectionId, Token};

use super::conflicts::past_transactions;
use super::error::{CONDITION, TableError, failed};
use super::items;
use super::table::{Connections, lock};
use crate::clock;

/// Rows of a renewed connection that are written at once.
const AT_ONCE: usize = 16;

impl Connections {
    /// Whether a recipient's token has expired. Its row says so, or memory does; where neither
    /// knows it and `ask`, the record does. It has the last word: a renewal may be newer.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub(crate) async fn has_expired(
        &self,
        id: &ConnectionId,
        said: Option<Expiry>,
        ask: bool,
    ) -> Result<bool, TableError> {
        let now = clock::now();
        let known = lock(&self.known).peek(id).map(|known| known.expiry);
        let unknown = said.is_none() && known.is_none();
        let latest = said.max(known.flatten());
        let in_doubt = match latest {
            Some(expiry) => expiry.is_past(now),
            None => unknown && ask && self.tokens_expire,
        };
        if !in_doubt {
            return Ok(false);
        }
        let recorded = self.recorded(id).await?;
        Ok(recorded.is_some_and(|recorded| recorded.connection.has_expired(now)))
    }

    /// Gives a connection a newer token: its record first, which decides, then its other rows.
    /// Returns the connection as it is then, `None` where it is over. One with a still newer token
    /// stays as it is.
    ///
    /// # Errors
    /// The record was not changed, or nobody knows.
    pub(crate) async fn renew(
        &self,
        connection: &Connection,
        token: Option<Token>,
        expiry: Option<Expiry>,
    ) -> Result<Option<Arc<Connection>>, TableError> {
        let id = &connection.id;
        let renewed = Connection {
            token,
            expiry,
            ..connection.clone()
        };
        let Some(update) = self.update_of(&renewed) else {
            return Ok(Some(self.remember(renewed))); // nothing of it is stored
        };
        let record = match past_transactions(|| update.clone().send()).await {
            Ok(done) => done.attributes.unwrap_or_default(),
            Err(error) if error.code() == Some(CONDITION) => {
                let recorded = self.recorded(id).await?;
                return Ok(recorded.map(|recorded| recorded.connection));
            }
            Err(error) => return Err(failed("renew record", error)),
        };
        let renewed = self.remember(renewed);
        if let Some(expiry) = expiry {
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
        Ok(Some(renewed))
    }

    fn update_of(
        &self,
        renewed: &Connection,
    ) -> Option<aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder> {
        let (mut set, mut condition) = (Vec::new(), "attribute_exists(booking_id)".to_owned());
        let key = items::key(&record_key(&renewed.id), &renewed.id);
        let mut update = self.client.update_item().table_name(&self.table);
        update = update.set_key(Some(key)).return_values(ReturnValue::AllNew);
        if let Some(token) = &renewed.token {
            set.push("#token = :token");
            let value = AttributeValue::S(token.reveal().to_owned());
            update = update.expression_attribute_names("#token", "token");
            update = update.expression_attribute_values(":token", value);
        }
        if let Some(Expiry(at)) = renewed.expiry {
            set.push("token_exp = :exp");
            condition.push_str(" AND (attribute_not_exists(token_exp) OR token_exp <= :exp)");
            let value = AttributeValue::N(at.to_string());
            update = update.expression_attribute_values(":exp", value);
        }
        if set.is_empty() {
            return None;
        }
        let update = update.update_expression(format!("SET {}", set.join(", ")));
        Some(update.condition_expression(condition))
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

    /// A row that is gone stays gone.
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
            .condition_expression("attribute_exists(booking_id)")
            .expression_attribute_values(":exp", AttributeValue::N(at.to_string()));
        match past_transactions(|| update.clone().send()).await {
            Err(error) if error.code() != Some(CONDITION) => Err(failed("renew row", error)),
            _ => Ok(()),
        }
    }
}
