//! The connections that are open, and which of them may have another call.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::Instant;

use super::connection::{Failure, Sender};
use super::origin::Origin;

/// A call that was given up after this long looks like a path that died: then the older connections
/// to that host are not used again either.
const LOOKS_DEAD: Duration = Duration::from_secs(1);

/// The wall clock: unlike a monotonic one, it goes on while Lambda freezes us.
pub(super) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The connections to all hosts.
pub(super) struct Pool {
    hosts: Mutex<HashMap<Origin, Host>>,
    /// Idle for longer than this, a connection is not used again.
    idle: Duration,
    clock: Clock,
}

#[derive(Default)]
struct Host {
    /// HTTP/1.1, without a call; the last one was used last.
    idle: Vec<Entry>,
    /// HTTP/2.
    shared: Vec<Entry>,
    /// How many connections were begun; each one's number is its age.
    begun: u64,
    /// Connections before this one were there when one failed: no new call for them.
    trusted_from: u64,
    speaks: Option<Speaks>,
    /// Held while a connection is made that others may share.
    gate: Arc<tokio::sync::Mutex<()>>,
}

/// What a host answered when it was asked for a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaks {
    Http1,
    Http2,
}

struct Entry {
    number: u64,
    sender: Sender,
    /// Under way.
    calls: usize,
    used: SystemTime,
}

impl Entry {
    /// May it have another call?
    fn is_usable(&self, idle: Duration, now: SystemTime) -> bool {
        // A clock that was set back counts as idle too.
        let fresh = now.duration_since(self.used).is_ok_and(|age| age <= idle);
        !self.sender.is_closed() && (fresh || self.calls > 0)
    }
}

impl Host {
    /// Drops what cannot have another call.
    fn sweep(&mut self, idle: Duration, now: SystemTime) {
        self.idle.retain(|entry| entry.is_usable(idle, now));
        self.shared.retain(|entry| entry.is_usable(idle, now));
    }

    fn distrust(&mut self, number: u64) {
        // What has been found out once says nothing of those that were made since.
        if number >= self.trusted_from {
            self.trusted_from = self.begun;
            self.idle.clear();
            self.shared.clear();
        }
    }
}

impl Pool {
    pub(super) fn new(idle: Duration, clock: Clock) -> Self {
        let hosts = Mutex::default();
        Self { hosts, idle, clock }
    }

    /// A connection that is open already.
    pub(super) fn take(self: &Arc<Self>, origin: &Origin) -> Option<Lease> {
        let now = (self.clock)();
        let mut hosts = self.lock();
        let host = hosts.get_mut(origin)?;
        let usable = |entry: &Entry| entry.is_usable(self.idle, now);
        // The others are looked at when a connection is made: a fan-out takes thousands of times.
        while host.shared.pop_if(|entry| !usable(entry)).is_some() {}
        if let Some(entry) = host.shared.last_mut()
            && let Sender::Http2(sender) = &entry.sender
        {
            entry.calls += 1;
            let sender = Sender::Http2(sender.clone());
            return Some(self.lease(origin, entry.number, sender));
        }
        while host.idle.pop_if(|entry| !usable(entry)).is_some() {}
        let Entry { number, sender, .. } = host.idle.pop()?;
        Some(self.lease(origin, number, sender))
    }

    /// What the host was found to speak, and what to hold while a shared connection is made.
    pub(super) fn gate(&self, origin: &Origin) -> (Option<Speaks>, Arc<tokio::sync::Mutex<()>>) {
        let mut hosts = self.lock();
        let host = hosts.entry(origin.clone()).or_default();
        (host.speaks, Arc::clone(&host.gate))
    }

    /// The number of a connection that is about to be made.
    pub(super) fn begin(&self, origin: &Origin) -> u64 {
        let now = (self.clock)();
        let mut hosts = self.lock();
        let host = hosts.entry(origin.clone()).or_default();
        host.sweep(self.idle, now);
        host.begun += 1;
        host.begun - 1
    }

    /// A connection that was made now, for its first call.
    pub(super) fn add(self: &Arc<Self>, origin: &Origin, number: u64, sender: Sender) -> Lease {
        let used = (self.clock)();
        let mut hosts = self.lock();
        let host = hosts.entry(origin.clone()).or_default();
        host.speaks = Some(match &sender {
            Sender::Http1(_) => Speaks::Http1,
            Sender::Http2(sender) => {
                if number >= host.trusted_from {
                    host.shared.push(Entry {
                        number,
                        sender: Sender::Http2(sender.clone()),
                        calls: 1,
                        used,
                    });
                }
                Speaks::Http2
            }
        });
        self.lease(origin, number, sender)
    }

    fn lease(self: &Arc<Self>, origin: &Origin, number: u64, sender: Sender) -> Lease {
        Lease {
            pool: Arc::clone(self),
            origin: origin.clone(),
            number,
            sender: Some(sender),
            began: Instant::now(),
        }
    }

    fn end(&self, origin: &Origin, number: u64, sender: Sender, end: End) {
        let used = (self.clock)();
        let mut hosts = self.lock();
        let Some(host) = hosts.get_mut(origin) else {
            return;
        };
        match end {
            End::Answered => match sender {
                Sender::Http1(_) => {
                    if number >= host.trusted_from && !sender.is_closed() {
                        host.idle.push(Entry {
                            number,
                            sender,
                            calls: 0,
                            used,
                        });
                    }
                }
                Sender::Http2(_) => {
                    for entry in &mut host.shared {
                        if entry.number == number {
                            entry.calls = entry.calls.saturating_sub(1);
                            entry.used = used;
                        }
                    }
                }
            },
            // Whoever still has a call on a shared connection may wait for its answer.
            End::GivenUp => host.shared.retain(|entry| entry.number != number),
            End::Dead => {
                host.shared.retain(|entry| entry.number != number);
                host.distrust(number);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Origin, Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("idle", &self.idle)
            .finish_non_exhaustive()
    }
}

/// How a call ended.
#[derive(Clone, Copy)]
enum End {
    Answered,
    /// By the caller, soon: says nothing of the path.
    GivenUp,
    Dead,
}

/// A connection for one call. Dropped before the answer is there, it gets no other one.
pub(super) struct Lease {
    pool: Arc<Pool>,
    origin: Origin,
    number: u64,
    sender: Option<Sender>,
    began: Instant,
}

impl Lease {
    pub(super) async fn call(
        mut self,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Failure> {
        let Some(sender) = &mut self.sender else {
            let cause = "the connection has ended".to_owned();
            return Err(Failure::unsent(request, cause));
        };
        let result = sender.call(request).await;
        self.end(if result.is_ok() {
            End::Answered
        } else {
            End::Dead
        });
        result
    }

    /// The connection was not needed now.
    pub(super) fn put_back(mut self) {
        self.end(End::Answered);
    }

    fn end(&mut self, end: End) {
        if let Some(sender) = self.sender.take() {
            self.pool.end(&self.origin, self.number, sender, end);
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let dead = self.began.elapsed() >= LOOKS_DEAD;
        self.end(if dead { End::Dead } else { End::GivenUp });
    }
}
