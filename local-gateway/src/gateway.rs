//! The gateway: everything put together, started and stopped.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Router};
use http::Method;
use http::request::Parts;
use local_apigw::{
    ApiServices, ApiSettings, Authorizer, BaseUrls, Bucket, CONNECT, DISCONNECT, FunctionUrl, Peer,
    Route, Routes, WebSocketApi, asks_for_websocket, connect_arn, is_signed,
};
use local_faults::{
    CaFile, Clock, Dynamodb, DynamodbConfig, Faults, FaultsError, Lines, Observation, Observer,
    Player, Port, Service, bind, certificates,
};
use local_lambda::{ACCOUNT, EnvironmentNumbers, Functions, InvokeApi, SharedServices};
use local_queues::SqsApi;
use tokio::sync::broadcast;
use tokio::task::JoinSet;

use crate::config::Config;
use crate::config::queue::check_queues;
use crate::config::route::check_routes;
use crate::control::Control;
use crate::endpoints::{Endpoints, certificate_names};
use crate::error::StartError;
use crate::functions::NamedFunctions;
use crate::host::GatewayHost;
use crate::listen::Listener;
use crate::page::Page;
use crate::processes::process_context;
use crate::queues;

/// How long connections may take to be told about the end, the function's `$disconnect` included.
const CLOSE_LIMIT: Duration = Duration::from_millis(1_500);

/// The program.
#[derive(Debug)]
pub struct LocalGateway;

/// A gateway that serves. Dropping it ends everything at once; [`Running::stop`] ends it in order.
#[derive(Debug)]
pub struct Running {
    endpoints: Endpoints,
    ca_file: CaFile,
    dynamodb: Dynamodb,
    api: Arc<WebSocketApi>,
    functions: Arc<Functions>,
    services: ApiServices,
    queues: Vec<String>,
    mappings: JoinSet<()>,
    _server: JoinSet<()>,
}

impl LocalGateway {
    /// Starts everything but the function, whose first process is started by the first event. The
    /// program starts one at once.
    pub async fn start(mut config: Config) -> Result<Running, StartError> {
        check(&config)?;
        let services = services(&config)?;
        let (clock, faults, lines) = (&services.clock, &services.faults, &services.lines);
        let (tls, ca_file) = certificates(&certificate_names(&config), &config.trusted)?;
        let dynamodb =
            Dynamodb::start(&dynamodb_config(&config), clock, faults, &tls, lines).await?;
        let (listener, address) = bind(config.listen, "--port")?;
        let base_urls = BaseUrls {
            stage: config.stage.clone(),
            custom: config.custom_domain.clone(),
        };
        let endpoints = Endpoints {
            address,
            path: base_urls.path(),
            tls: config.tls,
        };
        queues::name_urls(&mut config, &endpoints.base());
        let shared = SharedServices {
            host: Arc::new(GatewayHost(services.clone())),
            processes: process_context(&config, dynamodb.url(), (&endpoints, &ca_file))?,
            numbers: EnvironmentNumbers::default(),
        };
        let named = NamedFunctions::new(&config, &shared)?;
        let functions = Arc::new(named.all());
        let admits = admits(&config);
        let invoke_api = InvokeApi {
            functions: Arc::clone(&functions),
            region: config.region.clone(),
            admits,
            host: shared.host,
        };
        let (queues, mappings) = queues::start(&config, &named, &services)?;
        let queue_names = queues.names();
        let sqs_api = SqsApi { queues, admits };
        let function_url = FunctionUrl {
            integration: named.first(),
            clock: clock.clone(),
            lines: Arc::clone(&services.lines),
        };
        let page = Page::new(&config.page, &endpoints.path);
        let settings = api_settings(config, base_urls, &named, &services)?;
        let api = Arc::new(WebSocketApi::new(settings, services.clone()));
        let control = control(&api, &services);
        let router = Router::new()
            .fallback(front)
            .layer(Extension(Arc::new(page)))
            .layer(Extension(sqs_api))
            .with_state(Arc::clone(&api))
            .merge(control.routes())
            .merge(invoke_api.routes())
            .merge(function_url.routes());
        let lines = Arc::clone(&services.lines);
        let port = Port::new(tls, services.faults.clone(), None, Arc::clone(&lines));
        let server = serve(Listener::new(listener, port, lines), router);
        Ok(Running {
            endpoints,
            ca_file,
            dynamodb,
            api,
            functions,
            services,
            queues: queue_names,
            mappings,
            _server: server,
        })
    }
}

