//! A cold start by part: what the first user of an environment waits for.

use super::svg::{Anchor, Svg, WIDTH, colour};
use crate::figures::text;
use crate::report::{Report, Target, row};

const LEFT: f64 = 160.0;
const RIGHT: f64 = WIDTH - 90.0;
const BAR: f64 = 26.0;
const STEP: f64 = 44.0;
const TOP: f64 = 110.0;

const PARTS: [&str; 4] = [
    "the program alone",
    "the rest until the first poll",
    "first $connect beyond a warm one",
    "first message beyond a warm one",
];

/// How long each of [`PARTS`] takes, in milliseconds.
fn parts(target: &Target) -> Option<[f64; 4]> {
    let cold = target.median(row::COLD_START)?;
    let alone = target.median(row::ALONE)?.min(cold);
    let beyond =
        |first: &str, warm: &str| Some((target.median(first)? - target.median(warm)?).max(0.0));
    Some([
        alone,
        cold - alone,
        beyond(row::FIRST_CONNECT, row::CONNECT)?,
        beyond(row::FIRST_MESSAGE, row::MESSAGE)?,
    ])
}

/// The picture; `None` where nothing was measured.
#[must_use]
pub fn cold_start(report: &Report) -> Option<String> {
    let bars: Vec<_> = report
        .targets
        .iter()
        .filter_map(|target| Some((target, parts(target)?)))
        .collect();
    let sum = |parts: &[f64; 4]| parts.iter().sum::<f64>();
    let longest = bars.iter().map(|(_, parts)| sum(parts)).reduce(f64::max)?;
    let mut y = TOP;
    #[expect(clippy::cast_precision_loss, reason = "targets are few")]
    let height = TOP + STEP * bars.len() as f64;
    let mut svg = Svg::new("A cold start by part", height);
    svg.text((20.0, 26.0), Anchor::Start, "A cold start by part, medians");
    for (number, part) in PARTS.into_iter().enumerate() {
        let (column, line) = (number % 2, number / 2);
        #[expect(clippy::cast_precision_loss, reason = "two of each")]
        let place = (20.0 + 340.0 * column as f64, 42.0 + 22.0 * line as f64);
        svg.bar(place, 14.0, 14.0, colour(number));
        svg.text((place.0 + 22.0, place.1 + 12.0), Anchor::Start, part);
    }
    for (target, parts) in &bars {
        svg.text((LEFT - 10.0, y + 18.0), Anchor::End, &target.name);
        let mut x = LEFT;
        for (number, part) in parts.iter().enumerate() {
            let width = part / longest * (RIGHT - LEFT);
            svg.bar((x, y), width, BAR, colour(number));
            x += width;
        }
        svg.text(
            (x + 8.0, y + 18.0),
            Anchor::Start,
            &format!("{} ms", text(sum(parts))),
        );
        y += STEP;
    }
    Some(svg.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tests::report;

    #[test]
    fn the_parts_are_the_whole() {
        let report = report();
        let ours = report
            .targets
            .iter()
            .find(|target| target.name == "Sidewire");
        assert_eq!(parts(ours.unwrap()), Some([2.0, 6.0, 8.0, 8.0]));
    }

    #[test]
    fn each_target_has_a_bar_of_four_parts() {
        let svg = cold_start(&report()).unwrap();
        // Four in the legend, and the paper.
        assert_eq!(svg.matches("<rect").count(), 4 * 4 + 4 + 1);
        assert!(svg.contains("24.0 ms"), "{svg}");
    }
}
