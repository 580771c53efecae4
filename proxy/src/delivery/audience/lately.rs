//! The audiences that one event's replies share, and what those who came meanwhile have not got.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use proxy_core::delivery::Number;
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;

use crate::connections::MemberQuery;

/// An audience is read again after this long at the earliest.
const FRESH: Duration = Duration::from_secs(2);

/// What was read lately.
#[derive(Debug, Default)]
pub(super) struct Lately(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    audiences: HashMap<MemberQuery, Reading>,
    /// The last logged frame of each audience that was read before the frame was put into its log.
    unread: HashMap<MemberQuery, Unread>,
}

#[derive(Debug)]
struct Reading {
    at: Instant,
    rows: Arc<Vec<Membership>>,
    /// Somebody has joined or left since.
    is_stale: bool,
}

/// A logged frame that went to an audience which was read before it had its number.
#[derive(Debug)]
pub(super) struct Unread {
    pub(super) frame: Bytes,
    pub(super) number: Number,
    pub(super) excluded: BTreeSet<ConnectionId>,
    /// Who got it.
    pub(super) had: Arc<Vec<Membership>>,
}

impl Lately {
    pub(super) fn known(&self, members: &MemberQuery) -> Option<Arc<Vec<Membership>>> {
        let known = self.lock();
        let reading = known.audiences.get(members)?;
        let is_fresh = !reading.is_stale && reading.at.elapsed() < FRESH;
        is_fresh.then(|| Arc::clone(&reading.rows))
    }

    pub(super) fn remember(&self, members: &MemberQuery, at: Instant, read: Vec<Membership>) {
        let reading = Reading {
            at,
            rows: Arc::new(read),
            is_stale: false,
        };
        self.lock().audiences.insert(members.clone(), reading);
    }

    /// Somebody has joined or left.
    pub(super) fn changed(&self) {
        let audiences = &mut self.lock().audiences;
        audiences
            .values_mut()
            .for_each(|reading| reading.is_stale = true);
    }

    /// A logged frame has gone to an audience: `None` where that was read after the frame was put.
    pub(super) fn logged(&self, members: &MemberQuery, unread: Option<Unread>) {
        let all = &mut self.lock().unread;
        match unread {
            Some(unread) => all.insert(members.clone(), unread),
            None => all.remove(members),
        };
    }

    /// Hands out what late-comers have not got, and forgets it.
    pub(super) fn take_unread(&self) -> HashMap<MemberQuery, Unread> {
        std::mem::take(&mut self.lock().unread)
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
