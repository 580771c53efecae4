//! What a broadcast to 1,000 allocates: counted, so the figures are the same on every machine.

#![expect(clippy::unwrap_used, reason = "as in a test: its kit")]

use std::alloc::System;
use std::time::{Duration, SystemTime};

use alloc_tracker::{Allocator, Session};
use aws_credential_types::Credentials;
use bytes::Bytes;
use proxy::UnsentPosts;

#[global_allocator]
static ALLOCATOR: Allocator<System> = Allocator::system();

const RECIPIENTS: usize = 1000;

/// What the posts of one broadcast have allocated.
#[derive(Debug, PartialEq, Eq)]
struct Allocated {
    bytes: u64,
    times: u64,
}

/// The ids of the recipients, and posts to them as the function makes them on AWS.
fn posts() -> (Vec<String>, UnsentPosts) {
    let token = Some("t".repeat(900));
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", token, None, "tests");
    let endpoint = "https://abc123defg.execute-api.eu-west-1.amazonaws.com/prod";
    let posts = UnsentPosts::new(endpoint, credentials, "eu-west-1").unwrap();
    let ids = (0..RECIPIENTS).map(|number| format!("TXzPWd{number:06}jA="));
    (ids.collect(), posts)
}

fn broadcast(frame: &Bytes) -> Allocated {
    let (ids, posts) = posts();
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_590_000);
    // The day's key and the second's date are made once.
    drop(posts.post("first=", frame.clone(), now).unwrap());
    let session = Session::new().no_stdout().no_file();
    let operation = session.operation("broadcast");
    let span = operation.measure_thread().iterations(1);
    for id in &ids {
        drop(posts.post(id, frame.clone(), now).unwrap());
    }
    drop(span);
    let report = session.to_report();
    let (_, counted) = report.operations().next().unwrap();
    Allocated {
        bytes: counted.total_bytes_allocated(),
        times: counted.total_allocations_count(),
    }
}

#[test]
fn recipients_share_the_payload() {
    let [short, long] = [300, 100 * 1024].map(|length| broadcast(&vec![b'x'; length].into()));
    assert_eq!(
        short, long,
        "what is allocated depends on the payload's length"
    );
    let recipients = RECIPIENTS as u64;
    assert!(short.times <= 16 * recipients, "{short:?}");
    assert!(short.bytes <= 4096 * recipients, "{short:?}");
}

#[test]
fn every_posts_body_is_the_frame_itself() {
    let (ids, posts) = posts();
    let frame = Bytes::from(vec![b'x'; 300]);
    for id in &ids {
        let post = posts.post(id, frame.clone(), SystemTime::UNIX_EPOCH);
        assert_eq!(post.unwrap().body().as_ptr(), frame.as_ptr(), "{id}");
    }
}
