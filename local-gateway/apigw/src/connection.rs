//! The life of one open connection: frames in become events, posted frames go out, and its end is
//! told once.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, StreamExt as _};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use local_faults::{EventKind, Observation};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error, Message, Utf8Bytes};

use crate::api::{ApiSettings, WebSocketApi};
use crate::dispatch::{Dispatch, Outcome};
use crate::ending::Ending;
use crate::events::{self, RequestContext};
use crate::facts::ConnectionFacts;
use crate::failure::failure_text;
use crate::ids::{TraceRoot, event_id};
use crate::registry::{Connection, Mailbox};
use crate::route_key::DISCONNECT;
use crate::routes::Route;
use crate::throttle::admits;

/// How many messages of one connection may be under way before it is read no further.
const MESSAGES_UNDER_WAY: usize = 256;
/// What each idle connection keeps for reading. The library's own 128 KiB would be most of its
/// memory.
const READ_BUFFER: usize = 4 * 1024;
/// How long a client that reads slowly holds up its own end.
const END_LIMIT: Duration = Duration::from_secs(1);

type Socket = WebSocketStream<TokioIo<Upgraded>>;

/// Who ended a connection.
#[derive(Debug)]
enum Ended {
    ByClient(Ending),
    ByGateway(Ending),
}

/// Waits until the handshake's response is with the client, then serves the connection to its end.
///
/// A client that has left before was never connected: nobody can tell on AWS either, and
/// `$disconnect` is best-effort.
pub(crate) async fn open(
    api: Arc<WebSocketApi>,
    facts: Arc<ConnectionFacts>,
    on_upgrade: OnUpgrade,
) {
    match on_upgrade.await {
        Ok(upgraded) => serve(&api, facts, upgraded).await,
        Err(_) => api
            .lines
            .gateway(&format!("{} left during its handshake", facts.id)),
    }
}

async fn serve(api: &Arc<WebSocketApi>, facts: Arc<ConnectionFacts>, upgraded: Upgraded) {
    let config = WebSocketConfig::default()
        .max_message_size(Some(api.settings.limits.message_bytes))
        .max_frame_size(Some(api.settings.limits.frame_bytes))
        .read_buffer_size(READ_BUFFER);
    let socket =
        WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
    let (connection, mailbox) =
        Connection::new(facts, api.settings.limits.frames_waiting, api.clock.now());
    api.registry.insert(connection.clone());
    let id = connection.facts.id.clone();
    api.observer.note(|| Observation::Opened {
        connection_id: id.as_str().to_owned(),
    });

    let (mut sink, mut stream) = socket.split();
    let Mailbox { mut frames, ending } = mailbox;
    let ended = tokio::select! {
        ended = read(api, &connection, &mut stream) => ended,
        ended = write(&mut sink, &mut frames, ending.clone()) => ended,
        ended = overdue(ending) => ended,
        ended = expired(api, &connection) => ended,
    };
    drop(frames);
    api.registry.remove(&id);
    let (Ended::ByClient(ending) | Ended::ByGateway(ending)) = &ended;
    api.observer.note(|| Observation::Closed {
        connection_id: id.as_str().to_owned(),
        code: ending.code,
        reason: ending.reason.clone(),
    });
    let closing = async {
        if let Ok(socket) = sink.reunite(stream) {
            // A client that does not listen is left.
            drop(tokio::time::timeout(END_LIMIT, close_socket(socket, &ended)).await);
        }
    };
    tokio::join!(closing, tell_disconnect(api, &connection.facts, ending));
}

/// Reads until the client ends the connection or breaks a rule.
async fn read(
    api: &Arc<WebSocketApi>,
    connection: &Connection,
    stream: &mut SplitStream<Socket>,
) -> Ended {
    let under_way = Arc::new(Semaphore::new(MESSAGES_UNDER_WAY));
    loop {
        match stream.next().await {
            Some(Ok(Message::Text(text))) => {
                connection.touch(api.clock.now());
                let Ok(permit) = Arc::clone(&under_way).acquire_owned().await else {
                    continue;
                };
                let (owner, connection) = (Arc::clone(api), connection.clone());
                api.events.spawn(async move {
                    message(&owner, &connection, &text).await;
                    drop(permit);
                });
            }
            Some(Ok(Message::Binary(_))) => return Ended::ByGateway(Ending::binary()),
            Some(Ok(Message::Close(frame))) => return Ended::ByClient(ending_of(frame.as_ref())),
            // The library answers pings; pongs are nobody's event.
            Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => {}
            Some(Err(Error::Capacity(_))) => return Ended::ByGateway(Ending::too_big()),
            Some(Err(Error::Utf8(_))) => return Ended::ByGateway(Ending::not_text()),
            Some(Err(Error::Protocol(ProtocolError::ResetWithoutClosingHandshake))) | None => {
                return Ended::ByClient(Ending::lost());
            }
            Some(Err(Error::Protocol(_))) => return Ended::ByGateway(Ending::protocol_error()),
            Some(Err(_)) => return Ended::ByClient(Ending::lost()),
        }
    }
}

fn ending_of(frame: Option<&CloseFrame>) -> Ending {
    match frame {
        Some(frame) => Ending::new(frame.code.into(), &frame.reason),
        None => Ending::without_status(),
    }
}

/// Writes the frames in line; when there are none and the gateway wants the connection ended, it
/// is.
async fn write(
    sink: &mut SplitSink<Socket, Message>,
    frames: &mut mpsc::Receiver<Utf8Bytes>,
    mut ending: watch::Receiver<Option<Ending>>,
) -> Ended {
    loop {
        tokio::select! {
            biased;
            Some(frame) = frames.recv() => {
                if sink.send(Message::Text(frame)).await.is_err() {
                    return Ended::ByClient(Ending::lost());
                }
            }
            ending = wanted(&mut ending) => return Ended::ByGateway(ending),
        }
    }
}

