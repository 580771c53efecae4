//! Home rows, and rows of connections that are over.

use std::sync::Arc;

use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::types::AttributeValue;
use proxy_core::connection::{Connection, Home};
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;

use super::conflicts::past_transactions;
use super::error::{CONDITION, TableError, failed};
use super::items::{self, number};
use super::table::Connections;

impl Connections {
    /// Stores the home row: from now on the home's broadcasts are meant for this connection too.
    ///
    /// # Errors
    /// The row is not stored, or nobody knows.
    pub(crate) async fn put_membership(
        &self,
        home: &Home,
        connection: &Connection,
    ) -> Result<(), TableError> {
        if matches!(home, Home::Own(_)) {
            return Ok(()); // its record, written at acceptance, is its home row too
        }
        self.put("put home row", items::home(home, connection))
            .await
    }

    /// Deletes the home row of a connection that was refused.
    ///
    /// # Errors
    /// The row may be there until its TTL.
    pub(crate) async fn delete_membership(
        &self,
        home: &Home,
        id: &ConnectionId,
    ) -> Result<(), TableError> {
        self.delete("delete home row", &home.key(), id).await
    }

    /// Is this very row still there?
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn has(&self, membership: &Membership) -> Result<bool, TableError> {
        let item = self
            .get("get row", &membership.partition, &membership.id)
            .await?;
        Ok(
            item.is_some_and(|item| {
                number(&item, "created_at_ms") == Some(membership.created_at.0)
            }),
        )
    }

    /// Ends the connection that a row belongs to, because a 410 has shown that it is over. All its
    /// rows go with its record; without one that belongs to the row, the very row that was read.
    /// Returns the connection that ended with this call: of several callers, one ends it.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub(crate) async fn end_if_unchanged(
        &self,
        membership: &Membership,
    ) -> Result<Option<Arc<Connection>>, TableError> {
        let recorded = match self.recorded(&membership.id).await {
            Err(TableError::Foreign { .. }) => None,
            recorded => recorded?,
        };
        let recorded = recorded
            .filter(|recorded| recorded.connection.times.created_at == membership.created_at);
        let Some(recorded) = recorded else {
            self.prune(membership).await?;
            return Ok(None);
        };
        if !recorded.has_row_in(&membership.partition) {
            self.prune(membership).await?;
        }
        let ended = self.end(&recorded).await?;
        Ok(ended.then_some(recorded.connection))
    }

    /// Deletes the very row that was read: one that was written since stays.
    ///
    /// # Errors
    /// The row may be there until its TTL.
    async fn prune(&self, membership: &Membership) -> Result<(), TableError> {
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete
            .set_key(Some(items::key(&membership.partition, &membership.id)))
            .condition_expression("created_at_ms = :read")
            .expression_attribute_values(
                ":read",
                AttributeValue::N(membership.created_at.0.to_string()),
            );
        match past_transactions(|| delete.clone().send()).await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some(CONDITION) => Ok(()),
            Err(error) => Err(failed("prune row", error)),
        }
    }
}
