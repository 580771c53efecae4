//! A Lambda that does what its events tell it to, over the Runtime API and nothing but the standard
//! library.
//!
//! `$connect` carries its script in the query, a message in its JSON body, both as members of
//! [`Script`]; an authorizer's script is JSON in the query's `authorizer`, and a batch's is the body of
//! its first message. A *gate* is an address
//! of the test's: the function connects to it and goes on when the test closes that connection, so
//! both sides know where the other is without waiting for time to pass.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde::Deserialize;
use serde_json::{Value, json};

const NAME: &str = "Lambda-Extension-Name";
const IDENTIFIER: &str = "Lambda-Extension-Identifier";

/// What an event asks for. All members are text because a query has nothing else.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Script {
    /// The status to answer with.
    status: Option<String>,
    /// The whole response, in place of a proper one.
    response: Option<String>,
    /// Answers with the event itself, byte for byte.
    echo: Option<String>,
    /// A subprotocol to choose.
    subprotocol: Option<String>,
    /// An error to report: its message.
    error: Option<String>,
    /// The exit status to end with, in place of an answer.
    exit: Option<String>,
    /// A gate to pass before the answer.
    gate: Option<String>,
    /// A gate to pass after the answer.
    late_gate: Option<String>,
    /// Asks for the next event without answering this one.
    skip: Option<String>,
    /// A thread that outlives the event: it stands at this gate and then says `counted`.
    background: Option<String>,
    /// How many MB to fill with bytes before the gate.
    allocate: Option<String>,
    /// The size of a `body` in the answer, or of what takes the place of `PADDING` in `response`.
    reply_bytes: Option<usize>,
    /// For a message of a queue: it is among the failures of its batch.
    fail: Option<String>,
    /// A variable to say the value of.
    say: Option<String>,
}

struct HttpResponse {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    status: String,
}

