//! What each answer of a backend means.

use utoipa::openapi::{
    Content, Ref, Response, Responses, ResponsesBuilder,
    content::ContentBuilder,
    example::ExampleBuilder,
    response::ResponseBuilder,
    schema::{ArrayBuilder, ObjectBuilder, OneOfBuilder, Type},
};

use super::{ContractCall, content, content_of};
use crate::examples;

const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";
const SSE: &str = crate::media_types::EVENTS;

const REFUSALS: [(&str, &str); 6] = [
    ("400", "Refuses: the connection's query makes no sense."),
    ("401", "Refuses: the token is not accepted."),
    ("403", "Refuses: this user may not enter."),
    ("404", "Refuses: there is no such booking."),
    (
        "409",
        "Refuses: not now, for the state that the booking is in.",
    ),
    ("429", "Refuses: too many connections or attempts."),
];

/// Returns the answers to a call.
pub(super) fn of(call: ContractCall) -> Responses {
    match call {
        ContractCall::Connect => connect(),
        ContractCall::Message => message(),
        ContractCall::Disconnect => disconnect(),
    }
}

fn connect() -> Responses {
    let accepted = described("Accepts. `null` and an empty body are an empty object.").content(
        JSON,
        content(
            "ConnectReply",
            &[
                ("chat", examples::CONNECT_REPLY),
                ("full", examples::CONNECT_REPLY_FULL),
            ],
        ),
    );
    let refusals = REFUSALS.map(|(status, meaning)| {
        let told = format!("{meaning} The handshake fails with this status.");
        (status, refused(&told))
    });
    ResponsesBuilder::new()
        .response("200", accepted.build())
        .response("204", described("Accepts, with nothing to say.").build())
        .responses_from_iter(refusals)
        .response(
            "default",
            described(
                "Refuses: the handshake fails with 502, or with 504 when the answer takes \
                       too long.",
            )
            .build(),
        )
        .build()
}

fn message() -> Responses {
    let reply = || Ref::from_schema_name("Reply");
    let nothing = ObjectBuilder::new().schema_type(Type::Null);
    let replies = OneOfBuilder::new()
        .item(reply())
        .item(ArrayBuilder::new().items(reply()))
        .item(nothing);
    let replied = described(
        "An object is one reply, an array of objects several, in order. An empty body, `null` and \
         `[]` send nothing. A stream is one reply a line (NDJSON; `application/jsonl` and its other \
         names too), or one an event's `data` (server-sent events: comments are ignored, `[DONE]` \
         ends it); each is an object, is delivered as it arrives, and has up to 128 KiB.",
    )
    .content(
        JSON,
        content_of(
            replies,
            &[
                ("to_sender", examples::REPLY),
                ("several", examples::REPLIES),
                ("to_all", examples::REPLY_TO_ALL),
                ("to_others", examples::REPLY_TO_OTHERS),
                ("volatile", examples::REPLY_VOLATILE),
                ("to_booking", examples::REPLY_TO_BOOKING),
                ("to_channel", examples::REPLY_TO_CHANNEL),
                ("to_user", examples::REPLY_TO_USER),
                ("to_connection", examples::REPLY_TO_CONNECTION),
                ("commands", examples::REPLY_WITH_COMMANDS),
                ("close", examples::REPLY_WITH_CLOSE),
            ],
        ),
    )
    .content(NDJSON, streamed(examples::STREAM_NDJSON))
    .content(SSE, streamed(examples::STREAM_SSE));
    ResponsesBuilder::new()
        .response("200", replied.build())
        .response("204", described("Nothing is sent.").build())
        .response(
            "401",
            refused("The sender gets the error frame `token_expired` and is disconnected."),
        )
        .response(
            "4XX",
            refused(
                "The sender gets the error frame `backend_rejected` with the status, and with \
                 `detail` if that is a string of up to 1 KiB.",
            ),
        )
        .response(
            "5XX",
            described("The sender gets the error frame `backend_unavailable`.").build(),
        )
        .response(
            "default",
            described("The sender gets the error frame `backend_invalid_reply`.").build(),
        )
        .build()
}

fn disconnect() -> Responses {
    ResponsesBuilder::new()
        .response("204", described("Taken note of.").build())
        .response("default", described("Is ignored.").build())
        .build()
}

/// A stream's body, as text: its records are of the schema `Reply`.
fn streamed(answer: &str) -> Content {
    let body = answer.split_once("\n\n").map_or("", |(_, body)| body);
    let text = ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some("Records, each of the schema `Reply`."));
    let example = ExampleBuilder::new().value(Some(body.into())).build();
    ContentBuilder::new()
        .schema(Some(text))
        .examples_from_iter([("stream", example)])
        .build()
}

fn described(meaning: &str) -> ResponseBuilder {
    ResponseBuilder::new().description(meaning)
}

fn refused(meaning: &str) -> Response {
    described(meaning)
        .content(JSON, content("Refusal", &[("words", examples::REFUSAL)]))
        .build()
}
