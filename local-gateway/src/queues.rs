//! The queues that are configured, and the functions behind them.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use local_apigw::{ApiServices, Event, Integration, TraceRoot};
use local_faults::Clock;
use local_lambda::ACCOUNT;
use local_queues::{Consumed, Consumer, Mapping, QueueServices, Queues};
use serde_json::Value;
use tokio::task::JoinSet;

use crate::config::Config;
use crate::config::queue::PENDING_BASE;
use crate::error::StartError;
use crate::functions::NamedFunctions;

/// A function that gets a queue's messages.
#[derive(Debug)]
struct QueueConsumer {
    integration: Arc<dyn Integration>,
    clock: Clock,
}

impl Consumer for QueueConsumer {
    fn invoke(&self, event: Value) -> BoxFuture<'static, Consumed> {
        let answer = self.integration.invoke(Event {
            connection_id: String::new(),
            content: event,
            trace_root: TraceRoot::at(self.clock.now()).as_str().to_owned(),
        });
        let consumed = answer.map(|answer| Consumed {
            result: answer.result.map_err(|error| error.to_string()),
            origin: answer.origin,
        });
        consumed.boxed()
    }
}

/// Makes the queues, and starts the loops that hand their messages to functions.
pub(crate) fn start(
    config: &Config,
    functions: &NamedFunctions,
    services: &ApiServices,
) -> Result<(Arc<Queues>, JoinSet<()>), StartError> {
    let mut settings = BTreeMap::new();
    for queue in &config.queues {
        settings.insert(queue.name.clone(), queue.settings.clone());
    }
    for queue in &config.queues {
        if let Some(redrive) = &queue.settings.redrive {
            settings.entry(redrive.dead_letter.clone()).or_default();
        }
    }
    let queues = Arc::new(Queues::new(
        settings,
        QueueServices {
            clock: services.clock.clone(),
            lines: Arc::clone(&services.lines),
            observer: services.observer.clone(),
            region: config.region.clone(),
            account: ACCOUNT.to_owned(),
        },
    ));
    let mut mappings = JoinSet::new();
    for queue in &config.queues {
        let Some(mapping) = &queue.mapping else {
            continue;
        };
        let consumer = QueueConsumer {
            integration: functions.behind_queue(&queue.name, mapping, config)?,
            clock: services.clock.clone(),
        };
        let mapping = Mapping {
            queue: queue.name.clone(),
            consumer: Arc::new(consumer),
            batch_size: mapping.batch_size,
            concurrency: mapping.concurrency,
            reports_failures: mapping.reports_failures,
        };
        let queues = Arc::clone(&queues);
        mappings.spawn(async move { match mapping.run(queues).await {} });
    }
    Ok((queues, mappings))
}

/// Puts the gateway's address into the variables that hold the URL of a queue.
pub(crate) fn name_urls(config: &mut Config, base: &str) {
    for function in std::iter::once(&mut config.function).chain(&mut config.functions) {
        for value in function.environment.values_mut() {
            if let Some(path) = value.strip_prefix(PENDING_BASE) {
                *value = format!("{base}{path}");
            }
        }
    }
}
