//! Calls a running backend as the proxy would and says where it keeps the contract.
//!
//! `caller` makes the calls, `answer` and `shape` read what comes back, the other modules each try
//! one part of the contract, `report` shows the outcome. A check that could not be made is
//! reported as skipped, with the reason: a pass is only what was seen. Behind the feature `check`;
//! the program is `contract-check`.

use serde_json::value::RawValue;
use url::Url;

mod answer;
mod caller;
mod connect;
mod idempotency;
mod message;
mod report;
mod seen;
mod shape;
mod signature;
mod stream;
mod timing;

pub use report::{Finding, Report, Verdict};

use caller::{Call, CallError, Caller, Exchange, Identity};
use report::Check;
use seen::Seen;

/// What a client's frame looks like, unless it is told.
pub const DEFAULT_MESSAGE: &str = r#"{"type":"message","text":"{text}"}"#;

/// Where the backend is and what may be tried on it.
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

/// Makes all checks, one after the other.
///
/// # Errors
/// The backend cannot be reached, or the settings make no sense.
pub async fn run(settings: Settings) -> Result<Report, Unusable> {
    sensible(&settings)?;
    let optional = [settings.reaction.as_ref(), settings.stream.as_ref()];
    for frame in optional.into_iter().flatten().chain([&settings.message]) {
        parse(frame)?;
    }
    let mut session = Session::new(settings)?;
    let accepted = connect::good(&mut session).await?;
    connect::bad_token(&mut session, accepted).await;
    connect::unknown_booking(&mut session, accepted).await;
    message::all(&mut session, accepted).await;
    idempotency::repeated_key(&mut session, accepted).await;
    message::streams(&mut session, accepted).await;
    seen::all(&mut session);
    signature::all(&mut session, accepted).await;
    timing::slow_answers(&mut session, accepted).await;
    Ok(session.report)
}

fn sensible(settings: &Settings) -> Result<(), Unusable> {
    let url = &settings.backend;
    let booking = settings.booking.as_deref();
    let tokens = [Some(&settings.token), settings.bad_token.as_ref()];
    let mut tokens = tokens.into_iter().flatten();
    let problem = if !["http", "https"].contains(&url.scheme()) {
        format!("the backend's URL must begin with http:// or https://, and is {url}")
    } else if let Some(booking) = booking.filter(|id| !shape::is_plain_word(id)) {
        format!("a booking is 1 to 128 of A-Z a-z 0-9 . _ : -, and not {booking:?}")
    } else if tokens.any(|token| !shape::is_visible(token, 4096)) {
        "a token is 1 to 4096 visible ASCII characters".to_owned()
    } else {
        return Ok(());
    };
    Err(Unusable::Argument(problem))
}

fn parse(frame: &str) -> Result<Box<RawValue>, Unusable> {
    serde_json::from_str(frame)
        .map_err(|error| Unusable::Argument(format!("this frame is not JSON: {frame}: {error}")))
}

/// One run: who is connected, what was seen, what was found.
struct Session {
    settings: Settings,
    caller: Caller,
    /// As the connect answer has it.
    identity: Identity,
    seen: Seen,
    /// The backend speaks like the reference chat, mock-backend: its frames may be tried.
    reference: bool,
    report: Report,
}

impl Session {
    fn new(settings: Settings) -> Result<Self, Unusable> {
        let caller = Caller::new(&settings)?;
        Ok(Self {
            report: Report::new(settings.backend.as_str()),
            identity: Identity::default(),
            seen: Seen::default(),
            reference: false,
            caller,
            settings,
        })
    }

    fn add(&mut self, finding: Finding) {
        self.report.findings.push(finding);
    }

    fn connect_call(&self, token: &str) -> Call {
        self.caller.connect(self.settings.booking.as_deref(), token)
    }

    fn message_call(&self, frame: &str) -> Call {
        self.caller.message(&self.settings, frame, &self.identity)
    }

    /// The frame of the settings with this text in it; `None` if there is no place for one.
    fn frame(&self, text: &str) -> Option<String> {
        let text = serde_json::to_string(text).ok()?;
        let message = &self.settings.message;
        if message.contains("{text}") {
            let bare = text.strip_prefix('"')?.strip_suffix('"')?;
            return Some(message.replace("{text}", bare));
        }
        let mut frame: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(message).ok()?;
        *frame.get_mut("text")? = serde_json::from_str(&text).ok()?;
        serde_json::to_string(&frame).ok()
    }

    /// The frame of the settings, with a text where there is a place for one.
    fn plain_frame(&self) -> String {
        self.frame("hello from contract-check")
            .unwrap_or_else(|| self.settings.message.clone())
    }
}
