//! What is known of an invocation, and its one log line when all of it is done.

use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

use proxy_core::connection::Connection;
use proxy_core::delivery::{Delivery, Outcome, Payload, Report};
use proxy_core::event::{Context, Event};
use proxy_core::fault::Fault;
use proxy_core::ids::ConnectionId;
use proxy_core::step::Fact;
use tokio::time::Instant;
use tracing::Level;

use crate::metrics::Figures;

/// The line's fields so far.
#[derive(Debug, Clone)]
pub struct Summary {
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
    /// Connections that turned out to be over, and whose end the backend does not know yet.
    ended: Vec<Arc<Connection>>,
    /// What was counted so far; the rest is filled in at the end.
    figures: Figures,
}

/// What became of an event's work: what the delivery of its steps returns.
#[derive(Debug, Default)]
pub struct Served {
    /// Deliveries that may still succeed, if they are tried again later.
    pub repeatable: Vec<Undelivered>,
    /// Deliveries whose turn had not come when they were to be handed to the queue.
    pub unposted: Vec<Delivery>,
    /// The sender's only frame, which is to be the event's response. It is not counted yet.
    pub reply: Option<Delivery>,
    pub report: Report,
    pub facts: Vec<Fact>,
}

/// A delivery that may still succeed, if it is tried again later.
#[derive(Debug, Clone)]
pub struct Undelivered {
    /// Which of the event's items it belongs to.
    pub item: usize,
    pub to: ConnectionId,
    /// As what it was counted.
    pub outcome: Outcome,
    /// `None`: nobody knows any more, but its item does.
    pub payload: Option<Payload>,
}

impl Served {
    /// Adds what became of further deliveries.
    pub fn add(&mut self, more: Self) {
        self.repeatable.extend(more.repeatable);
        self.unposted.extend(more.unposted);
        self.reply = self.reply.take().or(more.reply);
        self.report.add(more.report);
        self.facts.extend(more.facts);
    }

    /// Did the function's timeout end the work?
    #[must_use]
    pub fn is_cut_off(&self) -> bool {
        self.facts.contains(&Fact::CutOff)
    }
}

impl Summary {
    /// Of an event that begins now, in an invocation with this request id.
    #[must_use]
    pub fn begin(event: &Event, request_id: &str) -> Self {
        let mut summary = Self {
            started: Instant::now(),
            request_id: request_id.to_owned(),
            connection_id: String::new(),
            route: String::new(),
            publish: None,
            home: None,
            backend_status: None,
            backend_time: None,
            report: Report::default(),
            failure: None,
            ended: Vec::new(),
            figures: Figures::default(),
        };
        match event {
            Event::Direct(_) => summary.publish = Some("direct"),
            Event::Http(request) => {
                summary.request_id.clone_from(&request.request_id);
                summary.publish = Some("http");
            }
            Event::Queue(_) => summary.publish = Some("queue"),
            Event::Connect(_) | Event::Message(_) | Event::Disconnect(_) | Event::Authorize(_) => {}
        }
        if let Some(context) = event.context() {
            summary.name(context);
        }
        summary
    }

    fn name(&mut self, context: &Context) {
        self.request_id.clone_from(&context.request_id);
        self.connection_id = context.connection_id.to_string();
        self.route.clone_from(&context.route_key);
    }

    /// Adds what became of deliveries, and what was noted meanwhile.
    pub fn add(&mut self, served: Served) {
        self.report.add(served.report);
        for fact in served.facts {
            self.note(fact);
        }
    }

    pub fn note(&mut self, fact: Fact) {
        match fact {
            Fact::Home(home) => self.home = Some(home.key()),
            Fact::BackendCalled { status, time } => {
                self.backend_status = status;
                self.backend_time = Some(time);
            }
            Fact::Settled { outcome, frames } => self.report.count_many(outcome, frames),
            Fact::Ended(connection) => self.ended.push(connection),
            Fact::Failed { fault, error } => self.fail(fault, error),
            Fact::RateLimited => self.figures.rate_limited = true,
            Fact::Unauthorized => self.figures.unauthorized = true,
            Fact::CutOff => {
                self.figures.late_work_cut_off = true;
                self.fail(
                    Fault::Timeout,
                    "cut off by the function's timeout".to_owned(),
                );
            }
        }
    }

    pub fn failed(&mut self, fault: Fault, error: &dyn Display) {
        self.fail(fault, error.to_string());
    }

    /// Of several failures the line tells the gravest, of equals the last; each at debug level.
    fn fail(&mut self, fault: Fault, error: String) {
        tracing::debug!(error, "failed");
        match fault {
            Fault::Client => self.figures.client_error = true,
            Fault::Backend | Fault::Issuer => self.figures.backend_failure = true,
            Fault::Timeout => {}
            Fault::Table | Fault::Deployment | Fault::Ours => self.figures.error = true,
        }
        if self
            .failure
            .as_ref()
            .is_none_or(|(before, _)| *before <= fault)
        {
            self.failure = Some((fault, error));
        }
    }

    /// The connections that turned out to be over. The caller tells the backend of them.
    #[must_use]
    pub fn take_ended(&mut self) -> Vec<Arc<Connection>> {
        std::mem::take(&mut self.ended)
    }

    /// The id by which the event's line and calls are found.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// What was counted.
    #[must_use]
    pub fn figures(&self) -> Figures {
        Figures {
            request_id: self.request_id.clone(),
            // The role lacks the right, or the endpoint is wrong.
            error: self.figures.error || self.report.refused > 0,
            backend_time: self.backend_time,
            deliveries: self.report,
            ..self.figures.clone()
        }
    }

    /// How loudly the line is said: as somebody's fault asks for, and never silently where a frame is
    /// lost.
    fn level(&self) -> Level {
        let failure = self.failure.as_ref();
        let failure = failure.map_or(Level::INFO, |(fault, _)| level(*fault));
        let lost = match self.report {
            Report { refused: 1.., .. } => Level::ERROR,
            Report { throttled: 1.., .. } | Report { failed: 1.., .. } => Level::WARN,
            _ => Level::INFO,
        };
        failure.min(lost) // the louder one: levels are ordered by how much they let through
    }

    /// Writes the line.
    pub fn log(&self) {
        let level = self.level();
        macro_rules! line {
            ($level:expr) => {
                tracing::event!(
                    $level,
                    request_id = self.request_id,
                    connection_id = self.connection_id,
                    route = self.route,
                    publish = self.publish,
                    home = self.home,
                    backend.status = self.backend_status,
                    backend.duration_ms = self.backend_time.map(milliseconds),
                    delivery.delivered = self.report.delivered,
                    delivery.gone = self.report.gone,
                    delivery.waiting = self.report.waiting,
                    delivery.queued = self.report.queued,
                    delivery.throttled = self.report.throttled,
                    delivery.refused = self.report.refused,
                    delivery.failed = self.report.failed,
                    duration_ms = milliseconds(self.started.elapsed()),
                    error = self.failure.as_ref().map(|(_, error)| error.as_str()),
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
}

/// A client's mistakes are not worth a look.
fn level(fault: Fault) -> Level {
    match fault {
        Fault::Client => Level::INFO,
        Fault::Backend | Fault::Issuer | Fault::Timeout => Level::WARN,
        Fault::Table | Fault::Deployment | Fault::Ours => Level::ERROR,
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
