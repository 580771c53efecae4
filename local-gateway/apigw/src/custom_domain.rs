//! A custom domain in front of the stage.

use std::str::FromStr;

/// A custom domain name with a mapping to the API's stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomDomain {
    pub(crate) host: String,
    pub(crate) key: String,
}

/// Text that is no custom domain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no custom domain: expected HOST or HOST/KEY, the host without a port, the mapping key one part of a path"
)]
pub struct CustomDomainError(String);

impl CustomDomain {
    /// Its host name, without a port.
    pub fn host(&self) -> &str {
        &self.host
    }
}

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

#[cfg(test)]
mod tests;
