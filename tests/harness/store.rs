//! Secrets Manager and Parameter Store, as far as a function asks them: `GetSecretValue` and
//! `GetParameter` over HTTP. What they do not hold they deny.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

type Texts = Arc<Mutex<HashMap<String, String>>>;

/// Keeps texts by their ARNs until it is dropped.
#[derive(Debug)]
pub struct TextStore {
    address: SocketAddr,
    texts: Texts,
    _server: JoinSet<()>,
}

impl TextStore {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let texts = Texts::default();
        let app = Router::new().route("/", post(answer));
        let app = app.with_state(Arc::clone(&texts));
        let mut server = JoinSet::new();
        server.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self {
            address,
            texts,
            _server: server,
        }
    }

    /// What functions are told of it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn keep(&self, arn: &str, text: &str) {
        let mut texts = self.texts.lock().unwrap();
        texts.insert(arn.to_owned(), text.to_owned());
    }
}

async fn answer(
    State(texts): State<Texts>,
    headers: HeaderMap,
    body: String,
) -> (StatusCode, Json<Value>) {
    let header = |name: &str| headers[name].to_str().unwrap();
    assert_eq!(header("content-type"), "application/x-amz-json-1.1");
    let body: Value = serde_json::from_str(&body).unwrap();
    let (service, name) = match header("x-amz-target") {
        "secretsmanager.GetSecretValue" => ("secretsmanager", "SecretId"),
        "AmazonSSM.GetParameter" => ("ssm", "Name"),
        other => panic!("{other} is not known here"),
    };
    let scope = format!("/us-east-1/{service}/aws4_request, SignedHeaders=");
    let signature = header("authorization");
    assert!(signature.contains(&scope), "{signature}");
    let text = texts
        .lock()
        .unwrap()
        .get(body[name].as_str().unwrap())
        .cloned();
    match text {
        None => {
            let denied = json!({ "__type": "AccessDeniedException", "Message": "not you" });
            (StatusCode::BAD_REQUEST, Json(denied))
        }
        Some(text) if service == "ssm" => {
            let parameter = json!({ "Parameter": { "Value": text, "Type": "SecureString" } });
            (StatusCode::OK, Json(parameter))
        }
        Some(text) => (StatusCode::OK, Json(json!({ "SecretString": text }))),
    }
}
