//! A row to be written behind the function's back, attribute by attribute.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use crate::now_ms;

/// The id of a connection that is not there.
pub const DEAD: &str = "AAAAAAAAAAAAAAA=";

/// A row's attributes.
#[derive(Debug, Clone)]
pub struct Row(pub(crate) HashMap<String, AttributeValue>);

impl Row {
    /// A row that has nothing but its key.
    #[must_use]
    pub fn new(partition: &str, connection: &str) -> Self {
        Self(HashMap::new())
            .text("booking_id", partition)
            .text("connection_id", connection)
    }

    /// Of a connection whose handshake may still be under way.
    #[must_use]
    pub fn young(self) -> Self {
        self.number("created_at_ms", now_ms())
    }

    /// Of a connection that came a minute ago: its handshake is over.
    #[must_use]
    pub fn old(self) -> Self {
        self.number("created_at_ms", now_ms() - 60_000)
    }

    /// With a text.
    #[must_use]
    pub fn text(self, name: &str, value: &str) -> Self {
        self.with(name, AttributeValue::S(value.to_owned()))
    }

    /// With a number.
    #[must_use]
    pub fn number(self, name: &str, value: u64) -> Self {
        self.with(name, AttributeValue::N(value.to_string()))
    }

    /// With a set of texts, which has one member.
    #[must_use]
    pub fn set(self, name: &str, member: &str) -> Self {
        self.with(name, AttributeValue::Ss(vec![member.to_owned()]))
    }

    fn with(mut self, name: &str, value: AttributeValue) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }
}
