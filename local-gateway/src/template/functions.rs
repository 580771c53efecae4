//! The functions of a template: variables, time and memory. SAM's `Globals` are the defaults of its
//! functions.

use std::collections::BTreeMap;
use std::time::Duration;

use local_lambda::FunctionConfig;
use serde_json::Value;

use crate::template::intrinsics::Scope;
use crate::template::options::TemplateOptions;
use crate::template::resource::Resource;

const LAMBDA: &str = "AWS::Lambda::Function";
const SAM: &str = "AWS::Serverless::Function";
/// What Lambda takes where the template says nothing (`AWS::Lambda::Function`, `Timeout` and
/// `MemorySize`).
const TIMEOUT_S: u64 = 3;
const MEMORY_MB: u64 = 128;

/// The function that a URI calls `name`: by its logical id, or by its `FunctionName`.
pub(super) fn read(
    name: &str,
    resources: &[Resource<'_>],
    scope: &Scope<'_>,
    options: &TemplateOptions,
) -> Result<FunctionConfig, String> {
    let mut functions = resources
        .iter()
        .filter(|resource| [LAMBDA, SAM].contains(&resource.kind));
    let named = |function: &&Resource<'_>| {
        let physical = function.text("FunctionName", scope).ok().flatten();
        function.id == name || physical.as_deref() == Some(name)
    };
    let function = functions.find(named).ok_or_else(|| {
        format!(
            "{name} is behind a route, an authorizer or a queue, but no {SAM} or {LAMBDA} of the template"
        )
    })?;
    let globals = scope.template.get("Globals");
    let globals = Resource {
        id: "Globals",
        kind: SAM,
        properties: globals
            .and_then(|globals| globals.get("Function"))
            .filter(|_| function.kind == SAM)
            .unwrap_or(&Value::Null),
    };
    let number = |property: &str, default: u64| {
        let own = function.number(property, scope)?;
        let number = own.map_or_else(|| globals.number(property, scope), |own| Ok(Some(own)))?;
        Ok::<u64, String>(number.unwrap_or(default))
    };
    let mut config = FunctionConfig::new("");
    config.name = Some(name.to_owned());
    config.timeout = Duration::from_secs(number("Timeout", TIMEOUT_S)?);
    let memory = number("MemorySize", MEMORY_MB)?;
    config.memory_mb = u32::try_from(memory)
        .map_err(|_| function.about("MemorySize", &format!("{memory} is too much")))?;
    let mut environment = variables(&globals, scope, options)?;
    environment.extend(variables(function, scope, options)?);
    config.environment = environment;
    Ok(config)
}

fn variables(
    function: &Resource<'_>,
    scope: &Scope<'_>,
    options: &TemplateOptions,
) -> Result<BTreeMap<String, String>, String> {
    let variables = function.property("Environment");
    let variables = variables.and_then(|environment| environment.get("Variables"));
    let mut resolved = BTreeMap::new();
    for (name, value) in variables.and_then(Value::as_object).into_iter().flatten() {
        if options.environment.contains_key(name) {
            continue;
        }
        let about = |why: String| {
            let why = format!("{why}: give --env {name}=VALUE");
            function.about(&format!("Environment.Variables.{name}"), &why)
        };
        let value = scope.resolve(value).map_err(about)?;
        if !value.is_null() {
            resolved.insert(name.clone(), scope.text(&value).map_err(about)?);
        }
    }
    Ok(resolved)
}
