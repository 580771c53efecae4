use std::time::Duration;

use aws_sdk_dynamodb::config::BehaviorVersion;
use aws_sdk_dynamodb::{Client, Config};
use proxy_core::auth::token::Expiry;
use proxy_core::connection::{Connection, Home, Times, Wants};
use proxy_core::ids::{ConnectionId, ConnectionType, Token};
use proxy_core::settings::TableSettings;
use proxy_core::time::EpochMs;

use super::Connections;

/// A table that is never called.
fn connections() -> Connections {
    let config = Config::builder().behavior_version(BehaviorVersion::latest());
    let settings = TableSettings {
        name: "t".to_owned(),
        ttl: Duration::from_secs(1),
        max_channels: 1,
        store_token: true,
        tokens_expire: true,
    };
    Connections::new(Client::from_conf(config.build()), settings)
}

fn ann(token: &str, expiry: Option<u64>, created_at: u64) -> Connection {
    Connection {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        kind: ConnectionType::Chat,
        home: Home::Feed,
        user: None,
        org: None,
        token: Token::parse(token),
        expiry: expiry.map(Expiry),
        times: Times {
            created_at: EpochMs(created_at),
            ttl: 9,
        },
        wants: Wants::default(),
    }
}

#[test]
fn memory_keeps_the_newest_token_and_the_latest_facts() {
    let connections = connections();
    for (read, kept) in [
        (ann("a", Some(20), 1), ann("a", Some(20), 1)),
        (ann("b", Some(10), 2), ann("a", Some(20), 2)),
        (ann("c", Some(30), 3), ann("c", Some(30), 3)),
        (ann("d", Some(30), 4), ann("d", Some(30), 4)),
        // Of a record that does not say it only this is known: it is what is stored.
        (ann("e", None, 5), ann("e", None, 5)),
    ] {
        assert_eq!(*connections.remember(read), kept);
        assert_eq!(connections.remembered(&kept.id).as_deref(), Some(&kept));
    }
}
