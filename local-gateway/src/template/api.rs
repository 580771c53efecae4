//! The WebSocket API of a template: routes, what they lead to, and the stage with its throttles.

use std::collections::BTreeMap;
use std::time::Duration;

use local_apigw::{Rate, RouteSelection};
use serde_json::Value;

use crate::config::authorizer::AuthorizerConfig;
use crate::config::route::RouteConfig;
use crate::config::throttles::Throttles;
use crate::template::authorizer;
use crate::template::intrinsics::Scope;
use crate::template::options::TemplateOptions;
use crate::template::resource::Resource;

const API: &str = "AWS::ApiGatewayV2::Api";
const INTEGRATION: &str = "AWS::ApiGatewayV2::Integration";
const ROUTE: &str = "AWS::ApiGatewayV2::Route";
const ROUTE_RESPONSE: &str = "AWS::ApiGatewayV2::RouteResponse";
const STAGE: &str = "AWS::ApiGatewayV2::Stage";
const SAM_API: &str = "AWS::Serverless::WebSocketApi";

/// Properties of a route that change what it does, and that this gateway does not have.
const ROUTE_UNSUPPORTED: [&str; 4] = [
    "ApiKeyRequired",
    "ModelSelectionExpression",
    "RequestModels",
    "RequestParameters",
];

/// API Gateway takes no other times (`AWS::ApiGatewayV2::Integration`, `TimeoutInMillis`).
const TIMEOUTS_MS: std::ops::RangeInclusive<u64> = 50..=29_000;

/// The API as the template has it.
pub(super) struct TemplateApi {
    pub(super) selection: Option<RouteSelection>,
    pub(super) routes: Vec<RouteConfig>,
    pub(super) authorizer: Option<AuthorizerConfig>,
    pub(super) stage: Option<String>,
    pub(super) stage_variables: BTreeMap<String, String>,
    pub(super) throttles: Throttles,
}

pub(super) fn read(
    resources: &[Resource<'_>],
    scope: &Scope<'_>,
    options: &TemplateOptions,
) -> Result<TemplateApi, String> {
    let api = websocket_api(resources, scope)?;
    let of_api = |kind: &'static str| {
        resources
            .iter()
            .filter(move |resource| resource.kind == kind)
            .filter(|resource| {
                resource.text("ApiId", scope).ok().flatten().as_deref() == Some(api.id)
            })
    };
    let responses: Vec<String> = of_api(ROUTE_RESPONSE)
        .map(|response| response.required("RouteId", scope))
        .collect::<Result<_, _>>()?;
    let (mut routes, mut authorizer) = (Vec::new(), None);
    for resource in of_api(ROUTE) {
        let mut route = route(resource, resources, scope)?;
        if !options.ignore_authorizer {
            authorizer = authorizer::read(resource, resources, scope)?.or(authorizer);
        }
        route.response = responses.iter().any(|id| id == resource.id);
        routes.push(route);
    }
    // The predefined ones first.
    routes.sort_by(|left, right| left.key.cmp(&right.key));
    let selection = api.text("RouteSelectionExpression", scope)?;
    let selection = selection.map(|text| {
        text.parse()
            .map_err(|why| api.about("RouteSelectionExpression", &format!("{why}")))
    });
    let mut read = TemplateApi {
        selection: selection.transpose()?,
        routes,
        authorizer,
        stage: None,
        stage_variables: BTreeMap::new(),
        throttles: Throttles::default(),
    };
    if let Some(stage) = stage(of_api(STAGE).collect(), scope, options)? {
        read.stage = Some(stage.required("StageName", scope)?);
        read.stage_variables = variables(stage, scope)?;
        throttle(stage, &mut read, scope)?;
    }
    Ok(read)
}

fn websocket_api<'a, 'b>(
    resources: &'b [Resource<'a>],
    scope: &Scope<'_>,
) -> Result<&'b Resource<'a>, String> {
    if let Some(api) = resources.iter().find(|resource| resource.kind == SAM_API) {
        return Err(format!(
            "{}: {SAM_API} is not supported yet: write the API with {API}, {ROUTE} and {INTEGRATION}",
            api.id
        ));
    }
    let mut apis = Vec::new();
    for api in resources.iter().filter(|resource| resource.kind == API) {
        if api.text("ProtocolType", scope)?.as_deref() == Some("WEBSOCKET") {
            apis.push(api);
        }
    }
    match apis.as_slice() {
        [api] => Ok(api),
        [] => Err(format!(
            "it has no WebSocket API: expected an {API} with ProtocolType WEBSOCKET"
        )),
        apis => {
            let ids: Vec<&str> = apis.iter().map(|api| api.id).collect();
            let ids = ids.join(", ");
            Err(format!(
                "it has several WebSocket APIs ({ids}): only one is supported"
            ))
        }
    }
}

