use tokio::net::TcpStream;
use tokio::process::Command;

use crate::kit::http;
use crate::kit::program::{PROGRAM, Program};

/// More than the program may have open.
const CLIENTS: usize = 80;

#[tokio::test]
async fn more_clients_than_open_files_are_a_line_that_names_the_limit_and_later_clients_are_served()
{
    let mut shell = Command::new("/bin/sh");
    let script = "ulimit -n 64; exec \"$0\" --port 0 --function /bin/sh";
    let mut program = Program::spawn(shell.args(["-c", script, PROGRAM]));
    let page = program.line("test page").await;
    let (_, address) = page.split_once("http://").unwrap();
    let address = address.trim_end_matches('/').to_owned();
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        clients.push(TcpStream::connect(&address).await.unwrap());
    }
    let told = program.line("cannot take another client").await;
    assert!(told.contains("ulimit -n"), "{told}");
    drop(clients);
    let answer = http(&address, "GET", "/", &[], b"").await;
    assert_eq!(answer.status, 200);
}
