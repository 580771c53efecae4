//! A SAM or CloudFormation template as a configuration: its one WebSocket API with its routes, and the functions that
//! they lead to. The functions' code is not in a template: executables are named beside it.
//!
//! Types: CloudFormation User Guide, `AWS::ApiGatewayV2::Api`, `Route`, `RouteResponse`, `Integration`, `Stage`,
//! `Authorizer`;
//! `AWS::Lambda::Function`; SAM specification, `AWS::Serverless::Function`. What else a WebSocket API may have is refused
//! in words, and what is no part of it is not looked at.

mod api;
mod authorizer;
mod functions;
mod intrinsics;
#[cfg(test)]
mod tests;
mod yaml;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::config::{AuthorizerConfig, Config, RouteConfig, RouteSelection, Throttles};
use crate::error::FileError;
use crate::template::intrinsics::Scope;

/// What is said beside a template.
#[derive(Debug, Clone, Default)]
pub struct TemplateOptions {
    /// Values of the template's parameters, in place of their defaults.
    pub parameters: BTreeMap<String, String>,
    /// Variables of all functions. The template's of the same name are not looked at, so they may be ones that only
    /// AWS knows.
    pub environment: BTreeMap<String, String>,
    /// The region of the stack.
    pub region: Option<String>,
    /// The stage to take, where there are several.
    pub stage: Option<String>,
    /// Goes on without the authorization that a route asks for.
    pub ignore_authorizer: bool,
}

/// A resource of the template with its properties.
struct Resource<'a> {
    id: &'a str,
    kind: &'a str,
    properties: &'a Value,
}

/// The API as the template has it.
struct Api {
    selection: Option<RouteSelection>,
    routes: Vec<RouteConfig>,
    authorizer: Option<AuthorizerConfig>,
    stage: Option<String>,
    stage_variables: BTreeMap<String, String>,
    throttles: Throttles,
}

/// Reads the template at `path`. Its functions have no command yet.
pub(crate) fn read(path: &Path, options: &TemplateOptions) -> Result<Config, FileError> {
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
    let mut functions = Vec::new();
    let routes = api.routes.iter().map(|route| &route.function);
    let authorizer = api.authorizer.iter();
    for function in routes.chain(authorizer.map(|authorizer| &authorizer.function)) {
        let new = |name: &&String| functions.iter().all(|(known, _)| known != *name);
        if let Some(name) = function.as_ref().filter(new) {
            let function = functions::read(name, &resources, &scope, options)?;
            functions.push((name.clone(), function));
        }
    }
    let mut functions = functions.into_iter().map(|(_, function)| function);
    // Without a route there is nothing that a function could be for.
    config.function = functions
        .next()
        .ok_or("the WebSocket API has no routes (AWS::ApiGatewayV2::Route)")?;
    config.functions = functions.collect();
    config.routes = api.routes;
    config.authorizer = api.authorizer;
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

/// The resources that are there under the template's conditions.
fn resources<'a>(template: &'a Value, scope: &Scope<'_>) -> Result<Vec<Resource<'a>>, String> {
    let all = template.get("Resources").and_then(Value::as_object);
    let all = all.ok_or("it has no Resources: it is no SAM or CloudFormation template")?;
    let mut there = Vec::new();
    for (id, resource) in all {
        let holds = resource
            .get("Condition")
            .map_or(Ok(true), |condition| scope.holds(condition));
        if holds.map_err(|why| format!("{id}: Condition: {why}"))? {
            there.push(Resource {
                id,
                kind: resource
                    .get("Type")
                    .and_then(Value::as_str)
                    .unwrap_or_default(),
                properties: resource.get("Properties").unwrap_or(&Value::Null),
            });
        }
    }
    Ok(there)
}

impl Resource<'_> {
    fn property(&self, name: &str) -> Option<&Value> {
        self.properties
            .get(name)
            .filter(|property| !property.is_null())
    }

    /// A property as text, with the resource and the property in what goes wrong.
    fn text(&self, name: &str, scope: &Scope<'_>) -> Result<Option<String>, String> {
        let text = self.property(name).map(|property| {
            let value = scope.resolve(property)?;
            // `AWS::NoValue` is as good as no property.
            (!value.is_null()).then(|| scope.text(&value)).transpose()
        });
        let text = text.transpose().map_err(|why| self.about(name, &why))?;
        Ok(text.flatten())
    }

    fn required(&self, name: &str, scope: &Scope<'_>) -> Result<String, String> {
        let text = self.text(name, scope)?;
        text.ok_or_else(|| self.about(name, "it is missing"))
    }

    /// A property that is a number, or text that is one.
    fn number(&self, name: &str, scope: &Scope<'_>) -> Result<Option<u64>, String> {
        let text = self.text(name, scope)?;
        let number = text.map(|text| text.parse().map_err(|_| format!("{text:?} is no number")));
        number.transpose().map_err(|why| self.about(name, &why))
    }

    fn about(&self, property: &str, why: &str) -> String {
        format!("{}: {property}: {why}", self.id)
    }
}