fn route(
    resource: &Resource<'_>,
    resources: &[Resource<'_>],
    scope: &Scope<'_>,
) -> Result<RouteConfig, String> {
    for property in ROUTE_UNSUPPORTED {
        let there = resource.property(property);
        if there.is_some_and(|value| *value != Value::Bool(false)) {
            return Err(resource.about(property, "it is not supported"));
        }
    }
    let target = resource.required("Target", scope)?;
    let id = target.strip_prefix("integrations/").unwrap_or(&target);
    let integration = resources
        .iter()
        .find(|resource| resource.kind == INTEGRATION && resource.id == id);
    let integration = integration.ok_or_else(|| {
        resource.about(
            "Target",
            &format!("{target:?} is no {INTEGRATION} of the template"),
        )
    })?;
    let mut route = RouteConfig::new(resource.required("RouteKey", scope)?);
    route.function = Some(function(integration, scope)?);
    if let Some(ms) = integration.number("TimeoutInMillis", scope)? {
        if !TIMEOUTS_MS.contains(&ms) {
            return Err(integration.about("TimeoutInMillis", "API Gateway takes 50 to 29000"));
        }
        route.timeout = Some(Duration::from_millis(ms));
    }
    Ok(route)
}

/// The function behind an integration: what stands after `:function:` in its URI.
fn function(integration: &Resource<'_>, scope: &Scope<'_>) -> Result<String, String> {
    let kind = integration.required("IntegrationType", scope)?;
    if kind != "AWS_PROXY" {
        let why = format!("{kind} is not supported, only AWS_PROXY");
        return Err(integration.about("IntegrationType", &why));
    }
    integration.function_in("IntegrationUri", scope)
}

fn stage<'a, 'b>(
    stages: Vec<&'b Resource<'a>>,
    scope: &Scope<'_>,
    options: &TemplateOptions,
) -> Result<Option<&'b Resource<'a>>, String> {
    let mut chosen = stages;
    if let Some(wanted) = &options.stage {
        chosen
            .retain(|stage| stage.text("StageName", scope).ok().flatten().as_ref() == Some(wanted));
    }
    let stage = match chosen.as_slice() {
        [] => return Ok(None),
        [stage] => *stage,
        _ => return Err("it has several stages: choose one with --stage".to_owned()),
    };
    Ok(Some(stage))
}

fn variables(stage: &Resource<'_>, scope: &Scope<'_>) -> Result<BTreeMap<String, String>, String> {
    let Some(variables) = stage.property("StageVariables") else {
        return Ok(BTreeMap::new());
    };
    let variables = scope.resolve(variables);
    let variables = variables.map_err(|why| stage.about("StageVariables", &why))?;
    let variables = variables.as_object().into_iter().flatten();
    let variables = variables.map(|(name, value)| {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), text)
    });
    Ok(variables.collect())
}

/// The stage's throttles: `DefaultRouteSettings` are each route's, `RouteSettings` one route's.
fn throttle(stage: &Resource<'_>, api: &mut TemplateApi, scope: &Scope<'_>) -> Result<(), String> {
    let resolved = |name: &str| {
        let settings = stage.property(name).map(|settings| scope.resolve(settings));
        settings.transpose().map_err(|why| stage.about(name, &why))
    };
    if let Some(settings) = resolved("DefaultRouteSettings")? {
        api.throttles.messages = rate(&settings);
    }
    let settings = resolved("RouteSettings")?.unwrap_or_default();
    for (key, settings) in settings.as_object().into_iter().flatten() {
        let Some(rate) = rate(settings) else { continue };
        let route = api.routes.iter_mut().find(|route| route.key == *key);
        let route = route
            .ok_or_else(|| stage.about("RouteSettings", &format!("there is no route {key:?}")))?;
        route.throttle = Some(rate);
    }
    Ok(())
}

/// A throttle with one half of it missing lets through what the other half allows.
fn rate(settings: &Value) -> Option<Rate> {
    let number = |name: &str| {
        let value = settings.get(name)?;
        value.as_f64().or_else(|| value.as_str()?.parse().ok())
    };
    let (rate, burst) = (
        number("ThrottlingRateLimit"),
        number("ThrottlingBurstLimit"),
    );
    let per_second = rate.or(burst)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float becomes the nearest integer that there is, as wanted"
    )]
    let burst = burst.unwrap_or(per_second).ceil() as u32;
    Rate::new(per_second, burst)
}