fn main() {
    say(&format!("starting as {}", std::process::id()));
    if let Some(message) = variable("INIT_ERROR") {
        let body = json!({ "errorType": "Test.Init", "errorMessage": message });
        call("POST", "/runtime/init/error", body.to_string().as_bytes());
    }
    pass_gate(&variable("INIT_GATE").unwrap_or_default());
    if let Some(status) = variable("INIT_EXIT") {
        drop(writeln!(std::io::stderr(), "cannot read the settings"));
        end(&status);
    }
    if let Some(gate) = variable("EXTENSION_GATE") {
        let id = register("watcher", r#"{"events":["INVOKE"]}"#);
        std::thread::spawn(move || extend(&id, &gate));
    }
    loop {
        let next = call("GET", "/runtime/invocation/next", b"");
        let id = header(&next, "lambda-runtime-aws-request-id");
        for name in ["lambda-runtime-deadline-ms", "lambda-runtime-trace-id"] {
            assert!(!header(&next, name).is_empty(), "{name} is missing");
        }
        serve(&id, &next.body);
    }
}

/// Registers an internal extension. Of those that may not be, each is refused.
fn register(name: &str, events: &str) -> String {
    let refused = extension(
        "POST",
        "/register",
        &[(NAME, name)],
        r#"{"events":["SHUTDOWN"]}"#,
    );
    assert_eq!(refused.status, "403", "it is for external extensions");
    let registered = extension("POST", "/register", &[(NAME, name)], events);
    let twice = extension("POST", "/register", &[(NAME, name)], events);
    assert_eq!(twice.status, "403", "the name is taken");
    header(&registered, "lambda-extension-identifier")
}

/// An extension that stands at a gate after each event that it is told of.
fn extend(id: &str, gate: &str) {
    let unknown = extension("GET", "/event/next", &[(IDENTIFIER, "unknown")], "");
    assert_eq!(unknown.status, "403", "an unknown extension is refused");
    loop {
        let next = extension("GET", "/event/next", &[(IDENTIFIER, id)], "");
        let event = String::from_utf8_lossy(&next.body).into_owned();
        say(&format!("extension got {event}"));
        pass_gate(gate);
        if let Some(error) = variable("EXTENSION_ERROR") {
            let error = ("Lambda-Extension-Function-Error-Type", error.as_str());
            extension("POST", "/exit/error", &[(IDENTIFIER, id), error], "");
        }
    }
}

fn script_of(event: &Value) -> Script {
    let query = event
        .get("queryStringParameters")
        .cloned()
        .unwrap_or_default();
    if event.pointer("/requestContext/eventType") == Some(&json!("DISCONNECT")) {
        // Nobody can say it in the event.
        let script = variable("DISCONNECT_SCRIPT").unwrap_or_default();
        return serde_json::from_str(&script).unwrap_or_default();
    }
    if let Some(records) = event.get("Records").and_then(Value::as_array) {
        return script_of_batch(records);
    }
    let own = match event.get("type") {
        Some(_) => query.get("authorizer"),
        None => event.get("body"),
    };
    match own.and_then(Value::as_str) {
        Some(body) => serde_json::from_str(body).unwrap_or_default(),
        None => serde_json::from_value(query).unwrap_or_default(),
    }
}

/// The script of the first message, with an answer that names the failures.
fn script_of_batch(records: &[Value]) -> Script {
    let scripts = records.iter().map(|record| {
        let body = record.get("body").and_then(Value::as_str);
        serde_json::from_str::<Script>(body.unwrap_or_default()).unwrap_or_default()
    });
    let mut scripts: Vec<Script> = scripts.collect();
    let failed = records.iter().zip(&scripts);
    let failed = failed.filter(|(_, script)| script.fail.is_some());
    let failed = failed.map(|(record, _)| json!({ "itemIdentifier": record.get("messageId") }));
    let answer = json!({ "batchItemFailures": failed.collect::<Vec<_>>() });
    let mut first = scripts.drain(..).next().unwrap_or_default();
    first.response.get_or_insert(answer.to_string());
    first
}

fn serve(id: &str, payload: &[u8]) {
    let event: Value = serde_json::from_slice(payload).expect("an event is JSON");
    let Script {
        status,
        response,
        echo,
        subprotocol,
        error,
        exit,
        gate,
        late_gate,
        skip,
        background,
        allocate,
        reply_bytes,
        fail: _,
        say: variable_said,
    } = script_of(&event);
    let memory = allocate.and_then(|size| size.parse::<usize>().ok());
    let memory = vec![1_u8; memory.unwrap_or_default() << 20];
    if let Some(name) = variable_said {
        say(&format!("{name}={}", variable(&name).unwrap_or_default()));
    }
    if let Some(address) = background {
        // It stands there before the answer: afterwards it may not come that far.
        let gate = TcpStream::connect(address).expect("the test listens");
        std::thread::spawn(move || {
            pass(gate);
            say("counted");
        });
    }
    pass_gate(&gate.unwrap_or_default());
    drop(memory);
    if let Some(status) = exit {
        end(&status);
    }
    if skip.is_some() {
        return;
    }
    if let Some(message) = error {
        let body = json!({ "errorType": "Test.Error", "errorMessage": message });
        let path = format!("/runtime/invocation/{id}/error");
        call("POST", &path, body.to_string().as_bytes());
        return;
    }
    let echo = echo.map(|_| String::from_utf8_lossy(payload).into_owned());
    let padding = reply_bytes.map(|size| "x".repeat(size));
    let response = match (response.or(echo), padding) {
        (Some(response), Some(padding)) => Some(response.replace("PADDING", &padding)),
        (None, Some(body)) => Some(json!({ "statusCode": 200, "body": body }).to_string()),
        (response, None) => response,
    };
    let response = response.unwrap_or_else(|| plain_result(status.as_deref(), subprotocol));
    let unknown = call("POST", "/runtime/invocation/unknown/response", b"{}").status;
    assert_eq!(unknown, "400", "an unknown invocation is refused");
    let path = format!("/runtime/invocation/{id}/response");
    // Lambda takes a response of any content; `too large` is a size that it does not take.
    let size = if response == "too large" {
        7_000_000
    } else {
        0
    };
    let answer = call(
        "POST",
        &path,
        &[response.as_bytes(), &vec![b' '; size]].concat(),
    );
    say(&format!("answered {}", answer.status));
    pass_gate(&late_gate.unwrap_or_default());
}

/// What a function answers that has nothing to say but a status, 200 unless it is told another.
fn plain_result(status: Option<&str>, subprotocol: Option<String>) -> String {
    let status = status.and_then(|status| status.parse().ok());
    let headers = subprotocol.map(|chosen| json!({ "Sec-WebSocket-Protocol": chosen }));
    json!({ "statusCode": status.unwrap_or(200_u16), "headers": headers }).to_string()
}

/// Waits until the test closes the connection. No address is no gate.
fn pass_gate(address: &str) {
    if !address.is_empty() {
        pass(TcpStream::connect(address).expect("the test listens"));
    }
}

fn pass(mut gate: TcpStream) {
    gate.read_to_end(&mut Vec::new())
        .expect("the test closes the gate");
}

/// A line of output. Nobody reading it is no reason to fail.
fn say(line: &str) {
    drop(writeln!(std::io::stdout(), "{line}"));
}

#[expect(
    clippy::exit,
    reason = "ending without an answer is what the script asks for"
)]
fn end(status: &str) -> ! {
    std::process::exit(status.parse().unwrap_or(1))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a Lambda gets its settings from nowhere else"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn header(answer: &HttpResponse, name: &str) -> String {
    let found = answer
        .headers
        .iter()
        .find(|(candidate, _)| candidate == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

/// One call of the Runtime API.
fn call(method: &str, path: &str, body: &[u8]) -> HttpResponse {
    request(method, &format!("/2018-06-01{path}"), &[], body)
}

/// One call of the Extensions API.
fn extension(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> HttpResponse {
    let path = format!("/2020-01-01/extension{path}");
    request(method, &path, headers, body.as_bytes())
}

/// One request on a connection of its own.
fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> HttpResponse {
    let address = variable("AWS_LAMBDA_RUNTIME_API").expect("Lambda sets it");
    let mut stream = TcpStream::connect(&address).expect("the Runtime API listens");
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream
        .write_all(head.as_bytes())
        .expect("the Runtime API reads");
    // It may refuse a body before it has read all of it.
    drop(stream.write_all(body));
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    parse(&answer)
}

fn parse(answer: &[u8]) -> HttpResponse {
    let end = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap_or(answer.len());
    let (head, body) = answer.split_at(end);
    let head = String::from_utf8_lossy(head).into_owned();
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .unwrap_or_default();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
    HttpResponse {
        headers: headers.collect(),
        body: body.get(4..).unwrap_or_default().to_vec(),
        status: status.to_owned(),
    }
}
