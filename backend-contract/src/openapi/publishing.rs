//! Publishing as JSON Schema: it is no call that a backend answers, so it is no part of the
//! OpenAPI document. `cargo xtask openapi` writes it to `backend-contract/publishing.schema.json`.

use serde_json::{Map, Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::sorted;
use crate::{
    ExampleMessage, PublishAction, PublishConnection, PublishConnections, PublishReport,
    PublishRequest, PublishTo,
};

/// Returns the schema's text, as it is committed.
///
/// # Errors
/// Fails when the schema cannot be written as JSON, which is a mistake in this crate.
pub fn json() -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&sorted(document()?))?;
    text.push('\n');
    Ok(text)
}

fn document() -> Result<Value, serde_json::Error> {
    let mut definitions = Map::new();
    add::<ExampleMessage>(&mut definitions)?;
    add::<PublishAction>(&mut definitions)?;
    add::<PublishConnection>(&mut definitions)?;
    add::<PublishConnections>(&mut definitions)?;
    add::<PublishReport>(&mut definitions)?;
    add::<PublishRequest>(&mut definitions)?;
    add::<PublishTo>(&mut definitions)?;
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Publishing with Sidewire",
        "description": "A request to the proxy. Its answers are among the definitions, and so are \
                        examples of messages that `data` may hold, which are no rules.",
        "$ref": "#/$defs/PublishRequest",
        "$defs": definitions,
    }))
}

fn add<T: ToSchema + PartialSchema>(all: &mut Map<String, Value>) -> Result<(), serde_json::Error> {
    let text = serde_json::to_string(&T::schema())?;
    let text = text.replace("#/components/schemas/", "#/$defs/");
    all.insert(T::name().into_owned(), serde_json::from_str(&text)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_leads_to_a_definition() {
        let text = json().unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let references: Vec<_> = text.split("\"#/$defs/").skip(1).collect();
        assert!(references.len() > 3, "{text}");
        for reference in references {
            let name = reference.split('"').next().unwrap();
            assert!(document["$defs"].get(name).is_some(), "{name}");
        }
    }

    #[test]
    fn each_example_message_is_told_apart_by_its_type() {
        let document = document().unwrap();
        let kinds = document["$defs"]["ExampleMessage"]["oneOf"]
            .as_array()
            .unwrap();
        let kinds: Vec<_> = kinds
            .iter()
            .map(|kind| kind["properties"]["type"]["enum"][0].as_str().unwrap())
            .collect();
        let expected = [
            "upload_progress",
            "notification",
            "error",
            "chat_response",
            "typing_indicator",
            "system",
        ];
        assert_eq!(kinds, expected);
    }
}
