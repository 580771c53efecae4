//! What settings become: values that the modules of the proxy take.

use std::time::Duration;

use url::Url;

use super::reader::Reader;
use super::secret::Secret;
use super::stored::Secrets;
use super::table::{
    API_GATEWAY_ENDPOINT, BACKEND_RETRY, BACKEND_SIGNING_SECRET, BROADCAST_CONCURRENCY,
    CONNECTION_TTL_SECONDS, CONNECTIONS_TABLE, FANOUT_LIMIT, GREETING, KEEPALIVE, LOG_TABLE,
    MAX_CHANNELS, METRICS, PUBLISH_EVERYONE, PUBLISH_QUEUE_URL, PUBLISH_SIGNING_SECRET, REPLY,
    RESERVED_MEMBERS, RESUME_SECONDS, STORE_TOKEN, TOKEN_EXPIRY,
};

/// Which calls to the backend are made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Those that provably never reached it.
    Unreached,
    /// Also those that it may have seen: it knows them by their `Idempotency-Key`.
    Idempotent,
}

impl Retry {
    /// Reads `BACKEND_RETRY`.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let values = [
            ("unreached", Self::Unreached),
            ("idempotent", Self::Idempotent),
        ];
        read.choice(&BACKEND_RETRY, &values)
    }
}

/// The connections table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableSettings {
    pub name: String,
    /// How long a row may live that nobody deletes.
    pub ttl: Duration,
    /// The most channels that a connection may be in.
    pub max_channels: usize,
    /// Whether a connection's token is kept for its messages.
    pub store_token: bool,
    /// Whether connections are closed when their tokens expire.
    pub tokens_expire: bool,
}

impl TableSettings {
    /// Reads the settings of rows. `None` if incomplete.
    pub fn read(read: &mut Reader<'_>, tokens_expire: bool) -> Option<Self> {
        let ttl = read.duration(&CONNECTION_TTL_SECONDS);
        let max_channels = read.count(&MAX_CHANNELS);
        let store_token = read.flag(&STORE_TOKEN);
        if store_token == Some(false) && read.given(&BACKEND_SIGNING_SECRET).is_none() {
            let words = "`false` needs BACKEND_SIGNING_SECRET: messages carry no token then";
            read.report(&STORE_TOKEN, words);
        }
        read.require(&CONNECTIONS_TABLE);
        Some(Self {
            name: read.given(&CONNECTIONS_TABLE)?,
            ttl: ttl?,
            max_channels: max_channels?,
            store_token: store_token?,
            tokens_expire,
        })
    }
}

/// The log of what homes and channels got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogSettings {
    pub table: String,
    /// How long a row counts.
    pub life: Duration,
}

impl LogSettings {
    /// Reads where the log is. The outer `None`: incomplete; the inner one: there is no log.
    pub fn read(read: &mut Reader<'_>) -> Option<Option<Self>> {
        let life = read.duration(&RESUME_SECONDS)?;
        let table = read.given(&LOG_TABLE);
        Some(table.map(|table| Self { table, life }))
    }
}

/// How frames go out.
#[derive(Debug, Clone)]
pub struct DeliverySettings {
    /// The management API's URL, stage included; built from each event where it is not set.
    pub endpoint: Option<Url>,
    pub concurrency: usize,
    /// How many recipients of a frame one event posts to, where the queue takes the others.
    pub fan_out: usize,
}

impl DeliverySettings {
    /// Reads how frames go out.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        // The SDKs' own variable comes second: local-gateway sets it for every function.
        let endpoint = read.url(&API_GATEWAY_ENDPOINT);
        let endpoint =
            endpoint.or_else(|| read.url_of_aws("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"));
        Some(Self {
            endpoint,
            concurrency: read.count(&BROADCAST_CONCURRENCY)?,
            fan_out: read.count(&FANOUT_LIMIT)?,
        })
    }
}

/// Who may speak without a client's frame.
#[derive(Debug, Clone)]
pub struct PublishSettings {
    /// With which publishing over HTTP is signed. Empty: it is refused.
    pub signing_secrets: Secrets,
    /// Whether everyone may be addressed, which scans the table.
    pub everyone: bool,
    /// Where those who could not be reached come back from.
    pub queue_url: Option<Url>,
}

impl PublishSettings {
    /// Reads who may publish.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            signing_secrets: read.secrets(&PUBLISH_SIGNING_SECRET),
            everyone: read.flag(&PUBLISH_EVERYONE)?,
            queue_url: read.url(&PUBLISH_QUEUE_URL),
        })
    }
}

/// What becomes of a client's frame with a member that commands the proxy in a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReservedMembers {
    Refuse,
    Pass,
}

