//! What becomes of `$disconnect` events.

use serde::{Deserialize, Serialize};

use crate::faults::span::Span;

/// What becomes of a `$disconnect` event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DisconnectFault {
    /// It never comes.
    Lost {},
    /// It comes so much later.
    Late {
        /// How much.
        delay: Span,
    },
    /// It comes twice, the second time so much after the first one, or at once.
    Doubled {
        /// How much.
        #[serde(default)]
        delay: Span,
    },
}
