use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region};

use super::World;
use super::server::Wire;

/// As `startup.rs` sets it up, with shorter limits.
fn table(world: &World) -> aws_sdk_dynamodb::Client {
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(Duration::from_millis(400))
        .operation_timeout(Duration::from_secs(15))
        .build();
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::from_keys("AKIAEXAMPLE", "example", None))
        .http_client(world.transport.clone())
        .retry_config(RetryConfig::standard())
        .timeout_config(timeouts)
        .endpoint_url(&world.url);
    aws_sdk_dynamodb::Client::from_conf(config.build())
}

async fn read(table: &aws_sdk_dynamodb::Client) -> bool {
    table.list_tables().send().await.is_ok()
}

#[tokio::test]
async fn an_attempt_after_one_that_timed_out_has_a_new_connection() {
    for wire in [Wire::Plain, Wire::Http1, Wire::Http2] {
        let world = World::new(wire).await;
        let table = table(&world);
        assert!(read(&table).await);
        world.relay.go_black();
        assert!(read(&table).await);
        assert_eq!(world.server.connections(), 2);
        assert_eq!(world.server.seen(), 2);
    }
}

#[tokio::test]
async fn an_attempt_after_a_reset_has_a_new_connection() {
    for wire in [Wire::Plain, Wire::Http1, Wire::Http2] {
        let world = World::new(wire).await;
        let table = table(&world);
        world.fill(20).await;
        let before = world.server.connections();
        world.relay.forget();
        assert!(read(&table).await);
        assert_eq!(world.server.connections(), before + 1);
    }
}
