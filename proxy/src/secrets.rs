//! Secrets that AWS keeps may be rotated while an environment lives. They are read at start, and read
//! again beside an event.

use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _, join_all};
use proxy_core::settings::{Problem, Secret, Secrets, StoredText, parse_secrets};
use proxy_core::time::EpochMs;

use crate::aws::StoreClient;

/// Secrets that were read longer ago than this are read again.
const FRESH: Duration = Duration::from_mins(5);

/// The secrets of a setting, as they were read last. Clones change together.
#[derive(Debug, Clone)]
pub(crate) struct CurrentSecrets(Arc<RwLock<Arc<[Secret]>>>);

impl CurrentSecrets {
    /// The secrets as they are now.
    #[must_use]
    pub(crate) fn get(&self) -> Arc<[Secret]> {
        let current = self.0.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&current)
    }

    fn set(&self, secrets: &[Secret]) {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *current = secrets.into();
    }
}

impl From<&[Secret]> for CurrentSecrets {
    fn from(secrets: &[Secret]) -> Self {
        Self(Arc::new(RwLock::new(secrets.into())))
    }
}

/// Reads the secrets that AWS keeps.
#[derive(Debug)]
pub(crate) struct SecretReader {
    store: StoreClient,
    stored: Vec<StoredSecrets>,
    /// By the wall clock, which goes on while the function is frozen.
    read_at: Mutex<EpochMs>,
}

#[derive(Debug)]
struct StoredSecrets {
    /// The setting that names them.
    variable: &'static str,
    text: StoredText,
    current: CurrentSecrets,
}

impl SecretReader {
    pub(crate) fn new(store: StoreClient, now: EpochMs) -> Self {
        Self {
            store,
            stored: Vec::new(),
            read_at: Mutex::new(now),
        }
    }

    /// The secrets of this setting. Those that AWS keeps are not read yet.
    pub(crate) fn add(&mut self, variable: &'static str, secrets: &Secrets) -> CurrentSecrets {
        let current = CurrentSecrets::from(secrets.given());
        if let Secrets::Stored(text) = secrets {
            self.stored.push(StoredSecrets {
                variable,
                text: text.clone(),
                current: current.clone(),
            });
        }
        current
    }

    /// Reads all of them. Returns each setting whose secrets cannot be read, and why; the secrets that
    /// are known of it stay.
    pub(crate) async fn read(&self) -> Vec<Problem> {
        let reads = self.stored.iter().map(|stored| self.read_one(stored));
        let read = join_all(reads).await.into_iter();
        read.filter_map(Result::err).collect()
    }

    /// The work of reading them again, where that is due.
    pub(crate) fn read_if_due(self: &Arc<Self>, now: EpochMs) -> Option<BoxFuture<'static, ()>> {
        if self.stored.is_empty() {
            return None;
        }
        let mut read_at = self.read_at.lock().unwrap_or_else(PoisonError::into_inner);
        if Duration::from_millis(read_at.0.abs_diff(now.0)) < FRESH {
            return None;
        }
        *read_at = now;
        let reader = Arc::clone(self);
        let work = async move {
            for Problem { variable, words } in reader.read().await {
                let error = words;
                tracing::warn!(
                    variable,
                    error,
                    "a secret could not be read again; the known one is used on"
                );
            }
        };
        Some(work.boxed())
    }

    async fn read_one(&self, stored: &StoredSecrets) -> Result<(), Problem> {
        let problem = |words: &str| Problem {
            variable: stored.variable.to_owned(),
            words: format!("names {}: {words}", stored.text.arn),
        };
        let text = self.store.read(&stored.text).await;
        let text = text.map_err(|error| problem(&error.to_string()))?;
        let secrets = parse_secrets(text.reveal());
        let expected = "its text is not one secret of at least 32 characters, or two with a blank \
                        between them";
        let secrets = secrets.ok_or_else(|| problem(expected))?;
        stored.current.set(&secrets);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
