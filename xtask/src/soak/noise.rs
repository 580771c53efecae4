//! Whether the faults explain what the stack complains of. Pure.

use std::collections::BTreeMap;

use super::{broadcasts::Facts, evidence::Line, verdict::Verdict};

/// The function's complaints, and the faults that explain each.
const EXPLAINED: [(&str, &str); 12] = [
    ("a frame was not delivered", "post."),
    ("frames are put back for the client's next frame", "post."),
    ("an audience is read on after a pause: table: ", "dynamodb."),
    ("the management API refused a call for good", "post.403"),
    ("waiting frames are lost: table: ", "dynamodb."),
    (
        "a frame could not be left in the table: table: ",
        "dynamodb.",
    ),
    ("a handshake could not be looked at: table: ", "dynamodb."),
    (
        "waiting frames of a dead connection stay until their TTL: table: ",
        "dynamodb.",
    ),
    ("a 410 could not be judged: table: ", "dynamodb."),
    ("a dead row stays until its TTL: table: ", "dynamodb."),
    (
        "the row of a refused connection stays until its TTL: table: ",
        "dynamodb.",
    ),
    (
        "rows of a refused connection stay until their TTL: table: ",
        "dynamodb.",
    ),
];

/// Judges every complaint, every failed event, every refused handshake, every end of an environment.
pub(super) fn judge(facts: &Facts<'_>, played: &BTreeMap<String, u64>, verdict: &mut Verdict) {
    let played = |prefix: &str| played.keys().any(|name| name.starts_with(prefix));
    // A connection that breaks cuts off posts and calls of the table.
    let cut_off = |fault: &str| ["post.", "dynamodb."].contains(&fault) && played("connection.");
    let happened = |fault: &str| played(fault) || cut_off(fault);
    let mut unexplained: BTreeMap<String, u64> = BTreeMap::new();
    let mut complain = |text: String| *unexplained.entry(text).or_default() += 1;
    for (_, line) in facts.lines {
        match line {
            Line::ColdStart => verdict.environments += 1,
            Line::Served(served) => {
                if !served.loud {
                    continue;
                }
                verdict.loud += 1;
                let error = served.error.as_deref().unwrap_or_default();
                // Without an error it is loud because a post was refused.
                let refused = error.is_empty() && happened("post.403");
                let explained = refused || (error.starts_with("table: ") && happened("dynamodb."));
                if !explained {
                    complain(format!("an event failed: {error}"));
                }
            }
            Line::Complaint { text, .. } => {
                verdict.loud += 1;
                let known = EXPLAINED.iter().find(|(known, _)| text.starts_with(known));
                if !known.is_some_and(|(_, fault)| happened(fault)) {
                    complain(format!("the function says: {text}"));
                }
            }
            Line::Failed { words, .. } => {
                if !(words.contains("killed by a fault") && happened("kill.before-answer")) {
                    complain(format!("an event got no answer: {words}"));
                }
            }
            Line::Ended(why) => {
                verdict.killed += 1;
                if !(why.contains("killed by a fault") && happened("kill.")) {
                    complain(format!("an environment ended: {why}"));
                }
            }
            Line::Fault { .. } => {}
        }
    }
    for status in facts.lives.iter().filter_map(|life| life.refused) {
        *verdict.refused.entry(status).or_default() += 1;
        let explained = match status {
            500 => happened("dynamodb."),
            502 => happened("kill.before-answer"),
            _ => false,
        };
        if !explained {
            complain(format!("a handshake got status {status}"));
        }
    }
    for (text, times) in unexplained {
        verdict.violation(format!("{text} ({times} times)"));
    }
}
