//! The events that a Lambda proxy integration gets. Pure: the facts of a connection in, the event's JSON out.
//!
//! Keys that have no value are left out, as API Gateway does since 2021, and never null. Shapes: API Gateway Developer
//! Guide, apigateway-websocket-api-mapping-template-reference, and events captured on AWS.

use std::borrow::Cow;
use std::collections::BTreeMap;

use local_faults::EpochMs;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::ending::Ending;
use crate::facts::{AuthorizerContext, ConnectionFacts, Headers};
use crate::ids::TraceRoot;
use crate::query::parse_query;

/// What sets one event apart from the connection's others.
#[derive(Debug, Clone)]
pub(crate) struct RequestContext<'a> {
    pub(crate) route_key: &'a str,
    pub(crate) request_id: String,
    pub(crate) time: EpochMs,
}

/// A handshake that the authorizer is to judge.
#[derive(Debug)]
pub(crate) struct AuthorizerRequest<'a> {
    pub(crate) facts: &'a ConnectionFacts,
    pub(crate) context: &'a RequestContext<'a>,
    pub(crate) headers: &'a Headers,
    /// The URL's query, still encoded.
    pub(crate) query: Option<&'a str>,
    pub(crate) trace: &'a TraceRoot,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProxyEvent<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    headers: Option<BTreeMap<&'a str, &'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    multi_value_headers: Option<BTreeMap<&'a str, Vec<&'a str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    query_string_parameters: Option<BTreeMap<&'a str, &'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    multi_value_query_string_parameters: Option<BTreeMap<&'a str, Vec<&'a str>>>,
    /// Where the stage has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    stage_variables: Option<&'a BTreeMap<String, String>>,
    request_context: ContextMembers<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a str>,
    is_base64_encoded: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ContextMembers<'a> {
    route_key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<&'a str>,
    event_type: &'static str,
    extended_request_id: &'a str,
    request_time: String,
    message_direction: &'static str,
    stage: &'a str,
    connected_at: u64,
    request_time_epoch: u64,
    identity: Identity<'a>,
    request_id: &'a str,
    domain_name: &'a str,
    connection_id: &'a str,
    api_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    disconnect_status_code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disconnect_reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorizer: Option<Cow<'a, Map<String, Value>>>,
}

/// What an authorizer gets. Its maps are there when they are empty, too.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AuthorizerEvent<'a> {
    r#type: &'static str,
    method_arn: &'a str,
    headers: BTreeMap<&'a str, &'a str>,
    multi_value_headers: BTreeMap<&'a str, Vec<&'a str>>,
    query_string_parameters: BTreeMap<&'a str, &'a str>,
    multi_value_query_string_parameters: BTreeMap<&'a str, Vec<&'a str>>,
    stage_variables: &'a BTreeMap<String, String>,
    request_context: ContextMembers<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Identity<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<&'a str>,
    source_ip: &'a str,
}

/// The event of the authorizer (API Gateway Developer Guide, apigateway-websocket-api-lambda-auth). It has the headers
/// that end at the gateway for everybody else.
pub(crate) fn authorizer(
    request: &AuthorizerRequest<'_>,
    method_arn: &str,
    query: &[(String, String)],
) -> Value {
    let own = [
        ("Connection", "upgrade"),
        ("content-length", "0"),
        ("Upgrade", "websocket"),
    ];
    let own = own.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let headers: Headers = own.into_iter().chain(request.headers.clone()).collect();
    to_value(&AuthorizerEvent {
        r#type: "REQUEST",
        method_arn,
        headers: last_values(&headers),
        multi_value_headers: all_values(&headers),
        query_string_parameters: last_values(query),
        multi_value_query_string_parameters: all_values(query),
        stage_variables: &request.facts.stage_variables,
        request_context: ContextMembers {
            authorizer: None,
            ..context_members(request.facts, request.context, "CONNECT")
        },
    })
}

