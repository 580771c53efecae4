//! What a request from outside is answered with.

use backend_contract::{PublishConnection, PublishConnections, PublishReport};
use proxy_core::delivery::Report;
use proxy_core::membership::Membership;
use serde::{Serialize, Serializer};

use crate::delivery::Listing;

/// What a request is answered with.
#[derive(Debug)]
pub enum PublishResponse {
    /// What became of the deliveries.
    Report {
        report: Report,
        /// The time was up first: what was cut off has failed, and who was not read is not counted.
        incomplete: bool,
    },
    Connections(Listing),
}

impl Serialize for PublishResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Report { report, incomplete } => PublishReport {
                delivered: report.delivered,
                gone: report.gone,
                waiting: report.waiting,
                queued: report.queued,
                throttled: report.throttled,
                refused: report.refused,
                failed: report.failed,
                incomplete: incomplete.then_some(true),
            }
            .serialize(serializer),
            Self::Connections(listing) => PublishConnections {
                count: listing.count,
                connections: listing.first.iter().map(connection).collect(),
            }
            .serialize(serializer),
        }
    }
}

fn connection(member: &Membership) -> PublishConnection {
    PublishConnection {
        connection_id: member.id.to_string(),
        connected_at: member.created_at.0,
    }
}
