//! A backend's answer: its replies, and what is to be done about each.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use proxy_core::backend::called::Called;
use proxy_core::backend::response::{BackendResponse, accepted, replies};
use proxy_core::connection::Home;
use proxy_core::delivery::FRAME_LIMIT;
use proxy_core::json::without_mark;
use proxy_core::members::Members;
use proxy_core::plan::Plan;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

const STATUSES: [u16; 8] = [200, 200, 200, 201, 204, 302, 401, 422];

/// Reads an input as an answer to `/message` and to `/connect`; the first byte says with which
/// status.
pub fn reply(input: &[u8]) {
    let Some((head, body)) = input.split_first() else {
        return;
    };
    let status = STATUSES.get(usize::from(head % 8)).copied().unwrap_or(200);
    let answer = BackendResponse {
        called: Box::new(Called {
            url: Url::parse("http://b/").expect("it is a URL"),
            settings: "BACKEND_MESSAGE_PATH".to_owned(),
        }),
        status: StatusCode::from_u16(status).unwrap_or_default(),
        media_type: (head & 8 == 0).then(|| "application/json".to_owned()),
        encoding: (head & 16 != 0).then(|| "gzip".to_owned()),
        location: None,
        retry_after: (head & 32 != 0).then_some(Duration::from_secs(1)),
        body: Bytes::copy_from_slice(body),
    };
    if let Ok(accepted) = accepted(&answer) {
        assert!(answer.status.is_success());
        for frame in accepted.initial.iter().chain(&accepted.receipt) {
            assert!(is_piece(frame.get(), body));
        }
    }
    if let Ok(all) = replies(&answer) {
        assert!(answer.status.is_success());
        if without_mark(body).trim_ascii().starts_with(b"{") {
            assert!(all.len() <= 1);
        }
        for reply in all {
            assert!(is_piece(reply.get(), body));
            plan(&reply);
        }
    }
}

/// What clients get is the reply's own text, less the members that are the proxy's.
fn plan(reply: &RawValue) {
    let home = Home::Feed;
    let Ok(plan) = Plan::from_reply(reply, &home) else {
        return;
    };
    let Some(members) = Members::parse(reply) else {
        unreachable!("only an object is a reply");
    };
    let ours = members.get("broadcast").is_some() || members.get("sidewire").is_some();
    let Some(payload) = plan.payload.as_deref() else {
        assert!(ours);
        return;
    };
    if !ours {
        assert_eq!(payload, reply.get().as_bytes());
    }
    assert!(payload.len() <= reply.get().len());
    let left: &RawValue = serde_json::from_slice(payload).expect("what is left is JSON");
    let left = Members::parse(left).expect("what is left is an object");
    assert!(left.get("broadcast").is_none() && left.get("sidewire").is_none());
    // A second reading, where nothing in it is half a surrogate pair.
    let (Ok(Value::Object(before)), Ok(Value::Object(after))) = (
        serde_json::from_str(reply.get()),
        serde_json::from_slice(payload),
    ) else {
        return;
    };
    let kept = before
        .keys()
        .filter(|name| !matches!(name.as_str(), "broadcast" | "sidewire"));
    assert_eq!(kept.count(), after.len());
    for name in after.keys() {
        let (was, is) = (members.get(name), left.get(name));
        assert_eq!(was.map(RawValue::get), is.map(RawValue::get));
    }
}

fn is_piece(text: &str, body: &[u8]) -> bool {
    // The search takes too long for what no client ever gets.
    body.len() > FRAME_LIMIT || str::from_utf8(body).is_ok_and(|body| body.contains(text))
}
