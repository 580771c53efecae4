//! A run: all targets in turns, in an order that is drawn anew each time.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, ensure};

use crate::chat::{self, To};
use crate::client::Client;
use crate::deliveries::wrong;
use crate::events::Connection;
use crate::function::{Function, Served, alone, now_ms};
use crate::report::{Kind, ROOMS, row};
use crate::serve::Door;
use crate::table;
use crate::target::{Places, Subject, Target};
use crate::world::{Delays, World};

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub struct Amounts {
    /// Rounds, each in fresh processes.
    pub rounds: usize,
    /// Cold starts beside them.
    pub cold_starts: usize,
    /// Handshakes and ends in a round.
    pub handshakes: usize,
    /// Messages to their sender in a round.
    pub messages: usize,
    /// Broadcasts in a round to each of [`ROOMS`].
    pub broadcasts: [usize; 3],
    /// How long the world takes.
    pub delays: Delays,
}

/// Where the tables of each kind of target are described.
#[derive(Debug, Clone)]
pub struct Descriptions {
    /// Of the function.
    pub ours: PathBuf,
    /// Of the proxies that it is compared with.
    pub theirs: PathBuf,
}

/// What all measurements share.
#[derive(Debug)]
pub struct Bench {
    /// The backend and `@connections`.
    pub world: Arc<World>,
    /// Where they are.
    pub places: Places,
    /// The DynamoDB without a relay.
    pub dynamodb: SocketAddr,
    /// A connection to it.
    pub table: Client,
    /// How much is measured.
    pub amounts: Amounts,
    /// Draws the order.
    pub draws: fastrand::Rng,
    /// Where functions' logs go.
    pub logs: PathBuf,
    serial: u64,
}

impl Bench {
    /// Starts the world.
    ///
    /// # Errors
    /// No port can be had.
    pub async fn start(amounts: Amounts, seed: u64, logs: PathBuf) -> anyhow::Result<Self> {
        let world = Arc::new(World::default());
        let dynamodb = table::start()?;
        let places = Places {
            backend: world.serve_backend().await?,
            management: world.serve_management(Door::Plain).await?,
            table: format!("http://{dynamodb}"),
        };
        Ok(Self {
            world,
            places,
            dynamodb,
            table: Client::connect(dynamodb).await?,
            amounts,
            draws: fastrand::Rng::with_seed(seed),
            logs,
            serial: 0,
        })
    }

    /// Makes a target's tables and fills its rooms, by handshakes with the target itself.
    ///
    /// # Errors
    /// The target does not start, or refuses a connection.
    pub async fn prepare(
        &mut self,
        target: Target,
        number: usize,
        descriptions: &Descriptions,
    ) -> anyhow::Result<Subject> {
        let description = match target.kind {
            Kind::Ours | Kind::OursLogged => &descriptions.ours,
            Kind::Python | Kind::Node => &descriptions.theirs,
        };
        let prefix = format!("target{number}");
        let tables = table::make(description, &prefix, &mut self.table).await?;
        let subject = Subject::new(target, tables, now_ms());
        self.world.set(Delays::NONE);
        let mut function = self.function(&subject, &self.places.clone()).await?;
        for connection in subject.rooms.iter().flatten() {
            self.connect(&mut function, connection).await?;
        }
        self.world.take_frames();
        Ok(subject)
    }

    /// Starts a target's process.
    ///
    /// # Errors
    /// It does not poll.
    pub async fn function(&self, subject: &Subject, places: &Places) -> anyhow::Result<Function> {
        let name = subject.target.name.replace([' ', ','], "-");
        let log = self.logs.join(format!("{name}.log"));
        let function = Function::start(&subject.program(places), &self.world, &log).await;
        function.with_context(|| subject.target.name.clone())
    }

    fn serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// A handshake.
    ///
    /// # Errors
    /// It is refused.
    pub async fn connect(
        &mut self,
        function: &mut Function,
        connection: &Connection,
    ) -> anyhow::Result<Served> {
        let event = connection.connect(self.serial(), now_ms());
        self.world.begin_handshake(&connection.id);
        let served = function.serve(&event, Some(&connection.id)).await?;
        ensure!(served.status == 200, "a handshake got {}", served.status);
        Ok(served)
    }

