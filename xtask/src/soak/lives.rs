//! What each client may have seen, and what must have become of each frame that it sent. Pure.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::{
    broadcasts::{Index, sender},
    evidence::Line,
    journal::What,
    ledger::{Life, Seen},
    verdict::Verdict,
};

/// A client that stays so long after a frame has its answer: API Gateway waits 29 s, and posts
/// may take 5 s.
const ANSWER: Duration = Duration::from_secs(40);
/// A client that stays so long has its greeting.
const GREETING: Duration = Duration::from_secs(20);

impl Index<'_> {
    /// Judges every client.
    pub(super) fn judge_lives(&self, verdict: &mut Verdict) {
        let calls = self.facts.calls.iter();
        let heard: HashSet<&str> = calls
            .filter_map(|call| match &call.what {
                What::Message(id) => Some(id.as_str()),
                What::Connect(_) => None,
            })
            .collect();
        for life in self.facts.lives {
            self.judge_frames(life, verdict);
            self.judge_greeting(life, verdict);
            self.judge_answers(life, &heard, verdict);
            if let Some((_, end)) = &life.cut {
                verdict.violation(format!("{} was cut off: {end}", life.token));
            }
        }
    }

    fn judge_frames(&self, life: &Life, verdict: &mut Verdict) {
        let mut times: HashMap<&Seen, u64> = HashMap::new();
        for (_, seen) in &life.seen {
            verdict.frames += 1;
            let wrong = match seen {
                Seen::Message(id) => !self.is_of(sender(id), life),
                Seen::Receipt(token) => !self.is_of(token, life) || *token == life.token,
                Seen::Error { code, .. } => {
                    verdict.error_frame(code);
                    code != "internal"
                }
                Seen::GatewayError => {
                    verdict.error_frame("API Gateway's own");
                    false
                }
                Seen::Unknown(_) => true,
                Seen::History | Seen::Pong | Seen::Bye => false,
            };
            if wrong {
                verdict.violation(format!("{} got {seen:?}", life.token));
            }
            if matches!(seen, Seen::Message(_) | Seen::Receipt(_) | Seen::History) {
                *times.entry(seen).or_default() += 1;
            }
        }
        let repeats: u64 = times.values().map(|times| times - 1).sum();
        if repeats > 0 {
            // A post that got a 500, or no answer, may have been delivered: it is made again.
            let explained = self.faults(life, "post.500")
                + self.faults(life, "post.hang")
                + self.broken_connections(life);
            verdict.repeated += repeats;
            if repeats > explained {
                let token = &life.token;
                verdict.violation(format!(
                    "{token} got {repeats} frames twice, {explained} posts may have got a 500 or no answer"
                ));
            }
        }
    }

    /// Whether somebody is in this life's booking.
    fn is_of(&self, token: &str, life: &Life) -> bool {
        self.life(token)
            .is_some_and(|other| other.booking == life.booking)
    }

    fn judge_greeting(&self, life: &Life, verdict: &mut Verdict) {
        let Some(opened) = life.opened else { return };
        if life.times(&Seen::History) > 0 {
            verdict.greeted += 1;
            return;
        }
        let left_early = life.until().is_some_and(|until| until < opened + GREETING);
        let Some(connection) = self.connection(life) else {
            verdict.violation(format!(
                "{} is open, and the backend was never asked",
                life.token
            ));
            return;
        };
        let mut about = self.about(connection).iter();
        let told = about.any(|(_, line)| match line {
            Line::Complaint { .. } => true,
            // A claim that failed may have taken it.
            Line::Served(served) => {
                let error = served.error.as_deref().unwrap_or_default();
                error.starts_with("table: claim waiting frames")
            }
            _ => false,
        });
        if left_early {
            return;
        }
        if told {
            verdict.excused("a greeting, told by the function's log");
        } else if self.killed(connection, life.asked) {
            verdict.excused("a greeting, its environment was killed");
        } else {
            verdict.violation(format!("{} ({connection}) was never greeted", life.token));
        }
    }

    /// A frame that the backend has heard is a broadcast, and the sender is one of its recipients.
    /// Any other must have brought an error frame.
    fn judge_answers(&self, life: &Life, heard: &HashSet<&str>, verdict: &mut Verdict) {
        let mut unanswered = Vec::new();
        for sent in &life.sent {
            verdict.sent += 1;
            let mut seen = life.seen.iter();
            let is_answer = |seen: &Seen| match seen {
                Seen::Message(id) => *id == sent.id,
                Seen::Error { in_reply_to, .. } => *in_reply_to == sent.id,
                _ => false,
            };
            if let Some((at, seen)) = seen.find(|(_, seen)| is_answer(seen)) {
                if matches!(seen, Seen::Message(_)) {
                    verdict.latency(*at - sent.at);
                }
            } else if !heard.contains(sent.id.as_str())
                && life.until().is_none_or(|until| until > sent.at + ANSWER)
            {
                unanswered.push(sent);
            }
        }
        let errors = life.times(&Seen::GatewayError);
        let connection = self.connection(life).unwrap_or_default();
        for sent in unanswered.into_iter().skip(errors) {
            let mut about = self.about(connection).iter();
            let told =
                about.any(|(at, line)| *at >= sent.at && matches!(line, Line::Complaint { .. }));
            if told {
                verdict.excused("an error frame, told by the function's log");
            } else {
                let (token, id) = (&life.token, &sent.id);
                verdict.violation(format!(
                    "{token} ({connection}) sent {id} and heard nothing"
                ));
            }
        }
    }

    /// How often a fault was played on a life's connection.
    fn faults(&self, life: &Life, fault: &str) -> u64 {
        let connection = self.connection(life).unwrap_or_default();
        let about = self.about(connection).iter();
        let played =
            about.filter(|(_, line)| matches!(line, Line::Fault { name, .. } if name == fault));
        played.count() as u64
    }
}
