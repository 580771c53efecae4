//! The queues of a template, and the functions that get their messages: `AWS::SQS::Queue`,
//! `AWS::Lambda::EventSourceMapping`, and events of the type `SQS` of SAM's functions.
//!
//! FIFO queues are left out, and a batching window is not waited for.

use std::time::Duration;

use local_lambda::FunctionConfig;
use local_queues::{MAX_BATCH, Redrive};
use serde_json::Value;

use crate::config::queue::{MappingConfig, QueueConfig};
use crate::template::intrinsics::Scope;
use crate::template::resource::Resource;

const QUEUE: &str = "AWS::SQS::Queue";
const MAPPING: &str = "AWS::Lambda::EventSourceMapping";
const SAM_FUNCTION: &str = "AWS::Serverless::Function";

/// Reads the queues. What gets their messages is named as in routes.
pub(super) fn read(
    resources: &[Resource<'_>],
    scope: &Scope<'_>,
) -> Result<Vec<QueueConfig>, String> {
    let mut queues = Vec::new();
    for resource in resources.iter().filter(|resource| resource.kind == QUEUE) {
        queues.extend(queue(resource, scope)?);
    }
    for resource in resources {
        match resource.kind {
            MAPPING => {
                // Streams are none of ours, and their ARNs are known only on AWS.
                let source = resource.text("EventSourceArn", scope).ok().flatten();
                if let Some(arn) = source.filter(|arn| arn.contains(":sqs:")) {
                    let function = resource.required("FunctionName", scope)?;
                    add(&mut queues, &arn, &function, (resource, scope))?;
                }
            }
            SAM_FUNCTION => {
                let events = resource.property("Events").and_then(Value::as_object);
                for (name, event) in events.into_iter().flatten() {
                    if event.get("Type").and_then(Value::as_str) != Some("SQS") {
                        continue;
                    }
                    let event = Resource {
                        id: name,
                        kind: "SQS",
                        properties: event.get("Properties").unwrap_or(&Value::Null),
                    };
                    let arn = event.required("Queue", scope)?;
                    add(&mut queues, &arn, resource.id, (&event, scope))?;
                }
            }
            _ => {}
        }
    }
    Ok(queues)
}

/// Refuses what Lambda refuses: a message that becomes visible while the function may still work on
/// it.
pub(super) fn check_timeouts(
    queues: &[QueueConfig],
    functions: &[(String, FunctionConfig)],
) -> Result<(), String> {
    for queue in queues {
        let function = queue.mapping.as_ref().and_then(|it| it.function.as_ref());
        let function = functions.iter().find(|(name, _)| Some(name) == function);
        let (visibility, timeout) = (
            queue.settings.visibility_timeout,
            function.map(|(_, function)| function.timeout),
        );
        if timeout.is_some_and(|timeout| visibility < timeout) {
            return Err(format!(
                "{}: VisibilityTimeout: {} s is shorter than the timeout of its function, and \
                 Lambda refuses that",
                queue.name,
                visibility.as_secs()
            ));
        }
    }
    Ok(())
}

/// A queue, unless it is a FIFO queue.
fn queue(resource: &Resource<'_>, scope: &Scope<'_>) -> Result<Option<QueueConfig>, String> {
    if resource.text("FifoQueue", scope)?.as_deref() == Some("true") {
        return Ok(None);
    }
    let name = resource.text("QueueName", scope)?;
    let mut queue = QueueConfig::new(name.unwrap_or_else(|| resource.id.to_owned()));
    let settings = &mut queue.settings;
    for (property, setting) in [
        ("VisibilityTimeout", &mut settings.visibility_timeout),
        ("DelaySeconds", &mut settings.delay),
        ("MessageRetentionPeriod", &mut settings.retention),
    ] {
        if let Some(seconds) = resource.number(property, scope)? {
            *setting = Duration::from_secs(seconds);
        }
    }
    let policy = resource.property("RedrivePolicy");
    let policy = policy.map(|policy| scope.resolve(policy)).transpose();
    let policy = policy.map_err(|why| resource.about("RedrivePolicy", &why))?;
    if let Some(policy) = policy.filter(|policy| !policy.is_null()) {
        let policy = Resource {
            id: resource.id,
            kind: "RedrivePolicy",
            properties: &policy,
        };
        let arn = policy.required("deadLetterTargetArn", scope)?;
        let receives = policy.number("maxReceiveCount", scope)?;
        let receives = receives.and_then(|receives| u32::try_from(receives).ok());
        settings.redrive = Some(Redrive {
            dead_letter: arn.rsplit(':').next().unwrap_or_default().to_owned(),
            max_receives: receives
                .ok_or_else(|| policy.about("maxReceiveCount", "it is missing"))?,
        });
    }
    Ok(Some(queue))
}

/// Gives the queue with this ARN the function that a mapping, or a SAM event, is about.
fn add(
    queues: &mut [QueueConfig],
    arn: &str,
    function: &str,
    (resource, scope): (&Resource<'_>, &Scope<'_>),
) -> Result<(), String> {
    if resource.text("Enabled", scope)?.as_deref() == Some("false") {
        return Ok(());
    }
    if resource.property("FilterCriteria").is_some() {
        return Err(resource.about("FilterCriteria", "it is not supported"));
    }
    let name = arn.rsplit(':').next().unwrap_or_default();
    let queue = queues.iter_mut().find(|queue| queue.name == name);
    let queue = queue.ok_or_else(|| {
        let why = format!("{arn} is not a standard {QUEUE} of the template");
        resource.about("EventSourceArn", &why)
    })?;
    if queue.mapping.is_some() {
        let why = "there are two for one queue, and only one is supported";
        return Err(resource.about("EventSourceArn", why));
    }
    let function = function
        .split_once(":function:")
        .map_or(function, |(_, name)| name);
    let function = function.split(['/', ':']).next().unwrap_or_default();
    let mut mapping = MappingConfig::new(function);
    if let Some(size) = resource.number("BatchSize", scope)? {
        mapping.batch_size = usize::try_from(size)
            .ok()
            .filter(|size| (1..=MAX_BATCH).contains(size))
            .ok_or_else(|| resource.about("BatchSize", "only 1 to 10 are supported"))?;
    }
    let types = resource.property("FunctionResponseTypes");
    let types = types.map(|types| scope.resolve(types)).transpose();
    let types = types.map_err(|why| resource.about("FunctionResponseTypes", &why))?;
    let types = types
        .as_ref()
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let mut types = types.filter_map(Value::as_str);
    mapping.reports_failures = types.any(|kind| kind == "ReportBatchItemFailures");
    if let Some(scaling) = resource.property("ScalingConfig") {
        let scaling = Resource {
            id: resource.id,
            kind: "ScalingConfig",
            properties: scaling,
        };
        let most = scaling.number("MaximumConcurrency", scope)?;
        let most = most.and_then(|most| usize::try_from(most).ok()?.try_into().ok());
        mapping.concurrency = most.unwrap_or(mapping.concurrency);
    }
    queue.mapping = Some(mapping);
    Ok(())
}

#[cfg(test)]
mod tests;
