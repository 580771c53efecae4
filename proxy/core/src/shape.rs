//! Which member of an object does not have the contract's shape: serde says only that one does not.
//! Pure.

use std::fmt;

use serde_json::value::RawValue;

use crate::json::Kind;
use crate::members::Members;

/// What a member may be, `null` aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Texts,
    Boolean,
    Object,
    Any,
}

/// An object of the contract: the name that it has in the log, and its members.
pub(crate) struct Object {
    pub(crate) name: &'static str,
    /// By the name that the log has for each.
    pub(crate) members: &'static [(&'static str, Shape)],
    /// It may have other members.
    pub(crate) open: bool,
}

/// What is wrong with an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misshapen {
    #[error("`{member}` is {found}, expected {expected}")]
    Kind {
        member: &'static str,
        found: Kind,
        expected: &'static str,
    },
    #[error("an item of `{member}` is {found}, expected a string")]
    Item { member: &'static str, found: Kind },
    #[error("`{member}` stands there twice")]
    Twice { member: &'static str },
    #[error("`{object}` has a member that the contract does not know")]
    Unknown { object: &'static str },
}

impl Object {
    /// The first thing that is wrong with this JSON; `None`: nothing that is known here.
    pub(crate) fn misshapen(&self, json: &RawValue) -> Option<Misshapen> {
        let Some(members) = Members::parse(json) else {
            return Some(Misshapen::Kind {
                member: self.name,
                found: Kind::from_json(json),
                expected: "an object",
            });
        };
        let own = |member: &str| member.rsplit('.').next().unwrap_or_default().to_owned();
        let all = self.members.iter();
        let known = |name: &[u8]| {
            all.clone()
                .any(|(member, _)| own(member).as_bytes() == name)
        };
        if !self.open && !members.names().all(known) {
            return Some(Misshapen::Unknown { object: self.name });
        }
        all.clone().find_map(|&(member, shape)| {
            let name = own(member);
            let times = members.names().filter(|own| *own == name.as_bytes());
            if times.count() > 1 {
                return Some(Misshapen::Twice { member });
            }
            shape.misfit(member, members.get(&name)?)
        })
    }
}

impl Shape {
    fn misfit(self, member: &'static str, json: &RawValue) -> Option<Misshapen> {
        let found = Kind::from_json(json);
        let (wanted, expected) = match self {
            Self::Text => (Kind::Text, "a string"),
            Self::Texts => (Kind::Array, "an array of strings"),
            Self::Boolean => (Kind::Boolean, "true or false"),
            Self::Object => (Kind::Object, "an object"),
            Self::Any => return None,
        };
        if found != wanted && found != Kind::Null {
            return Some(Misshapen::Kind {
                member,
                found,
                expected,
            });
        }
        let items: Vec<&RawValue> = match self {
            Self::Texts if found == wanted => serde_json::from_str(json.get()).ok()?,
            _ => return None,
        };
        let mut kinds = items.into_iter().map(Kind::from_json);
        let found = kinds.find(|kind| *kind != Kind::Text)?;
        Some(Misshapen::Item { member, found })
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
