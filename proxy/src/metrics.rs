//! Each event's figures for CloudWatch: one bare JSON line on standard output in the embedded
//! metric format, out of which CloudWatch Logs makes metrics. docs/operations.md says what each
//! one means and costs.
//!
//! Format: CloudWatch User Guide, `CloudWatch_Embedded_Metric_Format_Specification`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::Duration;

use serde::Serialize;

use crate::clock;
use proxy_core::delivery::Report;
use proxy_core::settings::Metrics;
use proxy_core::time::EpochMs;

const NAMESPACE: &str = "Sidewire";

/// The only dimension: each further one would multiply what the metrics cost.
const DIMENSION: &str = "FunctionName";

/// Every metric with its unit, in the order in which a line names them.
pub(crate) const METRICS: [(&str, &str); 15] = [
    (EVENTS, COUNT),
    (CLIENT_ERRORS, COUNT),
    (UNAUTHORIZED, COUNT),
    (RATE_LIMITED, COUNT),
    (BACKEND_FAILURES, COUNT),
    (ERRORS, COUNT),
    (LATE_WORK_CUT_OFF, COUNT),
    (BACKEND_DURATION, "Milliseconds"),
    (DELIVERIES_DELIVERED, COUNT),
    (DELIVERIES_GONE, COUNT),
    (DELIVERIES_WAITING, COUNT),
    (DELIVERIES_QUEUED, COUNT),
    (DELIVERIES_THROTTLED, COUNT),
    (DELIVERIES_REFUSED, COUNT),
    (DELIVERIES_FAILED, COUNT),
];

const COUNT: &str = "Count";
const EVENTS: &str = "Events";
const CLIENT_ERRORS: &str = "ClientErrors";
const UNAUTHORIZED: &str = "Unauthorized";
const RATE_LIMITED: &str = "RateLimited";
const BACKEND_FAILURES: &str = "BackendFailures";
const ERRORS: &str = "Errors";
const LATE_WORK_CUT_OFF: &str = "LateWorkCutOff";
const BACKEND_DURATION: &str = "BackendDuration";
const DELIVERIES_DELIVERED: &str = "DeliveriesDelivered";
const DELIVERIES_GONE: &str = "DeliveriesGone";
const DELIVERIES_WAITING: &str = "DeliveriesWaiting";
const DELIVERIES_QUEUED: &str = "DeliveriesQueued";
const DELIVERIES_REFUSED: &str = "DeliveriesRefused";
const DELIVERIES_THROTTLED: &str = "DeliveriesThrottled";
const DELIVERIES_FAILED: &str = "DeliveriesFailed";

/// What is counted of one event, late work included. An event may fail in several ways.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// API Gateway's, so that a figure leads to the event's other lines.
    pub request_id: String,
    pub client_error: bool,
    /// An authorizer's refusal with 401, which Lambda takes for a failure.
    pub unauthorized: bool,
    /// A client is over its limit: its frame was dropped, or its handshake refused.
    pub rate_limited: bool,
    pub backend_failure: bool,
    /// A failure of ours, or of the table.
    pub error: bool,
    pub late_work_cut_off: bool,
    /// None where the backend was not called.
    pub backend_time: Option<Duration>,
    pub deliveries: Report,
}

/// Writes the figures' line, whatever the log's level.
pub(crate) fn write(settings: &Metrics, figures: &Figures) {
    let Metrics::Emf { function } = settings else {
        return;
    };
    let line = line(function, figures, clock::now());
    // Where standard output is gone, so is everybody who could be told.
    drop(std::io::stdout().lock().write_all(line.as_bytes()));
}

/// The line with its end, to be written at once: another line must not break into it.
fn line(function: &str, figures: &Figures, now: EpochMs) -> String {
    let values = figures.values();
    let metrics = METRICS
        .into_iter()
        .filter(|(name, _)| values.contains_key(name))
        .map(|(name, unit)| Metric { name, unit })
        .collect();
    let line = Line {
        aws: Aws {
            timestamp: now.0,
            directives: [Directive {
                namespace: NAMESPACE,
                dimensions: [[DIMENSION]],
                metrics,
            }],
        },
        function_name: function,
        request_id: &figures.request_id,
        values,
    };
    let mut text = serde_json::to_string(&line).expect("texts and numbers serialise");
    text.push('\n');
    text
}

impl Figures {
    /// Zeros are left out: a metric that never has a value costs nothing.
    fn values(&self) -> BTreeMap<&'static str, u64> {
        let report = self.deliveries;
        let counts = [
            (EVENTS, 1),
            (CLIENT_ERRORS, self.client_error.into()),
            (UNAUTHORIZED, self.unauthorized.into()),
            (RATE_LIMITED, self.rate_limited.into()),
            (BACKEND_FAILURES, self.backend_failure.into()),
            (ERRORS, self.error.into()),
            (LATE_WORK_CUT_OFF, self.late_work_cut_off.into()),
            (DELIVERIES_DELIVERED, number(report.delivered)),
            (DELIVERIES_GONE, number(report.gone)),
            (DELIVERIES_WAITING, number(report.waiting)),
            (DELIVERIES_QUEUED, number(report.queued)),
            (DELIVERIES_THROTTLED, number(report.throttled)),
            (DELIVERIES_REFUSED, number(report.refused)),
            (DELIVERIES_FAILED, number(report.failed)),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let time = self.backend_time.map(|time| {
            let time = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
            (BACKEND_DURATION, time)
        });
        counts.chain(time).collect()
    }
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(rename = "_aws")]
    aws: Aws,
    #[serde(rename = "FunctionName")]
    function_name: &'a str,
    request_id: &'a str,
    #[serde(flatten)]
    values: BTreeMap<&'static str, u64>,
}

#[derive(Serialize)]
struct Aws {
    #[serde(rename = "Timestamp")]
    timestamp: u64,
    #[serde(rename = "CloudWatchMetrics")]
    directives: [Directive; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Directive {
    namespace: &'static str,
    dimensions: [[&'static str; 1]; 1],
    metrics: Vec<Metric>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Metric {
    name: &'static str,
    unit: &'static str,
}

#[cfg(test)]
mod tests;
