//! What is to become of each connection. Its stream looks it up at whatever passes, so that nobody
//! has to be woken.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::clock::EpochMs;
use crate::faults::connection::{Breakage, Service};

/// What is to become of a connection. Clones are of the same one.
#[derive(Debug, Clone)]
pub(crate) struct Fate(Arc<Mutex<State>>);

/// The connections that are open.
#[derive(Debug, Default)]
pub(super) struct OpenConnections(Vec<Weak<Mutex<State>>>);

#[derive(Debug)]
struct State {
    /// When it was made, and how many times faults had been set by then.
    made: (EpochMs, u64),
    served: Vec<Service>,
    strike: Option<Strike>,
    /// Whether the strike was felt.
    felt: bool,
}

/// A breakage and its time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Strike {
    pub(super) breakage: Breakage,
    pub(super) at: EpochMs,
}

/// What a connection is when rules are looked at.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) made: (EpochMs, u64),
    pub(super) served: Vec<Service>,
}

impl Fate {
    /// Of a connection that has just been made.
    pub(super) fn new(made: (EpochMs, u64)) -> Self {
        Self(Arc::new(Mutex::new(State {
            made,
            served: Vec::new(),
            strike: None,
            felt: false,
        })))
    }

    /// Adds a service that the connection serves, and says what is known of it if that is news.
    pub(super) fn serve(&self, service: Service) -> Option<Known> {
        let mut state = self.lock();
        if state.served.contains(&service) {
            return None;
        }
        state.served.push(service);
        state.known()
    }

    /// What is known of it, unless it is to break anyway. A strike that is still to come is
    /// forgotten with the rule that it came from.
    pub(super) fn reconsider(&self, now: EpochMs) -> Option<Known> {
        let mut state = self.lock();
        state.strike = state.strike.filter(|strike| strike.at <= now);
        state.known()
    }

    pub(super) fn strike(&self, strike: Strike) {
        self.lock().strike = Some(strike);
    }

    /// How the connection is broken at this time, and whether that was felt before.
    pub(super) fn breakage(&self, now: impl FnOnce() -> EpochMs) -> Option<(Breakage, bool)> {
        let state = self.lock();
        let strike = state.strike?;
        (strike.at <= now()).then_some((strike.breakage, state.felt))
    }

    /// Says that the strike is felt. Returns whether it is for the first time.
    pub(super) fn feel(&self) -> bool {
        !std::mem::replace(&mut self.lock().felt, true)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn known(&self) -> Option<Known> {
        self.strike.is_none().then(|| Known {
            made: self.made,
            served: self.served.clone(),
        })
    }
}

impl OpenConnections {
    pub(super) fn add(&mut self, fate: &Fate) {
        if self.0.len() == self.0.capacity() {
            self.0.retain(|open| open.strong_count() > 0);
        }
        self.0.push(Arc::downgrade(&fate.0));
    }

    /// In the order in which they were made.
    pub(super) fn all(&self) -> Vec<Fate> {
        self.0.iter().filter_map(Weak::upgrade).map(Fate).collect()
    }
}
