//! Reading single variables, and collecting what is wrong with them.

use std::fmt;

use url::Url;

use super::env::Env;
use super::{Path, Secret, settings};

/// HS256 wants a key as long as its hash (RFC 7518, section 3.2).
const SHORTEST_SECRET: usize = 32;

/// One thing that is wrong with the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub variable: String,
    /// What was expected, and the value where it is no secret.
    pub words: String,
}

/// Everything that is wrong with the environment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) struct ConfigError {
    pub problems: Vec<Problem>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the configuration has {} problem(s)",
            self.problems.len()
        )?;
        for problem in &self.problems {
            write!(f, "; {}: {}", problem.variable, problem.words)?;
        }
        Ok(())
    }
}

pub(super) struct Reader<'a> {
    env: &'a dyn Env,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(env: &'a dyn Env) -> Self {
        Self {
            env,
            problems: Vec::new(),
        }
    }

    pub(super) fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    pub(super) fn into_error(self) -> ConfigError {
        ConfigError {
            problems: self.problems,
        }
    }

    /// The value; an empty one counts as not set, as templates often write it.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.env
            .get(name)
            .map(|value| value.trim().to_owned())
            .filter(|value| !value.is_empty())
    }

    pub(super) fn required(&mut self, name: &str, expected: &str) -> Option<String> {
        let value = self.text(name);
        if value.is_none() {
            self.report(name, format!("is not set; expected {expected}"));
        }
        value
    }

    /// A value that `check` accepts; any other is a problem.
    pub(super) fn checked<T>(
        &mut self,
        name: &str,
        expected: &str,
        check: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let value = self.text(name)?;
        let checked = check(&value);
        if checked.is_none() {
            self.report(name, format!("expected {expected}, found `{value}`"));
        }
        checked
    }

    /// The place of the value among `words`.
    pub(super) fn word(&mut self, name: &str, words: &[&str]) -> Option<usize> {
        let expected = words.join("` or `");
        self.checked(name, &format!("`{expected}`"), |value| {
            words.iter().position(|word| *word == value)
        })
    }

    /// A path template. Where users are known before the backend is asked, it may name the user,
    /// or the call may not be made at all.
    pub(super) fn path(&mut self, name: &str, knows_users: bool) -> Option<Path> {
        let expected = if knows_users {
            "`none`, or a path that begins with `/`, of which `{booking_id}`, `{connection_type}` \
             and, between slashes, `{user_id}` are the only placeholders"
        } else {
            "a path that begins with `/`, of which `{booking_id}` and `{connection_type}` are the \
             only placeholders"
        };
        self.checked(name, expected, |value| match value {
            "none" if knows_users => Some(Path::None),
            path => is_template(path, knows_users).then(|| Path::To(path.to_owned())),
        })
    }

    pub(super) fn url(&mut self, name: &str) -> Option<Url> {
        let value = self.text(name)?;
        let url = Url::parse(&value).ok().filter(|url| {
            matches!(url.scheme(), "http" | "https")
                && url.has_host()
                && url.query().is_none()
                && url.fragment().is_none()
                && url.username().is_empty()
                && url.password().is_none()
        });
        if url.is_none() {
            // The value may hold a password, so it is not repeated.
            let words = "expected http://HOST or https://HOST, with an optional port and path and \
                         without user, password, query and fragment";
            self.report(name, words.to_owned());
        }
        url
    }

    /// One secret, or two while they are rotated. The value is never repeated.
    pub(super) fn secrets(&mut self, name: &str) -> Vec<Secret> {
        let value = self.text(name).unwrap_or_default();
        let secrets: Vec<&str> = value.split_whitespace().collect();
        if secrets.len() > 2 || secrets.iter().any(|secret| secret.len() < SHORTEST_SECRET) {
            let words = "expected one secret of at least 32 characters, or two with a blank \
                         between them";
            self.report(name, words.to_owned());
        }
        secrets
            .into_iter()
            .map(|secret| Secret(secret.to_owned()))
            .collect()
    }

    pub(super) fn required_url(&mut self, name: &str) -> Option<Url> {
        self.required(
            name,
            "the URL of an HTTP service, such as https://api.example.com",
        )?;
        self.url(name)
    }

    /// A typing error must not become a default, nor a protection be believed that is not there.
    pub(super) fn look_for_misspellings(&mut self) {
        let mut names = self.env.names();
        names.sort_unstable();
        for name in names {
            if let Some(words) = misspelt(&name) {
                self.report(&name, words);
            }
        }
    }

    pub(super) fn report(&mut self, variable: &str, words: String) {
        self.problems.push(Problem {
            variable: variable.to_owned(),
            words,
        });
    }
}

fn misspelt(name: &str) -> Option<String> {
    let known = || settings::ALL.iter().copied();
    if known().any(|setting| setting == name) {
        return None;
    }
    let (distance, nearest) = known()
        .map(|setting| (strsim::levenshtein(setting, name), setting))
        .min()?;
    let prefixed = settings::PREFIXES
        .iter()
        .any(|prefix| name.starts_with(prefix));
    (distance <= 2 || prefixed)
        .then(|| format!("is no setting of this function; did you mean {nearest}?"))
}

/// A user's id has more characters than a booking's, so it is a segment of its own: what stands
/// beside it could make it another one.
fn is_template(text: &str, knows_users: bool) -> bool {
    let segments = text.split('/');
    let segments = segments.filter(|segment| !(knows_users && *segment == "{user_id}"));
    let mut rest = segments.collect::<Vec<_>>().join("/");
    for placeholder in ["{booking_id}", "{connection_type}"] {
        rest = rest.replace(placeholder, "");
    }
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/-._~:@!$&'()*+,;=%".contains(&b);
    text.starts_with('/') && !text.starts_with("//") && rest.bytes().all(plain)
}
