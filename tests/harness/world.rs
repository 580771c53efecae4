//! Everything that one test needs, for itself alone: local-gateway with its embedded DynamoDB, the
//! real bootstrap as a process, and mock-backend, all on free ports.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::Client as Dynamo;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
use local_gateway::{
    AuthorizerConfig, Faults, LocalGateway, MappingConfig, QueueConfig, Rate, Redrive,
    pending_queue_url,
};

use crate::relay::{CountingRelay, ForgetfulRelay};
use crate::tls::{Authority, TlsRelay};
use crate::{Client, Watch};

pub(crate) const TABLE: &str = "sidewire-connections";
pub(crate) const LOG_TABLE: &str = "sidewire-log";

/// The name of the queue that [`Builder::queue`] gives the function.
pub const QUEUE: &str = "publish";

/// Where messages of [`QUEUE`] go that failed.
pub const FAILED_QUEUE: &str = "publish-failed";

/// The running parts.
pub struct World {
    pub gateway: local_gateway::Running,
    pub backend: mock_backend::Running,
    pub(crate) dynamo: Dynamo,
    to_aws: Vec<CountingRelay>,
    _relay: Option<ForgetfulRelay>,
    _tls_relay: Option<TlsRelay>,
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("World")
            .field("gateway", &self.gateway.address())
            .finish_non_exhaustive()
    }
}

/// A world to be.
#[derive(Debug)]
pub struct Builder {
    bootstrap: PathBuf,
    environment: Vec<(String, String)>,
    concurrency: usize,
    function_timeout: Duration,
    backend_url: Option<String>,
    backend: mock_backend::Config,
    forgetful: bool,
    memory_mb: Option<u32>,
    jwt: bool,
    faults: Option<Faults>,
    counted: bool,
    authorizer: Option<AuthorizerConfig>,
    gate: Option<Vec<(String, String)>>,
    throttle: Option<Rate>,
    messages_throttle: Option<Rate>,
    tls: bool,
    private_ca: Option<Authority>,
    queue: bool,
    route_response: bool,
    empty_frames: bool,
    unsigned: bool,
}

impl Builder {
    /// A world around this bootstrap, with one environment at a time unless told otherwise, so
    /// that a test sees the events in one order.
    #[must_use]
    pub fn new(bootstrap: &str) -> Self {
        Self {
            bootstrap: bootstrap.into(),
            environment: Vec::new(),
            concurrency: 1,
            function_timeout: Duration::from_secs(300),
            backend_url: None,
            backend: mock_backend::Config::default(),
            forgetful: false,
            memory_mb: None,
            jwt: false,
            faults: None,
            counted: false,
            authorizer: None,
            gate: None,
            throttle: None,
            messages_throttle: None,
            tls: false,
            private_ca: None,
            queue: false,
            route_response: false,
            empty_frames: false,
            unsigned: false,
        }
    }

    /// The function has a queue for publishes, [`QUEUE`], as a deployment with one has it. What fails
    /// once goes to [`FAILED_QUEUE`].
    #[must_use]
    pub fn queue(mut self) -> Self {
        self.queue = true;
        self.env("PUBLISH_QUEUE_URL", &pending_queue_url(QUEUE))
    }

    /// The sender's only frame is the response's body, as in a deployment with `REPLY=response`.
    #[must_use]
    pub fn replying(mut self) -> Self {
        self.route_response = true;
        self.env("REPLY", "response")
    }

    /// A response without a body is an empty frame.
    #[must_use]
    pub fn empty_frames(mut self) -> Self {
        self.empty_frames = true;
        self
    }

    /// Calls to AWS's services need no signature.
    #[must_use]
    pub fn unsigned(mut self) -> Self {
        self.unsigned = true;
        self
    }

    /// A setting of the function.
    #[must_use]
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    #[must_use]
    pub fn concurrency(mut self, environments: usize) -> Self {
        self.concurrency = environments;
        self
    }

    #[must_use]
    pub fn function_timeout(mut self, timeout: Duration) -> Self {
        self.function_timeout = timeout;
        self
    }

    /// What the function may use before it is killed.
    #[must_use]
    pub fn memory_mb(mut self, megabytes: u32) -> Self {
        self.memory_mb = Some(megabytes);
        self
    }

    /// Broadcasts are kept in a log, as in a deployment that has one.
    #[must_use]
    pub fn logged(self) -> Self {
        self.env("LOG_TABLE", LOG_TABLE)
    }

    /// The gateway plays these from its start, and others later; `{}` plays none and counts calls.
    #[must_use]
    pub fn faults(mut self, json: &str) -> Self {
        self.faults = Some(json.parse().unwrap());
        self
    }

