//! Texts that AWS keeps, and the settings that may name one in place of their value.

use std::path::{Path, PathBuf};

use super::kind::SHORTEST_SECRET;
use super::secret::Secret;

/// A text that AWS keeps, by its ARN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredText {
    pub arn: String,
    pub store: Store,
    pub region: String,
}

/// Where AWS keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    SecretsManager,
    /// Of Systems Manager.
    ParameterStore,
}

impl Store {
    /// Its name for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SecretsManager => "Secrets Manager",
            Self::ParameterStore => "Parameter Store",
        }
    }
}

impl StoredText {
    /// Reads `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME` or
    /// `arn:aws:ssm:REGION:ACCOUNT:parameter/NAME`; `None` for anything else.
    #[must_use]
    pub fn parse(arn: &str) -> Option<Self> {
        let mut parts = arn.splitn(6, ':');
        let (scheme, partition) = (parts.next()?, parts.next()?);
        let (service, region) = (parts.next()?, parts.next()?);
        let (account, resource) = (parts.next()?, parts.next()?);
        let (store, name) = match service {
            "secretsmanager" => (Store::SecretsManager, resource.strip_prefix("secret:")?),
            "ssm" => (Store::ParameterStore, resource.strip_prefix("parameter/")?),
            _ => return None,
        };
        let is_word = |word: &str| {
            let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
            !word.is_empty() && word.bytes().all(fits)
        };
        let is_name = name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"/_+=.@-".contains(&b));
        let fits = scheme == "arn"
            && is_word(partition)
            && is_word(region)
            && account.bytes().all(|b| b.is_ascii_digit())
            && !account.is_empty()
            && !name.is_empty()
            && is_name;
        fits.then(|| Self {
            arn: arn.to_owned(),
            store,
            region: region.to_owned(),
        })
    }
}

/// Any text that begins like an ARN is one, or a mistake.
fn is_arn(text: &str) -> bool {
    text.starts_with("arn:")
}

/// The secrets of a setting.
#[derive(Debug, Clone)]
pub enum Secrets {
    /// None, one, or two while they are rotated.
    Given(Vec<Secret>),
    /// They are read at start and again while the function runs.
    Stored(StoredText),
}

impl Secrets {
    /// Reads a setting's value. `None`: it is wrong.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if is_arn(text) {
            return StoredText::parse(text).map(Self::Stored);
        }
        parse_secrets(text).map(Self::Given)
    }

    /// Those that stand in the setting itself.
    #[must_use]
    pub fn given(&self) -> &[Secret] {
        match self {
            Self::Given(secrets) => secrets,
            Self::Stored(_) => &[],
        }
    }
}

/// Reads one secret, or two with blanks between them. `None`: there is none, or one is too short.
#[must_use]
pub fn parse_secrets(text: &str) -> Option<Vec<Secret>> {
    let secrets: Vec<&str> = text.split_whitespace().collect();
    let are_long = secrets.iter().all(|secret| secret.len() >= SHORTEST_SECRET);
    let fits = (1..=2).contains(&secrets.len()) && are_long;
    fits.then(|| secrets.into_iter().map(Secret::new).collect())
}

/// Where certificates are, as PEM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Certificates {
    /// The file with this path.
    File(PathBuf),
    /// This very text.
    Text(String),
    Stored(StoredText),
}

impl Certificates {
    /// Reads a setting's value. `None`: it is wrong.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if is_arn(text) {
            return StoredText::parse(text).map(Self::Stored);
        }
        if text.contains("-----BEGIN CERTIFICATE-----") {
            return Some(Self::Text(text.to_owned()));
        }
        let is_path = !text.contains("-----") && !text.contains('\n');
        is_path.then(|| Self::File(text.into()))
    }

    /// The same, with a relative path taken from this folder on.
    #[must_use]
    pub fn below(self, folder: &str) -> Self {
        match self {
            Self::File(path) => Self::File(Path::new(folder).join(path)),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests;
