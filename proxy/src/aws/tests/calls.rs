use std::time::Duration;

use tokio::time::timeout;

use super::server::Wire;
use super::{LONG, PINGED, World};
use crate::aws::transport::TransportError;

const WIRES: [Wire; 3] = [Wire::Plain, Wire::Http1, Wire::Http2];

/// A caller's patience where nothing will come.
const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn calls_are_answered_over_each_wire() {
    for wire in WIRES {
        let world = World::new(wire).await;
        world.server.script(410, "gone");
        let answer = world.call("/dev/@connections/a%3D?b=c").await.unwrap();
        assert_eq!(answer.status(), 410);
        assert_eq!(answer.body(), "gone");
        let (head, body) = world.server.requests().remove(0);
        assert_eq!(body, "frame");
        let target = head.uri.path_and_query().unwrap().as_str();
        assert_eq!(target, "/dev/@connections/a%3D?b=c");
        let host = head.headers.get("host").map(|host| host.to_str().unwrap());
        let host = host.or(head.uri.authority().map(|authority| authority.as_str()));
        assert_eq!(host, Some("aws.example"));
    }
}

#[tokio::test]
async fn many_calls_at_once_share_what_can_be_shared() {
    for (wire, connections) in [(Wire::Plain, 64), (Wire::Http1, 64), (Wire::Http2, 1)] {
        let world = World::new(wire).await;
        for _ in 0..2 {
            world.fill(64).await;
            assert_eq!(world.server.connections(), connections);
        }
    }
}

#[tokio::test]
async fn after_a_call_timed_out_the_next_one_has_a_new_connection() {
    for wire in WIRES {
        let world = World::new(wire).await;
        let held = world.hold(3).await;
        let before = world.server.connections();
        world.relay.go_black();
        if wire == Wire::Http2 {
            timeout(SHORT, world.call("/")).await.unwrap_err();
        } else {
            for call in &held {
                call.abort();
            }
        }
        assert_eq!(world.call("/").await.unwrap().status(), 200);
        assert_eq!(world.server.connections(), before + 1);
    }
}

#[tokio::test]
async fn a_call_that_hung_for_long_ends_all_older_connections() {
    let world = World::new(Wire::Plain).await;
    world.fill(5).await;
    world.relay.go_black();
    timeout(Duration::from_millis(1100), world.call("/"))
        .await
        .unwrap_err();
    assert_eq!(world.call("/").await.unwrap().status(), 200);
    assert_eq!(world.server.connections(), 6);
}

#[tokio::test]
async fn a_call_that_is_given_up_soon_ends_no_other_connection() {
    let world = World::new(Wire::Plain).await;
    world.fill(5).await;
    timeout(SHORT, world.call("/hold")).await.unwrap_err();
    world.call("/").await.unwrap();
    assert_eq!(world.server.connections(), 5);
}

#[tokio::test]
async fn other_calls_on_a_given_up_connection_still_get_their_answers() {
    let world = World::new(Wire::Http2).await;
    let held = world.hold(3).await;
    timeout(SHORT, world.call("/hold")).await.unwrap_err();
    world.call("/").await.unwrap();
    assert_eq!(world.server.connections(), 2);
    world.server.release(4);
    for call in held {
        assert_eq!(call.await.unwrap().unwrap().status(), 200);
    }
}

#[tokio::test]
async fn a_request_that_a_closing_connection_did_not_take_is_made_on_another() {
    let world = World::new(Wire::Http2).await;
    // Keeps the connection open after it was told to go.
    let held = world.hold(1).await;
    world.server.go_away();
    let until_it_is_gone = async {
        while world.server.connections() == 1 {
            assert_eq!(world.call("/").await.unwrap().status(), 200);
        }
    };
    timeout(LONG, until_it_is_gone).await.unwrap();
    world.server.release(1);
    for call in held {
        assert_eq!(call.await.unwrap().unwrap().status(), 200);
    }
}

#[tokio::test]
async fn an_unanswered_ping_ends_a_connection_and_its_calls() {
    let world = World::with(Wire::Http2, PINGED).await;
    let held = world.hold(3).await;
    world.relay.go_black();
    for call in held {
        let ended = timeout(LONG, call)
            .await
            .expect("no ping has noticed")
            .unwrap();
        assert!(
            matches!(ended, Err(TransportError::Broken { .. })),
            "{ended:?}"
        );
    }
    assert_eq!(world.call("/").await.unwrap().status(), 200);
    assert_eq!(world.server.connections(), 2);
}

#[tokio::test]
async fn a_slow_answer_is_not_a_dead_connection() {
    let world = World::with(Wire::Http2, PINGED).await;
    let held = world.hold(1).await;
    // Several pings long.
    timeout(Duration::from_millis(1500), std::future::pending::<()>())
        .await
        .unwrap_err();
    world.server.release(1);
    for call in held {
        assert_eq!(call.await.unwrap().unwrap().status(), 200);
    }
}

#[tokio::test]
async fn after_one_reset_no_older_connection_is_used() {
    for (wire, connections) in [(Wire::Plain, 20), (Wire::Http1, 20), (Wire::Http2, 1)] {
        let world = World::new(wire).await;
        world.fill(20).await;
        assert_eq!(world.server.connections(), connections);
        world.relay.forget();
        let first = world.call("/").await;
        if first.is_err() {
            assert_eq!(world.call("/").await.unwrap().status(), 200);
        }
        assert_eq!(world.server.connections(), connections + 1);
    }
}

#[tokio::test]
async fn a_broadcast_over_forgotten_connections_needs_one_repeat_each() {
    let world = World::new(Wire::Plain).await;
    world.fill(20).await;
    world.relay.forget();
    let member = async || {
        let first = world.call("/").await;
        first.is_ok() || world.call("/").await.is_ok()
    };
    let members = tokio::join!(member(), member(), member());
    assert_eq!(members, (true, true, true));
}

#[tokio::test]
async fn a_failure_found_late_does_not_end_newer_connections() {
    let world = World::new(Wire::Plain).await;
    world.fill(2).await;
    world.relay.go_black();
    let late = timeout(Duration::from_millis(1800), world.call("/"));
    let newer = async {
        let early = timeout(Duration::from_millis(1100), world.call("/"));
        early.await.unwrap_err();
        world.call("/").await.unwrap();
    };
    let (late, ()) = tokio::join!(late, newer);
    late.unwrap_err();
    world.call("/").await.unwrap();
    assert_eq!(world.server.connections(), 3);
}

#[tokio::test]
async fn a_connection_that_idled_is_not_used_again() {
    for wire in WIRES {
        let world = World::new(wire).await;
        world.call("/").await.unwrap();
        world.clock.advance(Duration::from_secs(20));
        world.call("/").await.unwrap();
        assert_eq!(world.server.connections(), 1);
        world.clock.advance(Duration::from_millis(20_001));
        world.call("/").await.unwrap();
        assert_eq!(world.server.connections(), 2);
        world.clock.set_back(Duration::from_secs(1));
        world.call("/").await.unwrap();
        assert_eq!(world.server.connections(), 3);
    }
}

#[tokio::test]
async fn each_connection_idles_by_itself() {
    let world = World::new(Wire::Plain).await;
    world.fill(2).await;
    world.clock.advance(Duration::from_secs(15));
    world.call("/").await.unwrap();
    world.clock.advance(Duration::from_secs(15));
    // One of the two was used a quarter of a minute ago.
    let held = world.hold(2).await;
    assert_eq!(world.server.connections(), 3);
    world.server.release(2);
    for call in held {
        call.await.unwrap().unwrap();
    }
}
