//! API Gateway's WebSocket APIs, Lambda's Runtime API and DynamoDB in one process, for any WebSocket Lambda: a laptop
//! needs neither Docker nor an AWS account.
//!
//! The way of a frame: `websocket` reads it and builds the event, `environments` hands it to a process of the
//! function over `runtime_api`, and what the function posts to `management` goes out through `websocket` again.
//! Nothing here knows the function: it gets what AWS would give it and is judged by what it answers.
//!
//! ```no_run
//! # async fn example() -> Result<(), local_gateway::StartError> {
//! let config = local_gateway::Config::new("target/debug/bootstrap");
//! let running = local_gateway::LocalGateway::start(config).await?;
//! println!("{}", running.websocket_url());
//! running.stop().await;
//! # Ok(())
//! # }
//! ```

mod arguments;
mod clock;
mod config;
mod control;
mod dynamodb;
mod environments;
mod error;
mod extensions_api;
mod faults;
mod function;
mod function_url;
mod http_client;
mod ids;
mod invocation;
mod invoke;
mod invoke_api;
mod listen;
mod management;
mod observation;
mod output;
mod page;
mod pools;
mod program;
mod reaper;
mod reorder;
mod runtime_api;
mod target;
mod tasks;
mod template;
mod websocket;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use axum::{Extension, Router};
use http::Method;
use tokio::sync::broadcast;

pub use crate::arguments::Arguments;
pub use crate::clock::{DurationError, parse_duration};
pub use crate::config::{
    AuthorizerConfig, Config, CustomDomain, CustomDomainError, FunctionConfig, IdentitySource,
    IdentitySourceError, InvokeEndpoint, Limits, Output, PageConfig, Rate, RateError, RouteConfig,
    RouteSelection, SelectionError, TemplateOptions, Throttles,
};
pub use crate::error::{FileError, StartError};
pub use crate::faults::{
    Delay, DisconnectFault, DynamodbFault, EventKind, Faults, FaultsError, KillFault, KillTime,
    PostAnswer, PostFault, Rule, Span, SpanError, ThrottleError,
};
pub use crate::observation::Observation;
pub use crate::program::run;
pub use crate::reaper::reap;

use crate::clock::Clock;
use crate::faults::Player;
use crate::function::Endpoints;
use crate::listen::Peer;
use crate::observation::Observer;
use crate::output::Lines;
use crate::page::Page;
use crate::pools::{Pools, Surroundings};
use crate::reaper::Reaper;
use crate::reorder::Reorder;
use crate::target::{Door, Doors, Target};
use crate::tasks::Tasks;
use crate::websocket::authorizer::Authorizer;
use crate::websocket::limits::Ending;
use crate::websocket::registry::Registry;
use crate::websocket::routes::{Route, Routes};
use crate::websocket::throttle::Bucket;
use crate::websocket::{CONNECT, DISCONNECT, Gateway};

/// How long connections may take to be told about the end, the function's `$disconnect` included.
const FAREWELL_LIMIT: Duration = Duration::from_millis(1_500);

/// The program.
#[derive(Debug)]
pub struct LocalGateway;

/// A gateway that serves. Dropping it ends everything at once; [`Running::stop`] ends it in order.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    dynamodb: String,
    gateway: Arc<Gateway>,
    servers: Tasks,
}

