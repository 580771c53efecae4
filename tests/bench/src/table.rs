//! The DynamoDB of the world: the embedded one that local-gateway uses, on a thread of its own, and a
//! relay in front of it that counts operations.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::Context as _;
use dynoxide::Database;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy};
use tokio::net::{TcpListener, TcpStream};

use crate::client::Client;
use crate::operations::Scanner;

/// Starts a DynamoDB in memory, and returns its address.
///
/// # Errors
/// No port can be had.
pub fn start() -> anyhow::Result<SocketAddr> {
    let database = Database::memory().map_err(|error| anyhow::anyhow!("{error}"))?;
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    // Beside the world's other servers, as in the cloud: a query of a large room must not hold up posts.
    thread::Builder::new()
        .name("dynamodb".to_owned())
        .spawn(move || {
            runtime.block_on(async {
                if let Ok(listener) = TcpListener::from_std(listener) {
                    dynoxide::server::serve_on(listener, database).await;
                }
            });
        })
        .context("cannot start a thread")?;
    Ok(address)
}

/// Makes the tables that a file describes, with `prefix` before each name; returns the names.
///
/// # Errors
/// The file is not what DynamoDB takes.
pub async fn make(file: &Path, prefix: &str, client: &mut Client) -> anyhow::Result<Vec<String>> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut tables: Vec<Value> = serde_json::from_str(&text)?;
    let mut names = Vec::new();
    for table in &mut tables {
        let members = table.as_object_mut().context("a table is an object")?;
        // Nothing lives long enough to expire.
        members.remove("TimeToLiveSpecification");
        let name = members.get("TableName").and_then(Value::as_str);
        let name = format!("{prefix}-{}", name.context("a table has a name")?);
        members.insert("TableName".to_owned(), json!(name));
        client.table("CreateTable", table).await?;
        names.push(name);
    }
    Ok(names)
}

/// Operations that went through a relay.
#[derive(Debug, Clone, Default)]
pub struct Operations(Arc<Mutex<BTreeMap<String, u64>>>);

impl Operations {
    /// Takes those since the last time.
    #[must_use]
    pub fn take(&self) -> BTreeMap<String, u64> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, operation: String) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(operation).or_default() += 1;
    }
}

/// Starts a relay to DynamoDB; returns its address and what goes through it.
///
/// # Errors
/// No port can be had.
pub async fn relay(to: SocketAddr) -> anyhow::Result<(SocketAddr, Operations)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let operations = Operations::default();
    let counted = operations.clone();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(pass_on(client, to, counted.clone()));
        }
    });
    Ok((address, operations))
}

async fn pass_on(client: TcpStream, to: SocketAddr, operations: Operations) {
    let Ok(server) = TcpStream::connect(to).await else {
        return;
    };
    drop(client.set_nodelay(true));
    drop(server.set_nodelay(true));
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let answers = async move { drop(copy(&mut from_server, &mut to_client).await) };
    let requests = async move {
        let mut scanner = Scanner::default();
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
            let piece = buffer.get(..length).unwrap_or_default();
            scanner
                .push(piece)
                .for_each(|operation| operations.add(operation));
            if to_server.write_all(piece).await.is_err() {
                return;
            }
        }
    };
    tokio::join!(answers, requests);
}
