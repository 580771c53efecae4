//! The tables in `docs/scale.md`, and where they stand there.

use super::breaking::{Deployment, uses};
use super::cost::{Prices, million};
use super::deliveries::{Load, simulate};
use super::reconnects::storm;
use super::shards::{broadcasts_per_second, largest_room, seconds, shards};
use super::{Figures, Limits};
use crate::document::markdown;
use crate::figures::text;

/// Every figure of the document comes out the same from the same inputs.
const SEED: u64 = 7;

const MEMORY: [f64; 3] = [128.0, 256.0, 1024.0];

/// The document with its tables written anew. What stands between the marks of a table goes.
#[must_use]
pub fn fill(document: &str, figures: &Figures) -> String {
    let limits = Limits::DEFAULT;
    let sections = [
        ("inputs", inputs(figures)),
        ("million", costs(figures)),
        ("limits", breaks(figures, &limits)),
        ("broadcasts", broadcasts(figures, &limits)),
        ("reconnects", reconnects()),
        ("rooms", rooms(figures, &limits)),
        ("pages", pages(figures, &limits)),
    ];
    let mut text = document.to_owned();
    for (name, table) in sections {
        text = replaced(&text, name, &table);
    }
    text
}

fn replaced(text: &str, name: &str, table: &str) -> String {
    let (begin, end) = (
        format!("<!-- scale: begin {name} -->\n"),
        format!("<!-- scale: end {name} -->"),
    );
    let parts = text.split_once(&begin).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(&end)?;
        Some(format!("{before}{begin}\n{table}\n{end}{after}"))
    });
    parts.unwrap_or_else(|| text.to_owned())
}

fn table<const N: usize>(head: [&str; N], lines: &[[String; N]]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| line.to_vec()).collect();
    markdown(&head.map(str::to_owned), &lines)
}

fn inputs(figures: &Figures) -> String {
    let ours = figures.ours;
    let of_event =
        |name: &str, work: super::Work| [name.to_owned(), text(work.wall_ms), text(work.cpu_ms)];
    let events = [
        of_event("`$connect`, greeting included", ours.connect),
        of_event("message to its sender", ours.message),
        of_event("message to 10", ours.ten),
        of_event("message to 1,000", ours.thousand),
        of_event("`$disconnect`", ours.disconnect),
    ];
    let posts = format!(
        "One environment with a whole processor makes {} posts a second over TLS, {} at once, at {} µs of the \
         processor each; a post takes {} ms. A cold start takes {} ms.\n",
        whole(figures.posts_per_second),
        whole(figures.posts_at_once),
        text(figures.post_cpu_us),
        text(figures.post_ms),
        text(figures.cold_start_ms),
    );
    let events = table(["event", "on the clock, ms", "processor, ms"], &events);
    format!("{events}\n{posts}")
}

fn costs(figures: &Figures) -> String {
    let prices = Prices::LIST;
    let mut lines = Vec::new();
    for recipients in [1.0, 10.0, 1000.0] {
        for mb in MEMORY {
            let ours = million(&figures.ours, recipients, mb, false, &prices);
            let theirs = figures
                .python
                .map(|python| million(&python, recipients, mb, true, &prices));
            let or_none = |value: Option<String>| value.unwrap_or("–".to_owned());
            lines.push([
                whole(recipients),
                whole(mb),
                text(ours.gateway),
                text(ours.lambda),
                or_none(theirs.map(|theirs| text(theirs.lambda))),
                or_none(theirs.map(|theirs| format!("{}×", text(theirs.lambda / ours.lambda)))),
                text(ours.sum()),
                or_none(theirs.map(|theirs| text(theirs.sum()))),
            ]);
        }
    }
    table(
        [
            "recipients",
            "memory, MB",
            "API Gateway, $",
            "Lambda, $",
            "Python's Lambda, $",
            "ratio",
            "together, $",
            "with Python, $",
        ],
        &lines,
    )
}

fn breaks(figures: &Figures, limits: &Limits) -> String {
    let mut lines = Vec::new();
    for connections in [1e3, 1e4, 1e5, 1e6, 1e7] {
        for room in [10.0, 1e3, 1e5] {
            if room > connections {
                continue;
            }
            let deployment = Deployment {
                connections,
                room,
                messages_per_minute: 0.1,
                mb: 256.0,
            };
            let uses = uses(figures, limits, deployment);
            let mut names = uses
                .iter()
                .map(|one| format!("{}: {}", one.what, percent(one.share)));
            let [first, second] = [names.next(), names.next()].map(Option::unwrap_or_default);
            lines.push([grouped(connections), grouped(room), first, second]);
        }
    }
    table(["connections", "room", "breaks first", "then"], &lines)
}