    /// A connection's end.
    ///
    /// # Errors
    /// The function answers with an error.
    pub async fn disconnect(
        &mut self,
        function: &mut Function,
        connection: &Connection,
    ) -> anyhow::Result<Served> {
        let event = connection.disconnect(self.serial(), now_ms());
        function.serve(&event, None).await
    }

    /// A message of `sender`; also says what was delivered wrongly to `recipients`.
    ///
    /// # Errors
    /// The function answers with an error.
    pub async fn message(
        &mut self,
        function: &mut Function,
        sender: &Connection,
        to: To,
        recipients: &[&str],
    ) -> anyhow::Result<(Served, Option<String>)> {
        let serial = self.serial();
        let name = format!("message-{serial}");
        let event = sender.message(&chat::frame(to, &name), serial, now_ms());
        self.world.take_frames();
        let served = function.serve(&event, None).await?;
        let mut frames = self.world.take_frames();
        // A body of the response is a frame for the sender too.
        if let Some(body) = &served.body {
            let got = frames.entry(sender.id.clone()).or_default();
            got.push(body.clone());
        }
        let problem = wrong(&frames, recipients, &chat::answer(&name));
        Ok((served, problem))
    }

    /// Cold starts of all targets, then rounds.
    ///
    /// # Errors
    /// A target does not start, or does not answer.
    pub async fn measure(&mut self, subjects: &mut [Subject]) -> anyhow::Result<()> {
        let mut order: Vec<_> = (0..subjects.len()).collect();
        for _ in 0..self.amounts.cold_starts {
            self.draws.shuffle(&mut order);
            for index in &order {
                if let Some(subject) = subjects.get_mut(*index) {
                    self.cold_start(subject).await?;
                }
            }
        }
        for number in 1..=self.amounts.rounds {
            self.draws.shuffle(&mut order);
            for index in &order {
                if let Some(subject) = subjects.get_mut(*index) {
                    progress(&format!("round {number}: {}", subject.target.name));
                    self.round(subject).await?;
                }
            }
        }
        Ok(())
    }

    async fn cold_start(&mut self, subject: &mut Subject) -> anyhow::Result<Function> {
        self.world.set(self.amounts.delays);
        let Target {
            alone: command,
            settings,
            ..
        } = &subject.target;
        let took = alone(command, settings).await?;
        subject.samples.add(row::ALONE, took);
        let mut function = self.function(subject, &self.places.clone()).await?;
        subject.samples.add(row::COLD_START, function.cold_start);
        let newcomer = self.newcomer(subject);
        let served = self.connect(&mut function, &newcomer).await?;
        subject.samples.add(row::FIRST_CONNECT, served.answered);
        let sender = speaker(subject, 0)?;
        let recipients = [sender.id.as_str()];
        let (served, problem) = self
            .message(&mut function, &sender, To::Sender, &recipients)
            .await?;
        subject.samples.add(row::FIRST_MESSAGE, served.done);
        subject.samples.note(row::FIRST_MESSAGE, problem);
        self.disconnect(&mut function, &newcomer).await?;
        Ok(function)
    }

    /// A connection that is made now.
    fn newcomer(&mut self, subject: &Subject) -> Connection {
        let resume = subject.target.kind == Kind::OursLogged;
        let number = usize::try_from(self.serial()).unwrap_or(0);
        Connection::numbered("arrivals", number, now_ms(), resume)
    }

    async fn round(&mut self, subject: &mut Subject) -> anyhow::Result<()> {
        let mut function = self.cold_start(subject).await?;
        self.warm_up(subject, &mut function).await?;
        self.handshakes(subject, &mut function).await?;
        self.messages(subject, &mut function).await?;
        for (index, size) in ROOMS.into_iter().enumerate() {
            self.broadcasts(subject, &mut function, index).await?;
            if size == 1000 {
                subject.samples.add(row::MEMORY, function.peak_mib()?);
            }
        }
        Ok(())
    }

