//! What the backend answers instead of playing the chat: refusals, nonsense, silence.
//!
//! Each endpoint has a queue and a standing answer. A call takes the queue's first answer, else
//! the standing one, else the chat's. `routes` asks here; `play` turns the answer into HTTP.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{
    answer::{Answer, Endpoint},
    instruction::Instruction,
};

/// The answers to come. Clones share one script.
#[derive(Debug, Clone, Default)]
pub struct Script {
    lines: Arc<Mutex<HashMap<Endpoint, Lines>>>,
}

#[derive(Debug, Default)]
struct Lines {
    next: VecDeque<Answer>,
    always: Option<Answer>,
}

impl Script {
    /// Queues an answer for one call of this endpoint.
    pub fn next(&self, endpoint: Endpoint, answer: Answer) {
        self.lines()
            .entry(endpoint)
            .or_default()
            .next
            .push_back(answer);
    }

    /// Sets the answer to all calls of this endpoint that find its queue empty.
    pub fn always(&self, endpoint: Endpoint, answer: Answer) {
        self.lines().entry(endpoint).or_default().always = Some(answer);
    }

    /// Forgets all instructions: the chat answers again.
    pub fn clear(&self) {
        self.lines().clear();
    }

    pub(crate) fn follow(&self, instruction: Instruction) {
        match instruction {
            Instruction::Clear => self.clear(),
            Instruction::Next(endpoint, answer) => self.next(endpoint, answer),
            Instruction::Always(endpoint, answer) => self.always(endpoint, answer),
        }
    }

    pub(crate) fn take(&self, endpoint: Endpoint) -> Answer {
        let mut lines = self.lines();
        let Some(lines) = lines.get_mut(&endpoint) else {
            return Answer::Chat;
        };
        lines
            .next
            .pop_front()
            .or_else(|| lines.always.clone())
            .unwrap_or(Answer::Chat)
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Endpoint, Lines>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
