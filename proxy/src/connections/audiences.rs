//! Audiences: their members, page by page.

use std::time::Duration;

use aws_sdk_dynamodb::types::{AttributeValue, Select};
use proxy_core::connection::{Home, channel_key};
use proxy_core::ids::{ChannelName, ConnectionId, UserId};
use proxy_core::log::LogOf;
use proxy_core::membership::Membership;

use super::error::{TableError, failed};
use super::items::{self, Item};
use super::table::Connections;
use crate::clock;

/// Over the records' users. Reads of an index lag (DynamoDB Developer Guide,
/// HowItWorks.ReadConsistency).
const USER_INDEX: &str = "user_id-index";

/// The rows of a slice. An environment that dies with one in hand has posted some of it, and they get the
/// frame again.
const SLICE: i32 = 500;

const OF_PARTITIONS: &str = "booking_id, connection_id, created_at_ms, token_exp, #resume";

/// Where the members of an audience are found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum MemberQuery {
    /// A home's or a channel's partition.
    Partition(String),
    /// The records of a user, over all homes.
    User(UserId),
    /// A slice of a home's or a channel's partition: no connection with a greater id than this one.
    Slice { of: LogOf, upto: ConnectionId },
    /// All home rows of one of the table's [`SEGMENTS`], counted from zero.
    Everyone { segment: u16 },
}

impl MemberQuery {
    #[must_use]
    pub(crate) fn for_home(home: &Home) -> Self {
        Self::Partition(home.key())
    }

    #[must_use]
    pub(crate) fn for_channel(channel: &ChannelName) -> Self {
        Self::Partition(channel_key(channel))
    }
}

/// A connection's longest life (API Gateway Developer Guide, limits: two hours) and a minute for its
/// handshake: an older record belongs to no open connection.
const LONGEST_LIFE: Duration = Duration::from_mins(121);

/// The key behind which a page of a home's or a channel's partition starts.
pub(crate) fn start_behind(of: &LogOf, after: &ConnectionId) -> Item {
    items::key(&partition(of), after)
}

fn partition(of: &LogOf) -> String {
    match of {
        LogOf::Home(key) => key.clone(),
        LogOf::Channel(name) => channel_key(name),
    }
}

impl Connections {
    /// Does the table know so many open connections of a user, or more? By the index, which lags.
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn has_user_as_many(
        &self,
        user: &UserId,
        most: usize,
    ) -> Result<bool, TableError> {
        let life = u64::try_from(LONGEST_LIFE.as_millis()).unwrap_or(u64::MAX);
        let since = clock::now().0.saturating_sub(life);
        let query = self.client.query().table_name(&self.table);
        let query = query
            .index_name(USER_INDEX)
            .select(Select::Count)
            .key_condition_expression("user_id = :name")
            .filter_expression("created_at_ms > :since")
            .expression_attribute_values(":name", AttributeValue::S(user.to_string()))
            .expression_attribute_values(":since", AttributeValue::N(since.to_string()));
        let (mut count, mut start) = (0, None);
        loop {
            let page = query.clone().set_exclusive_start_key(start).send().await;
            let page = page.map_err(|e| failed("count connections", e))?;
            count += usize::try_from(page.count()).unwrap_or_default();
            start = page.last_evaluated_key;
            if count >= most || start.is_none() {
                return Ok(count >= most);
            }
        }
    }

    /// One page of an audience, at most 1 MB (DynamoDB API Reference, Query), and where the next
    /// one starts.
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn page(
        &self,
        members: &MemberQuery,
        start: Option<Item>,
    ) -> Result<(Vec<Membership>, Option<Item>), TableError> {
        let query = self.client.query().table_name(&self.table);
        let text = |text: &str| AttributeValue::S(text.to_owned());
        // The index does not have what only homes and channels need.
        let (query, attributes) = match members {
            MemberQuery::Everyone { segment } => return self.scan_page(*segment, start).await,
            MemberQuery::Partition(partition) => {
                let query = query
                    .consistent_read(true)
                    .key_condition_expression("booking_id = :name")
                    .expression_attribute_names("#resume", "resume")
                    .expression_attribute_values(":name", text(partition));
                (query, OF_PARTITIONS)
            }
            MemberQuery::Slice { of, upto } => {
                let query = query
                    .consistent_read(true)
                    .limit(SLICE)
                    .key_condition_expression("booking_id = :name AND connection_id <= :upto")
                    .expression_attribute_names("#resume", "resume")
                    .expression_attribute_values(":name", text(&partition(of)))
                    .expression_attribute_values(":upto", text(upto.as_str()));
                (query, OF_PARTITIONS)
            }
            MemberQuery::User(user) => {
                let query = query
                    .index_name(USER_INDEX)
                    .key_condition_expression("user_id = :name")
                    .expression_attribute_values(":name", text(user.as_str()));
                (query, "booking_id, connection_id, created_at_ms, token_exp")
            }
        };
        let page = query
            .projection_expression(attributes)
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(|e| failed("query audience", e))?;
        let memberships = page
            .items()
            .iter()
            .filter_map(items::read_membership)
            .collect();
        Ok((memberships, page.last_evaluated_key))
    }
}
