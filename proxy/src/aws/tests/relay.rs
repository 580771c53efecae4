//! A path that can die: for the connections that lead over it, never for those that come after.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What becomes of a connection's bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Passed,
    /// Read and dropped, both ways: the kernel acknowledges all of it.
    Dropped,
    /// The client's next byte is answered by RST.
    Reset,
}

pub(crate) struct Relay {
    pub(crate) address: SocketAddr,
    /// The fate of those that come now.
    now: Arc<Mutex<watch::Sender<Fate>>>,
}

impl Relay {
    pub(crate) async fn start(to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let now = Arc::new(Mutex::new(watch::Sender::new(Fate::Passed)));
        let fates = Arc::clone(&now);
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let fate = fates.lock().unwrap().subscribe();
                let server = TcpStream::connect(to).await.unwrap();
                tokio::spawn(pass(client, server, fate));
            }
        });
        Self { address, now }
    }

    /// The connections that are open lose all that is sent from now on.
    pub(crate) fn go_black(&self) {
        self.end(Fate::Dropped);
    }

    /// The connections that are open are gone, and nobody has told the client.
    pub(crate) fn forget(&self) {
        self.end(Fate::Reset);
    }

    fn end(&self, fate: Fate) {
        let open = std::mem::replace(
            &mut *self.now.lock().unwrap(),
            watch::Sender::new(Fate::Passed),
        );
        open.send_replace(fate);
    }
}

async fn pass(mut client: TcpStream, mut server: TcpStream, fate: watch::Receiver<Fate>) {
    let (mut there, mut back) = (vec![0; 16 * 1024], vec![0; 16 * 1024]);
    loop {
        tokio::select! {
            read = client.read(&mut there) => {
                let Ok(bytes @ 1..) = read else { return };
                match *fate.borrow() {
                    Fate::Passed => {}
                    Fate::Dropped => continue,
                    Fate::Reset => {
                        let socket = socket2::SockRef::from(&client);
                        socket.set_linger(Some(Duration::ZERO)).unwrap();
                        return;
                    }
                }
                if server.write_all(&there[..bytes]).await.is_err() { return }
            }
            read = server.read(&mut back) => {
                let passed = *fate.borrow() == Fate::Passed;
                match read {
                    Ok(bytes @ 1..) if passed => {
                        if client.write_all(&back[..bytes]).await.is_err() { return }
                    }
                    Ok(1..) => {}
                    _ if passed => return,
                    // The client hears nothing of that either.
                    _ => std::future::pending().await,
                }
            }
        }
    }
}
