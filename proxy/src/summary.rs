//! What is said of an invocation when all of it is done: one line.

use std::fmt::Display;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use tracing::Level;

use crate::connection::Home;
use crate::delivery::Report;
use crate::error::Fault;
use crate::event::Context;
use crate::metrics::Figures;

/// Collects the line's fields; clones collect for the same line.
#[derive(Debug, Clone)]
pub struct Summary(Arc<Mutex<Fields>>);

#[derive(Debug)]
struct Fields {
    started: Instant,
    request_id: String,
    connection_id: String,
    route: String,
    /// By which way a publish came in.
    publish: Option<&'static str>,
    home: Option<String>,
    backend_status: Option<u16>,
    backend_time: Option<Duration>,
    report: Report,
    failure: Option<(Fault, String)>,
    /// What was counted so far; the rest is filled in at the end.
    figures: Figures,
}

impl Fields {
    /// Whether the event was one of ours.
    fn are_ours(&self) -> bool {
        !self.connection_id.is_empty() || self.publish.is_some()
    }
}

impl Default for Summary {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Fields {
            started: Instant::now(),
            request_id: String::new(),
            connection_id: String::new(),
            route: String::new(),
            publish: None,
            home: None,
            backend_status: None,
            backend_time: None,
            report: Report::default(),
            failure: None,
            figures: Figures::default(),
        })))
    }
}

impl Summary {
    pub fn event(&self, context: &Context) {
        let mut fields = self.fields();
        fields.request_id.clone_from(&context.request_id);
        fields.connection_id = context.connection_id.to_string();
        fields.route.clone_from(&context.route_key);
    }

    /// Somebody outside speaks, and this is the way in that was taken.
    pub fn publish(&self, request_id: &str, way: &'static str) {
        let mut fields = self.fields();
        request_id.clone_into(&mut fields.request_id);
        fields.publish = Some(way);
    }

    pub fn home(&self, home: &Home) {
        self.fields().home = Some(home.key());
    }

    /// The backend was called: what it answered, if it did, and how long that took.
    pub fn backend(&self, status: Option<u16>, time: Duration) {
        let mut fields = self.fields();
        fields.backend_status = status;
        fields.backend_time = Some(time);
    }

    pub fn delivered(&self, report: Report) {
        self.fields().report.add(report);
    }

    /// What went wrong. Of several the gravest is told, of equals the last; each at debug level.
    pub fn failed(&self, fault: Fault, error: &dyn Display) {
        let error = error.to_string();
        tracing::debug!(error, "failed");
        let mut fields = self.fields();
        match fault {
            Fault::Client => fields.figures.client_error = true,
            Fault::Backend | Fault::Issuer => fields.figures.backend_failure = true,
            Fault::Table | Fault::Ours => fields.figures.error = true,
        }
        if fields
            .failure
            .as_ref()
            .is_none_or(|(before, _)| *before <= fault)
        {
            fields.failure = Some((fault, error));
        }
    }

    /// An authorizer refuses with 401, which is an error for Lambda.
    pub fn unauthorized(&self) {
        self.fields().figures.unauthorized = true;
    }

    /// The handler or late work panicked.
    pub fn panicked(&self) {
        self.failed(Fault::Ours, &"a panic");
    }

    /// Late work was cut off by the function's timeout.
    pub fn cut_off(&self) {
        self.fields().figures.late_work_cut_off = true;
    }

    /// What was counted; `None` where the event was none of ours.
    #[must_use]
    pub fn figures(&self) -> Option<Figures> {
        let fields = self.fields();
        fields.are_ours().then(|| Figures {
            request_id: fields.request_id.clone(),
            backend_time: fields.backend_time,
            deliveries: fields.report,
            ..fields.figures.clone()
        })
    }

    /// Writes the line; its level is that of whose fault a failure was.
    pub fn log(&self) {
        let fields = self.fields();
        if !fields.are_ours() {
            return; // no event of ours; the refusal has its own line
        }
        let level = fields
            .failure
            .as_ref()
            .map_or(Level::INFO, |(fault, _)| fault.level());
        macro_rules! line {
            ($level:expr) => {
                tracing::event!(
                    $level,
                    request_id = fields.request_id,
                    connection_id = fields.connection_id,
                    route = fields.route,
                    publish = fields.publish,
                    home = fields.home,
                    backend.status = fields.backend_status,
                    backend.duration_ms = fields.backend_time.map(milliseconds),
                    delivery.delivered = fields.report.delivered,
                    delivery.gone = fields.report.gone,
                    delivery.throttled = fields.report.throttled,
                    delivery.failed = fields.report.failed,
                    duration_ms = milliseconds(fields.started.elapsed()),
                    error = fields.failure.as_ref().map(|(_, error)| error.as_str()),
                    "event served"
                )
            };
        }
        match level {
            Level::ERROR => line!(Level::ERROR),
            Level::WARN => line!(Level::WARN),
            _ => line!(Level::INFO),
        }
    }

    fn fields(&self) -> MutexGuard<'_, Fields> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
