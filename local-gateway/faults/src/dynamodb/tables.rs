//! Makes the tables of a file where they are missing, in any DynamoDB that is spoken to by HTTP.
//!
//! A table that is there is left as it is, and so is a time to live that is enabled, which DynamoDB refuses to enable
//! twice (Amazon DynamoDB API Reference, API_UpdateTimeToLive).

use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use crate::dynamodb::error::DynamodbError;
use crate::dynamodb::upstream::{Upstream, UpstreamError};

/// How long a new table may take to become active.
const ACTIVE_LIMIT: Duration = Duration::from_secs(30);
const ACTIVE_LOOKS: Duration = Duration::from_millis(100);
const RESPONSE_LIMIT: usize = 1024 * 1024;

/// Makes tables in a DynamoDB, in the region that it is asked in.
#[derive(Debug)]
pub(super) struct TableMaker<'a> {
    pub(super) upstream: &'a Upstream,
    pub(super) region: &'a str,
}

/// Why a table could not be made.
#[derive(Debug)]
enum TableError {
    Unreachable(UpstreamError),
    NoDynamodb(StatusCode),
    Refused { code: String, message: String },
    NotActive,
}

impl TableError {
    fn into_dynamodb_error(self, upstream: &Upstream, path: &Path, table: String) -> DynamodbError {
        let reason = match self {
            Self::Unreachable(error) => {
                return DynamodbError::Unreachable {
                    url: upstream.url().to_owned(),
                    reason: error.to_string(),
                };
            }
            Self::NoDynamodb(status) => {
                return DynamodbError::Url {
                    url: upstream.url().to_owned(),
                    reason: format!("it answers {status} without an error type"),
                };
            }
            Self::Refused { code, message } if message.is_empty() => code,
            Self::Refused { message, .. } => message,
            Self::NotActive => format!("it is not active after {ACTIVE_LIMIT:?}"),
        };
        DynamodbError::Table {
            path: path.to_owned(),
            table,
            reason,
        }
    }
}

impl TableMaker<'_> {
    /// Makes the tables of the file at `path` that are missing.
    pub(super) async fn ensure(&self, path: &Path) -> Result<(), DynamodbError> {
        for (index, table) in read(path)?.into_iter().enumerate() {
            let name = table.get("TableName").and_then(Value::as_str);
            let name = name.map_or_else(|| format!("number {}", index + 1), str::to_owned);
            self.ensure_table(table)
                .await
                .map_err(|error| error.into_dynamodb_error(self.upstream, path, name))?;
        }
        Ok(())
    }

    async fn ensure_table(&self, mut table: Map<String, Value>) -> Result<(), TableError> {
        let named = json!({ "TableName": table.get("TableName") });
        let time_to_live = table.remove("TimeToLiveSpecification");
        match self.call("DescribeTable", &named).await {
            Ok(_) => {}
            // A name that cannot be described is refused again, in words about the table.
            Err(TableError::Refused { .. }) => {
                self.call("CreateTable", &Value::Object(table)).await?;
            }
            Err(error) => return Err(error),
        }
        self.until_active(&named).await?;
        let Some(time_to_live) = time_to_live else {
            return Ok(());
        };
        let described = self.call("DescribeTimeToLive", &named).await?;
        let status = described
            .pointer("/TimeToLiveDescription/TimeToLiveStatus")
            .and_then(Value::as_str);
        if matches!(status, Some("ENABLED" | "ENABLING")) {
            return Ok(());
        }
        let mut request = named;
        if let Some(members) = request.as_object_mut() {
            members.insert("TimeToLiveSpecification".to_owned(), time_to_live);
        }
        self.call("UpdateTimeToLive", &request).await.map(drop)
    }

    async fn until_active(&self, named: &Value) -> Result<(), TableError> {
        let limit = Instant::now() + ACTIVE_LIMIT;
        loop {
            let described = self.call("DescribeTable", named).await?;
            let status = described.pointer("/Table/TableStatus");
            match status.and_then(Value::as_str) {
                Some("ACTIVE") => return Ok(()),
                _ if Instant::now() >= limit => return Err(TableError::NotActive),
                _ => tokio::time::sleep(ACTIVE_LOOKS).await,
            }
        }
    }

    /// One operation. Local DynamoDBs want an `Authorization` header and do not check its signature; the credentials
    /// are those that the function is given, because DynamoDB local keeps a database for each of them.
    async fn call(&self, operation: &str, request: &Value) -> Result<Value, TableError> {
        let target = format!("DynamoDB_20120810.{operation}");
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential=local/20240101/{}/dynamodb/aws4_request, \
             SignedHeaders=host;x-amz-date, Signature=00",
            self.region
        );
        let request = Request::post("/")
            .header("x-amz-target", target)
            .header("content-type", "application/x-amz-json-1.0")
            .header("x-amz-date", "20240101T000000Z")
            .header("authorization", authorization)
            .body(Bytes::from(request.to_string()))
            .map_err(|error| TableError::Unreachable(UpstreamError::Request(error)))?;
        let response = self.upstream.send(request, RESPONSE_LIMIT).await;
        let response = response.map_err(TableError::Unreachable)?;
        let body = serde_json::from_slice::<Value>(response.body()).unwrap_or_default();
        if response.status().is_success() {
            return Ok(body);
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let code = text("__type").rsplit('#').next().unwrap_or_default();
        if code.is_empty() {
            return Err(TableError::NoDynamodb(response.status()));
        }
        let code = code.to_owned();
        let message = [text("message"), text("Message")].concat();
        Err(TableError::Refused { code, message })
    }
}

fn read(path: &Path) -> Result<Vec<Map<String, Value>>, DynamodbError> {
    let text = std::fs::read_to_string(path).map_err(|source| DynamodbError::TablesUnreadable {
        path: path.to_owned(),
        source,
    })?;
    serde_json::from_str(&text).map_err(|source| DynamodbError::TablesMalformed {
        path: path.to_owned(),
        source,
    })
}
