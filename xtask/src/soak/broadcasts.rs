//! Every frame that somebody was owed: by whom it was sent, who was there for it, and why it is
//! missing where it is. Pure.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use super::{
    evidence::{Line, Served},
    journal::{Call, What},
    ledger::{Life, Seen},
    verdict::Verdict,
};

/// A client that goes this soon after a frame was posted may not have read it.
const READING: Duration = Duration::from_secs(1);

/// All that is known.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    pub(super) lives: &'a [Life],
    pub(super) calls: &'a [Call],
    pub(super) lines: &'a [(Instant, Line)],
}

/// The same, as it is looked up.
pub(super) struct Index<'a> {
    pub(super) facts: &'a Facts<'a>,
    by_token: HashMap<&'a str, usize>,
    served: HashMap<&'a str, (Instant, &'a Served)>,
    /// Lines that name a connection: the function's complaints and the gateway's faults.
    about: HashMap<&'a str, Vec<(Instant, &'a Line)>>,
    /// By token: the place of its first call to connect among all calls, and its connection.
    joined: HashMap<&'a str, (usize, &'a str)>,
}

/// One frame for a booking.
struct Broadcast<'a> {
    frame: Seen,
    booking: &'a str,
    /// Its place among the backend's calls: who joined before is owed it.
    place: usize,
    call: &'a Call,
    begun: Instant,
    /// Who does not get it.
    excluded: Option<&'a str>,
}

/// Why an owed frame is missing, and nobody's secret.
enum Excuse {
    /// The function counted it, and a line names the recipient.
    Told,
    /// The function said that it could not read the audience.
    AudienceUnread,
    /// The environment was killed with it in hand.
    Killed,
}

impl<'a> Index<'a> {
    pub(super) fn new(facts: &'a Facts<'a>) -> Self {
        let mut index = Self {
            facts,
            by_token: HashMap::new(),
            served: HashMap::new(),
            about: HashMap::new(),
            joined: HashMap::new(),
        };
        for (place, life) in facts.lives.iter().enumerate() {
            index.by_token.insert(&life.token, place);
        }
        for (at, line) in facts.lines {
            let connection = match line {
                Line::Served(served) => {
                    index.served.insert(&served.request, (*at, served));
                    &served.connection
                }
                Line::Complaint {
                    connection: Some(connection),
                    ..
                }
                | Line::Fault { connection, .. }
                | Line::Failed { connection, .. } => connection,
                _ => continue,
            };
            index.about.entry(connection).or_default().push((*at, line));
        }
        for (place, call) in facts.calls.iter().enumerate() {
            if let What::Connect(token) = &call.what {
                index
                    .joined
                    .entry(token)
                    .or_insert((place, &call.connection));
            }
        }
        index
    }