    async fn warm_up(&mut self, subject: &Subject, function: &mut Function) -> anyhow::Result<()> {
        let sender = speaker(subject, 1)?;
        for _ in 0..3 {
            let newcomer = self.newcomer(subject);
            self.connect(function, &newcomer).await?;
            self.message(function, &sender, To::Room, &[]).await?;
            self.disconnect(function, &newcomer).await?;
        }
        Ok(())
    }

    async fn handshakes(
        &mut self,
        subject: &mut Subject,
        function: &mut Function,
    ) -> anyhow::Result<()> {
        let count = self.amounts.handshakes;
        let newcomers: Vec<_> = (0..count).map(|_| self.newcomer(subject)).collect();
        self.world.take_frames();
        let cpu = function.cpu_ms()?;
        for newcomer in &newcomers {
            let served = self.connect(function, newcomer).await?;
            subject.samples.add(row::CONNECT, served.answered);
            subject.samples.add(row::CONNECT_GREETED, served.done);
        }
        let used = function.cpu_ms()? - cpu;
        add_cpu(subject, row::CONNECT, used, count);
        let greeted: Vec<_> = newcomers.iter().map(|one| one.id.as_str()).collect();
        let greeted = if subject.greets() { &greeted[..] } else { &[] };
        let frames = self.world.take_frames();
        let problem = wrong(&frames, greeted, &chat::greeting());
        subject.samples.note(row::CONNECT_GREETED, problem);
        let cpu = function.cpu_ms()?;
        for newcomer in &newcomers {
            let served = self.disconnect(function, newcomer).await?;
            subject.samples.add(row::DISCONNECT, served.done);
        }
        let used = function.cpu_ms()? - cpu;
        add_cpu(subject, row::DISCONNECT, used, count);
        Ok(())
    }

    async fn messages(
        &mut self,
        subject: &mut Subject,
        function: &mut Function,
    ) -> anyhow::Result<()> {
        let count = self.amounts.messages;
        let sender = speaker(subject, 0)?;
        let cpu = function.cpu_ms()?;
        for _ in 0..count {
            let recipients = [sender.id.as_str()];
            let (served, problem) = self
                .message(function, &sender, To::Sender, &recipients)
                .await?;
            subject.samples.add(row::MESSAGE, served.done);
            subject.samples.note(row::MESSAGE, problem);
        }
        let used = function.cpu_ms()? - cpu;
        add_cpu(subject, row::MESSAGE, used, count);
        Ok(())
    }

    async fn broadcasts(
        &mut self,
        subject: &mut Subject,
        function: &mut Function,
        index: usize,
    ) -> anyhow::Result<()> {
        let count = self.amounts.broadcasts.get(index).copied().unwrap_or(0);
        let sender = speaker(subject, index)?;
        let members = subject.rooms.get(index).cloned().unwrap_or_default();
        let members: Vec<_> = members.iter().map(|one| one.id.as_str()).collect();
        let row = row::broadcast(members.len());
        self.world.take_most_at_once();
        let cpu = function.cpu_ms()?;
        for _ in 0..count {
            let (served, problem) = self.message(function, &sender, To::Room, &members).await?;
            subject.samples.add(&row, served.done);
            subject.samples.note(&row, problem);
        }
        let used = function.cpu_ms()? - cpu;
        add_cpu(subject, &row, used, count);
        let at_once = self.world.take_most_at_once();
        subject.samples.posts_at_once = subject.samples.posts_at_once.max(at_once);
        Ok(())
    }
}

/// The first one of a room.
pub fn speaker(subject: &Subject, room: usize) -> anyhow::Result<Connection> {
    let room = subject.rooms.get(room).context("there is no such room")?;
    room.first().cloned().context("nobody is in the room")
}

fn add_cpu(subject: &mut Subject, row: &str, used: f64, events: usize) {
    if events > 0 {
        #[expect(clippy::cast_precision_loss, reason = "events are few")]
        subject.samples.add(&row::cpu(row), used / events as f64);
    }
}

/// Says how far a run is.
pub fn progress(text: &str) {
    use std::io::Write as _;
    drop(writeln!(std::io::stderr().lock(), "bench    | {text}"));
}
