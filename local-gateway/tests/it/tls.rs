//! TLS and HTTP/2 on the ports that serve plain HTTP/1.1, and what functions are told of it.

use local_gateway::{Config, QueueConfig};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio_tungstenite::client_async;

use crate::kit::file::file;
use crate::kit::program::{Program, command};
use crate::kit::wire::{Protocol, address_of, call, post, tls};
use crate::kit::{FUNCTION, World, in_time};

#[tokio::test]
async fn one_port_speaks_plainly_and_by_tls_with_either_http() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    let address = world.running.address();
    for protocol in Protocol::ALL {
        let mut pooled = protocol.connect(&world, address).await;
        for frame in ["one", "two"] {
            let (status, body) = pooled.send(post(address, &client.id, frame)).await;
            assert_eq!((status, body.as_str()), (200, ""), "{protocol:?}");
            assert_eq!(client.text().await, frame);
        }
    }
}

#[tokio::test]
async fn a_client_may_connect_by_wss_and_its_events_say_so() {
    let mut world = World::start().await;
    let address = world.running.address();
    let ca_file = world.running.ca_file().to_owned();
    for (url, port) in [
        (format!("wss://{address}/dev"), address.port().to_string()),
        ("wss://localhost/dev".to_owned(), "443".to_owned()),
    ] {
        // Without a protocol that it offers, as some clients do, and with the only one that fits.
        let offered: &[&[u8]] = if port == "443" { &[] } else { &[b"http/1.1"] };
        let stream = tls(&ca_file, address, "localhost", offered).await.unwrap();
        let (mut socket, response) = in_time(Box::pin(client_async(url, stream))).await.unwrap();
        assert_eq!(response.status(), 101);
        let (_, event) = world.event("CONNECT").await;
        assert_eq!(event["headers"]["X-Forwarded-Proto"], "https");
        assert_eq!(event["headers"]["X-Forwarded-Port"], port);
        // Spelt as the client wrote it, which is read from below HTTP and above TLS.
        assert_eq!(event["headers"]["Sec-WebSocket-Version"], "13");
        socket.close(None).await.unwrap();
    }
}

#[tokio::test]
async fn a_client_that_stalls_in_its_first_bytes_holds_nobody_up() {
    let mut world = World::start().await;
    let mut stalled = Vec::new();
    for first in [&[0x16][..], &[0x16, 3, 1], b"P"] {
        let mut stream = TcpStream::connect(world.running.address()).await.unwrap();
        stream.write_all(first).await.unwrap();
        stalled.push(stream);
    }
    let address = world.running.address();
    let mut client = world.connect("").await;
    let mut pooled = Protocol::Http2.connect(&world, address).await;
    pooled.send(post(address, &client.id, "frame")).await;
    assert_eq!(client.text().await, "frame");
}

#[tokio::test]
async fn the_certificate_is_for_the_custom_domain_and_for_no_other_name() {
    let custom = "chat.example/v1".parse().unwrap();
    let world = World::with(|config| config.custom_domain = Some(custom)).await;
    let (ca_file, address) = (world.running.ca_file(), world.running.address());
    for (name, fits) in [
        ("chat.example", true),
        ("localhost", true),
        ("::1", true),
        ("other.example", false),
    ] {
        let connected = tls(ca_file, address, name, &[]).await;
        assert_eq!(connected.is_ok(), fits, "{name}: {connected:?}");
    }
}

