//! An environment that broadcasts one frame, in the order of the product's calls.

use super::world::{Audience, LIFE, Place, World};
use crate::ids::{Epoch, Mark};
use crate::log::append::{Append, Ask};
use crate::log::{Content, Head, Position};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Writer {
    pub(super) frame: &'static str,
    pub(super) place: Place,
    /// Milliseconds by which its clock goes wrong.
    clock: i64,
    memory: Option<Head>,
    /// The client was a member when the audience was read.
    listed: bool,
    pub(super) step: Step,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// The backend has not stored the frame.
    Begin,
    ReadAudience(Option<Position>),
    Append(Append, Ask),
    Post(Position),
    ReadAgain(Position),
    Over {
        /// The log has the frame.
        is_logged: bool,
    },
}

impl Writer {
    pub(super) fn new(frame: &'static str, clock: i64) -> Self {
        Self {
            frame,
            place: 0,
            clock,
            memory: None,
            listed: false,
            step: Step::Begin,
        }
    }

    pub(super) fn to(self, place: Place) -> Self {
        Self { place, ..self }
    }

    pub(super) fn remembering(self, row: Head) -> Self {
        Self {
            memory: Some(row),
            ..self
        }
    }

    /// What this writer may do next.
    pub(super) fn moves(world: &World, index: usize) -> Vec<(String, World)> {
        let writer = &world.writers[index];
        let mut moves = Vec::new();
        match &writer.step {
            Step::Over { .. } => return moves,
            Step::Begin => {
                let next = match world.rules.audience {
                    Audience::AfterPut => writer.begin(world),
                    Audience::BeforePut | Audience::BeforePutAndAgain => Step::ReadAudience(None),
                };
                moves.push(writer.goes(world, index, "stores", next));
            }
            Step::ReadAudience(position) => {
                let listed = world.client.member[writer.place].is_some();
                let next = position
                    .clone()
                    .map_or_else(|| writer.begin(world), Step::Post);
                let (name, mut after) = writer.goes(world, index, "reads the audience", next);
                after.writers[index].listed = listed;
                moves.push((name, after));
            }
            Step::Append(append, ask) => moves.extend(writer.asks(world, index, append, ask)),
            Step::Post(position) => moves.extend(writer.posts(world, index, position)),
            Step::ReadAgain(position) => {
                let is_new = world.client.member[writer.place].is_some() && !writer.listed;
                let over = Step::Over { is_logged: true };
                let (name, mut after) = writer.goes(world, index, "reads the audience again", over);
                if is_new {
                    after.client.hears(writer.place, position, writer.frame);
                }
                moves.push((name, after));
            }
        }
        if world.rules.deaths && writer.step != Step::Begin {
            let is_logged = matches!(
                writer.step,
                Step::Post(_) | Step::ReadAgain(_) | Step::ReadAudience(Some(_))
            );
            moves.push(writer.goes(world, index, "dies", Step::Over { is_logged }));
        }
        moves
    }

    fn begin(&self, world: &World) -> Step {
        let now = World::now(self.clock);
        let memory = self.memory.clone().map(|row| Head {
            at: if world.rules.ageless_memory {
                now
            } else {
                row.at
            },
            ..row
        });
        let (append, ask) = Append::begin(memory.as_ref(), tags(self.frame), LIFE, now);
        Step::Append(append, ask)
    }

    fn asks(
        &self,
        world: &World,
        index: usize,
        append: &Append,
        ask: &Ask,
    ) -> Vec<(String, World)> {
        if let Ask::Done(position) = ask {
            let step = match world.rules.audience {
                Audience::AfterPut => Step::ReadAudience(Some(position.clone())),
                Audience::BeforePut | Audience::BeforePutAndAgain => Step::Post(position.clone()),
            };
            return vec![self.goes(world, index, "has its number", step)];
        }
        let (mut next, mut after) = (append.clone(), world.clone());
        let row = (Content::Frame(self.frame.into()), World::now(self.clock));
        let (did, asked) = after.answer(self.place, &mut next, ask, row);
        let is_put = after.rows.len() > world.rows.len();
        let mut moves = vec![self.goes(&after, index, &did, Step::Append(next, asked))];
        if is_put && world.rules.lost_answers {
            let again = Step::Append(append.clone(), ask.clone());
            let did = format!("{did}, and the answer is lost");
            moves.push(self.goes(&after, index, &did, again));
        }
        moves
    }

    fn posts(&self, world: &World, index: usize, position: &Position) -> Vec<(String, World)> {
        let next = match world.rules.audience {
            Audience::BeforePutAndAgain => Step::ReadAgain(position.clone()),
            Audience::AfterPut | Audience::BeforePut => Step::Over { is_logged: true },
        };
        let mut moves = Vec::new();
        if !self.listed || world.rules.lost_posts {
            moves.push(self.goes(world, index, "posts in vain", next.clone()));
        }
        if self.listed {
            let (name, mut after) = self.goes(world, index, "posts", next);
            after.client.hears(self.place, position, self.frame);
            moves.push((name, after));
        }
        moves
    }

    fn goes(&self, world: &World, index: usize, did: &str, next: Step) -> (String, World) {
        let mut after = world.clone();
        after.writers[index].step = next;
        (format!("{}'s writer {did}", self.frame), after)
    }
}

/// A mark and an epoch of this frame's own.
fn tags(frame: &str) -> (Mark, Epoch) {
    let mark = Mark::parse(&format!("mark{frame:0>4}")).expect("a mark");
    let epoch = Epoch::parse(&format!("made{frame:0>4}")).expect("an epoch");
    (mark, epoch)
}

/// As a client's own question for a position has it.
pub(super) fn client_tags(count: u8) -> (Mark, Epoch) {
    tags(&format!("c{count}"))
}
