//! Whoever speaks without a client's frame: by direct invocation, or over HTTP with a signature.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::{World, within};

/// Where local-gateway takes invocations of the function under test.
pub const INVOKE_PATH: &str = "/2015-03-31/functions/bootstrap-under-test/invocations";

/// Nobody checks this one.
const AWS_SIGNATURE: (&str, &str) = (
    "Authorization",
    "AWS4-HMAC-SHA256 Credential=local/20240219/us-east-1/lambda/aws4_request, \
     SignedHeaders=host, Signature=00",
);

/// What a publisher was answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Answered {
    pub status: u16,
    /// The function reported an error in place of an answer.
    pub function_error: bool,
    pub json: Value,
}

impl World {
    /// Invokes the function directly with this payload.
    pub async fn invoke(&self, payload: &str) -> Answered {
        request(self, "POST", INVOKE_PATH, &[AWS_SIGNATURE], payload).await
    }

    /// Invokes the function directly with a request that it follows.
    pub async fn publish(&self, request: &Value) -> Value {
        let answered = self.invoke(&request.to_string()).await;
        assert!(!answered.function_error, "{request}: {answered:?}");
        answered.json
    }

    /// Sends a message to a queue of the gateway's.
    pub async fn send_to_queue(&self, queue: &str, message: &Value) {
        let body = json!({ "MessageBody": message.to_string() });
        let answered = self.ask_queue(queue, "SendMessage", body).await;
        assert_eq!(answered.status, 200, "{answered:?}");
    }

    /// Takes messages out of a queue of the gateway's.
    pub async fn receive(&self, queue: &str) -> Vec<Value> {
        let body = json!({ "MaxNumberOfMessages": 10 });
        let answered = self.ask_queue(queue, "ReceiveMessage", body).await;
        let messages = answered.json["Messages"].as_array();
        let bodies = messages
            .into_iter()
            .flatten()
            .filter_map(|message| message["Body"].as_str());
        bodies
            .map(|body| serde_json::from_str(body).unwrap())
            .collect()
    }

    async fn ask_queue(&self, queue: &str, operation: &str, mut body: Value) -> Answered {
        body["QueueUrl"] = format!("http://{}/000000000000/{queue}", self.gateway.address()).into();
        let target = format!("AmazonSQS.{operation}");
        let headers = [
            ("X-Amz-Target", target.as_str()),
            ("Content-Type", "application/x-amz-json-1.0"),
            AWS_SIGNATURE,
        ];
        request(self, "POST", "/", &headers, &body.to_string()).await
    }

    /// A request to the function's URL.
    pub async fn function_url(
        &self,
        (method, path): (&str, &str),
        signature: Option<&str>,
        body: &str,
    ) -> Answered {
        let json = ("Content-Type", "application/json");
        let signature = signature.map(|signature| ("X-Sidewire-Signature", signature));
        let headers: Vec<_> = [json].into_iter().chain(signature).collect();
        request(self, method, &format!("/_function{path}"), &headers, body).await
    }
}

/// The claims of a signature for `POST /` with this body, made now.
#[must_use]
pub fn claims(body: &str, jti: &str) -> Value {
    let now = crate::now_ms() / 1000;
    json!({
        "iat": now,
        "exp": now + 60,
        "jti": jti,
        "htm": "POST",
        "htu": "/",
        "bsha": URL_SAFE_NO_PAD.encode(Sha256::digest(body)),
    })
}

/// A signature with these claims.
#[must_use]
pub fn signed(claims: &Value, secret: &str) -> String {
    let key = EncodingKey::from_secret(secret.as_bytes());
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &key).unwrap()
}

async fn request(
    world: &World,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answered {
    let address = world.gateway.address();
    let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Length: {}\r\n\r\n", body.len());
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(body.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    };
    let answer = within("an answer to a publisher", exchange).await;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    Answered {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        function_error: head.to_lowercase().contains("\r\nx-amz-function-error:"),
        json: serde_json::from_str(body).unwrap_or_else(|e| panic!("{e}: {answer}")),
    }
}
