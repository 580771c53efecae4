//! Indexes that lag: queries by a global index answer as if the latest writes had not been made.
//!
//! Global indexes are always read eventually consistently (Amazon DynamoDB Developer Guide,
//! HowItWorks.ReadConsistency). Before a write passes, the item is read as it is; until the lag is over, answers by an
//! index have that in place of the new one: no item that was put meanwhile, still the item that was deleted.
//! What an older item would match is only known for queries by the index's partition alone; others are spared the
//! deleted items.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::{Map, Value};

use crate::clock::EpochMs;

pub(super) type Item = Map<String, Value>;

/// What is known of a table.
#[derive(Debug, Default)]
pub(super) struct Schema {
    key: Vec<String>,
    indexes: BTreeMap<String, Index>,
}

/// A global index.
#[derive(Debug)]
struct Index {
    key: Vec<String>,
    /// The attributes that it holds beside the keys. `None`: all.
    projected: Option<Vec<String>>,
}

/// The writes of one table that its indexes do not show yet, by key, in order.
#[derive(Debug, Default)]
pub(super) struct Writes(BTreeMap<String, Vec<Write>>);

#[derive(Debug)]
struct Write {
    at: EpochMs,
    before: Option<Item>,
}

/// The items that a call writes, as far as their keys are in it, with their tables.
pub(super) fn written(operation: &str, request: &Value) -> Vec<(String, Item)> {
    let table = request.get("TableName");
    match operation {
        "PutItem" => target(table, request.get("Item")).into_iter().collect(),
        "UpdateItem" | "DeleteItem" => target(table, request.get("Key")).into_iter().collect(),
        "BatchWriteItem" => {
            let tables = request.get("RequestItems").and_then(Value::as_object);
            let writes = tables.into_iter().flatten().flat_map(|(table, writes)| {
                let writes = writes.as_array().into_iter().flatten();
                writes.map(move |write| (table, write))
            });
            let items = writes.filter_map(|(table, write)| {
                let put = write.pointer("/PutRequest/Item");
                let item = put.or_else(|| write.pointer("/DeleteRequest/Key"));
                Some((table.clone(), item?.as_object()?.clone()))
            });
            items.collect()
        }
        "TransactWriteItems" => {
            let items = request.get("TransactItems").and_then(Value::as_array);
            let items = items.into_iter().flatten();
            let items = items.filter_map(|item| {
                let (kind, write) = item.as_object()?.iter().next()?;
                let place = match kind.as_str() {
                    "Put" => "Item",
                    "Update" | "Delete" => "Key",
                    _ => return None,
                };
                target(write.get("TableName"), write.get(place))
            });
            items.collect()
        }
        _ => Vec::new(),
    }
}

fn target(table: Option<&Value>, item: Option<&Value>) -> Option<(String, Item)> {
    Some((table?.as_str()?.to_owned(), item?.as_object()?.clone()))
}

/// The table and index that a call reads by, where it does.
pub(super) fn read<'a>(operation: &str, request: &'a Value) -> Option<(&'a str, &'a str)> {
    let text = |name| request.get(name).and_then(Value::as_str);
    match operation {
        "Query" | "Scan" => Some((text("TableName")?, text("IndexName")?)),
        _ => None,
    }
}

impl Schema {
    /// From the answer to `DescribeTable`.
    pub(super) fn parse(described: &Value) -> Self {
        let indexes = described.pointer("/Table/GlobalSecondaryIndexes");
        let indexes = indexes.and_then(Value::as_array).into_iter().flatten();
        let indexes = indexes.filter_map(|index| {
            let name = index.get("IndexName")?.as_str()?;
            let projection = index.get("Projection")?;
            let all = projection.get("ProjectionType")? == "ALL";
            let named = projection.get("NonKeyAttributes");
            let named = named.and_then(Value::as_array).into_iter().flatten();
            let named = named.filter_map(Value::as_str).map(str::to_owned);
            let index = Index {
                key: key_names(index),
                projected: (!all).then(|| named.collect()),
            };
            Some((name.to_owned(), index))
        });
        Self {
            key: described.get("Table").map(key_names).unwrap_or_default(),
            indexes: indexes.collect(),
        }
    }

