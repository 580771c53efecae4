//! What the table says of one setting.

use super::kind::Kind;

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    /// The environment variable.
    pub name: &'static str,
    /// The section of the documentation.
    pub group: Group,
    /// What its values look like, with their limits.
    pub kind: Kind,
    /// What holds where it is not set.
    pub default: DefaultValue,
    /// In which modes it may be set.
    pub when: When,
    /// Who sets it in the SAM template and in the Terraform module.
    pub templates: Templates,
    /// What it does, without default, limits and modes. Plain English; names of settings and
    /// values stand between backticks.
    pub meaning: &'static str,
}

/// What holds where a setting is not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultValue {
    /// The function does not start without it. The words say when, as in "required".
    Required(&'static str),
    /// As if it was set to this value.
    Text(&'static str),
    /// It stays unset. The words say what that means, as in "any".
    Unset(&'static str),
}

/// The modes in which a setting may be set; in the other modes it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Always,
    /// With `AUTH_MODE=jwt`.
    Jwt,
    /// With `AUTH_MODE=jwt` or `authorizer`: users are known before the backend is asked.
    UsersAreKnown,
}

/// Who sets a setting in the SAM template and in the Terraform module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Templates {
    /// A parameter and a variable, which are named after the setting.
    Parameter,
    /// The template itself: the value is the address or name of something that it makes.
    Themselves,
}

/// A section of the documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Addresses,
    Handshakes,
    Calls,
    Tokens,
    Connections,
    Delivery,
    Publishing,
    Watching,
}

impl Group {
    /// The sections in their order.
    pub const ALL: [Self; 8] = [
        Self::Addresses,
        Self::Handshakes,
        Self::Calls,
        Self::Tokens,
        Self::Connections,
        Self::Delivery,
        Self::Publishing,
        Self::Watching,
    ];

    /// The section's heading.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Addresses => "Where things are",
            Self::Handshakes => "Who may connect",
            Self::Calls => "Calls to the backend",
            Self::Tokens => "Tokens",
            Self::Connections => "Connections",
            Self::Delivery => "Delivery",
            Self::Publishing => "Publishing",
            Self::Watching => "Watching",
        }
    }
}

impl Setting {
    /// The value that holds where it is not set.
    #[must_use]
    pub const fn default_value(&self) -> Option<&'static str> {
        match self.default {
            DefaultValue::Text(value) => Some(value),
            DefaultValue::Required(_) | DefaultValue::Unset(_) => None,
        }
    }
}
