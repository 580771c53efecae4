//! The fan-out of one environment over TLS, beside a bare loop of the same posts.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use local_faults::CaFile;

use crate::bare_loop::Loop;
use crate::chat::To;
use crate::events::Connection;
use crate::figures::Summary;
use crate::function::{Function, now_ms};
use crate::report::{FanOut, Kind, Protocol, Rate};
use crate::run::{Bench, progress};
use crate::serve::Door;
use crate::target::{Places, Subject, Target};
use crate::world::Delays;

/// How many posts are under way at once.
pub const CONCURRENCY: [usize; 3] = [64, 128, 256];

/// What is varied.
const SETTING: &str = "BROADCAST_CONCURRENCY";

/// `@connections` over TLS.
struct Encrypted {
    protocol: Protocol,
    url: String,
    address: SocketAddr,
}

/// One figure's values, of which the median counts.
struct Cell {
    subject: usize,
    protocol: Protocol,
    concurrency: usize,
    ours: Vec<(f64, f64)>,
    bare: Vec<(f64, f64)>,
}

/// Measures our targets, each with every protocol and concurrency, `rounds` times.
///
/// # Errors
/// A target does not start, or a post fails.
pub async fn measure(
    bench: &mut Bench,
    subjects: &mut [Subject],
    recipients: usize,
    rounds: usize,
) -> anyhow::Result<Vec<FanOut>> {
    let (doors, ca) = encrypted(bench).await?;
    let mut cells = Vec::new();
    for (index, subject) in subjects.iter().enumerate() {
        if is_measured(subject) {
            let kinds = doors.iter().map(|door| door.protocol);
            cells.extend(kinds.flat_map(|protocol| {
                CONCURRENCY.map(|concurrency| Cell::new(index, protocol, concurrency))
            }));
        }
    }
    for subject in subjects.iter_mut() {
        if is_measured(subject) {
            fill(bench, subject, recipients).await?;
        }
    }
    let ca = ca.path().to_owned();
    for _ in 0..rounds {
        bench.draws.shuffle(&mut cells);
        for cell in &mut cells {
            let door = doors.iter().find(|door| door.protocol == cell.protocol);
            let door = door.context("no such protocol")?;
            let subject = subjects.get_mut(cell.subject).context("no such target")?;
            progress(&format!(
                "{} posts at once over {}",
                cell.concurrency,
                door.protocol.name()
            ));
            let mut turn = Turn {
                bench,
                door,
                ca: &ca,
                concurrency: cell.concurrency,
            };
            // Whoever is first in a pair changes too.
            if turn.bench.draws.bool() {
                cell.ours.push(turn.ours(subject).await?);
                cell.bare.push(turn.bare(recipients).await?);
            } else {
                cell.bare.push(turn.bare(recipients).await?);
                cell.ours.push(turn.ours(subject).await?);
            }
        }
    }
    let mut figures: Vec<_> = cells
        .iter()
        .filter_map(|cell| cell.figure(subjects))
        .collect();
    figures.sort_by(|one, other| {
        one.order()
            .partial_cmp(&other.order())
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    Ok(figures)
}

/// Ours, but for one that differs from another in what is varied here.
fn is_measured(subject: &Subject) -> bool {
    let Target { kind, settings, .. } = &subject.target;
    *kind == Kind::Ours && !settings.contains_key(SETTING)
}

impl FanOut {
    fn order(&self) -> (&str, &str, usize) {
        (&self.target, self.protocol.name(), self.concurrency)
    }
}

impl Cell {
    fn new(subject: usize, protocol: Protocol, concurrency: usize) -> Self {
        Self {
            subject,
            protocol,
            concurrency,
            ours: Vec::new(),
            bare: Vec::new(),
        }
    }

    fn figure(&self, subjects: &[Subject]) -> Option<FanOut> {
        Some(FanOut {
            target: subjects.get(self.subject)?.target.name.clone(),
            protocol: self.protocol,
            concurrency: self.concurrency,
            ours: rate(&self.ours)?,
            bare: rate(&self.bare)?,
        })
    }
}

/// The medians of posts a second, and of the processor time of a post.
fn rate(values: &[(f64, f64)]) -> Option<Rate> {
    let (speeds, costs): (Vec<_>, Vec<_>) = values.iter().copied().unzip();
    Some(Rate {
        posts_per_second: Summary::of_values(&speeds)?.median,
        cpu_us: Summary::of_values(&costs)?.median,
    })
}

async fn encrypted(bench: &Bench) -> anyhow::Result<(Vec<Encrypted>, CaFile)> {
    let (config, ca) = local_faults::certificates(&["127.0.0.1".to_owned()], &[])?;
    let mut doors = Vec::new();
    for protocol in [Protocol::Http1, Protocol::Http2] {
        let mut config = rustls::ServerConfig::clone(&config);
        config.alpn_protocols = vec![protocol.alpn().to_vec()];
        let url = bench
            .world
            .serve_management(Door::Tls(Arc::new(config)))
            .await?;
        let address = url.split('/').nth(2).context("not a URL")?.parse()?;
        doors.push(Encrypted {
            protocol,
            url,
            address,
        });
    }
    Ok((doors, ca))
}

/// Fills one more room, the last one.
async fn fill(bench: &mut Bench, subject: &mut Subject, recipients: usize) -> anyhow::Result<()> {
    bench.world.set(Delays::NONE);
    let mut function = bench.function(subject, &bench.places.clone()).await?;
    let at = now_ms() - 10 * 60 * 1000;
    let room: Vec<_> = (0..recipients)
        .map(|number| Connection::numbered("fan-out", number, at, false))
        .collect();
    for connection in &room {
        bench.connect(&mut function, connection).await?;
    }
    subject.rooms.push(room);
    Ok(())
}

struct Turn<'a> {
    bench: &'a mut Bench,
    door: &'a Encrypted,
    ca: &'a PathBuf,
    concurrency: usize,
}

impl Turn<'_> {
    /// Posts a second and microseconds a post, of a broadcast by a warm environment.
    async fn ours(&mut self, subject: &mut Subject) -> anyhow::Result<(f64, f64)> {
        let own = subject.target.settings.clone();
        let settings = &mut subject.target.settings;
        settings.insert(SETTING.to_owned(), self.concurrency.to_string());
        settings.insert("AWS_CA_BUNDLE".to_owned(), self.ca.display().to_string());
        let places = Places {
            management: self.door.url.clone(),
            ..self.bench.places.clone()
        };
        self.bench.world.set(self.bench.amounts.delays);
        let mut function = self.bench.function(subject, &places).await?;
        let room = subject.rooms.last().cloned().context("there is no room")?;
        // The first one opens connections.
        self.broadcast(subject, &mut function, &room).await?;
        let cpu = function.cpu_ms()?;
        let speed = self.broadcast(subject, &mut function, &room).await?;
        let cpu = function.cpu_ms()? - cpu;
        drop(function);
        subject.target.settings = own;
        Ok((speed, per_post(cpu, room.len())))
    }

    async fn broadcast(
        &mut self,
        subject: &mut Subject,
        function: &mut Function,
        room: &[Connection],
    ) -> anyhow::Result<f64> {
        let sender = room.first().context("nobody is in the room")?;
        let members: Vec<_> = room.iter().map(|one| one.id.as_str()).collect();
        self.bench.world.take_post_times();
        let told = self.bench.message(function, sender, To::Room, &members);
        let (_, problem) = told.await?;
        subject.samples.note("fan-out over TLS", problem);
        self.speed(room.len())
    }

    /// The same of the bare loop.
    async fn bare(&mut self, posts: usize) -> anyhow::Result<(f64, f64)> {
        self.bench.world.set(self.bench.amounts.delays);
        let amounts = (self.concurrency, posts);
        let mut bare = Loop::start(self.door.address, self.ca, self.door.protocol, amounts)?;
        bare.turn().await?;
        self.bench.world.take_post_times();
        let cpu = bare.cpu_ms()?;
        bare.turn().await?;
        let cpu = bare.cpu_ms()? - cpu;
        self.bench.world.take_frames();
        Ok((self.speed(posts)?, per_post(cpu, posts)))
    }

    fn speed(&self, posts: usize) -> anyhow::Result<f64> {
        let times = self.bench.world.take_post_times();
        let times = times.context("nobody was posted to")?;
        let took = (times.last - times.first).as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "posts are few")]
        Ok(posts as f64 / took)
    }
}

/// In microseconds.
fn per_post(cpu_ms: f64, posts: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "posts are few")]
    let posts = posts as f64;
    cpu_ms * 1e3 / posts
}
