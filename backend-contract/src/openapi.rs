//! The contract as an OpenAPI 3.1 document, put together from the types and the examples.
//!
//! `cargo xtask openapi` writes it to `backend-contract/openapi.json`, and a test keeps that file
//! in step. Behind the feature `openapi`, which the deployed function is built without.

use serde_json::Value;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ComponentsBuilder, Content, InfoBuilder, License, OpenApi, OpenApiBuilder, PathItem,
        PathsBuilder, Ref, RefOr, Required, Schema,
        content::ContentBuilder,
        example::ExampleBuilder,
        path::{HttpMethod, Operation, OperationBuilder},
        request_body::RequestBodyBuilder,
        schema::{AdditionalProperties, ObjectBuilder, OneOfBuilder, Type},
        security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
    },
};

use crate::{
    Broadcast, BroadcastTo, ConnectReply, ConnectRequest, Control, DisconnectRequest, ErrorCode,
    ErrorFrame, MessageRequest, SignatureClaims, examples,
};

mod parameters;
pub mod publishing;
mod responses;
#[cfg(test)]
mod tests;

const ABOUT: &str = "What Sidewire's proxy sends to a backend, one POST for each WebSocket \
    event, and what the backend may answer. The members `broadcast` and `sidewire` of a reply \
    are for the proxy and never reach clients; everything else in a reply is passed on untouched.";
const BEARER: &str = "token";

/// Returns the document's text, as it is committed.
///
/// # Errors
/// Fails when the document cannot be written as JSON, which is a mistake in this crate.
pub fn json() -> Result<String, serde_json::Error> {
    let mut text = document().to_pretty_json()?;
    text.push('\n');
    Ok(text)
}

fn document() -> OpenApi {
    let paths = PathsBuilder::new()
        .path(
            "/api/chat/ws/{booking_id}/connect",
            post(ContractCall::Connect, true),
        )
        .path("/api/chat/ws/connect", post(ContractCall::Connect, false))
        .path(
            "/api/chat/ws/{booking_id}/message",
            post(ContractCall::Message, true),
        )
        .path("/api/chat/ws/message", post(ContractCall::Message, false))
        .path(
            "/api/chat/ws/{booking_id}/disconnect",
            post(ContractCall::Disconnect, true),
        )
        .path(
            "/api/chat/ws/disconnect",
            post(ContractCall::Disconnect, false),
        );
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("The client's token; no header where there is none."))
        .build();
    let components = ComponentsBuilder::new()
        .schema_from::<Broadcast>()
        .schema_from::<BroadcastTo>()
        .schema_from::<ConnectReply>()
        .schema_from::<ConnectRequest<'_>>()
        .schema_from::<Control>()
        .schema_from::<DisconnectRequest<'_>>()
        .schema_from::<ErrorCode>()
        .schema(
            "ErrorFrame",
            with_example::<ErrorFrame<'_>>(examples::ERROR_FRAME),
        )
        .schema_from::<MessageRequest<'_>>()
        .schema("Refusal", refusal())
        .schema("Reply", reply())
        .schema(
            "SignatureClaims",
            with_example::<SignatureClaims<'_>>(examples::SIGNATURE_CLAIMS),
        )
        .security_scheme(BEARER, SecurityScheme::Http(bearer));
    let info = InfoBuilder::new()
        .title("Sidewire backend contract")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(ABOUT))
        .license(Some(License::new(env!("CARGO_PKG_LICENSE"))));
    OpenApiBuilder::new()
        .info(info.build())
        .paths(paths.build())
        .components(Some(components.build()))
        .build()
}

/// The calls of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ContractCall {
    Connect,
    Message,
    Disconnect,
}

fn post(call: ContractCall, booking: bool) -> PathItem {
    PathItem::new(HttpMethod::Post, operation(call, booking))
}

