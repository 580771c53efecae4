//! A bare HTTP/1.1 client on one connection, for what the benchmark itself asks.

use std::net::SocketAddr;

use anyhow::{Context as _, ensure};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

/// One connection.
#[derive(Debug)]
pub struct Client {
    sender: SendRequest<Full<Bytes>>,
    host: String,
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// Nobody listens there.
    pub async fn connect(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // It ends when the sender is dropped.
        tokio::spawn(async move { drop(connection.await) });
        let host = address.to_string();
        Ok(Self { sender, host })
    }

    /// Posts a body and reads the answer.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn post(
        &mut self,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> anyhow::Result<(StatusCode, Bytes)> {
        let mut request = Request::post(path).header("host", &self.host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.sender.ready().await?;
        let answer = self.sender.send_request(request.body(Full::new(body))?);
        let (head, body) = answer.await?.into_parts();
        Ok((head.status, body.collect().await?.to_bytes()))
    }

    /// One operation of DynamoDB. The local one wants a signature and does not verify it.
    ///
    /// # Errors
    /// DynamoDB refuses, or the connection broke.
    pub async fn table(&mut self, operation: &str, input: &Value) -> anyhow::Result<Value> {
        let target = format!("DynamoDB_20120810.{operation}");
        let headers = [
            ("x-amz-target", target.as_str()),
            ("content-type", "application/x-amz-json-1.0"),
            ("x-amz-date", "20260101T000000Z"),
            (
                "authorization",
                "AWS4-HMAC-SHA256 Credential=bench/20260101/eu-west-1/dynamodb/aws4_request, \
                 SignedHeaders=host;x-amz-date, Signature=00",
            ),
        ];
        let body = input.to_string().into();
        let (status, body) = self.post("/", &headers, body).await?;
        let text = String::from_utf8_lossy(&body);
        ensure!(status.is_success(), "{operation}: {status} {text}");
        serde_json::from_slice(&body).context("DynamoDB's answer is not JSON")
    }
}
