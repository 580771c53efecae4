//! Which connections break, and when.

use crate::clock::EpochMs;
use crate::faults::connection::{Breakage, ConnectionFault, Service, Which};
use crate::faults::draws::Stream;
use crate::faults::fate::{Fate, Known, Strike};
use crate::faults::player::{Player, PlayerState};

impl Player {
    /// What is to become of a connection that has just been made.
    pub(crate) fn connection(&self) -> Option<Fate> {
        let playing = self.0.as_ref()?;
        let mut state = playing.lock();
        let fate = Fate::new((playing.clock.now(), state.set.1));
        state.connections.add(&fate);
        Some(fate)
    }

    /// Learns what a connection serves, which may be the end of it.
    pub(crate) fn serves(&self, fate: &Fate, service: Service) {
        if let Some(playing) = &self.0
            && let Some(known) = fate.serve(service)
        {
            let now = playing.clock.now();
            playing.lock().decide(fate, &known, now);
        }
    }

    /// How a connection is broken by now, and whether that was felt before.
    pub(crate) fn breakage(&self, fate: &Fate) -> Option<(Breakage, bool)> {
        let playing = self.0.as_ref()?;
        fate.breakage(|| playing.clock.now())
    }

    /// Counts a breakage when it is felt for the first time.
    pub(crate) fn feel(&self, fate: &Fate, breakage: Breakage) {
        if fate.feel() {
            self.note(breakage.name(), None);
        }
    }
}

impl PlayerState {
    /// Decides whether and when a connection breaks.
    pub(super) fn decide(&mut self, fate: &Fate, known: &Known, now: EpochMs) {
        let (since, round) = self.set;
        let (made, in_round) = known.made;
        let which = if in_round < round {
            Which::Open
        } else {
            Which::New
        };
        let fits = |fault: &ConnectionFault| {
            fault.which == which
                && known.served.iter().any(|service| fault.is_for(*service))
                && fault
                    .made_within
                    .is_none_or(|limit| made < since.after(limit))
        };
        let (draws, rules) = (&mut self.draws, &mut self.faults.connections);
        if let Some(fault) = draws.play(Stream::Connections, rules, fits) {
            let after = fault.after.unwrap_or_default();
            let at = now.after(draws.time(Stream::Connections, after));
            let breakage = fault.fault;
            fate.strike(Strike { breakage, at });
        }
    }
}
