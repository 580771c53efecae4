//! The function's start in four acts: logs, configuration, clients (each built once), loop.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use proxy_core::time::EpochMs;
use rustls::RootCertStore;
use url::Url;

use crate::auth::{Auth, TokenVerifier};
use crate::aws::{
    self, PostClient, QueueClient, SignedClient, StoreClient, StoreEndpoints, Transport,
};
use crate::backend::Backend;
use crate::connections::Connections;
use crate::delivery::{DeliveryLimits, Endpoints};
use crate::handler::Handler;
use crate::http_client;
use crate::log::Log;
use crate::process_env::ProcessEnv;
use crate::publish::{self, Publisher};
use crate::rate::ClientLimits;
use crate::secrets::{CurrentSecrets, SecretReader};
use crate::{backend_trust, clock};
use proxy_core::settings::{
    AuthSettings, AwsSettings, BACKEND_CA, BACKEND_SIGNING_SECRET, Config, PUBLISH_SIGNING_SECRET,
    Problem,
};

/// One try of a table call; the SDK makes three.
const TABLE_ATTEMPT: Duration = Duration::from_secs(2);

/// A table call with its tries: a handshake with three of them and the backend's ten seconds
/// stays within API Gateway's 29.
const TABLE_CALL: Duration = Duration::from_secs(5);

/// A handshake's home row is written this long before the backend is asked, at most.
const WINDOW_MARGIN: Duration = Duration::from_secs(3);

/// Runs the function until its environment ends.
pub async fn run() -> ExitCode {
    crate::telemetry::init(&ProcessEnv);
    let config = match Config::from_env(&ProcessEnv) {
        Ok(config) => config,
        Err(error) => return refuse(&error.problems),
    };
    let metrics = config.metrics.clone();
    let addresses = first_addresses(&config);
    let (handler, transport) = match build(config, clock::now()).await {
        Ok(built) => built,
        Err(NotBuilt::Settings(problems)) => return refuse(&problems),
        Err(NotBuilt::Client(error)) => {
            tracing::error!(error = %error, "the function cannot be built");
            return ExitCode::FAILURE;
        }
    };
    // The first event is asked for at once: it may be there already, and a network that does not answer must
    // not hold it up.
    let connections = open(&transport, &addresses);
    let events = crate::lambda::run(Arc::new(handler), metrics);
    match tokio::join!(biased; connections, events).1 {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(error = %error, "the Runtime API does not answer");
            ExitCode::FAILURE
        }
    }
}

/// Names all that is wrong with the settings.
fn refuse(problems: &[Problem]) -> ExitCode {
    for problem in problems {
        tracing::error!(variable = problem.variable, "{}", problem.words);
    }
    tracing::error!(problems = problems.len(), "the function refuses to start");
    ExitCode::FAILURE
}

