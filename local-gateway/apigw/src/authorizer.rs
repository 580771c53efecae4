//! The REQUEST authorizer: a function that is asked at each handshake, before `$connect`, who the
//! client is and whether it may come in. What it says is fixed for the connection's life.
//!
//! Sources: API Gateway Developer Guide, apigateway-websocket-api-lambda-auth and
//! api-gateway-lambda-authorizer-output.

mod policy;
mod response;

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use local_faults::Lines;
use serde_json::{Map, Value};
use tokio::time::Instant;

use crate::authorizer::response::AuthorizerResponse;
use crate::events::{self, AuthorizerRequest};
use crate::facts::AuthorizerContext;
use crate::identity::IdentitySource;
use crate::integration::{Event, Integration, IntegrationError};
use crate::query::parse_query;
use crate::refusal::{HandshakeRefusal, Reason};
use crate::route_key::CONNECT;

/// The error text that refuses a client as unknown rather than as a failure.
const UNAUTHORIZED: &str = "Unauthorized";

/// An authorizer at work.
#[derive(Debug)]
pub struct Authorizer {
    /// The function that is asked.
    pub integration: Arc<dyn Integration>,
    /// What a handshake must have. One that lacks any is refused without a call.
    pub identity_sources: Vec<IdentitySource>,
    /// How long it may take.
    pub timeout: Duration,
    /// The ARN of `$connect`, which its policy must allow.
    pub method_arn: String,
    /// Where the line of what it said goes.
    pub lines: Arc<Lines>,
}

/// A status and its message.
type Refused = (StatusCode, &'static str);

const NOT_KNOWN: Refused = (StatusCode::UNAUTHORIZED, "Unauthorized");
const DENIED: Refused = (StatusCode::FORBIDDEN, "Forbidden");
const FAILED: Refused = (StatusCode::INTERNAL_SERVER_ERROR, "Internal server error");

impl Authorizer {
    /// Asks the function, and writes the line of what it said.
    pub(crate) async fn judge(
        &self,
        request: &AuthorizerRequest<'_>,
    ) -> Result<AuthorizerContext, HandshakeRefusal> {
        let begun = Instant::now();
        let (judged, words, origin) = self.answer(request).await;
        let latency = begun.elapsed();
        let (id, milliseconds) = (&request.facts.id, latency.as_millis());
        self.lines.gateway(&format!(
            "AUTHORIZER {id} {CONNECT}: {words} ({milliseconds} ms, {origin})"
        ));
        match judged {
            Ok(members) => Ok(AuthorizerContext { members, latency }),
            Err((status, message)) => {
                let reason = Reason::told(format!("the authorizer: {words}"));
                Err(HandshakeRefusal::new(status, message, reason))
            }
        }
    }

    /// The outcome, the words for it, and where it comes from.
    async fn answer(
        &self,
        request: &AuthorizerRequest<'_>,
    ) -> (Result<Map<String, Value>, Refused>, String, String) {
        let nowhere = || "environment -".to_owned();
        let query = request.query.map(parse_query).unwrap_or_default();
        let mut sources = self.identity_sources.iter();
        if let Some(missing) = sources.find(|source| !source.is_in(request.headers, &query)) {
            let words = format!("401, not called: the handshake has no {missing}");
            return (Err(NOT_KNOWN), words, nowhere());
        }
        let event = Event {
            connection_id: request.facts.id.as_str().to_owned(),
            content: events::authorizer(request, &self.method_arn, &query),
            trace_root: request.trace.as_str().to_owned(),
        };
        let answer = tokio::time::timeout(self.timeout, self.integration.invoke(event)).await;
        let Ok(answer) = answer else {
            return (Err(FAILED), "500, no answer in time".to_owned(), nowhere());
        };
        let origin = answer.origin;
        let response = answer
            .result
            .map(|body| AuthorizerResponse::parse(&body, &self.method_arn));
        let (judged, words) = match response {
            Ok(Ok(AuthorizerResponse::Allowed(members))) => (Ok(members), "allowed".to_owned()),
            Ok(Ok(AuthorizerResponse::Denied)) => {
                let words = format!("403, its policy does not allow {}", self.method_arn);
                (Err(DENIED), words)
            }
            Ok(Err(unfit)) => (Err(FAILED), format!("500, malformed result: {unfit}")),
            Err(IntegrationError::Reported { message, .. }) if message == UNAUTHORIZED => {
                (Err(NOT_KNOWN), format!("401, {UNAUTHORIZED}"))
            }
            Err(error) => (Err(FAILED), format!("500, {error}")),
        };
        (judged, words, origin)
    }
}
