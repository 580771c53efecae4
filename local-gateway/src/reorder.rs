//! Puts messages out of order on purpose: of each two that come close together, the second goes first.
//!
//! API Gateway does not promise an order (API Gateway Developer Guide, apigateway-websocket-api-routes-integrations), so
//! a function that needs one has to make it. Here that shows.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

/// How long a message waits for one that overtakes it.
const HOLD: Duration = Duration::from_millis(300);

/// The message of each connection that waits to be overtaken.
#[derive(Debug, Default)]
pub(crate) struct Reorder(Mutex<HashMap<String, oneshot::Sender<()>>>);

/// Lets the message go that has been overtaken. Held until the overtaking one is under way.
#[derive(Debug)]
pub(crate) struct Overtaken {
    _go: Option<oneshot::Sender<()>>,
}

impl Reorder {
    /// Waits until it is this message's turn.
    pub(crate) async fn turn(&self, connection: &str) -> Overtaken {
        let go = {
            let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // One whose time is up is under way already.
            match held.remove(connection).filter(|held| !held.is_closed()) {
                Some(overtaken) => Err(overtaken),
                None => {
                    let (sender, go) = oneshot::channel();
                    held.insert(connection.to_owned(), sender);
                    Ok(go)
                }
            }
        };
        match go {
            Err(overtaken) => Overtaken {
                _go: Some(overtaken),
            },
            Ok(go) => {
                // Overtaken or not, it goes now.
                drop(tokio::time::timeout(HOLD, go).await);
                Overtaken { _go: None }
            }
        }
    }
}
