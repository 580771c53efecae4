//! What an answer to a message call means to the proxy, in words for the backend's author. Pure.

use serde_json::value::RawValue;

use crate::{call::BackendAnswer, shape::shown, stream::Format};

/// A frame over this is not posted to clients.
pub(crate) const FRAME_LIMIT: usize = 128 << 10;

/// What an answer is.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// One reply, or an array of them; none for an empty body, `null` and 204.
    Replies {
        replies: Vec<Box<RawValue>>,
        array: bool,
    },
    /// A stream of records, JSON or not.
    Stream {
        format: Format,
        records: Vec<String>,
    },
    /// A 4xx.
    Refused,
    /// Clients get an error frame for it: what is wrong, and what to do.
    Broken { fix: String },
}

impl Outcome {
    pub(crate) fn of(answer: &BackendAnswer) -> Self {
        match answer.status {
            200..=299 => successful(answer),
            300..=399 => broken(
                "answer on this very path, the proxy never follows a redirect: usually the \
                 route has a slash too many or too few at its end",
            ),
            400..=499 => Self::Refused,
            500..=599 => broken(
                "let no error escape: answer 4xx with a JSON `detail` where the client is wrong; \
                 its log says what went wrong here",
            ),
            _ => broken("answer with 2xx, 4xx or 5xx"),
        }
    }
}

fn broken(fix: &str) -> Outcome {
    Outcome::Broken {
        fix: fix.to_owned(),
    }
}

fn successful(answer: &BackendAnswer) -> Outcome {
    if answer.status == 204 || answer.body.is_empty() {
        return nothing();
    }
    if answer.encoded {
        return broken("do not compress: the proxy sends no Accept-Encoding");
    }
    let Ok(text) = str::from_utf8(&answer.body) else {
        return broken("write the body in UTF-8");
    };
    if let Some(format) = Format::of(answer.media_type.as_deref()) {
        return Outcome::Stream {
            format,
            records: format.records(text),
        };
    }
    if let Some(cut) = answer.cut {
        return broken(&format!("end the answer: it is {cut}"));
    }
    let text = trimmed(text);
    if text.is_empty() || text == "null" {
        return nothing();
    }
    if !answer.media_type.as_deref().is_some_and(is_json) {
        return broken(
            "send JSON with `Content-Type: application/json`, or a stream with \
             `application/x-ndjson`, `application/jsonl` or `text/event-stream`",
        );
    }
    let array = text.starts_with('[');
    let replies: Result<Vec<Box<RawValue>>, _> = if array {
        serde_json::from_str(text)
    } else if text.starts_with('{') {
        serde_json::from_str(text).map(|reply| vec![reply])
    } else {
        return broken("answer with an object (one reply), an array of them, null, or nothing");
    };
    match replies {
        Ok(replies) if !replies.iter().all(|reply| is_object(reply)) => {
            broken("let each reply of an array be an object: anything else is never posted")
        }
        Ok(replies) => Outcome::Replies { replies, array },
        Err(error) => broken(&format!("write valid JSON: {error}")),
    }
}

/// A JSON text without a byte order mark and the blanks around it.
pub(crate) fn trimmed(text: &str) -> &str {
    let blanks = [' ', '\t', '\r', '\n'];
    let text = text.trim_matches(blanks);
    text.strip_prefix('\u{feff}')
        .map_or(text, |text| text.trim_start_matches(blanks))
}

/// Does the proxy take an answer of this media type for JSON?
pub(crate) fn is_json(media_type: &str) -> bool {
    let suffixed = media_type.starts_with("application/") && media_type.ends_with("+json");
    suffixed || matches!(media_type, "application/json" | "text/json")
}

/// Is this reply or record one that the proxy can follow?
pub(crate) fn is_object(reply: &RawValue) -> bool {
    reply.get().starts_with('{')
}

fn nothing() -> Outcome {
    Outcome::Replies {
        replies: Vec::new(),
        array: false,
    }
}

/// Describes an answer in one line.
pub(crate) fn described(answer: &BackendAnswer) -> String {
    let status = answer.status;
    let bytes = answer.body.len();
    let ms = answer.elapsed.as_millis();
    let kind = answer.media_type.as_deref().unwrap_or("no content type");
    match Outcome::of(answer) {
        _ if bytes == 0 => format!("{status}, no body, {ms} ms"),
        Outcome::Stream { format, records } => {
            let first = answer.first_byte.unwrap_or_default().as_millis();
            format!(
                "{status}, {} records of {}, the first bytes after {first} ms, the last after {ms} ms",
                records.len(),
                format.name()
            )
        }
        Outcome::Refused | Outcome::Broken { .. } => {
            let text = String::from_utf8_lossy(&answer.body);
            format!("{status}, {kind}, {}", shown(&text))
        }
        Outcome::Replies { .. } => format!("{status}, {kind}, {bytes} bytes, {ms} ms"),
    }
}
