//! An authorizer as it is configured.

use local_apigw::IdentitySource;

/// An authorizer as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizerConfig {
    /// The name of its function. Without one it is the first function.
    pub function: Option<String>,
    /// What a handshake must have. One that lacks any is refused without a call.
    pub identity_sources: Vec<IdentitySource>,
}

impl AuthorizerConfig {
    /// An authorizer without identity sources. `self` names the first function.
    pub fn new(function: impl Into<String>) -> Self {
        Self {
            function: Some(function.into()).filter(|name| name != "self"),
            identity_sources: Vec::new(),
        }
    }
}
