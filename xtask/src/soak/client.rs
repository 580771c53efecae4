//! One client: it joins, talks, listens, leaves in one of three ways, and joins again.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use tokio::{
    net::TcpStream,
    sync::watch,
    time::{Instant, sleep, sleep_until, timeout},
};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream,
    tungstenite::{Error, Message},
};

use super::ledger::{Entry, Ledger, Seen, Sent};

/// API Gateway gives a handshake up after 29 s.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(35);
/// How long a polite end may take.
const FAREWELL_LIMIT: Duration = Duration::from_secs(10);

/// Milliseconds that a life lasts.
const LIFE: std::ops::Range<u64> = 20_000..150_000;
/// Milliseconds between two frames of a client.
const SILENCE: std::ops::Range<u64> = 3_000..30_000;
/// Milliseconds until a client joins again.
const ABSENCE: std::ops::Range<u64> = 100..3_000;

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// What all clients are to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Join, talk, leave.
    Storm,
    /// Who is there stays and listens; nobody joins.
    Quiet,
    /// Go.
    Over,
}

/// What a client needs to know.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) endpoint: String,
    pub(super) ledger: Ledger,
    pub(super) phase: watch::Receiver<Phase>,
}

/// Plays client number `number` until all is over.
pub(super) async fn play(mut place: Place, number: u64, bookings: usize, seed: u64) {
    // Far apart, so that no two clients do the same.
    let mut chance = StdRng::seed_from_u64(seed ^ number.rotate_left(32));
    // Not all at once: a crowd that comes in one moment is another test.
    let mut absence = chance.random_range(0..20_000);
    let mut life = 0;
    loop {
        let wait = sleep(Duration::from_millis(absence));
        tokio::select! {
            () = wait => {}
            _ = place.phase.wait_for(|phase| *phase != Phase::Storm) => return,
        }
        life += 1;
        let booking = chance.random_range(0..bookings);
        let visit = Visit {
            token: format!("c{number}-{life}"),
            booking: format!("b{booking}"),
            ends: Instant::now() + Duration::from_millis(chance.random_range(LIFE)),
        };
        visit.live(&mut place, &mut chance).await;
        absence = chance.random_range(ABSENCE);
    }
}

/// Joins a booking, says one frame and waits for it; stays until all is over. Says whether the
/// frame came.
pub(super) async fn call_the_roll(mut place: Place, booking: String, limit: Duration) -> bool {
    let token = format!("roll-{booking}");
    let entry = place.ledger.begin(token.clone(), booking.clone());
    let Some(mut socket) = join(&place, &entry, &token, &booking).await else {
        return false;
    };
    say(&entry, &mut socket, token.clone()).await;
    let came = Seen::Message(token);
    let waiting = async {
        while !entry.has(&came) && hear(&entry, &mut socket).await {}
        entry.has(&came)
    };
    let came = timeout(limit, waiting).await.unwrap_or_default();
    tokio::spawn(async move {
        tokio::select! {
            _ = place.phase.wait_for(|phase| *phase == Phase::Over) => {}
            () = async { while hear(&entry, &mut socket).await {} } => {}
        }
    });
    came
}

/// How a client goes.
#[derive(Debug, Clone, Copy)]
enum Farewell {
    /// With a close frame.
    Close,
    /// Without a word: its TCP connection is closed.
    Drop,
    /// By asking the backend to be closed.
    Bye,
}

struct Visit {
    token: String,
    booking: String,
    ends: Instant,
}

impl Visit {
    async fn live(self, place: &mut Place, chance: &mut StdRng) {
        let entry = place.ledger.begin(self.token.clone(), self.booking.clone());
        let Some(mut socket) = join(place, &entry, &self.token, &self.booking).await else {
            return;
        };
        let mut said = 0;
        let mut speaks = Instant::now() + Duration::from_millis(chance.random_range(SILENCE));
        loop {
            let storm = *place.phase.borrow_and_update() == Phase::Storm;
            tokio::select! {
                open = hear(&entry, &mut socket) => if !open { return },
                () = sleep_until(speaks), if storm => {
                    if chance.random_bool(0.1) {
                        ping(&mut socket).await;
                    } else {
                        said += 1;
                        say(&entry, &mut socket, format!("{}-{said}", self.token)).await;
                    }
                    speaks = Instant::now() + Duration::from_millis(chance.random_range(SILENCE));
                }
                () = sleep_until(self.ends), if storm => {
                    let farewell = match chance.random_range(0..20) {
                        0..12 => Farewell::Close,
                        12..17 => Farewell::Drop,
                        _ => Farewell::Bye,
                    };
                    leave(&entry, socket, farewell).await;
                    return;
                }
                changed = place.phase.changed() => {
                    if changed.is_err() || *place.phase.borrow() == Phase::Over {
                        return;
                    }
                    // Who came last has said nothing yet, and its greeting may wait for that.
                    ping(&mut socket).await;
                }
            }
        }
    }
}

/// Shakes hands, and writes down what came of it.
async fn join(place: &Place, entry: &Entry, token: &str, booking: &str) -> Option<Socket> {
    let url = format!(
        "{}?type=chat&booking_id={booking}&token={token}",
        place.endpoint
    );
    let answer = timeout(HANDSHAKE_LIMIT, tokio_tungstenite::connect_async(url)).await;
    let status = match answer {
        Ok(Ok((socket, _))) => {
            entry.note(|life| life.opened = Some(Instant::now()));
            return Some(socket);
        }
        Ok(Err(Error::Http(answer))) => answer.status().as_u16(),
        Ok(Err(_)) | Err(_) => 0,
    };
    entry.note(|life| life.refused = Some(status));
    None
}

async fn say(entry: &Entry, socket: &mut Socket, id: String) {
    let frame = format!(r#"{{"type":"message","id":"{id}","text":"{id}"}}"#);
    let at = Instant::now();
    // One that could not be sent was not.
    if socket.send(Message::text(frame)).await.is_ok() {
        entry.note(|life| life.sent.push(Sent { id, at }));
    }
}

/// Where it fails the connection's end is about to be heard.
async fn ping(socket: &mut Socket) {
    socket.send(Message::text(r#"{"type":"ping"}"#)).await.ok();
}

/// Waits for one frame and writes it down; false at the connection's end.
async fn hear(entry: &Entry, socket: &mut Socket) -> bool {
    let end = match socket.next().await {
        Some(Ok(Message::Text(frame))) => {
            let seen = Seen::read(&frame);
            entry.note(|life| life.seen.push((Instant::now(), seen)));
            return true;
        }
        Some(Ok(Message::Close(frame))) => format!("closed with {frame:?}"),
        Some(Ok(_)) => return true,
        Some(Err(error)) => error.to_string(),
        None => "it ended".to_owned(),
    };
    entry.note(|life| {
        if life.leaving.is_none() && life.cut.is_none() {
            life.cut = Some((Instant::now(), end));
        }
    });
    false
}

async fn leave(entry: &Entry, mut socket: Socket, farewell: Farewell) {
    entry.note(|life| life.leaving = Some(Instant::now()));
    let asked = match farewell {
        Farewell::Drop => return,
        Farewell::Close => socket.close(None).await,
        Farewell::Bye => socket.send(Message::text(r#"{"type":"leave"}"#)).await,
    };
    if asked.is_ok() {
        let listening = async { while hear(entry, &mut socket).await {} };
        // Nobody has to let it go in time: then it goes without.
        timeout(FAREWELL_LIMIT, listening).await.ok();
    }
}
