//! Who calls the Runtime API and the Extensions API.

use std::sync::Arc;

use crate::environments::Environments;

/// One environment and the pool that it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) environments: Arc<Environments>,
    pub(crate) number: u32,
}
