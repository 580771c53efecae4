//! Watching local-gateway.

use std::collections::{BTreeMap, BTreeSet};

use local_gateway::Observation;
use tokio::sync::broadcast;

use crate::eventually::in_time;

/// What local-gateway did, step by step, in order.
#[derive(Debug)]
pub struct Watch {
    stream: broadcast::Receiver<Observation>,
    /// Everything that was read so far.
    pub seen: Vec<Observation>,
}

impl Watch {
    /// From now on.
    pub(crate) fn of(gateway: &local_gateway::Running) -> Self {
        Self {
            stream: gateway.observe(),
            seen: Vec::new(),
        }
    }

    /// Reads on until `wanted` finds something in an observation.
    ///
    /// # Panics
    /// When nothing is found; it then shows everything that was read.
    pub async fn until<T>(
        &mut self,
        what: &str,
        mut wanted: impl FnMut(&Observation) -> Option<T>,
    ) -> T {
        let found = in_time(async {
            loop {
                let observation = self.stream.recv().await.unwrap();
                let found = wanted(&observation);
                self.seen.push(observation);
                if let Some(found) = found {
                    return found;
                }
            }
        });
        match found.await {
            Some(found) => found,
            None => panic!(
                "in vain waited for {what}. These were seen: {:#?}",
                self.seen
            ),
        }
    }

    /// The id of the next connection that opens.
    pub async fn opened(&mut self) -> String {
        self.until("an opened connection", |observation| match observation {
            Observation::Opened { connection_id } => Some(connection_id.clone()),
            _ => None,
        })
        .await
    }

    /// The id of the first connection that opens, once its handshake's late work is done too.
    pub async fn connected(&mut self) -> String {
        let (mut serving, mut served) = (BTreeMap::new(), BTreeSet::new());
        let mut opened = None;
        let mut done = |seen: &Observation| {
            match seen {
                Observation::Invoked {
                    environment,
                    connection_id,
                    event,
                    ..
                } if event["requestContext"]["eventType"] == "CONNECT"
                    && event.get("type").is_none() =>
                {
                    serving.insert(*environment, connection_id.clone());
                }
                Observation::NextAsked { environment } => {
                    served.extend(serving.remove(environment));
                }
                Observation::Opened { connection_id } => {
                    opened.get_or_insert_with(|| connection_id.clone());
                }
                _ => {}
            }
            opened.clone().filter(|id| served.contains(id))
        };
        self.until("a connection to be served", &mut done).await
    }

    /// The body of the next answer to an event.
    pub async fn answered(&mut self) -> String {
        self.until("an answer to an event", |seen| match seen {
            Observation::Answered { body, .. } => Some(body.clone()),
            _ => None,
        })
        .await
    }

    /// Waits until a post meets a connection that is not there.
    pub async fn met_410(&mut self) {
        self.until("a 410", |seen| {
            matches!(seen, Observation::Posted { status: 410, .. }).then_some(())
        })
        .await;
    }

    /// Why the next environment that ends has ended.
    pub async fn environment_ended(&mut self) -> String {
        self.until("an environment's end", |seen| match seen {
            Observation::EnvironmentEnded { why, .. } => Some(why.clone()),
            _ => None,
        })
        .await
    }

    /// How often this connection was posted to, as far as it was read.
    #[must_use]
    pub fn posts(&self, id: &str) -> usize {
        let posts = self.seen.iter().filter(
            |seen| matches!(seen, Observation::Posted { connection_id, .. } if connection_id == id),
        );
        posts.count()
    }

    /// Waits until the first event that was handed over since the watch began is served, late work
    /// included: its environment has asked for the next one.
    pub async fn served(&mut self) {
        let mut serving = None;
        let mut done = |seen: &Observation| match (seen, serving) {
            (Observation::Invoked { environment, .. }, None) => {
                serving = Some(*environment);
                None
            }
            (Observation::NextAsked { environment }, Some(by)) => {
                (*environment == by).then_some(())
            }
            _ => None,
        };
        if self.seen.iter().find_map(&mut done).is_none() {
            self.until("an event to be served", done).await;
        }
    }
}
