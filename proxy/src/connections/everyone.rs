//! Everyone: the one audience that is found by scanning the table, and so the one that costs as
//! much as the table is large. The policies of both templates allow it only where it is asked for.

use aws_sdk_dynamodb::types::AttributeValue;

use proxy_core::membership::Membership;

use super::error::{TableError, failed};
use super::items::{self, Item};
use super::table::Connections;

/// The parts that the table is scanned in, side by side.
pub(crate) const SEGMENTS: u16 = 4;

/// Each connection has one home row, or is at home in its record. Nonces and waiting
/// frames have no connection type.
const AT_HOME: &str = "attribute_exists(connection_type) \
                       AND NOT begins_with(booking_id, :channel) \
                       AND (NOT begins_with(booking_id, :record) OR home = booking_id)";

impl Connections {
    /// One page of one part, at most 1 MB before what is not a home is left out (DynamoDB API
    /// Reference, Scan), and where the next one starts. Who came a moment ago may be missing.
    ///
    /// # Errors
    /// The table does not answer.
    pub(super) async fn scan_page(
        &self,
        segment: u16,
        start: Option<Item>,
    ) -> Result<(Vec<Membership>, Option<Item>), TableError> {
        let prefix = |text: &str| AttributeValue::S(text.to_owned());
        let scan = self.client.scan().table_name(&self.table);
        let page = scan
            .total_segments(SEGMENTS.into())
            .segment(segment.into())
            .filter_expression(AT_HOME)
            .expression_attribute_values(":channel", prefix("channel#"))
            .expression_attribute_values(":record", prefix("connection#"))
            .projection_expression("booking_id, connection_id, created_at_ms, token_exp")
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(|e| failed("scan", e))?;
        let memberships = page
            .items()
            .iter()
            .filter_map(items::read_membership)
            .collect();
        Ok((memberships, page.last_evaluated_key))
    }
}
