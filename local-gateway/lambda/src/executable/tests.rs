use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use super::{Executable, ProcessContext};
use crate::config::FunctionConfig;
use crate::error::FunctionError;

fn resolve(command: &str, environment: &[(&str, &str)]) -> Result<Executable, FunctionError> {
    let pairs = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let config = FunctionConfig {
        name: None,
        command: PathBuf::from(command),
        invoke: None,
        environment: pairs.collect::<BTreeMap<_, _>>(),
        timeout: Duration::from_secs(3),
        init_timeout: Duration::from_secs(10),
        memory_mb: 512,
    };
    let services = [
        ("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1"),
        (
            "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI",
            "http://127.0.0.1:2/dev",
        ),
    ];
    let services = services.map(|(name, url)| (name.to_owned(), url.to_owned()));
    let context = ProcessContext {
        region: "eu-central-1".to_owned(),
        services: services.into(),
        ..ProcessContext::default()
    };
    Executable::resolve(&config, &context)
}

#[test]
fn a_function_is_told_what_lambda_would_tell_it() {
    let function = resolve("/bin/sh", &[]).unwrap();
    for (name, value) in [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1"),
        (
            "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI",
            "http://127.0.0.1:2/dev",
        ),
    ] {
        assert_eq!(
            function.environment.get(name).map(String::as_str),
            Some(value),
            "{name}"
        );
    }
    assert!(
        function
            .arn()
            .starts_with("arn:aws:lambda:eu-central-1:000000000000:function:")
    );
}

#[test]
fn its_own_variables_win_and_the_gateways_do_not_leak() {
    let function = resolve("/bin/sh", &[("AWS_REGION", "mine"), ("OWN", "a=b")]).unwrap();
    assert_eq!(function.environment["AWS_REGION"], "mine");
    assert_eq!(function.environment["OWN"], "a=b");
    assert!(!function.environment.contains_key("CARGO_MANIFEST_DIR"));
}

#[test]
fn a_function_that_cannot_be_started_is_refused_at_once() {
    let missing = resolve("/no/such/bootstrap", &[]).unwrap_err();
    assert!(
        matches!(missing, FunctionError::Missing { .. }),
        "{missing}"
    );
    let directory = resolve("/", &[]).unwrap_err();
    assert!(
        matches!(directory, FunctionError::Missing { .. }),
        "{directory}"
    );
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let not_executable = resolve(file, &[]).unwrap_err();
    assert!(
        matches!(not_executable, FunctionError::NotExecutable { .. }),
        "{not_executable}"
    );
    let variable = resolve("/bin/sh", &[("A=B", "c")]).unwrap_err();
    assert!(
        matches!(variable, FunctionError::Variable { .. }),
        "{variable}"
    );
}
