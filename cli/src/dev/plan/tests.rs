use clap::Parser;

use super::*;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    arguments: Arguments,
}

fn plan(arguments: &[&str], environment: &[(&str, &str)]) -> anyhow::Result<Plan> {
    let cli = Cli::try_parse_from(["dev"].iter().chain(arguments))?;
    let environment = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Plan::new(cli.arguments, &environment.collect(), true)
}

/// The values of a flag in the gateway's arguments.
fn values(plan: &Plan, flag: &str) -> Vec<String> {
    values_with(plan, &[], flag)
}

/// The same where the backend made these tokens.
fn values_with(plan: &Plan, tokens: &[&str], flag: &str) -> Vec<String> {
    let backend = Backend {
        url: "http://127.0.0.1:1".to_owned(),
        tokens: tokens.iter().map(|token| (*token).to_owned()).collect(),
    };
    let arguments = plan.gateway(Path::new("/t/bootstrap"), &backend);
    let arguments: Vec<_> = arguments
        .into_iter()
        .map(|argument| argument.into_string().unwrap())
        .collect();
    for always in ["--tls", "--stop-with-stdin"] {
        assert!(arguments.iter().any(|argument| argument == always));
    }
    arguments
        .windows(2)
        .filter(|pair| pair[0] == flag)
        .map(|pair| pair[1].clone())
        .collect()
}

#[test]
fn replies_in_responses_need_a_route_response() {
    for (arguments, route) in [
        (&[][..], &[][..]),
        (&["--env", "REPLY=post"], &[]),
        (&["--env", "REPLY=response"], &["$default"]),
    ] {
        let plan = plan(arguments, &[]).unwrap();
        assert_eq!(values(&plan, "--route-response"), route);
    }
    let taken_over = plan(&[], &[("REPLY", "response")]).unwrap();
    assert_eq!(values(&taken_over, "--route-response"), ["$default"]);
}

