//! What became of a delivery, and what was found out meanwhile.

use std::sync::{Mutex, PoisonError};

use proxy_core::delivery::{Delivery, Outcome, Report};
use proxy_core::step::Fact;

/// A delivery that is settled.
pub(super) struct Settled {
    pub(super) delivery: Delivery,
    pub(super) settlement: Settlement,
}

/// What became of a delivery.
pub(super) struct Settlement {
    /// Of each of its frames.
    pub(super) report: Report,
    /// Of the delivery as a whole.
    pub(super) outcome: Outcome,
}

impl From<Outcome> for Settlement {
    fn from(outcome: Outcome) -> Self {
        let mut report = Report::default();
        report.count(outcome);
        Self { report, outcome }
    }
}

/// What the deliveries of an event have found out so far.
#[derive(Debug, Default)]
pub(super) struct Facts(Mutex<Vec<Fact>>);

impl Facts {
    pub(super) fn note(&self, fact: Fact) {
        self.all(|facts| facts.push(fact));
    }

    pub(super) fn take(&self) -> Vec<Fact> {
        self.all(std::mem::take)
    }

    fn all<T>(&self, change: impl FnOnce(&mut Vec<Fact>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
