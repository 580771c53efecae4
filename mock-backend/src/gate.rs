//! A gate that holds answers back until a test says so: timing without sleeping.

use std::sync::Arc;

use tokio::sync::Semaphore;

/// Holds answers back, in the order of their calls. Clones are one gate; a new one is shut.
#[derive(Debug, Clone)]
pub struct Gate {
    places: Arc<Semaphore>,
}

impl Default for Gate {
    fn default() -> Self {
        Self {
            places: Arc::new(Semaphore::new(0)),
        }
    }
}

impl Gate {
    /// Makes a gate that is shut.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets this many answers pass, those that wait and those to come.
    pub fn pass(&self, answers: usize) {
        self.places.add_permits(answers);
    }

    /// Lets all answers pass from now on.
    pub fn open(&self) {
        self.places.close();
    }

    pub(crate) async fn passed(&self) {
        // A closed semaphore is an open gate.
        if let Ok(place) = self.places.acquire().await {
            place.forget();
        }
    }
}

#[cfg(test)]
mod tests;
