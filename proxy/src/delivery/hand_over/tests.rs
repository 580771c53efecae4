use std::time::Duration;

use bytes::Bytes;
use proxy_core::delivery::{Delivery, Payload, Recipient};
use proxy_core::ids::ConnectionId;

use super::messages;

fn delivery(to: &str, payload: Payload) -> Delivery {
    let to = Recipient::Named(ConnectionId::parse(to).unwrap());
    let (live, item) = (false, 0);
    Delivery {
        to,
        payload,
        live,
        number: proxy_core::delivery::Number::None,
        item,
    }
}

#[test]
fn each_payload_is_one_message() {
    let frame = |text: &'static str| Payload::Frame(Bytes::from(text));
    let left = [
        delivery("a=", frame("1")),
        delivery("b=", frame("2")),
        delivery("b=", frame("1")),
        delivery("a=", Payload::Close),
    ];
    let messages = messages(&left);
    let bodies: Vec<_> = messages
        .iter()
        .map(|message| message.body.as_str())
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"action":"publish","to":{"connection_ids":["a=","b="]},"data":1,"attempt":1}"#,
            r#"{"action":"publish","to":{"connection_ids":["b="]},"data":2,"attempt":1}"#,
            r#"{"action":"disconnect","to":{"connection_ids":["a="]},"attempt":1}"#,
        ]
    );
    let delays = messages.iter().map(|message| message.delay);
    assert!(delays.eq([Duration::from_secs(5); 3]));
}
