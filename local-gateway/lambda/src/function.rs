//! A function: environments of its own, or somebody else's invoke endpoint.

use std::num::NonZeroUsize;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use crate::config::FunctionConfig;
use crate::environments::{EnvironmentNumbers, Environments};
use crate::error::FunctionError;
use crate::exchange::{InvokeRequest, InvokeResponse};
use crate::executable::{Executable, ProcessContext, check_variables};
use crate::host::Host;
use crate::invoke_endpoint::RemoteFunction;
use crate::{memory, process};

/// What all functions share.
#[derive(Debug, Clone)]
pub struct SharedServices {
    /// The program around them.
    pub host: Arc<dyn Host>,
    /// What their processes are given.
    pub processes: ProcessContext,
    /// Counts their environments.
    pub numbers: EnvironmentNumbers,
}

/// A function that can be invoked.
#[derive(Debug)]
pub struct Function {
    name: String,
    backing: Backing,
}

#[derive(Debug)]
enum Backing {
    Environments(Arc<Environments>),
    Remote(Arc<RemoteFunction>),
}

impl Function {
    /// Checks the function, which has at most `concurrency` environments. No process is started
    /// yet.
    pub fn new(
        config: &FunctionConfig,
        concurrency: NonZeroUsize,
        services: &SharedServices,
    ) -> Result<Self, FunctionError> {
        let host = Arc::clone(&services.host);
        if !memory::ENFORCED {
            host.line(
                "this system does not tell how much memory a process uses: --memory is not enforced",
            );
        }
        if let Some(endpoint) = &config.invoke {
            let remote = RemoteFunction::new(endpoint, config.timeout, host)?;
            check_variables(config)?;
            return Ok(Self {
                name: config.name.clone().unwrap_or_default(),
                backing: Backing::Remote(Arc::new(remote)),
            });
        }
        let executable = Executable::resolve(config, &services.processes)?;
        let name = executable.name().to_owned();
        let numbers = services.numbers.clone();
        let environments =
            Environments::new(executable, concurrency, host, numbers, process::spawn);
        Ok(Self {
            name,
            backing: Backing::Environments(environments),
        })
    }

    /// The name that it is told.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Hands `request` to the function. It is in line when this returns; the future waits for the
    /// response. A caller who drops the future while the request is in line takes it back; after
    /// that the function finishes it alone.
    pub fn invoke(&self, request: InvokeRequest) -> BoxFuture<'static, InvokeResponse> {
        match &self.backing {
            Backing::Environments(environments) => environments.invoke(request).boxed(),
            Backing::Remote(remote) => {
                let remote = Arc::clone(remote);
                async move { remote.invoke(request).await }.boxed()
            }
        }
    }

    /// Starts an environment before there is an event for it, as Lambda does at times (Lambda Developer
    /// Guide, lambda-runtime-environment, "Cold starts and latency").
    pub(crate) fn start_ahead(&self) {
        if let Backing::Environments(environments) = &self.backing {
            environments.start_ahead();
        }
    }

    /// The process ids of the environments that are alive.
    pub fn process_ids(&self) -> Vec<u32> {
        match &self.backing {
            Backing::Environments(environments) => environments.process_ids(),
            Backing::Remote(_) => Vec::new(),
        }
    }

    /// Ends every process and answers everybody who waits.
    pub(crate) async fn stop(&self) {
        match &self.backing {
            Backing::Environments(environments) => environments.stop().await,
            Backing::Remote(remote) => remote.stop().await,
        }
    }

    /// Ends every process without waiting for anything.
    pub(crate) fn abort(&self) {
        match &self.backing {
            Backing::Environments(environments) => environments.abort(),
            Backing::Remote(remote) => remote.abort(),
        }
    }
}
