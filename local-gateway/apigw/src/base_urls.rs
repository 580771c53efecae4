//! The base URLs that lead to the API. Pure.

use crate::custom_domain::CustomDomain;

/// The paths that lead to the API: `/{stage}`, and a custom domain's mapping where there is one.
#[derive(Debug)]
pub struct BaseUrls {
    /// The stage.
    pub stage: String,
    /// The custom domain, where there is one.
    pub custom: Option<CustomDomain>,
}

/// The base URL that a request was sent to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BaseUrl<'a> {
    /// The default endpoint's: events carry the host that the client used.
    Stage,
    /// The custom domain's: events carry its name, whatever the client calls this machine.
    Custom { host: &'a str },
}

impl BaseUrls {
    /// The base URL with the path `/{base}` on the host that the request names. Behind a custom domain the mapping takes the stage's
    /// place in the path, and a path with the stage leads nowhere (API Gateway Management API reference,
    /// "endpoint"; the 403 is reported by users).
    pub(crate) fn find(&self, base: &str, host: &str) -> Option<BaseUrl<'_>> {
        let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
        match &self.custom {
            Some(custom) if base == custom.key => Some(BaseUrl::Custom { host: &custom.host }),
            Some(custom) if host.eq_ignore_ascii_case(&custom.host) => None,
            _ => (base == self.stage).then_some(BaseUrl::Stage),
        }
    }

    /// The path that clients are told, without a slash at its end.
    pub fn path(&self) -> String {
        match &self.custom {
            Some(custom) if custom.key.is_empty() => String::new(),
            Some(custom) => format!("/{}", custom.key),
            None => format!("/{}", self.stage),
        }
    }
}

#[cfg(test)]
mod tests;
