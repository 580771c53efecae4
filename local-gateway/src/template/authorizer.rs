//! The authorizer of a template: the one that `$connect` asks for.
//!
//! Types: CloudFormation User Guide, `AWS::ApiGatewayV2::Route`, `AuthorizationType` and `AuthorizerId`;
//! `AWS::ApiGatewayV2::Authorizer`.

use local_apigw::{CONNECT, IdentitySource};
use serde_json::{Value, json};

use crate::config::authorizer::AuthorizerConfig;
use crate::template::intrinsics::Scope;
use crate::template::resource::Resource;

const AUTHORIZER: &str = "AWS::ApiGatewayV2::Authorizer";

/// Properties that only HTTP APIs have, or that this gateway does not.
const UNSUPPORTED: [&str; 5] = [
    "AuthorizerPayloadFormatVersion",
    "AuthorizerResultTtlInSeconds",
    "EnableSimpleResponses",
    "IdentityValidationExpression",
    "JwtConfiguration",
];

/// The authorizer that `route` asks for, if it asks for one.
pub(super) fn read(
    route: &Resource<'_>,
    resources: &[Resource<'_>],
    scope: &Scope<'_>,
) -> Result<Option<AuthorizerConfig>, String> {
    let kind = route.text("AuthorizationType", scope)?;
    match kind.as_deref() {
        None | Some("NONE") => return Ok(None),
        Some("CUSTOM") => {}
        Some(kind) => {
            return Err(refused(
                route,
                &format!("AuthorizationType {kind} is not supported"),
            ));
        }
    }
    if route.required("RouteKey", scope)? != CONNECT {
        return Err(refused(route, "only $connect can have an authorizer"));
    }
    let id = route.required("AuthorizerId", scope)?;
    let authorizer = resources
        .iter()
        .find(|resource| resource.kind == AUTHORIZER && resource.id == id);
    let authorizer = authorizer.ok_or_else(|| {
        let why = format!("{id:?} is no {AUTHORIZER} of the template");
        route.about("AuthorizerId", &why)
    })?;
    let kind = authorizer.required("AuthorizerType", scope)?;
    if kind != "REQUEST" {
        let why = format!("AuthorizerType {kind} is not supported, only REQUEST");
        return Err(refused(authorizer, &why));
    }
    for property in UNSUPPORTED {
        let there = authorizer.property(property);
        if there.is_some_and(|value| ![json!(false), json!(0)].contains(value)) {
            return Err(refused(authorizer, &format!("{property} is not supported")));
        }
    }
    let name = authorizer.function_in("AuthorizerUri", scope)?;
    Ok(Some(AuthorizerConfig {
        function: Some(name),
        identity_sources: identity_sources(authorizer, scope)?,
    }))
}

fn identity_sources(
    authorizer: &Resource<'_>,
    scope: &Scope<'_>,
) -> Result<Vec<IdentitySource>, String> {
    let about = |why: String| authorizer.about("IdentitySource", &why);
    let Some(sources) = authorizer.property("IdentitySource") else {
        return Ok(Vec::new());
    };
    let sources = match scope.resolve(sources).map_err(about)? {
        Value::Array(sources) => sources,
        Value::Null => return Ok(Vec::new()), // `AWS::NoValue`
        other => return Err(about(format!("{other} is no list"))),
    };
    let sources = sources.iter().map(|source| {
        let text = source
            .as_str()
            .ok_or_else(|| about(format!("{source} is no text")))?;
        text.parse().map_err(|error| about(format!("{error}")))
    });
    sources.collect()
}

fn refused(resource: &Resource<'_>, why: &str) -> String {
    let id = resource.id;
    format!("{id}: {why}: go on without authorization by --ignore-authorizer")
}
