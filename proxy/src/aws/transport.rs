//! The HTTP client for AWS's endpoints. Which connection may have a call stands in `pool.rs`, how one
//! is made in `connect.rs`, and why all this is our own in docs/decisions/0006.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};

use super::connect::{Connector, Limits, Lookup, system_lookup};
use super::connection::Failure;
use super::origin::Origin;
use super::pool::{Clock, Lease, Pool, Speaks};

/// A connection that idled for longer is not used again.
const IDLE: Duration = Duration::from_secs(20);

/// How often a request is made that was not sent, the first time included.
const TRIES: usize = 3;

/// One HTTP client with its connections; clones share them.
#[derive(Debug, Clone)]
pub(crate) struct Transport {
    connector: Arc<Connector>,
    pool: Arc<Pool>,
}

/// Why there is no answer. No text has a URL.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TransportError {
    #[error("not reached ({cause})")]
    Unreachable { cause: String },
    /// The endpoint may have received the request.
    #[error("no answer ({cause})")]
    Broken { cause: String },
    #[error("not a request to an endpoint")]
    Invalid,
}

impl Transport {
    pub(crate) fn new(tls: rustls::ClientConfig) -> Self {
        Self::with(
            tls,
            system_lookup(),
            Limits::USUAL,
            Arc::new(SystemTime::now),
        )
    }

    pub(super) fn with(
        tls: rustls::ClientConfig,
        lookup: Lookup,
        limits: Limits,
        clock: Clock,
    ) -> Self {
        Self {
            connector: Arc::new(Connector::new(tls, lookup, limits)),
            pool: Arc::new(Pool::new(IDLE, clock)),
        }
    }

    /// Makes a call to the host that the request names.
    pub(crate) async fn send(
        &self,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        let origin = Origin::of(request.uri()).ok_or(TransportError::Invalid)?;
        self.send_to(&origin, request).await
    }

    /// Makes a call. A request that provably was not sent is sent again on another connection; by
    /// then those that are older than the failure are gone. A caller that stops waiting keeps its
    /// connection from any other call.
    pub(super) async fn send_to(
        &self,
        origin: &Origin,
        mut request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut tries = 1..=TRIES;
        loop {
            let last = tries.next().is_none_or(|number| number == TRIES);
            let lease = self.lease(origin).await?;
            match lease.call(request).await {
                Ok(response) => return Ok(response),
                Err(Failure {
                    unsent: Some(back), ..
                }) if !last => request = *back,
                Err(Failure { cause, .. }) => return Err(TransportError::Broken { cause }),
            }
        }
    }

    /// Opens a connection to this URL's host, for the first call that comes. It tells only the log where it fails:
    /// the call will find out by itself.
    pub(crate) async fn open(&self, url: &str) {
        let origin = url.parse().ok().and_then(|uri| Origin::of(&uri));
        let Some(origin) = origin else { return };
        match self.lease(&origin).await {
            Ok(lease) => lease.put_back(),
            Err(error) => tracing::info!(error = %error, "no connection could be opened at start"),
        }
    }

    /// An open connection, or a new one.
    async fn lease(&self, origin: &Origin) -> Result<Lease, TransportError> {
        match self.pool.take(origin) {
            Some(lease) => Ok(lease),
            // On the heap: a fan-out has hundreds of calls at once, and few of them connect.
            None => Box::pin(self.connect(origin)).await,
        }
    }

    /// A new connection. Where others could share it, one caller makes it for all.
    async fn connect(&self, origin: &Origin) -> Result<Lease, TransportError> {
        let (speaks, gate) = self.pool.gate(origin);
        let mut held = None;
        if speaks != Some(Speaks::Http1) {
            held = Some(gate.lock().await);
            if let Some(lease) = self.pool.take(origin) {
                return Ok(lease);
            }
            if self.pool.gate(origin).0 == Some(Speaks::Http1) {
                held = None; // found out by the one before
            }
        }
        let number = self.pool.begin(origin);
        let connected = self.connector.connect(origin).await;
        let sender = connected.map_err(|cause| TransportError::Unreachable { cause })?;
        let lease = self.pool.add(origin, number, sender);
        drop(held);
        Ok(lease)
    }
}
