//! Publishing by other people's programs: a REST endpoint of the FastAPI backend, PyJWT's
//! signatures, boto3's Lambda client.

use anyhow::{Context, ensure};
use serde_json::json;

use super::{
    Outcome, aws,
    client::Client,
    http,
    python::{self, Python},
    sidewire::Sidewire,
    uvicorn::Uvicorn,
};
use crate::{output, program, workspace};

const APPLICATION: &str = "app.main:app";
const SECRET: &str = "acceptance-secret-that-signs-the-publishes";
const BOTO3: &str = "boto3==1.44.5";
const DRIVER: &str = include_str!("publish/driver.py");

/// Two processes of one application: Sidewire calls the first, REST clients the second.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    if let Some(missing) = Python::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let sources = workspace().join("mock-backend").join("fastapi");
    let scratch = workspace()
        .join("target")
        .join("acceptance")
        .join("publish");
    let mut packages = python::requirements(&sources.join("requirements.txt"))?;
    packages.push(BOTO3.to_owned());
    let packages: Vec<_> = packages.iter().map(String::as_str).collect();
    let python = Python::with_packages(&scratch, &packages).await?;

    let backend = Uvicorn::start(&python, &sources, APPLICATION, &[]).await?;
    let secret = format!("PUBLISH_SIGNING_SECRET={SECRET}");
    let sidewire = Sidewire::start(&backend.url, &[&secret]).await?;
    let function = format!("{}/_function/", sidewire.http());
    let variables = [
        ("SIDEWIRE_PUBLISH_URL", function.as_str()),
        ("PUBLISH_SIGNING_SECRET", SECRET),
    ];
    let rest = Uvicorn::start(&python, &sources, APPLICATION, &variables).await?;
    let played = play(&sidewire, &rest.url, &python).await;
    rest.stop().await;
    sidewire.stop().await;
    backend.stop().await;
    played.map(|()| Outcome::Passed)
}

async fn play(sidewire: &Sidewire, rest: &str, python: &Python) -> anyhow::Result<()> {
    let mut ann = Client::connect(&sidewire.url, "ann", "booking_id=1&token=ann").await?;
    ann.gets_next(&[r#""history""#]).await?;
    let mut ben = Client::connect(&sidewire.url, "ben", "booking_id=1&token=ben").await?;
    ben.gets_next(&[r#""history""#]).await?;
    ann.gets_next(&[r#""receipt""#]).await?;
    let mut cat = Client::connect(&sidewire.url, "cat", "booking_id=2&token=cat").await?;
    cat.gets_next(&[r#""history""#]).await?;

    output::line("acceptance publish: a message comes in over REST");
    let bearer = "Authorization: Bearer dan\r\n";
    let said = r#"{"text":"over REST"}"#;
    let report = http::post_with(rest, "/api/bookings/1/messages", bearer, said).await?;
    let expected =
        r#"{"delivered":2,"gone":0,"waiting":0,"queued":0,"throttled":0,"refused":0,"failed":0}"#;
    ensure!(
        report == expected,
        "the report was to be {expected}: {report}"
    );
    for client in [&mut ann, &mut ben] {
        client
            .gets_next(&[r#""over REST""#, r#""user_id": "dan""#])
            .await?;
    }

    output::line("acceptance publish: PyJWT and boto3");
    let work = json!({
        "url": format!("{}/_function/", sidewire.http()),
        "lambda": sidewire.http(),
        "secret": SECRET,
    });
    let mut driver = python.command(workspace(), DRIVER);
    aws::local(&mut driver);
    program::answers(&mut driver, work.to_string().as_bytes())
        .await
        .context("publish/driver.py")?;
    for progress in ["40", "70", "100"] {
        ann.gets_next(&["upload_progress", progress]).await?;
    }

    // Nobody else got anything: the very next thing is an answer of his own.
    for client in [&mut ben, &mut cat] {
        client.sends(r#"{"type":"ping"}"#).await?;
        client.gets_next(&[r#"{"type":"pong"}"#]).await?;
    }
    Ok(())
}
