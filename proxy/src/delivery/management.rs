//! The `@connections` API without tries of the client's own: ours know the deadline and the handshake
//! window. Frames are posted through our own transport, and closes go through the AWS SDK. Answers are
//! told apart by HTTP status, never by an error's name: some come without one (aws-sdk-js issue 2591).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_sdk_apigatewaymanagement::Client;
use aws_sdk_apigatewaymanagement::config::http::HttpResponse;
use aws_sdk_apigatewaymanagement::error::SdkError;
use bytes::Bytes;
use tokio::time::{Instant, timeout_at};
use url::Url;

use crate::aws::{FramePosts, PostClient, domain_suffix};
use proxy_core::event::Context;
use proxy_core::ids::ConnectionId;

/// The longest that one post may take: single posts hang now and then.
const POST_TIMEOUT: Duration = Duration::from_secs(5);

/// What the management API made of one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Posted {
    Done,
    Gone,
    Throttled,
    /// 4xx of any other kind: asking again changes nothing.
    Refused(u16),
    /// 5xx, or the connection to the API broke: worth one more try.
    Failed(Option<u16>),
    TimedOut,
}

/// Makes a client for the API that an event came from.
#[derive(Debug)]
pub(crate) struct Endpoints {
    closes: aws_sdk_apigatewaymanagement::Config,
    posts: PostClient,
    /// Set: every event's API is this one.
    fixed: Option<Url>,
    made: Mutex<HashMap<String, Arc<ManagementClient>>>,
}

impl Endpoints {
    /// `closes` and `posts` are what clients are made of.
    #[must_use]
    pub(crate) fn new(
        closes: aws_sdk_apigatewaymanagement::Config,
        posts: PostClient,
        fixed: Option<Url>,
    ) -> Self {
        Self {
            closes,
            posts,
            fixed,
            made: Mutex::default(),
        }
    }

    /// The management API that is configured, for those who have no event to tell of one.
    pub(crate) fn configured(&self) -> Option<Arc<ManagementClient>> {
        self.fixed.as_ref().map(|url| self.at(without_slash(url)))
    }

    /// The management API of the event's own stage. Built from API id, region and stage, which is
    /// right behind a custom domain too: the event's domain name is not (aws/chalice issue 1503).
    pub(crate) fn for_event(&self, event: &Context) -> Arc<ManagementClient> {
        let url = match &self.fixed {
            Some(url) => without_slash(url),
            None => default_endpoint(&event.api_id, &self.posts.region, &event.stage),
        };
        self.at(url)
    }

    fn at(&self, url: String) -> Arc<ManagementClient> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let client = made.entry(url).or_insert_with_key(|url| {
            let config = self.closes.to_builder().endpoint_url(url).build();
            let posts = self.posts.at(url);
            if posts.is_none() {
                tracing::error!("an event's API id, stage or region makes no address");
            }
            let closes = Client::from_conf(config);
            Arc::new(ManagementClient { closes, posts })
        });
        Arc::clone(client)
    }
}

fn without_slash(url: &Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}

fn default_endpoint(api_id: &str, region: &str, stage: &str) -> String {
    let suffix = domain_suffix(region);
    format!("https://{api_id}.execute-api.{region}.{suffix}/{stage}")
}

/// One API's `@connections`.
#[derive(Debug)]
pub(crate) struct ManagementClient {
    closes: Client,
    /// `None`: the API's address is none.
    posts: Option<FramePosts>,
}

impl ManagementClient {
    /// Sends one text frame. No later than `until`, and within [`POST_TIMEOUT`].
    pub(super) async fn post(&self, to: &ConnectionId, frame: Bytes, until: Instant) -> Posted {
        let Some(posts) = &self.posts else {
            return Posted::Failed(None);
        };
        let until = until.min(Instant::now() + POST_TIMEOUT);
        match timeout_at(until, posts.post(to.as_str(), frame)).await {
            Ok(Ok(status)) => posted(status.as_u16()),
            Ok(Err(_)) => Posted::Failed(None),
            Err(_) => Posted::TimedOut,
        }
    }

    /// Closes a connection; the client sees code 1000.
    pub(super) async fn close(&self, id: &ConnectionId, until: Instant) -> Posted {
        let delete = self
            .closes
            .delete_connection()
            .connection_id(id.as_str())
            .send();
        let until = until.min(Instant::now() + POST_TIMEOUT);
        match timeout_at(until, delete).await {
            Ok(Ok(_)) => Posted::Done,
            Ok(Err(error)) => answer(&error),
            Err(_) => Posted::TimedOut,
        }
    }
}

/// An answer that the SDK cannot read was an answer all the same.
fn answer<E>(error: &SdkError<E, HttpResponse>) -> Posted {
    let response = error.raw_response();
    response.map_or(Posted::Failed(None), |response| {
        posted(response.status().as_u16())
    })
}

fn posted(status: u16) -> Posted {
    match status {
        200..300 => Posted::Done,
        410 => Posted::Gone,
        429 => Posted::Throttled,
        400..500 => Posted::Refused(status),
        _ => Posted::Failed(Some(status)),
    }
}

#[cfg(test)]
mod tests;
