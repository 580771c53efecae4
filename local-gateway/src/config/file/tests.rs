use std::path::Path;
use std::time::Duration;

use local_apigw::Rate;
use serde_json::json;

use super::ConfigFile;
use crate::config::Config;
use crate::config::route::RouteConfig;

fn config(file: &serde_json::Value) -> Result<Config, String> {
    let file: ConfigFile =
        serde_json::from_str(&file.to_string()).map_err(|error| error.to_string())?;
    file.config(Path::new("/etc/gateway"))
}

#[test]
fn one_function_is_enough() {
    let config = config(&json!({ "functions": { "main": { "command": "bin/main" } } })).unwrap();
    assert_eq!(config.function.name.as_deref(), Some("main"));
    assert_eq!(config.function.command, Path::new("/etc/gateway/bin/main"));
    assert_eq!(config.routes, RouteConfig::predefined());
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert!(config.require_signature);
}

#[test]
fn everything_can_be_set() {
    let config = config(&json!({
        "host": "::1", "port": 0, "dynamodb_port": 8000, "tls": true,
        "stage": "live", "stage_variables": { "colour": "blue" }, "api_key": "k", "region": "eu-central-1", "custom_domain": "ws.example.com/chat",
        "route_selection": "$request.body.type",
        "function": "main",
        "functions": {
            "main": { "command": "/opt/main" },
            "chat": {
                "command": "chat", "environment": { "TABLE": "t" }, "timeout": "10s", "memory_mb": 512
            },
        },
        "routes": {
            "$connect": {},
            "send": { "function": "chat", "response": true, "throttle": "10/5", "timeout": "500ms" },
        },
        "authorizer": { "function": "chat", "identity_sources": ["route.request.header.X-Token"] },
        "concurrency": 2, "data": "data.sqlite", "reorder": true, "empty_frames": true, "tables": "tables.json", "allow_unsigned": true,
        "limits": {
            "message_bytes": 1, "frame_bytes": 2, "frames_waiting": 3,
            "integration_timeout": "4s", "idle_timeout": "5m", "max_life": "6h",
        },
        "throttles": { "connect": "1/1", "messages": "2/2", "management": "3/3" },
    }))
    .unwrap();
    assert_eq!(config.listen.to_string(), "[::1]:0");
    assert_eq!(config.function.command, Path::new("/opt/main"));
    assert_eq!(config.stage_variables["colour"], "blue");
    assert_eq!(config.api_key.as_deref(), Some("k"));
    assert_eq!(config.functions.len(), 1);
    assert_eq!(config.functions[0].environment["TABLE"], "t");
    assert_eq!(config.functions[0].timeout, Duration::from_secs(10));
    assert_eq!(config.functions[0].memory_mb, 512);
    let authorizer = config.authorizer.unwrap();
    assert_eq!(authorizer.function.as_deref(), Some("chat"));
    let sources: Vec<String> = authorizer
        .identity_sources
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(sources, ["route.request.header.X-Token"]);
    let rate = |number: u32| Rate::new(f64::from(number), number);
    let send = RouteConfig {
        key: "send".to_owned(),
        function: Some("chat".to_owned()),
        response: true,
        throttle: Rate::new(10.0, 5),
        timeout: Some(Duration::from_millis(500)),
    };
    assert_eq!(config.routes, [RouteConfig::new("$connect"), send]);
    assert_eq!(
        config.tables.as_deref(),
        Some(Path::new("/etc/gateway/tables.json"))
    );
    assert_eq!(config.limits.max_life, Duration::from_secs(6 * 3_600));
    assert_eq!(config.limits.frames_waiting, 3);
    let throttles = config.throttles;
    assert_eq!(throttles.connect, rate(1));
    assert_eq!(throttles.messages, rate(2));
    assert_eq!(throttles.management, rate(3));
    assert!(!config.require_signature);
    assert!(config.tls && config.empty_frames);
}

#[test]
fn a_function_may_be_an_endpoint() {
    let invoke = json!({ "url": "http://127.0.0.1:9000/x", "concurrency": 2 });
    let config = config(&json!({ "functions": { "main": { "invoke": invoke } } })).unwrap();
    let endpoint = config.function.invoke.unwrap();
    assert_eq!(endpoint.url, "http://127.0.0.1:9000/x");
    assert_eq!(endpoint.concurrency.get(), 2);
}

#[test]
fn queues_are_read_with_their_functions() {
    let queues = json!({
        "failed": {},
        "work": {
            "function": "main",
            "batch_size": 5,
            "report_failures": false,
            "visibility_timeout": "2m",
            "delay": "1s",
            "dead_letter": "failed",
            "max_receives": 4,
        },
    });
    let file = json!({ "functions": { "main": { "command": "x" } }, "queues": queues });
    let queues = config(&file).unwrap().queues;
    let [failed, work] = queues.as_slice() else {
        panic!("{queues:?}");
    };
    assert!(failed.mapping.is_none());
    let mapping = work.mapping.as_ref().unwrap();
    assert_eq!(mapping.function.as_deref(), Some("main"));
    assert_eq!((mapping.batch_size, mapping.reports_failures), (5, false));
    assert_eq!(work.settings.visibility_timeout.as_secs(), 120);
    assert_eq!(work.settings.delay.as_secs(), 1);
    let redrive = work.settings.redrive.as_ref().unwrap();
    assert_eq!(
        (redrive.dead_letter.as_str(), redrive.max_receives),
        ("failed", 4)
    );
}

#[test]
fn what_is_not_known_or_fits_not_is_refused_by_name() {
    let main = json!({ "main": { "command": "x" } });
    for (file, named) in [
        (json!({}), "`functions`"),
        (json!({ "functions": {} }), "no function"),
        (
            json!({ "functions": main, "function": "other" }),
            "\"other\"",
        ),
        (
            json!({ "functions": main, "idle_timeout": "1s" }),
            "`idle_timeout`",
        ),
        (
            json!({ "functions": main, "routes": { "a": { "to": "x" } } }),
            "`to`",
        ),
        (json!({ "functions": { "main": {} } }), "`command`"),
        (
            json!({ "functions": { "a": { "command": "x" }, "b": { "command": "x" } } }),
            "several",
        ),
        (
            json!({ "functions": main, "limits": { "idle_timeout": 600 } }),
            "600",
        ),
        (
            json!({ "functions": main, "limits": { "idle_timeout": "600" } }),
            "\"600\"",
        ),
        (
            json!({ "functions": main, "queues": { "work": { "max_receives": 2 } } }),
            "belong together",
        ),
        (
            json!({ "functions": main, "queues": { "work": { "batch_size": 2 } } }),
            "need a `function`",
        ),
        (
            json!({ "functions": main, "queues": { "work": { "delay": "soon" } } }),
            "\"work\"",
        ),
        (
            json!({ "functions": main, "route_selection": "action" }),
            "\"action\"",
        ),
        (
            json!({ "functions": main, "throttles": { "connect": "fast" } }),
            "\"fast\"",
        ),
    ] {
        let error = config(&file).unwrap_err();
        assert!(error.contains(named), "{error}");
    }
}
