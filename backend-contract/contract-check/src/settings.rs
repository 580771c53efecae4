//! Where the backend is and what may be tried on it.

use std::time::Duration;

use clap::ValueEnum;
use serde_json::{Map, Value, value::RawValue};
use url::Url;

use crate::shape;

/// What a client's frame looks like, unless it is told.
pub const DEFAULT_MESSAGE: &str = r#"{"type":"message","text":"{text}"}"#;

/// `BACKEND_RETRY`: which calls the proxy makes again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Retry {
    /// Only those that found no connection.
    #[default]
    Unreached,
    /// Also those that may have been applied: the backend must know a repeated key.
    Idempotent,
}

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub struct TimeLimits {
    /// `BACKEND_CONNECT_TIMEOUT`: a whole connect call.
    pub connect: Duration,
    /// `BACKEND_FIRST_BYTE_TIMEOUT` and `BACKEND_IDLE_TIMEOUT`: a message call's first byte, and the
    /// pause between two pieces of an answer.
    pub byte: Duration,
    /// All checks together.
    pub whole: Duration,
}

impl Default for TimeLimits {
    /// The proxy's defaults, and two minutes for all.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            byte: Duration::from_mins(1),
            whole: Duration::from_mins(2),
        }
    }
}

/// What to check, and with which frames and tokens.
#[derive(Clone)]
pub struct Settings {
    /// The backend, as in `BACKEND_URL`.
    pub backend: Url,
    /// The booking to enter; `None` calls the paths without one.
    pub booking: Option<String>,
    /// A token that is accepted.
    pub token: String,
    /// A token that is not.
    pub bad_token: Option<String>,
    /// The signing secret; calls are not signed without it.
    pub secret: Option<String>,
    /// A frame that the backend answers; `{text}` in it, or its member `text`, is varied.
    pub message: String,
    /// A frame that reacts to something.
    pub reaction: Option<String>,
    /// A frame that is answered with a stream.
    pub stream: Option<String>,
    /// The template of the connect call's path.
    pub connect_path: String,
    /// The template of the message call's path.
    pub message_path: String,
    /// Which calls are made again.
    pub retry: Retry,
    /// How long calls, and all of them, may take.
    pub limits: TimeLimits,
}

impl std::fmt::Debug for Settings {
    /// Without tokens and secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("backend", &self.backend)
            .field("booking", &self.booking)
            .finish_non_exhaustive()
    }
}

/// Why nothing could be checked.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// Nobody answers at that address.
    #[error("the backend cannot be reached at {url}: {cause}")]
    Unreachable {
        /// The address.
        url: String,
        /// What the operating system says.
        cause: String,
    },
    /// An argument is not what it should be.
    #[error("{0}")]
    Argument(String),
    /// This program cannot make calls here.
    #[error("no HTTP client can be made: {0}")]
    Client(String),
}

impl Settings {
    /// Fails when one of these settings makes no sense.
    pub(crate) fn check(&self) -> Result<(), Unusable> {
        let url = &self.backend;
        let booking = self.booking.as_deref();
        let tokens = [Some(&self.token), self.bad_token.as_ref()];
        let mut tokens = tokens.into_iter().flatten();
        let problem = if !["http", "https"].contains(&url.scheme()) {
            format!("the backend's URL must begin with http:// or https://, and is {url}")
        } else if let Some(booking) = booking.filter(|id| !shape::is_plain_word(id)) {
            format!("a booking is 1 to 128 of A-Z a-z 0-9 . _ : -, and not {booking:?}")
        } else if tokens.any(|token| !shape::is_visible(token, 4096)) {
            "a token is 1 to 4096 visible ASCII characters".to_owned()
        } else {
            let optional = [self.reaction.as_ref(), self.stream.as_ref()];
            let mut frames = optional.into_iter().flatten().chain([&self.message]);
            return frames.try_for_each(|frame| parse(frame).map(drop));
        };
        Err(Unusable::Argument(problem))
    }

    /// The message with this text in it; `None` if the template has no place for one.
    pub(crate) fn frame(&self, text: &str) -> Option<String> {
        let text = serde_json::to_string(text).ok()?;
        if self.message.contains("{text}") {
            let bare = text.strip_prefix('"')?.strip_suffix('"')?;
            return Some(self.message.replace("{text}", bare));
        }
        let mut frame: Map<String, Value> = serde_json::from_str(&self.message).ok()?;
        *frame.get_mut("text")? = serde_json::from_str(&text).ok()?;
        serde_json::to_string(&frame).ok()
    }

    /// The message, with a text where there is a place for one.
    pub(crate) fn plain_frame(&self) -> String {
        self.frame("hello from contract-check")
            .unwrap_or_else(|| self.message.clone())
    }
}

/// Reads a frame.
pub(crate) fn parse(frame: &str) -> Result<Box<RawValue>, Unusable> {
    serde_json::from_str(frame)
        .map_err(|error| Unusable::Argument(format!("this frame is not JSON: {frame}: {error}")))
}
