//! Frames that wait in the table for one connection, as a value: their order and their limits.

use std::collections::VecDeque;

use bytes::Bytes;

/// How many frames may wait, the greeting's not counted.
pub const FRAMES: usize = 64;

/// How many bytes may wait, the greeting's included. An item may have 400 KB (Amazon DynamoDB
/// Developer Guide, ServiceQuotas), and its keys need room too.
pub const BYTES: usize = 350 * 1024;

/// What waits for one connection. The greeting goes first, then the frames in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaitingFrames {
    pub greeting: VecDeque<Bytes>,
    pub frames: VecDeque<Bytes>,
}

impl WaitingFrames {
    /// A greeting alone.
    #[must_use]
    pub fn greeting(frames: Vec<Bytes>) -> Self {
        Self {
            greeting: frames.into(),
            frames: VecDeque::new(),
        }
    }

    /// The frame that is to be posted next.
    #[must_use]
    pub fn first(&self) -> Option<&Bytes> {
        self.greeting.front().or_else(|| self.frames.front())
    }

    /// The first frame is settled.
    pub fn remove_first(&mut self) {
        if self.greeting.pop_front().is_none() {
            self.frames.pop_front();
        }
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.greeting.len() + self.frames.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[must_use]
    pub fn bytes(&self) -> usize {
        let frames = self.greeting.iter().chain(&self.frames);
        frames.map(Bytes::len).sum()
    }

    /// These frames, and then what came meanwhile.
    #[must_use]
    pub fn before(mut self, later: Self) -> Self {
        self.greeting.extend(later.greeting);
        self.frames.extend(later.frames);
        self
    }

    /// Drops the oldest frames until the rest keeps the limits. The greeting stays, whatever its size.
    /// Returns how many frames were dropped.
    pub fn trim(&mut self) -> usize {
        let before = self.frames.len();
        while self.frames.len() > FRAMES || (self.bytes() > BYTES && !self.frames.is_empty()) {
            self.frames.pop_front();
        }
        before - self.frames.len()
    }
}

#[cfg(test)]
mod tests;
