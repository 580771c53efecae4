//! How the API is called in events and ARNs.

use crate::route_key::CONNECT;

/// The id that events carry as `apiId`. It has the form of AWS's ten characters and is the same
/// everywhere.
pub(crate) const API_ID: &str = "local00000";

/// The ARN of a stage's `$connect`, which an authorizer's policy must allow.
pub fn connect_arn(region: &str, account: &str, stage: &str) -> String {
    format!("arn:aws:execute-api:{region}:{account}:{API_ID}/{stage}/{CONNECT}")
}
