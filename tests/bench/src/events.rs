//! Invocations as API Gateway makes them for a WebSocket API with a Lambda proxy integration.
//! Shapes: `docs/parity.md`.

use serde_json::{Value, json};

const STAGE: &str = "prod";
const DOMAIN: &str = "bench000000.execute-api.eu-west-1.amazonaws.com";

/// A connection, as its events tell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// API Gateway's id.
    pub id: String,
    /// The room.
    pub booking: String,
    /// When it was made, in epoch milliseconds.
    pub connected_at: u64,
    /// Whether its URL has `resume=1`.
    pub resume: bool,
}

impl Connection {
    /// The `number`th connection of a room.
    #[must_use]
    pub fn numbered(booking: &str, number: usize, connected_at: u64, resume: bool) -> Self {
        Self {
            // As long as the real ones, and with their last character.
            id: format!("{booking}-{number:05}="),
            booking: booking.to_owned(),
            connected_at,
            resume,
        }
    }

    /// The event of its handshake.
    #[must_use]
    pub fn connect(&self, serial: u64, now: u64) -> Value {
        let headers = json!({
            "Host": DOMAIN,
            "Origin": "https://app.example.com",
            "Sec-WebSocket-Key": "c2lkZXdpcmUtZXhhbXBsZQ==",
            "Sec-WebSocket-Version": "13",
            "User-Agent": "Mozilla/5.0",
            "X-Amzn-Trace-Id": format!("Root=1-6b0655f0-{serial:024x}"),
            "X-Forwarded-For": "203.0.113.7",
            "X-Forwarded-Port": "443",
            "X-Forwarded-Proto": "https",
        });
        let mut query = json!({
            "type": "chat",
            "booking_id": self.booking,
            "token": format!("user-{}", self.id),
        });
        if self.resume {
            add(&mut query, "resume", json!("1"));
        }
        json!({
            "headers": headers,
            "multiValueHeaders": several(&headers),
            "queryStringParameters": query,
            "multiValueQueryStringParameters": several(&query),
            "requestContext": self.context("$connect", "CONNECT", serial, now),
            "isBase64Encoded": false,
        })
    }

    /// The event of a frame.
    #[must_use]
    pub fn message(&self, frame: &str, serial: u64, now: u64) -> Value {
        let mut context = self.context("$default", "MESSAGE", serial, now);
        add(&mut context, "messageId", json!(format!("m{serial:014}=")));
        json!({ "requestContext": context, "body": frame, "isBase64Encoded": false })
    }

    /// The event of its end.
    #[must_use]
    pub fn disconnect(&self, serial: u64, now: u64) -> Value {
        let headers =
            json!({ "Host": DOMAIN, "x-api-key": "", "X-Forwarded-For": "", "x-restapi": "" });
        let mut context = self.context("$disconnect", "DISCONNECT", serial, now);
        add(&mut context, "disconnectStatusCode", json!(1001));
        add(&mut context, "disconnectReason", json!("Going away"));
        json!({
            "headers": headers,
            "multiValueHeaders": several(&headers),
            "requestContext": context,
            "isBase64Encoded": false,
        })
    }

    fn context(&self, route: &str, kind: &str, serial: u64, now: u64) -> Value {
        let request = format!("r{serial:014}=");
        json!({
            "routeKey": route,
            "eventType": kind,
            "extendedRequestId": request,
            "requestTime": "25/Nov/2026:07:00:00 +0000",
            "messageDirection": "IN",
            "stage": STAGE,
            "connectedAt": self.connected_at,
            "requestTimeEpoch": now,
            "identity": { "sourceIp": "203.0.113.7", "userAgent": "Mozilla/5.0" },
            "requestId": request,
            "domainName": DOMAIN,
            "connectionId": self.id,
            "apiId": "bench000000",
        })
    }
}

fn add(object: &mut Value, name: &str, value: Value) {
    if let Some(members) = object.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}

/// The same with a list of one in place of each text.
fn several(texts: &Value) -> Value {
    let members = texts.as_object().into_iter().flatten();
    members
        .map(|(name, text)| (name.clone(), json!([text])))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proxy_core::event::{self, Event};

    fn connection() -> Connection {
        Connection::numbered("room-ten", 7, 1_795_590_000_000, true)
    }

    #[test]
    fn the_function_takes_each_event_for_what_it_is() {
        let read = |event: Value| event::parse(&event.to_string()).unwrap();
        let Event::Connect(connect) = read(connection().connect(1, 2)) else {
            panic!("not a handshake");
        };
        assert_eq!(connect.query("booking_id"), Some("room-ten"));
        assert_eq!(connect.query("resume"), Some("1"));
        let Event::Message(message) = read(connection().message(r#"{"a":1}"#, 1, 2)) else {
            panic!("not a message");
        };
        assert_eq!(message.body, r#"{"a":1}"#);
        let Event::Disconnect(disconnect) = read(connection().disconnect(1, 2)) else {
            panic!("not an end");
        };
        assert_eq!(disconnect.reason, "Going away");
    }

    #[test]
    fn an_id_looks_like_one_and_names_one_connection() {
        let id = |booking, number| Connection::numbered(booking, number, 0, false).id;
        let ids = BTreeSet::from([id("room-100", 1), id("room-1000", 1), id("room-1000", 2)]);
        assert_eq!(ids.len(), 3);
        assert!(ids.iter().all(|id| id.len() <= 16 && id.ends_with('=')));
    }
}
