//! Messages for a queue of SQS, by its JSON protocol.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, Request, StatusCode};
use serde::{Deserialize, Serialize};
use tokio::time::{Instant, sleep_until, timeout_at};
use url::Url;

use super::signed::{SignedClient, error_kind};
use crate::retry::Pauses;

/// SQS takes as many messages at once.
const BATCH: usize = 10;

/// The bodies of one batch together, and so of one message, in bytes.
const BATCH_BYTES: usize = 256 * 1024;

/// SQS holds a message back for fifteen minutes at most.
const LONGEST_DELAY: u64 = 900;

/// How long a caller tries to put its messages into the queue before it helps itself.
pub(crate) const SEND_WITHIN: Duration = Duration::from_secs(5);

/// One call lasts this long at most.
const CALL: Duration = Duration::from_secs(5);

/// Sends to one queue.
#[derive(Debug)]
pub(crate) struct QueueClient {
    queue_url: Url,
    /// Where calls go.
    endpoint: Url,
    client: SignedClient,
}

/// What is put into the queue.
#[derive(Debug, Clone)]
pub(crate) struct QueueMessage {
    pub(crate) body: String,
    /// How long SQS shows it to nobody; rounded up to whole seconds, at most fifteen minutes.
    pub(crate) delay: Duration,
}

/// Some messages are not in the queue, as far as we know.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the queue did not take {} messages, the first one because: {}", self.not_taken.len(), self.first())]
pub(crate) struct QueueError {
    /// Each one's place among those that were handed in, and why; never empty.
    pub(crate) not_taken: Vec<(usize, String)>,
}