#[tokio::test]
async fn dynamodbs_port_speaks_tls_with_faults_and_without() {
    for faults in [None, Some("{}".parse().unwrap())] {
        let world = World::with(|config| config.faults = faults.clone()).await;
        let address = address_of(&world.running.dynamodb_url());
        for protocol in Protocol::ALL {
            let mut pooled = protocol.connect(&world, address).await;
            for _ in 0..2 {
                let list = call(address, "DynamoDB_20120810.ListTables", "{}");
                let (status, body) = pooled.send(list).await;
                assert_eq!((status, body.as_str()), (200, r#"{"TableNames":[]}"#));
            }
        }
    }
}

#[tokio::test]
async fn a_queues_url_has_the_scheme_that_its_caller_uses() {
    let queues = vec![QueueConfig::new("work")];
    let world = World::with(|config| config.queues = queues).await;
    let address = world.running.address();
    for (protocol, scheme) in [(Protocol::Plain, "http"), (Protocol::Http2, "https")] {
        let mut pooled = protocol.connect(&world, address).await;
        let request = call(address, "AmazonSQS.ListQueues", "{}");
        let url = format!("{scheme}://{address}/000000000000/work");
        let answer = json!({ "QueueUrls": [url] }).to_string();
        assert_eq!(pooled.send(request).await, (200, answer));
    }
}

#[tokio::test]
async fn functions_are_told_https_urls_only_where_that_is_asked_for() {
    for (tls, scheme) in [(false, "http"), (true, "https")] {
        let mut world = World::with(|config: &mut Config| {
            config.tls = tls;
            config.queues = vec![QueueConfig::new("work")];
            let url = local_gateway::pending_queue_url("work");
            let own = [
                ("QUEUE".to_owned(), url),
                ("SSL_CERT_FILE".to_owned(), "/own".to_owned()),
            ];
            config.function.environment.extend(own);
        })
        .await;
        let address = world.running.address();
        let management = format!("{scheme}://{address}/dev");
        let queue = format!("{scheme}://{address}/000000000000/work");
        let dynamodb = world.running.dynamodb_url();
        assert!(dynamodb.starts_with(&format!("{scheme}://")), "{dynamodb}");
        assert_eq!(world.running.management_url(), management);
        assert_eq!(world.running.queue_urls(), [queue.as_str()]);
        assert_eq!(world.running.websocket_url(), format!("ws://{address}/dev"));
        let bundle = world.running.ca_file().to_str().unwrap().to_owned();
        for (variable, value) in [
            ("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI", management),
            ("AWS_ENDPOINT_URL_DYNAMODB", dynamodb),
            ("AWS_ENDPOINT_URL_SQS", format!("{scheme}://{address}")),
            ("QUEUE", queue),
            ("AWS_CA_BUNDLE", bundle.clone()),
            ("NODE_EXTRA_CA_CERTS", bundle),
            // What the function's own settings say counts.
            ("SSL_CERT_FILE", "/own".to_owned()),
        ] {
            let _client = world.connect(&format!("say={variable}")).await;
            world.output(&format!("{variable}={value}")).await;
        }
    }
}

#[tokio::test]
async fn the_program_prints_plain_urls_and_hands_on_what_its_caller_trusts() {
    let own = file("own.pem", "# the caller's own\n");
    let mut command = command(&["--function", FUNCTION, "--tls", "--queue", "work"]);
    let mut program = Program::spawn(command.env("SSL_CERT_FILE", &own));
    for text in ["WebSocket API  ws://", "/dev/@connections/{id}", "DynamoDB"] {
        let line = program.line(text).await;
        assert!(!line.contains("https"), "{line}");
    }
    let line = program.line("CA file").await;
    let bundle = line.rsplit(' ').next().unwrap().to_owned();
    let content = std::fs::read_to_string(&bundle).unwrap();
    std::fs::remove_file(own).unwrap();
    assert!(content.ends_with("# the caller's own\n"));
    let line = program.line("queue").await;
    assert!(line.contains(" http://"), "{line}");
    let process = i32::try_from(program.child.id().unwrap()).unwrap();
    let process = nix::unistd::Pid::from_raw(process);
    nix::sys::signal::kill(process, nix::sys::signal::Signal::SIGTERM).unwrap();
    assert!(in_time(program.child.wait()).await.unwrap().success());
    assert!(!std::path::Path::new(&bundle).exists());
}
