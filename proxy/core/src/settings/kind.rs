//! The kinds of settings: what a value looks like, and how long it may be.

/// HS256 wants a key as long as its hash (RFC 7518, section 3.2).
pub(super) const SHORTEST_SECRET: usize = 32;

/// What a setting's values look like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// `http` or `https`, without user, password, query and fragment. May hold a password by
    /// mistake, so it is never repeated.
    Url,
    /// Where keys are: by TLS, or from the same machine. Never repeated.
    KeysUrl,
    /// Seconds, decimals allowed; both limits are included.
    Seconds { from: f64, to: f64 },
    /// Whole seconds; `why` explains the lower limit.
    WholeSeconds {
        from: u64,
        to: u64,
        why: &'static str,
    },
    /// A whole number; both limits are included.
    Count { from: u64, to: u64 },
    /// `false` or `true`.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A path template of a call, or, where users are known, `none`.
    Path,
    /// One or two secrets with a blank between them, or the ARN of a text with them. Never repeated.
    Secrets,
    /// Certificates as PEM, or the path of a file or the ARN of a text with them. May hold a key by
    /// mistake, so it is never repeated.
    Certificates,
    /// Connection types, separated by commas, or `none`.
    Types,
    /// Origins of pages, separated by commas.
    Origins,
    /// A JSON pointer (RFC 6901).
    Pointer,
    /// Any text.
    Text,
    /// Texts, separated by blanks.
    Words,
    /// The name of a DynamoDB table.
    TableName,
}

impl Kind {
    /// Must its values stay out of errors and logs?
    #[must_use]
    pub const fn is_hidden(self) -> bool {
        matches!(
            self,
            Self::Url | Self::KeysUrl | Self::Secrets | Self::Certificates
        )
    }

    /// What a value must be, as an error says it.
    #[must_use]
    pub fn expected(self) -> String {
        match self {
            Self::Url => "http://HOST or https://HOST, with an optional port and path and without \
                          user, password, query and fragment"
                .to_owned(),
            Self::KeysUrl => "https://HOST/PATH, or http:// on this very machine, without user, \
                              password and fragment"
                .to_owned(),
            Self::Seconds { from, to } => format!("seconds, {from} to {to}"),
            Self::WholeSeconds { from, why, .. } => {
                format!("whole seconds, at least {from} ({why})")
            }
            Self::Count { from, to } => format!("{from} to {to}"),
            Self::Flag => "`false` or `true`".to_owned(),
            Self::Choice(words) => format!("`{}`", words.join("` or `")),
            Self::Path => "a path that begins with `/`, of which `{booking_id}` and \
                           `{connection_type}` are the only placeholders"
                .to_owned(),
            Self::Secrets => format!(
                "one secret of at least {SHORTEST_SECRET} characters, or two with a blank between \
                 them, or the ARN of a secret in Secrets Manager or of a parameter in Parameter Store"
            ),
            Self::Certificates => "the path of a PEM file with certificates, or the ARN of a secret in \
                                   Secrets Manager or of a parameter in Parameter Store with their text"
                .to_owned(),
            Self::Types => "types, separated by commas, or `none`".to_owned(),
            Self::Origins => "origins such as https://app.example.com or https://*.example.com, \
                              separated by commas"
                .to_owned(),
            Self::Pointer => "a JSON pointer such as `/sub` or `/claims/user`".to_owned(),
            Self::Text => "a text".to_owned(),
            Self::Words => "texts, separated by blanks".to_owned(),
            Self::TableName => "a DynamoDB table's name".to_owned(),
        }
    }

    /// What is missing, where a setting of this kind is required and not set.
    #[must_use]
    pub fn missing(self) -> String {
        match self {
            Self::Url => "the URL of an HTTP service, such as https://api.example.com".to_owned(),
            Self::KeysUrl => "the URL of the issuer's JWKS, such as \
                              https://issuer.example.com/.well-known/jwks.json"
                .to_owned(),
            other => other.expected(),
        }
    }

    /// The most bytes of a value. For texts without a limit: of a long value of real life. The size
    /// of the largest environment is reckoned with it.
    #[must_use]
    pub fn longest(self) -> usize {
        match self {
            // A host of a cloud's load balancer and a path: `https://` + 80 + 40.
            Self::Url | Self::KeysUrl => 128,
            // Three decimals.
            Self::Seconds { to, .. } => format!("{to:.3}").len(),
            Self::WholeSeconds { to, .. } | Self::Count { to, .. } => to.to_string().len(),
            Self::Flag => "false".len(),
            Self::Choice(words) => words.iter().map(|word| word.len()).max().unwrap_or(0),
            // The default's length and a half.
            Self::Path => 50,
            // Two of 64 hexadecimal digits while they are rotated.
            Self::Secrets => 2 * 64 + 1,
            // An ARN.
            Self::Certificates => 128,
            Self::Types => "chat,booking,notification,feed".len(),
            // Six origins of 32 characters.
            Self::Origins => 6 * 32 + 5,
            // `/https:~1~1example.com~1claims~1user_id`
            Self::Pointer => 40,
            // An issuer's URL.
            Self::Text => 100,
            // Two URLs or ids.
            Self::Words => 128,
            // DynamoDB's limit.
            Self::TableName => 255,
        }
    }
}
