//! The arguments that make queues.

use clap::Args;
use local_faults::parse_duration;
use local_queues::Redrive;

use crate::config::Config;
use crate::config::queue::{MappingConfig, QueueConfig};

#[derive(Debug, Args)]
#[command(next_help_heading = "Queues")]
pub(super) struct QueueArguments {
    /// An SQS queue, and the function that gets its messages; `self` is the first function. Without
    /// a function they wait until somebody receives them. Settings: batch_size=1..10 [10],
    /// visibility_timeout=TIME [30s], delay=TIME [0s], dead_letter=QUEUE with max_receives=N,
    /// concurrency=N [5] batches at a time, report_failures=true|false [true]: whether
    /// batchItemFailures counts
    #[arg(long = "queue", value_name = "NAME[=FUNCTION][,SETTING=VALUE]...", value_parser = queue)]
    queues: Vec<QueueConfig>,
}

impl QueueArguments {
    pub(super) fn apply(self, config: &mut Config) {
        // One of the file or the template with the same name is another one now.
        let given = |queue: &QueueConfig| self.queues.iter().any(|it| it.name == queue.name);
        config.queues.retain(|queue| !given(queue));
        config.queues.extend(self.queues);
    }
}

/// Reads `NAME[=FUNCTION][,SETTING=VALUE]...`.
fn queue(text: &str) -> Result<QueueConfig, String> {
    let mut parts = text.split(',');
    let first = parts.next().unwrap_or_default();
    let mut queue = match first.split_once('=') {
        Some((name, function)) => QueueConfig {
            mapping: Some(MappingConfig::new(function)),
            ..QueueConfig::new(name)
        },
        None => QueueConfig::new(first),
    };
    let (mut dead_letter, mut max_receives) = (None, None);
    for part in parts {
        let (name, value) = part
            .split_once('=')
            .ok_or_else(|| format!("{part:?} is not of the form SETTING=VALUE"))?;
        match name {
            "visibility_timeout" => queue.settings.visibility_timeout = time(value)?,
            "delay" => queue.settings.delay = time(value)?,
            "dead_letter" => dead_letter = Some(value.to_owned()),
            "max_receives" => max_receives = Some(parsed(name, value)?),
            _ => {
                let no_function = || format!("{name} needs a function, as in NAME=FUNCTION");
                let mapping = queue.mapping.as_mut().ok_or_else(no_function);
                match name {
                    "batch_size" => mapping?.batch_size = parsed(name, value)?,
                    "concurrency" => mapping?.concurrency = parsed(name, value)?,
                    "report_failures" => mapping?.reports_failures = parsed(name, value)?,
                    _ => return Err(format!("there is no setting {name:?} of a queue")),
                }
            }
        }
    }
    queue.settings.redrive = match (dead_letter, max_receives) {
        (None, None) => None,
        (Some(dead_letter), Some(max_receives)) => Some(Redrive {
            dead_letter,
            max_receives,
        }),
        _ => return Err("dead_letter and max_receives belong together".to_owned()),
    };
    Ok(queue)
}

fn time(text: &str) -> Result<std::time::Duration, String> {
    parse_duration(text).map_err(|why| why.to_string())
}

fn parsed<T: std::str::FromStr>(name: &str, value: &str) -> Result<T, String> {
    let parsed = value.parse();
    parsed.map_err(|_| format!("{name}: {value:?} is not a value that it takes"))
}

#[cfg(test)]
mod tests;
