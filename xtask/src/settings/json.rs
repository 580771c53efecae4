//! The table for programs in other languages.

use proxy_core::settings::{Kind, Setting, Templates};
use serde_json::json;

use super::spelling::{Spelling, limits, words};

/// The rows as a JSON array.
pub(super) fn table(settings: &[&Setting]) -> anyhow::Result<String> {
    let rows: Vec<_> = settings.iter().map(|setting| row(setting)).collect();
    Ok(serde_json::to_string_pretty(&rows)?)
}

fn row(setting: &Setting) -> serde_json::Value {
    let limits = limits(setting.kind).map(|(from, to)| json!({"from": from, "to": to}));
    json!({
        "name": setting.name,
        "default": setting.default_value(),
        "limits": limits,
        "words": words(setting.kind),
        "example": example(setting),
        "secret": setting.kind == Kind::Secrets,
        "parameter": Spelling::Sam.name(setting),
        "variable": Spelling::Terraform.name(setting),
        "set_by_the_template": setting.templates == Templates::Themselves,
        "group": setting.group.title(),
        "meaning": setting.meaning,
    })
}

/// A value of this kind that is not the default, as the templates take it.
fn example(setting: &Setting) -> serde_json::Value {
    let default = setting.default_value();
    let name = setting.name.to_lowercase();
    match setting.kind {
        Kind::Url | Kind::KeysUrl => json!(format!("https://service.example/{name}")),
        Kind::Seconds { from, .. } => json!(from),
        Kind::WholeSeconds { from, .. } => json!(from),
        Kind::Count { from, to } if default == Some(&from.to_string()) => json!(to),
        Kind::Count { from, .. } => json!(from),
        Kind::Flag => json!(default != Some("true")),
        Kind::Choice(words) => json!(words.iter().find(|word| default != Some(**word))),
        Kind::Path => json!(format!("/{name}")),
        Kind::Secrets => json!(format!("ssm:/sidewire/{name}")),
        Kind::Certificates => {
            json!(format!(
                "arn:aws:ssm:eu-central-1:123456789012:parameter/{name}"
            ))
        }
        Kind::Types => json!("none"),
        Kind::Origins => json!("https://app.example.com,https://*.example.org"),
        Kind::Pointer => json!(format!("/claims/{name}")),
        Kind::Text | Kind::TableName => json!(name),
        Kind::Words => json!(format!("{name} another")),
    }
}