/// The `$connect` event. `query` is the URL's, still encoded.
pub(crate) fn connect(
    facts: &ConnectionFacts,
    context: &RequestContext<'_>,
    headers: &Headers,
    query: Option<&str>,
) -> Value {
    let query: Vec<(String, String)> = query.map(parse_query).unwrap_or_default();
    let query = Some(query.as_slice()).filter(|query| !query.is_empty());
    to_value(&ProxyEvent {
        headers: Some(last_values(headers)),
        multi_value_headers: Some(all_values(headers)),
        query_string_parameters: query.map(last_values),
        multi_value_query_string_parameters: query.map(all_values),
        stage_variables: stage_variables(facts),
        request_context: ContextMembers {
            authorizer: facts.authorizer.as_ref().map(with_latency),
            ..context_members(facts, context, "CONNECT")
        },
        body: None,
        is_base64_encoded: false,
    })
}

/// The event of a message.
pub(crate) fn message(
    facts: &ConnectionFacts,
    context: &RequestContext<'_>,
    message_id: &str,
    body: &str,
) -> Value {
    to_value(&ProxyEvent {
        headers: None,
        multi_value_headers: None,
        query_string_parameters: None,
        multi_value_query_string_parameters: None,
        stage_variables: stage_variables(facts),
        request_context: ContextMembers {
            message_id: Some(message_id),
            ..context_members(facts, context, "MESSAGE")
        },
        body: Some(body),
        is_base64_encoded: false,
    })
}

/// The `$disconnect` event. Of the client's headers only the host is left.
pub(crate) fn disconnect(
    facts: &ConnectionFacts,
    context: &RequestContext<'_>,
    ending: &Ending,
) -> Value {
    let headers: Headers = [
        ("Host", facts.domain_name.as_str()),
        ("x-api-key", ""),
        ("X-Forwarded-For", ""),
        ("x-restapi", ""),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    to_value(&ProxyEvent {
        headers: Some(last_values(&headers)),
        multi_value_headers: Some(all_values(&headers)),
        query_string_parameters: None,
        multi_value_query_string_parameters: None,
        stage_variables: stage_variables(facts),
        request_context: ContextMembers {
            disconnect_status_code: Some(ending.code),
            disconnect_reason: Some(&ending.reason),
            ..context_members(facts, context, "DISCONNECT")
        },
        body: None,
        is_base64_encoded: false,
    })
}

fn stage_variables(facts: &ConnectionFacts) -> Option<&BTreeMap<String, String>> {
    Some(&*facts.stage_variables).filter(|variables| !variables.is_empty())
}

fn context_members<'a>(
    facts: &'a ConnectionFacts,
    context: &'a RequestContext<'_>,
    event_type: &'static str,
) -> ContextMembers<'a> {
    ContextMembers {
        route_key: context.route_key,
        message_id: None,
        event_type,
        // The two request ids are always equal on WebSocket APIs.
        extended_request_id: &context.request_id,
        request_time: context.time.common_log_format(),
        message_direction: "IN",
        stage: &facts.stage,
        connected_at: facts.connected_at.0,
        request_time_epoch: context.time.0,
        identity: Identity {
            user_agent: facts.user_agent.as_deref(),
            source_ip: &facts.source_ip,
        },
        request_id: &context.request_id,
        domain_name: &facts.domain_name,
        connection_id: facts.id.as_str(),
        api_id: &facts.api_id,
        disconnect_status_code: None,
        disconnect_reason: None,
        authorizer: facts
            .authorizer
            .as_ref()
            .map(|context| Cow::Borrowed(&context.members)),
    }
}

/// What the authorizer said, with how long that took: only the `$connect` event tells.
fn with_latency(context: &AuthorizerContext) -> Cow<'_, Map<String, Value>> {
    let mut members = context.members.clone();
    let latency = u64::try_from(context.latency.as_millis()).unwrap_or(u64::MAX);
    members.insert("integrationLatency".to_owned(), latency.into());
    Cow::Owned(members)
}

fn last_values(pairs: &[(String, String)]) -> BTreeMap<&str, &str> {
    pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn all_values(pairs: &[(String, String)]) -> BTreeMap<&str, Vec<&str>> {
    let mut all = BTreeMap::<&str, Vec<&str>>::new();
    for (name, value) in pairs {
        all.entry(name).or_default().push(value);
    }
    all
}

fn to_value(event: &impl Serialize) -> Value {
    serde_json::to_value(event).expect("maps with text keys and plain members are JSON")
}

#[cfg(test)]
mod tests;
