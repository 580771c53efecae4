//! Latency over the size of the room, on logarithmic axes.

use super::axis::LogAxis;
use super::svg::{Anchor, Svg, WIDTH, colour};
use crate::figures::text;
use crate::report::{Kind, ROOMS, Report, Target, row};

const HEIGHT: f64 = 440.0;
const LEFT: f64 = 80.0;
const RIGHT: f64 = WIDTH - 190.0;
const TOP: f64 = 50.0;
const BOTTOM: f64 = HEIGHT - 60.0;

/// A target's points: the sender alone, then each room.
fn points(target: &Target) -> Vec<(f64, f64)> {
    let sender = target.median(row::MESSAGE).map(|time| (1.0, time));
    let rooms = ROOMS.into_iter().filter_map(|size| {
        #[expect(clippy::cast_precision_loss, reason = "rooms are small")]
        let recipients = size as f64;
        Some((recipients, target.median(&row::broadcast(size))?))
    });
    sender.into_iter().chain(rooms).collect()
}

/// The picture; `None` where nothing was measured.
#[must_use]
pub fn rooms(report: &Report) -> Option<String> {
    let lines: Vec<_> = report.targets.iter().map(points).collect();
    let all = || lines.iter().flatten();
    let across = LogAxis::over(&all().map(|(x, _)| *x).collect::<Vec<_>>(), LEFT, RIGHT)?;
    let up = LogAxis::over(&all().map(|(_, y)| *y).collect::<Vec<_>>(), BOTTOM, TOP)?;
    let mut svg = Svg::new("Latency over the size of the room", HEIGHT);
    svg.text(
        (LEFT, 26.0),
        Anchor::Start,
        "A message until everybody has it, median",
    );
    for tick in across.ticks() {
        let x = across.place(tick);
        svg.line((x, TOP), (x, BOTTOM), "#dddddd");
        svg.text((x, BOTTOM + 20.0), Anchor::Middle, &format!("{tick:.0}"));
    }
    for tick in up.ticks() {
        let y = up.place(tick);
        svg.line((LEFT, y), (RIGHT, y), "#dddddd");
        svg.text((LEFT - 8.0, y + 4.0), Anchor::End, &label(tick));
    }
    let middle = f64::midpoint(LEFT, RIGHT);
    svg.text(
        (middle, BOTTOM + 44.0),
        Anchor::Middle,
        "connections that the message is for",
    );
    let mut names = Vec::new();
    for (number, (target, points)) in report.targets.iter().zip(&lines).enumerate() {
        let colour = colour(number);
        let places: Vec<_> = points
            .iter()
            .map(|(x, y)| (across.place(*x), up.place(*y)))
            .collect();
        svg.path(&places, colour, target.kind == Kind::OursLogged);
        for place in &places {
            svg.dot(*place, colour);
        }
        if let (Some((_, y)), Some((_, time))) = (places.last(), points.last()) {
            names.push((*y, colour, format!("{} {}", target.name, label(*time))));
        }
    }
    for (y, colour, name) in apart(names) {
        svg.dot((RIGHT + 14.0, y - 4.0), colour);
        svg.text((RIGHT + 24.0, y), Anchor::Start, &name);
    }
    Some(svg.finish())
}

/// A time in milliseconds.
fn label(ms: f64) -> String {
    if ms >= 1000.0 {
        format!("{} s", text(ms / 1000.0).trim_end_matches(".00"))
    } else {
        format!("{ms:.0} ms")
    }
}

/// Moves names down that would stand in one another.
fn apart(mut names: Vec<(f64, &str, String)>) -> Vec<(f64, &str, String)> {
    names.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut free = f64::NEG_INFINITY;
    for (y, _, _) in &mut names {
        *y = (*y + 4.0).max(free);
        free = *y + 18.0;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tests::report;

    #[test]
    fn each_target_has_a_line_through_each_room() {
        let svg = rooms(&report()).unwrap();
        assert_eq!(svg.matches("<polyline").count(), 4);
        assert_eq!(svg.matches("stroke-dasharray").count(), 1, "the log's line");
        let points = svg
            .lines()
            .find(|line| line.starts_with("<polyline"))
            .unwrap();
        assert_eq!(points.matches(',').count(), 4, "{points}");
    }

    #[test]
    fn names_do_not_stand_in_one_another() {
        let names = [(100.0, "a"), (101.0, "b"), (60.0, "c")];
        let names = names.map(|(y, name)| (y, "red", name.to_owned())).into();
        let ys: Vec<_> = apart(names)
            .into_iter()
            .map(|(y, _, name)| (y, name))
            .collect();
        let expected = [(64.0, "c"), (104.0, "a"), (122.0, "b")];
        assert_eq!(ys, expected.map(|(y, name)| (y, name.to_owned())));
    }

    #[test]
    fn nothing_measured_is_no_picture() {
        let mut report = report();
        report.targets.clear();
        assert_eq!(rooms(&report), None);
    }
}