impl QueueError {
    fn first(&self) -> &str {
        self.not_taken.first().map_or("", |(_, why)| why)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct SendMessage<'a> {
    queue_url: &'a str,
    message_body: &'a str,
    delay_seconds: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct SendMessageBatch<'a> {
    queue_url: &'a str,
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Entry<'a> {
    id: String,
    message_body: &'a str,
    delay_seconds: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct BatchAnswer {
    #[serde(default)]
    successful: Vec<Taken>,
    #[serde(default)]
    failed: Vec<Failed>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Taken {
    id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Failed {
    id: String,
    #[serde(default)]
    sender_fault: bool,
    #[serde(default)]
    code: String,
}

/// Which of a batch's messages are left, and why.
struct Left {
    index: usize,
    why: String,
    /// It may be taken another time.
    again: bool,
}

impl QueueClient {
    /// Calls go to the queue's own origin, or to `endpoint` (`AWS_ENDPOINT_URL_SQS`).
    pub(crate) fn new(queue_url: Url, endpoint: Option<Url>, client: SignedClient) -> Self {
        let mut endpoint = endpoint.unwrap_or_else(|| queue_url.clone());
        endpoint.set_path("/");
        endpoint.set_query(None);
        Self {
            queue_url,
            endpoint,
            client,
        }
    }

    /// Puts messages into the queue. What is throttled, or fails for the queue's own reasons, is sent
    /// again until `until`, so the queue may have a message twice.
    ///
    /// # Errors
    /// Names each message that was not taken.
    pub(crate) async fn send(
        &self,
        messages: &[QueueMessage],
        until: Instant,
    ) -> Result<(), QueueError> {
        let mut not_taken = Vec::new();
        for batch in batches(messages) {
            let left = self.send_until(messages, batch, until).await;
            not_taken.extend(left.into_iter().map(|left| (left.index, left.why)));
        }
        if not_taken.is_empty() {
            return Ok(());
        }
        not_taken.sort_unstable();
        Err(QueueError { not_taken })
    }

    async fn send_until(
        &self,
        messages: &[QueueMessage],
        mut batch: Vec<usize>,
        until: Instant,
    ) -> Vec<Left> {
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(2));
        let mut for_good = Vec::new();
        loop {
            let left = self.send_once(messages, &batch, until).await;
            let (again, refused): (Vec<_>, Vec<_>) = left.into_iter().partition(|left| left.again);
            for_good.extend(refused);
            let next = Instant::now() + pauses.draw();
            if again.is_empty() || next >= until {
                for_good.extend(again);
                return for_good;
            }
            batch = again.iter().map(|left| left.index).collect();
            sleep_until(next).await;
        }
    }

    /// One call for these messages.
    async fn send_once(
        &self,
        messages: &[QueueMessage],
        batch: &[usize],
        until: Instant,
    ) -> Vec<Left> {
        let all = |why: &str, again| {
            let left = |index: &usize| Left {
                index: *index,
                why: why.to_owned(),
                again,
            };
            batch.iter().map(left).collect()
        };
        let entries: Vec<_> = batch
            .iter()
            .filter_map(|index| Some((*index, messages.get(*index)?)))
            .collect();
        if entries
            .iter()
            .any(|(_, message)| message.body.len() > BATCH_BYTES)
        {
            return all("over 256 KiB", false); // it is alone in its batch
        }
        let request = match self.request(&entries) {
            Ok(request) => request,
            Err(why) => return all(&why, false),
        };
        let until = until.min(Instant::now() + CALL);
        let response = match timeout_at(until, self.client.send(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return all(&error.to_string(), true),
            Err(_) => return all("no answer in time", true),
        };
        let status = response.status();
        if !status.is_success() {
            let kind = error_kind(response.body());
            return all(
                &format!("status {} {kind}", status.as_u16()),
                comes_again(status, &kind),
            );
        }
        if batch.len() == 1 {
            return Vec::new();
        }
        match serde_json::from_slice(response.body()) {
            Ok(answer) => left_of(batch, &answer),
            Err(_) => all("an answer that is not SQS's", true),
        }
    }

    fn request(&self, entries: &[(usize, &QueueMessage)]) -> Result<Request<Bytes>, String> {
        let queue_url = self.queue_url.as_str();
        let (target, body) = if let [(_, message)] = entries {
            let call = SendMessage {
                queue_url,
                message_body: &message.body,
                delay_seconds: seconds(message.delay),
            };
            ("AmazonSQS.SendMessage", serde_json::to_vec(&call))
        } else {
            let entry = |(index, message): &(usize, &'_ QueueMessage)| (*index, message.delay);
            let call = SendMessageBatch {
                queue_url,
                entries: entries
                    .iter()
                    .map(|each| {
                        let (index, delay) = entry(each);
                        Entry {
                            id: index.to_string(),
                            message_body: &each.1.body,
                            delay_seconds: seconds(delay),
                        }
                    })
                    .collect(),
            };
            ("AmazonSQS.SendMessageBatch", serde_json::to_vec(&call))
        };
        let body = body.map_err(|error| error.to_string())?;
        Request::builder()
            .method(Method::POST)
            .uri(self.endpoint.as_str())
            .header(CONTENT_TYPE, "application/x-amz-json-1.0")
            .header("x-amz-target", target)
            .body(Bytes::from(body))
            .map_err(|error| error.to_string())
    }
}

/// Whole seconds, rounded up.
fn seconds(delay: Duration) -> u64 {
    let whole = delay.as_secs() + u64::from(delay.subsec_nanos() > 0);
    whole.min(LONGEST_DELAY)
}

/// The messages' places, in batches that SQS takes. A message that is too large has one of its own.
fn batches(messages: &[QueueMessage]) -> Vec<Vec<usize>> {
    let mut batches: Vec<Vec<usize>> = Vec::new();
    let mut bytes = 0;
    for (index, message) in messages.iter().enumerate() {
        let size = message.body.len();
        match batches.last_mut() {
            Some(batch) if batch.len() < BATCH && bytes + size <= BATCH_BYTES => {
                batch.push(index);
                bytes += size;
            }
            _ => {
                batches.push(vec![index]);
                bytes = size;
            }
        }
    }
    batches
}

fn left_of(batch: &[usize], answer: &BatchAnswer) -> Vec<Left> {
    let mut left = Vec::new();
    for index in batch {
        let id = index.to_string();
        if answer.successful.iter().any(|taken| taken.id == id) {
            continue;
        }
        let failed = answer.failed.iter().find(|failed| failed.id == id);
        left.push(Left {
            index: *index,
            why: failed.map_or_else(
                || "not in the answer".to_owned(),
                |failed| failed.code.clone(),
            ),
            again: failed.is_none_or(|failed| !failed.sender_fault || is_throttle(&failed.code)),
        });
    }
    left
}

fn comes_again(status: StatusCode, kind: &str) -> bool {
    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS || is_throttle(kind)
}

fn is_throttle(kind: &str) -> bool {
    kind.contains("Throttl") || kind.contains("OverLimit")
}
