//! The figures: medians, side by side.

use anyhow::Context;

pub(super) const COLD_START: &str = "cold start, ms";
pub(super) const MESSAGE: &str = "message and its echo, ms";
pub(super) const MESSAGE_CPU: &str = "… processor, ms";
pub(super) const BROADCAST: &str = "message to all, ms";
pub(super) const BROADCAST_CPU: &str = "… to all, processor, ms";
pub(super) const MEMORY: &str = "peak memory, MiB";

/// One figure.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) values: Vec<f64>,
}

/// All rows, empty.
pub(super) fn rows() -> Vec<Row> {
    [
        COLD_START,
        MESSAGE,
        MESSAGE_CPU,
        BROADCAST,
        BROADCAST_CPU,
        MEMORY,
    ]
    .map(|name| Row {
        name,
        values: Vec::new(),
    })
    .into()
}

/// The table, with how many times as much the second one needs.
pub(super) fn lines(ours: &[Row], theirs: &[Row], clients: usize) -> Vec<String> {
    let head = format!(
        "{:26}{:>10}{:>10}{:>8}",
        "medians", "sidewire", "python", "ratio"
    );
    let rows = ours.iter().zip(theirs).map(|(our, their)| {
        let (one, other) = (median(&our.values), median(&their.values));
        format!(
            "{:26}{one:>10.2}{other:>10.2}{:>7.1}x",
            our.name,
            other / one
        )
    });
    let note = format!("\"all\" are {clients} connections of one booking");
    std::iter::once(head).chain(rows).chain([note]).collect()
}

/// What local-gateway's log says of the first event.
pub(super) fn cold_start(log: &str) -> anyhow::Result<f64> {
    let told = log.split("cold start ").nth(1);
    let told = told.and_then(|rest| rest.split(' ').next()?.parse().ok());
    told.context("the log tells of no cold start")
}

fn median(values: &[f64]) -> f64 {
    let mut values = values.to_owned();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_medians_and_how_many_times_as_much_the_other_needs() {
        let row = |values: &[f64]| {
            let values = values.to_owned();
            [Row {
                name: MESSAGE,
                values,
            }]
        };
        let lines = lines(&row(&[9.0, 1.0, 2.0]), &row(&[8.0]), 50);
        assert_eq!(
            lines[1],
            "message and its echo, ms        2.00      8.00    4.0x"
        );
        assert_eq!(lines[2], "\"all\" are 50 connections of one booking");
    }

    #[test]
    fn the_cold_start_is_read_from_the_gateways_line() {
        let log =
            "gateway  | CONNECT x= $connect: 200 (252 ms, environment 1, cold start 246 ms)\n";
        assert_eq!(cold_start(log).unwrap(), 246.0);
        assert!(cold_start("nothing").is_err());
    }
}
