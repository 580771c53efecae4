//! A network between the function and all that it calls, which can lose what connections send.
//!
//! ```text
//! this thread: gateway, backend, clients ── router ── function
//! ```
//!
//! Each of the three has a network namespace. The gateway and what it serves stay at 127.0.0.1: the
//! function's namespace has no loopback of its own and sends what is for 127.0.0.1 to the router.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use nix::sched::{CloneFlags, unshare};
use tempfile::TempDir;

/// Run in this thread's namespace. `$1` is the router's process, `$2` the function's.
const SETUP: &str = "
ip link set lo up
ip link add to-router type veth peer name to-gateway netns $1
ip addr add 10.77.1.1/30 dev to-router
ip link set to-router up
ip route add 10.77.2.0/30 via 10.77.1.2
echo 1 > /proc/sys/net/ipv4/conf/all/route_localnet
";

/// Run in the router's.
const ROUTER_SETUP: &str = "
ip addr add 10.77.1.2/30 dev to-gateway
ip link set to-gateway up
ip link add to-function type veth peer name to-router netns $2
ip addr add 10.77.2.1/30 dev to-function
ip link set to-function up
ip route add 127.0.0.1/32 via 10.77.1.1
echo 1 > /proc/sys/net/ipv4/conf/all/route_localnet
echo 1 > /proc/sys/net/ipv4/ip_forward
";

/// Run in the function's.
const FUNCTION_SETUP: &str = "
ip addr add 10.77.2.2/30 dev to-router
ip link set to-router up
ip route add 127.0.0.1/32 via 10.77.2.1 src 10.77.2.2
echo 1 > /proc/sys/net/ipv4/conf/all/route_localnet
";

/// A connection that can carry data, in `/proc/net/tcp`.
const ESTABLISHED: &str = "01";

/// Connections that ended because what they sent was not acknowledged, in `/proc/net/netstat`.
const GIVEN_UP: &str = "TCPAbortOnTimeout";

/// The network. It ends with this value, but for this thread's namespace, which ends with the
/// thread.
#[derive(Debug)]
pub(crate) struct Network {
    router: Namespace,
    function: Namespace,
    files: TempDir,
}

impl Network {
    /// Gives this thread a namespace of its own and puts a network behind it. What the thread
    /// starts from now on, threads and processes too, is in that namespace.
    pub(crate) fn new() -> Self {
        unshare(CloneFlags::CLONE_NEWNET).unwrap();
        let network = Self {
            router: Namespace::new(),
            function: Namespace::new(),
            files: tempfile::tempdir().unwrap(),
        };
        let ids = [network.router.id(), network.function.id()];
        run(Command::new("sh").args(["-ec", SETUP, "sh"]).args(&ids));
        network
            .router
            .run(&["sh", "-ec", ROUTER_SETUP, "sh", &ids[0], &ids[1]]);
        network.function.run(&["sh", "-ec", FUNCTION_SETUP]);
        network
    }

    /// A program that runs the bootstrap behind the router.
    pub(crate) fn function(&self) -> PathBuf {
        let path = self.files.path().join("function");
        let enter = self.function.enter().join(" ");
        let bootstrap = env!("CARGO_BIN_EXE_bootstrap-under-test");
        fs::write(&path, format!("#!/bin/sh\nexec {enter} '{bootstrap}'\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    /// Loses every packet, in both directions, of the connections that the function now has to these
    /// ports of 127.0.0.1, and none of those that it makes later. Returns how many it now has.
    pub(crate) fn lose(&self, ports: &[u16]) -> usize {
        let lost = self.function.connections_to(ports);
        for (own, server) in &lost {
            for (from, to) in [(own, server), (server, own)] {
                let rule = format!("ip rule add ipproto tcp sport {from} dport {to} blackhole");
                self.router.run(&["sh", "-ec", &rule]);
            }
        }
        lost.len()
    }

    /// How many of the function's connections its kernel has given up. The kernel tells its counters
    /// in two lines: the names, then the values.
    pub(crate) fn given_up(&self) -> u64 {
        let counters = self.function.read("netstat");
        let mut lines = counters.lines().filter(|line| line.starts_with("TcpExt:"));
        let names = lines.next().unwrap().split_whitespace();
        let mut counters = names.zip(lines.next().unwrap().split_whitespace());
        let (_, count) = counters.find(|(name, _)| *name == GIVEN_UP).unwrap();
        count.parse().unwrap()
    }
}

/// A network namespace, held by a process that does nothing.
#[derive(Debug)]
struct Namespace {
    holder: Child,
}

impl Namespace {
    fn new() -> Self {
        // `cat` ends with this process, however that ends.
        let mut holder = Command::new("unshare")
            .args(["--net", "sh", "-c", "echo ready; exec cat"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut ready = String::new();
        let mut output = BufReader::new(holder.stdout.take().unwrap());
        output.read_line(&mut ready).unwrap();
        assert_eq!(ready, "ready\n");
        Self { holder }
    }

    fn id(&self) -> String {
        self.holder.id().to_string()
    }

    /// The command that runs the rest of its line in this namespace.
    fn enter(&self) -> [String; 2] {
        let namespace = format!("--net=/proc/{}/ns/net", self.id());
        ["nsenter".to_owned(), namespace]
    }

    fn run(&self, command: &[&str]) {
        let [program, namespace] = self.enter();
        run(Command::new(program).arg(namespace).args(command));
    }

    /// The own port and the server's of each established connection to one of these ports.
    fn connections_to(&self, ports: &[u16]) -> Vec<(u16, u16)> {
        let table = self.read("tcp");
        let connections = table.lines().skip(1).filter_map(|line| {
            let fields: Vec<_> = line.split_whitespace().collect();
            let (own, server) = (port(fields[1]), port(fields[2]));
            (fields[3] == ESTABLISHED && ports.contains(&server)).then_some((own, server))
        });
        connections.collect()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(format!("/proc/{}/net/{file}", self.id())).unwrap()
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        // It has ended already where this fails.
        self.holder.kill().ok();
        self.holder.wait().ok();
    }
}

/// The port of an address in `/proc/net/tcp`.
fn port(address: &str) -> u16 {
    let (_, port) = address.split_once(':').unwrap();
    u16::from_str_radix(port, 16).unwrap()
}

fn run(command: &mut Command) {
    let done = command.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{command:?}: {said}");
}
