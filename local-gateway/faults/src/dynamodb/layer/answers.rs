//! What DynamoDB says when it does not do what it is asked. Pure.
//!
//! Types and statuses: Amazon DynamoDB Developer Guide, Programming.Errors; API Reference, API_BatchWriteItem and
//! API_TransactWriteItems.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value, json};

use crate::faults::dynamodb::ThrottleError;

const SERVICE: &str = "com.amazonaws.dynamodb.v20120810";

/// An error as DynamoDB words it.
#[derive(Debug)]
pub(super) struct ServiceError {
    status: StatusCode,
    body: Value,
}

/// A batch of which a half is processed.
#[derive(Debug)]
pub(super) struct Batch {
    /// The request for the first half.
    pub(super) processed: Value,
    /// The second half, as the answer has it.
    unprocessed: Map<String, Value>,
    /// The answer's member for it.
    member: &'static str,
}

impl ServiceError {
    pub(super) fn throttled(error: ThrottleError) -> Self {
        let name = match error {
            ThrottleError::ProvisionedThroughputExceededException => {
                format!("{SERVICE}#ProvisionedThroughputExceededException")
            }
            ThrottleError::ThrottlingException => {
                "com.amazon.coral.availability#ThrottlingException".to_owned()
            }
            ThrottleError::RequestLimitExceeded => format!("{SERVICE}#RequestLimitExceeded"),
        };
        Self::bad_request(json!({ "__type": name, "message": "too many requests, by a fault" }))
    }

    pub(super) fn internal_error(why: &str) -> Self {
        let name = format!("{SERVICE}#InternalServerError");
        Self {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            body: json!({ "__type": name, "message": format!("internal error: {why}") }),
        }
    }

    /// A transaction is cancelled, and says so for each of its items; a write of one item just fails.
    pub(super) fn conflict(operation: &str, request: &[u8]) -> Self {
        if !operation.starts_with("Transact") {
            let name = format!("{SERVICE}#TransactionConflictException");
            let message = "a transaction is under way for the item, by a fault";
            return Self::bad_request(json!({ "__type": name, "message": message }));
        }
        let request = serde_json::from_slice::<Value>(request).unwrap_or_default();
        let items = request.get("TransactItems").and_then(Value::as_array);
        let others = items.map_or(0, |items| items.len().saturating_sub(1));
        let message = "a transaction is under way for the item, by a fault";
        let first = json!({ "Code": "TransactionConflict", "Message": message });
        let reasons: Vec<Value> = std::iter::once(first)
            .chain((0..others).map(|_| json!({ "Code": "None" })))
            .collect();
        let codes: Vec<&str> = std::iter::once("TransactionConflict")
            .chain((0..others).map(|_| "None"))
            .collect();
        Self::bad_request(json!({
            "__type": format!("{SERVICE}#TransactionCanceledException"),
            "Message": format!("the transaction was cancelled [{}]", codes.join(", ")),
            "CancellationReasons": reasons,
        }))
    }

    fn bad_request(body: Value) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            body,
        }
    }

    pub(super) fn into_response(self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::from(self.body.to_string()));
        *response.status_mut() = self.status;
        let json = HeaderValue::from_static("application/x-amz-json-1.0");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
        response
    }
}

impl Batch {
    /// Takes the latter half of a batch's items away, rounded down. One of a single item has none: DynamoDB throttles it as a whole.
    pub(super) fn halve(operation: &str, request: &[u8]) -> Option<Self> {
        let member = match operation {
            "BatchWriteItem" => "UnprocessedItems",
            "BatchGetItem" => "UnprocessedKeys",
            _ => return None,
        };
        let mut processed = serde_json::from_slice::<Value>(request).ok()?;
        let tables = processed.get_mut("RequestItems")?.as_object_mut()?;
        let all: usize = tables
            .values_mut()
            .filter_map(items)
            .map(|items| items.len())
            .sum();
        let (mut kept, mut unprocessed) = (all.div_ceil(2), Map::new());
        for (table, requests) in tables.iter_mut() {
            // The other members of a read's table go with its keys.
            let mut rest = requests.clone();
            let (Some(ours), Some(theirs)) = (items(requests), items(&mut rest)) else {
                continue;
            };
            let here = kept.min(ours.len());
            ours.truncate(here);
            theirs.drain(..here);
            kept -= here;
            if !theirs.is_empty() {
                unprocessed.insert(table.clone(), rest);
            }
        }
        tables.retain(|_, requests| items(requests).is_some_and(|items| !items.is_empty()));
        (!unprocessed.is_empty()).then_some(Self {
            processed,
            unprocessed,
            member,
        })
    }

    /// The answer to the first half with the second one in it.
    pub(super) fn complete(mut self, answer: &Bytes) -> Bytes {
        let Ok(Value::Object(mut members)) = serde_json::from_slice(answer) else {
            return answer.clone();
        };
        let own = members.remove(self.member);
        for (table, mut requests) in own.and_then(object).unwrap_or_default() {
            match self.unprocessed.get_mut(&table).and_then(items) {
                Some(ours) => ours.append(items(&mut requests).unwrap_or(&mut Vec::new())),
                None => drop(self.unprocessed.insert(table, requests)),
            }
        }
        members.insert(self.member.to_owned(), Value::Object(self.unprocessed));
        Value::Object(members).to_string().into()
    }
}

/// The items of one table: a list of writes, or the keys of a read.
fn items(requests: &mut Value) -> Option<&mut Vec<Value>> {
    match requests {
        Value::Array(writes) => Some(writes),
        Value::Object(read) => read.get_mut("Keys").and_then(Value::as_array_mut),
        _ => None,
    }
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
