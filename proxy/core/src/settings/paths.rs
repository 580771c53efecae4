//! Path templates of calls to the backend.

use crate::ids::ConnectionType;

/// A path with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    pub text: String,
    /// The setting that it comes from.
    pub setting: &'static str,
}

/// Where a call goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    To(PathTemplate),
    /// It is not made.
    None,
}

/// Where one kind of call goes, by connection type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    pub default: Path,
    pub notification: Option<Path>,
    pub feed: Option<Path>,
}

impl Paths {
    /// The template of the call for connections of this type; `None`: it is not made.
    #[must_use]
    pub fn template_for(&self, kind: ConnectionType) -> Option<&PathTemplate> {
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
