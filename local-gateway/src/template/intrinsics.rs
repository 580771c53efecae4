//! What CloudFormation's intrinsic functions come to. Pure: a value of the template in, a plain
//! value out.
//!
//! A resource is its logical id here, and its `Arn` one that ends in the logical id, so that
//! references can be followed. Functions that need a real account (`Fn::ImportValue` and the like)
//! are refused by name.

use std::collections::BTreeMap;

use local_lambda::ACCOUNT;
use local_queues::queue_arn;
use serde_json::{Map, Value};

use crate::config::queue::pending_queue_url;

/// Deeper than any template goes; conditions can name each other in a circle.
const DEPTH: usize = 32;

/// What values refer to.
#[derive(Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) template: &'a Value,
    /// Values of parameters, in place of their defaults.
    pub(crate) parameters: &'a BTreeMap<String, String>,
    pub(crate) region: &'a str,
}

impl Scope<'_> {
    /// `value` without intrinsic functions.
    pub(crate) fn resolve(&self, value: &Value) -> Result<Value, String> {
        self.at(value, DEPTH)
    }

    /// `value` as text, where it is text, a number or a truth value.
    pub(crate) fn text(&self, value: &Value) -> Result<String, String> {
        text(&self.resolve(value)?)
    }

    /// Whether a resource with this `Condition` is there.
    pub(crate) fn holds(&self, condition: &Value) -> Result<bool, String> {
        self.condition(condition, DEPTH)
    }

    fn at(&self, value: &Value, depth: usize) -> Result<Value, String> {
        let depth = depth.checked_sub(1).ok_or("it refers to itself")?;
        match value {
            Value::Array(items) => items.iter().map(|item| self.at(item, depth)).collect(),
            Value::Object(members) => match intrinsic(members) {
                Some((function, argument)) => self.call(function, argument, depth),
                None => {
                    let members = members
                        .iter()
                        .map(|(name, value)| Ok((name.clone(), self.at(value, depth)?)));
                    let members = members.collect::<Result<Map<_, _>, String>>()?;
                    Ok(Value::Object(members))
                }
            },
            plain => Ok(plain.clone()),
        }
    }

    fn call(&self, function: &str, argument: &Value, depth: usize) -> Result<Value, String> {
        let malformed = || format!("{function}: {argument} is not what it takes");
        match (function, argument) {
            ("Ref", Value::String(name)) => self.reference(name, depth),
            ("Fn::GetAtt", Value::Array(path)) => match path.as_slice() {
                [Value::String(resource), Value::String(attribute)] => {
                    self.attribute(resource, attribute, depth)
                }
                _ => Err(malformed()),
            },
            ("Fn::Sub", Value::String(text)) => self.substitute(text, &Map::new(), depth),
            ("Fn::Sub", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(text), Value::Object(own)] => {
                    let own = self.at(&Value::Object(own.clone()), depth)?;
                    self.substitute(text, own.as_object().ok_or_else(malformed)?, depth)
                }
                _ => Err(malformed()),
            },
            ("Fn::Join", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(between), items] => {
                    let items = self.at(items, depth)?;
                    let items = items.as_array().ok_or_else(malformed)?;
                    let items = items.iter().map(text).collect::<Result<Vec<_>, _>>()?;
                    Ok(items.join(between).into())
                }
                _ => Err(malformed()),
            },
            ("Fn::If", Value::Array(parts)) => match parts.as_slice() {
                [condition, then, otherwise] => {
                    let holds = self.condition(condition, depth)?;
                    self.at(if holds { then } else { otherwise }, depth)
                }
                _ => Err(malformed()),
            },
            ("Fn::Split", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(between), whole] if !between.is_empty() => {
                    let whole = text(&self.at(whole, depth)?)?;
                    Ok(whole.split(between.as_str()).map(Value::from).collect())
                }
                _ => Err(malformed()),
            },
            ("Fn::Select", Value::Array(parts)) => match parts.as_slice() {
                [place, items] => {
                    let place = text(&self.at(place, depth)?)?.parse::<usize>().ok();
                    let items = self.at(items, depth)?;
                    let item = place.and_then(|place| items.as_array()?.get(place));
                    item.cloned().ok_or_else(malformed)
                }
                _ => Err(malformed()),
            },
            (
                "Ref" | "Fn::GetAtt" | "Fn::Sub" | "Fn::Join" | "Fn::If" | "Fn::Split"
                | "Fn::Select",
                _,
            ) => Err(malformed()),
            _ => Err(format!("{function} is not supported")),
        }
    }

    fn condition(&self, condition: &Value, depth: usize) -> Result<bool, String> {
        let depth = depth.checked_sub(1).ok_or("it refers to itself")?;
        let malformed = || format!("{condition} is no condition");
        if let Value::String(name) = condition {
            let named = self
                .template
                .get("Conditions")
                .and_then(|all| all.get(name));
            return self.condition(named.ok_or(format!("there is no condition {name}"))?, depth);
        }
        if let Some(other) = condition.get("Condition") {
            return self.condition(other, depth);
        }
        let (function, argument) = condition
            .as_object()
            .and_then(intrinsic)
            .ok_or_else(malformed)?;
        let arguments = argument.as_array().ok_or_else(malformed)?;
        let mut each = arguments.iter().map(|one| self.condition(one, depth));
        match (function, arguments.as_slice()) {
            ("Fn::Equals", [left, right]) => {
                Ok(text(&self.at(left, depth)?)? == text(&self.at(right, depth)?)?)
            }
            ("Fn::Not", [one]) => Ok(!self.condition(one, depth)?),
            ("Fn::And", _) => each.try_fold(true, |all, one| Ok(all & one?)),
            ("Fn::Or", _) => each.try_fold(false, |any, one| Ok(any | one?)),
            _ => Err(malformed()),
        }
    }

    fn reference(&self, name: &str, depth: usize) -> Result<Value, String> {
        if let Some(given) = self.parameters.get(name) {
            return Ok(given.as_str().into());
        }
        if let Some(parameter) = self
            .template
            .get("Parameters")
            .and_then(|all| all.get(name))
        {
            let default = parameter.get("Default").cloned();
            return default.ok_or_else(|| {
                format!("the parameter {name} has no default: give --parameter {name}=VALUE")
            });
        }
        if let Some(resource) = self.resource(name) {
            return self.physical(name, resource, depth);
        }
        // SAM's own reference to what it makes for `AutoPublishAlias`.
        if let Some((function, attribute @ ("Alias" | "Version"))) = name.split_once('.') {
            return self.attribute(function, attribute, depth);
        }
        match name {
            "AWS::Region" => Ok(self.region.into()),
            "AWS::AccountId" => Ok(ACCOUNT.into()),
            "AWS::Partition" => Ok("aws".into()),
            "AWS::URLSuffix" => Ok("amazonaws.com".into()),
            "AWS::StackName" => Ok("local".into()),
            "AWS::NoValue" => Ok(Value::Null),
            _ => Err(format!(
                "{name} is no parameter and no resource of the template"
            )),
        }
    }

    fn attribute(&self, resource: &str, attribute: &str, depth: usize) -> Result<Value, String> {
        let found = self.resource(resource);
        let found = found.ok_or_else(|| format!("{resource} is no resource of the template"))?;
        let kind = found
            .get("Type")
            .and_then(Value::as_str)
            .unwrap_or_default();
        match (kind, attribute) {
            ("AWS::Serverless::Function" | "AWS::Lambda::Function", "Arn")
            | ("AWS::Serverless::Function", "Alias" | "Version") => Ok(self.arn(resource)),
            ("AWS::SQS::Queue", "QueueUrl") => self.physical(resource, found, depth),
            ("AWS::SQS::Queue", "QueueName") => Ok(self.queue(resource, found, depth)?.into()),
            ("AWS::SQS::Queue", "Arn") => {
                let name = self.queue(resource, found, depth)?;
                Ok(queue_arn(self.region, ACCOUNT, &name).into())
            }
            _ => Err(format!("{resource}.{attribute} is known only on AWS")),
        }
    }

    /// What a reference to a resource comes to: the name that it was given where there are things
    /// of that name here, a queue's URL, a function's ARN for its alias or version, else its logical id.
    fn physical(&self, id: &str, resource: &Value, depth: usize) -> Result<Value, String> {
        let property = |name: &str| {
            let property = resource.get("Properties").and_then(|all| all.get(name));
            property.map(|value| self.at(value, depth)).transpose()
        };
        match resource.get("Type").and_then(Value::as_str) {
            Some("AWS::DynamoDB::Table") => Ok(property("TableName")?.unwrap_or(id.into())),
            Some("AWS::Lambda::Alias" | "AWS::Lambda::Version") => {
                let function = property("FunctionName")?.unwrap_or_default();
                let function = text(&function)?;
                // It may be given as an ARN.
                let name = function.rsplit(':').next().unwrap_or_default();
                Ok(self.arn(name))
            }
            Some("AWS::SQS::Queue") => {
                Ok(pending_queue_url(&self.queue(id, resource, depth)?).into())
            }
            _ => Ok(id.into()),
        }
    }

    /// The name of a queue: the one that it was given, else its logical id.
    fn queue(&self, id: &str, resource: &Value, depth: usize) -> Result<String, String> {
        let name = resource
            .get("Properties")
            .and_then(|all| all.get("QueueName"));
        let name = name.map(|name| self.at(name, depth)).transpose()?;
        match name.filter(|name| !name.is_null()) {
            Some(name) => text(&name),
            None => Ok(id.to_owned()),
        }
    }

    fn arn(&self, function: &str) -> Value {
        let region = self.region;
        format!("arn:aws:lambda:{region}:{ACCOUNT}:function:{function}").into()
    }

    fn resource(&self, name: &str) -> Option<&Value> {
        self.template.get("Resources")?.get(name)
    }

    /// Fills `${…}`; `${!…}` is text.
    fn substitute(
        &self,
        pattern: &str,
        own: &Map<String, Value>,
        depth: usize,
    ) -> Result<Value, String> {
        let (mut filled, mut rest) = (String::new(), pattern);
        while let Some((before, after)) = rest.split_once("${") {
            let (name, behind) = after
                .split_once('}')
                .ok_or_else(|| format!("{pattern:?} has ${{ without }}"))?;
            filled.push_str(before);
            match name.strip_prefix('!') {
                Some(literal) => filled.push_str(&format!("${{{literal}}}")),
                None => {
                    let value = match (own.get(name), name.split_once('.')) {
                        (Some(value), _) => value.clone(),
                        (None, Some((resource, attribute))) => {
                            self.attribute(resource, attribute, depth)?
                        }
                        (None, None) => self.reference(name, depth)?,
                    };
                    filled.push_str(&text(&value)?);
                }
            }
            rest = behind;
        }
        Ok((filled + rest).into())
    }
}

/// The one member of an object that is a call of an intrinsic function.
fn intrinsic(members: &Map<String, Value>) -> Option<(&str, &Value)> {
    let mut all = members.iter();
    let (name, argument) = all.next().filter(|_| members.len() == 1)?;
    let function = name == "Ref" || name.starts_with("Fn::");
    function.then_some((name, argument))
}

fn text(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(format!("{value} is no text")),
    }
}

#[cfg(test)]
mod tests;
