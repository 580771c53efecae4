//! Faults that mean nothing are refused by name, before any is played.

use crate::connection_id::ConnectionId;
use crate::faults::Faults;
use crate::faults::connection::{ConnectionFault, Which};
use crate::faults::dynamodb::DynamodbFault;
use crate::faults::error::FaultsError;
use crate::faults::post::{PostAnswer, PostFault};
use crate::faults::rule::Rule;

impl Faults {
    /// Says whether all of it can be played.
    pub(crate) fn check(&self) -> Result<(), FaultsError> {
        shares("open_delay", &self.open_delay)?;
        shares("post_latency", &self.post_latency)?;
        shares("posts", &self.posts)?;
        shares("disconnects", &self.disconnects)?;
        shares("kills", &self.kills)?;
        shares("dynamodb", &self.dynamodb)?;
        shares("connections", &self.connections)?;
        for (index, rule) in self.posts.iter().enumerate() {
            post(&rule.fault).map_err(|(member, reason)| FaultsError::Unfit {
                place: format!("posts[{index}].{member}"),
                reason,
            })?;
        }
        for (index, rule) in self.dynamodb.iter().enumerate() {
            operations(&rule.fault).map_err(|reason| FaultsError::Unfit {
                place: format!("dynamodb[{index}].operations"),
                reason,
            })?;
        }
        let late = |rule: &Rule<ConnectionFault>| {
            rule.fault.which == Which::Open && rule.fault.made_within.is_some()
        };
        if let Some(index) = self.connections.iter().position(late) {
            return Err(FaultsError::Unfit {
                place: format!("connections[{index}].made_within"),
                reason: "connections that are open are there already: say `\"which\": \"new\"`"
                    .to_owned(),
            });
        }
        Ok(())
    }
}

fn shares<F>(list: &str, rules: &[Rule<F>]) -> Result<(), FaultsError> {
    let unfit = |rule: &Rule<F>| !(0.0..=1.0).contains(&rule.share);
    match rules.iter().position(unfit) {
        None => Ok(()),
        Some(index) => Err(FaultsError::Unfit {
            place: format!("{list}[{index}].share"),
            reason: format!(
                "{} is no share: expected a number from 0 to 1",
                rules.get(index).map_or(f64::NAN, |rule| rule.share)
            ),
        }),
    }
}

fn post(fault: &PostFault) -> Result<(), (&'static str, String)> {
    let id = |id: &&String| ConnectionId::parse(id).is_none();
    if let Some(id) = fault.connections.iter().find(id) {
        return Err(("connections", format!("{id:?} is no connection's id")));
    }
    let chosen = !fault.connections.is_empty() || fault.younger_than.is_some() || fault.any_age;
    if fault.answer == PostAnswer::Gone && !chosen {
        let reason = "AWS gives no 410 to an open connection once its handshake is over: name `connections`, \
                      or `younger_than`, or say `any_age`";
        return Err(("answer", reason.to_owned()));
    }
    let untold = matches!(fault.answer, PostAnswer::InternalError | PostAnswer::Hang);
    if fault.delivered && !untold {
        let reason = "only a 500 and a hang can be of a frame that goes out all the same";
        return Err(("delivered", reason.to_owned()));
    }
    Ok(())
}

fn operations(fault: &DynamodbFault) -> Result<(), String> {
    let possible = fault.possible();
    let unfit = |operation: &&String| !possible.contains(&operation.as_str());
    match fault.operations().iter().find(unfit) {
        None => Ok(()),
        Some(operation) => Err(format!(
            "{operation:?} cannot be {}: expected some of {}",
            fault.name(),
            possible.join(", ")
        )),
    }
}
