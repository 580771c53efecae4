//! What goes wrong in a soak.

use clap::ValueEnum;
use serde_json::json;

/// Which faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Choice {
    /// Nothing goes wrong but what clients do
    None,
    /// Everything at once that AWS may do on a bad day
    Storm,
}

/// What the function speaks to the emulated services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Wire {
    /// TLS and HTTP/2, as on AWS
    Tls,
    /// Plain HTTP/1.1
    Plain,
}

/// local-gateway's faults, as it reads them.
#[derive(Debug)]
pub(super) struct Faults(Option<String>);

impl Faults {
    /// No lie that AWS does not tell: a 410 for an open connection only within a second of its
    /// opening, which itself is late by up to one and a half. Together with the writing of the record
    /// that is well below the five seconds for which Sidewire takes a handshake to be under way.
    pub(super) fn of(choice: Choice, seed: u64) -> Self {
        if choice == Choice::None {
            return Self(None);
        }
        let faults = json!({
            "seed": seed,
            "open_delay": [{ "time": "50ms-1500ms", "share": 0.5 }],
            "post_latency": [{ "time": "100ms-1s", "share": 0.02 }],
            "posts": [
                { "answer": 410, "younger_than": "1s", "share": 0.4 },
                { "answer": 429, "share": 0.03 },
                { "answer": 500, "share": 0.01 },
                { "answer": 500, "delivered": true, "share": 0.01 },
                { "answer": 403, "share": 0.002 },
                { "answer": "hang", "share": 0.002 },
                { "answer": "hang", "delivered": true, "share": 0.001 },
            ],
            "disconnects": [
                { "fault": "lost", "share": 0.1 },
                { "fault": "late", "delay": "1s-5s", "share": 0.1 },
                { "fault": "doubled", "delay": "0ms-1s", "share": 0.1 },
            ],
            "reorder": true,
            "kills": [
                { "when": "before-answer", "share": 0.004 },
                { "when": "before-answer", "delay": "1ms-30ms", "share": 0.004 },
                { "when": "after-answer", "delay": "1ms-30ms", "share": 0.01 },
            ],
            "dynamodb": [
                { "fault": "throttled", "share": 0.08 },
                { "fault": "throttled", "error": "ThrottlingException", "share": 0.02 },
                { "fault": "internal-error", "share": 0.01 },
                { "fault": "internal-error", "applied": true, "share": 0.01 },
                { "fault": "unprocessed", "share": 0.2 },
                { "fault": "conflict", "share": 0.05 },
                { "fault": "slow", "delay": "50ms-500ms", "share": 0.05 },
            ],
            "connections": [
                { "fault": "blackhole", "which": "new", "after": "50ms-8s", "share": 0.3 },
                { "fault": "blackhole", "which": "new", "share": 0.03 },
                { "fault": "reset", "which": "new", "after": "50ms-8s", "share": 0.3 },
                { "fault": "reset", "which": "new", "share": 0.03 },
            ],
        });
        Self(Some(faults.to_string()))
    }

    /// How many posts the management API takes of so many clients' traffic, a second and at once:
    /// a little more than they need on the average, so that each crowded moment is throttled.
    pub(super) fn management_rate(&self, clients: u16) -> Option<(u16, u16)> {
        let rate = clients.div_ceil(2);
        self.0.is_some().then(|| (rate, rate.div_ceil(2)))
    }

    pub(super) fn json(&self) -> Option<&str> {
        self.0.as_deref()
    }
}
