//! The ARNs of queues.

/// The ARN of the queue that is called `name`.
pub fn queue_arn(region: &str, account: &str, name: &str) -> String {
    format!("arn:aws:sqs:{region}:{account}:{name}")
}
