//! `$connect`: may this connection exist? It fails closed: nothing is accepted that the backend
//! did not accept, and a refusal leaves no row behind.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::{GatewayResponse, Handler, Invocation};
use crate::backend::{Accepted, BackendError};
use crate::config::Greeting;
use crate::connection::{Connection, Home};
use crate::connections::{Recorded, TableError};
use crate::delivery::{AudienceReader, FRAME_LIMIT, Greeter, Payload};
use crate::error::{Fault, MessageError, Refusal};
use crate::event::{Connect, Context, Disconnect};
use crate::handshake::Handshake;
use crate::ids::ConnectionType;
use crate::plan::Audience;
use crate::summary::Summary;

impl Handler {
    pub(super) async fn connect(
        self: &Arc<Self>,
        event: Connect,
        invocation: Invocation,
    ) -> GatewayResponse {
        match self.admit(&event, &invocation).await {
            Ok((subprotocol, connection, accepted)) => {
                let welcome = Welcome {
                    handler: Arc::clone(self),
                    context: event.context,
                    connection,
                    accepted,
                    summary: invocation.summary,
                };
                invocation.outbox.leave(welcome.deliver());
                GatewayResponse {
                    status: 200,
                    subprotocol,
                }
            }
            Err(refusal) => {
                invocation.summary.failed(refusal.fault(), &refusal);
                GatewayResponse::status(refusal.status())
            }
        }
    }

    async fn admit(
        &self,
        event: &Connect,
        invocation: &Invocation,
    ) -> Result<(Option<String>, Connection, Accepted), Refusal> {
        let handshake = Handshake::parse(event, &self.admission)?;
        let subprotocol = handshake.subprotocol.clone();
        let mut connection = self.provisional(event, handshake);
        invocation.summary.home(&connection.home);
        // Before the backend is asked, so that no broadcast falls between the backend's history
        // and the registration. A home that only the backend can name comes after.
        let early_home = connection.home.clone();
        if let Err(error) = self.connections.arrive(&early_home, &connection).await {
            self.withdraw(&early_home, &connection).await; // an unanswered put may have happened
            return Err(error.into());
        }
        let accepted = match self.ask(event, &connection, invocation).await {
            Ok(accepted) => accepted,
            Err(error) => {
                self.withdraw(&early_home, &connection).await;
                return Err(error.into());
            }
        };
        connection.user.clone_from(&accepted.user);
        connection.org.clone_from(&accepted.org);
        connection.token.take_if(|_| !self.store_token);
        if let (Home::Own(_), Some(user)) = (&connection.home, &connection.user) {
            connection.home = Home::User(user.clone());
            invocation.summary.home(&connection.home);
        }
        if let Err(error) = self.store(&early_home, &connection, &accepted).await {
            let end = Disconnect {
                context: event.context.clone(),
                code: None,
                reason: "the connection could not be stored".to_owned(),
            };
            // The backend took it for open, and no `$disconnect` will come.
            self.tell_end(&end, &connection, invocation).await;
            return Err(error.into());
        }
        Ok((subprotocol, connection, accepted))
    }

    async fn ask(
        &self,
        event: &Connect,
        connection: &Connection,
        invocation: &Invocation,
    ) -> Result<Accepted, BackendError> {
        let started = Instant::now();
        let call = self.backend.connect(event, connection, &invocation.trace);
        let asked = call.await.and_then(|accepted| {
            let why = "it joins more channels than a connection may be in";
            let fits = accepted.join.len() <= self.connections.max_channels();
            fits.then_some(accepted)
                .ok_or(BackendError::InvalidReply { why })
        });
        let status = asked.as_ref();
        let status = status.map_or_else(BackendError::status, |accepted| Some(accepted.status));
        invocation.summary.backend(status, started.elapsed());
        asked
    }

