//! The embedded DynamoDB: a library behind a listener of its own, in memory or in a file, swept by
//! the gateway's clock.
//!
//! Tables come from a file in DynamoDB's own words, so nothing here knows whose they are; `tables`
//! makes them, here and in a DynamoDB that is used instead.

pub(crate) mod error;
mod front;
mod layer;
mod sweep;
mod tables;
mod upstream;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dynoxide::Database;
use dynoxide::storage_backend;
use rustls::ServerConfig;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::clock::Clock;
use crate::dynamodb::error::DynamodbError;
use crate::dynamodb::front::Front;
use crate::dynamodb::tables::TableMaker;
use crate::dynamodb::upstream::Upstream;
use crate::faults::connection::Service;
use crate::faults::player::Player;
use crate::listen;
use crate::output::Lines;
use crate::wire::accept::Port;

/// How often expired items are removed. On AWS it takes hours to days.
const SWEEP_INTERVAL: Duration = Duration::from_secs(60);

/// The gateway's clock, as the library reads it.
struct SweepClock(Clock);

impl storage_backend::Clock for SweepClock {
    fn now_unix_secs(&self) -> u64 {
        self.0.now().seconds()
    }

    fn now_unix_secs_f64(&self) -> f64 {
        Duration::from_millis(self.0.now().0).as_secs_f64()
    }
}

/// Which DynamoDB is used, and what is to be in it.
#[derive(Debug, Clone, Default)]
pub struct DynamodbConfig {
    /// The embedded one's port. 0 takes any free one.
    pub port: u16,
    /// Whether functions are told an `https://` URL of the embedded one, or of the layer with the
    /// faults.
    pub tls: bool,
    /// The file that the embedded one keeps its tables in. Without one they are in memory.
    pub data: Option<PathBuf>,
    /// The URL of another one.
    pub url: Option<String>,
    /// A JSON array of `CreateTable` inputs, each with an optional `TimeToLiveSpecification`.
    pub tables: Option<PathBuf>,
    /// The region that it is asked in.
    pub region: String,
}

/// A DynamoDB that can be used. Dropping it ends what is embedded.
#[derive(Debug)]
pub struct Dynamodb {
    url: String,
    _servers: JoinSet<()>,
}

impl Dynamodb {
    /// Starts the embedded DynamoDB, or finds the other one, and makes the tables there that are
    /// missing. In front of the embedded one, TLS is served with `certificate`. Where there are
    /// faults a layer in front of either plays them. Handshakes that fail are told in `lines`.
    pub async fn start(
        config: &DynamodbConfig,
        clock: &Clock,
        faults: &Player,
        certificate: &Arc<ServerConfig>,
        lines: &Arc<Lines>,
    ) -> Result<Self, DynamodbError> {
        let mut servers = JoinSet::new();
        let mut embedded = None;
        let url = match &config.url {
            Some(_) if config.data.is_some() => return Err(DynamodbError::TwoDatabases),
            Some(url) => url.clone(),
            None => {
                let database = open(config.data.as_deref(), clock)?;
                // The port that was asked for is the front's.
                let behind = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
                let (listener, behind) = listen::bind(behind, "--dynamodb-port")?;
                serve(&mut servers, listener, database, clock.clone());
                embedded = Some(behind);
                format!("http://{behind}")
            }
        };
        let upstream = Upstream::parse(&url).map_err(|error| DynamodbError::Url {
            url: url.clone(),
            reason: error.to_string(),
        })?;
        if let Some(tables) = &config.tables {
            let (upstream, region) = (&upstream, config.region.as_str());
            TableMaker { upstream, region }.ensure(tables).await?;
        }
        if embedded.is_none() && !faults.is_on() {
            return Ok(Self {
                url,
                _servers: servers,
            });
        }
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, config.port));
        let (listener, address) = listen::bind(address, "--dynamodb-port")?;
        let front = Front {
            port: Port::new(
                Arc::clone(certificate),
                faults.clone(),
                Some(Service::Dynamodb),
                Arc::clone(lines),
            ),
            router: layer::router(upstream, faults.clone()),
            relayed_to: embedded.filter(|_| !faults.is_on()),
        };
        servers.spawn(async move { match front.serve(listener).await {} });
        let scheme = if config.tls { "https" } else { "http" };
        Ok(Self {
            url: format!("{scheme}://{address}"),
            _servers: servers,
        })
    }

    /// The endpoint that functions are told.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Opens the database in the file `data`, or an empty one in memory.
fn open(data: Option<&Path>, clock: &Clock) -> Result<Database, DynamodbError> {
    let Some(path) = data else {
        let clock = Arc::new(SweepClock(clock.clone()));
        return Database::memory_with_clock(clock).map_err(|error| DynamodbError::NotStarted {
            reason: error.to_string(),
        });
    };
    let unfit = |reason: String| DynamodbError::Data {
        path: path.to_owned(),
        reason,
    };
    let name = path
        .to_str()
        .ok_or_else(|| unfit("its name is not UTF-8".to_owned()))?;
    Database::new(name).map_err(|error| unfit(error.to_string()))
}

/// Serves `database` on `listener` and sweeps it, until `tasks` end.
fn serve(tasks: &mut JoinSet<()>, listener: TcpListener, database: Database, clock: Clock) {
    let swept = database.clone();
    tasks.spawn(async move {
        loop {
            let (swept, moved, now) = (swept.clone(), !clock.offset().is_zero(), clock.now());
            let sweep = move || {
                // A table that is busy is swept the next time.
                drop(swept.sweep_ttl());
                if moved {
                    drop(sweep::sweep(&swept, now));
                }
            };
            drop(tokio::task::spawn_blocking(sweep).await);
            // From the time of this sweep, so that no move of the clock beside it is missed.
            clock.reach(now.after(SWEEP_INTERVAL)).await;
        }
    });
    tasks.spawn(async move {
        // The server's connections outlive an aborted task, but not this one's end of the channel.
        let (_alive, ended) = oneshot::channel::<()>();
        let ended = async { drop(ended.await) };
        drop(dynoxide::server::serve_with_shutdown(listener, database, ended).await);
    });
}

#[cfg(test)]
mod tests;
