//! The name of a setting in a template: `BACKEND_URL` is the parameter `BackendUrl` and the
//! variable `websocket_backend_url`.

use proxy_core::settings::{self, DefaultValue, Kind, Setting, When};

/// How names and missing values are written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Spelling {
    Sam,
    Terraform,
}

impl Spelling {
    /// The name of the parameter or variable.
    pub(super) fn name(self, setting: &Setting) -> String {
        let lower = setting.name.to_lowercase();
        match self {
            Self::Sam => lower.split('_').map(capitalised).collect(),
            Self::Terraform => format!("websocket_{lower}"),
        }
    }

    /// The text without backticks, and with the names of settings in this spelling.
    pub(super) fn plain(self, text: &str) -> String {
        let is_of_a_name = |c: char| c.is_ascii_uppercase() || c == '_';
        let mut plain = String::new();
        let mut rest = text;
        while let Some(start) = rest.find(is_of_a_name) {
            let (before, from) = rest.split_at(start);
            let end = from.find(|c| !is_of_a_name(c)).unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            plain += before;
            match settings::find(word) {
                Some(setting) => plain += &self.name(setting),
                None => plain += word,
            }
            rest = after;
        }
        (plain + rest).replace('`', "")
    }

    /// What a parameter or variable does.
    pub(super) fn description(self, setting: &Setting) -> String {
        let mut sentences = vec![meaning(setting)];
        if setting.kind == Kind::Secrets {
            sentences.push(
                "The value is never the secret itself: secretsmanager:NAME-OR-ARN[:SecretString:KEY] or \
                 ssm:NAME is read once, at the deployment; an ARN alone is read by the function, at its \
                 start and again every 5 minutes at most."
                    .to_owned(),
            );
        }
        if let DefaultValue::Unset(meaning) = setting.default {
            let nothing = match self {
                Self::Sam => "Empty",
                Self::Terraform => "Null",
            };
            sentences.push(format!("{nothing}: {meaning}."));
        }
        self.plain(&sentences.join(" "))
    }
}

/// What a setting does, with its limits and modes.
pub(super) fn meaning(setting: &Setting) -> String {
    let mut sentences = vec![setting.meaning.to_owned()];
    if let Some((from, to)) = limits(setting.kind) {
        sentences.push(format!("From {from} to {to}."));
    }
    let modes = match (setting.when, setting.default) {
        (When::Always, _) => None,
        (When::Jwt, DefaultValue::Required(_)) => {
            Some("Only with `AUTH_MODE=jwt`, which needs it.")
        }
        (When::Jwt, _) => Some("Only with `AUTH_MODE=jwt`."),
        (When::UsersAreKnown, _) => Some("Only with `AUTH_MODE=jwt` or `authorizer`."),
    };
    sentences.extend(modes.map(ToOwned::to_owned));
    sentences.join(" ")
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The ARN of a text that AWS keeps.
macro_rules! stored_text {
    () => {
        "arn:[a-z-]+:(secretsmanager:[a-z0-9-]+:[0-9]+:secret:[A-Za-z0-9/_+=.@-]+|ssm:[a-z0-9-]+:[0-9]+:parameter/[A-Za-z0-9/_.-]+)"
    };
}

/// What a template accepts: a regular expression and its meaning. `None`: any text, or a value that
/// the template checks by its type or by a list.
pub(super) fn pattern(kind: Kind) -> Option<(&'static str, &'static str)> {
    match kind {
        Kind::Url => Some((
            r"https?://[A-Za-z0-9.:\[\]-]+(/[^?#\s]*)?",
            "http://HOST or https://HOST, with an optional port and path",
        )),
        Kind::KeysUrl => Some((r"https://[^\s]+", "an https:// URL")),
        Kind::Path => Some((r"none|/[^?#\s]*", "a path that begins with /, or none")),
        Kind::Secrets => Some((
            concat!(
                "secretsmanager:[A-Za-z0-9/_+=.@:-]+|ssm:[A-Za-z0-9/_.-]+(:[0-9]+)?|",
                stored_text!()
            ),
            "secretsmanager:NAME-OR-ARN, ssm:NAME or the ARN of a secret or parameter, never the secret itself",
        )),
        Kind::Certificates => Some((
            concat!("[A-Za-z0-9/_.-]+|", stored_text!()),
            "the path of a file in the zip, or the ARN of a secret or parameter",
        )),
        Kind::Types => Some((
            "none|(chat|booking|notification|feed)(,(chat|booking|notification|feed))*",
            "types, separated by commas (chat, booking, notification, feed), or none",
        )),
        Kind::Origins => Some((
            r"https?://[A-Za-z0-9.:*\[\]-]+(,https?://[A-Za-z0-9.:*\[\]-]+)*",
            "origins such as https://app.example.com or https://*.example.com, separated by commas",
        )),
        Kind::Pointer => Some((r"/[^\s]+", "a JSON pointer")),
        Kind::Seconds { .. }
        | Kind::WholeSeconds { .. }
        | Kind::Count { .. }
        | Kind::Flag
        | Kind::Choice(_)
        | Kind::Text
        | Kind::Words
        | Kind::TableName => None,
    }
}

/// The limits of a number, as they are written.
pub(super) fn limits(kind: Kind) -> Option<(String, String)> {
    match kind {
        Kind::Seconds { from, to } => Some((from.to_string(), to.to_string())),
        Kind::WholeSeconds { from, to, .. } | Kind::Count { from, to } => {
            Some((from.to_string(), to.to_string()))
        }
        _ => None,
    }
}

/// The words of a choice.
pub(super) fn words(kind: Kind) -> Option<&'static [&'static str]> {
    match kind {
        Kind::Choice(words) => Some(words),
        Kind::Flag => Some(&["false", "true"]),
        _ => None,
    }
}

/// Whether a value may be the ARN of a text that the function reads.
pub(super) fn may_be_stored(kind: Kind) -> bool {
    matches!(kind, Kind::Secrets | Kind::Certificates)
}
