//! What the function is to reach, what it reached, and how near to the floor of the same run that is.

use crate::report::{Calls, FanOut, Kind, Report, Target, event, floor, row};

/// One goal, as this run found it.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// What is to be reached.
    pub what: String,
    /// What was measured.
    pub measured: f64,
    /// What it may be at most; of shares, at least.
    pub limit: f64,
    /// The least that it could be, as this run measured its parts.
    pub floor: Option<f64>,
    /// What the floor is made of.
    pub parts: String,
    /// More is better.
    pub at_least: bool,
}

impl Goal {
    /// Whether it is reached.
    #[must_use]
    pub fn is_met(&self) -> bool {
        if self.at_least {
            self.measured >= self.limit
        } else {
            self.measured <= self.limit
        }
    }

    fn at_most(what: &str, measured: f64, limit: f64) -> Self {
        Self {
            what: what.to_owned(),
            measured,
            limit,
            floor: None,
            parts: String::new(),
            at_least: false,
        }
    }

    fn above(mut self, floor: Option<f64>, parts: impl Into<String>) -> Self {
        self.floor = floor;
        self.parts = parts.into();
        self
    }
}

/// The goals of the function with its default settings. Those that need a proxy which was not measured
/// are left out.
#[must_use]
pub fn goals(report: &Report) -> Vec<Goal> {
    let Some(ours) = report.first(Kind::Ours) else {
        return Vec::new();
    };
    let mut goals = Vec::new();
    goals.extend(against_others(report, ours));
    goals.extend(above_floors(report, ours));
    if let Some(memory) = ours.median(row::MEMORY) {
        goals.push(Goal::at_most(row::MEMORY, memory, 24.0));
    }
    let shares = report.fan_out.iter().filter(|one| one.target == ours.name);
    goals.extend(shares.map(share));
    goals
}

fn share(fan_out: &FanOut) -> Goal {
    let name = fan_out.protocol.name();
    let what = format!(
        "fan-out over TLS, {} at once, {name}: share of the bare loop",
        fan_out.concurrency
    );
    Goal {
        at_least: true,
        ..Goal::at_most(&what, fan_out.share(), 0.8)
    }
}

/// A share of what another proxy takes.
fn against_others(report: &Report, ours: &Target) -> Vec<Goal> {
    let broadcast = row::broadcast(1000);
    let shares = [
        (row::COLD_START.to_owned(), Kind::Python, 40.0),
        (row::COLD_START.to_owned(), Kind::Node, 25.0),
        (broadcast.clone(), Kind::Python, 80.0),
        (broadcast.clone(), Kind::Node, 4.0),
        (row::cpu(row::MESSAGE), Kind::Python, 5.0),
        (row::cpu(row::DISCONNECT), Kind::Python, 5.0),
        (row::cpu(&broadcast), Kind::Python, 30.0),
    ];
    let goals = shares.into_iter().filter_map(|(row, kind, times)| {
        let theirs = report.first(kind)?;
        let limit = theirs.median(&row)? / times;
        let what = format!("{row}: 1/{times:.0} of {}", theirs.name);
        Some(Goal::at_most(&what, ours.median(&row)?, limit))
    });
    goals.collect()
}

/// A little more than the calls that must be made, one after the other.
fn above_floors(report: &Report, ours: &Target) -> Vec<Goal> {
    let call = |name: &str| report.floor(name);
    let sum = |names: &[&str]| names.iter().map(|name| call(name)).sum::<Option<f64>>();
    let (backend, post) = (floor::BACKEND, floor::POST);
    let ten = floor::query(10);
    let thousand = floor::query(1000);
    let mut goals = Vec::new();
    let mut add = |row: &str, least: Option<f64>, parts: &str, times: f64| {
        if let (Some(measured), Some(least)) = (ours.median(row), least) {
            let what = format!("{row}: {times} × its floor");
            let goal = Goal::at_most(&what, measured, times * least);
            goals.push(goal.above(Some(least), parts));
        }
    };
    let warm = ours.median(row::CONNECT);
    add(row::FIRST_CONNECT, warm, "a warm $connect", 1.2);
    let least = sum(&[backend, post, floor::PUT, floor::PUT]);
    add(
        row::CONNECT_GREETED,
        least,
        "backend + post + two puts",
        1.1,
    );
    add(row::MESSAGE, sum(&[backend, post]), "backend + post", 1.05);
    let least = sum(&[backend, &ten, post]);
    add(
        &row::broadcast(10),
        least,
        "backend + query of 10 rows + one post",
        1.25,
    );
    let turns = turns(1000, ours.posts_at_once);
    if let (Some(measured), Some(first), Some(post)) = (
        ours.median(&row::broadcast(1000)),
        sum(&[backend, &thousand]),
        call(post),
    ) {
        let parts = format!("backend + query of 1000 rows + {turns} posts one after the other");
        let least = first + f64::from(turns) * post;
        let what = format!(
            "{}: {} posts at once",
            row::broadcast(1000),
            ours.posts_at_once
        );
        // No goal of its own: it says what more posts at once would bring.
        goals.push(Goal::at_most(&what, measured, f64::INFINITY).above(Some(least), parts));
    }
    goals
}

