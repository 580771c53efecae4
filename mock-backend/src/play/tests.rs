use std::time::Duration;

use axum::response::IntoResponse as _;
use bytes::Bytes;

use super::*;

async fn played(answer: Answer) -> (StatusCode, Bytes) {
    let response = play(answer, &Journal::default(), chat).await;
    let status = response.status();
    (
        status,
        axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap(),
    )
}

fn chat() -> Response {
    (StatusCode::IM_A_TEAPOT, "chat").into_response()
}

fn status(status: u16) -> Answer {
    Answer::Status {
        status,
        body: String::new(),
    }
}

#[tokio::test]
async fn each_answer_is_what_it_says() {
    let json = Answer::Json {
        text: "[ 1 ]".to_owned(),
    };
    assert_eq!(played(json).await, (StatusCode::OK, "[ 1 ]".into()));
    assert_eq!(played(Answer::Null).await, (StatusCode::OK, "null".into()));
    assert_eq!(played(Answer::Empty).await, (StatusCode::OK, Bytes::new()));
    assert_eq!(played(Answer::NoContent).await.0, StatusCode::NO_CONTENT);
    assert_eq!(
        played(Answer::Chat).await,
        (StatusCode::IM_A_TEAPOT, "chat".into())
    );
    let later = Answer::Slow(Duration::ZERO, Box::new(status(404)));
    assert_eq!(played(later).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_huge_answer_is_json_of_that_size() {
    let (_, body) = played(Answer::Huge(100_000)).await;
    assert_eq!(body.len(), 100_000);
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&body).unwrap()["type"],
        "huge"
    );
}

#[tokio::test]
async fn a_redirect_names_its_location() {
    let response = play(
        Answer::Redirect("/elsewhere".to_owned()),
        &Journal::default(),
        chat,
    )
    .await;
    assert_eq!(response.status(), StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(response.headers()["location"], "/elsewhere");
}

#[tokio::test]
async fn a_mistake_in_the_script_is_told_loudly() {
    assert_eq!(played(status(7)).await.0, StatusCode::NOT_EXTENDED);
}
