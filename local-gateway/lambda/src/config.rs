//! What a function is configured with.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

/// Lambda Developer Guide, lambda-runtime-environment, "Init phase".
const INIT_TIMEOUT: Duration = Duration::from_secs(10);

/// A function and what Lambda would be told about it.
#[derive(Debug, Clone)]
pub struct FunctionConfig {
    /// What routes call it, and what it is told as its name. Without one its executable's name
    /// serves.
    pub name: Option<String>,
    /// The executable that speaks the Lambda Runtime API: a compiled bootstrap, or a script.
    pub command: PathBuf,
    /// An endpoint that gets the events in place of `command`.
    pub invoke: Option<InvokeEndpoint>,
    /// Its own variables. They win over the ones that the gateway sets.
    pub environment: BTreeMap<String, String>,
    /// How long one event may take before the process is killed.
    pub timeout: Duration,
    /// How long a start may take. One that takes longer is repeated once, with the time of an event.
    pub init_timeout: Duration,
    /// The memory size that the function is told. On Linux a process that uses more is killed.
    pub memory_mb: u32,
}

/// A Lambda invoke endpoint: the Runtime Interface Emulator, `sam local start-lambda`, or another.
#[derive(Debug, Clone)]
pub struct InvokeEndpoint {
    /// Where events are posted: `http://…/2015-03-31/functions/NAME/invocations`.
    pub url: String,
    /// How many events it takes at a time. The others wait in line.
    pub concurrency: NonZeroUsize,
}

impl FunctionConfig {
    /// A function without variables of its own.
    pub fn new(command: impl Into<PathBuf>) -> Self {
        Self {
            name: None,
            command: command.into(),
            invoke: None,
            environment: BTreeMap::new(),
            timeout: Duration::from_secs(300),
            init_timeout: INIT_TIMEOUT,
            memory_mb: 256,
        }
    }
}
