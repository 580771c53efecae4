//! Axes: from a value to a place in the picture.

/// A logarithmic axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LogAxis {
    from: f64,
    to: f64,
    start: f64,
    end: f64,
}

impl LogAxis {
    /// An axis between two places, that covers all values by whole decades.
    pub(super) fn over(values: &[f64], start: f64, end: f64) -> Option<Self> {
        let logs = values
            .iter()
            .filter(|value| **value > 0.0)
            .map(|value| value.log10());
        let least = logs.clone().reduce(f64::min)?;
        let most = logs.reduce(f64::max)?;
        let from = least.floor();
        Some(Self {
            from,
            to: most.ceil().max(from + 1.0),
            start,
            end,
        })
    }

    /// Where a value is.
    pub(super) fn place(self, value: f64) -> f64 {
        let share = (value.log10() - self.from) / (self.to - self.from);
        self.start + share * (self.end - self.start)
    }

    /// Its decades.
    pub(super) fn ticks(self) -> Vec<f64> {
        let mut ticks = Vec::new();
        let mut power = self.from;
        while power <= self.to + 0.5 {
            ticks.push(10_f64.powf(power));
            power += 1.0;
        }
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decade_is_as_long_as_any_other() {
        let axis = LogAxis::over(&[30.0, 2000.0], 0.0, 300.0).unwrap();
        assert_eq!(axis.ticks(), [10.0, 100.0, 1000.0, 10_000.0]);
        let places = axis
            .ticks()
            .into_iter()
            .map(|tick| axis.place(tick).round());
        assert_eq!(places.collect::<Vec<_>>(), [0.0, 100.0, 200.0, 300.0]);
    }

    #[test]
    fn an_axis_needs_a_value() {
        assert_eq!(LogAxis::over(&[], 0.0, 1.0), None);
        assert!(LogAxis::over(&[10.0], 0.0, 1.0).is_some());
    }
}
