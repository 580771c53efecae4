//! `docs/benchmarks.md` from a report. Pure.

use crate::figures::{ratio, text};
use crate::goals::{Goal, beyond, calls_allowed, goals};
use crate::report::{Calls, Kind, ROOMS, Report, Target, event, floor, row};

const METHOD: &str = include_str!("document/method.md");

/// The whole page.
#[must_use]
pub fn page(report: &Report) -> String {
    let machine = &report.machine;
    let where_and_when = format!(
        "Measured on {}, on {} × {}, {}, average load at the start {}; {} rounds and {} more cold starts, seed {}. \
         The backend takes {} ms to answer, a post {} ms.",
        report.date,
        machine.cores,
        machine.processor,
        machine.kernel,
        machine.load,
        report.settings.rounds,
        report.settings.cold_starts,
        report.settings.seed,
        report.settings.backend_ms,
        report.settings.management_ms,
    );
    let parts = [
        ("<!-- run -->", where_and_when),
        ("<!-- table -->", table(report)),
        ("<!-- goals -->", goals_table(&goals(report))),
        ("<!-- floors -->", floors(report)),
        ("<!-- calls -->", calls(report)),
        ("<!-- fan-out -->", fan_out(report)),
    ];
    let mut page = METHOD.to_owned();
    for (mark, part) in parts {
        page = page.replace(mark, part.trim_end());
    }
    page
}

/// What a run says at its end: the table, and the goals with their floors.
#[must_use]
pub fn summary(report: &Report) -> String {
    let goals = goals_table(&goals(report));
    format!("done\n\n{}\n{goals}\n{}", table(report), fan_out(report))
}

/// The rows of the table, in order.
fn rows() -> Vec<String> {
    let mut rows: Vec<_> = [
        row::COLD_START,
        row::FIRST_CONNECT,
        row::CONNECT,
        row::CONNECT_GREETED,
        row::MESSAGE,
    ]
    .map(str::to_owned)
    .into();
    rows.extend(ROOMS.map(row::broadcast));
    rows.push(row::DISCONNECT.to_owned());
    let costly = [row::CONNECT, row::MESSAGE, row::DISCONNECT].map(row::cpu);
    rows.extend(costly);
    rows.push(row::cpu(&row::broadcast(1000)));
    rows.push(row::MEMORY.to_owned());
    rows
}

/// Medians of all targets, and how many times as much the others take as the function.
#[must_use]
pub fn table(report: &Report) -> String {
    let ours = report.first(Kind::Ours);
    let others: Vec<_> = [Kind::Python, Kind::Node]
        .iter()
        .filter_map(|kind| report.first(*kind))
        .collect();
    let mut head = vec!["median, ms".to_owned()];
    head.extend(report.targets.iter().map(|target| target.name.clone()));
    for other in &others {
        let name = ours.map_or("ours", |ours| ours.name.as_str());
        head.push(format!("{} / {name}", other.name));
    }
    let mut lines = Vec::new();
    for row in rows() {
        let cell = |target: &Target| target.median(&row).map_or("–".to_owned(), text);
        let mut line = vec![row.clone()];
        line.extend(report.targets.iter().map(cell));
        for other in &others {
            let times = ours
                .and_then(|ours| ratio(other.median(&row)?, ours.median(&row)?))
                .map_or("–".to_owned(), |times| format!("{}×", text(times)));
            line.push(times);
        }
        lines.push(line);
    }
    markdown(&head, &lines)
}

fn goals_table(goals: &[Goal]) -> String {
    let head = ["goal", "measured", "limit", "floor", "made of", "reached"];
    let number = |value: f64| {
        if value.is_finite() {
            text(value)
        } else {
            "–".to_owned()
        }
    };
    let lines = goals.iter().map(|goal| {
        let sign = if goal.at_least { "≥" } else { "≤" };
        let has_limit = goal.limit.is_finite();
        let reached = match (has_limit, goal.is_met()) {
            (false, _) => "–",
            (true, true) => "yes",
            (true, false) => "**no**",
        };
        let limit = if has_limit {
            format!("{sign} {}", number(goal.limit))
        } else {
            "–".to_owned()
        };
        vec![
            goal.what.clone(),
            number(goal.measured),
            limit,
            goal.floor.map_or("–".to_owned(), number),
            if goal.parts.is_empty() {
                "–".to_owned()
            } else {
                goal.parts.clone()
            },
            reached.to_owned(),
        ]
    });
    markdown(&head.map(str::to_owned), &lines.collect::<Vec<_>>())
}

fn floors(report: &Report) -> String {
    let mut names: Vec<_> = [floor::BACKEND, floor::POST, floor::PUT, floor::GET]
        .map(str::to_owned)
        .into();
    names.extend(ROOMS.map(floor::query));
    let lines = names.iter().filter_map(|name| {
        let summary = report.floors.get(name)?;
        let values = [summary.median, summary.min, summary.max].map(text);
        Some([vec![name.clone()], values.to_vec()].concat())
    });
    let head = ["call, ms", "median", "least", "most"].map(str::to_owned);
    markdown(&head, &lines.collect::<Vec<_>>())
}

fn calls(report: &Report) -> String {
    let mut head = vec!["event".to_owned()];
    head.extend(report.targets.iter().map(|target| target.name.clone()));
    head.push("beyond what it may".to_owned());
    let ours = report.first(Kind::Ours);
    let none = Calls::new();
    let lines = event::ALL.iter().map(|event| {
        let made = |target: &Target| sum(target.calls.get(*event).unwrap_or(&none));
        let mut line = vec![(*event).to_owned()];
        line.extend(report.targets.iter().map(made));
        let more = ours.and_then(|ours| {
            let made = ours.calls.get(*event)?;
            Some(beyond(made, &calls_allowed(event)?))
        });
        let more = more.unwrap_or_default();
        line.push(if more.is_empty() {
            "–".to_owned()
        } else {
            more.join(", ")
        });
        line
    });
    markdown(&head, &lines.collect::<Vec<_>>())
}

/// `2 PutItem, 1 post`.
fn sum(calls: &Calls) -> String {
    let calls: Vec<_> = calls
        .iter()
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    if calls.is_empty() {
        "none".to_owned()
    } else {
        calls.join(", ")
    }
}

fn fan_out(report: &Report) -> String {
    let head = [
        "target",
        "protocol",
        "at once",
        "posts a second",
        "bare loop",
        "share",
        "CPU of a post, µs",
        "bare loop",
    ];
    let lines = report.fan_out.iter().map(|one| {
        vec![
            one.target.clone(),
            one.protocol.name().to_owned(),
            one.concurrency.to_string(),
            text(one.ours.posts_per_second),
            text(one.bare.posts_per_second),
            format!("{:.0} %", one.share() * 100.0),
            text(one.ours.cpu_us),
            text(one.bare.cpu_us),
        ]
    });
    markdown(&head.map(str::to_owned), &lines.collect::<Vec<_>>())
}

/// A table in Markdown; all columns but the first stand to the right where they begin with a digit.
pub(crate) fn markdown(head: &[String], lines: &[Vec<String>]) -> String {
    let mut table = format!("| {} |\n|", head.join(" | "));
    for column in 0..head.len() {
        let cell = lines.first().and_then(|line| line.get(column));
        let is_number = cell.is_some_and(|cell| cell.starts_with(|c: char| c.is_ascii_digit()));
        table += if column > 0 && is_number {
            "---:|"
        } else {
            "---|"
        };
    }
    table.push('\n');
    for line in lines {
        table += &format!("| {} |\n", line.join(" | "));
    }
    table
}

#[cfg(test)]
pub(crate) mod tests;
