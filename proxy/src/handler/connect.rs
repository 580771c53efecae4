//! `$connect`: may this connection exist? It fails closed: nothing is accepted that the backend
//! did not accept, and a refusal leaves no row behind.

mod limits;
mod undo;

use std::sync::Arc;
use std::time::Duration;

use proxy_core::auth::authorizer;
use proxy_core::backend::BackendError;
use proxy_core::backend::response::Accepted;
use proxy_core::connection::{Connection, Home};
use proxy_core::event::Connect;
use proxy_core::handshake::Handshake;
use proxy_core::ids::ConnectionType;
use proxy_core::step::Fact;
use tokio::time::{Instant, timeout_at};

use super::failure::Refusal;
use super::post_connect::PostConnect;
use super::{GatewayResponse, Handled, Handler, LAST_DELIVERY};
use crate::auth::{Auth, AuthError};
use crate::connections::TableError;
use crate::invocation::Invocation;
use crate::summary::Summary;
use undo::Undo;

/// API Gateway gives a handshake up after 29 s (API Gateway Developer Guide, limits), and would
/// never hear of an acceptance that comes later: what is not decided within this is refused.
const DECIDE_WITHIN: Duration = Duration::from_secs(26);

/// So long before the function's end a handshake is decided.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// A connection that may exist.
struct Admitted {
    subprotocol: Option<String>,
    connection: Connection,
    accepted: Accepted,
    /// When the home row was about to be written.
    listed_at: Instant,
}

/// A connection that may not exist, and the rows that it leaves behind.
struct Refused {
    refusal: Refusal,
    undo: Option<Undo>,
}

impl<E: Into<Refusal>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self {
            refusal: error.into(),
            undo: None,
        }
    }
}

impl Handler {
    pub(super) async fn connect(
        self: &Arc<Self>,
        event: Connect,
        invocation: Invocation,
        mut summary: Summary,
    ) -> Handled {
        match self.admit(&event, &invocation, &mut summary).await {
            Ok(admitted) => {
                let post_connect = PostConnect {
                    handler: Arc::clone(self),
                    context: event.context,
                    connection: admitted.connection,
                    accepted: admitted.accepted,
                    listed_at: admitted.listed_at,
                    until: invocation.deadline.before(LAST_DELIVERY),
                };
                let response = GatewayResponse {
                    subprotocol: admitted.subprotocol,
                    ..GatewayResponse::status(200)
                };
                let late = post_connect.deliver(summary.clone());
                Handled::later(response, summary, late)
            }
            Err(Refused { refusal, undo }) => {
                summary.failed(refusal.fault(), &refusal);
                let response = GatewayResponse::status(refusal.status());
                let late = Undo::run(undo, Arc::clone(self), summary.clone());
                Handled::later(response, summary, late)
            }
        }
    }

    async fn admit(
        &self,
        event: &Connect,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<Admitted, Refused> {
        let handshake = Handshake::parse(event, &self.admission)?;
        let subprotocol = handshake.subprotocol.clone();
        let mut connection = match self.described(event, &handshake) {
            Some(described) => Connection {
                token: handshake.token,
                times: self.connections.times(),
                wants: handshake.wants,
                ..described
            },
            None => self.identified(event, handshake).await?,
        };
        summary.note(Fact::Home(connection.home.clone()));
        self.refuse_over_limits(&connection, summary).await?;
        let decision = Decision {
            handler: self,
            event,
            invocation,
            until: invocation
                .deadline
                .before(LAST_WORDS)
                .min(Instant::now() + DECIDE_WITHIN),
        };
        let early_home = connection.home.clone();
        let listed_at = Instant::now();
        let accepted = match decision.register_and_ask(&connection, summary).await {
            Ok(accepted) => accepted,
            Err(refusal) => {
                // Also where the put was not answered: it may have happened.
                let undo = Undo::HomeRow {
                    home: early_home,
                    id: connection.id,
                    listed_at,
                };
                return Err(Refused {
                    refusal,
                    undo: Some(undo),
                });
            }
        };
        // Where a token or an authorizer says who it is, that is all: it comes with every event, and
        // what the backend adds would not.
        if matches!(self.auth, Auth::Backend) {
            connection.user.clone_from(&accepted.user);
            connection.org.clone_from(&accepted.org);
        }
        connection.token.take_if(|_| !self.store_token);
        if let (Home::Own(_), Some(user)) = (&connection.home, &connection.user) {
            connection.home = Home::User(user.clone());
            summary.note(Fact::Home(connection.home.clone()));
        }
        let kept = decision.keep(&early_home, (&connection, &accepted), summary);
        if let Err(refusal) = kept.await {
            let undo = Undo::everything(event, invocation, connection, accepted.join);
            return Err(Refused {
                refusal,
                undo: Some(undo),
            });
        }
        Ok(Admitted {
            subprotocol,
            connection,
            accepted,
            listed_at,
        })
    }

    /// The connection as this very function has described it, asked as an authorizer a moment ago.
    /// What does not fit the handshake is not ours.
    fn described(&self, event: &Connect, handshake: &Handshake) -> Option<Connection> {
        let described = self.described_by_authorizer(&event.context)?;
        let fits =
            described.kind == handshake.kind && described.booking() == handshake.booking.as_ref();
        fits.then_some(described)
    }

    /// The connection as it is before the backend is asked.
    pub(super) async fn identified(
        &self,
        event: &Connect,
        handshake: Handshake,
    ) -> Result<Connection, AuthError> {
        let (user, org, expiry) = match (&self.auth, &handshake.token) {
            (Auth::Jwt(verifier), Some(token)) => {
                let who = verifier.verify(token).await?;
                (Some(who.user), who.org, Some(who.expiry))
            }
            (Auth::Authorizer, _) => {
                let context = event.context.authorizer.as_ref();
                let context = context.ok_or(AuthError::NoAuthorizer)?;
                let who = authorizer::identity_from_context(context)?;
                (Some(who.user), who.org, who.expiry)
            }
            (Auth::Backend, _) | (_, None) => (None, None, None),
        };
        let id = event.context.connection_id.clone();
        let home = match (handshake.booking, handshake.kind, &user) {
            (Some(booking), ..) => Home::Booking(booking),
            (None, ConnectionType::Feed, _) => Home::Feed,
            (None, _, Some(user)) => Home::User(user.clone()),
            (None, _, None) => Home::Own(id.clone()),
        };
        Ok(Connection {
            id,
            kind: handshake.kind,
            home,
            user,
            org,
            token: handshake.token,
            expiry,
            times: self.connections.times(),
            wants: handshake.wants,
        })
    }
}

/// One handshake that is being decided.
struct Decision<'a> {
    handler: &'a Handler,
    event: &'a Connect,
    invocation: &'a Invocation,
    /// When it must be decided.
    until: Instant,
}

