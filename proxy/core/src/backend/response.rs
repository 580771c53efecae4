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
use crate::ids::{ChannelName, OrgId, UserId};
use crate::members::Members;
use crate::plan;

/// A rejection's `detail` reaches the client up to this length.
const DETAIL_LIMIT: usize = 1024;

/// An HTTP answer, read to its end.
#[derive(Clone)]
pub struct BackendResponse {
    pub status: StatusCode,
    /// Lower case, without parameters.
    pub media_type: Option<String>,
    /// The body went through a `Content-Encoding` that nobody asked for.
    pub encoded: bool,
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
    let why = "the answer to connect is not an object of the contract's shape";
    let invalid = BackendError::InvalidReply { why };
    // Serde reads structs from arrays too; the contract knows only the object.
    if !text.trim_start().starts_with('{') {
        return Err(invalid);
    }
    let Ok(reply) = serde_json::from_str::<ConnectReply>(text) else {
        return Err(invalid);
    };
    let raw: &RawValue = serde_json::from_str(text).map_err(|_| invalid.clone())?;
    let control = Members::parse(raw).and_then(|members| members.get(SIDEWIRE));
    if control.is_some_and(|control| control.get().starts_with('[')) {
        return Err(invalid); // read as a struct all the same
    }
    let join = plan::channels(reply.sidewire.and_then(|control| control.join));
    let join = join.map_err(|_| BackendError::InvalidReply {
        why: "a channel's name is of bad form",
    })?;
    let user = identity(reply.user_id.as_deref(), UserId::parse)?;
    let org = identity(reply.org_id.as_deref(), OrgId::parse)?;
    let (initial, receipt) = (frames(reply.initial)?, frames(reply.receipt)?);
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
    if answer.media_type.as_deref() != Some("application/json") {
        return Err(BackendError::InvalidReply {
            why: "the content type is not application/json",
        });
    }
    let replies = if text.starts_with('{') {
        serde_json::from_str(text).map(|reply| vec![reply])
    } else if text.starts_with('[') {
        serde_json::from_str(text).map(|Items(replies)| replies)
    } else {
        return Err(BackendError::InvalidReply {
            why: "the body is neither object nor array",
        });
    };
    replies.map_err(|_| BackendError::InvalidReply {
        why: "the body is not JSON, or an array of more than 10,000 replies",
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

/// An array is several frames, anything else one.
fn frames(value: Option<Box<RawValue>>) -> Result<Vec<Box<RawValue>>, BackendError> {
    match value {
        None => Ok(Vec::new()),
        Some(one) if !one.get().starts_with('[') => Ok(vec![one]),
        Some(several) => {
            let items = serde_json::from_str(several.get()).map(|Items(items)| items);
            items.map_err(|_| BackendError::InvalidReply {
                why: "initial or receipt is an array of more than 10,000 frames",
            })
        }
    }
}

fn identity<T>(
    text: Option<&str>,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, BackendError> {
    let why = "user_id or org_id is not 1 to 256 visible ASCII characters";
    text.map(|text| parse(text).ok_or(BackendError::InvalidReply { why }))
        .transpose()
}

/// The body of a 2xx, or the error that any other status is. `None`: nothing was said.
fn successful_text(answer: &BackendResponse) -> Result<Option<&str>, BackendError> {
    let status = answer.status;
    if status == StatusCode::UNAUTHORIZED {
        return Err(BackendError::Unauthorized);
    } else if status.is_client_error() {
        let detail = detail(answer);
        return Err(BackendError::Rejected {
            status: status.as_u16(),
            detail,
        });
    } else if status.is_server_error() {
        return Err(BackendError::Failed {
            status: status.as_u16(),
        });
    } else if status.is_redirection() {
        return Err(BackendError::InvalidReply {
            why: "redirects are not followed",
        });
    } else if !status.is_success() {
        return Err(BackendError::InvalidReply {
            why: "the status is none of 2xx, 4xx and 5xx",
        });
    } else if status == StatusCode::NO_CONTENT || answer.body.is_empty() {
        return Ok(None);
    } else if answer.encoded {
        return Err(BackendError::InvalidReply {
            why: "the body is compressed, unasked",
        });
    }
    let why = "the body is not UTF-8";
    let text = str::from_utf8(&answer.body).map_err(|_| BackendError::InvalidReply { why })?;
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    Ok((!text.is_empty() && text != "null").then_some(text))
}

fn detail(answer: &BackendResponse) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Problem {
        detail: String,
    }
    let text = str::from_utf8(&answer.body).ok()?.trim_start();
    // Serde reads structs from arrays too.
    let object = text.starts_with('{').then_some(text)?;
    let problem: Problem = serde_json::from_str(object).ok()?;
    (problem.detail.len() <= DETAIL_LIMIT).then_some(problem.detail)
}

#[cfg(test)]
mod tests;
