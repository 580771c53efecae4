//! The REQUEST authorizer: a function that is asked at each handshake, before `$connect`, who the client is and whether
//! it may come in. What it says is fixed for the connection's life.
//!
//! Sources: API Gateway Developer Guide, apigateway-websocket-api-lambda-auth and api-gateway-lambda-authorizer-output.

pub(crate) mod identity;
pub(crate) mod policy;
pub(crate) mod verdict;

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};
use tokio::time::Instant;

use crate::environments::Environments;
use crate::function::ACCOUNT;
use crate::ids::TraceRoot;
use crate::invocation::{Event, InvocationError};
use crate::websocket::authorizer::identity::IdentitySource;
use crate::websocket::authorizer::verdict::Verdict;
use crate::websocket::events::{self, ConnectionFacts, Headers, Occasion};
use crate::websocket::{API_ID, CONNECT, Gateway};

/// The error text that refuses a client as unknown rather than as a failure.
const UNAUTHORIZED: &str = "Unauthorized";

/// An authorizer as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizerConfig {
    /// The name of its function. Without one it is the first function.
    pub function: Option<String>,
    /// What a handshake must have. One that lacks any is refused without a call.
    pub identity_sources: Vec<IdentitySource>,
}

impl AuthorizerConfig {
    /// An authorizer without identity sources. `self` names the first function.
    pub fn new(function: impl Into<String>) -> Self {
        Self {
            function: Some(function.into()).filter(|name| name != "self"),
            identity_sources: Vec::new(),
        }
    }
}

/// An authorizer at work.
#[derive(Debug)]
pub(crate) struct Authorizer {
    environments: Arc<Environments>,
    identity_sources: Vec<IdentitySource>,
    timeout: Duration,
    method_arn: String,
}

/// What the authorizer said of a client that it let in.
#[derive(Debug, Clone)]
pub(crate) struct Authorization {
    /// `principalId`, and the context's own members as text.
    pub(crate) members: Map<String, Value>,
    /// How long it took to say so.
    pub(crate) latency: Duration,
}

/// A handshake that is to be judged.
#[derive(Debug)]
pub(crate) struct Question<'a> {
    pub(crate) facts: &'a ConnectionFacts,
    pub(crate) occasion: &'a Occasion<'a>,
    pub(crate) headers: &'a Headers,
    /// The URL's query, still encoded.
    pub(crate) query: Option<&'a str>,
    pub(crate) trace: &'a TraceRoot,
}

/// What the client gets instead of a connection.
pub(crate) type Refusal = (StatusCode, &'static str);

const NOT_KNOWN: Refusal = (StatusCode::UNAUTHORIZED, "Unauthorized");
const DENIED: Refusal = (StatusCode::FORBIDDEN, "Forbidden");
const FAILED: Refusal = (StatusCode::INTERNAL_SERVER_ERROR, "Internal server error");

impl Authorizer {
    /// The authorizer of `stage`, which may take `timeout`.
    pub(crate) fn new(
        environments: Arc<Environments>,
        config: &AuthorizerConfig,
        (region, stage): (&str, &str),
        timeout: Duration,
    ) -> Self {
        Self {
            environments,
            identity_sources: config.identity_sources.clone(),
            timeout,
            method_arn: format!(
                "arn:aws:execute-api:{region}:{ACCOUNT}:{API_ID}/{stage}/{CONNECT}"
            ),
        }
    }

    /// Asks the function, and writes the line of what it said.
    pub(crate) async fn judge(
        &self,
        gateway: &Gateway,
        question: &Question<'_>,
    ) -> Result<Authorization, Refusal> {
        let begun = Instant::now();
        let (judged, words, where_from) = self.answer(question).await;
        let latency = begun.elapsed();
        let (id, milliseconds) = (&question.facts.id, latency.as_millis());
        gateway.lines.gateway(&format!(
            "AUTHORIZER {id} {CONNECT}: {words} ({milliseconds} ms, {where_from})"
        ));
        judged.map(|members| Authorization { members, latency })
    }

    /// The verdict, the words for it, and where it comes from.
    async fn answer(
        &self,
        question: &Question<'_>,
    ) -> (Result<Map<String, Value>, Refusal>, String, String) {
        let nowhere = || "environment -".to_owned();
        let query = question.query.map(events::parse_query).unwrap_or_default();
        let mut sources = self.identity_sources.iter();
        if let Some(missing) = sources.find(|source| !source.is_in(question.headers, &query)) {
            let words = format!("401, not called: the handshake has no {missing}");
            return (Err(NOT_KNOWN), words, nowhere());
        }
        let event = Event {
            connection_id: question.facts.id.as_str().to_owned(),
            content: events::authorizer(question, &self.method_arn, &query),
            payload: None,
            trace: question.trace.clone(),
        };
        let answer = tokio::time::timeout(self.timeout, self.environments.invoke(event)).await;
        let Ok(answer) = answer else {
            return (Err(FAILED), "500, no answer in time".to_owned(), nowhere());
        };
        let where_from = answer.where_from();
        let verdict = answer
            .result
            .map(|body| Verdict::parse(&body, &self.method_arn));
        let (judged, words) = match verdict {
            Ok(Ok(Verdict::Allowed(members))) => (Ok(members), "allowed".to_owned()),
            Ok(Ok(Verdict::Denied)) => {
                let words = format!("403, its policy does not allow {}", self.method_arn);
                (Err(DENIED), words)
            }
            Ok(Err(unfit)) => (Err(FAILED), format!("500, malformed result: {unfit}")),
            Err(InvocationError::Reported { message, .. }) if message == UNAUTHORIZED => {
                (Err(NOT_KNOWN), format!("401, {UNAUTHORIZED}"))
            }
            Err(error) => (Err(FAILED), format!("500, {error}")),
        };
        (judged, words, where_from)
    }
}
