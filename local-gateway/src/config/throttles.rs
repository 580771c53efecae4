//! The throttles of a whole API.

use local_apigw::Rate;

/// Throttles of the whole API. Without a rate nothing is throttled.
#[derive(Debug, Clone, Default)]
pub struct Throttles {
    /// New connections. One too many gets 429.
    pub connect: Option<Rate>,
    /// Messages, for each route that has no throttle of its own. The sender of one too many gets an error frame.
    pub messages: Option<Rate>,
    /// Calls of the management API. One too many gets 429.
    pub management: Option<Rate>,
}
