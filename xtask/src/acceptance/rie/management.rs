//! A management API that takes every frame and writes it down.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// One frame.
#[derive(Debug)]
pub(super) struct Post {
    pub(super) connection: String,
    pub(super) body: String,
}

type Posts = Arc<Mutex<Vec<Post>>>;

/// A running API; dropping it stops it.
#[derive(Debug)]
pub(super) struct Management {
    /// With its stage.
    pub(super) url: String,
    posts: Posts,
    server: JoinHandle<()>,
}

impl Drop for Management {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Management {
    /// Starts it on a free port.
    pub(super) async fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.context("the management API cannot listen")?;
        let address = listener.local_addr().context("no address")?;
        let posts = Posts::default();
        let router = Router::new().fallback(take).with_state(Arc::clone(&posts));
        let server = tokio::spawn(async move {
            // It ends with this object, or with a client who then misses it.
            axum::serve(listener, router).await.ok();
        });
        Ok(Self {
            url: format!("http://{address}/development"),
            posts,
            server,
        })
    }

    /// The frames since the last look, sorted by connection; each one's are in order.
    pub(super) fn take(&self) -> Vec<Post> {
        let mut posts = self.posts.lock().unwrap_or_else(PoisonError::into_inner);
        let mut posts = std::mem::take(&mut *posts);
        posts.sort_by(|one, other| one.connection.cmp(&other.connection));
        posts
    }
}

async fn take(
    State(posts): State<Posts>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: String,
) -> StatusCode {
    let connection = uri.path().strip_prefix("/development/@connections/");
    let connection = connection.or_else(|| uri.path().strip_prefix("/development/%40connections/"));
    let signed = headers
        .get("authorization")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("AWS4-HMAC-SHA256 "));
    match connection {
        Some(connection) if method == Method::POST && signed => {
            let connection = connection.replace("%3D", "=");
            let mut posts = posts.lock().unwrap_or_else(PoisonError::into_inner);
            posts.push(Post { connection, body });
            StatusCode::OK
        }
        _ => StatusCode::FORBIDDEN,
    }
}
