//! What a request's path names. Pure.

use percent_encoding::percent_decode_str;

/// The thing that a path names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// `/{base}`, with or without a slash at its end: the WebSocket API itself. The base of `/` is empty.
    Api { base: String },
    /// `/{base}/@connections/{id}`: a connection, by whatever stands in its id's place.
    Connection { base: String, id: String },
    /// Anything else.
    Nothing,
}

impl Target {
    /// Reads a path that is still encoded. Each part is decoded by itself, so an encoded slash separates nothing.
    pub(crate) fn parse(path: &str) -> Self {
        let path = path.strip_prefix('/').unwrap_or(path);
        let parts: Vec<String> = path
            .split('/')
            .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
            .collect();
        let connection = |base: &str, id: &str| Self::Connection {
            base: base.to_owned(),
            id: id.to_owned(),
        };
        match parts.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [base] => Self::Api {
                base: base.to_owned(),
            },
            [base, ""] if !base.is_empty() => Self::Api {
                base: base.to_owned(),
            },
            ["@connections", id] if !id.is_empty() => connection("", id),
            [base, "@connections", id] if !base.is_empty() && !id.is_empty() => {
                connection(base, id)
            }
            _ => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests;
