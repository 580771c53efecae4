//! What breaks first: how much of each limit a deployment uses.

use super::cost::ROWS_PER_READ;
use super::{Figures, Limits};

/// A deployment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deployment {
    /// Open connections.
    pub connections: f64,
    /// Connections in each room.
    pub room: f64,
    /// Messages that each client sends to its room, a minute.
    pub messages_per_minute: f64,
    /// The function's memory, in MB.
    pub mb: f64,
}

/// How much of a limit is used; more than one is too much.
#[derive(Debug, Clone, PartialEq)]
pub struct Use {
    /// The limit.
    pub what: &'static str,
    /// Its share.
    pub share: f64,
}

/// All limits, the most used one first.
#[must_use]
pub fn uses(figures: &Figures, limits: &Limits, deployment: Deployment) -> Vec<Use> {
    let Deployment {
        connections,
        room,
        messages_per_minute,
        mb,
    } = deployment;
    let messages = connections * messages_per_minute / 60.0;
    let made = connections / limits.life_s;
    // A room cannot be larger than all that are there.
    let room = room.min(connections);
    let calls = messages * (1.0 + room) + 3.0 * made;
    let seconds = |work: super::Work| work.with_memory(mb) / 1e3;
    let environments = messages * seconds(figures.ours.message_to(room))
        + made * (seconds(figures.ours.connect) + seconds(figures.ours.disconnect));
    let of_room = room * messages_per_minute / 60.0;
    let reads = of_room * (room / ROWS_PER_READ).ceil();
    let mut uses = vec![
        used("calls of the account", calls / limits.calls),
        used("new connections", made / limits.connections),
        used("environments", environments / limits.environments),
        used(
            "reads of a room's partition",
            reads / limits.partition_reads,
        ),
        // With the log on, a row of up to 1 KB for each broadcast.
        used("writes of a room's log", of_room / limits.partition_writes),
    ];
    uses.sort_by(|one, other| other.share.total_cmp(&one.share));
    uses
}

fn used(what: &'static str, share: f64) -> Use {
    Use { what, share }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::tests::figures;

    const SMALL: Deployment = Deployment {
        connections: 1e4,
        room: 10.0,
        messages_per_minute: 1.0,
        mb: 256.0,
    };

    fn share(deployment: Deployment, what: &str) -> f64 {
        let uses = uses(&figures(), &Limits::DEFAULT, deployment);
        let found = uses.iter().find(|one| one.what == what);
        found.unwrap().share
    }

    #[test]
    fn calls_grow_with_clients_and_with_rooms() {
        let calls = "calls of the account";
        let small = share(SMALL, calls);
        assert!((small - (1e4 / 60.0 * 11.0 + 3.0 * 1e4 / 7200.0) / 1e4).abs() < 1e-9);
        let large = Deployment {
            room: 1000.0,
            ..SMALL
        };
        assert!(share(large, calls) > 80.0 * small);
    }

    #[test]
    fn the_most_used_limit_comes_first() {
        let uses = uses(&figures(), &Limits::DEFAULT, SMALL);
        assert_eq!(uses[0].what, "calls of the account");
        assert!(uses.is_sorted_by(|one, other| one.share >= other.share));
    }

    #[test]
    fn slower_events_hold_more_environments() {
        let mut slow = figures();
        slow.ours.ten.wall_ms *= 3.0;
        let environments = |figures: &Figures| {
            let uses = uses(figures, &Limits::DEFAULT, SMALL);
            uses.into_iter()
                .find(|one| one.what == "environments")
                .unwrap()
                .share
        };
        assert!(environments(&slow) > 2.0 * environments(&figures()));
    }
}
