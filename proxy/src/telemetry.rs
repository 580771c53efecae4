//! Where log lines go and which are written: JSON lines on standard output, by Lambda's own format
//! and level settings (AWS Lambda Developer Guide, monitoring-cloudwatchlogs-advanced).

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{FilterExt, LevelFilter, Targets, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use proxy_core::settings::Env;

/// Starts the log. What is wrong with its settings becomes the default: there is no log yet that
/// could say so.
pub fn init(env: &dyn Env) {
    let lines = fmt::layer().with_target(false);
    let filter = filter(env.get("AWS_LAMBDA_LOG_LEVEL").as_deref());
    let format = env.get("AWS_LAMBDA_LOG_FORMAT").unwrap_or_default();
    let registry = tracing_subscriber::registry();
    if format.eq_ignore_ascii_case("text") {
        // Lambda puts the time before each line itself.
        let colours = env.get("NO_COLOR").is_none_or(|value| value.is_empty());
        let lines = lines.without_time().with_ansi(colours);
        let lines = lines.with_filter(filter.and(filter_fn(no_echo)));
        registry.with(lines).init();
    } else {
        let lines = lines.json().flatten_event(true);
        let lines = lines.with_filter(filter.and(filter_fn(no_echo)));
        registry.with(lines).init();
    }
}

/// The runtime repeats each error that a handler returns, as a failure. Ours have lines of their own,
/// each at its own level: a token that an authorizer refuses is nobody's failure. A panic is told with
/// one field more.
fn no_echo(line: &Metadata<'_>) -> bool {
    line.target() != "lambda_runtime::layers::panic" || line.fields().field("error").is_some()
}

/// Libraries never speak below `warn`: at `trace` they write whole events, tokens included.
fn filter(level: Option<&str>) -> Targets {
    let ours = match level.map(str::to_ascii_uppercase).as_deref() {
        Some("TRACE") => Level::TRACE,
        Some("DEBUG") => Level::DEBUG,
        Some("WARN") => Level::WARN,
        Some("ERROR" | "FATAL") => Level::ERROR,
        _ => Level::INFO,
    };
    let others = if ours == Level::ERROR {
        LevelFilter::ERROR
    } else {
        LevelFilter::WARN
    };
    Targets::new()
        .with_default(others)
        .with_target(env!("CARGO_CRATE_NAME"), ours)
}

#[cfg(test)]
mod tests;