/// The end that the gateway wants, once it has been wanted for as long as the frames in line may
/// take.
async fn overdue(mut ending: watch::Receiver<Option<Ending>>) -> Ended {
    let ending = wanted(&mut ending).await;
    tokio::time::sleep(END_LIMIT).await;
    Ended::ByGateway(ending)
}

/// The end of a connection that was idle for too long, or is too old (API Gateway Developer Guide,
/// apigateway-execution-service-websocket-limits-table). Messages either way count, pings and pongs
/// do not.
async fn expired(api: &WebSocketApi, connection: &Connection) -> Ended {
    let (clock, limits) = (&api.clock, &api.settings.limits);
    let end_of_life = connection.facts.connected_at.after(limits.max_life);
    loop {
        let end_of_idle_time = connection.last_active_at().after(limits.idle_timeout);
        let due = end_of_life.min(end_of_idle_time);
        if clock.now() >= due {
            return Ended::ByGateway(Ending::going_away());
        }
        clock.reach(due).await;
    }
}

async fn wanted(ending: &mut watch::Receiver<Option<Ending>>) -> Ending {
    loop {
        if let Some(ending) = ending.borrow_and_update().clone() {
            return ending;
        }
        if ending.changed().await.is_err() {
            // Nobody is left who could want an end.
            return std::future::pending().await;
        }
    }
}

/// Closes the socket: a close frame where the client has not sent one, then everything that still
/// comes is read and dropped, because unread bytes would reset the connection and could take the
/// close frame with them.
async fn close_socket(mut socket: Socket, ended: &Ended) {
    if let Ended::ByGateway(Ending { code, reason }) = ended {
        let frame = CloseFrame {
            code: (*code).into(),
            reason: reason.as_str().into(),
        };
        if socket.send(Message::Close(Some(frame))).await.is_err() {
            return;
        }
    }
    while let Some(Ok(_)) = socket.next().await {}
    let stream = socket.get_mut();
    if stream.shutdown().await.is_ok() {
        drop(tokio::io::copy(stream, &mut tokio::io::sink()).await);
    }
}

async fn message(api: &WebSocketApi, connection: &Connection, text: &str) {
    let facts = &connection.facts;
    let (request_id, message_id) = (event_id(), event_id());
    let time = api.clock.now();
    let reply = match api.settings.routes.select(&api.settings.selection, text) {
        None => {
            unrouted(api, facts);
            Err("Forbidden")
        }
        Some(route) if !admits(route.throttle.as_ref(), time) => Err("Too Many Requests"),
        Some(route) => {
            let context = RequestContext {
                route_key: &route.key,
                request_id: request_id.clone(),
                time,
            };
            let content = events::message(facts, &context, &message_id, text);
            let trace = TraceRoot::at(time);
            let dispatch = Dispatch {
                kind: EventKind::Message,
                connection: &facts.id,
                route,
                content,
                trace,
            };
            match api.dispatch(dispatch).await {
                Outcome::Answered(result) if route.response => {
                    route_response(result.body, &api.settings)
                }
                Outcome::Answered(_) => Ok(None),
                Outcome::Failed(_) => Err("Internal server error"),
                Outcome::TimedOut => Err("Endpoint request timed out"),
            }
        }
    };
    let frame = reply.unwrap_or_else(|why| Some(failure_text(why, &facts.id, &request_id)));
    if let Some(frame) = frame {
        // Nobody is left to tell when the connection has ended, or when its line is full.
        let _ = connection.post(frame.into(), api.clock.now());
    }
}

/// A message that no route takes has no event, so nothing else tells of it.
fn unrouted(api: &WebSocketApi, facts: &ConnectionFacts) {
    let text = format!(
        "MESSAGE    {} has no route and gets \"Forbidden\": no route's key fits, and there is no \
         $default (--route, --route-selection, --no-route)",
        facts.id
    );
    api.lines.notice("unrouted", &text);
}

/// The route response. What API Gateway does where the function has said nothing is not known: nothing
/// is sent, or an empty frame. Nor is it known of a body beyond the limit of all messages; here it is an
/// error.
fn route_response(
    body: Option<String>,
    settings: &ApiSettings,
) -> Result<Option<String>, &'static str> {
    match body.unwrap_or_default() {
        text if text.is_empty() => Ok(settings.empty_frames.then_some(text)),
        text if text.len() > settings.limits.message_bytes => Err("Internal server error"),
        text => Ok(Some(text)),
    }
}

/// The response to `$disconnect` is dropped: there is nobody to send it to.
async fn tell_disconnect(api: &WebSocketApi, facts: &ConnectionFacts, ending: &Ending) {
    let Some(route) = api.settings.routes.find(DISCONNECT) else {
        return;
    };
    let events = api.faults.disconnect(facts.id.as_str());
    let events = events.into_iter().map(|delay| async move {
        api.faults.wait(delay).await;
        dispatch_disconnect(api, route, facts, ending).await;
    });
    join_all(events).await;
}

async fn dispatch_disconnect(
    api: &WebSocketApi,
    route: &Route,
    facts: &ConnectionFacts,
    ending: &Ending,
) {
    let time = api.clock.now();
    let context = RequestContext {
        route_key: DISCONNECT,
        request_id: event_id(),
        time,
    };
    let content = events::disconnect(facts, &context, ending);
    let trace = TraceRoot::at(time);
    let dispatch = Dispatch {
        kind: EventKind::Disconnect,
        connection: &facts.id,
        route,
        content,
        trace,
    };
    api.dispatch(dispatch).await;
}