/// Why there is no handler.
#[derive(Debug)]
enum NotBuilt {
    /// These settings name what cannot be read.
    Settings(Vec<Problem>),
    /// An HTTP client cannot be built, or `AWS_CA_BUNDLE` cannot be read.
    Client(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for NotBuilt {
    fn from(error: E) -> Self {
        Self::Client(error.into())
    }
}

/// Whom the first event will call, as far as the settings tell.
fn first_addresses(config: &Config) -> Vec<String> {
    let AwsSettings {
        region,
        dynamodb_endpoint,
        ..
    } = &config.aws;
    let table = dynamodb_endpoint.as_ref().map_or_else(
        || format!("https://dynamodb.{region}.{}", aws::domain_suffix(region)),
        Url::to_string,
    );
    let management = config.delivery.endpoint.as_ref().map(Url::to_string);
    [table].into_iter().chain(management).collect()
}

/// Opens a connection to each of these.
async fn open(transport: &Transport, addresses: &[String]) {
    let opened = addresses.iter().map(|address| transport.open(address));
    futures_util::future::join_all(opened).await;
}

/// Builds the handler, and the transport that its calls to AWS go over.
async fn build(config: Config, now: EpochMs) -> Result<(Handler, Transport), NotBuilt> {
    let roots = aws::roots(config.aws.ca_bundle.as_deref())?;
    let transport = Transport::new(http_client::tls_trusting(roots)?);
    let stored = read_stored(&config, &transport, now).await;
    let stored = stored.map_err(NotBuilt::Settings)?;
    let backend_tls = http_client::tls_trusting(stored.backend_roots)?;
    let http = SharedHttpClient::new(transport.clone());
    let connections = Connections::new(
        aws_sdk_dynamodb::Client::from_conf(table_config(&config.aws, http.clone())),
        config.table.clone(),
    );
    let log = config.log.map(|settings| {
        let client = aws_sdk_dynamodb::Client::from_conf(table_config(&config.aws, http.clone()));
        Arc::new(Log::new(client, settings))
    });
    let endpoints = Endpoints::new(
        management_config(&config.aws, http),
        PostClient {
            transport: transport.clone(),
            credentials: credentials(&config.aws),
            region: config.aws.region.clone(),
        },
        config.delivery.endpoint,
    );
    let auth = match config.auth {
        AuthSettings::Backend => Auth::Backend,
        AuthSettings::Jwt(settings) => {
            Auth::Jwt(Box::new(TokenVerifier::new(settings, backend_tls.clone())))
        }
        AuthSettings::Authorizer => Auth::Authorizer,
    };
    let connections = Arc::new(connections);
    let queue = config
        .publishing
        .queue_url
        .map(|url| Arc::new(queue_client(url, &config.aws, transport.clone())));
    let limits = DeliveryLimits {
        concurrency: config.delivery.concurrency,
        window: config.backend.connect_timeout + WINDOW_MARGIN,
        fan_out: config.delivery.fan_out,
    };
    let handler = Handler {
        publisher: Publisher {
            connections: Arc::clone(&connections),
            log: log.clone(),
            management: endpoints.configured(),
            limits,
            queue: queue.clone(),
            everyone: config.publishing.everyone,
            verifier: publish::SignatureVerifier::new(stored.publish_secrets),
        },
        limits,
        queue,
        admission: config.admission,
        auth,
        keepalive: config.keepalive,
        reserved_members: config.reserved_members,
        greeting: config.greeting,
        reply: config.reply,
        store_token: config.table.store_token,
        tokens_expire: config.table.tokens_expire,
        client_limits: ClientLimits::new(config.message_rate, config.max_user_connections),
        backend: Backend::new(config.backend, stored.backend_secrets, backend_tls)?,
        secrets: stored.secrets,
        connections,
        log,
        endpoints,
    };
    Ok((handler, transport))
}

/// What settings name in place of holding it.
struct Stored {
    secrets: Arc<SecretReader>,
    backend_secrets: CurrentSecrets,
    publish_secrets: CurrentSecrets,
    backend_roots: RootCertStore,
}

/// Reads what settings name: secrets, and the backend's CA.
///
/// # Errors
/// Each setting that names something that cannot be read.
async fn read_stored(
    config: &Config,
    transport: &Transport,
    now: EpochMs,
) -> Result<Stored, Vec<Problem>> {
    let endpoints = StoreEndpoints {
        secrets_manager: config.aws.secrets_manager_endpoint.clone(),
        parameter_store: config.aws.ssm_endpoint.clone(),
    };
    let store = StoreClient::new(transport.clone(), credentials(&config.aws), endpoints);
    let mut secrets = SecretReader::new(store.clone(), now);
    let backend = &config.backend.signing_secrets;
    let backend_secrets = secrets.add(BACKEND_SIGNING_SECRET.name, backend);
    let publishing = &config.publishing.signing_secrets;
    let publish_secrets = secrets.add(PUBLISH_SIGNING_SECRET.name, publishing);
    let roots = backend_trust::roots(config.backend_ca.as_ref(), &store);
    let (mut problems, roots) = tokio::join!(secrets.read(), roots);
    match roots {
        Ok(backend_roots) if problems.is_empty() => Ok(Stored {
            secrets: Arc::new(secrets),
            backend_secrets,
            publish_secrets,
            backend_roots,
        }),
        Ok(_) => Err(problems),
        Err(words) => {
            let variable = BACKEND_CA.name.to_owned();
            problems.push(Problem { variable, words });
            Err(problems)
        }
    }
}

fn queue_client(url: Url, aws: &AwsSettings, transport: Transport) -> QueueClient {
    let signed = SignedClient::new(transport, credentials(aws), aws.region.clone(), "sqs");
    QueueClient::new(url, aws.sqs_endpoint.clone(), signed)
}

fn credentials(aws: &AwsSettings) -> Credentials {
    let token = aws
        .session_token
        .as_ref()
        .map(|token| token.reveal().to_owned());
    let secret = aws.secret_access_key.reveal();
    // Lambda replaces the environment before these expire.
    Credentials::new(&aws.access_key_id, secret, token, None, "environment")
}

fn table_config(aws: &AwsSettings, http: SharedHttpClient) -> aws_sdk_dynamodb::Config {
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(TABLE_ATTEMPT)
        .operation_timeout(TABLE_CALL)
        .build();
    let mut config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(aws.region.clone()))
        .credentials_provider(credentials(aws))
        .http_client(http)
        .retry_config(RetryConfig::standard())
        .timeout_config(timeouts);
    if let Some(url) = &aws.dynamodb_endpoint {
        config = config.endpoint_url(url.as_str());
    }
    config.build()
}

fn management_config(
    aws: &AwsSettings,
    http: SharedHttpClient,
) -> aws_sdk_apigatewaymanagement::Config {
    aws_sdk_apigatewaymanagement::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(aws.region.clone()))
        .credentials_provider(credentials(aws))
        .http_client(http)
        .retry_config(RetryConfig::disabled())
        .build()
}

#[cfg(test)]
mod tests;