    /// The key of an item, as a request names it.
    pub(super) fn key(&self, item: &Item) -> Item {
        let part = |name: &String| Some((name.clone(), item.get(name)?.clone()));
        self.key.iter().filter_map(part).collect()
    }

    fn key_text(&self, item: &Item) -> String {
        Value::Object(self.key(item)).to_string()
    }
}

impl Index {
    fn holds(&self, item: &Item) -> bool {
        self.key.iter().all(|name| item.contains_key(name))
    }

    /// An item as the index has it.
    fn project(&self, schema: &Schema, item: &Item) -> Item {
        let mut item = item.clone();
        if let Some(projected) = &self.projected {
            let kept: BTreeSet<_> = [&schema.key, &self.key, projected]
                .into_iter()
                .flatten()
                .collect();
            item.retain(|name, _| kept.contains(name));
        }
        item
    }
}

fn key_names(described: &Value) -> Vec<String> {
    let parts = described.get("KeySchema").and_then(Value::as_array);
    let names = parts.into_iter().flatten();
    let names = names.filter_map(|part| part.get("AttributeName")?.as_str());
    names.map(str::to_owned).collect()
}

impl Writes {
    /// Remembers a write of `item` at `at`, which was `before` until then, and forgets the writes that are older than
    /// `lag`.
    pub(super) fn remember(
        &mut self,
        schema: &Schema,
        item: &Item,
        (at, before): (EpochMs, Option<Item>),
        lag: Duration,
    ) {
        self.forget(at, lag);
        let writes = self.0.entry(schema.key_text(item)).or_default();
        writes.push(Write { at, before });
    }

    /// Forgets the writes that are older than `lag`.
    pub(super) fn forget(&mut self, now: EpochMs, lag: Duration) {
        self.0.retain(|_, writes| {
            writes.retain(|write| now.since(write.at) < lag);
            !writes.is_empty()
        });
    }

    /// Puts the state before the remembered writes into an answer by an index. Says whether that changed it.
    pub(super) fn amend(
        &self,
        schema: &Schema,
        index: &str,
        (request, answer): (&Value, &mut Value),
    ) -> bool {
        let Some(index) = schema.indexes.get(index) else {
            return false;
        };
        let last_page = answer.get("LastEvaluatedKey").is_none();
        let Some(items) = answer.get_mut("Items").and_then(Value::as_array_mut) else {
            return false;
        };
        let earlier = items.clone();
        let mut shown = BTreeSet::new();
        items.retain_mut(|item| {
            let Some(members) = item.as_object_mut() else {
                return true;
            };
            let key = schema.key_text(members);
            let Some(write) = self.first(&key) else {
                return true;
            };
            shown.insert(key);
            match &write.before {
                Some(before) if index.holds(before) => {
                    *members = index.project(schema, before);
                    true
                }
                _ => false,
            }
        });
        if last_page {
            let hidden = self.0.keys().filter(|key| !shown.contains(*key));
            let hidden = hidden.filter_map(|key| self.first(key)?.before.as_ref());
            let hidden = hidden.filter(|item| index.holds(item) && matches(request, index, item));
            items.extend(hidden.map(|item| Value::Object(index.project(schema, item))));
        }
        let changed = *items != earlier;
        let count = items.len();
        if changed {
            for name in ["Count", "ScannedCount"] {
                if let Some(member) = answer.get_mut(name) {
                    *member = count.into();
                }
            }
        }
        changed
    }

    /// The first of the remembered writes of this key, if there are any.
    fn first(&self, key: &str) -> Option<&Write> {
        self.0.get(key)?.first()
    }
}

/// Whether a query is by the partition that the item is in, and by nothing else.
fn matches(request: &Value, index: &Index, item: &Item) -> bool {
    let values = request.get("ExpressionAttributeValues");
    let mut values = values.and_then(Value::as_object).into_iter().flatten();
    let partition = index.key.first().and_then(|name| item.get(name));
    match (values.next(), values.next()) {
        (Some((_, value)), None) => Some(value) == partition,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