    /// The function's connections to the table and to the management API are counted.
    #[must_use]
    pub fn counted(mut self) -> Self {
        self.counted = true;
        self
    }

    /// Another backend than the mock.
    #[must_use]
    pub fn backend_url(mut self, url: &str) -> Self {
        self.backend_url = Some(url.to_owned());
        self
    }

    /// How long the mock keeps idle connections open.
    #[must_use]
    pub fn backend_idle_timeout(mut self, timeout: Duration) -> Self {
        self.backend.idle_timeout = Some(timeout);
        self
    }

    /// Between function and mock lies a network that does not tell of closed connections.
    #[must_use]
    pub fn forgetful_network(mut self) -> Self {
        self.forgetful = true;
        self
    }

    /// Tokens are JWTs, and the mock is their issuer.
    #[must_use]
    pub fn jwt(mut self) -> Self {
        self.jwt = true;
        self
    }

    /// The function is asked as an authorizer too.
    #[must_use]
    pub fn authorizer(mut self) -> Self {
        self.authorizer = Some(AuthorizerConfig::new("self"));
        self
    }

    /// The same bootstrap as a second function is the authorizer, with these settings on top of
    /// those of JWT mode.
    #[must_use]
    pub fn gate(mut self, environment: &[(&str, &str)]) -> Self {
        self.authorizer = Some(AuthorizerConfig::new("gate"));
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        self.gate = Some(environment.iter().map(owned).collect());
        self
    }

    /// The management API takes so many posts: `RATE/BURST`, as local-gateway writes it.
    #[must_use]
    pub fn throttle(mut self, rate: &str) -> Self {
        self.throttle = Some(rate.parse().unwrap());
        self
    }

    /// The API takes so many messages of all clients together: `RATE/BURST`.
    #[must_use]
    pub fn messages_throttle(mut self, rate: &str) -> Self {
        self.messages_throttle = Some(rate.parse().unwrap());
        self
    }

    /// The function reaches the management API, the queues and the table by TLS.
    #[must_use]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// The function reaches the mock and its JWKS by TLS, with a certificate of this CA's.
    #[must_use]
    pub fn private_ca(mut self, authority: Authority) -> Self {
        self.private_ca = Some(authority);
        self
    }

    /// The mock refuses calls that this secret did not sign.
    #[must_use]
    pub fn backend_signing_secret(mut self, secret: &str) -> Self {
        self.backend.signing_secret = Some(secret.to_owned());
        self
    }

    /// Starts all parts.
    ///
    /// # Panics
    /// When one of them does not start.
    pub async fn start(self) -> World {
        let backend = mock_backend::start(self.backend.clone()).await.unwrap();
        let way = self.way_to_the_backend(&backend).await;
        let mut config = local_gateway::Config::new(self.bootstrap);
        config.concurrency = NonZeroUsize::new(self.concurrency).unwrap();
        config.tables = Some(workspace().join("infra/tables.json"));
        config.function.timeout = self.function_timeout;
        if let Some(megabytes) = self.memory_mb {
            config.function.memory_mb = megabytes;
        }
        config.faults = self.faults;
        config.throttles.management = self.throttle;
        config.throttles.messages = self.messages_throttle;
        config.tls = self.tls;
        config.empty_frames = self.empty_frames;
        config.require_signature = !self.unsigned;
        for route in &mut config.routes {
            route.response = self.route_response && route.key == "$default";
        }
        if self.queue {
            config.queues.push(publish_queue());
        }
        let mut to_aws = Vec::new();
        if self.counted {
            for (variable, path) in [
                ("AWS_ENDPOINT_URL_DYNAMODB", ""),
                ("API_GATEWAY_ENDPOINT", "/dev"),
            ] {
                let relay = CountingRelay::start().await;
                let scheme = if self.tls { "https" } else { "http" };
                let url = format!("{scheme}://{}{path}", relay.address);
                let environment = &mut config.function.environment;
                environment.insert(variable.to_owned(), url);
                to_aws.push(relay);
            }
        }
        config
            .function
            .environment
            .insert("BACKEND_URL".to_owned(), way.url);
        config
            .function
            .environment
            .insert("CONNECTIONS_TABLE".to_owned(), TABLE.to_owned());
        set_up_tokens(&mut config, way.jwks_url, self.jwt, self.gate);
        config.function.environment.extend(self.environment);
        config.authorizer = self.authorizer;
        let gateway = LocalGateway::start(config).await.unwrap();
        // The harness trusts no authority of the gateway's; the same port speaks plainly.
        let dynamo = dynamo(&gateway.dynamodb_url().replacen("https", "http", 1));
        for (relay, url) in to_aws
            .iter()
            .zip([gateway.dynamodb_url(), gateway.management_url()])
        {
            relay.lead_to(url.parse::<http::Uri>().unwrap().authority().unwrap());
        }
        World {
            gateway,
            backend,
            dynamo,
            to_aws,
            _relay: way.relay,
            _tls_relay: way.tls_relay,
        }
    }

