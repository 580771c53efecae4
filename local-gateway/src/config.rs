//! What a gateway is started with. Nothing outside this file reads the process's environment.

pub(crate) mod authorizer;
mod file;
pub(crate) mod page;
pub(crate) mod queue;
pub(crate) mod route;
pub(crate) mod throttles;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use local_apigw::{CustomDomain, Limits, RouteSelection};
use local_faults::{Faults, Output};
use local_lambda::FunctionConfig;

use crate::config::authorizer::AuthorizerConfig;
use crate::config::page::PageConfig;
use crate::config::queue::QueueConfig;
use crate::config::route::RouteConfig;
use crate::config::throttles::Throttles;

const DEFAULT_CONCURRENCY: NonZeroUsize = NonZeroUsize::new(4).expect("four is not zero");

/// All settings of a gateway.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where WebSocket clients, the management API and the page are served. Port 0 takes any free
    /// one.
    pub listen: SocketAddr,
    /// Whether functions are told `https://` URLs of the management API, the queues and the embedded
    /// DynamoDB. TLS is served on the same ports either way.
    pub tls: bool,
    /// PEM files with what functions trust beside the gateway's own authority and the usual roots,
    /// such as the authority of a proxy. One that cannot be read is left out.
    pub trusted: Vec<PathBuf>,
    /// The API's stage: the first and only part of the WebSocket URL's path.
    pub stage: String,
    /// The stage's variables, which events carry.
    pub stage_variables: BTreeMap<String, String>,
    /// The API key that handshakes must have in their `x-api-key` header, where the `$connect`
    /// route asks for one.
    pub api_key: Option<String>,
    /// The region that the function is told.
    pub region: String,
    /// A custom domain in front of the stage.
    pub custom_domain: Option<CustomDomain>,
    /// All routes of the API, `$connect`, `$default` and `$disconnect` among them.
    pub routes: Vec<RouteConfig>,
    /// Whether a route with a response sends an empty frame where the function's result has no body.
    /// API Gateway sends that, or nothing: it is not documented.
    pub empty_frames: bool,
    /// Which part of a message selects its route.
    pub selection: RouteSelection,
    /// The function that is asked at each handshake, before `$connect`.
    pub authorizer: Option<AuthorizerConfig>,
    /// The Lambda behind all routes that name no other.
    pub function: FunctionConfig,
    /// Further Lambdas, for routes and an authorizer that name them.
    pub functions: Vec<FunctionConfig>,
    /// SQS queues. A dead-letter queue that is not among them is made as well.
    pub queues: Vec<QueueConfig>,
    /// How many environments (processes) of each function there may be at a time.
    pub concurrency: NonZeroUsize,
    /// A JSON array of `CreateTable` inputs, each with an optional `TimeToLiveSpecification`.
    pub tables: Option<PathBuf>,
    /// The file that the embedded DynamoDB keeps its tables in. Without one they are in memory.
    pub data: Option<PathBuf>,
    /// The URL of a DynamoDB that is used instead of the embedded one.
    pub dynamodb: Option<String>,
    /// The embedded DynamoDB's port. 0 takes any free one.
    pub dynamodb_port: u16,
    /// Hands out the messages of a connection in another order than they came in, which API Gateway
    /// may do.
    pub reorder: bool,
    /// What goes wrong on purpose. Without this nothing does, and nothing can be made to at run
    /// time.
    pub faults: Option<Faults>,
    /// The command line that is started with `--reap` to end the function's processes if this
    /// process is killed. Only programs that hand their arguments to [`crate::run`] can do that.
    pub reaper: Option<Vec<OsString>>,
    /// What the page at `/` is filled with.
    pub page: PageConfig,
    /// Who sees the gateway's and the function's lines.
    pub output: Output,
    /// API Gateway's limits.
    pub limits: Limits,
    /// How many requests are let through.
    pub throttles: Throttles,
    /// Whether the management API refuses requests without a signature, as API Gateway always does.
    pub require_signature: bool,
}

impl Config {
    /// A gateway on a free loopback port, with stage `dev`, in front of `command`.
    pub fn new(command: impl Into<PathBuf>) -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            tls: false,
            trusted: Vec::new(),
            stage: "dev".to_owned(),
            stage_variables: BTreeMap::new(),
            api_key: None,
            region: "us-east-1".to_owned(),
            custom_domain: None,
            routes: RouteConfig::predefined(),
            empty_frames: false,
            selection: RouteSelection::default(),
            authorizer: None,
            function: FunctionConfig::new(command),
            functions: Vec::new(),
            queues: Vec::new(),
            concurrency: DEFAULT_CONCURRENCY,
            tables: None,
            data: None,
            dynamodb: None,
            dynamodb_port: 0,
            reorder: false,
            faults: None,
            reaper: None,
            page: PageConfig::default(),
            output: Output::Captured,
            limits: Limits::default(),
            throttles: Throttles::default(),
            require_signature: true,
        }
    }

    /// Whether a route or an authorizer that names `function` has the first one.
    pub(crate) fn is_first(&self, function: Option<&String>) -> bool {
        function.is_none() || function == self.function.name.as_ref()
    }
}

/// The few variables that a function takes over from the gateway's own environment: enough to find
/// interpreters and caches, too little to work here by a setting that Lambda would not have.
#[expect(
    clippy::disallowed_methods,
    reason = "this is config.rs: read once, at start"
)]
pub(crate) fn inherited_environment() -> BTreeMap<String, String> {
    ["PATH", "HOME"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), std::env::var(name).ok()?)))
        .collect()
}

/// The PEM files that the caller trusts, by the variables that functions get from us instead.
#[expect(
    clippy::disallowed_methods,
    reason = "this is config.rs: read once, at start"
)]
pub(crate) fn inherited_trust() -> Vec<PathBuf> {
    let variables = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"];
    let mut files: Vec<_> = variables
        .into_iter()
        .filter_map(|name| Some(PathBuf::from(std::env::var_os(name)?)))
        .collect();
    files.sort();
    files.dedup();
    files
}
