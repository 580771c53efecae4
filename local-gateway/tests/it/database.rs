use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use local_gateway::{Config, DynamodbError, LocalGateway, StartError};
use serde_json::{Value, json};

use crate::kit::dynamodb::dynamodb;
use crate::kit::file::file;
use crate::kit::{World, in_time};

/// A table whose items expire, in a file.
fn tables(name: &str) -> PathBuf {
    let table = json!([{
        "TableName": "things",
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        "TimeToLiveSpecification": { "AttributeName": "until", "Enabled": true },
    }]);
    file(name, &table.to_string())
}

async fn put(world: &World, until: u64) {
    let item = json!({ "id": { "S": "a" }, "until": { "N": until.to_string() } });
    let put = json!({ "TableName": "things", "Item": item });
    let put = dynamodb(world, "PutItem", put).await;
    assert_eq!(put.status, 200, "{}", put.body);
}

async fn item(world: &World) -> Option<Value> {
    let get = json!({ "TableName": "things", "Key": { "id": { "S": "a" } } });
    let get = dynamodb(world, "GetItem", get).await;
    assert_eq!(get.status, 200, "{}", get.body);
    let answer = serde_json::from_str::<Value>(&get.body).unwrap();
    answer.get("Item").cloned()
}

fn in_an_hour() -> u64 {
    let since = SystemTime::UNIX_EPOCH.elapsed().unwrap();
    since.as_secs() + 3600
}

async fn start_error(adjust: impl FnOnce(&mut Config)) -> StartError {
    let mut config = Config::new("/bin/sh");
    adjust(&mut config);
    LocalGateway::start(config).await.unwrap_err()
}

#[tokio::test]
async fn an_expired_item_goes_when_the_clock_is_moved() {
    let tables = tables("expiring.json");
    let data = file("expiring.db", "");
    std::fs::remove_file(&data).unwrap();
    for data in [None, Some(data.clone())] {
        let world = World::with(|config| {
            config.tables = Some(tables.clone());
            config.data = data;
        })
        .await;
        put(&world, in_an_hour()).await;
        world.running.advance(Duration::from_secs(600));
        assert!(item(&world).await.is_some());
        world.running.advance(Duration::from_secs(3600));
        in_time(async { while item(&world).await.is_some() {} }).await;
    }
    for path in [tables, data] {
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn tables_in_a_file_outlive_the_gateway() {
    let tables = tables("kept.json");
    let data = file("kept.db", "");
    std::fs::remove_file(&data).unwrap();
    for run in 0..2 {
        let world = World::with(|config| {
            config.tables = Some(tables.clone());
            config.data = Some(data.clone());
        })
        .await;
        if run == 0 {
            put(&world, in_an_hour()).await;
        }
        assert!(item(&world).await.is_some(), "run {run}");
        world.running.stop().await;
    }
    for path in [tables, data] {
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn another_dynamodb_gets_the_missing_tables_once_and_the_function_is_told_it() {
    let tables = tables("other.json");
    let other = World::start().await;
    let url = other.running.dynamodb_url();
    for _ in 0..2 {
        let mut world = World::with(|config| {
            config.tables = Some(tables.clone());
            config.dynamodb = Some(url.clone());
        })
        .await;
        assert_eq!(world.running.dynamodb_url(), url);
        let _client = world.connect("say=AWS_ENDPOINT_URL_DYNAMODB").await;
        world
            .output(&format!("AWS_ENDPOINT_URL_DYNAMODB={url}"))
            .await;
    }
    std::fs::remove_file(tables).unwrap();
    put(&other, in_an_hour()).await;
    let name = json!({ "TableName": "things" });
    let described = dynamodb(&other, "DescribeTimeToLive", name).await;
    assert!(described.body.contains("ENABLED"), "{}", described.body);
}

#[tokio::test]
async fn another_dynamodb_that_cannot_be_used_is_a_start_error_in_words() {
    let tables = tables("unused.json");
    let web_server = World::start().await;
    let no_dynamodb = format!("http://{}", web_server.running.address());
    // A port that was free a moment ago.
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    for (url, named) in [
        (nobody.as_str(), "nobody listens there"),
        (no_dynamodb.as_str(), "is no DynamoDB"),
        (
            "https://dynamodb.eu-central-1.amazonaws.com",
            "only http://",
        ),
        ("localhost:8000", "is no DynamoDB"),
        ("", "expected a URL like"),
    ] {
        let error = start_error(|config| {
            config.tables = Some(tables.clone());
            config.dynamodb = Some(url.to_owned());
        });
        let error = error.await.to_string();
        assert!(error.contains(named), "{url}: {error}");
    }
    std::fs::remove_file(tables).unwrap();
    let both = start_error(|config| {
        config.dynamodb = Some(nobody);
        config.data = Some(PathBuf::from("data"));
    });
    assert!(matches!(
        both.await,
        StartError::Dynamodb(DynamodbError::TwoDatabases)
    ));
}

#[tokio::test]
async fn a_table_that_dynamodb_refuses_is_explained_in_its_words() {
    let bad_time_to_live = json!([{
        "TableName": "things",
        "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        "BillingMode": "PAY_PER_REQUEST",
        "TimeToLiveSpecification": { "Enabled": true },
    }]);
    let cases = [
        ("no-keys.json", json!([{ "TableName": "things" }]), "things"),
        ("no-attribute.json", bad_time_to_live, "ttributeName"),
    ];
    for (name, content, named) in cases {
        let path = file(name, &content.to_string());
        let error = start_error(|config| config.tables = Some(path.clone())).await;
        std::fs::remove_file(path).unwrap();
        assert!(
            matches!(error, StartError::Dynamodb(DynamodbError::Table { .. })),
            "{error}"
        );
        let text = error.to_string();
        assert!(
            text.contains(named) && !text.contains("VALIDATION:"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn the_products_own_tables_file_is_accepted() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../infra/tables.json");
    let world = World::with(|config| config.tables = Some(path)).await;
    let listed = dynamodb(&world, "ListTables", json!({})).await;
    let listed = serde_json::from_str::<Value>(&listed.body).unwrap();
    let expected = json!(["sidewire-connections", "sidewire-log"]);
    assert_eq!(listed["TableNames"], expected);
}
