//! The way of an event to its function and back.

use local_faults::{ConnectionId, EventKind};
use serde_json::Value;
use tokio::time::Instant;

use crate::api::WebSocketApi;
use crate::ids::TraceRoot;
use crate::integration::Event;
use crate::proxy_result::ProxyResult;
use crate::routes::Route;

/// An event that is ready for the function.
#[derive(Debug)]
pub(crate) struct Dispatch<'a> {
    pub(crate) kind: EventKind,
    pub(crate) connection: &'a ConnectionId,
    pub(crate) route: &'a Route,
    pub(crate) content: Value,
    pub(crate) trace: TraceRoot,
}

/// What became of an event, as API Gateway sees it.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answered(ProxyResult),
    /// The function failed, or answered what no proxy integration may; how, in words.
    Failed(String),
    /// No answer within the integration timeout.
    TimedOut,
}

impl WebSocketApi {
    /// Hands an event to the function, waits as long as API Gateway would, and writes the event's
    /// line.
    pub(crate) async fn dispatch(&self, dispatch: Dispatch<'_>) -> Outcome {
        let Dispatch {
            kind,
            connection,
            route,
            content,
            trace,
        } = dispatch;
        let begun = Instant::now();
        let event = Event {
            connection_id: connection.as_str().to_owned(),
            content,
            trace_root: trace.as_str().to_owned(),
        };
        let answer = async {
            let turn = match kind {
                EventKind::Message => Some(self.reorder.turn(connection.as_str()).await),
                EventKind::Authorizer
                | EventKind::Connect
                | EventKind::Disconnect
                | EventKind::Queue => None,
            };
            let answer = route.integration.invoke(event);
            drop(turn);
            answer.await
        };
        let answer = tokio::time::timeout(route.timeout, answer).await;
        let (outcome, words, origin) = match answer {
            Err(_) => (
                Outcome::TimedOut,
                "no answer in time".to_owned(),
                "environment -".to_owned(),
            ),
            Ok(answer) => {
                let origin = answer.origin;
                let (outcome, words) = match answer.result.map(|body| ProxyResult::parse(&body)) {
                    Ok(Ok(result)) => {
                        let status = result.status.as_u16().to_string();
                        (Outcome::Answered(result), status)
                    }
                    Ok(Err(malformed)) => failed(format!("malformed result: {malformed}")),
                    Err(error) => failed(error.to_string()),
                };
                (outcome, words, origin)
            }
        };
        let word = match kind {
            EventKind::Authorizer => "AUTHORIZER",
            EventKind::Connect => "CONNECT",
            EventKind::Message => "MESSAGE",
            EventKind::Disconnect => "DISCONNECT",
            EventKind::Queue => "QUEUE",
        };
        let milliseconds = begun.elapsed().as_millis();
        self.lines.gateway(&format!(
            "{word:<10} {connection} {}: {words} ({milliseconds} ms, {origin})",
            route.key
        ));
        outcome
    }
}

fn failed(words: String) -> (Outcome, String) {
    (Outcome::Failed(words.clone()), words)
}
