//! One line for each call: method, path, status, milliseconds. Never a query, header or body.

use axum::response::Response;
use http::{Method, request::Parts};
use tokio::time::Instant;

use crate::play::CloseConnection;

/// A call that is being answered. Dropped before its end, it says that nobody waited for it.
#[derive(Debug)]
pub(super) struct LoggedCall {
    method: Method,
    path: String,
    begun: Instant,
    ended: bool,
}

impl LoggedCall {
    pub(super) fn begin(parts: &Parts) -> Self {
        Self {
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            begun: Instant::now(),
            ended: false,
        }
    }

    pub(super) fn end(mut self, response: &Response) {
        self.ended = true;
        if response.extensions().get::<CloseConnection>().is_some() {
            self.log("connection closed");
        } else {
            self.log(response.status().as_str());
        }
    }

    fn log(&self, outcome: &str) {
        let Self { method, path, .. } = self;
        let ms = self.begun.elapsed().as_millis();
        tracing::info!("{method} {path} {outcome} {ms} ms");
    }
}

impl Drop for LoggedCall {
    fn drop(&mut self) {
        if !self.ended {
            self.log("unanswered");
        }
    }
}
