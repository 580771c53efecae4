use std::io::{Read, Write};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Request;
use rustls::RootCertStore;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::{Instant, timeout};

use super::server::{Authority, NAME, Server, Wire};
use super::{LIMITS, LONG, found, trusting};
use crate::aws::connect::{self, Limits};
use crate::aws::roots;
use crate::aws::transport::{Transport, TransportError};

const FAST: Limits = Limits {
    address: Duration::from_secs(1),
    ..LIMITS
};

/// A caller's patience where nothing will come.
const SHORT: Duration = Duration::from_millis(200);

fn request() -> Request<Bytes> {
    Request::get(format!("https://{NAME}/"))
        .body(Bytes::new())
        .unwrap()
}

fn transport(roots: RootCertStore, server: &Server) -> Transport {
    let tls = crate::http_client::tls_trusting(roots).unwrap();
    let lookup = found(&[server.address]);
    Transport::with(tls, lookup, LIMITS, Arc::new(SystemTime::now))
}

#[tokio::test]
async fn an_address_that_does_not_answer_is_passed_over() {
    let authority = Authority::new();
    let server = Server::start(Wire::Http1, &authority).await;
    // The kernel takes the connection, and nobody ever speaks TLS.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addresses = found(&[silent.local_addr().unwrap(), server.address]);
    let clock = Arc::new(SystemTime::now);
    let transport = Transport::with(trusting(&authority), addresses, FAST, clock);
    let began = Instant::now();
    let answer = timeout(LONG, transport.send(request())).await.unwrap();
    assert_eq!(answer.unwrap().status(), 200);
    assert!(began.elapsed() >= FAST.address);
}

#[tokio::test]
async fn an_address_is_passed_over_although_the_caller_gave_up() {
    let authority = Authority::new();
    let server = Server::start(Wire::Http1, &authority).await;
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addresses = found(&[silent.local_addr().unwrap(), server.address]);
    let clock = Arc::new(SystemTime::now);
    let slow = Limits {
        address: Duration::from_secs(3600),
        ..LIMITS
    };
    let transport = Transport::with(trusting(&authority), addresses, slow, clock);
    timeout(SHORT, transport.send(request())).await.unwrap_err();
    let again = timeout(LONG, transport.send(request())).await;
    let again = again.expect("the address is tried again");
    assert_eq!(again.unwrap().status(), 200);
}

/// A listener whose queue is full: no SYN to it is answered.
async fn without_syn_ack() -> (TcpListener, Vec<TcpStream>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue = Vec::new();
    // One that waits for a place is not let in, however long it waits.
    while let Ok(entered) = timeout(SHORT, TcpStream::connect(address)).await {
        queue.push(entered.unwrap());
    }
    (listener, queue)
}

#[tokio::test]
async fn an_address_that_answers_no_syn_is_passed_over() {
    for wire in [Wire::Plain, Wire::Http2] {
        let authority = Authority::new();
        let server = Server::start(wire, &authority).await;
        let (silent, _queue) = without_syn_ack().await;
        let addresses = found(&[silent.local_addr().unwrap(), server.address]);
        let clock = Arc::new(SystemTime::now);
        let transport = Transport::with(trusting(&authority), addresses, FAST, clock);
        let scheme = if wire == Wire::Plain { "http" } else { "https" };
        let request = Request::get(format!("{scheme}://{NAME}/"));
        let request = request.body(Bytes::new()).unwrap();
        let began = Instant::now();
        let answer = timeout(LONG, transport.send(request)).await.unwrap();
        assert_eq!(answer.unwrap().status(), 200);
        assert!(began.elapsed() >= FAST.address);
    }
}

#[tokio::test]
async fn the_ca_of_the_bundle_is_trusted_and_no_other() {
    let authority = Authority::new();
    let server = Server::start(Wire::Http2, &authority).await;
    let file = std::env::temp_dir().join(format!("proxy-ca-{}.pem", server.address.port()));
    std::fs::write(&file, authority.pem()).unwrap();
    let bundle = roots(file.to_str());
    std::fs::remove_file(&file).unwrap();
    let answer = transport(bundle.unwrap(), &server).send(request()).await;
    assert_eq!(answer.unwrap().status(), 200);
    let refused = transport(roots(None).unwrap(), &server)
        .send(request())
        .await;
    let Err(TransportError::Unreachable { cause }) = refused else {
        panic!("{refused:?}");
    };
    assert!(cause.contains("UnknownIssuer"), "{cause}");
}

#[test]
fn a_bundle_without_a_certificate_stops_the_start() {
    let folder = std::env::temp_dir();
    let empty = folder.join(format!("proxy-ca-empty-{}.pem", std::process::id()));
    std::fs::write(&empty, "no certificate\n").unwrap();
    let missing = folder.join("proxy-ca-that-is-not-there.pem");
    let problems = [&empty, &missing].map(|file| roots(file.to_str()).unwrap_err().to_string());
    std::fs::remove_file(&empty).unwrap();
    assert!(
        problems[0].contains("which holds no certificate"),
        "{}",
        problems[0]
    );
    assert!(
        problems[1].contains("which cannot be read"),
        "{}",
        problems[1]
    );
    for problem in problems {
        assert!(
            problem.contains("AWS_CA_BUNDLE") && problem.contains("unset"),
            "{problem}"
        );
    }
}

/// A server in a thread of its own answers once on each connection. It ends the first one while the
/// client's runtime stands still, as it does in a frozen function.
#[tokio::test]
async fn a_connection_that_ended_in_a_freeze_costs_one_repeat() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let lookup = found(&[listener.local_addr().unwrap()]);
    let (end, ends) = std::sync::mpsc::channel::<()>();
    let (ended, has_ended) = std::sync::mpsc::channel::<()>();
    let server = std::thread::spawn(move || {
        for _ in 0..2 {
            let (mut client, _) = listener.accept().unwrap();
            let _read = client.read(&mut [0; 4096]).unwrap();
            client
                .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
                .unwrap();
            ends.recv().unwrap();
            drop(client);
            ended.send(()).unwrap();
        }
    });
    let tls = crate::http_client::tls_trusting(crate::http_client::compiled_in_roots()).unwrap();
    let transport = Transport::with(tls, lookup, LIMITS, Arc::new(SystemTime::now));
    let request = || {
        let request = Request::post(format!("http://{NAME}/"));
        request.body(Bytes::from_static(b"frame")).unwrap()
    };
    assert_eq!(transport.send(request()).await.unwrap().status(), 204);
    end.send(()).unwrap();
    has_ended.recv().unwrap();
    // hyper may write before it reads the end: then nobody knows whether the request was received.
    let mut answer = timeout(LONG, transport.send(request())).await.unwrap();
    if answer.is_err() {
        answer = timeout(LONG, transport.send(request())).await.unwrap();
    }
    assert_eq!(answer.unwrap().status(), 204);
    end.send(()).unwrap();
    server.join().unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_kernel_is_told_when_to_give_a_connection_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let tcp = connect::tcp(listener.local_addr().unwrap()).await.unwrap();
    let limit = socket2::SockRef::from(&tcp).tcp_user_timeout().unwrap();
    assert_eq!(limit, Some(Duration::from_secs(4)));
}
