//! Calls to local servers over plain HTTP: enough for a journal, a script, a table and an emulator.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use url::Url;

const LIMIT: Duration = Duration::from_secs(10);

/// Returns the body of the answer to a `GET`.
pub(crate) async fn get(base: &str, path: &str) -> anyhow::Result<String> {
    call(base, &format!("GET {path} HTTP/1.0\r\n\r\n")).await
}

/// Posts JSON, which must be accepted, and returns the answer's body.
pub(crate) async fn post(base: &str, path: &str, json: &str) -> anyhow::Result<String> {
    post_with(base, path, "", json).await
}

/// The same with further headers, each with its line end.
pub(crate) async fn post_with(
    base: &str,
    path: &str,
    headers: &str,
    json: &str,
) -> anyhow::Result<String> {
    let request = format!(
        "POST {path} HTTP/1.0\r\nContent-Type: application/json\r\n{headers}Content-Length: {}\r\n\r\n{json}",
        json.len()
    );
    call(base, &request).await
}

/// Sends a request and returns the body of the answer, which must be a 2xx.
pub(crate) async fn call(base: &str, request: &str) -> anyhow::Result<String> {
    let url = Url::parse(base).context("this is no URL")?;
    let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
        bail!("{base} names no host")
    };
    let exchange = async {
        let mut socket = TcpStream::connect((host, port)).await?;
        socket.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        socket.read_to_string(&mut answer).await?;
        anyhow::Ok(answer)
    };
    let answer = timeout(LIMIT, exchange)
        .await
        .with_context(|| format!("{base} does not answer"))?
        .with_context(|| format!("cannot call {base}"))?;
    let (head, body) = answer
        .split_once("\r\n\r\n")
        .with_context(|| format!("{base} answers with something else than HTTP"))?;
    let status = head.split(' ').nth(1).unwrap_or_default();
    ensure!(status.starts_with('2'), "{base} answers {status}: {body}");
    Ok(body.to_owned())
}
