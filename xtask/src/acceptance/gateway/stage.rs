//! Whom the judges look at.

use serde::Serialize;

use crate::acceptance::{aws::REGION, local_gateway::LocalGateway};

/// Where a stage is, as the judges read it.
#[derive(Debug, Serialize)]
pub(super) struct Stage<'a> {
    pub(super) websocket: &'a str,
    pub(super) management: &'a str,
    pub(super) region: &'a str,
    pub(super) local: bool,
}

impl<'a> Stage<'a> {
    pub(super) fn of(gateway: &'a LocalGateway) -> Self {
        Self {
            websocket: &gateway.websocket,
            management: &gateway.management,
            region: REGION,
            local: true,
        }
    }
}
