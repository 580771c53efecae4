//! What several parts of the proxy are told by the settings.

use crate::auth::origin::Origins;
use crate::ids::ConnectionType;

/// Who may knock at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    pub booking_required: Vec<ConnectionType>,
    pub anonymous_feed: bool,
    /// `None`: a page of any origin.
    pub origins: Option<Origins>,
    /// Whether a client needs a token. Somebody else's authorizer may go by something else.
    pub needs_token: bool,
}

/// Which calls to the backend are made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Those that provably never reached it.
    Unreached,
    /// Also those that it may have seen: it knows them by their `Idempotency-Key`.
    Idempotent,
}

/// Where one kind of call goes, by connection type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    pub default: Path,
    pub notification: Option<Path>,
    pub feed: Option<Path>,
}

/// Where a call goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    To(String),
    /// It is not made.
    None,
}

impl Paths {
    /// The template of the call for connections of this type; `None`: it is not made.
    #[must_use]
    pub fn template_for(&self, kind: ConnectionType) -> Option<&str> {
        let own = match kind {
            ConnectionType::Notification => self.notification.as_ref(),
            ConnectionType::Feed => self.feed.as_ref(),
            ConnectionType::Chat | ConnectionType::Booking => None,
        };
        match own.unwrap_or(&self.default) {
            Path::To(template) => Some(template),
            Path::None => None,
        }
    }

    /// Whether the call is made for connections of any type.
    #[must_use]
    pub fn is_anywhere(&self) -> bool {
        ConnectionType::ALL
            .iter()
            .any(|kind| self.template_for(*kind).is_some())
    }
}
