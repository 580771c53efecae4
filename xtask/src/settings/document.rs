//! The tables of docs/settings.md.

use proxy_core::settings::{DefaultValue, Group, Setting};

use super::spelling::meaning;

/// A heading and a table for each group.
pub(super) fn tables(settings: &[&Setting]) -> String {
    let groups = Group::ALL.into_iter().map(|group| {
        let rows: String = settings
            .iter()
            .filter(|setting| setting.group == group)
            .map(|setting| row(setting))
            .collect();
        format!(
            "### {}\n\n| name | default | meaning |\n|---|---|---|\n{rows}",
            group.title()
        )
    });
    let groups: Vec<_> = groups.collect();
    format!("\n{}\n", groups.join("\n"))
}

fn row(setting: &Setting) -> String {
    let default = match setting.default {
        DefaultValue::Text(value) => format!("`{value}`"),
        DefaultValue::Required(words) | DefaultValue::Unset(words) => words.to_owned(),
    };
    format!(
        "| `{}` | {default} | {} |\n",
        setting.name,
        meaning(setting)
    )
}
