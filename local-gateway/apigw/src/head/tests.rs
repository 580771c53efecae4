use tokio::io::AsyncReadExt as _;

use super::{BYTES_KEPT, Recorded, spelling};

#[test]
fn names_are_spelt_as_the_client_wrote_them() {
    let head = b"GET /dev HTTP/1.1\r\nhOsT: a\r\nX-CUSTOM-header: b: c\r\nplain:d\r\n\r\n";
    for (name, expected) in [
        ("host", "hOsT"),
        ("x-custom-header", "X-CUSTOM-header"),
        ("plain", "plain"),
    ] {
        assert_eq!(spelling(head, name), expected);
    }
}

#[test]
fn the_last_head_counts_where_a_connection_carried_several() {
    let heads = b"GET / HTTP/1.1\r\nhost: a\r\n\r\nGET /dev HTTP/1.1\r\nHOST: a\r\n\r\n";
    assert_eq!(spelling(heads, "host"), "HOST");
}

#[test]
fn a_name_that_was_not_recorded_gets_capitals() {
    assert_eq!(
        spelling(b"\xff\xfe", "sec-websocket-key"),
        "Sec-Websocket-Key"
    );
}

#[tokio::test]
async fn what_is_recorded_is_bounded_and_can_be_ended() {
    let bytes = vec![b'a'; 3 * BYTES_KEPT];
    let (mut stream, head) = Recorded::new(bytes.as_slice());
    let mut buffer = vec![0; 2 * BYTES_KEPT];
    stream.read_exact(&mut buffer).await.unwrap();
    assert!(head.take().len() <= BYTES_KEPT);
    stream.read_exact(&mut buffer[..10]).await.unwrap();
    assert_eq!(head.take().len(), 10);
    head.end();
    stream.read_exact(&mut buffer[..10]).await.unwrap();
    assert!(head.take().is_empty());
}
