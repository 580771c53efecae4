use futures_util::FutureExt;
use tokio::time::Instant;

use super::{PAUSE, Throttle, WINDOW};
use proxy_core::ids::ConnectionId;

fn hit(throttle: &Throttle, id: &str) {
    throttle.hit(&ConnectionId::parse(id).unwrap());
}

/// Would a post go out now?
fn is_open(throttle: &Throttle) -> bool {
    throttle.passed().now_or_never().is_some()
}

/// Lets time go by for everything that the throttle remembers.
fn age(throttle: &Throttle, by: std::time::Duration) {
    let mut state = throttle.state();
    for (_, at) in &mut state.recent {
        *at -= by;
    }
    state.paused_until = state.paused_until.map(|until| until - by);
}

#[tokio::test]
async fn one_client_that_does_not_read_holds_up_nobody() {
    let throttle = Throttle::default();
    assert!(is_open(&throttle));
    for _ in 0..10 {
        hit(&throttle, "a=");
        hit(&throttle, "b=");
        assert!(is_open(&throttle));
    }
}

#[tokio::test]
async fn three_recipients_within_a_second_stop_the_whole_fan_out() {
    let throttle = Throttle::default();
    hit(&throttle, "a=");
    hit(&throttle, "b=");
    assert!(is_open(&throttle));
    hit(&throttle, "c=");
    assert!(!is_open(&throttle));
}

#[tokio::test]
async fn three_recipients_over_more_than_a_second_do_not() {
    let throttle = Throttle::default();
    hit(&throttle, "a=");
    hit(&throttle, "b=");
    age(&throttle, WINDOW);
    hit(&throttle, "c=");
    assert!(is_open(&throttle));
    hit(&throttle, "a=");
    assert!(
        is_open(&throttle),
        "the old answer of the same recipient does not count"
    );
    hit(&throttle, "b=");
    assert!(!is_open(&throttle));
}

#[tokio::test]
async fn the_fan_out_goes_on_after_a_pause_and_stops_again_when_asked_to() {
    let throttle = Throttle::default();
    for id in ["a=", "b=", "c="] {
        hit(&throttle, id);
    }
    assert!(throttle.pause().unwrap() <= Instant::now() + PAUSE);
    age(&throttle, PAUSE);
    assert!(is_open(&throttle));
    hit(&throttle, "a=");
    assert!(
        !is_open(&throttle),
        "the two others' answers are not a second old"
    );
}
