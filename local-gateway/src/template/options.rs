//! What is said beside a template.

use std::collections::BTreeMap;

/// What is said beside a template.
#[derive(Debug, Clone, Default)]
pub struct TemplateOptions {
    /// Values of the template's parameters, in place of their defaults.
    pub parameters: BTreeMap<String, String>,
    /// Variables of all functions. The template's of the same name are not looked at, so they may be ones that only
    /// AWS knows.
    pub environment: BTreeMap<String, String>,
    /// The region of the stack.
    pub region: Option<String>,
    /// The stage to take, where there are several.
    pub stage: Option<String>,
    /// Goes on without the authorization that a route asks for.
    pub ignore_authorizer: bool,
}
