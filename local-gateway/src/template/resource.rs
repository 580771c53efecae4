//! A resource of the template.

use serde_json::Value;

use crate::template::intrinsics::Scope;

/// A resource of the template with its properties.
pub(super) struct Resource<'a> {
    pub(super) id: &'a str,
    pub(super) kind: &'a str,
    pub(super) properties: &'a Value,
}

/// The resources that are there under the template's conditions.
pub(super) fn resources<'a>(
    template: &'a Value,
    scope: &Scope<'_>,
) -> Result<Vec<Resource<'a>>, String> {
    let all = template.get("Resources").and_then(Value::as_object);
    let all = all.ok_or("it has no Resources: it is no SAM or CloudFormation template")?;
    let mut there = Vec::new();
    for (id, resource) in all {
        let holds = resource
            .get("Condition")
            .map_or(Ok(true), |condition| scope.holds(condition));
        if holds.map_err(|why| format!("{id}: Condition: {why}"))? {
            there.push(Resource {
                id,
                kind: resource
                    .get("Type")
                    .and_then(Value::as_str)
                    .unwrap_or_default(),
                properties: resource.get("Properties").unwrap_or(&Value::Null),
            });
        }
    }
    Ok(there)
}

impl Resource<'_> {
    pub(super) fn property(&self, name: &str) -> Option<&Value> {
        self.properties
            .get(name)
            .filter(|property| !property.is_null())
    }

    /// A property as text, with the resource and the property in what goes wrong.
    pub(super) fn text(&self, name: &str, scope: &Scope<'_>) -> Result<Option<String>, String> {
        let text = self.property(name).map(|property| {
            let value = scope.resolve(property)?;
            // `AWS::NoValue` is as good as no property.
            (!value.is_null()).then(|| scope.text(&value)).transpose()
        });
        let text = text.transpose().map_err(|why| self.about(name, &why))?;
        Ok(text.flatten())
    }

    pub(super) fn required(&self, name: &str, scope: &Scope<'_>) -> Result<String, String> {
        let text = self.text(name, scope)?;
        text.ok_or_else(|| self.about(name, "it is missing"))
    }

    /// A property that is a number, or text that is one.
    pub(super) fn number(&self, name: &str, scope: &Scope<'_>) -> Result<Option<u64>, String> {
        let text = self.text(name, scope)?;
        let number = text.map(|text| text.parse().map_err(|_| format!("{text:?} is no number")));
        number.transpose().map_err(|why| self.about(name, &why))
    }

    pub(super) fn about(&self, property: &str, why: &str) -> String {
        format!("{}: {property}: {why}", self.id)
    }

    /// The function that the URI in `property` calls.
    pub(super) fn function_in(&self, property: &str, scope: &Scope<'_>) -> Result<String, String> {
        let uri = self.required(property, scope)?;
        let name = uri.split_once(":function:").map(|(_, rest)| rest);
        let name = name.and_then(|rest| rest.split(['/', ':']).next());
        name.filter(|name| !name.is_empty())
            .map(str::to_owned)
            .ok_or_else(|| self.about(property, &format!("{uri:?} names no Lambda function")))
    }
}
