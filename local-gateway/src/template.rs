//! A SAM or CloudFormation template as a configuration: its one WebSocket API with its routes, its
//! queues, and the functions that they lead to. The functions' code is not in a template: executables are named
//! beside it.
//!
//! Types: CloudFormation User Guide, `AWS::ApiGatewayV2::Api`, `Route`, `RouteResponse`,
//! `Integration`, `Stage`, `Authorizer`; `AWS::Lambda::Function`; SAM specification,
//! `AWS::Serverless::Function`; `AWS::SQS::Queue`, `AWS::Lambda::EventSourceMapping`. What else a WebSocket API may have is refused in words, and what is
//! no part of it is not looked at.

mod api;
mod authorizer;
mod functions;
mod intrinsics;
pub(crate) mod options;
mod queues;
mod resource;
mod yaml;

use std::path::Path;

use local_faults::FileError;

use crate::config::Config;
use crate::template::intrinsics::Scope;
use crate::template::options::TemplateOptions;
use crate::template::resource::resources;

impl Config {
    /// The gateway that a SAM or CloudFormation template describes, on any port. Its functions have
    /// no commands yet: they are named by their logical ids.
    pub fn from_template(path: &Path, options: &TemplateOptions) -> Result<Self, FileError> {
        read(path, options)
    }
}

/// Reads the template at `path`. Its functions have no command yet.
fn read(path: &Path, options: &TemplateOptions) -> Result<Config, FileError> {
    let text = FileError::read(path)?;
    config(&text, options).map_err(|reason| FileError::unfit(path, reason))
}

fn config(text: &str, options: &TemplateOptions) -> Result<Config, String> {
    let template = yaml::parse(text)?;
    let mut config = Config::new("");
    if let Some(region) = &options.region {
        config.region.clone_from(region);
    }
    let scope = Scope {
        template: &template,
        parameters: &options.parameters,
        region: &config.region.clone(),
    };
    let resources = resources(&template, &scope)?;
    let api = api::read(&resources, &scope, options)?;
    let queues = queues::read(&resources, &scope)?;
    let mut functions = Vec::new();
    let routes = api.routes.iter().map(|route| &route.function);
    let authorizer = api.authorizer.iter();
    let mappings = queues.iter().filter_map(|queue| queue.mapping.as_ref());
    let named = routes
        .chain(authorizer.map(|authorizer| &authorizer.function))
        .chain(mappings.map(|mapping| &mapping.function));
    for function in named {
        let new = |name: &&String| functions.iter().all(|(known, _)| known != *name);
        if let Some(name) = function.as_ref().filter(new) {
            let function = functions::read(name, &resources, &scope, options)?;
            functions.push((name.clone(), function));
        }
    }
    queues::check_timeouts(&queues, &functions)?;
    let mut functions = functions.into_iter().map(|(_, function)| function);
    // Without a route there is nothing that a function could be for.
    config.function = functions
        .next()
        .ok_or("the WebSocket API has no routes (AWS::ApiGatewayV2::Route)")?;
    config.functions = functions.collect();
    config.routes = api.routes;
    config.authorizer = api.authorizer;
    config.queues = queues;
    config.throttles = api.throttles;
    config.stage_variables = api.stage_variables;
    if let Some(selection) = api.selection {
        config.selection = selection;
    }
    if let Some(stage) = api.stage {
        config.stage = stage;
    }
    Ok(config)
}

#[cfg(test)]
mod tests;