    async fn store(
        &self,
        early_home: &Home,
        connection: &Connection,
        accepted: &Accepted,
    ) -> Result<(), TableError> {
        let late_home = async {
            if connection.home == *early_home {
                return Ok(());
            }
            self.connections.arrive(&connection.home, connection).await
        };
        let record = self.connections.accept(connection, &accepted.join);
        // Both to their ends: a put that is dropped midway may land after it was undone.
        let (housed, recorded) = tokio::join!(late_home, record);
        let stored = housed.and(recorded);
        if stored.is_err() {
            self.withdraw(&connection.home, connection).await;
            let recorded = Recorded {
                connection: Arc::new(connection.clone()),
                channels: accepted.join.clone(),
            };
            if let Err(error) = self.connections.forget(&recorded).await {
                tracing::error!(error = %error, "rows of a refused connection stay until their TTL");
            }
        }
        stored
    }

    /// The connection as it is before the backend has said who it is.
    fn provisional(&self, event: &Connect, handshake: Handshake) -> Connection {
        let id = event.context.connection_id.clone();
        let home = match (handshake.booking, handshake.kind) {
            (Some(booking), _) => Home::Booking(booking),
            (None, ConnectionType::Feed) => Home::Feed,
            (None, _) => Home::Own(id.clone()),
        };
        Connection {
            id,
            kind: handshake.kind,
            home,
            user: None,
            org: None,
            token: handshake.token,
            times: self.connections.times(),
        }
    }

    async fn withdraw(&self, home: &Home, connection: &Connection) {
        if matches!(home, Home::Own(_)) {
            return;
        }
        if let Err(error) = self.connections.refuse(home, &connection.id).await {
            tracing::error!(error = %error, "the row of a refused connection stays until its TTL");
        }
    }
}

/// What leaves once the handshake is complete.
struct Welcome {
    handler: Arc<Handler>,
    context: Context,
    connection: Connection,
    accepted: Accepted,
    summary: Summary,
}

impl Welcome {
    async fn deliver(self) {
        let too_large = MessageError::PayloadTooLarge.frame(&self.context.request_id, None);
        let greeter = Greeter {
            management: self.handler.endpoints.of(&self.context),
            connections: Arc::clone(&self.handler.connections),
            id: self.connection.id.clone(),
            too_large,
        };
        let greeting = frames(&self.accepted.initial);
        let report = match self.handler.greeting {
            Greeting::AfterResponse => greeter.greet(greeting).await,
            Greeting::FirstFrame => greeter.keep(greeting).await,
        };
        self.summary.delivered(report);
        self.send_receipt().await;
    }

    /// To everybody else at home. A receipt that no frame can hold is dropped, and logged.
    async fn send_receipt(&self) {
        let receipt = frames(&self.accepted.receipt);
        if receipt.is_empty() {
            return;
        }
        let audience = Audience::Home(self.connection.home.clone());
        let excluded = BTreeSet::from([self.connection.id.clone()]);
        let connections = Arc::clone(&self.handler.connections);
        let reader = AudienceReader::new(connections, Some(self.connection.id.clone()));
        let dispatcher = self.handler.dispatcher(&self.context);
        let (sent, report) = dispatcher
            .serve(async |deliveries| {
                for frame in &receipt {
                    if frame.len() > FRAME_LIMIT {
                        tracing::warn!("a receipt over 128 KiB is dropped");
                        continue;
                    }
                    let payload = Payload::Frame(frame.clone());
                    reader
                        .send(&audience, &excluded, &payload, &deliveries)
                        .await?;
                }
                Ok::<_, TableError>(())
            })
            .await;
        if let Err(error) = sent {
            self.summary.failed(Fault::Table, &error);
        }
        self.summary.delivered(report);
    }
}

fn frames(values: &[Box<RawValue>]) -> Vec<Bytes> {
    values
        .iter()
        .map(|value| Bytes::copy_from_slice(value.get().as_bytes()))
        .collect()
}