/// How many posts each of `at_once` makes one after the other, so that `posts` are made.
fn turns(posts: u32, at_once: usize) -> u32 {
    posts.div_ceil(u32::try_from(at_once).unwrap_or(u32::MAX).max(1))
}

/// The calls that an event of the function may make, with log, presence and limits off. A look for
/// waiting frames is a read: after a handshake, and with each message of a young connection.
#[must_use]
pub fn calls_allowed(kind: &str) -> Option<Calls> {
    let calls: &[(&str, u64)] = match kind {
        event::CONNECT => &[
            ("backend connect", 1),
            ("PutItem", 2),
            ("GetItem", 1),
            ("post", 1),
        ],
        event::FIRST => &[("backend message", 1), ("GetItem", 1), ("post", 1)],
        event::MESSAGE => &[("backend message", 1), ("post", 1)],
        event::YOUNG => &[("backend message", 1), ("GetItem", 1), ("post", 1)],
        event::BROADCAST => &[("backend message", 1), ("Query", 1), ("post", 10)],
        event::DISCONNECT => &[("GetItem", 1), ("BatchWriteItem", 1)],
        _ => return None,
    };
    Some(
        calls
            .iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect(),
    )
}

/// What an event made beyond what it may, as `1 × Query`.
#[must_use]
pub fn beyond(made: &Calls, allowed: &Calls) -> Vec<String> {
    let beyond = made.iter().filter_map(|(name, count)| {
        let more = count.saturating_sub(allowed.get(name).copied().unwrap_or(0));
        (more > 0).then(|| format!("{more} × {name}"))
    });
    beyond.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tests::report;

    fn goal(report: &Report, start: &str) -> Goal {
        let mut goals = goals(report).into_iter();
        goals.find(|goal| goal.what.starts_with(start)).unwrap()
    }

    #[test]
    fn a_goal_is_a_share_of_what_others_take() {
        let mut report = report();
        let met = |report: &Report| goal(report, "broadcast to 1000: 1/4").is_met();
        assert!(!met(&report));
        report.targets[1]
            .rows
            .get_mut("broadcast to 1000")
            .unwrap()
            .median *= 2.0;
        assert!(met(&report));
    }

    #[test]
    fn a_floor_is_the_sum_of_its_calls() {
        let goal = goal(&report(), "$connect, greeting included");
        assert_eq!(goal.floor, Some(21.0 + 11.0 + 0.5 + 0.5));
        assert!((goal.limit - 1.1 * 33.0).abs() < 1e-9);
    }

    #[test]
    fn posts_that_do_not_fit_at_once_come_one_after_the_other() {
        assert_eq!(turns(1000, 64), 16);
        assert_eq!(turns(1000, 1000), 1);
        assert_eq!(turns(1000, 0), 1000);
    }

    #[test]
    fn the_share_of_the_bare_loop_is_to_be_large() {
        let mut report = report();
        assert!(!goal(&report, "fan-out over TLS, 64").is_met());
        report.fan_out[0].ours.posts_per_second = 4600.0;
        assert!(goal(&report, "fan-out over TLS, 64").is_met());
    }

    #[test]
    fn calls_beyond_those_allowed_are_named() {
        let allowed = calls_allowed(event::MESSAGE).unwrap();
        assert_eq!(beyond(&allowed, &allowed), [""; 0]);
        let mut made = allowed.clone();
        *made.get_mut("post").unwrap() = 3;
        made.insert("Query".to_owned(), 1);
        assert_eq!(beyond(&made, &allowed), ["1 × Query", "2 × post"]);
    }
}
