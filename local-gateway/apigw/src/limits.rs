//! API Gateway's limits on WebSocket APIs.
//!
//! Source: API Gateway Developer Guide, apigateway-execution-service-websocket-limits-table.

use std::time::Duration;

/// Sizes and times that the gateway enforces.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The largest message, either way.
    pub message_bytes: usize,
    /// The largest frame from a client. A larger message has to come in several.
    pub frame_bytes: usize,
    /// How long a client, or a handshake, waits for the function.
    pub integration_timeout: Duration,
    /// How long a connection may be without a message either way. Control frames do not count.
    pub idle_timeout: Duration,
    /// How long a connection may live, whatever it does.
    pub max_life: Duration,
    /// How many posted frames may wait for a client that reads slowly. A post beyond gets 429.
    pub frames_waiting: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_bytes: 128 * 1024,
            frame_bytes: 32 * 1024,
            integration_timeout: Duration::from_secs(29),
            idle_timeout: Duration::from_secs(10 * 60),
            max_life: Duration::from_secs(2 * 60 * 60),
            frames_waiting: 256,
        }
    }
}