impl LocalGateway {
    /// Starts everything but the function, whose first process is started by the first event.
    pub async fn start(config: Config) -> Result<Running, StartError> {
        check(&config)?;
        let (clock, servers) = (Clock::new(), Tasks::default());
        let (observer, lines) = (Observer::new(), Arc::new(Lines::new(config.output)));
        let faults = Player::new(config.faults.clone(), &clock, &observer, &lines);
        let faults = faults.map_err(StartError::Faults)?;
        let dynamodb = dynamodb::start(&config, &clock, &faults, &servers).await?;
        let (listener, address) = listen::bind(config.listen, "--port")?;
        let doors = Doors {
            stage: config.stage.clone(),
            custom: config.custom_domain.clone(),
        };
        let surroundings = Surroundings {
            endpoints: Endpoints {
                region: config.region.clone(),
                dynamodb: dynamodb.clone(),
                management: management_url(address, &doors),
                reaper: Reaper::configured(&config)?,
            },
            reorder: Arc::new(Reorder::new(config.reorder, &faults)),
            faults,
            clock,
            observer,
            lines,
            last_environment: Arc::default(),
        };
        let pools = Pools::new(&config, &surroundings)?;
        let page = Page::new(&config.page, &doors.path());
        let lines = Arc::clone(&surroundings.lines);
        let gateway = Arc::new(gateway(config, doors, pools, surroundings)?);
        let router = Router::new()
            .route(control::CLOCK, any(control::clock))
            .route(control::FAULTS, any(control::faults))
            .merge(invoke_api::routes())
            .merge(function_url::routes())
            .fallback(front)
            .layer(Extension(Arc::new(page)))
            .with_state(Arc::clone(&gateway));

        servers
            .spawn(async move { match listen::serve_and_tell(listener, router, &lines).await {} });
        Ok(Running {
            address,
            dynamodb,
            gateway,
            servers,
        })
    }
}

impl Running {
    /// Where WebSocket clients, the management API and the page are served.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL that clients connect to.
    pub fn websocket_url(&self) -> String {
        let path = self.gateway.doors.path();
        let path = path.trim_start_matches('/');
        format!("ws://{}/{path}", reachable(self.address))
    }

    /// The management API's endpoint, which `/@connections/{id}` is appended to.
    pub fn management_url(&self) -> String {
        management_url(self.address, &self.gateway.doors)
    }

    /// The endpoint of the DynamoDB that the function is told: the embedded one, unless another is configured.
    pub fn dynamodb_url(&self) -> String {
        self.dynamodb.clone()
    }

    /// Where the function is served as its own URL would serve it; ends in a slash.
    pub fn function_url(&self) -> String {
        format!(
            "http://{}{}/",
            reachable(self.address),
            function_url::PREFIX
        )
    }

    /// What Lambda's Invoke API is found at: an SDK's endpoint URL.
    pub fn lambda_url(&self) -> String {
        format!("http://{}", reachable(self.address))
    }

    /// Moves the gateway's clock forward: connections that are idle for too long or too old by then end at once, and
    /// the times in events are later by so much.
    pub fn advance(&self, by: Duration) {
        self.gateway.clock.advance(by);
    }

    /// Plays these faults from now on, in place of those before.
    ///
    /// # Errors
    /// The gateway was started without faults, or these cannot be played.
    pub fn set_faults(&self, faults: Faults) -> Result<(), FaultsError> {
        self.gateway.faults.set(faults)
    }

    /// The faults that are played now, with what is left of each rule's `next`. `None` without faults.
    pub fn faults(&self) -> Option<Faults> {
        self.gateway.faults.faults()
    }

    /// How often each fault has been played since the start, by names such as `post.410` and
    /// `dynamodb.throttled.GetItem`.
    pub fn faults_played(&self) -> BTreeMap<String, u64> {
        self.gateway.faults.counts()
    }

    /// How often each operation of DynamoDB has been called since the start. Nothing is counted without faults, which
    /// may be none ([`Faults::default`]).
    pub fn dynamodb_calls(&self) -> BTreeMap<String, u64> {
        self.gateway.faults.dynamodb_calls()
    }

    /// The observations from now on.
    pub fn observe(&self) -> broadcast::Receiver<Observation> {
        self.gateway.observer.subscribe()
    }

    /// The process ids of the environments that are alive.
    pub fn process_ids(&self) -> Vec<u32> {
        self.gateway.pools.process_ids()
    }

    /// The latest lines of the function and the gateway, to explain a failure with.
    pub fn output(&self) -> Vec<String> {
        self.gateway.lines.kept()
    }

