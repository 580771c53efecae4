//! What messages cost, by list prices.

use super::{Proxy, Work};

/// Prices in US dollars; `docs/scale.md` has the sources.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prices {
    /// A million messages, in or out, of up to 32 KiB.
    pub gateway: f64,
    /// A million invocations.
    pub invocations: f64,
    /// A gigabyte of memory for a second.
    pub gigabyte_second: f64,
    /// A million read units.
    pub reads: f64,
    /// A million calls of a queue.
    pub queue_calls: f64,
}

impl Prices {
    /// us-east-1, without free tiers, x86.
    pub const LIST: Self = Self {
        gateway: 1.0,
        invocations: 0.20,
        gigabyte_second: 0.000_016_666_7,
        reads: 0.125,
        queue_calls: 0.40,
    };
}

/// Thin rows in a read unit of 4 KB.
pub const ROWS_PER_READ: f64 = 20.0;

/// What a million messages cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Million {
    /// API Gateway: in, and out to each recipient.
    pub gateway: f64,
    /// Lambda: invocations and time.
    pub lambda: f64,
    /// DynamoDB: the audience, and the sender's row where it is read each time.
    pub table: f64,
}

impl Million {
    /// All of it.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.gateway + self.lambda + self.table
    }
}

/// A million messages to rooms of so many. `reads_sender`: the proxy reads the sender's row for each.
#[must_use]
pub fn million(
    proxy: &Proxy,
    recipients: f64,
    mb: f64,
    reads_sender: bool,
    prices: &Prices,
) -> Million {
    let work = proxy.message_to(recipients);
    let audience = if recipients > 1.0 {
        (recipients / ROWS_PER_READ).ceil()
    } else {
        0.0
    };
    let sender = if reads_sender { 1.0 } else { 0.0 };
    Million {
        gateway: prices.gateway * (1.0 + recipients),
        lambda: prices.invocations + lambda_time(work, mb, prices),
        table: prices.reads * (audience + sender),
    }
}

/// Lambda's time for a million events, which it counts by the millisecond.
#[must_use]
pub fn lambda_time(work: Work, mb: f64, prices: &Prices) -> f64 {
    let seconds = work.with_memory(mb).ceil() / 1e3;
    1e6 * seconds * mb / 1024.0 * prices.gigabyte_second
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::tests::figures;

    #[test]
    fn a_million_is_what_each_service_takes() {
        let cost = million(&figures().ours, 10.0, 256.0, false, &Prices::LIST);
        assert_eq!(cost.gateway, 11.0);
        assert_eq!(cost.table, 0.125);
        let time = (34.3 + 0.7 * 1769.0 / 256.0_f64).ceil() / 1e3;
        let expected = 0.2 + 1e6 * time * 0.25 * 0.000_016_666_7;
        assert!((cost.lambda - expected).abs() < 1e-9, "{cost:?}");
    }

    #[test]
    fn more_processor_time_costs_more_where_memory_is_little() {
        let mut figures = figures();
        let lambda = |proxy: &Proxy, mb: f64| million(proxy, 10.0, mb, false, &Prices::LIST).lambda;
        let before = [128.0, 1769.0].map(|mb| lambda(&figures.ours, mb));
        figures.ours.ten.cpu_ms += 5.0;
        let after = [128.0, 1769.0].map(|mb| lambda(&figures.ours, mb));
        assert!(after[0] > 1.4 * before[0], "{before:?} {after:?}");
        assert_eq!(after[1], before[1], "it was time on the clock already");
    }
}