#[test]
fn by_default_there_are_two_clients_in_front_of_the_mock_backend() {
    let plan = plan(&[], &[]).unwrap();
    assert!(plan.backend.is_none());
    assert_eq!(values(&plan, "--port"), ["8080"]);
    assert_eq!(values(&plan, "--function"), ["/t/bootstrap"]);
    assert_eq!(
        values(&plan, "--env"),
        [
            "BACKEND_URL=http://127.0.0.1:1",
            "CONNECTIONS_TABLE=sidewire-connections",
            "LOG_TABLE=sidewire-log",
            "AWS_LAMBDA_LOG_FORMAT=Text",
            "METRICS=off",
            "PUBLISH_QUEUE_URL=http://local-gateway.invalid/000000000000/sidewire-publish",
        ]
    );
    assert_eq!(
        values(&plan, "--client"),
        [
            "type=chat&booking_id=1&token=ann&resume=1&ack=1",
            "type=chat&booking_id=1&token=ben&resume=1&ack=1"
        ]
    );
    assert_eq!(
        values(&plan, "--sample-frame"),
        [r#"{"type":"message","text":"hello"}"#]
    );
    assert!(values(&plan, "--tables")[0].ends_with("tables.json"));
    assert!(values(&plan, "--concurrency").is_empty());
    assert_eq!(
        values(&plan, "--queue"),
        ["sidewire-publish=self,dead_letter=sidewire-publish-failed,max_receives=5"]
    );
}

#[test]
fn variables_of_the_caller_come_after_ours_and_flags_come_last() {
    let arguments = [
        "--env",
        "KEEPALIVE=answer",
        "--env",
        "X=a=b",
        "--concurrency",
        "2",
    ];
    let environment = [
        ("BACKEND_RETRY", "idempotent"),
        ("CONNECTIONS_TABLE", "production"),
        ("LOG_TABLE", "production-log"),
        ("CONNECTION_TTL_SECONDS", "7200"),
        ("HOME", "/home/ann"),
        ("KEEPALIVE", "forward"),
        ("METRICS", "emf"),
    ];
    let plan = plan(&arguments, &environment).unwrap();
    assert_eq!(
        values(&plan, "--env")[6..],
        [
            "BACKEND_RETRY=idempotent",
            "CONNECTION_TTL_SECONDS=7200",
            "KEEPALIVE=forward",
            "METRICS=emf",
            "KEEPALIVE=answer",
            "X=a=b",
        ]
    );
    assert_eq!(values(&plan, "--concurrency"), ["2"]);
}

#[test]
fn each_setting_of_the_caller_is_taken_over_unless_it_is_decided_here() {
    for setting in settings::SETTINGS {
        let plan = plan(&[], &[(setting.name, "http://x:1")]).unwrap();
        let taken_over = plan.taken_over.iter().any(|(name, _)| name == setting.name);
        assert_eq!(
            taken_over,
            !OURS.contains(&setting.name),
            "{}",
            setting.name
        );
    }
}

#[test]
fn in_jwt_mode_the_mock_backend_is_the_issuer_unless_another_is_named() {
    let jwks = "JWKS_URL=http://127.0.0.1:1/.well-known/jwks.json".to_owned();
    let by_flag = plan(&["--env", "AUTH_MODE=jwt"], &[]).unwrap();
    let by_variable = plan(&[], &[("AUTH_MODE", "jwt"), ("JWT_ISSUER", "mock-backend")]).unwrap();
    for plan in [by_flag, by_variable] {
        assert_eq!(plan.minted(), ["ann", "ben"]);
        assert!(values(&plan, "--env").contains(&jwks));
        let clients = values_with(&plan, &["t1", "t2"], "--client");
        let expected = ["t1", "t2"]
            .map(|token| format!("type=chat&booking_id=1&token={token}&resume=1&ack=1"));
        assert_eq!(clients, expected);
    }
    let own = "https://issuer.example/jwks";
    for (arguments, environment) in [
        (vec!["--env", "AUTH_MODE=jwt"], vec![("JWKS_URL", own)]),
        (
            vec!["--env", "AUTH_MODE=jwt", "--backend", "http://b:1"],
            vec![],
        ),
        (
            vec!["--env", "AUTH_MODE=backend"],
            vec![("AUTH_MODE", "jwt")],
        ),
        (vec![], vec![]),
    ] {
        let plan = plan(&arguments, &environment).unwrap();
        assert!(plan.minted().is_empty(), "{arguments:?} {environment:?}");
        assert!(!values(&plan, "--env").contains(&jwks));
    }
}

#[test]
fn the_function_is_an_authorizer_where_that_is_asked_for() {
    let is = |arguments: &[&str]| values(&plan(arguments, &[]).unwrap(), "--authorizer");
    assert!(is(&[]).is_empty());
    assert_eq!(is(&["--authorizer"]), ["self"]);
}

#[test]
fn without_a_terminal_the_function_is_told_to_print_no_colours() {
    let mut plan = plan(&[], &[]).unwrap();
    assert!(!values(&plan, "--env").contains(&"NO_COLOR=1".to_owned()));
    plan.colours = false;
    assert!(values(&plan, "--env").contains(&"NO_COLOR=1".to_owned()));
}

#[test]
fn a_backend_is_named_by_the_flag_or_else_by_the_variable() {
    let environment = [("BACKEND_URL", "http://one:1")];
    let named = |plan: Plan| plan.backend.unwrap().host_str().unwrap().to_owned();
    assert_eq!(named(plan(&[], &environment).unwrap()), "one");
    assert_eq!(
        named(plan(&["--backend", "http://two:2"], &environment).unwrap()),
        "two"
    );
    let error = plan(&[], &[("BACKEND_URL", "one")]).unwrap_err();
    assert!(format!("{error:#}").contains("BACKEND_URL"), "{error:#}");
}

#[test]
fn arguments_that_make_no_sense_are_refused() {
    for bad in [
        ["--backend", "localhost"],
        ["--env", "NAME"],
        ["--env", "=value"],
        ["--concurrency", "0"],
        ["--port", "65536"],
    ] {
        assert!(plan(&bad, &[]).is_err(), "{bad:?}");
    }
}
