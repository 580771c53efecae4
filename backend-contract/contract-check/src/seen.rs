//! What all replies of a run have in common: audiences, commands, arrays, sizes.
//!
//! Filled by every message call; judged once, at the end.

use serde_json::value::RawValue;

use crate::{
    answer::{FRAME_LIMIT, Outcome},
    report::{Check, Finding},
    shape::Shape,
};

/// Counts, and the first thing that was wrong of each kind.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    broadcast: Tally,
    sidewire: Tally,
    arrays: usize,
    replies: usize,
    largest: usize,
}

#[derive(Debug, Default)]
struct Tally {
    seen: usize,
    wrong: Option<String>,
}

impl Seen {
    /// Counts what is in an answer.
    pub(crate) fn answer(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Replies { replies, array } => {
                self.arrays += usize::from(*array);
                replies.iter().for_each(|reply| self.reply(reply));
            }
            Outcome::Stream { records, .. } => {
                let parsed = records.iter().filter_map(|r| serde_json::from_str(r).ok());
                parsed.for_each(|reply: Box<RawValue>| self.reply(&reply));
            }
            Outcome::Refused | Outcome::Broken { .. } => {}
        }
    }

    /// A frame for clients of this many bytes.
    pub(crate) fn frame(&mut self, bytes: usize) {
        self.replies += 1;
        self.largest = self.largest.max(bytes);
    }

    fn reply(&mut self, reply: &RawValue) {
        let shape = Shape::of(reply);
        self.frame(reply.get().len().saturating_sub(shape.bytes));
        self.broadcast.add(shape.broadcast);
        self.sidewire.add(shape.sidewire);
    }

    /// Judges what was seen.
    pub(crate) fn findings(self) -> Vec<Finding> {
        let Self {
            broadcast,
            sidewire,
            arrays,
            replies,
            largest,
        } = self;
        let mut findings = Vec::new();
        let tried = || format!("the {replies} replies of this run");
        let members = [
            (
                "broadcast",
                broadcast,
                "`broadcast` is a boolean or an object that names one audience",
            ),
            (
                "control fields",
                sidewire,
                "`sidewire` has `join`, `leave` (names of channels) and `close`, nothing else",
            ),
        ];
        for (name, tally, contract) in members {
            let check = Check::new(name, tried(), contract);
            findings.push(match tally.wrong {
                _ if tally.seen == 0 => check.skip(format!("no reply had any {name}")),
                None => check.pass(format!("in a good shape: {}", tally.seen)),
                Some(wrong) => {
                    let fix = "write it as the contract has it; clients get backend_invalid_reply \
                           instead of such a reply";
                    check.fail(wrong, fix)
                }
            });
        }
        let check = Check::new(
            "array replies",
            tried(),
            "an array is several replies, in order",
        );
        findings.push(match arrays {
            0 => check.skip("no answer was an array"),
            _ => check.pass(format!("arrays of JSON values: {arrays}")),
        });
        let check = Check::new("reply size", tried(), "a reply is up to 128 KiB");
        findings.push(match largest {
            _ if replies == 0 => check.skip("there were no replies"),
            0..=FRAME_LIMIT => check.pass(format!("the largest has {largest} bytes")),
            _ => check.fail(
                format!("the largest has {largest} bytes"),
                "send less, or a link to it: what is larger is not posted, and the sender gets \
             payload_too_large",
            ),
        });
        findings
    }
}

impl Tally {
    fn add(&mut self, judged: Option<Result<(), String>>) {
        if let Some(judged) = judged {
            self.seen += 1;
            if let Err(problem) = judged {
                self.wrong.get_or_insert(problem);
            }
        }
    }
}
