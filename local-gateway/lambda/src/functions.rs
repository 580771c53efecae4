//! All functions, each with environments of its own: Lambda's concurrency, too, is each function's.

use std::sync::Arc;

use futures_util::future::join_all;

use crate::function::Function;
use crate::tasks::Tasks;

/// All functions, and the calls of theirs that nobody waits for.
#[derive(Debug)]
pub struct Functions {
    functions: Vec<Arc<Function>>,
    pub(crate) background: Tasks,
}

impl Functions {
    /// These functions.
    pub fn new(functions: Vec<Arc<Function>>) -> Self {
        Self {
            functions,
            background: Tasks::default(),
        }
    }

    /// The function that is told this name.
    pub fn find(&self, name: &str) -> Option<Arc<Function>> {
        let mut functions = self.functions.iter();
        functions.find(|function| function.name() == name).cloned()
    }

    /// Starts an environment of each function before its first event.
    pub fn start_ahead(&self) {
        for function in &self.functions {
            function.start_ahead();
        }
    }

    /// The process ids of the environments that are alive.
    pub fn process_ids(&self) -> Vec<u32> {
        let functions = self.functions.iter();
        functions
            .flat_map(|function| function.process_ids())
            .collect()
    }

    /// Ends every process and answers everybody who waits.
    pub async fn stop(&self) {
        join_all(self.functions.iter().map(|function| function.stop())).await;
    }

    /// Ends every process without waiting for anything.
    pub fn abort(&self) {
        self.background.abort();
        for function in &self.functions {
            function.abort();
        }
    }
}