fn broadcasts(figures: &Figures, limits: &Limits) -> String {
    let mut lines = Vec::new();
    for (room, mb, seconds) in [(10.0, 256.0, 20), (1000.0, 1769.0, 60), (1e5, 1769.0, 1800)] {
        for share in [0.5, 0.8, 0.95] {
            let load = Load {
                room,
                share,
                mb,
                seconds,
            };
            let outcome = simulate(figures, limits, load, SEED);
            lines.push([
                grouped(room),
                whole(mb),
                percent(share),
                text(limits.calls * share / (1.0 + room)),
                duration(outcome.median_ms),
                duration(outcome.p99_ms),
                outcome.environments.to_string(),
                percent(outcome.throttled),
            ]);
        }
    }
    table(
        [
            "room",
            "memory, MB",
            "of the account's calls",
            "messages a second",
            "median",
            "99 of 100 within",
            "environments at once",
            "time throttled",
        ],
        &lines,
    )
}

fn reconnects() -> String {
    let mut lines = Vec::new();
    for clients in [1e4, 1e5, 1e6] {
        for per_second in [500.0, 5000.0] {
            let storm = storm(clients, per_second);
            lines.push([
                grouped(clients),
                grouped(per_second),
                format!("{} s", storm.half_s),
                format!("{} s", storm.most_s),
                text(storm.attempts / clients),
                grouped(storm.peak.round()),
            ]);
        }
    }
    table(
        [
            "clients",
            "new connections a second",
            "half are back after",
            "99 of 100 after",
            "attempts of each",
            "attempts in the worst second",
        ],
        &lines,
    )
}

fn rooms(figures: &Figures, limits: &Limits) -> String {
    let lines = [10.0, 1e3, 1e4, 1e5].map(|room| {
        [
            grouped(room),
            text(broadcasts_per_second(limits, room)),
            text(limits.calls / (1.0 + room)),
            whole(shards(limits, room, 1.0)),
            whole(shards(limits, room, 10.0)),
        ]
    });
    let largest = MEMORY
        .map(|mb| [1.0, 10.0, 300.0].map(|seconds| grouped(largest_room(figures, mb, seconds))));
    let largest: Vec<_> = MEMORY
        .iter()
        .zip(largest)
        .map(|(mb, [one, ten, all])| [whole(*mb), one, ten, all])
        .collect();
    let reads = table(
        [
            "room",
            "broadcasts a second that its partition can be read for",
            "that the account can post",
            "shards for one a second",
            "for ten",
        ],
        &lines,
    );
    let largest = table(
        [
            "memory, MB",
            "posted to within 1 s",
            "within 10 s",
            "within the function's 300 s",
        ],
        &largest,
    );
    format!("{reads}\n{largest}")
}

fn pages(figures: &Figures, limits: &Limits) -> String {
    let raised = Limits {
        calls: 10.0 * limits.calls,
        burst: 10.0 * limits.burst,
        ..*limits
    };
    let lines = [1e3, 1e4, 1e5].map(|room| {
        let of = |limits: &Limits, page: f64| {
            duration(1e3 * seconds(figures, limits, room, page, 1024.0))
        };
        let calls = 3.0 * (room / 2000.0_f64).ceil();
        [
            grouped(room),
            of(limits, room),
            of(limits, 2000.0),
            of(&raised, 2000.0),
            text(calls * Prices::LIST.queue_calls),
        ]
    });
    table(
        [
            "room",
            "one environment",
            "pages of 2,000",
            "pages, ten times the calls",
            "queue, $ for a million broadcasts",
        ],
        &lines,
    )
}

fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent >= 10.0 {
        format!("{} %", grouped(percent.round()))
    } else {
        format!("{percent:.1} %")
    }
}

fn duration(ms: f64) -> String {
    if ms >= 1e3 {
        format!("{} s", text(ms / 1e3))
    } else {
        format!("{ms:.0} ms")
    }
}

fn whole(value: f64) -> String {
    format!("{value:.0}")
}

/// `100,000`.
fn grouped(value: f64) -> String {
    let digits = whole(value);
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::tests::figures;

    const DOCUMENT: &str = "# A\n<!-- scale: begin pages -->\nold\n<!-- scale: end pages -->\nB\n";

    #[test]
    fn a_table_is_replaced_and_all_else_stays() {
        let once = fill(DOCUMENT, &figures());
        assert!(
            once.starts_with("# A\n") && once.ends_with("-->\nB\n"),
            "{once}"
        );
        assert!(
            once.contains("| 100,000 |") && !once.contains("old"),
            "{once}"
        );
        assert_eq!(fill(&once, &figures()), once);
    }

    #[test]
    fn another_figure_changes_the_document() {
        let mut figures = figures();
        let before = fill(DOCUMENT, &figures);
        figures.post_cpu_us *= 10.0;
        assert_ne!(fill(DOCUMENT, &figures), before);
    }

    #[test]
    fn numbers_are_written_as_people_read_them() {
        assert_eq!(grouped(1_234_567.0), "1,234,567");
        assert_eq!(grouped(999.0), "999");
        assert_eq!(percent(0.052), "5.2 %");
        assert_eq!(percent(13.9), "1,390 %");
        assert_eq!(duration(1500.0), "1.50 s");
    }
}