    /// Closes the connections with 1001, lets the function hear of them as far as a moment allows, ends its processes
    /// and stops serving.
    pub async fn stop(self) {
        self.gateway.registry.end_all(&Ending::going_away());
        self.gateway.connections.finish_within(FAREWELL_LIMIT).await;
        self.gateway.pools.stop().await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.servers.abort();
        self.gateway.events.abort();
        self.gateway.connections.abort();
        self.gateway.pools.abort();
    }
}

fn check(config: &Config) -> Result<(), StartError> {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if config.stage.is_empty() || !config.stage.bytes().all(named) {
        return Err(StartError::Stage {
            stage: config.stage.clone(),
        });
    }
    websocket::routes::check(&config.routes)
}

fn gateway(
    config: Config,
    doors: Doors,
    pools: Pools,
    surroundings: Surroundings,
) -> Result<Gateway, StartError> {
    let clock = surroundings.clock;
    let bucket = |rate| Bucket::full(rate, clock.now());
    let messages = config.throttles.messages;
    let routes = config.routes.iter().map(|route| {
        let general = messages.filter(|_| ![CONNECT, DISCONNECT].contains(&route.key.as_str()));
        Ok(Route {
            key: route.key.clone(),
            environments: pools.of(route, &config)?,
            response: route.response,
            throttle: route.throttle.or(general).map(bucket),
            timeout: route.timeout.unwrap_or(config.limits.integration_timeout),
        })
    });
    let routes = Routes::new(routes.collect::<Result<Vec<_>, StartError>>()?);
    let authorizer = config.authorizer.as_ref().map(|authorizer| {
        let api = (config.region.as_str(), config.stage.as_str());
        let environments = pools.of_authorizer(authorizer, &config)?;
        let timeout = config.limits.integration_timeout;
        Ok(Authorizer::new(environments, authorizer, api, timeout))
    });
    let authorizer = authorizer.transpose()?;
    Ok(Gateway {
        doors,
        routes,
        selection: config.selection,
        authorizer,
        api_key: config.api_key,
        stage_variables: Arc::new(config.stage_variables),
        limits: config.limits,
        connect_throttle: config.throttles.connect.map(bucket),
        management_throttle: config.throttles.management.map(bucket),
        require_signature: config.require_signature,
        region: config.region,
        clock,
        faults: surroundings.faults,
        pools,
        registry: Registry::default(),
        observer: surroundings.observer,
        lines: surroundings.lines,
        connections: Tasks::default(),
        events: Tasks::default(),
    })
}

/// By its path, a request is for the WebSocket API or for one of its connections; `/` is the page as well.
async fn front(
    State(gateway): State<Arc<Gateway>>,
    Extension(page): Extension<Arc<Page>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    let host = request.headers().get(http::header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let wants_page = request.method() == Method::GET
        && !websocket::upgrade::asks_for_websocket(request.headers());
    match Target::parse(request.uri().path()) {
        Target::Api { base } if base.is_empty() && wants_page => page.render().into_response(),
        Target::Api { base } if request.method() == Method::GET => {
            let domain = match gateway.doors.find(&base, host) {
                Some(Door::Stage) => None,
                Some(Door::Custom { host }) => Some(host.to_owned()),
                None => return management::forbidden(),
            };
            websocket::upgrade::handle(gateway, &peer, domain, request).await
        }
        Target::Connection { base, id } if gateway.doors.find(&base, host).is_some() => {
            management::handle(&gateway, &id, request).await
        }
        Target::Api { .. } | Target::Connection { .. } | Target::Nothing => management::forbidden(),
    }
}

fn management_url(address: SocketAddr, doors: &Doors) -> String {
    format!("http://{}{}", reachable(address), doors.path())
}

/// An address that a client can use where the listener takes any.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        ip if !ip.is_unspecified() => address,
        IpAddr::V4(_) => SocketAddr::from((Ipv4Addr::LOCALHOST, address.port())),
        IpAddr::V6(_) => SocketAddr::from((std::net::Ipv6Addr::LOCALHOST, address.port())),
    }
}