impl Running {
    /// Where WebSocket clients, the management API and the page are served.
    pub fn address(&self) -> SocketAddr {
        self.endpoints.address
    }

    /// The URL that clients connect to. `wss://` leads to the same port.
    pub fn websocket_url(&self) -> String {
        self.endpoints.websocket()
    }

    /// The management API's endpoint, which `/@connections/{id}` is appended to: `https://` with
    /// [`Config::tls`].
    pub fn management_url(&self) -> String {
        self.endpoints.management()
    }

    /// The endpoint of the DynamoDB that the function is told: the embedded one, `https://` with
    /// [`Config::tls`], unless another is configured.
    pub fn dynamodb_url(&self) -> String {
        self.dynamodb.url().to_owned()
    }

    /// Where the function is served as its own URL would serve it; ends in a slash.
    pub fn function_url(&self) -> String {
        self.endpoints.function_url()
    }

    /// What Lambda's Invoke API is found at: an SDK's endpoint URL.
    pub fn lambda_url(&self) -> String {
        self.endpoints.plain()
    }

    /// The URL of each queue, in the order of their names: `https://` with [`Config::tls`].
    pub fn queue_urls(&self) -> Vec<String> {
        let names = self.queues.iter();
        names.map(|name| self.endpoints.queue(name)).collect()
    }

    /// The PEM file with what a client has to trust that speaks TLS with this gateway: its own
    /// authority, and the usual roots. It is removed with this value.
    pub fn ca_file(&self) -> &Path {
        self.ca_file.path()
    }

    /// Moves the gateway's clock forward: connections that are idle for too long or too old by then
    /// end at once, and the times in events are later by so much.
    pub fn advance(&self, by: Duration) {
        self.services.clock.advance(by);
    }

    /// Plays these faults from now on, in place of those before.
    ///
    /// # Errors
    /// The gateway was started without faults, or these cannot be played.
    pub fn set_faults(&self, faults: Faults) -> Result<(), FaultsError> {
        self.services.faults.set(faults)
    }

    /// The faults that are played now, with what is left of each rule's `next`. `None` without
    /// faults.
    pub fn faults(&self) -> Option<Faults> {
        self.services.faults.faults()
    }

    /// How often each fault has been played since the start, by names such as `post.410` and
    /// `dynamodb.throttled.GetItem`.
    pub fn faults_played(&self) -> BTreeMap<String, u64> {
        self.services.faults.counts()
    }

    /// How often each operation of DynamoDB has been called since the start. Nothing is counted
    /// without faults, which may be none ([`Faults::default`]).
    pub fn dynamodb_calls(&self) -> BTreeMap<String, u64> {
        self.services.faults.dynamodb_calls()
    }

    /// The observations from now on.
    pub fn observe(&self) -> broadcast::Receiver<Observation> {
        self.services.observer.subscribe()
    }

    /// The process ids of the environments that are alive.
    pub fn process_ids(&self) -> Vec<u32> {
        self.functions.process_ids()
    }

    /// The latest lines of the function and the gateway, to explain a failure with.
    pub fn output(&self) -> Vec<String> {
        self.services.lines.kept()
    }

    /// Starts an environment of each function before its first event: a function that cannot start
    /// shows its error at once.
    pub(crate) fn start_ahead(&self) {
        self.functions.start_ahead();
    }

    /// Where its lines go.
    pub(crate) fn lines(&self) -> &Arc<Lines> {
        &self.services.lines
    }

    /// Closes the connections with 1001, lets the function hear of them as far as a moment allows,
    /// ends its processes and stops serving.
    pub async fn stop(mut self) {
        // Whoever has a batch may still answer, but nobody is handed another.
        self.mappings.shutdown().await;
        self.api.close(CLOSE_LIMIT).await;
        self.functions.stop().await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.api.abort();
        self.functions.abort();
    }
}