impl Decision<'_> {
    /// First the home row, so that no broadcast falls between the backend's history and the
    /// registration; a home that only the backend can name comes after.
    async fn register_and_ask(
        &self,
        connection: &Connection,
        summary: &mut Summary,
    ) -> Result<Accepted, Refusal> {
        let connections = &self.handler.connections;
        let put = connections.put_membership(&connection.home, connection);
        self.in_time("put home row", put).await?;
        Ok(self.ask(connection, summary).await?)
    }

    async fn ask(
        &self,
        connection: &Connection,
        summary: &mut Summary,
    ) -> Result<Accepted, BackendError> {
        let Some(call) = self.handler.backend.connect_call(connection.kind) else {
            return Ok(Accepted::default());
        };
        let started = Instant::now();
        let is_numbered = connection.wants.resume && self.handler.log.is_some();
        let call = call.make(
            self.event,
            (connection, is_numbered),
            &self.invocation.trace,
        );
        let slow = BackendError::TimedOut { what: "no answer" };
        let answered = timeout_at(self.until, call).await.unwrap_or(Err(slow));
        let asked = answered.and_then(|accepted| {
            let why = "`sidewire.join` names more channels than a connection may be in";
            let fits = accepted.join.len() <= self.handler.connections.max_channels();
            fits.then_some(accepted).ok_or(BackendError::invalid(why))
        });
        let status = asked.as_ref();
        summary.note(Fact::BackendCalled {
            status: status.map_or_else(BackendError::status, |accepted| Some(accepted.status)),
            time: started.elapsed(),
        });
        asked
    }

    /// Stores what the backend accepted, where the user whom only the backend knows may have it.
    async fn keep(
        &self,
        early_home: &Home,
        (connection, accepted): (&Connection, &Accepted),
        summary: &mut Summary,
    ) -> Result<(), Refusal> {
        if matches!(self.handler.auth, Auth::Backend) {
            let crowds = self.handler.refuse_crowds(connection, summary);
            crowds.await?;
        }
        Ok(self.store(early_home, connection, accepted).await?)
    }

    async fn store(
        &self,
        early_home: &Home,
        connection: &Connection,
        accepted: &Accepted,
    ) -> Result<(), TableError> {
        let connections = &self.handler.connections;
        let late_home = async {
            if connection.home == *early_home {
                return Ok(());
            }
            connections
                .put_membership(&connection.home, connection)
                .await
        };
        // The call began after the home row was written.
        let since = connection.times.created_at;
        let record = Box::pin(connections.accept(connection, &accepted.join, since));
        let stored = async {
            // Both to their ends: a put that is dropped midway may land after it was undone.
            let (housed, recorded) = tokio::join!(late_home, record);
            housed.and(recorded)
        };
        self.in_time("store connection", Box::pin(stored)).await
    }

    /// A table call of a handshake, which has no more time than the handshake.
    async fn in_time(
        &self,
        operation: &'static str,
        call: impl Future<Output = Result<(), TableError>>,
    ) -> Result<(), TableError> {
        timeout_at(self.until, call)
            .await
            .unwrap_or_else(|_| Err(TableError::too_slow(operation)))
    }
}