    pub(super) fn life(&self, token: &str) -> Option<&'a Life> {
        self.facts.lives.get(*self.by_token.get(token)?)
    }

    /// The connection that a life had, if the backend has heard of it.
    pub(super) fn connection(&self, life: &Life) -> Option<&'a str> {
        let (_, connection) = self.joined.get(life.token.as_str())?;
        Some(connection)
    }

    pub(super) fn about(&self, connection: &str) -> &[(Instant, &'a Line)] {
        self.about.get(connection).map_or(&[], Vec::as_slice)
    }

    /// Whether an environment was killed that had an event of this connection, not before `from`.
    pub(super) fn killed(&self, connection: &str, from: Instant) -> bool {
        let kill =
            |line: &Line| matches!(line, Line::Fault { name, .. } if name.starts_with("kill."));
        let mut about = self.about(connection).iter();
        about.any(|(at, line)| *at >= from && kill(line))
    }

    /// How many of the function's own connections broke while a client was there. Each may have had
    /// one post to it in hand: its posts follow each other.
    pub(super) fn broken_connections(&self, life: &Life) -> u64 {
        let broke = |line: &Line| matches!(line, Line::Fault { name, .. } if name.starts_with("connection."));
        let gone = life.until();
        let lines = self.facts.lines.iter();
        let during = lines.filter(|(at, line)| {
            *at >= life.asked && gone.is_none_or(|gone| *at <= gone + READING) && broke(line)
        });
        during.count() as u64
    }

    fn complaints(&self, connection: &str, from: Instant, to: Instant) -> usize {
        let about = self.about(connection).iter();
        about
            .filter(|(at, line)| (from..=to).contains(at) && matches!(line, Line::Complaint { .. }))
            .count()
    }

    fn broadcasts(&self) -> Vec<Broadcast<'a>> {
        let mut all = Vec::new();
        for (place, call) in self.facts.calls.iter().enumerate() {
            let (token, frame) = match &call.what {
                What::Connect(token) => (token.as_str(), Seen::Receipt(token.clone())),
                What::Message(id) => (sender(id), Seen::Message(id.clone())),
            };
            let Some(life) = self.life(token).filter(|life| life.opened.is_some()) else {
                continue; // a handshake that failed announces nobody
            };
            let is_receipt = matches!(frame, Seen::Receipt(_));
            let sent = life
                .sent
                .iter()
                .find(|sent| frame == Seen::Message(sent.id.clone()));
            all.push(Broadcast {
                begun: sent.map_or(life.asked, |sent| sent.at),
                frame,
                booking: &life.booking,
                place,
                call,
                excluded: is_receipt.then_some(token),
            });
        }
        all
    }

    /// Judges every frame of every booking.
    pub(super) fn judge(&self, verdict: &mut Verdict) {
        let mut rooms: HashMap<&str, Vec<&Life>> = HashMap::new();
        for life in self.facts.lives.iter().filter(|life| life.opened.is_some()) {
            rooms.entry(&life.booking).or_default().push(life);
        }
        for broadcast in self.broadcasts() {
            let room = rooms.get(broadcast.booking).map_or(&[][..], Vec::as_slice);
            self.judge_one(&broadcast, room, verdict);
        }
    }

    fn judge_one(&self, broadcast: &Broadcast<'a>, room: &[&Life], verdict: &mut Verdict) {
        verdict.broadcasts += 1;
        let served = self.served.get(broadcast.call.request.as_str()).copied();
        let ended = served.map(|(at, _)| at);
        let mut told = 0;
        for life in room {
            let Some((joined, _)) = self.joined.get(life.token.as_str()) else {
                continue;
            };
            if *joined >= broadcast.place || Some(life.token.as_str()) == broadcast.excluded {
                continue;
            }
            if life.times(&broadcast.frame) > 0 {
                verdict.arrived += 1;
                continue;
            }
            let went = life.until();
            if went.is_some_and(|went| ended.is_none_or(|ended| went < ended + READING)) {
                continue; // it was not there to the end
            }
            match self.excuse(broadcast, life, served) {
                Some(Excuse::Told) => {
                    told += 1;
                    verdict.excused("told by the function's log");
                }
                Some(Excuse::AudienceUnread) => verdict.excused("the audience could not be read"),
                Some(Excuse::Killed) => verdict.excused("its environment was killed"),
                None => verdict.lost(&self.explain(broadcast, life, served), life.is_open()),
            }
        }
        if let Some((_, served)) = served
            && told > served.undelivered
        {
            let request = &served.request;
            let counted = served.undelivered;
            verdict.violation(format!(
                "request {request}: {told} frames missing, {counted} counted"
            ));
        }
    }

    fn excuse(
        &self,
        broadcast: &Broadcast<'_>,
        life: &Life,
        served: Option<(Instant, &Served)>,
    ) -> Option<Excuse> {
        let Some((ended, served)) = served else {
            let killed = self.killed(&broadcast.call.connection, broadcast.begun);
            return killed.then_some(Excuse::Killed);
        };
        let unread = served
            .error
            .as_deref()
            .is_some_and(|error| error.starts_with("table: "));
        if unread && served.loud {
            // A complaint that names this recipient may be about another broadcast's frame.
            return Some(Excuse::AudienceUnread);
        }
        let connection = self.connection(life)?;
        let until = ended + Duration::from_millis(100);
        (self.complaints(connection, broadcast.begun, until) > 0).then_some(Excuse::Told)
    }

    fn explain(
        &self,
        broadcast: &Broadcast<'_>,
        life: &Life,
        served: Option<(Instant, &Served)>,
    ) -> String {
        let word = match served {
            None => "no line tells of the invocation's end".to_owned(),
            Some((_, served)) => format!(
                "its line says delivered {}, gone {}, undelivered {}",
                served.delivered, served.gone, served.undelivered
            ),
        };
        let connection = self.connection(life).unwrap_or("unknown");
        let (frame, request) = (&broadcast.frame, &broadcast.call.request);
        format!(
            "{} ({connection}) never got {frame:?} of request {request}: {word}",
            life.token
        )
    }
}

/// The token in a message's id.
pub(super) fn sender(id: &str) -> &str {
    if id.starts_with("roll-") {
        id
    } else {
        id.rsplit_once('-').map_or(id, |(token, _)| token)
    }
}
