use std::net::SocketAddr;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::Addresses;

/// A lookup that finds these, and fails where there are none.
struct Found(Vec<SocketAddr>);

impl Resolve for Found {
    fn resolve(&self, _: Name) -> Resolving {
        let found = self.0.clone();
        Box::pin(async {
            if found.is_empty() {
                return Err("no such host".into());
            }
            let addresses: Addrs = Box::new(found.into_iter());
            Ok(addresses)
        })
    }
}

fn addresses(texts: &[&str]) -> Addresses {
    let found = texts.iter().map(|text| text.parse().unwrap()).collect();
    Addresses::found_by(Arc::new(Found(found)))
}

async fn handed_out(addresses: &Addresses) -> Vec<String> {
    let found = addresses.resolve("backend.example".parse().unwrap()).await;
    found.unwrap().map(|address| address.to_string()).collect()
}

#[tokio::test]
async fn each_connection_gets_one_address_of_each_family() {
    let all = addresses(&["[::1]:1", "[::2]:1", "127.0.0.1:1", "127.0.0.2:1"]);
    assert_eq!(handed_out(&all).await, ["[::1]:1", "127.0.0.1:1"]);
    assert_eq!(handed_out(&all).await, ["[::1]:1", "127.0.0.1:1"]);
    assert!(all.not_reached());
    assert_eq!(handed_out(&all).await, ["[::2]:1", "127.0.0.2:1"]);
    assert!(!all.not_reached());
    assert_eq!(handed_out(&all).await, ["[::1]:1", "127.0.0.1:1"]);
}

#[tokio::test]
async fn an_address_that_was_not_reached_is_passed_over() {
    let both = addresses(&["127.0.0.1:1", "127.0.0.2:1"]);
    assert_eq!(handed_out(&both).await, ["127.0.0.1:1"]);
    assert!(both.not_reached());
    for _ in 0..3 {
        assert_eq!(handed_out(&both).await, ["127.0.0.2:1"]);
    }
    // The other one may be there again.
    assert!(!both.not_reached());
    assert_eq!(handed_out(&both).await, ["127.0.0.1:1"]);
}

#[tokio::test]
async fn a_lookup_that_fails_has_no_other_address() {
    let none = addresses(&[]);
    assert!(!none.not_reached());
    let name = "backend.example".parse().unwrap();
    assert!(none.resolve(name).await.is_err());
    assert!(!none.not_reached());
}
