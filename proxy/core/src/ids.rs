//! Strong types for what arrives as text. Each has one door, `parse`, which checks the rule that
//! its doc comment states; behind it nobody checks again.

use std::fmt;
use std::sync::Arc;

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $rule:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Returns `None` where the text breaks the type's rule.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let rule: fn(&str) -> bool = $rule;
                rule(text).then(|| Self(text.into()))
            }

            /// The text itself.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    };
}

text_id!(
    /// An open WebSocket, as API Gateway names it: 1 to 128 visible ASCII characters, in practice
    /// 16 that look like base64url and end in `=`.
    ConnectionId,
    |text| visible_ascii(text, 128)
);

text_id!(
    /// The room that a connection belongs to: 1 to 128 of `A-Z a-z 0-9 . _ : -`, not `.` or `..`.
    BookingId,
    is_plain_word
);

text_id!(
    /// A further audience that a backend lets connections join; the rule is a booking's.
    ChannelName,
    is_plain_word
);

text_id!(
    /// Who is connected: 1 to 256 visible ASCII characters.
    UserId,
    |text| visible_ascii(text, 256)
);

text_id!(
    /// A user's organisation: 1 to 256 visible ASCII characters.
    OrgId,
    |text| visible_ascii(text, 256)
);

text_id!(
    /// What makes a publisher's signature one of its kind: 1 to 128 visible ASCII characters.
    Nonce,
    |text| visible_ascii(text, 128)
);

text_id!(
    /// A stretch of a log in which each row follows the one before: 8 letters and digits.
    Epoch,
    is_tag
);

text_id!(
    /// What makes a log's row one of its kind: 8 letters and digits.
    Mark,
    is_tag
);

text_id!(
    /// A page of a large audience: 1 to 128 of `A-Z a-z 0-9 . _ : -`, not `.` or `..`.
    PageId,
    is_plain_word
);

/// What a client connects with: 1 to 4096 visible ASCII characters. It never prints itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Arc<str>);

impl Token {
    /// Returns `None` where the text breaks the type's rule.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        visible_ascii(text, 4096).then(|| Self(text.into()))
    }

    /// The secret itself: for the backend's eyes and the table's.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What a connection is for. It decides whether a booking is needed and which paths are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConnectionType {
    Chat,
    Booking,
    Notification,
    Feed,
}

impl ConnectionType {
    pub const ALL: [Self; 4] = [Self::Chat, Self::Booking, Self::Notification, Self::Feed];

    /// Reads the word that stands in the query and in the table.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Booking => "booking",
            Self::Notification => "notification",
            Self::Feed => "feed",
        }
    }
}

fn is_plain_word(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text != "."
        && text != ".."
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._:-".contains(&b))
}

fn is_tag(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn visible_ascii(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
}

#[cfg(test)]
mod tests;
