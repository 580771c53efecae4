//! The only place where chance comes in.
//!
//! Each kind of fault draws from a stream of its own, so that more posts do not change what
//! DynamoDB does.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::faults::rule::Rule;
use crate::faults::span::Span;

/// What is drawn for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stream {
    Openings,
    Latencies,
    Posts,
    Disconnects,
    Kills,
    Dynamodb,
    Connections,
}

#[derive(Debug)]
pub(super) struct Draws([StdRng; 7]);

impl Draws {
    pub(super) fn new(seed: u64) -> Self {
        Self(std::array::from_fn(|stream| {
            // `usize` has at most as many bits.
            let stream = u64::try_from(stream).unwrap_or_default();
            StdRng::seed_from_u64(seed.wrapping_add(stream.rotate_right(8)))
        }))
    }

    /// The first of the rules that fits and is drawn. It counts as played once more.
    pub(super) fn play<F: Clone>(
        &mut self,
        stream: Stream,
        rules: &mut [Rule<F>],
        fits: impl Fn(&F) -> bool,
    ) -> Option<F> {
        let rule = rules.iter_mut().find(|rule| {
            rule.next != Some(0) && fits(&rule.fault) && self.chance(stream, rule.share)
        })?;
        rule.next = rule.next.map(|next| next.saturating_sub(1));
        Some(rule.fault.clone())
    }

    pub(super) fn time(&mut self, stream: Stream, span: Span) -> Duration {
        let (from, to) = span.milliseconds();
        let drawn = self
            .stream(stream)
            .map(|stream| stream.random_range(from..=to));
        Duration::from_millis(drawn.unwrap_or(from))
    }

    fn chance(&mut self, stream: Stream, share: f64) -> bool {
        let drawn = self.stream(stream).map(|stream| stream.random::<f64>());
        drawn.is_some_and(|drawn| drawn < share)
    }

    fn stream(&mut self, stream: Stream) -> Option<&mut StdRng> {
        self.0.get_mut(stream as usize)
    }
}
