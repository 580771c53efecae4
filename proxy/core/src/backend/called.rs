//! Which call it was, in the log's words. Pure.

use std::fmt;

use url::Url;

use super::request::BackendRequest;

/// A call that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    pub url: Url,
    /// The settings that its path was made from.
    pub settings: String,
}

impl Called {
    /// This request at this URL, which begins with the backend's own.
    #[must_use]
    pub fn new(url: Url, backend: &Url, request: &BackendRequest) -> Self {
        let setting = request.setting;
        let settings = match backend.path() {
            "/" => setting.to_owned(),
            _ => format!("BACKEND_URL and {setting}"),
        };
        Self { url, settings }
    }
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "POST {} ({})", self.url.path(), self.settings)
    }
}

#[cfg(test)]
mod tests;
