//! The contract's calls: reads the body strictly, asks who it is, hands over to the chat.

use std::{
    borrow::Cow,
    time::{SystemTime, UNIX_EPOCH},
};

use backend_contract::headers;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    caller,
    chat::{Chat, Incoming, Reply, Seat},
    rejection::Rejection,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConnectBody<'a> {
    #[serde(rename = "connection_id", borrow)]
    _connection_id: Cow<'a, str>,
    #[serde(borrow)]
    token: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageBody<'a> {
    #[serde(rename = "connection_id", borrow)]
    _connection_id: Cow<'a, str>,
    #[serde(borrow)]
    message: &'a RawValue,
    #[serde(borrow)]
    token: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DisconnectBody<'a> {
    #[serde(rename = "connection_id", borrow)]
    _connection_id: Cow<'a, str>,
    #[serde(rename = "code")]
    _code: Option<u16>,
    #[serde(rename = "reason", borrow)]
    _reason: Cow<'a, str>,
}

/// May this connection exist?
pub(super) fn connect(
    chat: &Chat,
    booking: Option<&str>,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Reply, Rejection> {
    let body: ConnectBody<'_> = parse(body)?;
    let user = caller::user(headers, &body.token)?;
    let seat = Seat {
        booking,
        user: user.as_deref(),
    };
    chat.connect(seat, caller::channels(&body.token))
        .map(Reply::Json)
}

/// One frame of a client.
pub(super) fn message(
    chat: &Chat,
    booking: Option<&str>,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Reply, Rejection> {
    let body: MessageBody<'_> = parse(body)?;
    let user = caller::user(headers, &body.token)?;
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let sent_at = text(headers::MESSAGE_TIME).and_then(|ms| ms.parse().ok());
    let incoming = Incoming {
        json: body.message,
        sent_at: sent_at.unwrap_or_else(now_ms),
        idempotency_key: text(headers::IDEMPOTENCY_KEY),
        client_message_id: text(headers::CLIENT_MESSAGE_ID),
    };
    chat.message(
        Seat {
            booking,
            user: user.as_deref(),
        },
        incoming,
    )
}

/// A connection has ended: the journal has it, nobody else cares.
pub(super) fn disconnect(body: &[u8]) -> Result<Reply, Rejection> {
    parse::<DisconnectBody<'_>>(body).map(|_| Reply::Nothing)
}

fn parse<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Rejection> {
    serde_json::from_slice(body).map_err(|error| {
        Rejection::unprocessable(format!("the body is not the contract's: {error}"))
    })
}

/// The time of a frame whose caller does not say it.
fn now_ms() -> u64 {
    let since_epoch = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since_epoch.as_millis()).unwrap_or(u64::MAX)
}
