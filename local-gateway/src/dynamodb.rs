//! The embedded DynamoDB: a library behind a listener of its own, in memory or in a file, swept by the gateway's clock.
//!
//! Tables come from a file in DynamoDB's own words, so nothing here knows whose they are; `tables` makes them, here and
//! in a DynamoDB that is used instead.

mod layer;
mod sweep;
mod tables;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use dynoxide::Database;
use dynoxide::storage_backend;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::config::Config;
use crate::dynamodb::tables::Dynamodb;
use crate::error::StartError;
use crate::faults::Player;
use crate::http_client::Endpoint;
use crate::listen;
use crate::tasks::Tasks;

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

/// Starts the embedded DynamoDB, or finds the other one, makes the tables there that are missing, and gives its URL.
/// Where there are faults it is the URL of a layer that plays them.
pub(crate) async fn start(
    config: &Config,
    clock: &Clock,
    faults: &Player,
    servers: &Tasks,
) -> Result<String, StartError> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, config.dynamodb_port));
    let url = match &config.dynamodb {
        Some(_) if config.data.is_some() => return Err(StartError::TwoDatabases),
        Some(url) => url.clone(),
        None => {
            let database = open(config.data.as_deref(), clock)?;
            let mut address = address;
            if faults.is_on() {
                // The port that was asked for is the layer's.
                address.set_port(0);
            }
            let (listener, address) = listen::bind(address, "--dynamodb-port")?;
            serve(servers, listener, database, clock.clone());
            format!("http://{address}")
        }
    };
    let endpoint = Endpoint::parse(&url).map_err(|error| StartError::DynamodbUrl {
        url: url.clone(),
        reason: error.to_string(),
    })?;
    let region = config.region.clone();
    if let Some(tables) = &config.tables {
        let endpoint = endpoint.clone();
        Dynamodb { endpoint, region }.ensure(tables).await?;
    }
    if !faults.is_on() {
        return Ok(url);
    }
    let (listener, address) = listen::bind(address, "--dynamodb-port")?;
    let router = layer::router(endpoint, faults.clone());
    servers.spawn(async move { match listen::serve(listener, router).await {} });
    Ok(format!("http://{address}"))
}

/// Opens the database in the file `data`, or an empty one in memory.
fn open(data: Option<&Path>, clock: &Clock) -> Result<Database, StartError> {
    let Some(path) = data else {
        let clock = Arc::new(SweepClock(clock.clone()));
        return Database::memory_with_clock(clock).map_err(|error| StartError::Dynamodb {
            reason: error.to_string(),
        });
    };
    let unfit = |reason: String| StartError::Data {
        path: path.to_owned(),
        reason,
    };
    let name = path
        .to_str()
        .ok_or_else(|| unfit("its name is not UTF-8".to_owned()))?;
    Database::new(name).map_err(|error| unfit(error.to_string()))
}

/// Serves `database` on `listener` and sweeps it, until `tasks` end.
fn serve(tasks: &Tasks, listener: TcpListener, database: Database, clock: Clock) {
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