fn operation(call: ContractCall, booking: bool) -> Operation {
    let (id, summary, description) = match call {
        ContractCall::Connect => (
            "connect",
            "May this connection exist?",
            "Any 2xx accepts. Everything else refuses; a redirect is never followed.",
        ),
        ContractCall::Message => (
            "message",
            "One frame of a client",
            "The frame's JSON is passed on byte for byte. User, booking and token come from the \
             connection, never from the frame.",
        ),
        ContractCall::Disconnect => (
            "disconnect",
            "A connection has ended",
            "Made where `BACKEND_DISCONNECT_PATH` names such a path (this is the usual one), once \
             and best effort; a connection that broke may be told of late, or never.",
        ),
    };
    let (id, summary) = if booking {
        (format!("{id}_in_booking"), summary.to_owned())
    } else {
        (id.to_owned(), format!("{summary} (no booking)"))
    };
    let body = match call {
        ContractCall::Connect => {
            content("ConnectRequest", &[("request", examples::CONNECT_REQUEST)])
        }
        ContractCall::Message => {
            content("MessageRequest", &[("request", examples::MESSAGE_REQUEST)])
        }
        ContractCall::Disconnect => content(
            "DisconnectRequest",
            &[("request", examples::DISCONNECT_REQUEST)],
        ),
    };
    let body = RequestBodyBuilder::new()
        .required(Some(Required::True))
        .content("application/json", body);
    OperationBuilder::new()
        .operation_id(Some(id))
        .summary(Some(summary))
        .description(Some(description))
        .parameters(Some(parameters::of(call, booking)))
        .request_body(Some(body.build()))
        .responses(responses::of(call))
        .security(SecurityRequirement::new(BEARER, std::iter::empty::<&str>()))
        .security(SecurityRequirement::default())
        .build()
}

fn content(schema: &str, examples: &[(&str, &str)]) -> Content {
    content_of(Ref::from_schema_name(schema), examples)
}

fn content_of(schema: impl Into<RefOr<Schema>>, examples: &[(&str, &str)]) -> Content {
    let examples = examples.iter().map(|(name, text)| {
        (
            *name,
            ExampleBuilder::new().value(Some(value(text))).build(),
        )
    });
    ContentBuilder::new()
        .schema(Some(schema))
        .examples_from_iter(examples)
        .build()
}

fn with_example<T: ToSchema + PartialSchema>(example: &str) -> RefOr<Schema> {
    match T::schema() {
        RefOr::T(Schema::Object(mut object)) => {
            object.examples = vec![value(example)];
            RefOr::T(Schema::Object(object))
        }
        other => other,
    }
}

/// Parses an example. Members are sorted, whatever the map type that a build of `serde_json` has.
fn value(example: &str) -> Value {
    // A test parses every example; an unreadable one would show up as `null` in the document.
    sorted(serde_json::from_str(example).unwrap_or_default())
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.into_iter().collect();
            members.sort_by(|(a, _), (b, _)| a.cmp(b));
            members
                .into_iter()
                .map(|(name, value)| (name, sorted(value)))
                .collect()
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        scalar => scalar,
    }
}

/// A reply has no type: its members are the client's, but for two.
fn reply() -> Schema {
    let broadcast = OneOfBuilder::new()
        .item(Ref::from_schema_name("Broadcast"))
        .item(ObjectBuilder::new().schema_type(Type::Null));
    ObjectBuilder::new()
        .schema_type(Type::Object)
        .description(Some(
            "One frame for clients. Without `broadcast`, or with `false` or `null`, it is for \
             the sender alone. A reply that has no members but the proxy's sends nothing.",
        ))
        .property(crate::BROADCAST, broadcast)
        .property(crate::SIDEWIRE, Ref::from_schema_name("Control"))
        .additional_properties(Some(AdditionalProperties::FreeForm(true)))
        .into()
}

fn refusal() -> Schema {
    let detail = ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(
            "Words for the client; passed on if they are up to 1 KiB.",
        ));
    ObjectBuilder::new()
        .schema_type(Type::Object)
        .description(Some(
            "A refusal. Any other body refuses as well, without words.",
        ))
        .property("detail", detail)
        .examples([value(examples::REFUSAL)])
        .into()
}
