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

mod clock;
mod config;
mod control;
mod dynamodb;
mod environments;
mod error;
mod extensions_api;
mod function;
mod ids;
mod invocation;
mod listen;
mod management;
mod observation;
mod output;
mod page;
mod runtime_api;
mod target;
mod tasks;
mod websocket;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{any, get};
use axum::{Extension, Router};
use http::Method;
use tokio::sync::broadcast;

pub use crate::config::{
    Config, FunctionConfig, Limits, Output, PageConfig, RouteSelection, SelectionError,
};
pub use crate::error::StartError;
pub use crate::observation::Observation;

use crate::clock::Clock;
use crate::environments::Environments;
use crate::function::{Endpoints, Function};
use crate::listen::Peer;
use crate::observation::Observer;
use crate::output::Lines;
use crate::page::Page;
use crate::target::Target;
use crate::tasks::Tasks;
use crate::websocket::Gateway;
use crate::websocket::limits::Ending;
use crate::websocket::registry::Registry;

/// How long connections may take to be told about the end, the function's `$disconnect` included.
const FAREWELL_LIMIT: Duration = Duration::from_millis(1_500);

/// The program.
#[derive(Debug)]
pub struct LocalGateway;

/// A gateway that serves. Dropping it ends everything at once; [`Running::stop`] ends it in order.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    dynamodb: SocketAddr,
    gateway: Arc<Gateway>,
    servers: Tasks,
}

impl LocalGateway {
    /// Starts everything but the function, whose first process is started by the first event.
    pub async fn start(config: Config) -> Result<Running, StartError> {
        check(&config)?;
        let database = dynamodb::open(config.tables.as_deref())?;
        let dynamodb = SocketAddr::from((Ipv4Addr::LOCALHOST, config.dynamodb_port));
        let (dynamodb_listener, dynamodb) = listen::bind(dynamodb, "--dynamodb-port").await?;
        let (listener, address) = listen::bind(config.listen, "--port").await?;
        let endpoints = Endpoints {
            region: config.region.clone(),
            dynamodb: dynamodb::url(dynamodb),
            management: management_url(address, &config.stage),
        };
        let function = Function::resolve(&config.function, &endpoints)?;
        let page = Arc::new(Page::new(&config.page, &config.stage));
        let gateway = gateway(config, function);
        let router = Router::new()
            .route("/", get(async move || page.render()))
            .route(control::CLOCK, any(control::clock))
            .fallback(front)
            .with_state(Arc::clone(&gateway));

        let servers = Tasks::default();
        dynamodb::serve(&servers, dynamodb_listener, database);
        servers.spawn(async move { match listen::serve(listener, router).await {} });
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
        format!("ws://{}/{}", reachable(self.address), self.gateway.stage)
    }

    /// The management API's endpoint, which `/@connections/{id}` is appended to.
    pub fn management_url(&self) -> String {
        management_url(self.address, &self.gateway.stage)
    }

    /// The embedded DynamoDB's endpoint.
    pub fn dynamodb_url(&self) -> String {
        dynamodb::url(self.dynamodb)
    }

    /// Moves the gateway's clock forward: connections that are idle for too long or too old by then end at once, and
    /// the times in events are later by so much.
    pub fn advance(&self, by: Duration) {
        self.gateway.clock.advance(by);
    }

    /// The observations from now on.
    pub fn observe(&self) -> broadcast::Receiver<Observation> {
        self.gateway.observer.subscribe()
    }

    /// The process ids of the environments that are alive.
    pub fn process_ids(&self) -> Vec<u32> {
        self.gateway.environments.process_ids()
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
        self.gateway.environments.stop().await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.servers.abort();
        self.gateway.events.abort();
        self.gateway.connections.abort();
        self.gateway.environments.abort();
    }
}

fn check(config: &Config) -> Result<(), StartError> {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if config.stage.is_empty() || !config.stage.bytes().all(named) {
        return Err(StartError::Stage {
            stage: config.stage.clone(),
        });
    }
    match config
        .routes
        .iter()
        .find(|key| key.is_empty() || key.starts_with('$'))
    {
        Some(key) => Err(StartError::Route { key: key.clone() }),
        None => Ok(()),
    }
}

fn gateway(config: Config, function: Function) -> Arc<Gateway> {
    let observer = Observer::new();
    let lines = Arc::new(Lines::new(config.output));
    let environments = Environments::new(
        function,
        config.concurrency,
        observer.clone(),
        Arc::clone(&lines),
    );
    let mut routes = config.routes;
    routes.push(websocket::selection::DEFAULT.to_owned());
    Arc::new(Gateway {
        stage: config.stage,
        routes,
        selection: config.selection,
        limits: config.limits,
        clock: Clock::new(),
        environments,
        registry: Registry::default(),
        observer,
        lines,
        connections: Tasks::default(),
        events: Tasks::default(),
    })
}

/// Everything but the page: by its path, a request is for the WebSocket API or for one of its connections.
async fn front(
    State(gateway): State<Arc<Gateway>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    match Target::parse(request.uri().path()) {
        Target::Stage(stage) if stage == gateway.stage && request.method() == Method::GET => {
            websocket::upgrade::handle(gateway, &peer, request).await
        }
        Target::Connection { stage, id } if stage == gateway.stage => {
            management::handle(&gateway, &id, request).await
        }
        Target::Stage(_) | Target::Connection { .. } | Target::Nothing => {
            management::forbidden().into_response()
        }
    }
}

fn management_url(address: SocketAddr, stage: &str) -> String {
    format!("http://{}/{stage}", reachable(address))
}

/// An address that a client can use where the listener takes any.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        ip if !ip.is_unspecified() => address,
        IpAddr::V4(_) => SocketAddr::from((Ipv4Addr::LOCALHOST, address.port())),
        IpAddr::V6(_) => SocketAddr::from((std::net::Ipv6Addr::LOCALHOST, address.port())),
    }
}
