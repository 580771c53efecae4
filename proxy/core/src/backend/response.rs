//! A backend's HTTP answer in, what it means out. Pure.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use backend_contract::{ConnectReply, SIDEWIRE};
use bytes::Bytes;
use http::StatusCode;
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::BackendError;
use super::called::Called;
use super::error::shown;
use super::redirect;
use crate::ids::{ChannelName, OrgId, UserId};
use crate::json::{self, Kind};
use crate::members::Members;
use crate::plan;
use crate::shape::{Object, Shape};

/// A rejection's `detail` reaches the client up to this length.
const DETAIL_LIMIT: usize = 1024;

/// An HTTP answer, read to its end.
#[derive(Clone)]
pub struct BackendResponse {
    /// What it answers.
    pub called: Box<Called>,
    pub status: StatusCode,
    /// Lower case, without parameters.
    pub media_type: Option<String>,
    /// A `Content-Encoding` that nobody asked for, and that the body went through.
    pub encoding: Option<String>,
    /// Where a redirect leads to.
    pub location: Option<String>,
    /// How long the backend asks not to be asked again.
    pub retry_after: Option<Duration>,
    pub body: Bytes,
}

/// What a call met; `S` is a stream of replies that is still coming in.
#[derive(Debug)]
pub enum Reached<S> {
    Whole(BackendResponse),
    /// A successful stream, with its status.
    Stream(u16, S),
}

/// The backend took the connection.
#[derive(Default)]
pub struct Accepted {
    pub status: u16,
    /// Frames for the new connection.
    pub initial: Vec<Box<RawValue>>,
    /// Frames for the booking's other connections.
    pub receipt: Vec<Box<RawValue>>,
    pub user: Option<UserId>,
    pub org: Option<OrgId>,
    /// Channels that the connection is in from the start.
    pub join: BTreeSet<ChannelName>,
}

// None of these prints what the backend said.

impl fmt::Debug for BackendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackendResponse")
            .field("status", &self.status)
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accepted")
            .field("status", &self.status)
            .field("user", &self.user)
            .field("org", &self.org)
            .finish_non_exhaustive()
    }
}

/// What an answer to `/connect` means.
///
/// # Errors
/// It refuses, or breaks the contract.
pub fn accepted(answer: &BackendResponse) -> Result<Accepted, BackendError> {
    let status = answer.status.as_u16();
    let Some(text) = successful_text(answer)? else {
        return Ok(Accepted {
            status,
            ..Accepted::default()
        });
    };
    // Serde reads structs from arrays too; the contract knows only the object.
    let raw: Option<&RawValue> = serde_json::from_str(text).ok();
    let Some(raw) = raw.filter(|raw| raw.get().starts_with('{')) else {
        let came = came(answer);
        return Err(BackendError::invalid(format!(
            "the answer to connect is {came}, expected an object or nothing"
        )));
    };
    if let Some(wrong) = misshapen(raw) {
        return Err(BackendError::invalid(wrong));
    }
    let reply = serde_json::from_str::<ConnectReply>(text);
    let reply = reply.map_err(|_| {
        BackendError::invalid("the answer to connect is not an object of the contract's shape")
    })?;
    let join = plan::channels(reply.sidewire.and_then(|control| control.join));
    let join =
        join.map_err(|_| BackendError::invalid("`sidewire.join` names a channel of bad form"))?;
    let user = identity("user_id", reply.user_id.as_deref(), UserId::parse)?;
    let org = identity("org_id", reply.org_id.as_deref(), OrgId::parse)?;
    let initial = frames("initial", reply.initial)?;
    let receipt = frames("receipt", reply.receipt)?;
    Ok(Accepted {
        status,
        initial,
        receipt,
        user,
        org,
        join,
    })
}

/// The replies that an answer to `/message` holds, in order, where it is not a stream.
///
/// # Errors
/// It refuses, or breaks the contract.
pub fn replies(answer: &BackendResponse) -> Result<Vec<Box<RawValue>>, BackendError> {
    let Some(text) = successful_text(answer)? else {
        return Ok(Vec::new());
    };
    let media_type = answer.media_type.as_deref();
    if !media_type.is_some_and(json::is_media_type) {
        let came = came(answer);
        return Err(BackendError::invalid(format!(
            "the answer to a message is {came}, expected the content type application/json"
        )));
    }
    let replies = if text.starts_with('{') {
        serde_json::from_str(text).ok().map(|reply| vec![reply])
    } else if text.starts_with('[') {
        let items = serde_json::from_str(text).ok();
        items.map(|Items(replies)| replies)
    } else {
        None
    };
    replies.ok_or_else(|| match Kind::from_body(&answer.body) {
        Kind::Array => BackendError::invalid("the body is an array of more than 10,000 replies"),
        _ => {
            let came = came(answer);
            BackendError::invalid(format!(
                "the answer to a message is {came}, expected an object or an array of objects"
            ))
        }
    })
}

