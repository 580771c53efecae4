//! Puts messages out of order on purpose: of each two that come close together, the second goes first.
//!
//! API Gateway does not promise an order (API Gateway Developer Guide, apigateway-websocket-api-routes-integrations), so
//! a function that needs one has to make it. Here that shows.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use local_faults::Player;
use tokio::sync::oneshot;

/// How long a message waits for one that overtakes it.
const HOLD: Duration = Duration::from_millis(300);

#[derive(Debug)]
pub(crate) struct Reorder {
    /// Whether it is done at all times, or only while it is one of the faults.
    always: bool,
    faults: Player,
    /// The message of each connection that waits to be overtaken.
    held: Mutex<HashMap<String, oneshot::Sender<()>>>,
}

/// Lets the message go that has been overtaken. Held until the overtaking one is under way.
#[derive(Debug)]
pub(crate) struct Overtaken {
    _go: Option<oneshot::Sender<()>>,
}

impl Reorder {
    pub(crate) fn new(always: bool, faults: &Player) -> Self {
        Self {
            always,
            faults: faults.clone(),
            held: Mutex::default(),
        }
    }

    /// Waits until it is this message's turn, if messages are put out of order.
    pub(crate) async fn turn(&self, connection: &str) -> Overtaken {
        if !(self.always || self.faults.reorders()) {
            return Overtaken { _go: None };
        }
        let go = {
            let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
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
            Err(overtaken) => {
                self.faults.note("message.reordered", Some(connection));
                Overtaken {
                    _go: Some(overtaken),
                }
            }
            Ok(go) => {
                // Overtaken or not, it goes now.
                drop(tokio::time::timeout(HOLD, go).await);
                Overtaken { _go: None }
            }
        }
    }
}
