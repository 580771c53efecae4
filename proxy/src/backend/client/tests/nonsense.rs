//! What answers is there, and does not speak HTTP as it should.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use proxy_core::backend::BackendError;

use super::super::Backend;
use super::reach::{Found, call, settings};
use crate::http_client::Addresses;

/// A server that reads a little of each call, writes these bytes and closes.
fn server(answer: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let mut call = [0; 4096];
            assert!(stream.read(&mut call).unwrap() > 0);
            stream.write_all(answer).unwrap();
        }
    });
    address
}

async fn error_from(scheme: &str, answer: &'static [u8]) -> BackendError {
    let addresses = Found(vec![server(answer)]);
    let addresses = Addresses::found_by(Arc::new(addresses));
    let backend = Backend::found_by(settings(scheme, "10"), addresses, super::tls()).unwrap();
    call(&backend).await.0.unwrap_err()
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_invalid() {
    for answer in [
        b"SSH-2.0-OpenSSH_9.6\r\n".as_slice(),
        b"\x15\x03\x01\x00\x02\x02\x46", // a TLS alert: the port wants TLS
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent type: a\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nsesame\r\n",
    ] {
        let error = error_from("http", answer).await;
        let text = error.to_string();
        assert!(
            matches!(error, BackendError::InvalidReply { .. }),
            "{answer:?}: {error:?}"
        );
        for part in [
            "what answers POST /api/chat/ws/1/connect (BACKEND_CONNECT_PATH) does not speak HTTP",
            "compare the port and the scheme of BACKEND_URL",
        ] {
            assert!(text.contains(part), "{answer:?}: {text}");
        }
    }
}

/// Nobody can say that an answer came.
#[tokio::test]
async fn an_answer_that_only_ends_early_is_broken_off() {
    for answer in [
        b"".as_slice(),
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{",
    ] {
        let error = error_from("http", answer).await;
        assert!(
            matches!(error, BackendError::Broken { .. }),
            "{answer:?}: {error:?}"
        );
    }
}

#[tokio::test]
async fn a_port_without_tls_is_told_as_such() {
    let error = error_from("https", b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    let text = error.to_string();
    assert!(matches!(error, BackendError::Unreachable { .. }), "{text}");
    assert!(
        text.ends_with("no TLS answers there: http:// in BACKEND_URL?)"),
        "{text}"
    );
}
