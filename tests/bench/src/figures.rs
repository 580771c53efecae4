//! What is made of measured values: medians, and how they compare.

use serde::{Deserialize, Serialize};

/// Several measurements of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// How many.
    pub n: usize,
    /// The smallest.
    pub min: f64,
    /// The one in the middle.
    pub median: f64,
    /// The largest.
    pub max: f64,
}

impl Summary {
    /// `None` where nothing was measured.
    #[must_use]
    pub fn of_values(values: &[f64]) -> Option<Self> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        Some(Self {
            n: sorted.len(),
            min: rounded(*sorted.first()?),
            median: rounded(median(&sorted)?),
            max: rounded(*sorted.last()?),
        })
    }
}

/// The value in the middle of sorted ones; between the two in the middle of an even number.
fn median(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    Some(f64::midpoint(lower, upper))
}

/// With three decimals: more would be noise.
#[must_use]
pub fn rounded(value: f64) -> f64 {
    (value * 1e3).round() / 1e3
}

/// How many times as much `theirs` is. `None` where `ours` is nothing.
#[must_use]
pub fn ratio(theirs: f64, ours: f64) -> Option<f64> {
    (ours > 0.0).then(|| theirs / ours)
}

/// Three digits that count: `12.3`, `0.456`, `1230`.
#[must_use]
pub fn text(value: f64) -> String {
    let size = value.abs();
    if size >= 100.0 {
        format!("{value:.0}")
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_in_the_middle() {
        let of = |values: &[f64]| Summary::of_values(values).map(|summary| summary.median);
        assert_eq!(of(&[9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(of(&[9.0, 1.0, 2.0, 4.0]), Some(3.0));
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn a_summary_has_both_ends() {
        let summary = Summary::of_values(&[5.0, -1.0, 3.0]).unwrap();
        assert_eq!((summary.n, summary.min, summary.max), (3, -1.0, 5.0));
    }

    #[test]
    fn a_summary_has_no_more_decimals_than_count() {
        let summary = Summary::of_values(&[1.23456]).unwrap();
        assert_eq!(summary.median, 1.235);
    }

    #[test]
    fn a_ratio_says_how_many_times_as_much_theirs_is() {
        assert_eq!(ratio(40.0, 8.0), Some(5.0));
        assert_eq!(ratio(1.0, 0.0), None);
    }

    #[test]
    fn a_text_has_the_digits_that_count() {
        assert_eq!(text(1234.5), "1234");
        assert_eq!(text(12.345), "12.3");
        assert_eq!(text(0.456), "0.46");
    }
}
