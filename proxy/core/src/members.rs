//! A JSON object's members, in order and as they are written: to look at some, and to leave some
//! out without touching a byte of the others. Pure.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// An object's members.
pub struct Members<'a> {
    text: &'a str,
    all: Vec<Member<'a>>,
}

/// A name without its escapes, and a value. JSON may write a name that is no Unicode text (half a
/// surrogate pair), so names are bytes.
type Member<'a> = (Cow<'a, [u8]>, &'a RawValue);

impl fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Members({} of them)", self.all.len())
    }
}

impl<'a> Members<'a> {
    /// `None` where the JSON is not an object.
    #[must_use]
    pub fn parse(json: &'a RawValue) -> Option<Self> {
        let text = json.get();
        if !text.starts_with('{') {
            return None;
        }
        let Pairs(all) = serde_json::from_str(text).ok()?;
        Some(Self { text, all })
    }

    /// All names, without their escapes.
    pub fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.all.iter().map(|(key, _)| &**key)
    }

    /// The last member of this name, as most JSON readers have it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.all
            .iter()
            .rev()
            .find(|(key, _)| **key == *name.as_bytes())
            .map(|(_, value)| *value)
    }

    /// The object without the members of these names; `None` where none of it is left.
    #[must_use]
    pub fn without(&self, names: &[&str]) -> Option<String> {
        let (mut kept, mut is_empty) = (String::from("{"), true);
        // A member's text starts after the value before it, with the comma between the two, and its
        // value is a piece of our text.
        let mut start = 1;
        for (key, value) in &self.all {
            let end = value.get().as_ptr().addr() - self.text.as_ptr().addr() + value.get().len();
            let member = self.text.get(start..end).unwrap_or_default();
            if !names.iter().any(|name| **key == *name.as_bytes()) {
                let leads = is_empty && start > 1;
                kept.push_str(if leads { after_comma(member) } else { member });
                is_empty = false;
            }
            start = end;
        }
        kept.push_str(self.text.get(start..).unwrap_or_default());
        (!is_empty).then_some(kept)
    }
}

fn after_comma(member: &str) -> &str {
    member.split_once(',').map_or(member, |(_, member)| member)
}

struct Pairs<'a>(Vec<Member<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor).map(Pairs)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Vec<Member<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some((Key(key), value)) = map.next_entry()? {
            pairs.push((key, value));
        }
        Ok(pairs)
    }
}

/// A member's name; borrowed unless it has an escape.
struct Key<'a>(Cow<'a, [u8]>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Cow<'de, [u8]>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member's name")
            }
            fn visit_borrowed_bytes<E>(self, name: &'de [u8]) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(name))
            }
            fn visit_bytes<E>(self, name: &[u8]) -> Result<Self::Value, E> {
                Ok(Cow::Owned(name.to_owned()))
            }
        }
        deserializer.deserialize_bytes(KeyVisitor).map(Key)
    }
}

#[cfg(test)]
mod tests;
