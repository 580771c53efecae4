//! One run: who is connected, what was seen, what was found.

use crate::{
    answer::Outcome,
    call::{BackendAnswer, CallError, Identity, PreparedCall},
    caller::Caller,
    report::{Check, Finding, Report},
    seen::Seen,
    settings::{Settings, Unusable},
};

/// Is told of each check that begins: its name, and what is done.
pub type Progress = Box<dyn Fn(&str, &str)>;

/// The state of a run, which each check gets and leaves behind.
pub(crate) struct Session {
    pub(crate) settings: Settings,
    pub(crate) caller: Caller,
    /// As the connect answer has it.
    pub(crate) identity: Identity,
    pub(crate) seen: Seen,
    /// The backend speaks like the reference chat, mock-backend: its frames may be tried.
    pub(crate) reference: bool,
    pub(crate) report: Report,
    progress: Progress,
}

impl Session {
    pub(crate) fn new(settings: Settings, progress: Progress) -> Result<Self, Unusable> {
        let caller = Caller::new(&settings)?;
        Ok(Self {
            report: Report::new(settings.backend.as_str(), settings.booking.as_deref()),
            progress,
            identity: Identity::default(),
            seen: Seen::default(),
            reference: false,
            caller,
            settings,
        })
    }

    /// Tells that this check's calls begin.
    pub(crate) fn begin(&self, check: &Check) {
        let (name, tried) = check.words();
        (self.progress)(name, tried);
    }

    pub(crate) fn add(&mut self, finding: Finding) {
        self.report.findings.push(finding);
    }

    pub(crate) fn connect_call(&self, token: &str) -> PreparedCall {
        self.caller.connect(self.settings.booking.as_deref(), token)
    }

    pub(crate) fn message_call(&self, frame: &str) -> PreparedCall {
        self.caller.message(&self.settings, frame, &self.identity)
    }

    /// Makes a message call, and remembers its replies.
    pub(crate) async fn send(
        &mut self,
        call: &PreparedCall,
    ) -> Result<(BackendAnswer, Outcome), CallError> {
        let answer = self.caller.make(call).await?;
        let outcome = Outcome::of(&answer);
        self.seen.answer(&outcome);
        Ok((answer, outcome))
    }
}
