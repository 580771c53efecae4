//! What a request's path names, and where the API is to be found. Pure.

#[cfg(test)]
mod tests;

use std::str::FromStr;

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

/// A custom domain name with a mapping to the API's stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomDomain {
    host: String,
    key: String,
}

/// Text that is no custom domain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no custom domain: expected HOST or HOST/KEY, the host without a port, the mapping key one part of a path"
)]
pub struct CustomDomainError(String);

impl FromStr for CustomDomain {
    type Err = CustomDomainError;

    fn from_str(text: &str) -> Result<Self, CustomDomainError> {
        let (host, key) = text.split_once('/').unwrap_or((text, ""));
        let named = |allowed: &'static str| {
            move |byte: u8| byte.is_ascii_alphanumeric() || allowed.as_bytes().contains(&byte)
        };
        let fit = !host.is_empty() && host.bytes().all(named("-."));
        if fit && key.bytes().all(named("-._~")) {
            let (host, key) = (host.to_ascii_lowercase(), key.to_owned());
            Ok(Self { host, key })
        } else {
            Err(CustomDomainError(text.to_owned()))
        }
    }
}

/// The paths that lead to the API: `/{stage}`, and a custom domain's mapping where there is one.
#[derive(Debug)]
pub(crate) struct Doors {
    pub(crate) stage: String,
    pub(crate) custom: Option<CustomDomain>,
}

/// The door that a request has come in by.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Door<'a> {
    /// The default endpoint's: events carry the host that the client used.
    Stage,
    /// The custom domain's: events carry its name, whatever the client calls this machine.
    Custom { host: &'a str },
}

impl Doors {
    /// The door at `/{base}` on the host that the request names. Behind a custom domain the mapping takes the stage's
    /// place in the path, and a path with the stage leads nowhere (API Gateway Management API reference,
    /// "endpoint"; the 403 is reported by users).
    pub(crate) fn find(&self, base: &str, host: &str) -> Option<Door<'_>> {
        let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
        match &self.custom {
            Some(custom) if base == custom.key => Some(Door::Custom { host: &custom.host }),
            Some(custom) if host.eq_ignore_ascii_case(&custom.host) => None,
            _ => (base == self.stage).then_some(Door::Stage),
        }
    }

    /// The path that clients are told, without a slash at its end.
    pub(crate) fn path(&self) -> String {
        match &self.custom {
            Some(custom) if custom.key.is_empty() => String::new(),
            Some(custom) => format!("/{}", custom.key),
            None => format!("/{}", self.stage),
        }
    }
}
