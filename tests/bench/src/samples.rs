//! What is measured of a target while a run goes on.

use std::collections::BTreeMap;

use crate::figures::Summary;
use crate::report::Calls;

/// Values by row.
#[derive(Debug, Clone, Default)]
pub struct Samples {
    rows: BTreeMap<String, Vec<f64>>,
    /// Network calls by event.
    pub calls: BTreeMap<String, Calls>,
    /// The most posts at once.
    pub posts_at_once: usize,
    /// What went wrong, and how often.
    pub problems: Calls,
}

impl Samples {
    /// Adds a value to a row.
    pub fn add(&mut self, row: &str, value: f64) {
        self.rows.entry(row.to_owned()).or_default().push(value);
    }

    /// Notes what went wrong, if anything.
    pub fn note(&mut self, row: &str, problem: Option<String>) {
        if let Some(problem) = problem {
            let text = format!("{row}: {problem}");
            *self.problems.entry(text).or_default() += 1;
        }
    }

    /// The rows, summed up.
    #[must_use]
    pub fn summaries(&self) -> BTreeMap<String, Summary> {
        let rows = self.rows.iter();
        rows.filter_map(|(row, values)| Some((row.clone(), Summary::of_values(values)?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_problems_are_gathered_by_row() {
        let mut samples = Samples::default();
        for value in [3.0, 1.0, 2.0] {
            samples.add("message", value);
        }
        samples.note("message", None);
        samples.note("message", Some("nobody got it".to_owned()));
        samples.note("message", Some("nobody got it".to_owned()));
        assert_eq!(samples.summaries()["message"].median, 2.0);
        assert_eq!(samples.problems["message: nobody got it"], 2);
        assert_eq!(samples.problems.len(), 1);
    }
}
