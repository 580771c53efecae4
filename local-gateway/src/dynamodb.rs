//! The embedded DynamoDB: a library behind a listener of its own, with tables made at start and a timer for TTL.
//!
//! Tables come from a file in DynamoDB's own words, so nothing here knows whose they are.

#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use dynoxide::Database;
use dynoxide::actions::create_table::CreateTableRequest;
use dynoxide::actions::update_time_to_live::UpdateTimeToLiveRequest;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::error::StartError;
use crate::tasks::Tasks;

/// How often expired items are removed. On AWS it takes hours to days.
const SWEEP_INTERVAL: Duration = Duration::from_secs(60);

/// Opens an empty database in memory, with the tables that `tables` lists.
pub(crate) fn open(tables: Option<&Path>) -> Result<Database, StartError> {
    let database = Database::memory().map_err(|error| StartError::Dynamodb {
        reason: error.to_string(),
    })?;
    if let Some(path) = tables {
        create_tables(&database, path)?;
    }
    Ok(database)
}

/// Serves `database` on `listener` and sweeps it, until `tasks` end.
pub(crate) fn serve(tasks: &Tasks, listener: TcpListener, database: Database) {
    let swept = database.clone();
    tasks.spawn(async move {
        let mut ticks = tokio::time::interval(SWEEP_INTERVAL);
        loop {
            ticks.tick().await;
            // A table that is busy is swept the next time.
            drop(swept.sweep_ttl());
        }
    });
    tasks.spawn(async move {
        // The server's connections outlive an aborted task, but not this one's end of the channel.
        let (_alive, ended) = oneshot::channel::<()>();
        let ended = async { drop(ended.await) };
        drop(dynoxide::server::serve_with_shutdown(listener, database, ended).await);
    });
}

pub(crate) fn url(address: SocketAddr) -> String {
    format!("http://{address}")
}

fn create_tables(database: &Database, path: &Path) -> Result<(), StartError> {
    let text = std::fs::read_to_string(path).map_err(|source| StartError::TablesUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let tables = serde_json::from_str::<Vec<Map<String, Value>>>(&text).map_err(|source| {
        StartError::TablesMalformed {
            path: path.to_owned(),
            source,
        }
    })?;
    for (index, table) in tables.into_iter().enumerate() {
        let name = table.get("TableName").and_then(Value::as_str);
        let name = name.map_or_else(|| format!("number {}", index + 1), str::to_owned);
        create_table(database, table).map_err(|reason| StartError::Table {
            path: path.to_owned(),
            table: name,
            reason,
        })?;
    }
    Ok(())
}

fn create_table(database: &Database, mut table: Map<String, Value>) -> Result<(), String> {
    let name = table.get("TableName").cloned().unwrap_or_default();
    let time_to_live = table.remove("TimeToLiveSpecification");
    let request = serde_json::from_value::<CreateTableRequest>(Value::Object(table));
    // The library marks its refusals for its own server.
    let request = request.map_err(|error| error.to_string().replacen("VALIDATION:", "", 1))?;
    database
        .create_table(request)
        .map_err(|error| error.to_string())?;
    let Some(time_to_live) = time_to_live else {
        return Ok(());
    };
    let request = json!({ "TableName": name, "TimeToLiveSpecification": time_to_live });
    let request = serde_json::from_value::<UpdateTimeToLiveRequest>(request);
    let request = request.map_err(|error| format!("TimeToLiveSpecification: {error}"))?;
    database
        .update_time_to_live(request)
        .map(drop)
        .map_err(|error| error.to_string())
}
