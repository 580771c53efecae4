//! The functions that are configured, as routes and authorizers name them.

use std::sync::Arc;

use local_apigw::Integration;
use local_lambda::{Function, FunctionConfig, Functions, SharedServices};

use crate::config::Config;
use crate::config::authorizer::AuthorizerConfig;
use crate::config::queue::MappingConfig;
use crate::config::route::RouteConfig;
use crate::error::StartError;
use crate::integration::LambdaIntegration;

/// The functions, the first function's first.
#[derive(Debug)]
pub(crate) struct NamedFunctions(Vec<(Option<String>, Arc<Function>)>);

impl NamedFunctions {
    /// Checks all functions that routes, the authorizer and queues can reach. No process is started yet.
    pub(crate) fn new(config: &Config, services: &SharedServices) -> Result<Self, StartError> {
        let mut functions = Vec::new();
        let new = |function: &FunctionConfig| {
            let name = function.name.clone();
            Function::new(function, config.concurrency, services).map(|new| (name, Arc::new(new)))
        };
        let routes = config.routes.iter().map(|route| &route.function);
        let authorizer = config.authorizer.iter();
        let mappings = config
            .queues
            .iter()
            .filter_map(|queue| queue.mapping.as_ref());
        let mut named = routes
            .chain(authorizer.map(|authorizer| &authorizer.function))
            .chain(mappings.map(|mapping| &mapping.function));
        if named.any(|function| config.is_first(function.as_ref())) {
            functions.push(new(&config.function)?);
        }
        for function in &config.functions {
            if functions.iter().any(|(name, _)| *name == function.name) {
                return Err(StartError::FunctionTwice {
                    name: function.name.clone().unwrap_or_default(),
                });
            }
            functions.push(new(function)?);
        }
        Ok(Self(functions))
    }

    /// All of them.
    pub(crate) fn all(&self) -> Functions {
        Functions::new(
            self.0
                .iter()
                .map(|(_, function)| Arc::clone(function))
                .collect(),
        )
    }

    /// The first function: the one whose routes name no other.
    pub(crate) fn first(&self) -> Option<Arc<dyn Integration>> {
        self.0.first().map(|(_, function)| integration(function))
    }

    /// What `route` leads to.
    pub(crate) fn behind_route(
        &self,
        route: &RouteConfig,
        config: &Config,
    ) -> Result<Arc<dyn Integration>, StartError> {
        let found = self.find(route.function.as_ref(), config);
        found.ok_or_else(|| StartError::UnknownFunction {
            key: route.key.clone(),
            name: route.function.clone().unwrap_or_default(),
        })
    }

    /// What `authorizer` asks.
    pub(crate) fn behind_authorizer(
        &self,
        authorizer: &AuthorizerConfig,
        config: &Config,
    ) -> Result<Arc<dyn Integration>, StartError> {
        let found = self.find(authorizer.function.as_ref(), config);
        found.ok_or_else(|| StartError::UnknownAuthorizer {
            name: authorizer.function.clone().unwrap_or_default(),
        })
    }

    /// What gets the messages of the queue `queue`.
    pub(crate) fn behind_queue(
        &self,
        queue: &str,
        mapping: &MappingConfig,
        config: &Config,
    ) -> Result<Arc<dyn Integration>, StartError> {
        let found = self.find(mapping.function.as_ref(), config);
        found.ok_or_else(|| StartError::UnknownConsumer {
            queue: queue.to_owned(),
            name: mapping.function.clone().unwrap_or_default(),
        })
    }

    fn find(&self, name: Option<&String>, config: &Config) -> Option<Arc<dyn Integration>> {
        if config.is_first(name) {
            return self.first();
        }
        let mut functions = self.0.iter();
        let found = functions.find(|(known, _)| known.as_ref() == name);
        found.map(|(_, function)| integration(function))
    }
}

fn integration(function: &Arc<Function>) -> Arc<dyn Integration> {
    Arc::new(LambdaIntegration(Arc::clone(function)))
}
