use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::Command;

use crate::kit::in_time;

/// More than the program may have open.
const CLIENTS: usize = 80;

#[tokio::test]
async fn more_clients_than_open_files_are_a_line_that_names_the_limit_and_later_clients_are_served()
{
    let mut child = Command::new("/bin/sh")
        .args([
            "-c",
            "ulimit -n 64; exec \"$0\" --port 0 --function /bin/sh",
        ])
        .arg(env!("CARGO_BIN_EXE_local-gateway"))
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut line = async |text: &str| {
        loop {
            let line = in_time(lines.next_line()).await.unwrap().unwrap();
            if line.contains(text) {
                return line;
            }
        }
    };
    let page = line("test page").await;
    let (_, address) = page.split_once("http://").unwrap();
    let address = address.trim_end_matches('/').to_owned();
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        clients.push(TcpStream::connect(&address).await.unwrap());
    }
    let told = line("cannot take another client").await;
    assert!(told.contains("ulimit -n"), "{told}");
    drop(clients);
    let answer = crate::kit::http(&address, "GET", "/", &[], b"").await;
    assert_eq!(answer.status, 200);
}
