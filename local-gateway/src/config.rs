//! What a gateway is started with. Nothing outside this file reads the process's environment.

mod file;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::FileError;
use crate::faults::Faults;
pub use crate::output::Output;
pub use crate::target::{CustomDomain, CustomDomainError};
use crate::template;
pub use crate::template::TemplateOptions;
pub use crate::websocket::authorizer::AuthorizerConfig;
pub use crate::websocket::authorizer::identity::{IdentitySource, IdentitySourceError};
pub use crate::websocket::limits::Limits;
pub use crate::websocket::routes::RouteConfig;
pub use crate::websocket::selection::{RouteSelection, SelectionError};
pub use crate::websocket::throttle::{Rate, RateError, Throttles};

const DEFAULT_CONCURRENCY: NonZeroUsize = NonZeroUsize::new(4).expect("four is not zero");

/// Lambda Developer Guide, lambda-runtime-environment, "Init phase".
const INIT_TIMEOUT: Duration = Duration::from_secs(10);

/// All settings of a gateway.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where WebSocket clients, the management API and the page are served. Port 0 takes any free one.
    pub listen: SocketAddr,
    /// The API's stage: the first and only part of the WebSocket URL's path.
    pub stage: String,
    /// The stage's variables, which events carry.
    pub stage_variables: BTreeMap<String, String>,
    /// The API key that handshakes must have in their `x-api-key` header, where the `$connect` route asks for one.
    pub api_key: Option<String>,
    /// The region that the function is told.
    pub region: String,
    /// A custom domain in front of the stage.
    pub custom_domain: Option<CustomDomain>,
    /// All routes of the API, `$connect`, `$default` and `$disconnect` among them.
    pub routes: Vec<RouteConfig>,
    /// Which part of a message selects its route.
    pub selection: RouteSelection,
    /// The function that is asked at each handshake, before `$connect`.
    pub authorizer: Option<AuthorizerConfig>,
    /// The Lambda behind all routes that name no other.
    pub function: FunctionConfig,
    /// Further Lambdas, for routes and an authorizer that name them.
    pub functions: Vec<FunctionConfig>,
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
    /// Hands out the messages of a connection in another order than they came in, which API Gateway may do.
    pub reorder: bool,
    /// What goes wrong on purpose. Without this nothing does, and nothing can be made to at run time.
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

/// A function and what Lambda would be told about it.
#[derive(Debug, Clone)]
pub struct FunctionConfig {
    /// What routes call it, and what it is told as its name. Without one its executable's name serves.
    pub name: Option<String>,
    /// The executable that speaks the Lambda Runtime API: a compiled bootstrap, or a script.
    pub command: PathBuf,
    /// An endpoint that gets the events in place of `command`.
    pub invoke: Option<InvokeEndpoint>,
    /// Its own variables. They win over the ones that the gateway sets.
    pub environment: BTreeMap<String, String>,
    /// How long one event may take before the process is killed.
    pub timeout: Duration,
    /// How long a start may take. One that takes longer is repeated once, with the time of an event.
    pub init_timeout: Duration,
    /// The memory size that the function is told. On Linux a process that uses more is killed.
    pub memory_mb: u32,
}

/// A Lambda invoke endpoint: the Runtime Interface Emulator, `sam local start-lambda`, or another.
#[derive(Debug, Clone)]
pub struct InvokeEndpoint {
    /// Where events are posted: `http://…/2015-03-31/functions/NAME/invocations`.
    pub url: String,
    /// How many events it takes at a time. The others wait in line.
    pub concurrency: NonZeroUsize,
}

/// What the page's two test clients start with.
#[derive(Debug, Clone, Default)]
pub struct PageConfig {
    /// The query strings of the clients' URLs, the left one's first.
    pub clients: Vec<String>,
    /// What their message fields hold.
    pub sample_frame: Option<String>,
}

impl Config {
    /// A gateway on a free loopback port, with stage `dev`, in front of `command`.
    pub fn new(command: impl Into<PathBuf>) -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            stage: "dev".to_owned(),
            stage_variables: BTreeMap::new(),
            api_key: None,
            region: "us-east-1".to_owned(),
            custom_domain: None,
            routes: RouteConfig::predefined(),
            selection: RouteSelection::default(),
            authorizer: None,
            function: FunctionConfig::new(command),
            functions: Vec::new(),
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

    /// The gateway that a JSON file describes, on port 8080 where it names none. Its members are those of the command
    /// line, times and rates are written as there, and paths start from the file's directory:
    ///
    /// ```json
    /// {
    ///   "stage": "dev",
    ///   "function": "main",
    ///   "functions": {
    ///     "main": { "command": "./bootstrap", "environment": { "TABLE": "things" } },
    ///     "chat": { "command": "./chat", "timeout": "10s", "memory_mb": 512 }
    ///   },
    ///   "routes": {
    ///     "$connect": {}, "$default": {}, "$disconnect": {},
    ///     "send": { "function": "chat", "response": true, "throttle": "100/50", "timeout": "5s" }
    ///   },
    ///   "authorizer": { "function": "chat", "identity_sources": ["route.request.querystring.token"] },
    ///   "limits": { "idle_timeout": "10m", "max_life": "2h", "integration_timeout": "29s" },
    ///   "throttles": { "connect": "500/500", "messages": "100/50", "management": "1000/500" }
    /// }
    /// ```
    pub fn from_file(path: &Path) -> Result<Self, FileError> {
        file::read(path)
    }

    /// The gateway that a SAM or CloudFormation template describes, on any port. Its functions have no commands yet:
    /// they are named by their logical ids.
    pub fn from_template(path: &Path, options: &TemplateOptions) -> Result<Self, FileError> {
        template::read(path, options)
    }

    /// Whether a route or an authorizer that names `function` has the first one.
    pub(crate) fn is_first(&self, function: Option<&String>) -> bool {
        function.is_none() || function == self.function.name.as_ref()
    }
}

impl FunctionConfig {
    /// A function without variables of its own.
    pub fn new(command: impl Into<PathBuf>) -> Self {
        Self {
            name: None,
            command: command.into(),
            invoke: None,
            environment: BTreeMap::new(),
            timeout: Duration::from_secs(300),
            init_timeout: INIT_TIMEOUT,
            memory_mb: 256,
        }
    }
}

/// The few variables that a function takes over from the gateway's own environment: enough to find interpreters
/// and caches, too little to work here by a setting that Lambda would not have.
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
