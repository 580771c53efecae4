//! The arguments that say what the API is like.

use anyhow::bail;
use clap::Args;
use local_apigw::{CustomDomain, IdentitySource, RouteSelection};

use crate::arguments::values::{route, set, variable};
use crate::config::Config;
use crate::config::authorizer::AuthorizerConfig;
use crate::config::route::RouteConfig;

#[derive(Debug, Args)]
#[command(next_help_heading = "The API")]
pub(super) struct ApiArguments {
    /// The stage: the path of the WebSocket URL [default: dev]
    #[arg(long)]
    pub(super) stage: Option<String>,

    /// A variable of the stage, which events carry
    #[arg(long = "stage-variable", value_name = "NAME=VALUE", value_parser = variable)]
    stage_variables: Vec<(String, String)>,

    /// The API key that handshakes must have in their x-api-key header [default: none is asked for]
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,

    /// A custom domain's host and mapping key, which take the stage's place in URLs and the
    /// client's host in events
    #[arg(long, value_name = "HOST[/KEY]")]
    custom_domain: Option<CustomDomain>,

    /// A route key, beside $connect, $default and $disconnect, and the function that it is for
    #[arg(long = "route", value_name = "KEY[=FUNCTION]")]
    routes: Vec<String>,

    /// A route that is not there, such as $default
    #[arg(long = "no-route", value_name = "KEY")]
    no_routes: Vec<String>,

    /// A route whose function's `body` goes to the sender as a frame
    #[arg(long = "route-response", value_name = "KEY")]
    route_responses: Vec<String>,

    /// Send an empty frame where a route with a response has no body to send, which AWS may do [default:
    /// send nothing]
    #[arg(long)]
    empty_frames: bool,

    /// Which part of a message selects its route [default: $request.body.action]
    #[arg(long, value_name = "EXPRESSION")]
    route_selection: Option<RouteSelection>,

    /// The function that is asked at each handshake, before $connect: a REQUEST authorizer. `self`
    /// is the first function
    #[arg(long, value_name = "FUNCTION")]
    authorizer: Option<String>,

    /// What a handshake must have, else it gets 401 and the authorizer is not asked:
    /// route.request.header.Name or route.request.querystring.name
    #[arg(long = "identity-source", value_name = "SOURCE")]
    identity_sources: Vec<IdentitySource>,

    /// Answer management calls that are not signed, as API Gateway never does
    #[arg(long)]
    allow_unsigned: bool,
}

impl ApiArguments {
    pub(super) fn apply(self, config: &mut Config) -> anyhow::Result<()> {
        set(&mut config.stage, self.stage);
        config.stage_variables.extend(self.stage_variables);
        config.api_key = self.api_key.or(config.api_key.take());
        config.empty_frames |= self.empty_frames;
        set(&mut config.selection, self.route_selection);
        config.custom_domain = self.custom_domain.or(config.custom_domain.take());
        config.require_signature &= !self.allow_unsigned;
        if let Some(name) = self.authorizer {
            config.authorizer = Some(AuthorizerConfig::new(name));
        }
        if !self.identity_sources.is_empty() {
            let Some(authorizer) = &mut config.authorizer else {
                bail!(
                    "--identity-source: there is no authorizer: name its function with --authorizer"
                );
            };
            authorizer.identity_sources = self.identity_sources;
        }
        for route in self.routes {
            let (key, function) = match route.rsplit_once('=') {
                Some((key, function)) => (key.to_owned(), Some(function.to_owned())),
                None => (route, None),
            };
            match config.routes.iter_mut().find(|route| route.key == key) {
                Some(route) if function.is_some() => route.function = function,
                // A second one without a function is refused with the others that no API could
                // have.
                _ => config.routes.push(RouteConfig {
                    function,
                    ..RouteConfig::new(key)
                }),
            }
        }
        for key in self.no_routes {
            route(config, &key, "--no-route")?;
            config.routes.retain(|route| route.key != key);
        }
        for key in self.route_responses {
            route(config, &key, "--route-response")?.response = true;
        }
        Ok(())
    }
}
