//! What a request's path names. Pure.

#[cfg(test)]
mod tests;

use percent_encoding::percent_decode_str;

/// The thing that a path names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// `/{stage}`, with or without a slash at its end: the WebSocket API itself.
    Stage(String),
    /// `/{stage}/@connections/{id}`: a connection, by whatever stands in its id's place.
    Connection { stage: String, id: String },
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
        match parts.as_slice() {
            [stage] if !stage.is_empty() => Self::Stage(stage.clone()),
            [stage, end] if !stage.is_empty() && end.is_empty() => Self::Stage(stage.clone()),
            [stage, collection, id] if collection == "@connections" && !id.is_empty() => {
                Self::Connection {
                    stage: stage.clone(),
                    id: id.clone(),
                }
            }
            _ => Self::Nothing,
        }
    }
}
