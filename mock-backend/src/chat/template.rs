//! JSON with places for values: in `{"type":"bye","to":{user}}` the value of `user` is filled in.

use std::collections::BTreeMap;

use serde_json::Value;

/// Values by their names, as JSON.
#[derive(Debug, Default)]
pub(super) struct Values(BTreeMap<&'static str, String>);

impl Values {
    /// Sets a value that is JSON already.
    pub(super) fn json(&mut self, name: &'static str, json: impl Into<String>) {
        self.0.insert(name, json.into());
    }

    pub(super) fn text(&mut self, name: &'static str, text: &str) {
        self.json(name, Value::from(text).to_string());
    }

    /// Sets a text, or `null` where there is none.
    pub(super) fn optional(&mut self, name: &'static str, text: Option<&str>) {
        self.json(name, Value::from(text).to_string());
    }

    /// Returns a value that is a text; without one it is empty.
    pub(super) fn get_text(&self, name: &str) -> String {
        let json = self.0.get(name).map_or("", String::as_str);
        serde_json::from_str(json).unwrap_or_default()
    }

    /// Returns a value that is a number that is not negative.
    pub(super) fn get_count(&self, name: &str) -> Option<usize> {
        serde_json::from_str(self.0.get(name)?).ok()
    }

    /// Fills in a template. What is in a value is not looked at again.
    pub(super) fn fill(&self, template: &str) -> String {
        let mut filled = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let place = after.split_once('}');
            let place = place.and_then(|(name, after)| Some((self.0.get(name)?, after)));
            match place {
                Some((value, after)) => {
                    filled.push_str(value);
                    rest = after;
                }
                // An object begins.
                None => {
                    filled.push('{');
                    rest = after;
                }
            }
        }
        filled + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_filled_in_and_not_looked_at_again() {
        let mut values = Values::default();
        values.text("user", "{text}\"");
        values.optional("nobody", None);
        values.json("raw", "[1, 1.0]");
        let filled = values.fill(r#"{"a":{user},"b":{"c":{nobody}},"d":[{raw}],"e":{}}"#);
        assert_eq!(
            filled,
            r#"{"a":"{text}\"","b":{"c":null},"d":[[1, 1.0]],"e":{}}"#
        );
        assert_eq!(values.get_text("user"), "{text}\"");
    }
}
