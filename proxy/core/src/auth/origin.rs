//! Pages that may open connections. A browser sends its user's cookies and a page's scripts
//! anywhere, but it does not let a page lie about its origin. Pure.

use url::Url;

/// The origins of `ALLOWED_ORIGINS`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origins(Vec<Origin>);

/// `SCHEME://HOST` or `SCHEME://HOST:PORT` as browsers write it: in small letters, without a
/// default port (Fetch Standard, origin header).
#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    Exact(String),
    /// Any host below a domain: what stands before it, and what stands behind it, its dot included.
    Below {
        scheme: String,
        rest: String,
    },
}

impl Origins {
    /// Reads origins that are separated by commas, such as
    /// `https://app.example.com,https://*.example.com`. `None` where one is none.
    #[must_use]
    pub fn parse(list: &str) -> Option<Self> {
        let origins: Option<Vec<_>> = list.split(',').map(str::trim).map(Origin::parse).collect();
        origins.map(Self)
    }

    /// May a page of this origin open connections?
    #[must_use]
    pub fn allow(&self, origin: &str) -> bool {
        let origin = origin.to_ascii_lowercase();
        self.0.iter().any(|allowed| allowed.is(&origin))
    }
}

impl Origin {
    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none()
            && url.path() == "/"
            && !text.ends_with('/')
            && url.query().is_none()
            && url.fragment().is_none();
        if !plain {
            return None;
        }
        let host = url.host_str()?;
        let written = url.origin().ascii_serialization();
        let Some(domain) = host.strip_prefix("*.") else {
            return (!host.contains('*')).then_some(Self::Exact(written));
        };
        // `*.com` would be nearly everybody.
        let narrow = domain.contains('.') && !domain.contains('*') && !domain.starts_with('.');
        let (scheme, rest) = written.split_once('*')?;
        narrow.then(|| Self::Below {
            scheme: scheme.to_owned(),
            rest: rest.to_owned(),
        })
    }

    fn is(&self, origin: &str) -> bool {
        match self {
            Self::Exact(allowed) => allowed == origin,
            Self::Below { scheme, rest } => {
                let below = origin
                    .strip_prefix(scheme.as_str())
                    .and_then(|host| host.strip_suffix(rest.as_str()));
                // Without this `https://evil.example/.example.com` would be below `example.com`.
                below.is_some_and(|below| {
                    !below.is_empty()
                        && below
                            .bytes()
                            .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
                })
            }
        }
    }
}

#[cfg(test)]
mod tests;
