//! The SAM template of `infra/`, as local-gateway reads it: what is deployed can be run here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use local_gateway::{Config, TemplateOptions};

const BACKEND: &str = "http://127.0.0.1:8000";

fn read(parameters: &[(&str, &str)]) -> Config {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../infra/sam/template.yaml");
    let given = [("BackendUrl", BACKEND)];
    let parameters: BTreeMap<String, String> = given
        .iter()
        .chain(parameters)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let options = TemplateOptions {
        parameters,
        ..TemplateOptions::default()
    };
    Config::from_template(&path, &options).expect("local-gateway knows all of it")
}

fn keys(config: &Config) -> BTreeSet<&str> {
    config
        .routes
        .iter()
        .map(|route| route.key.as_str())
        .collect()
}

#[test]
fn routes_stage_and_settings_are_found() {
    let config = read(&[]);
    assert_eq!(config.stage, "development");
    assert_eq!(
        keys(&config),
        BTreeSet::from(["$connect", "$default", "$disconnect"])
    );
    assert!(config.authorizer.is_none());
    assert_eq!(config.function.timeout, Duration::from_mins(5));
    assert_eq!(config.function.memory_mb, 256);
    let setting = |name: &str| config.function.environment.get(name).map(String::as_str);
    assert_eq!(setting("BACKEND_URL"), Some(BACKEND));
    assert_eq!(setting("BACKEND_CONNECT_TIMEOUT"), Some("10"));
    assert_eq!(setting("JWKS_URL"), None);
}

#[test]
fn message_routes_have_responses_where_replies_are_returned() {
    for (parameters, answering) in [
        (&[][..], &[][..]),
        (
            &[("Reply", "response"), ("CustomRoutes", "typing")],
            &["$default", "typing"],
        ),
    ] {
        let config = read(parameters);
        let routes = config.routes.iter().filter(|route| route.response);
        let keys: Vec<_> = routes.map(|route| route.key.as_str()).collect();
        assert_eq!(keys, answering);
    }
}

#[test]
fn the_queue_for_publishing_is_found_with_its_function() {
    assert!(read(&[]).queues.is_empty());
    let config = read(&[("PublishQueue", "true")]);
    let find = |name: &str| {
        let mut queues = config.queues.iter();
        queues
            .find(|queue| queue.name == name)
            .expect("it is there")
    };
    let queue = find("local-publish");
    let mapping = queue
        .mapping
        .as_ref()
        .expect("a function gets its messages");
    assert_eq!(mapping.function, config.function.name);
    assert!(mapping.reports_failures);
    assert_eq!(queue.settings.visibility_timeout, config.function.timeout);
    let redrive = queue.settings.redrive.as_ref().expect("there is one");
    assert_eq!(redrive.dead_letter, "local-publish-failed");
    assert_eq!(redrive.max_receives, 5);
    assert!(find("local-publish-failed").mapping.is_none());
}

#[test]
fn custom_routes_and_the_authorizer_are_found() {
    let config = read(&[
        ("CustomRoutes", "chat_message,typing"),
        ("AuthMode", "jwt"),
        ("JwksUrl", "https://issuer.example/keys"),
        ("Authorizer", "self"),
    ]);
    assert_eq!(
        keys(&config),
        BTreeSet::from([
            "$connect",
            "$default",
            "$disconnect",
            "chat_message",
            "typing"
        ])
    );
    let authorizer = config.authorizer.expect("there is one");
    assert_eq!(authorizer.function, config.function.name);
}
