//! One or two logs, the environments that write to them, and one client.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::client::{Client, Doing};
use super::explore::State;
use super::writer::{Step, Writer};
use crate::ids::{Epoch, Mark};
use crate::log::append::{Append, Ask};
use crate::log::{Content, Head, Position, Row};
use crate::time::EpochMs;

pub(super) const LIFE: Duration = Duration::from_mins(5);

/// The model's first moment.
const BASE: u64 = 1_700_000_000_000;

/// The home's log, or the channel's.
pub(super) type Place = usize;

/// When the audience is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Audience {
    AfterPut,
    /// As a stream's later records do: an audience counts for two seconds.
    BeforePut,
    /// And who came meanwhile gets the last record.
    BeforePutAndAgain,
}

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Rules {
    pub(super) audience: Audience,
    /// The table deletes rows whose time is over, in any order.
    pub(super) deletes: bool,
    /// An environment takes what it remembers for new.
    pub(super) ageless_memory: bool,
    /// An answer of the table is lost, and the call is made again.
    pub(super) lost_answers: bool,
    pub(super) lost_posts: bool,
    /// An environment ends at any step.
    pub(super) deaths: bool,
    /// The client asks once more when all has been posted, as each tenth ping does.
    pub(super) last_question: bool,
    /// How many logs the client has.
    pub(super) logs: usize,
    /// Rows of one page.
    pub(super) page: usize,
}

pub(super) const CALM: Rules = Rules {
    audience: Audience::AfterPut,
    deletes: false,
    ageless_memory: false,
    lost_answers: false,
    lost_posts: false,
    deaths: false,
    last_question: false,
    logs: 1,
    page: 1,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct World {
    pub(super) rules: Rules,
    pub(super) rows: BTreeMap<(Place, u64), Row>,
    pub(super) writers: Vec<Writer>,
    pub(super) client: Client,
}

impl World {
    /// Rows of two broadcasts of long ago, and everybody about to begin. `age` is how old the rows are.
    pub(super) fn new(rules: Rules, age: Option<Duration>, writers: Vec<Writer>) -> Self {
        let rows = age.into_iter().flat_map(|age| {
            (0..rules.logs).flat_map(move |place| (1..=2).map(move |seq| (place, seq, age)))
        });
        let rows = rows.map(|(place, seq, age)| ((place, seq), old_row(seq, age)));
        Self {
            rules,
            rows: rows.collect(),
            writers,
            client: Client::new(),
        }
    }

    /// What an environment with a clock that goes wrong by so many milliseconds takes for now.
    pub(super) fn now(clock: i64) -> EpochMs {
        EpochMs(BASE.saturating_add_signed(clock))
    }

    pub(super) fn newest(&self, place: Place) -> Option<&Row> {
        let rows = self.rows.range((place, 0)..=(place, u64::MAX));
        rows.map(|(_, row)| row).next_back()
    }

    /// What the table does, and what is asked of it next.
    pub(super) fn answer(
        &mut self,
        place: Place,
        append: &mut Append,
        ask: &Ask,
        (content, at): (Content, EpochMs),
    ) -> (String, Ask) {
        match ask {
            Ask::Newest => {
                let newest = self.newest(place).map(|row| &row.head);
                (
                    "looks up the newest row".to_owned(),
                    append.found(newest, at),
                )
            }
            Ask::PutBehind { old, place: end } => {
                let there = self
                    .rows
                    .get(&(place, old.seq))
                    .map(|row| &row.head.position);
                let is_free = !self.rows.contains_key(&(place, end.seq));
                if there != Some(old) || !is_free {
                    return (
                        format!("cannot put {} behind {}", end.seq, old.seq),
                        Ask::Newest,
                    );
                }
                self.put(place, end, (content, at));
                let did = format!("puts {} of a new epoch behind {}", end.seq, old.seq);
                (did, Ask::Done(end.clone()))
            }
            Ask::Put(end) => match self.rows.get(&(place, end.seq)) {
                Some(there) => {
                    let ask = append.met(&there.head, at);
                    (format!("finds {} there", end.seq), ask)
                }
                None => {
                    self.put(place, end, (content, at));
                    (format!("puts {}", end.seq), Ask::Done(end.clone()))
                }
            },
            Ask::Done(end) => ("is done".to_owned(), Ask::Done(end.clone())),
        }
    }

    fn put(&mut self, place: Place, end: &Position, (content, at): (Content, EpochMs)) {
        let row = Row {
            head: Head {
                position: end.clone(),
                at,
            },
            content,
            excluded: BTreeSet::new(),
        };
        self.rows.insert((place, end.seq), row);
    }

    pub(super) fn all_is_posted(&self) -> bool {
        let mut writers = self.writers.iter();
        writers.all(|writer| matches!(writer.step, Step::Over { .. }))
    }

    fn deletions(&self) -> impl Iterator<Item = (String, Self)> {
        let over = self
            .rows
            .iter()
            .filter(|(_, row)| self.rules.deletes && row.head.ttl(LIFE) < Self::now(0).seconds());
        over.map(|(key, _)| {
            let mut after = self.clone();
            after.rows.remove(key);
            (format!("the table deletes {key:?}"), after)
        })
    }
}

impl State for World {
    fn moves(&self) -> Vec<(String, Self)> {
        let mut moves: Vec<_> = self.deletions().collect();
        for writer in 0..self.writers.len() {
            moves.extend(Writer::moves(self, writer));
        }
        moves.extend(Client::moves(self));
        moves
    }

    fn wrong(&self) -> Option<String> {
        for writer in &self.writers {
            let frame = Content::Frame(writer.frame.into());
            let rows = self.rows.values().filter(|row| row.content == frame);
            let epochs: Vec<_> = rows.map(|row| &row.head.position.epoch).collect();
            if epochs.len() != epochs.iter().collect::<BTreeSet<_>>().len() {
                return Some(format!("{} has two numbers in an epoch", writer.frame));
            }
        }
        let client = &self.client;
        let asked = client.asked_last || !self.rules.last_question;
        if !self.all_is_posted() || client.doing != Doing::Listening || !asked {
            return None;
        }
        let missing = self.writers.iter().find(|writer| {
            let was_posted = writer.step == Step::Over { is_logged: true };
            was_posted && !client.told[writer.place] && !client.had.contains(writer.frame)
        });
        missing.map(|writer| format!("the client misses {}, and nobody tells", writer.frame))
    }
}

/// A row that was there before.
pub(super) fn old_row(seq: u64, age: Duration) -> Row {
    Row {
        head: Head {
            position: Position {
                epoch: Epoch::parse("firstone").expect("an epoch"),
                seq,
                mark: Mark::parse(&format!("old{seq:05}")).expect("a mark"),
            },
            at: EpochMs(BASE - u64::try_from(age.as_millis()).expect("an age")),
        },
        content: Content::Frame(format!("old {seq}").into()),
        excluded: BTreeSet::new(),
    }
}
