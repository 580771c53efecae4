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
        "secret": setting.kind == Kind::Secrets,
        "parameter": Spelling::Sam.name(setting),
        "variable": Spelling::Terraform.name(setting),
        "set_by_the_template": setting.templates == Templates::Themselves,
        "group": setting.group.title(),
        "meaning": setting.meaning,
    })
}