    async fn way_to_the_backend(&self, backend: &mock_backend::Running) -> Way {
        let mut way = Way {
            url: backend.url(),
            jwks_url: backend.jwks_url(),
            relay: None,
            tls_relay: None,
        };
        if self.forgetful {
            let relay = ForgetfulRelay::start(backend.address()).await;
            way.url = format!("http://{}", relay.address);
            way.relay = Some(relay);
        }
        if let Some(authority) = &self.private_ca {
            let relay = TlsRelay::start(backend.address(), authority).await;
            way.url = format!("https://{}", relay.address);
            way.jwks_url = way.jwks_url.replacen(&backend.url(), &way.url, 1);
            way.tls_relay = Some(relay);
        }
        if let Some(url) = &self.backend_url {
            way.url.clone_from(url);
        }
        way
    }
}

/// How the function reaches the backend.
struct Way {
    url: String,
    jwks_url: String,
    relay: Option<ForgetfulRelay>,
    tls_relay: Option<TlsRelay>,
}

fn publish_queue() -> QueueConfig {
    let mut queue = QueueConfig::new(QUEUE);
    queue.mapping = Some(MappingConfig::new("self"));
    queue.settings.redrive = Some(Redrive {
        dead_letter: FAILED_QUEUE.to_owned(),
        max_receives: 1,
    });
    queue
}

/// JWT mode for the function where `jwt` says so, and for the gate before it where there is one.
fn set_up_tokens(
    config: &mut local_gateway::Config,
    jwks_url: String,
    jwt: bool,
    gate: Option<Vec<(String, String)>>,
) {
    let mode = [("AUTH_MODE", "jwt".to_owned()), ("JWKS_URL", jwks_url)];
    let mode = mode.map(|(name, value)| (name.to_owned(), value));
    if let Some(gate) = gate {
        let mut function = config.function.clone();
        function.name = Some("gate".to_owned());
        function.environment.extend(mode.clone());
        function.environment.extend(gate);
        config.functions.push(function);
    }
    if jwt {
        config.function.environment.extend(mode);
    }
}

/// The workspace's root.
fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn dynamo(url: &str) -> Dynamo {
    let credentials = Credentials::new("test", "test", None, None, "test");
    let config = aws_sdk_dynamodb::Config::builder()
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials)
        .endpoint_url(url)
        .build();
    Dynamo::from_conf(config)
}

impl World {
    /// Starts to watch: everything that happens from now on.
    #[must_use]
    pub fn watch(&self) -> Watch {
        Watch::of(&self.gateway)
    }

    /// Plays these faults from now on, in place of those before.
    pub fn play(&self, faults: &str) {
        self.gateway.set_faults(faults.parse().unwrap()).unwrap();
    }

    /// How many TCP connections the function has made to the table and to the management API.
    #[must_use]
    pub fn connections_to_aws(&self) -> Vec<usize> {
        self.to_aws.iter().map(CountingRelay::connections).collect()
    }

    /// Ends all environments as the operating system does that has no memory left.
    pub fn kill_environments(&self) {
        for process in self.gateway.process_ids() {
            let status = Command::new("kill")
                .args(["-KILL", &process.to_string()])
                .status();
            assert!(status.unwrap().success(), "kill {process}");
        }
    }

    /// Ends all environments and waits until they are gone: the next event meets one that remembers
    /// nothing.
    pub async fn forget(&self) {
        let mut watch = self.watch();
        let alive = self.gateway.process_ids().len();
        self.kill_environments();
        for _ in 0..alive {
            watch.environment_ended().await;
        }
    }

    /// Ends the only environment when it has nothing in hand, and with it all that it remembers.
    pub async fn fresh_environment(&self, client: &mut Client) {
        let mut watch = self.watch();
        client.expect_nothing_before_pong().await;
        watch.served().await;
        self.kill_environments();
        watch.environment_ended().await;
    }

    /// Stops all parts.
    pub async fn stop(self) {
        self.gateway.stop().await;
        self.backend.stop().await;
    }
}
