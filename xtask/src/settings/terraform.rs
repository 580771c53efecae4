//! The Terraform module: variables, the function's environment, and which variables name secrets.

use proxy_core::settings::{Kind, Setting, Templates, When};

use super::{
    rules::{Fact, RULES, State},
    spelling::{Spelling, limits, may_be_stored, pattern, words},
};

/// The variables, one for each setting that somebody decides.
pub(super) fn variables(settings: &[&Setting]) -> String {
    let variables: Vec<_> = decided(settings).map(variable).collect();
    variables.join("\n")
}

/// The variables of the function, as `terraform fmt` aligns them.
pub(super) fn environment(settings: &[&Setting]) -> String {
    let width = decided(settings).map(|setting| setting.name.len()).max();
    decided(settings)
        .map(|setting| {
            let name = setting.name;
            let width = width.unwrap_or_default();
            format!("    {name:width$} = {}\n", value(setting))
        })
        .collect()
}

/// Which settings are secrets, and where each one stands.
pub(super) fn secrets(settings: &[&Setting]) -> String {
    let secrets = || decided(settings).filter(|setting| setting.kind == Kind::Secrets);
    let width = secrets().map(|setting| key(setting).len()).max();
    secrets()
        .map(|setting| {
            let width = width.unwrap_or_default();
            let name = Spelling::Terraform.name(setting);
            format!("    {:width$} = var.{name}\n", key(setting))
        })
        .collect()
}

/// Which settings may be kept somewhere, by the names that SAM's parameters have.
pub(super) fn stored(settings: &[&Setting]) -> String {
    let mut stored: Vec<_> = decided(settings)
        .filter(|setting| may_be_stored(setting.kind))
        .collect();
    stored.sort_by_key(|setting| setting.name);
    let width = stored
        .iter()
        .map(|setting| Spelling::Sam.name(setting).len());
    let width = width.max().unwrap_or_default();
    let line = |setting: &&Setting| {
        let (name, variable) = (
            Spelling::Sam.name(setting),
            Spelling::Terraform.name(setting),
        );
        format!("    {name:width$} = var.{variable}\n")
    };
    stored.iter().map(line).collect()
}

fn decided<'a>(settings: &'a [&'a Setting]) -> impl Iterator<Item = &'a Setting> {
    let settings = settings.iter().copied();
    settings.filter(|setting| setting.templates == Templates::Parameter)
}

fn variable(setting: &Setting) -> String {
    let name = Spelling::Terraform.name(setting);
    let description = quoted(&Spelling::Terraform.description(setting));
    let kind = type_of(setting.kind);
    let default = match setting.default_value() {
        Some(value) if kind == "string" => quoted(value),
        Some(value) => value.to_owned(),
        None => "null".to_owned(),
    };
    let mut text = format!(
        "variable \"{name}\" {{\n  description = {description}\n  type        = {kind}\n  default     \
         = {default}\n"
    );
    if setting.default_value().is_some() {
        text += "  nullable    = false\n";
    }
    for (condition, message) in validations(setting) {
        let message = quoted(&message);
        text += &format!(
            "\n  validation {{\n    condition     = {condition}\n    error_message = {message}\n  }}\n"
        );
    }
    text + "}\n"
}

/// Conditions and what is said where they do not hold.
fn validations(setting: &Setting) -> Vec<(String, String)> {
    let var = format!("var.{}", Spelling::Terraform.name(setting));
    let mut validations = vec![];
    if let Some((from, to)) = limits(setting.kind) {
        let condition = format!("{var} >= {from} && {var} <= {to}");
        validations.push((condition, format!("Expected {from} to {to}.")));
    }
    if let Some(words) = words(setting.kind)
        && setting.kind != Kind::Flag
    {
        let list: Vec<_> = words.iter().map(|word| quoted(word)).collect();
        let condition = format!("contains([{}], {var})", list.join(", "));
        validations.push((condition, format!("Expected one of {}.", words.join(", "))));
    }
    if let Some((pattern, expected)) = pattern(setting.kind) {
        let pattern = quoted(&format!("^({pattern})$"));
        let fits = format!("can(regex({pattern}, {var}))");
        let condition = match setting.default_value() {
            Some(_) => fits,
            None => format!("{var} == null || {fits}"),
        };
        validations.push((condition, format!("Expected {expected}.")));
    }
    for rule in &RULES {
        if rule.holds.setting.name == setting.name {
            let needs: Vec<_> = rule
                .needs
                .iter()
                .map(|fact| condition(fact, true))
                .collect();
            let needs = match needs.as_slice() {
                [one] => one.clone(),
                several => format!("({})", several.join(" && ")),
            };
            let condition = format!("{} || {needs}", condition(&rule.holds, false));
            let message = Spelling::Terraform.plain(rule.message);
            validations.push((condition, format!("{message}.")));
        }
    }
    validations
}

/// Whether the fact holds, or does not.
fn condition(fact: &Fact, holds: bool) -> String {
    let var = format!("var.{}", Spelling::Terraform.name(&fact.setting));
    let (is, value) = match fact.state {
        State::Unset => (holds, "null".to_owned()),
        State::Set => (!holds, "null".to_owned()),
        State::Is(value) => (holds, literal(&fact.setting, value)),
        State::IsNot(value) => (!holds, literal(&fact.setting, value)),
    };
    let sign = if is { "==" } else { "!=" };
    format!("{var} {sign} {value}")
}

fn literal(setting: &Setting, value: &str) -> String {
    match type_of(setting.kind) {
        "string" => quoted(value),
        _ => value.to_owned(),
    }
}

fn value(setting: &Setting) -> String {
    let var = format!("var.{}", Spelling::Terraform.name(setting));
    let text = match (setting.kind, type_of(setting.kind)) {
        (Kind::Secrets, _) => format!("local.secret[\"{}\"]", key(setting)),
        (_, "string") => var,
        _ => format!("tostring({var})"),
    };
    match setting.when {
        When::Always => text,
        When::Jwt => format!("local.uses_jwt ? {text} : null"),
        When::UsersAreKnown => format!("local.knows_users ? {text} : null"),
    }
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Flag => "bool",
        Kind::Seconds { .. } | Kind::WholeSeconds { .. } | Kind::Count { .. } => "number",
        _ => "string",
    }
}

/// `BACKEND_SIGNING_SECRET` is the secret `backend_signing`.
fn key(setting: &Setting) -> String {
    let name = setting.name.to_lowercase();
    name.strip_suffix("_secret").unwrap_or(&name).to_owned()
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', r"\\").replace('"', "\\\"");
    let text = text.replace("${", "$${").replace("%{", "%%{");
    format!("\"{text}\"")
}
