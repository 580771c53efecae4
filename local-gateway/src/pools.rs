//! The functions, each with environments of its own: Lambda's concurrency, too, is each function's.

use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use crate::clock::Clock;
use crate::config::{AuthorizerConfig, Config, FunctionConfig, RouteConfig};
use crate::environments::Environments;
use crate::error::StartError;
use crate::faults::Player;
use crate::function::{Endpoints, Function};
use crate::observation::Observer;
use crate::output::Lines;
use crate::reorder::Reorder;

/// What all functions share.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    pub(crate) endpoints: Endpoints,
    pub(crate) clock: Clock,
    /// Puts the messages of each connection out of order, whichever functions they are for.
    pub(crate) reorder: Arc<Reorder>,
    pub(crate) faults: Player,
    pub(crate) observer: Observer,
    pub(crate) lines: Arc<Lines>,
    /// Environments are numbered over all functions, so that a number says which one it is.
    pub(crate) last_environment: Arc<AtomicU32>,
}

/// The environments of all functions, the first function's first.
#[derive(Debug)]
pub(crate) struct Pools(Vec<(Option<String>, Arc<Environments>)>);

impl Pools {
    /// Checks all functions that routes and the authorizer can reach. No process is started yet.
    pub(crate) fn new(config: &Config, surroundings: &Surroundings) -> Result<Self, StartError> {
        let mut pools = Vec::new();
        let routes = config.routes.iter().map(|route| &route.function);
        let authorizer = config.authorizer.iter();
        let mut named = routes.chain(authorizer.map(|authorizer| &authorizer.function));
        if named.any(|function| config.is_first(function.as_ref())) {
            pools.push(Self::pool(&config.function, config, surroundings)?);
        }
        for function in &config.functions {
            if pools.iter().any(|(name, _)| *name == function.name) {
                return Err(StartError::FunctionTwice {
                    name: function.name.clone().unwrap_or_default(),
                });
            }
            pools.push(Self::pool(function, config, surroundings)?);
        }
        Ok(Self(pools))
    }

    fn pool(
        function: &FunctionConfig,
        config: &Config,
        surroundings: &Surroundings,
    ) -> Result<(Option<String>, Arc<Environments>), StartError> {
        let environments = Environments::new(
            Function::resolve(function, &surroundings.endpoints)?,
            config.concurrency,
            surroundings,
        );
        Ok((function.name.clone(), environments))
    }

    /// The environments for `route`.
    pub(crate) fn of(
        &self,
        route: &RouteConfig,
        config: &Config,
    ) -> Result<Arc<Environments>, StartError> {
        let found = self.named(route.function.as_ref(), config);
        found.ok_or_else(|| StartError::UnknownFunction {
            key: route.key.clone(),
            name: route.function.clone().unwrap_or_default(),
        })
    }

    /// The environments for `authorizer`.
    pub(crate) fn of_authorizer(
        &self,
        authorizer: &AuthorizerConfig,
        config: &Config,
    ) -> Result<Arc<Environments>, StartError> {
        let found = self.named(authorizer.function.as_ref(), config);
        found.ok_or_else(|| StartError::UnknownAuthorizer {
            name: authorizer.function.clone().unwrap_or_default(),
        })
    }

    fn named(&self, function: Option<&String>, config: &Config) -> Option<Arc<Environments>> {
        let found = if config.is_first(function) {
            self.0.first()
        } else {
            self.0.iter().find(|(name, _)| name.as_ref() == function)
        };
        found.map(|(_, environments)| Arc::clone(environments))
    }

    /// The environments of the first function: the one whose routes name no other.
    pub(crate) fn first(&self) -> Option<Arc<Environments>> {
        self.0
            .first()
            .map(|(_, environments)| Arc::clone(environments))
    }

    /// The environments of the function that is told this name.
    pub(crate) fn named_like(&self, name: &str) -> Option<Arc<Environments>> {
        let mut all = self.0.iter().map(|(_, environments)| environments);
        all.find(|all| all.function().name() == name).cloned()
    }

    /// The process ids of the environments that are alive.
    pub(crate) fn process_ids(&self) -> Vec<u32> {
        let environments = self.0.iter().map(|(_, environments)| environments);
        environments.flat_map(|all| all.process_ids()).collect()
    }

    /// Ends every process and answers everybody who waits.
    pub(crate) async fn stop(&self) {
        let stops = self.0.iter().map(|(_, environments)| environments.stop());
        futures_util::future::join_all(stops).await;
    }

    /// Ends every process without waiting for anything.
    pub(crate) fn abort(&self) {
        for (_, environments) in &self.0 {
            environments.abort();
        }
    }
}
