//! A client that comes, asks, listens, is cut off once, and comes again.

use std::collections::BTreeSet;

use super::world::{LIFE, Place, World};
use super::writer::{Step, client_tags};
use crate::log::append::{Append, Ask};
use crate::log::read::{Progress, Reach, Reader, Wanted, reach};
use crate::log::{Content, Head, Position};
use crate::time::EpochMs;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Client {
    /// Milliseconds by which its environment's clock goes wrong.
    pub(super) clock: i64,
    /// Its row in each place.
    pub(super) member: [Option<EpochMs>; 2],
    pub(super) had: BTreeSet<&'static str>,
    /// It was told that something is missing.
    pub(super) told: [bool; 2],
    pub(super) doing: Doing,
    pub(super) asked_last: bool,
    pub(super) cuts: u8,
    at: [Option<Position>; 2],
    began: EpochMs,
    /// What came before it knew where it stands.
    held: Vec<(Place, Position, &'static str)>,
    questions: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Doing {
    Away,
    /// The backend's `connect` is being called.
    Connecting,
    /// Its row in this place is next.
    Registering(Place),
    /// It asks, and this place is next.
    Asking(Place, Asking),
    Listening,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Asking {
    Look,
    Append(Append, Ask),
    /// Rows up to this number are read.
    Page(Box<Reader>, Head, u64),
}

impl Client {
    pub(super) fn new() -> Self {
        Self {
            clock: 0,
            member: [None; 2],
            had: BTreeSet::new(),
            told: [false; 2],
            doing: Doing::Away,
            asked_last: false,
            cuts: 1,
            at: [None, None],
            began: EpochMs(0),
            held: Vec::new(),
            questions: 0,
        }
    }

    /// A post arrives.
    pub(super) fn hears(&mut self, place: Place, position: &Position, frame: &'static str) {
        if self.member[place].is_none() {
            return; // it was cut off meanwhile
        }
        self.held.push((place, position.clone(), frame));
        if self.doing == Doing::Listening {
            self.take_held();
        }
    }

    /// Takes what follows, leaves what is known, and asks where there is a hole.
    fn take_held(&mut self) {
        let mut held = std::mem::take(&mut self.held);
        held.sort_by_key(|(place, position, _)| (*place, position.seq));
        for (place, position, frame) in held {
            match &self.at[place] {
                Some(at) if at.epoch == position.epoch && position.seq <= at.seq => {}
                Some(at) if at.epoch == position.epoch && position.seq == at.seq + 1 => {
                    self.had.insert(frame);
                    self.at[place] = Some(position);
                }
                _ => {
                    self.held.push((place, position, frame));
                    self.doing = Doing::Asking(0, Asking::Look);
                }
            }
        }
    }

    pub(super) fn moves(world: &World) -> Vec<(String, World)> {
        let client = &world.client;
        let goes = |did: &str, change: &dyn Fn(&mut Self)| {
            let mut after = world.clone();
            change(&mut after.client);
            (format!("the client {did}"), after)
        };
        match &client.doing {
            Doing::Away => vec![goes("comes", &|client| {
                client.began = World::now(client.clock);
                client.doing = Doing::Connecting;
            })],
            Doing::Connecting => vec![goes("reads the history", &|client| {
                let stored = world.writers.iter().filter(|w| w.step != Step::Begin);
                client.had.extend(stored.map(|writer| writer.frame));
                client.doing = Doing::Registering(0);
            })],
            Doing::Registering(place) => vec![goes("is registered", &|client| {
                client.member[*place] = Some(client.began);
                client.doing = if place + 1 < world.rules.logs {
                    Doing::Registering(place + 1)
                } else {
                    Doing::Asking(0, Asking::Look)
                };
            })],
            Doing::Asking(place, asking) => vec![Self::asks(world, *place, asking)],
            Doing::Listening => {
                let mut moves = Vec::new();
                if client.cuts > 0 {
                    moves.push(goes("is cut off", &|client| {
                        client.cuts -= 1;
                        client.member = [None; 2];
                        client.doing = Doing::Away;
                    }));
                }
                if world.rules.last_question && world.all_is_posted() && !client.asked_last {
                    moves.push(goes("asks once more", &|client| {
                        client.asked_last = true;
                        client.doing = Doing::Asking(0, Asking::Look);
                    }));
                }
                moves
            }
        }
    }

    /// One call of the answer to `resume`.
    fn asks(world: &World, place: Place, asking: &Asking) -> (String, World) {
        let (mut after, now) = (world.clone(), World::now(world.client.clock));
        let did = match asking {
            Asking::Look => {
                let newest = world.newest(place).map(|row| row.head.clone());
                match newest.filter(|head| head.is_lasting(LIFE, now)) {
                    Some(head) => after.client.stands(world, place, head),
                    None => {
                        after.client.questions += 1;
                        let tags = client_tags(after.client.questions);
                        let (append, ask) = Append::begin(None, tags, LIFE, now);
                        after.client.doing = Doing::Asking(place, Asking::Append(append, ask));
                    }
                }
                "looks where it stands".to_owned()
            }
            Asking::Append(append, ask) => after.client_appends(place, append.clone(), ask),
            Asking::Page(reader, head, from) => {
                let mut reader = reader.clone();
                let rows = world.rows.range((place, reader.lowest())..=(place, *from));
                let rows: Vec<_> = rows.rev().take(world.rules.page).collect();
                let is_last = rows.len() < world.rules.page;
                let below = rows.last().map(|((_, seq), _)| seq.saturating_sub(1));
                let takes = rows.into_iter().map(|(_, row)| reader.take(row.clone()));
                let mut progress = takes.fold(Progress::More, |before, taken| match before {
                    Progress::More => taken,
                    ended => ended,
                });
                if progress == Progress::More && is_last {
                    progress = reader.end(LIFE, now);
                }
                match progress {
                    Progress::More => {
                        let next = Asking::Page(reader, head.clone(), below.unwrap_or(0));
                        after.client.doing = Doing::Asking(place, next);
                    }
                    Progress::Complete => {
                        let missed = reader.into_missed();
                        for (_, frame) in missed.frames {
                            after.client.gets(world, &frame);
                        }
                        after.client.goes_on(world, place, head);
                    }
                    Progress::Lost => {
                        after.client.told[place] = true;
                        after.client.goes_on(world, place, head);
                    }
                }
                format!("reads a page of log {place}")
            }
        };
        (format!("the client {did}"), after)
    }

    /// The newest row is known.
    fn stands(&mut self, world: &World, place: Place, head: Head) {
        let from = self.at[place].clone().map(Wanted::Position);
        let from = from.unwrap_or(Wanted::Beginning(self.began));
        match reach(from, &BTreeSet::new(), &head) {
            Reach::Nothing => self.goes_on(world, place, &head),
            Reach::Lost => {
                self.told[place] = true;
                self.goes_on(world, place, &head);
            }
            Reach::Rows(reader) => {
                let newest = head.position.seq;
                let page = Asking::Page(Box::new(reader), head, newest);
                self.doing = Doing::Asking(place, page);
            }
        }
    }

    fn gets(&mut self, world: &World, frame: &[u8]) {
        let writers = world.writers.iter().map(|writer| writer.frame);
        self.had
            .extend(writers.filter(|known| known.as_bytes() == frame));
    }

    /// This log is answered.
    fn goes_on(&mut self, world: &World, place: Place, newest: &Head) {
        self.at[place] = Some(newest.position.clone());
        if place + 1 < world.rules.logs {
            self.doing = Doing::Asking(place + 1, Asking::Look);
        } else {
            self.doing = Doing::Listening;
            self.take_held();
        }
    }
}

impl World {
    /// The row that gives the client a position.
    fn client_appends(&mut self, place: Place, mut append: Append, ask: &Ask) -> String {
        let now = Self::now(self.client.clock);
        if let Ask::Done(position) = ask {
            let head = Head {
                position: position.clone(),
                at: now,
            };
            let world = self.clone();
            self.client.stands(&world, place, head);
            return "stands at its row".to_owned();
        }
        let (did, ask) = self.answer(place, &mut append, ask, (Content::Empty, now));
        self.client.doing = Doing::Asking(place, Asking::Append(append, ask));
        format!("{did} to stand at")
    }
}
