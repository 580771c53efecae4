//! The event files, and what follows from each: in this order they are two connections' lives.

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, ensure};
use serde_json::Value;

use crate::workspace;

/// What `sam local` is given besides; no event.
const VARIABLES: &str = "env-vars";

const ACCEPTED: &str = r#"{"statusCode":200}"#;
const ANN: &str = "LmC3fcq0oAMCJpw=";
const BEN: &str = "LmC3jeg5oAMCIqA=";
const BOTH_ROWS: [&str; 4] = [
    "1/LmC3fcq0oAMCJpw=",
    "1/LmC3jeg5oAMCIqA=",
    "connection#LmC3fcq0oAMCJpw=/LmC3fcq0oAMCJpw=",
    "connection#LmC3jeg5oAMCIqA=/LmC3jeg5oAMCIqA=",
];
const ANN_ROWS: [&str; 2] = [
    "1/LmC3fcq0oAMCJpw=",
    "connection#LmC3fcq0oAMCJpw=/LmC3fcq0oAMCJpw=",
];

/// An event and what must have happened when its answer is there.
pub(super) struct Step {
    /// Its file's name without `.json`.
    pub(super) event: &'static str,
    pub(super) answer: &'static str,
    /// What the backend gets, as `PATH BODY`.
    pub(super) calls: &'static [&'static str],
    /// Who gets a frame with what in it; sorted by connection, each one's in order.
    pub(super) posts: &'static [(&'static str, &'static str)],
    /// The table's rows as `PARTITION/SORT`, sorted.
    pub(super) rows: &'static [&'static str],
}

/// The steps.
pub(super) const STEPS: &[Step] = &[
    Step {
        event: "connect-refused",
        answer: r#"{"statusCode":400}"#,
        calls: &[],
        posts: &[],
        rows: &[],
    },
    Step {
        // With AUTH_MODE=backend there is nothing to judge by: API Gateway answers 500, and lets nobody in.
        event: "authorizer",
        answer: concat!(
            r#"{"errorType":"AuthorizerFailed","#,
            r#""errorMessage":"this function is no authorizer: AUTH_MODE is not jwt"}"#
        ),
        calls: &[],
        posts: &[],
        rows: &[],
    },
    Step {
        event: "connect",
        answer: ACCEPTED,
        calls: &[r#"/api/chat/ws/1/connect {"connection_id":"LmC3fcq0oAMCJpw=","token":"ann"}"#],
        // Nobody yet: the greeting waits for the first frame, and the handshake for nothing.
        posts: &[],
        rows: &[
            "1/LmC3fcq0oAMCJpw=",
            "connection#LmC3fcq0oAMCJpw=/LmC3fcq0oAMCJpw=",
            "waiting#LmC3fcq0oAMCJpw=/LmC3fcq0oAMCJpw=",
        ],
    },
    Step {
        event: "message",
        answer: ACCEPTED,
        calls: &[concat!(
            r#"/api/chat/ws/1/message {"connection_id":"LmC3fcq0oAMCJpw=","message":"#,
            r#"{"type": "message", "id": 7, "text": "grüße 👋", "n": 12345678901234567890.10}"#,
            r#","token":"ann"}"#
        )],
        posts: &[(ANN, r#""history""#), (ANN, "grüße 👋")],
        rows: &ANN_ROWS,
    },
    Step {
        event: "connect-nulls",
        answer: ACCEPTED,
        calls: &[r#"/api/chat/ws/1/connect {"connection_id":"LmC3jeg5oAMCIqA=","token":"ben"}"#],
        posts: &[(ANN, r#""receipt""#)],
        rows: &[
            "1/LmC3fcq0oAMCJpw=",
            "1/LmC3jeg5oAMCIqA=",
            "connection#LmC3fcq0oAMCJpw=/LmC3fcq0oAMCJpw=",
            "connection#LmC3jeg5oAMCIqA=/LmC3jeg5oAMCIqA=",
            "waiting#LmC3jeg5oAMCIqA=/LmC3jeg5oAMCIqA=",
        ],
    },
    Step {
        event: "message-custom-route",
        answer: ACCEPTED,
        calls: &[concat!(
            r#"/api/chat/ws/1/message {"connection_id":"LmC3jeg5oAMCIqA=","message":"#,
            r#"{"action":"chat_message","type":"message","text":"hello"}"#,
            r#","token":"ben"}"#
        )],
        posts: &[
            (ANN, r#""hello""#),
            (BEN, r#""history""#),
            (BEN, r#""hello""#),
        ],
        rows: &BOTH_ROWS,
    },
    Step {
        event: "publish",
        answer: r#"{"delivered":2,"gone":0,"waiting":0,"queued":0,"throttled":0,"refused":0,"failed":0}"#,
        calls: &[],
        posts: &[(ANN, r#""upload_progress""#), (BEN, r#""upload_progress""#)],
        rows: &BOTH_ROWS,
    },
    Step {
        event: "publish-queue",
        answer: r#"{"batchItemFailures":[]}"#,
        calls: &[],
        posts: &[(BEN, "from the queue")],
        rows: &BOTH_ROWS,
    },
    Step {
        event: "publish-url-iam",
        answer: concat!(
            r#"{"statusCode":200,"headers":{"Content-Type":"application/json"},"#,
            r#""body":"{\"delivered\":1,\"gone\":0,\"waiting\":0,\"queued\":0,\"throttled\":0,\"refused\":0,\"failed\":0}"}"#
        ),
        calls: &[],
        posts: &[(BEN, "by IAM")],
        rows: &BOTH_ROWS,
    },
    Step {
        event: "publish-url-unsigned",
        answer: concat!(
            r#"{"statusCode":403,"headers":{"Content-Type":"application/json"},"#,
            r#""body":"{\"message\":\"publishing over HTTP is off: PUBLISH_SIGNING_SECRET is not set\"}"}"#
        ),
        calls: &[],
        posts: &[],
        rows: &BOTH_ROWS,
    },
    Step {
        event: "disconnect-nulls",
        answer: ACCEPTED,
        calls: &[],
        posts: &[],
        rows: &ANN_ROWS,
    },
    Step {
        event: "ping",
        answer: ACCEPTED,
        calls: &[],
        posts: &[(ANN, r#"{"type":"pong"}"#)],
        rows: &ANN_ROWS,
    },
    Step {
        event: "disconnect",
        answer: ACCEPTED,
        calls: &[],
        posts: &[],
        rows: &[],
    },
];

/// No file is left out.
pub(super) fn all_are_known() -> anyhow::Result<()> {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(folder()).context("cannot list infra/events")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        files.extend(name.strip_suffix(".json").map(str::to_owned));
    }
    ensure!(files.remove(VARIABLES), "{VARIABLES}.json is missing");
    let known: BTreeSet<_> = STEPS.iter().map(|step| step.event.to_owned()).collect();
    ensure!(
        files == known,
        "infra/events holds {files:?}; there are steps for {known:?}"
    );
    Ok(())
}

/// The event as if it came now: a greeting is looked for only while a connection is young.
pub(super) fn fresh(event: &str) -> anyhow::Result<String> {
    let path = folder().join(format!("{event}.json"));
    let text = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut event: Value = serde_json::from_slice(&text).context("this is no JSON")?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let now = Value::from(u64::try_from(now)?);
    for time in ["connectedAt", "requestTimeEpoch"] {
        if let Some(time) = event.pointer_mut(&format!("/requestContext/{time}")) {
            *time = now.clone();
        }
    }
    Ok(event.to_string())
}

fn folder() -> PathBuf {
    workspace().join("infra").join("events")
}
