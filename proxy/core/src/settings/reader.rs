//! Reads single settings by their rows, and collects what is wrong with them.
//!
//! A value that is wrong is reported, and reading goes on with the default: all problems are named
//! together.

use std::time::Duration;

use url::{Host, Url};

use super::env::Env;
use super::kind::Kind;
use super::names::meant;
use super::paths::{Path, PathTemplate};
use super::problems::{ConfigError, Problem};
use super::row::Setting;
use super::stored::{Certificates, Secrets};

/// An environment that is being read.
pub struct Reader<'a> {
    env: &'a dyn Env,
    problems: Vec<Problem>,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let problems = &self.problems;
        f.debug_struct("Reader")
            .field("problems", problems)
            .finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    /// Begins with the names: a typing error must not become a default, and nobody must believe in
    /// a protection that is not there.
    #[must_use]
    pub fn new(env: &'a dyn Env) -> Self {
        let mut read = Self {
            env,
            problems: Vec::new(),
        };
        let mut names = env.names();
        names.sort_unstable();
        for name in names {
            if let Some(meant) = meant(&name) {
                let meant = meant.name;
                let words = format!("is no setting of this function; did you mean {meant}?");
                read.add(&name, words);
            }
        }
        read
    }

    /// Nothing was wrong so far.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// Everything that was wrong.
    #[must_use]
    pub fn into_error(self) -> ConfigError {
        ConfigError {
            problems: self.problems,
        }
    }

    /// Adds a problem, unless this setting has one already.
    pub fn report(&mut self, setting: &Setting, words: &str) {
        self.add(setting.name, words.to_owned());
    }

    /// What the environment says. An empty value counts as not set, as templates often write it.
    #[must_use]
    pub fn given(&self, setting: &Setting) -> Option<String> {
        self.aws(setting.name)
    }

    /// The value of a variable that AWS defines.
    #[must_use]
    pub fn aws(&self, name: &str) -> Option<String> {
        let value = self.env.get(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The same, and a problem where it is not set.
    pub fn required_of_aws(&mut self, name: &str) -> Option<String> {
        let value = self.aws(name);
        if value.is_none() {
            let words = "is not set; expected Lambda to set it; elsewhere set it as for the AWS \
                         command line";
            self.add(name, words.to_owned());
        }
        value
    }

    /// An endpoint of AWS, where a variable that AWS defines names one.
    pub fn url_of_aws(&mut self, name: &str) -> Option<Url> {
        let value = self.aws(name)?;
        let url = plain_url(&value);
        if url.is_none() {
            self.add(name, refusal(Kind::Url, &Kind::Url.expected(), &value));
        }
        url
    }

    /// The setting's value, or its default, as `check` accepts it.
    pub fn checked<T>(
        &mut self,
        setting: &Setting,
        check: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let expected = setting.kind.expected();
        self.checked_as(setting, &expected, check)
    }

    /// Reports the setting where it is not set.
    pub fn require(&mut self, setting: &Setting) {
        if self.given(setting).is_none() {
            let words = format!("is not set; expected {}", setting.kind.missing());
            self.report(setting, &words);
        }
    }

    /// The value that belongs to the word.
    pub fn choice<T: Copy>(&mut self, setting: &Setting, values: &[(&str, T)]) -> Option<T> {
        self.checked(setting, |word| {
            let value = values.iter().find(|(known, _)| *known == word);
            value.map(|(_, value)| *value)
        })
    }

    /// `true` or `false`.
    pub fn flag(&mut self, setting: &Setting) -> Option<bool> {
        self.choice(setting, &[("false", false), ("true", true)])
    }

    /// A whole number within the row's limits.
    pub fn count<T: TryFrom<u64>>(&mut self, setting: &Setting) -> Option<T> {
        let limits = match setting.kind {
            Kind::Count { from, to } | Kind::WholeSeconds { from, to, .. } => from..=to,
            _ => return None,
        };
        self.checked(setting, |text| {
            let number = text.parse().ok().filter(|number| limits.contains(number))?;
            T::try_from(number).ok()
        })
    }

    /// A time within the row's limits, in seconds or in whole seconds.
    pub fn duration(&mut self, setting: &Setting) -> Option<Duration> {
        let Kind::Seconds { from, to } = setting.kind else {
            return self.count(setting).map(Duration::from_secs);
        };
        self.checked(setting, |text| {
            let seconds: f64 = text.parse().ok()?;
            (from..=to)
                .contains(&seconds)
                .then(|| Duration::from_secs_f64(seconds))
        })
    }

    /// A path template. Where users are known before the backend is asked, it may name the user,
    /// or the call may not be made at all.
    pub fn path(&mut self, setting: &Setting, users_are_known: bool) -> Option<Path> {
        let check = |value: &str| match value {
            "none" if users_are_known => Some(Path::None),
            path => is_template(path, users_are_known).then(|| {
                Path::To(PathTemplate {
                    text: path.to_owned(),
                    setting: setting.name,
                })
            }),
        };
        if !users_are_known {
            return self.checked(setting, check);
        }
        let expected = "`none`, or a path that begins with `/`, of which `{booking_id}`, \
                        `{connection_type}` and, between slashes, `{user_id}` are the only \
                        placeholders";
        self.checked_as(setting, expected, check)
    }

    /// The URL of a service.
    pub fn url(&mut self, setting: &Setting) -> Option<Url> {
        self.checked(setting, plain_url)
    }

    /// Where keys are.
    pub fn keys_url(&mut self, setting: &Setting) -> Option<Url> {
        self.checked(setting, trustworthy_url)
    }

    /// A JSON pointer.
    pub fn pointer(&mut self, setting: &Setting) -> Option<String> {
        self.checked(setting, |text| is_pointer(text).then(|| text.to_owned()))
    }

    /// Texts with blanks between them.
    #[must_use]
    pub fn words(&self, setting: &Setting) -> Vec<String> {
        let text = self.given(setting).unwrap_or_default();
        text.split_whitespace().map(ToOwned::to_owned).collect()
    }

    /// Secrets, or where they are kept. The value is never repeated.
    pub fn secrets(&mut self, setting: &Setting) -> Secrets {
        let secrets = self.checked(setting, Secrets::parse);
        secrets.unwrap_or(Secrets::Given(Vec::new()))
    }

    /// Where certificates are. A relative path begins where the function's zip is.
    pub fn certificates(&mut self, setting: &Setting) -> Option<Certificates> {
        let folder = self.aws("LAMBDA_TASK_ROOT").unwrap_or_default();
        self.checked(setting, |text| {
            let certificates = Certificates::parse(text)?;
            Some(certificates.below(&folder))
        })
    }

    fn checked_as<T>(
        &mut self,
        setting: &Setting,
        expected: &str,
        check: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let given = self.given(setting);
        let value = given.and_then(|text| {
            let value = check(&text);
            if value.is_none() {
                self.add(setting.name, refusal(setting.kind, expected, &text));
            }
            value
        });
        value.or_else(|| setting.default_value().and_then(check))
    }

    fn add(&mut self, name: &str, words: String) {
        if self.problems.iter().all(|known| known.variable != name) {
            self.problems.push(Problem {
                variable: name.to_owned(),
                words,
            });
        }
    }
}

fn refusal(kind: Kind, expected: &str, text: &str) -> String {
    if kind.is_hidden() {
        format!("expected {expected}")
    } else {
        format!("expected {expected}, found `{text}`")
    }
}

fn plain_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none()
    })
}

/// Whoever can change the keys on their way can be anybody, so they come by TLS.
fn trustworthy_url(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let is_near = match url.host()? {
        Host::Domain(name) => ["localhost", "host.docker.internal"].contains(&name),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let secure = url.scheme() == "https" || (url.scheme() == "http" && is_near);
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    (secure && plain).then_some(url)
}

/// RFC 6901: each `~` is followed by `0` or `1`.
fn is_pointer(text: &str) -> bool {
    let escapes = text.split('~').skip(1);
    text.starts_with('/') && escapes.into_iter().all(|rest| rest.starts_with(['0', '1']))
}

/// A user's id has more characters than a booking's, so it is a segment of its own: what stands
/// beside it could make it another one.
fn is_template(text: &str, users_are_known: bool) -> bool {
    let segments = text.split('/');
    let segments = segments.filter(|segment| !(users_are_known && *segment == "{user_id}"));
    let mut rest = segments.collect::<Vec<_>>().join("/");
    for placeholder in ["{booking_id}", "{connection_type}"] {
        rest = rest.replace(placeholder, "");
    }
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/-._~:@!$&'()*+,;=%".contains(&b);
    text.starts_with('/') && !text.starts_with("//") && rest.bytes().all(plain)
}
