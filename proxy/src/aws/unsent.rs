//! Posts that are made and signed, but not sent: what a post costs without its network. The
//! micro-benchmark measures it, and a test counts what it allocates.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use bytes::Bytes;
use http::Request;

use super::posts::{FramePosts, PostClient};
use super::transport::Transport;
use crate::http_client::{compiled_in_roots, tls_trusting};

/// Makes posts to the connections of one API.
#[derive(Debug)]
pub struct UnsentPosts(FramePosts);

impl UnsentPosts {
    /// `endpoint` is an API's stage: `https://abc.execute-api.eu-central-1.amazonaws.com/prod`. `None`: it is
    /// no URL that can be called.
    #[must_use]
    pub fn new(endpoint: &str, credentials: Credentials, region: &str) -> Option<Self> {
        let client = PostClient {
            transport: Transport::new(tls_trusting(compiled_in_roots()).ok()?),
            credentials,
            region: region.to_owned(),
        };
        client.at(endpoint).map(Self)
    }

    /// The signed post of a frame to a connection. `None`: the id has no place in a URL.
    #[must_use]
    pub fn post(&self, id: &str, frame: Bytes, now: SystemTime) -> Option<Request<Bytes>> {
        self.0.request(id, frame, now)
    }
}