impl ReservedMembers {
    /// Reads `RESERVED_MEMBERS`.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let values = [("refuse", Self::Refuse), ("pass", Self::Pass)];
        read.choice(&RESERVED_MEMBERS, &values)
    }
}

/// What becomes of a client's `ping` and `pong`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keepalive {
    Answer,
    Forward,
}

impl Keepalive {
    /// Reads `KEEPALIVE`.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let values = [("answer", Self::Answer), ("forward", Self::Forward)];
        read.choice(&KEEPALIVE, &values)
    }
}

/// When a new connection gets its `initial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Greeting {
    AfterResponse,
    /// For emulators that hold the response back until late work is done.
    FirstFrame,
}

impl Greeting {
    /// Reads `GREETING`. SAM local holds responses back, so there the default is another one.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        if read.given(&GREETING).is_none() && runs_in_sam_local(read) {
            return Some(Self::FirstFrame);
        }
        let values = [
            ("after-response", Self::AfterResponse),
            ("first-frame", Self::FirstFrame),
        ];
        read.choice(&GREETING, &values)
    }
}

/// How the only frame that an event has for its sender goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    Post,
    /// As the response's body, which API Gateway hands on where the route has a response.
    Response,
}

impl Reply {
    /// Reads `REPLY`.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let values = [("post", Self::Post), ("response", Self::Response)];
        read.choice(&REPLY, &values)
    }
}

/// What becomes of a connection whose token has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenExpiry {
    Close,
    Ignore,
}

impl TokenExpiry {
    /// Reads `TOKEN_EXPIRY`.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        read.choice(
            &TOKEN_EXPIRY,
            &[("close", Self::Close), ("ignore", Self::Ignore)],
        )
    }
}

/// Where each event's figures go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Metrics {
    /// To standard output, as figures of this function.
    Emf {
        function: String,
    },
    Off,
}

impl Metrics {
    /// Reads `METRICS`. The default is for Lambda: elsewhere nobody makes metrics of the lines.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let function = read.aws("AWS_LAMBDA_FUNCTION_NAME");
        let on_lambda = function.is_some() && !runs_in_sam_local(read);
        if read.given(&METRICS).is_none() && !on_lambda {
            return Some(Self::Off);
        }
        let writes = read.choice(&METRICS, &[("off", false), ("emf", true)])?;
        match function {
            _ if !writes => Some(Self::Off),
            Some(function) => Some(Self::Emf { function }),
            None => {
                let words = "`emf` needs AWS_LAMBDA_FUNCTION_NAME, which Lambda sets";
                read.report(&METRICS, words);
                None
            }
        }
    }
}

fn runs_in_sam_local(read: &Reader<'_>) -> bool {
    read.aws("AWS_SAM_LOCAL").is_some()
}

/// What Lambda itself tells its functions.
#[derive(Debug, Clone)]
pub struct AwsSettings {
    pub region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub session_token: Option<Secret>,
    pub dynamodb_endpoint: Option<Url>,
    /// Where calls to queues go, in place of the queue's own host.
    pub sqs_endpoint: Option<Url>,
    /// Where secrets and parameters are read, in place of their regions' own hosts.
    pub secrets_manager_endpoint: Option<Url>,
    pub ssm_endpoint: Option<Url>,
    /// A file of the CAs that may vouch for AWS's endpoints, in place of the compiled-in ones.
    pub ca_bundle: Option<String>,
}

impl AwsSettings {
    /// Reads AWS's own variables. `None` if incomplete.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let region = read.required_of_aws("AWS_REGION");
        let access_key_id = read.required_of_aws("AWS_ACCESS_KEY_ID");
        let secret_access_key = read.required_of_aws("AWS_SECRET_ACCESS_KEY");
        let mut endpoint = |name| {
            let own = read.url_of_aws(name);
            own.or_else(|| read.url_of_aws("AWS_ENDPOINT_URL"))
        };
        let dynamodb_endpoint = endpoint("AWS_ENDPOINT_URL_DYNAMODB");
        let secrets_manager_endpoint = endpoint("AWS_ENDPOINT_URL_SECRETS_MANAGER");
        let ssm_endpoint = endpoint("AWS_ENDPOINT_URL_SSM");
        let sqs_endpoint = read.url_of_aws("AWS_ENDPOINT_URL_SQS");
        let session_token = read.aws("AWS_SESSION_TOKEN");
        Some(Self {
            region: region?,
            access_key_id: access_key_id?,
            secret_access_key: Secret::new(&secret_access_key?),
            session_token: session_token.as_deref().map(Secret::new),
            dynamodb_endpoint,
            sqs_endpoint,
            secrets_manager_endpoint,
            ssm_endpoint,
            ca_bundle: read.aws("AWS_CA_BUNDLE"),
        })
    }
}