/// The status of an answer to a call that asks for nothing.
///
/// # Errors
/// It refuses.
pub fn acknowledged(answer: &BackendResponse) -> Result<u16, BackendError> {
    if !answer.status.is_success() {
        successful_text(answer)?;
    }
    Ok(answer.status.as_u16())
}

/// An array's replies: 8 MiB may hold millions of them, for each of which memory is needed.
const REPLIES: usize = 10_000;

/// An array's items, up to a number.
struct Items(Vec<Box<RawValue>>);

impl<'de> Deserialize<'de> for Items {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ItemsVisitor;
        impl<'de> Visitor<'de> for ItemsVisitor {
            type Value = Vec<Box<RawValue>>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an array of at most {REPLIES} replies")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    if all.len() == REPLIES {
                        return Err(serde::de::Error::invalid_length(all.len() + 1, &self));
                    }
                    all.push(item);
                }
                Ok(all)
            }
        }
        deserializer.deserialize_seq(ItemsVisitor).map(Self)
    }
}

/// The members of an answer to connect that have a shape.
const ACCEPTANCE: Object = Object {
    name: "the answer to connect",
    members: &[
        ("user_id", Shape::Text),
        ("org_id", Shape::Text),
        ("sidewire", Shape::Object),
        ("initial", Shape::Any),
        ("receipt", Shape::Any),
    ],
    open: true,
};

/// What is wrong with an answer to connect, where it is known which member that is.
fn misshapen(answer: &RawValue) -> Option<String> {
    let wrong = ACCEPTANCE.misshapen(answer).or_else(|| {
        let control = Members::parse(answer)?.get(SIDEWIRE)?;
        (control.get() != "null").then(|| plan::CONTROL.misshapen(control))?
    });
    wrong.map(|wrong| wrong.to_string())
}

/// What a body is, and the header that says so: an answer in a word for the log.
fn came(answer: &BackendResponse) -> String {
    let kind = Kind::from_body(&answer.body);
    match &answer.media_type {
        Some(media_type) => format!("{kind} with the content type {}", shown(media_type)),
        None => format!("{kind} without a content type"),
    }
}

/// An array is several frames, anything else one.
fn frames(
    member: &'static str,
    value: Option<Box<RawValue>>,
) -> Result<Vec<Box<RawValue>>, BackendError> {
    match value {
        None => Ok(Vec::new()),
        Some(one) if !one.get().starts_with('[') => Ok(vec![one]),
        Some(several) => {
            let items = serde_json::from_str(several.get()).map(|Items(items)| items);
            items.map_err(|_| {
                let why = format!("`{member}` is an array of more than 10,000 frames");
                BackendError::invalid(why)
            })
        }
    }
}

fn identity<T>(
    member: &'static str,
    text: Option<&str>,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, BackendError> {
    let invalid = || {
        let why = format!("`{member}` is not 1 to 256 visible ASCII characters");
        BackendError::invalid(why)
    };
    text.map(|text| parse(text).ok_or_else(invalid)).transpose()
}

/// The body of a 2xx, or the error that any other status is. `None`: nothing was said.
fn successful_text(answer: &BackendResponse) -> Result<Option<&str>, BackendError> {
    let (status, called) = (answer.status, &answer.called);
    if status == StatusCode::UNAUTHORIZED {
        return Err(BackendError::Unauthorized);
    } else if status.is_client_error() {
        let detail = detail(answer);
        return Err(BackendError::Rejected {
            status: status.as_u16(),
            detail,
            call: called.to_string(),
        });
    } else if status.is_server_error() {
        return Err(BackendError::Failed {
            status: status.as_u16(),
            call: called.to_string(),
        });
    } else if status.is_redirection() {
        let location = answer.location.as_deref();
        let why = redirect::explained(status.as_u16(), location, called);
        return Err(BackendError::invalid(why));
    } else if !status.is_success() {
        let status = status.as_u16();
        return Err(BackendError::invalid(format!(
            "status {status} to {called} is none of 2xx, 4xx and 5xx"
        )));
    } else if status == StatusCode::NO_CONTENT || answer.body.is_empty() {
        return Ok(None);
    } else if let Some(encoding) = &answer.encoding {
        let encoding = shown(encoding);
        return Err(BackendError::invalid(format!(
            "the header `content-encoding` is {encoding}, which nobody asked for"
        )));
    }
    let text = str::from_utf8(&answer.body).map_err(|_| {
        let kind = Kind::from_body(&answer.body);
        BackendError::invalid(format!("the body is {kind}"))
    })?;
    let text = json::trimmed(text);
    Ok((!text.is_empty() && text != "null").then_some(text))
}

fn detail(answer: &BackendResponse) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Problem {
        detail: String,
    }
    let text = json::trimmed(str::from_utf8(&answer.body).ok()?);
    // Serde reads structs from arrays too.
    let object = text.starts_with('{').then_some(text)?;
    let problem: Problem = serde_json::from_str(object).ok()?;
    (problem.detail.len() <= DETAIL_LIMIT).then_some(problem.detail)
}

#[cfg(test)]
mod tests;
