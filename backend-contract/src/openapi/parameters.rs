//! What a call carries besides its body.

use serde_json::{Value, json};
use utoipa::openapi::{
    Required,
    path::{Parameter, ParameterBuilder, ParameterIn},
    schema::{ObjectBuilder, Type},
};

use super::ContractCall;
use crate::headers;

/// A header: name, whether it is on every call, meaning, example.
type Header = (&'static str, bool, &'static str, &'static str);

/// Only its form: three parts of base64url.
const SIGNATURE_EXAMPLE: &str =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzaWRld2lyZSJ9.0-AM";

const ON_EVERY_CALL: &[Header] = &[
    (
        headers::CONNECTION_ID,
        true,
        "The connection's id: opaque text.",
        "L0SM9cOFvHcCIhw=",
    ),
    (
        headers::CONNECTION_TYPE,
        true,
        "`chat`, `booking`, `notification` or `feed`.",
        "chat",
    ),
    (
        headers::USER_ID,
        false,
        "The user's id, when it is known.",
        "ann",
    ),
    (
        headers::ORG_ID,
        false,
        "The organisation's id, when it is known.",
        "acme",
    ),
    (
        headers::REQUEST_ID,
        true,
        "API Gateway's request id, one per event.",
        "L0SN0FsAvHcFplA=",
    ),
    (
        headers::IDEMPOTENCY_KEY,
        true,
        "Connection id and message id; the same on every try of one event.",
        "L0SM9cOFvHcCIhw=:L0SN0fbHvHcCIhw=",
    ),
    (
        headers::MESSAGE_TIME,
        true,
        "When API Gateway got the event, in milliseconds since the Unix epoch. Order by this.",
        "1700000000000",
    ),
    (
        "x-forwarded-for",
        false,
        "The client's address alone.",
        "203.0.113.7",
    ),
    (
        headers::FORWARDED_PROTO,
        true,
        "Always `https`, as the client speaks to API Gateway.",
        "https",
    ),
    ("user-agent", true, "`sidewire/VERSION`.", "sidewire/0.1.0"),
    (
        headers::SIGNATURE,
        false,
        "A JWT (HS256) over the call; its claims are the schema `SignatureClaims`. On every call \
         where the proxy has a `BACKEND_SIGNING_SECRET`.",
        SIGNATURE_EXAMPLE,
    ),
    (
        headers::TRACEPARENT,
        false,
        "W3C trace context.",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    ),
    (
        headers::TRACE_ID,
        false,
        "AWS X-Ray's trace header.",
        "Root=1-67891233-abcdef012345678912345678;Sampled=1",
    ),
];

const ON_CONNECT: &[Header] = &[
    (headers::ROUTE_KEY, true, "Always `$connect`.", "$connect"),
    (
        headers::CLIENT_ORIGIN,
        false,
        "The browser's `Origin`.",
        "https://app.example.com",
    ),
    (
        headers::CLIENT_USER_AGENT,
        false,
        "The client's `User-Agent`.",
        "Mozilla/5.0",
    ),
    (
        headers::RESUME,
        false,
        "`1` where the client asks Sidewire for what it has missed.",
        "1",
    ),
];

const ON_MESSAGE: &[Header] = &[
    (
        headers::ROUTE_KEY,
        true,
        "`$default` or the custom route's key.",
        "$default",
    ),
    (
        headers::MESSAGE_ID,
        true,
        "API Gateway's message id.",
        "L0SN0fbHvHcCIhw=",
    ),
    (
        headers::CLIENT_MESSAGE_ID,
        false,
        "The frame's own top-level `id`, where that is a string or a number. A client repeats a \
         frame with the same one.",
        "7",
    ),
];

const ON_DISCONNECT: &[Header] = &[(
    headers::ROUTE_KEY,
    true,
    "Always `$disconnect`.",
    "$disconnect",
)];

/// Returns the parameters of a call.
pub(super) fn of(call: ContractCall, booking: bool) -> Vec<Parameter> {
    let special = match call {
        ContractCall::Connect => ON_CONNECT,
        ContractCall::Message => ON_MESSAGE,
        ContractCall::Disconnect => ON_DISCONNECT,
    };
    let headers = ON_EVERY_CALL.iter().chain(special).map(header);
    booking
        .then(booking_id)
        .into_iter()
        .chain(headers)
        .collect()
}

fn header(&(name, always, description, example): &Header) -> Parameter {
    let required = if always {
        Required::True
    } else {
        Required::False
    };
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(required)
        .description(Some(description))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .example(Some(Value::from(example)))
        .build()
}

fn booking_id() -> Parameter {
    let schema = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(128))
        .pattern(Some("^[A-Za-z0-9._:-]+$"));
    ParameterBuilder::new()
        .name("booking_id")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .description(Some(
            "The room that the connection belongs to. Never `.` or `..`.",
        ))
        .schema(Some(schema))
        .example(Some(json!("1")))
        .build()
}
