//! What the world itself takes: single calls by a bare client, in a process of its own as a function
//! is, with nothing but the call.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::process::Stdio;

use anyhow::{Context as _, ensure};
use clap::Args;
use serde_json::{Value, json};
use tokio::process::Command;
use tokio::time::Instant;

use crate::chat::{self, To};
use crate::client::Client;
use crate::function::ms;
use crate::report::{ROOMS, floor};

const TABLE: &str = "floor";

/// What a probe is told.
#[derive(Debug, Clone, Args)]
pub struct Probe {
    /// The backend's address
    #[arg(long)]
    backend: SocketAddr,
    /// The address of `@connections`
    #[arg(long)]
    management: SocketAddr,
    /// DynamoDB's
    #[arg(long)]
    dynamodb: SocketAddr,
    /// Calls of each kind
    #[arg(long)]
    samples: usize,
}

/// Times by name.
pub type Times = BTreeMap<String, Vec<f64>>;

/// Makes the table that probes use, with a partition for each size of a room.
///
/// # Errors
/// DynamoDB refuses.
pub async fn prepare(client: &mut Client) -> anyhow::Result<()> {
    let attributes = ["booking_id", "connection_id"];
    let kinds = ["HASH", "RANGE"];
    let keys = attributes.iter().zip(kinds);
    let table = json!({
        "TableName": TABLE,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": attributes.map(|name| json!({ "AttributeName": name, "AttributeType": "S" })),
        "KeySchema": keys
            .map(|(name, kind)| json!({ "AttributeName": name, "KeyType": kind }))
            .collect::<Vec<_>>(),
    });
    client.table("CreateTable", &table).await?;
    for size in ROOMS {
        for number in 0..size {
            client.table("PutItem", &row(size, number)).await?;
        }
    }
    Ok(())
}

/// The put of a row as long as the function's thin ones.
fn row(room: usize, number: usize) -> Value {
    json!({
        "TableName": TABLE,
        "Item": {
            "booking_id": { "S": format!("room-{room}") },
            "connection_id": { "S": format!("room-{room}-{number:06}=") },
            "connection_type": { "S": "chat" },
            "created_at": { "S": "2026-11-25T07:00:00Z" },
            "created_at_ms": { "N": "1795590000000" },
            "ttl": { "N": "1795676400" },
        },
    })
}

/// Has a process of its own make the calls, and returns their times.
///
/// # Errors
/// It fails.
pub async fn measure(probe: &Probe) -> anyhow::Result<Times> {
    let program = std::env::current_exe()?;
    let output = Command::new(program)
        .arg("probe")
        .args(["--backend", &probe.backend.to_string()])
        .args(["--management", &probe.management.to_string()])
        .args(["--dynamodb", &probe.dynamodb.to_string()])
        .args(["--samples", &probe.samples.to_string()])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .output()
        .await?;
    ensure!(output.status.success(), "the probe failed");
    serde_json::from_slice(&output.stdout).context("the probe says something else")
}

impl Probe {
    /// Of a world.
    ///
    /// # Errors
    /// One of the URLs has no address.
    pub fn new(
        backend: &str,
        management: &str,
        dynamodb: SocketAddr,
        samples: usize,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            backend: address(backend)?,
            management: address(management)?,
            dynamodb,
            samples,
        })
    }

    /// Makes the calls.
    ///
    /// # Errors
    /// One of them fails.
    pub async fn run(&self) -> anyhow::Result<Times> {
        let mut times = Times::new();
        let mut client = Client::connect(self.backend).await?;
        let frame: Value = serde_json::from_str(&chat::frame(To::Sender, "probe"))?;
        let body = json!({ "connection_id": "c=", "message": frame, "token": "t" }).to_string();
        let body = bytes::Bytes::from(body);
        for number in 0..=self.samples {
            let begun = Instant::now();
            let path = "/api/chat/ws/probe/message";
            let json = [("content-type", "application/json")];
            client.post(path, &json, body.clone()).await?;
            add(&mut times, number, floor::BACKEND, begun);
        }
        let mut client = Client::connect(self.management).await?;
        let frame = bytes::Bytes::from(chat::answer("probe").to_string());
        for number in 0..=self.samples {
            let begun = Instant::now();
            let path = "/prod/@connections/probe-00000000%3D";
            client.post(path, &[], frame.clone()).await?;
            add(&mut times, number, floor::POST, begun);
        }
        self.table(&mut times).await?;
        Ok(times)
    }

    async fn table(&self, times: &mut Times) -> anyhow::Result<()> {
        let mut client = Client::connect(self.dynamodb).await?;
        for number in 0..=self.samples {
            let begun = Instant::now();
            client.table("PutItem", &row(1, number)).await?;
            add(times, number, floor::PUT, begun);
        }
        let put = row(1, 0);
        let key = json!({
            "TableName": TABLE,
            "Key": {
                "booking_id": put.pointer("/Item/booking_id"),
                "connection_id": put.pointer("/Item/connection_id"),
            },
            "ConsistentRead": true,
        });
        for number in 0..=self.samples {
            let begun = Instant::now();
            client.table("GetItem", &key).await?;
            add(times, number, floor::GET, begun);
        }
        for room in ROOMS {
            let query = json!({
                "TableName": TABLE,
                "KeyConditionExpression": "booking_id = :b",
                "ExpressionAttributeValues": { ":b": { "S": format!("room-{room}") } },
                "ConsistentRead": true,
            });
            for number in 0..=self.samples.min(20) {
                let begun = Instant::now();
                client.table("Query", &query).await?;
                add(times, number, &floor::query(room), begun);
            }
        }
        Ok(())
    }
}

/// The first call of a kind opens what is opened once, and does not count.
fn add(times: &mut Times, number: usize, name: &str, begun: Instant) {
    if number > 0 {
        let took = ms(begun.elapsed());
        times.entry(name.to_owned()).or_default().push(took);
    }
}

fn address(url: &str) -> anyhow::Result<SocketAddr> {
    let address = url.split('/').nth(2).context("not a URL")?;
    address.parse().context("not an address")
}
