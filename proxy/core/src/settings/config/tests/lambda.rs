//! What Lambda, its emulators and the SDKs say.

use super::{check_problem, good};
use crate::settings::{Greeting, Metrics};

#[test]
fn an_emulator_that_holds_responses_back_gets_greetings_at_the_first_frame() {
    let sam = ("AWS_SAM_LOCAL", "true");
    assert_eq!(good(&[sam]).greeting, Greeting::FirstFrame);
    assert_eq!(
        good(&[("AWS_SAM_LOCAL", "")]).greeting,
        Greeting::AfterResponse
    );
    let said = good(&[sam, ("GREETING", "after-response")]).greeting;
    assert_eq!(said, Greeting::AfterResponse, "what is said aloud wins");
}

#[test]
fn figures_are_written_on_lambda_unless_switched_off() {
    let name = ("AWS_LAMBDA_FUNCTION_NAME", "chat");
    let function = "chat".to_owned();
    let on = Metrics::Emf { function };
    let sam = ("AWS_SAM_LOCAL", "true");
    for (env, expected) in [
        (&[name][..], &on),
        (&[name, ("METRICS", "off")], &Metrics::Off),
        (&[name, sam], &Metrics::Off),
        (&[name, sam, ("METRICS", "emf")], &on),
        (&[("METRICS", "off")], &Metrics::Off),
    ] {
        assert_eq!(&good(env).metrics, expected, "{env:?}");
    }
    let nameless = "`emf` needs AWS_LAMBDA_FUNCTION_NAME, which Lambda sets";
    check_problem("METRICS", "emf", nameless);
    check_problem("METRICS", "on", "expected `off` or `emf`, found `on`");
}

#[test]
fn endpoints_of_the_sdks_own_variables_come_second() {
    let management = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";
    let endpoint = |extra: &[(&str, &str)]| good(extra).delivery.endpoint.unwrap().to_string();
    assert_eq!(endpoint(&[(management, "http://a/dev")]), "http://a/dev");
    let both = [
        (management, "http://a/dev"),
        ("API_GATEWAY_ENDPOINT", "http://b/dev"),
    ];
    assert_eq!(endpoint(&both), "http://b/dev");
    let table = |extra: &[(&str, &str)]| good(extra).aws.dynamodb_endpoint.unwrap().to_string();
    assert_eq!(table(&[("AWS_ENDPOINT_URL", "http://a")]), "http://a/");
    let both = [
        ("AWS_ENDPOINT_URL", "http://a"),
        ("AWS_ENDPOINT_URL_DYNAMODB", "http://b"),
    ];
    assert_eq!(table(&both), "http://b/");
    let queues = good(&[("AWS_ENDPOINT_URL_SQS", "http://c")])
        .aws
        .sqs_endpoint;
    assert_eq!(queues.unwrap().as_str(), "http://c/");
}

#[test]
fn a_bundle_of_cas_is_named_as_the_sdks_name_it() {
    let bundle = |value| good(&[("AWS_CA_BUNDLE", value)]).aws.ca_bundle;
    assert_eq!(
        bundle("/var/task/ca.pem").as_deref(),
        Some("/var/task/ca.pem")
    );
    assert_eq!(bundle(""), None);
}
