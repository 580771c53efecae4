//! Home rows, and rows of connections that are over.

use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::types::AttributeValue;
use proxy_core::connection::{Connection, Home, record_key};
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;

use super::error::{TableError, failed};
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
        self.delete("delete home row", &home.key(), id)
            .await
            .map(drop)
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

    /// Deletes the row of a connection that is over. A record goes with all the rows that it
    /// names: without it nobody would find them.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub(crate) async fn delete_if_unchanged(
        &self,
        membership: &Membership,
    ) -> Result<(), TableError> {
        if membership.partition != record_key(&membership.id) {
            return self.prune(membership).await;
        }
        match self.recorded(&membership.id).await {
            Ok(Some(recorded)) if recorded.connection.times.created_at == membership.created_at => {
                self.forget(&recorded).await.map(drop)
            }
            Err(TableError::Foreign { .. }) => self.prune(membership).await,
            other => other.map(drop),
        }
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
        match delete.send().await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some("ConditionalCheckFailedException") => Ok(()),
            Err(error) => Err(failed("prune row", error)),
        }
    }
}