/// Serves clients until the tasks end.
fn serve(listener: Listener, router: Router) -> JoinSet<()> {
    let mut server = JoinSet::new();
    server.spawn(async move { match listener.serve(router).await {} });
    server
}

fn control(api: &Arc<WebSocketApi>, services: &ApiServices) -> Control {
    Control {
        clock: services.clock.clone(),
        faults: services.faults.clone(),
        api: Arc::clone(api),
    }
}

/// Which requests to AWS's services may be made.
fn admits(config: &Config) -> fn(&Parts) -> bool {
    if config.require_signature {
        is_signed
    } else {
        |_| true
    }
}

fn check(config: &Config) -> Result<(), StartError> {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if config.stage.is_empty() || !config.stage.bytes().all(named) {
        return Err(StartError::Stage {
            stage: config.stage.clone(),
        });
    }
    check_routes(&config.routes)?;
    check_queues(&config.queues)
}

fn services(config: &Config) -> Result<ApiServices, StartError> {
    let (clock, observer) = (Clock::new(), Observer::default());
    let lines = Arc::new(Lines::new(config.output));
    let faults = Player::new(config.faults.clone(), &clock, &observer, &lines);
    Ok(ApiServices {
        faults: faults.map_err(StartError::Faults)?,
        clock,
        observer,
        lines,
    })
}

fn dynamodb_config(config: &Config) -> DynamodbConfig {
    DynamodbConfig {
        port: config.dynamodb_port,
        tls: config.tls,
        data: config.data.clone(),
        url: config.dynamodb.clone(),
        tables: config.tables.clone(),
        region: config.region.clone(),
    }
}

fn api_settings(
    config: Config,
    base_urls: BaseUrls,
    functions: &NamedFunctions,
    services: &ApiServices,
) -> Result<ApiSettings, StartError> {
    let bucket = |rate| Bucket::full(rate, services.clock.now());
    let messages = config.throttles.messages;
    let routes = config.routes.iter().map(|route| {
        let general = messages.filter(|_| ![CONNECT, DISCONNECT].contains(&route.key.as_str()));
        Ok(Route {
            key: route.key.clone(),
            integration: functions.behind_route(route, &config)?,
            response: route.response,
            throttle: route.throttle.or(general).map(bucket),
            timeout: route.timeout.unwrap_or(config.limits.integration_timeout),
        })
    });
    let routes = Routes::new(routes.collect::<Result<Vec<_>, StartError>>()?);
    let authorizer = config.authorizer.as_ref().map(|authorizer| {
        Ok::<_, StartError>(Authorizer {
            integration: functions.behind_authorizer(authorizer, &config)?,
            identity_sources: authorizer.identity_sources.clone(),
            timeout: config.limits.integration_timeout,
            method_arn: connect_arn(&config.region, ACCOUNT, &config.stage),
            lines: Arc::clone(&services.lines),
        })
    });
    Ok(ApiSettings {
        base_urls,
        routes,
        authorizer: authorizer.transpose()?,
        empty_frames: config.empty_frames,
        selection: config.selection,
        api_key: config.api_key,
        stage_variables: Arc::new(config.stage_variables),
        connect_throttle: config.throttles.connect.map(bucket),
        management_throttle: config.throttles.management.map(bucket),
        limits: config.limits,
        require_signature: config.require_signature,
        reorder: config.reorder,
    })
}

/// Answers what no other route has: queues, the page, the API and its connections.
async fn front(
    State(api): State<Arc<WebSocketApi>>,
    Extension(page): Extension<Arc<Page>>,
    Extension(sqs_api): Extension<SqsApi>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    if sqs_api.is_called(&request) {
        if let Err(broken) = peer.wire.serves(Service::Queues).await {
            return broken.into_response();
        }
        return sqs_api.answer(peer.wire.scheme(), request).await;
    }
    let at_root = request.method() == Method::GET && request.uri().path() == "/";
    if at_root && !asks_for_websocket(request.headers()) {
        return page.render().into_response();
    }
    local_apigw::answer(api, &peer, request).await
}
