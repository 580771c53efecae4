//! A plain HTTP/1.1 caller, so that these tests see connections as they are.

use std::net::SocketAddr;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Opens a connection.
pub(super) async fn connect(address: SocketAddr) -> TcpStream {
    TcpStream::connect(address).await.unwrap()
}

/// Sends one `POST` on a connection of its own and returns the status and the body.
pub(super) async fn post(
    address: SocketAddr,
    path: &str,
    headers: &str,
    body: &str,
) -> (u16, String) {
    let mut stream = connect(address).await;
    let headers = format!("connection: close\r\n{headers}");
    send(&mut stream, path, &headers, body).await;
    answered(stream).await
}

/// Sends one `GET` on a connection of its own and returns the body.
pub(super) async fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = connect(address).await;
    let request = format!("GET {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    answered(stream).await.1
}

/// The status and the body of the last answer on this connection.
async fn answered(mut stream: TcpStream) -> (u16, String) {
    let answer = rest(&mut stream).await;
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
    let status = head.split(' ').nth(1).unwrap();
    (status.parse().unwrap(), body.to_owned())
}

/// Sends one `POST` on this connection.
pub(super) async fn send(stream: &mut TcpStream, path: &str, headers: &str, body: &str) {
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: test\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
}

/// Reads until this text has come.
pub(super) async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut read = Vec::new();
    while !read.ends_with(end.as_bytes()) {
        read.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(read).unwrap()
}

/// Reads until the server closes the connection.
pub(super) async fn rest(stream: &mut TcpStream) -> String {
    let mut read = Vec::new();
    stream.read_to_end(&mut read).await.unwrap();
    String::from_utf8(read).unwrap()
}
