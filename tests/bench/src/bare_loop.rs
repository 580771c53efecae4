//! The least that posts can cost: signed HTTP on hyper's connections, in a process of its own, with a
//! fixed number under way. What the function reaches is compared with it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use anyhow::{Context as _, bail, ensure};
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use bytes::Bytes;
use clap::Args;
use futures_util::future::try_join_all;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, IpAddr, Ipv4Addr, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, stdin, stdout};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::chat;
use crate::process;
use crate::report::Protocol;

/// What a loop is told.
#[derive(Debug, Clone, Args)]
pub struct BareLoop {
    /// Where `@connections` is
    #[arg(long)]
    address: SocketAddr,
    /// Whom to trust
    #[arg(long)]
    ca: PathBuf,
    /// HTTP/2 in place of HTTP/1.1
    #[arg(long)]
    http2: bool,
    /// Posts under way at once
    #[arg(long)]
    concurrency: usize,
    /// Posts in a turn
    #[arg(long)]
    posts: usize,
}

/// A loop as a process. Dropping it ends the process.
#[derive(Debug)]
pub struct Loop {
    process: Child,
    id: u32,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
}

impl Loop {
    /// Starts it.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(
        address: SocketAddr,
        ca: &Path,
        protocol: Protocol,
        (concurrency, posts): (usize, usize),
    ) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command
            .arg("bare-loop")
            .args(["--address", &address.to_string()])
            .arg("--ca")
            .arg(ca)
            .args(["--concurrency", &concurrency.to_string()])
            .args(["--posts", &posts.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true);
        if protocol == Protocol::Http2 {
            command.arg("--http2");
        }
        let mut process = command.spawn()?;
        Ok(Self {
            id: process.id().context("the loop has ended")?,
            stdin: process.stdin.take().context("the loop has no input")?,
            stdout: BufReader::new(process.stdout.take().context("the loop has no output")?),
            process,
        })
    }

    /// Has it make its posts once.
    ///
    /// # Errors
    /// A post failed.
    pub async fn turn(&mut self) -> anyhow::Result<()> {
        self.stdin.write_all(b"\n").await?;
        let mut line = String::new();
        self.stdout.read_line(&mut line).await?;
        if line.is_empty() {
            bail!("the loop ended ({})", self.process.wait().await?);
        }
        Ok(())
    }

    /// Processor time so far, in milliseconds.
    ///
    /// # Errors
    /// It has ended.
    pub fn cpu_ms(&self) -> anyhow::Result<f64> {
        process::cpu_ms(self.id)
    }
}

/// What posts are sent on: a connection of one's own, or a share of one.
enum Sender {
    Own(http1::SendRequest<Full<Bytes>>),
    Shared(http2::SendRequest<Full<Bytes>>),
}

impl BareLoop {
    /// Makes a turn of posts for each line of the input, and answers with a line.
    ///
    /// # Errors
    /// A post fails.
    pub async fn run(&self) -> anyhow::Result<()> {
        let mut senders = self.senders().await?;
        let signer = Arc::new(Signer::new(self.address));
        let mut lines = BufReader::new(stdin()).lines();
        while lines.next_line().await?.is_some() {
            let next = AtomicUsize::new(0);
            let workers = senders
                .iter_mut()
                .map(|sender| self.work(sender, &signer, &next));
            try_join_all(workers).await?;
            stdout().write_all(b"done\n").await?;
            stdout().flush().await?;
        }
        Ok(())
    }

    async fn senders(&self) -> anyhow::Result<Vec<Sender>> {
        let mut senders = Vec::new();
        if self.http2 {
            let stream = self.connect().await?;
            let (sender, connection) =
                http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await?;
            tokio::spawn(async move { drop(connection.await) });
            for _ in 0..self.concurrency {
                senders.push(Sender::Shared(sender.clone()));
            }
            return Ok(senders);
        }
        for _ in 0..self.concurrency {
            let stream = self.connect().await?;
            let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
            tokio::spawn(async move { drop(connection.await) });
            senders.push(Sender::Own(sender));
        }
        Ok(senders)
    }

    async fn connect(&self) -> anyhow::Result<TlsStream<TcpStream>> {
        let mut roots = RootCertStore::empty();
        let certificates = CertificateDer::pem_file_iter(&self.ca)?;
        let (_, _) = roots.add_parsable_certificates(certificates.filter_map(Result::ok));
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let protocol = if self.http2 {
            Protocol::Http2
        } else {
            Protocol::Http1
        };
        config.alpn_protocols = vec![protocol.alpn().to_vec()];
        let stream = TcpStream::connect(self.address).await?;
        stream.set_nodelay(true)?;
        let name = ServerName::IpAddress(IpAddr::V4(Ipv4Addr::from([127, 0, 0, 1])));
        let connector = TlsConnector::from(Arc::new(config));
        Ok(connector.connect(name, stream).await?)
    }

    async fn work(
        &self,
        sender: &mut Sender,
        signer: &Signer,
        next: &AtomicUsize,
    ) -> anyhow::Result<()> {
        let frame = Bytes::from(chat::answer("bare").to_string());
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= self.posts {
                return Ok(());
            }
            let request = signer.post(number, frame.clone())?;
            let answer = match sender {
                Sender::Own(sender) => {
                    sender.ready().await?;
                    sender.send_request(request).await?
                }
                Sender::Shared(sender) => {
                    sender.ready().await?;
                    sender.send_request(request).await?
                }
            };
            ensure!(
                answer.status().is_success(),
                "a post got {}",
                answer.status()
            );
            answer.into_body().collect().await?;
        }
    }
}

/// Signs posts as the function must.
struct Signer {
    identity: Identity,
    origin: String,
}

impl Signer {
    fn new(address: SocketAddr) -> Self {
        let token = Some("t".repeat(900));
        let credentials = Credentials::new("AKIDEXAMPLE", "example", token, None, "bench");
        Self {
            identity: credentials.into(),
            origin: format!("https://{address}"),
        }
    }

    fn post(&self, number: usize, frame: Bytes) -> anyhow::Result<Request<Full<Bytes>>> {
        let parameters = v4::SigningParams::builder()
            .identity(&self.identity)
            .region("eu-west-1")
            .name("execute-api")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()?
            .into();
        let url = format!("{}/prod/@connections/bare-{number:010}%3D", self.origin);
        let headers = std::iter::empty();
        let signable = SignableRequest::new("POST", &url, headers, SignableBody::Bytes(&frame))?;
        let (instructions, _) = sign(signable, &parameters)?.into_parts();
        // An HTTP/1.1 request has its host in a header, an HTTP/2 one in its address.
        let host = url.split('/').nth(2).unwrap_or_default().to_owned();
        let mut request = Request::post(url)
            .header("host", host)
            .body(Full::new(frame))?;
        instructions.apply_to_request_http1x(&mut request);
        Ok(request)
    }
}
