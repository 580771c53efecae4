//! Watching local-gateway.

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
