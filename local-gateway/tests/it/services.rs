use std::path::PathBuf;

use local_gateway::{Config, ListenError, LocalGateway, PageConfig, RouteConfig, StartError};
use serde_json::{Value, json};

use crate::kit::{Answer, World, http};

pub(crate) async fn dynamodb(world: &World, operation: &str, body: Value) -> Answer {
    let url = world.running.dynamodb_url();
    let address = url.strip_prefix("http://").unwrap();
    let target = format!("DynamoDB_20120810.{operation}");
    let headers = [
        ("X-Amz-Target", target.as_str()),
        ("Content-Type", "application/x-amz-json-1.0"),
        ("X-Amz-Date", "20240219T071142Z"),
        (
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=local/20240219/us-east-1/dynamodb/aws4_request, \
             SignedHeaders=host;x-amz-date, Signature=00",
        ),
    ];
    http(address, "POST", "/", &headers, body.to_string().as_bytes()).await
}

pub(crate) fn file(name: &str, content: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("local-gateway-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn tables_of_the_file_are_there_from_the_start() {
    let path = file(
        "tables.json",
        &json!([{
            "TableName": "things",
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
            "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
            "TimeToLiveSpecification": { "AttributeName": "until", "Enabled": true },
        }])
        .to_string(),
    );
    let world = World::with(|config| config.tables = Some(path.clone())).await;
    std::fs::remove_file(path).unwrap();
    let item = json!({ "id": { "S": "a" } });
    let put = dynamodb(
        &world,
        "PutItem",
        json!({ "TableName": "things", "Item": item }),
    )
    .await;
    assert_eq!(put.status, 200, "{}", put.body);
    let get = dynamodb(
        &world,
        "GetItem",
        json!({ "TableName": "things", "Key": item }),
    )
    .await;
    assert_eq!(
        serde_json::from_str::<Value>(&get.body).unwrap(),
        json!({ "Item": item })
    );
    let described = dynamodb(
        &world,
        "DescribeTimeToLive",
        json!({ "TableName": "things" }),
    )
    .await;
    assert!(described.body.contains("until"), "{}", described.body);
}

#[tokio::test]
async fn a_tables_file_with_a_mistake_names_file_and_table() {
    for (name, content, named) in [
        ("no-array.json", "{}", "expected a JSON array"),
        ("no-json.json", "[", "expected a JSON array"),
        ("no-key.json", r#"[{"TableName":"things"}]"#, "table things"),
        ("no-name.json", "[{}]", "table number 1"),
    ] {
        let path = file(name, content);
        let mut config = Config::new("/bin/sh");
        config.tables = Some(path.clone());
        let error = LocalGateway::start(config).await.unwrap_err().to_string();
        std::fs::remove_file(&path).unwrap();
        assert!(
            error.contains(named) && error.contains(path.to_str().unwrap()),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_port_in_use_is_named_with_its_flag() {
    let world = World::start().await;
    let address = world.running.address();
    let mut config = Config::new("/bin/sh");
    config.listen = address;
    let error = LocalGateway::start(config).await.unwrap_err();
    assert!(matches!(
        error,
        StartError::Listen(ListenError::InUse { .. })
    ));
    assert_eq!(
        error.to_string(),
        format!("{address} is in use: choose another with --port")
    );
    let mut config = Config::new("/bin/sh");
    config.dynamodb_port = address.port();
    let error = LocalGateway::start(config).await.unwrap_err();
    assert!(error.to_string().ends_with("--dynamodb-port"), "{error}");
}

#[tokio::test]
async fn settings_that_no_api_could_have_are_refused() {
    for stage in ["", "a/b", "é", "@connections"] {
        let mut config = Config::new("/bin/sh");
        config.stage = stage.to_owned();
        let error = LocalGateway::start(config).await.unwrap_err();
        assert!(matches!(error, StartError::Stage { .. }), "{error}");
    }
    for route in ["", "$Connect", "$own"] {
        let mut config = Config::new("/bin/sh");
        config.routes = vec![RouteConfig::new(route)];
        let error = LocalGateway::start(config).await.unwrap_err();
        assert!(matches!(error, StartError::Route { .. }), "{error}");
    }
}

#[tokio::test]
async fn the_page_is_there_with_its_clients_and_runs_no_other_script() {
    let page = PageConfig {
        clients: vec!["token=ann&x=</script>".to_owned()],
        sample_frame: None,
    };
    let world = World::with(|config| config.page = page).await;
    let answer = world.http("GET", "/", b"").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "text/html; charset=utf-8");
    let policy = answer.headers["content-security-policy"].to_str().unwrap();
    let (_, nonce) = policy.split_once("script-src 'nonce-").unwrap();
    let (nonce, _) = nonce.split_once('\'').unwrap();
    assert!(answer.body.contains(&format!("<script nonce=\"{nonce}\">")));
    assert!(answer.body.contains("token=ann"));
    assert!(!answer.body.contains("x=</script>"));
    let again = world.http("GET", "/", b"").await;
    assert!(!again.body.contains(nonce));
}
