use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::time::timeout;

use super::*;
use crate::clock::Clock;
use crate::observation::Observer;
use crate::output::Output;
use crate::wire::certificates::certificates;

/// Longer than a handshake may take here by far.
const LONG: Duration = Duration::from_secs(20);

/// A port whose handshakes may take no time to speak of.
fn port(faults: &str) -> Port {
    let (tls, _) = certificates(&["localhost".to_owned()], &[]).unwrap();
    let lines = Arc::new(Lines::new(Output::Captured));
    let faults = Some(faults.parse().unwrap());
    let faults = Player::new(faults, &Clock::new(), &Observer::default(), &lines).unwrap();
    let mut port = Port::new(tls, faults, Some(Service::Dynamodb), lines);
    port.handshake_limit = Duration::from_millis(1);
    port
}

/// A client that has sent the first byte of a handshake, and its connection.
async fn stalled(listener: &TcpListener) -> (TcpStream, TcpStream) {
    let address = listener.local_addr().unwrap();
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(&[HANDSHAKE]).await.unwrap();
    (client, listener.accept().await.unwrap().0)
}

#[tokio::test]
async fn a_handshake_that_stalls_is_given_up_but_not_in_a_black_hole() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let rule = r#"{"fault":"blackhole","services":["dynamodb"],"which":"new","next":1}"#;
    let port = port(&format!(r#"{{"connections":[{rule}]}}"#));
    let (_held, connection) = stalled(&listener).await;
    let mut hole = pin!(port.clone().accept(connection));
    let (mut client, connection) = stalled(&listener).await;
    // Polled first, so that its time is over first.
    let given_up = tokio::select! {
        biased;
        _ = &mut hole => panic!("a black hole has answered"),
        given_up = timeout(LONG, port.accept(connection)) => given_up.expect("it is not given up"),
    };
    assert_eq!(given_up.unwrap_err().kind(), io::ErrorKind::TimedOut);
    assert_eq!(client.read(&mut [0]).await.unwrap(), 0);
    let mut context = Context::from_waker(Waker::noop());
    assert!(matches!(hole.as_mut().poll(&mut context), Poll::Pending));
}
