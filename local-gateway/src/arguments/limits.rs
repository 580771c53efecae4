//! The arguments that set limits.

use std::time::Duration;

use anyhow::bail;
use clap::Args;
use local_apigw::Rate;
use local_faults::parse_duration;

use crate::arguments::values::{route, set};
use crate::config::Config;

#[derive(Debug, Args)]
#[command(next_help_heading = "Limits (times as 500ms, 29s, 10m, 2h)")]
pub(super) struct LimitArguments {
    /// How long a connection may be without a message [default: 10m]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    idle_timeout: Option<Duration>,

    /// How long a connection may live [default: 2h]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    max_life: Option<Duration>,

    /// How long a client waits for a function [default: 29s]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    integration_timeout: Option<Duration>,

    /// The largest message, either way [default: 131072]
    #[arg(long, value_name = "BYTES")]
    max_message: Option<usize>,

    /// The largest frame from a client [default: 32768]
    #[arg(long, value_name = "BYTES")]
    max_frame: Option<usize>,

    /// New connections per second; one too many gets 429 [default: no limit]
    #[arg(long, value_name = "PER_SECOND")]
    connect_rate: Option<f64>,

    /// New connections at once [default: a second's]
    #[arg(long, value_name = "N", requires = "connect_rate")]
    connect_burst: Option<u32>,

    /// Messages per second and at once, of one route or of each that has no throttle of its own [default: no limit]
    #[arg(long = "route-throttle", value_name = "[KEY=]RATE/BURST")]
    route_throttles: Vec<String>,

    /// Management calls per second; one too many gets 429 [default: no limit]
    #[arg(long, value_name = "PER_SECOND")]
    management_rate: Option<f64>,

    /// Management calls at once [default: a second's]
    #[arg(long, value_name = "N", requires = "management_rate")]
    management_burst: Option<u32>,
}

impl LimitArguments {
    pub(super) fn apply(self, config: &mut Config) -> anyhow::Result<()> {
        let limits = &mut config.limits;
        set(&mut limits.idle_timeout, self.idle_timeout);
        set(&mut limits.max_life, self.max_life);
        set(&mut limits.integration_timeout, self.integration_timeout);
        set(&mut limits.message_bytes, self.max_message);
        set(&mut limits.frame_bytes, self.max_frame);
        let throttles = &mut config.throttles;
        if let Some(per_second) = self.connect_rate {
            throttles.connect = Some(rate(per_second, self.connect_burst, "--connect-rate")?);
        }
        if let Some(per_second) = self.management_rate {
            let rate = rate(per_second, self.management_burst, "--management-rate")?;
            throttles.management = Some(rate);
        }
        for throttle in self.route_throttles {
            match throttle.rsplit_once('=') {
                None => config.throttles.messages = Some(throttle.parse()?),
                Some((key, throttle)) => {
                    route(config, key, "--route-throttle")?.throttle = Some(throttle.parse()?);
                }
            }
        }
        Ok(())
    }
}

/// A rate, whose burst is a second's requests where it is not given.
fn rate(per_second: f64, burst: Option<u32>, flag: &str) -> anyhow::Result<Rate> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float becomes the nearest integer that there is, as wanted"
    )]
    let seconds_worth = per_second.ceil() as u32;
    match Rate::new(per_second, burst.unwrap_or(seconds_worth)) {
        Some(rate) => Ok(rate),
        None => bail!("{flag}: {per_second} is no rate: expected a number that is not negative"),
    }
}
