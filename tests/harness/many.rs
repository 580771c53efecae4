//! A stand-in for `@connections` to which every connection is there: it takes posts and counts them, for
//! rooms of more members than a test can open sockets.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::post;
use http::StatusCode;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::Row;

/// Takes posts until it is dropped.
#[derive(Debug)]
pub struct ManyConnections {
    address: SocketAddr,
    state: Arc<Shared>,
    _server: JoinSet<()>,
}

#[derive(Debug, Default)]
struct Shared {
    posts: Mutex<BTreeMap<String, usize>>,
    /// Connections with greater ids do not answer.
    silent_behind: watch::Sender<Option<String>>,
}

impl ManyConnections {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::<Shared>::default();
        let app = Router::new().route("/dev/@connections/{id}", post(take));
        let app = app.with_state(Arc::clone(&state));
        let mut server = JoinSet::new();
        server.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self {
            address,
            state,
            _server: server,
        }
    }

    /// What the function is told of it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/dev", self.address)
    }

    /// The id of a connection; greater numbers have greater ids.
    #[must_use]
    pub fn id(number: usize) -> String {
        format!("c{number:06}AAAAAAAA=")
    }

    /// The rows of so many connections in a booking, all of them a minute old.
    #[must_use]
    pub fn rows(booking: &str, count: usize) -> Vec<Row> {
        let row = |number| {
            let row = Row::new(booking, &Self::id(number)).old();
            row.text("connection_type", "chat")
        };
        (0..count).map(row).collect()
    }

    /// From now on, posts to connections behind this one get no answer, though they arrive.
    pub fn silence_behind(&self, id: Option<String>) {
        self.state.silent_behind.send_replace(id);
    }

    /// How often each connection was posted to.
    #[must_use]
    pub fn posts(&self) -> BTreeMap<String, usize> {
        self.state.posts.lock().unwrap().clone()
    }

    /// How many connections were posted to.
    #[must_use]
    pub fn reached(&self) -> usize {
        self.state.posts.lock().unwrap().len()
    }
}

async fn take(State(state): State<Arc<Shared>>, Path(id): Path<String>) -> StatusCode {
    *state.posts.lock().unwrap().entry(id.clone()).or_default() += 1;
    let mut silent_behind = state.silent_behind.subscribe();
    let answers = silent_behind.wait_for(|silent| silent.as_ref().is_none_or(|last| id <= *last));
    // The sender lives as long as the state.
    drop(answers.await);
    StatusCode::OK
}
