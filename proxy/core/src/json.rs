//! JSON as backends and clients really send it: byte order marks, and a word for what came in its
//! place. Pure.

use std::fmt;

use serde::de::IgnoredAny;
use serde_json::value::RawValue;

/// The mark that some writers put before UTF-8, as bytes.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What JSON counts as blank.
const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// A JSON text without the byte order mark before it and the blanks around it.
#[must_use]
pub fn trimmed(text: &str) -> &str {
    let text = text.trim_matches(BLANKS);
    let unmarked = text.strip_prefix('\u{feff}');
    unmarked.map_or(text, |text| text.trim_start_matches(BLANKS))
}

/// The same bytes without the byte order mark before them.
#[must_use]
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

/// Is it a media type of one JSON text: `application/json`, `text/json`, or a type with the suffix
/// `+json` (RFC 6839)? In lower case, without parameters.
#[must_use]
pub fn is_media_type(media_type: &str) -> bool {
    match media_type.split_once('/') {
        Some(("application", "json") | ("text", "json")) => true,
        Some(("application", name)) => name.ends_with("+json"),
        _ => false,
    }
}

/// What a text is, in a word for the log, which never has the text itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,
    /// It begins like JSON, and is none from this place on.
    Broken {
        line: usize,
        column: usize,
    },
    Markup,
    Utf16,
    NotUtf8,
    PlainText,
    Nothing,
}

impl Kind {
    /// Of a value that is JSON.
    #[must_use]
    pub fn from_json(json: &RawValue) -> Self {
        Self::from_first(json.get())
    }

    /// Of a body that may be anything.
    #[must_use]
    pub fn from_body(body: &[u8]) -> Self {
        if body.starts_with(b"\xFF\xFE") || body.starts_with(b"\xFE\xFF") {
            return Self::Utf16;
        }
        str::from_utf8(body).map_or(Self::NotUtf8, |text| Self::from_text(trimmed(text)))
    }

    fn from_text(text: &str) -> Self {
        if text.is_empty() {
            return Self::Nothing;
        }
        match serde_json::from_str::<IgnoredAny>(text) {
            Ok(_) => Self::from_first(text),
            Err(_) if text.starts_with('<') => Self::Markup,
            Err(error) if text.starts_with(['{', '[', '"']) => Self::Broken {
                line: error.line(),
                column: error.column(),
            },
            Err(_) => Self::PlainText,
        }
    }

    fn from_first(json: &str) -> Self {
        match json.bytes().next() {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::Array,
            Some(b'"') => Self::Text,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'n') => Self::Null,
            _ => Self::Number,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::Text => "a string",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Null => "null",
            Self::Broken { line, column } => {
                return write!(f, "JSON that is broken at line {line}, column {column}");
            }
            Self::Markup => "HTML or XML",
            Self::Utf16 => "UTF-16 in place of UTF-8",
            Self::NotUtf8 => "not UTF-8",
            Self::PlainText => "plain text",
            Self::Nothing => "empty",
        })
    }
}

#[cfg(test)]
mod tests;
