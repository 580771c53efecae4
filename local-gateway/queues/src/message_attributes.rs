//! A message's own attributes: what the sender tells the consumer beside the body.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// How many a message may have (SQS Developer Guide, quotas-messages).
const MOST: usize = 10;
const PREFIXES: [&str; 3] = ["Binary", "Number", "String"];

/// A message's own attributes, in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct MessageAttributes(BTreeMap<String, MessageAttribute>);

/// One attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
struct MessageAttribute {
    data_type: String,
    content: Content,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Text(String),
    Binary(Bytes),
}

/// An attribute as a sender writes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct AttributeValue {
    data_type: Option<String>,
    string_value: Option<String>,
    binary_value: Option<String>,
}

impl MessageAttributes {
    /// Checks attributes; what is wrong with them is said in SQS's words.
    pub(crate) fn new(values: BTreeMap<String, AttributeValue>) -> Result<Self, String> {
        let count = values.len();
        if count > MOST {
            return Err(format!(
                "Number of message attributes [{count}] exceeds the allowed maximum [{MOST}]."
            ));
        }
        let attributes = values.into_iter().map(|(name, value)| {
            let attribute = value.check(&name)?;
            Ok((name, attribute))
        });
        attributes.collect::<Result<_, String>>().map(Self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those whose names `wanted` takes.
    pub(crate) fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let attributes = self.0.iter().filter(|(name, _)| wanted(name));
        Self(
            attributes
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        )
    }

    /// What counts towards a message's size: names, types and values.
    pub(crate) fn size(&self) -> usize {
        let sizes = self.0.iter().map(|(name, attribute)| {
            name.len() + attribute.data_type.len() + attribute.content.bytes().len()
        });
        sizes.sum()
    }

    /// The MD5 that SDKs compare (SQS Developer Guide, sqs-message-metadata: calculating the MD5
    /// message digest for message attributes).
    pub(crate) fn md5(&self) -> String {
        let mut encoded = Vec::new();
        let part = |encoded: &mut Vec<u8>, bytes: &[u8]| {
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            encoded.extend(length.to_be_bytes());
            encoded.extend(bytes);
        };
        for (name, attribute) in &self.0 {
            part(&mut encoded, name.as_bytes());
            part(&mut encoded, attribute.data_type.as_bytes());
            encoded.push(match attribute.content {
                Content::Text(_) => 1,
                Content::Binary(_) => 2,
            });
            part(&mut encoded, attribute.content.bytes());
        }
        format!("{:x}", md5::compute(encoded))
    }

    /// As `ReceiveMessage` writes them.
    pub(crate) fn in_answer(&self) -> Value {
        self.written(|attribute| match &attribute.content {
            Content::Text(text) => {
                json!({ "DataType": attribute.data_type, "StringValue": text })
            }
            Content::Binary(bytes) => {
                json!({ "DataType": attribute.data_type, "BinaryValue": STANDARD.encode(bytes) })
            }
        })
    }

    /// As Lambda writes them.
    pub(crate) fn in_event(&self) -> Value {
        self.written(|attribute| {
            let (member, content) = match &attribute.content {
                Content::Text(text) => ("stringValue", text.clone()),
                Content::Binary(bytes) => ("binaryValue", STANDARD.encode(bytes)),
            };
            json!({
                member: content,
                "stringListValues": [],
                "binaryListValues": [],
                "dataType": attribute.data_type,
            })
        })
    }

    fn written(&self, write: impl Fn(&MessageAttribute) -> Value) -> Value {
        let attributes = self.0.iter();
        let attributes = attributes.map(|(name, attribute)| (name.clone(), write(attribute)));
        Value::Object(attributes.collect::<Map<_, _>>())
    }
}

impl AttributeValue {
    /// The text of a `String`; nothing else has one.
    pub(crate) fn text(self) -> Option<String> {
        let is_text = self.data_type.as_deref() == Some("String");
        self.string_value.filter(|_| is_text)
    }

    fn check(self, name: &str) -> Result<MessageAttribute, String> {
        let data_type = self.data_type.filter(|kind| !kind.is_empty());
        let data_type = data_type.ok_or_else(|| {
            format!(
                "The message attribute '{name}' must contain a non-empty message attribute type."
            )
        })?;
        let prefix = data_type.split('.').next().unwrap_or_default();
        if !PREFIXES.contains(&prefix) {
            return Err(format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of \
                 supported type prefixes is Binary, Number, and String."
            ));
        }
        let content = if prefix == "Binary" {
            let bytes = self
                .binary_value
                .and_then(|text| STANDARD.decode(text).ok());
            bytes.map(|bytes| Content::Binary(bytes.into()))
        } else {
            self.string_value.map(Content::Text)
        };
        let content = content.filter(|content| !content.bytes().is_empty());
        let content = content.ok_or_else(|| {
            format!(
                "The message attribute '{name}' must contain a non-empty value of type '{prefix}'."
            )
        })?;
        Ok(MessageAttribute { data_type, content })
    }
}

impl Content {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }
}

#[cfg(test)]
mod tests;
