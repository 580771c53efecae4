//! A queue in the file.

use std::num::NonZeroUsize;

use local_faults::parse_duration;
use local_queues::Redrive;
use serde::Deserialize;

use crate::config::queue::{MappingConfig, QueueConfig};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QueueEntry {
    function: Option<String>,
    batch_size: Option<usize>,
    concurrency: Option<NonZeroUsize>,
    report_failures: Option<bool>,
    visibility_timeout: Option<String>,
    delay: Option<String>,
    dead_letter: Option<String>,
    max_receives: Option<u32>,
}

impl QueueEntry {
    pub(super) fn config(self, name: &str) -> Result<QueueConfig, String> {
        let about = |why: &str| format!("the queue {name:?}: {why}");
        let time = |text: Option<String>| {
            let time = text.map(|text| parse_duration(&text));
            time.transpose().map_err(|why| about(&why.to_string()))
        };
        let mut queue = QueueConfig::new(name);
        if let Some(time) = time(self.visibility_timeout)? {
            queue.settings.visibility_timeout = time;
        }
        if let Some(time) = time(self.delay)? {
            queue.settings.delay = time;
        }
        queue.settings.redrive = match (self.dead_letter, self.max_receives) {
            (None, None) => None,
            (Some(dead_letter), Some(max_receives)) => Some(Redrive {
                dead_letter,
                max_receives,
            }),
            _ => return Err(about("`dead_letter` and `max_receives` belong together")),
        };
        let mut mapping = self.function.map(MappingConfig::new);
        let of_mapping = self.batch_size.is_some()
            || self.concurrency.is_some()
            || self.report_failures.is_some();
        match &mut mapping {
            None if of_mapping => {
                return Err(about(
                    "`batch_size`, `concurrency` and `report_failures` need a `function`",
                ));
            }
            None => {}
            Some(mapping) => {
                mapping.batch_size = self.batch_size.unwrap_or(mapping.batch_size);
                mapping.concurrency = self.concurrency.unwrap_or(mapping.concurrency);
                mapping.reports_failures = self.report_failures.unwrap_or(mapping.reports_failures);
            }
        }
        queue.mapping = mapping;
        Ok(queue)
    }
}
