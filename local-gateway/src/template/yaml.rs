//! YAML as JSON values, CloudFormation's short tags in their long form: `!Ref A` as `{"Ref": "A"}`, `!Sub x` as
//! `{"Fn::Sub": "x"}` (CloudFormation User Guide, intrinsic-function-reference). JSON is YAML, so it is read as well.

use saphyr::{LoadableYamlNode as _, ScalarOwned, YamlOwned};
use serde_json::{Map, Value, json};

/// Reads a text with one document.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    let documents = YamlOwned::load_from_str(text).map_err(|error| error.to_string())?;
    match documents.as_slice() {
        [document] => value(document),
        documents => Err(format!(
            "expected one YAML document, found {}",
            documents.len()
        )),
    }
}

fn value(node: &YamlOwned) -> Result<Value, String> {
    match node {
        YamlOwned::Value(scalar) => Ok(match scalar {
            ScalarOwned::Null => Value::Null,
            ScalarOwned::Boolean(truth) => (*truth).into(),
            ScalarOwned::Integer(number) => (*number).into(),
            ScalarOwned::FloatingPoint(number) => number.into_inner().into(),
            ScalarOwned::String(text) => text.as_str().into(),
        }),
        YamlOwned::Sequence(items) => items.iter().map(value).collect(),
        YamlOwned::Mapping(members) => {
            let members = members
                .iter()
                .map(|(key, member)| Ok((name(key)?, value(member)?)));
            members
                .collect::<Result<Map<_, _>, String>>()
                .map(Value::Object)
        }
        YamlOwned::Tagged(tag, node) => {
            let value = value(node)?;
            Ok(match (tag.suffix.as_str(), &value) {
                (plain @ ("Ref" | "Condition"), _) => json!({ plain: value }),
                ("GetAtt", Value::String(path)) => {
                    let (resource, attribute) = path.split_once('.').unwrap_or((path, ""));
                    json!({ "Fn::GetAtt": [resource, attribute] })
                }
                (function, _) => json!({ format!("Fn::{function}"): value }),
            })
        }
        YamlOwned::Representation(..) | YamlOwned::Alias(_) | YamlOwned::BadValue => {
            Err("a value that cannot be read".to_owned())
        }
    }
}

fn name(key: &YamlOwned) -> Result<String, String> {
    match value(key)? {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(truth) => Ok(truth.to_string()),
        other => Err(format!("{other} is no name of a member")),
    }
}

#[cfg(test)]
mod tests;
