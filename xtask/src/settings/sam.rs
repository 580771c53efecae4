//! The SAM template: parameters, rules, conditions and the function's environment.

use proxy_core::settings::{DefaultValue, Kind, Setting, Templates, When};

use super::{
    rules::{Fact, RULES, State},
    spelling::{Spelling, limits, may_be_stored, pattern, words},
};

/// The parameters, one for each setting that somebody decides.
pub(super) fn parameters(settings: &[&Setting]) -> String {
    decided(settings).map(parameter).collect()
}

/// The rules, checked before anything is made.
pub(super) fn rules() -> String {
    let rules = RULES.iter().map(|rule| {
        let needs: Vec<_> = rule.needs.iter().map(condition).collect();
        let needs = match needs.as_slice() {
            [one] => one.clone(),
            several => format!("!And [{}]", several.join(", ")),
        };
        format!(
            "  {}:\n    RuleCondition: {}\n    Assertions:\n      - Assert: {needs}\n        \
             AssertDescription: {}\n",
            rule.name,
            condition(&rule.holds),
            scalar(&Spelling::Sam.plain(rule.message)),
        )
    });
    rules.collect()
}

/// A condition for each parameter that may be empty.
pub(super) fn conditions(settings: &[&Setting]) -> String {
    let optional = decided(settings).filter(|setting| setting.default_value().is_none());
    let sets: String = optional
        .map(|setting| {
            let name = Spelling::Sam.name(setting);
            let given = format!("!Not [!Equals [!Ref {name}, '']]");
            let set = match mode(setting.when) {
                Some(mode) => format!("!And [!Condition {mode}, {given}]"),
                None => given,
            };
            format!("  Sets{name}: {set}\n")
        })
        .collect();
    let names_an_arn = decided(settings).filter(|setting| may_be_stored(setting.kind));
    let stores = names_an_arn.map(|setting| {
        let name = Spelling::Sam.name(setting);
        format!("  Stores{name}: !Equals [!Select [0, !Split [':', !Ref {name}]], arn]\n")
    });
    stores.fold(sets, |conditions, each| conditions + &each)
}

/// What the function may read, where a setting says that it is kept somewhere.
pub(super) fn reads(settings: &[&Setting]) -> String {
    let mut stored: Vec<_> = decided(settings)
        .filter(|setting| may_be_stored(setting.kind))
        .collect();
    stored.sort_by_key(|setting| setting.name);
    stored
        .into_iter()
        .map(|setting| {
            let name = Spelling::Sam.name(setting);
            format!(
                "              - !If\n                - Stores{name}\n                - Sid: Read{name}\n                  \
                 Effect: Allow\n                  Action: [secretsmanager:GetSecretValue, \
                 ssm:GetParameter]\n                  Resource: !Ref {name}\n                - !Ref \
                 AWS::NoValue\n"
            )
        })
        .collect()
}

/// The variables of the function.
pub(super) fn environment(settings: &[&Setting]) -> String {
    decided(settings)
        .map(|setting| {
            let name = Spelling::Sam.name(setting);
            let value = if setting.kind == Kind::Secrets {
                format!("!If [Stores{name}, !Ref {name}, !Sub '{{{{resolve:${{{name}}}}}}}']")
            } else {
                format!("!Ref {name}")
            };
            let condition = match setting.default {
                DefaultValue::Text(_) => mode(setting.when).map(ToOwned::to_owned),
                DefaultValue::Required(_) | DefaultValue::Unset(_) => Some(format!("Sets{name}")),
            };
            let value = match condition {
                Some(condition) => format!("!If [{condition}, {value}, !Ref AWS::NoValue]"),
                None => value,
            };
            format!("          {}: {value}\n", setting.name)
        })
        .collect()
}

fn decided<'a>(settings: &'a [&'a Setting]) -> impl Iterator<Item = &'a Setting> {
    let settings = settings.iter().copied();
    settings.filter(|setting| setting.templates == Templates::Parameter)
}

fn parameter(setting: &Setting) -> String {
    let default = setting.default_value().unwrap_or("");
    let mut lines = vec![];
    if let Some((from, to)) = limits(setting.kind) {
        lines.push("Type: Number".to_owned());
        lines.push(format!("Default: {default}"));
        lines.push(format!("MinValue: {from}"));
        lines.push(format!("MaxValue: {to}"));
    } else {
        lines.push("Type: String".to_owned());
        lines.push(format!("Default: {}", scalar(default)));
    }
    if let Some(words) = words(setting.kind) {
        let words: Vec<_> = words.iter().map(|word| scalar(word)).collect();
        lines.push(format!("AllowedValues: [{}]", words.join(", ")));
    }
    if let Some((pattern, expected)) = pattern(setting.kind) {
        let empty = if default.is_empty() { "|" } else { "" };
        lines.push(format!("AllowedPattern: '^({empty}{pattern})$'"));
        lines.push(format!("ConstraintDescription: {}", scalar(expected)));
    }
    let description = Spelling::Sam.description(setting);
    lines.push(format!("Description: {}", scalar(&description)));
    let name = Spelling::Sam.name(setting);
    format!("  {name}:\n    {}\n", lines.join("\n    "))
}

fn condition(fact: &Fact) -> String {
    let name = Spelling::Sam.name(&fact.setting);
    let equals = |value: &str| format!("!Equals [!Ref {name}, {}]", scalar(value));
    match fact.state {
        State::Unset => equals(""),
        State::Set => format!("!Not [{}]", equals("")),
        State::Is(value) => equals(value),
        State::IsNot(value) => format!("!Not [{}]", equals(value)),
    }
}

/// The template's own condition for a mode.
fn mode(when: When) -> Option<&'static str> {
    match when {
        When::Always => None,
        When::Jwt => Some("UsesJwt"),
        When::UsersAreKnown => Some("KnowsUsers"),
    }
}

/// A text in YAML, between quotes unless it is a plain word that YAML takes for nothing else.
fn scalar(text: &str) -> String {
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "/_-".contains(c));
    let means_something = ["true", "false", "on", "off", "yes", "no", "null"];
    if is_plain && !means_something.contains(&text) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}
