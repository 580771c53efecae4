//! The WebSocket API: its state, which everything below shares, and the way of an event to the function and back.

pub(crate) mod answer;
pub(crate) mod authorizer;
pub(crate) mod connection;
pub(crate) mod events;
pub(crate) mod head;
pub(crate) mod limits;
pub(crate) mod registry;
pub(crate) mod routes;
pub(crate) mod selection;
pub(crate) mod throttle;
pub(crate) mod upgrade;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
use tokio::time::Instant;

use crate::clock::Clock;
use crate::config::{Limits, RouteSelection};
use crate::faults::Player;
use crate::ids::{ConnectionId, TraceRoot};
use crate::invocation::Event;
use crate::observation::Observer;
use crate::output::Lines;
use crate::pools::Pools;
use crate::target::Doors;
use crate::tasks::Tasks;
use crate::websocket::answer::ProxyResult;
use crate::websocket::authorizer::Authorizer;
use crate::websocket::registry::Registry;
use crate::websocket::routes::{Route, Routes};
use crate::websocket::throttle::Bucket;

/// The id that events carry as `apiId`. It has the form of AWS's ten characters and is the same everywhere.
pub(crate) const API_ID: &str = "local00000";
pub(crate) const CONNECT: &str = "$connect";
pub(crate) const DISCONNECT: &str = "$disconnect";

/// The running WebSocket API.
#[derive(Debug)]
pub(crate) struct Gateway {
    pub(crate) doors: Doors,
    pub(crate) routes: Routes,
    pub(crate) selection: RouteSelection,
    pub(crate) authorizer: Option<Authorizer>,
    /// The key that handshakes must have.
    pub(crate) api_key: Option<String>,
    pub(crate) stage_variables: Arc<BTreeMap<String, String>>,
    pub(crate) limits: Limits,
    pub(crate) clock: Clock,
    /// How many handshakes and management calls are let through.
    pub(crate) connect_throttle: Option<Bucket>,
    pub(crate) management_throttle: Option<Bucket>,
    /// Whether the management API answers signed requests only. The signature itself is not checked.
    pub(crate) require_signature: bool,
    pub(crate) faults: Player,
    /// The region of the functions' ARNs.
    pub(crate) region: String,
    pub(crate) pools: Pools,
    pub(crate) registry: Registry,
    pub(crate) observer: Observer,
    pub(crate) lines: Arc<Lines>,
    /// One task for each open connection.
    pub(crate) connections: Tasks,
    /// Handshakes and messages under way.
    pub(crate) events: Tasks,
}

/// An event that is ready for the function.
#[derive(Debug)]
pub(crate) struct Dispatch<'a> {
    /// `CONNECT`, `MESSAGE` or `DISCONNECT`, for the log.
    pub(crate) kind: &'static str,
    pub(crate) connection: &'a ConnectionId,
    pub(crate) route: &'a Route,
    pub(crate) content: Value,
    pub(crate) trace: TraceRoot,
}

/// What became of an event, as API Gateway sees it.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answered(ProxyResult),
    /// The function failed, or answered what no proxy integration may.
    Failed,
    /// No answer within the integration timeout.
    TimedOut,
}

impl Gateway {
    /// Hands an event to the function, waits as long as API Gateway would, and writes the event's line.
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
            payload: None,
            trace,
        };
        let answer = tokio::time::timeout(route.timeout, route.environments.invoke(event)).await;
        let (outcome, words, where_from) = match answer {
            Err(_) => (
                Outcome::TimedOut,
                "no answer in time".to_owned(),
                "environment -".to_owned(),
            ),
            Ok(answer) => {
                let where_from = answer.where_from();
                let (outcome, words) = match answer.result.map(|body| ProxyResult::parse(&body)) {
                    Ok(Ok(result)) => {
                        let status = result.status.as_u16().to_string();
                        (Outcome::Answered(result), status)
                    }
                    Ok(Err(malformed)) => {
                        (Outcome::Failed, format!("malformed result: {malformed}"))
                    }
                    Err(error) => (Outcome::Failed, error.to_string()),
                };
                (outcome, words, where_from)
            }
        };
        let milliseconds = begun.elapsed().as_millis();
        self.lines.gateway(&format!(
            "{kind:<10} {connection} {}: {words} ({milliseconds} ms, {where_from})",
            route.key
        ));
        outcome
    }
}

/// The frame, or the body, with which API Gateway reports a failure. The spacing is its own.
pub(crate) fn failure_text(message: &str, connection: &ConnectionId, request_id: &str) -> String {
    let message = Value::from(message);
    format!(
        r#"{{"message": {message}, "connectionId":"{connection}", "requestId":"{request_id}"}}"#
    )
}
