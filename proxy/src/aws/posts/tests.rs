use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http::Request;

use super::{FramePosts, PostClient};
use crate::aws::tests::World;
use crate::aws::tests::server::Wire;

const REGION: &str = "eu-central-1";

fn credentials(token: Option<&str>) -> Credentials {
    Credentials::new(
        "AKIAEXAMPLE",
        "secret/example+",
        token.map(str::to_owned),
        None,
        "tests",
    )
}

fn posts(world: &World, endpoint: &str, token: Option<&str>) -> FramePosts {
    let client = PostClient {
        transport: world.transport.clone(),
        credentials: credentials(token),
        region: REGION.to_owned(),
    };
    client.at(endpoint).unwrap()
}

/// The `authorization` that the library makes of a request with the same headers.
fn expected(request: &Request<Bytes>, token: Option<&str>, now: SystemTime) -> String {
    let identity = credentials(token).into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(REGION)
        .name("execute-api")
        .time(now)
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let uri = request.uri().to_string();
    let body = SignableBody::Bytes(request.body());
    let signable = SignableRequest::new("POST", uri, std::iter::empty(), body).unwrap();
    let (instructions, _) = sign(signable, &parameters).unwrap().into_parts();
    let mut headers = instructions.headers();
    let (_, authorization) = headers.find(|(name, _)| *name == "authorization").unwrap();
    authorization.to_owned()
}

#[tokio::test]
async fn signatures_are_those_of_the_library() {
    let world = World::new(Wire::Plain).await;
    let midnight = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_057_600);
    let times = [
        midnight - Duration::from_secs(1),
        midnight,
        midnight + Duration::from_millis(999),
        midnight + Duration::from_secs(1),
        midnight - Duration::from_secs(86_400), // a clock that was set back
    ];
    let frames = [
        Bytes::from_static(b"{}"),
        Bytes::from_static(b"{}"),
        Bytes::new(),
    ];
    let ids = [
        "L0SQTcOFvHcCJhg=",
        "a/b",
        "..",
        "%2F ?#+~_-.",
        "Ä",
        "'\"@$,:;",
    ];
    for token in [None, Some("session/token=")] {
        for endpoint in [
            "https://abc.execute-api.eu-central-1.amazonaws.com/prod",
            "http://127.0.0.1:8080/dev/",
            "https://abc.example/$default",
            "https://abc.example:8443",
        ] {
            let posts = posts(&world, endpoint, token);
            for now in times {
                for (id, frame) in ids.iter().zip(frames.iter().cycle()) {
                    let request = posts.request(id, frame.clone(), now).unwrap();
                    let authorization = request.headers()["authorization"].to_str().unwrap();
                    assert_eq!(
                        authorization,
                        expected(&request, token, now),
                        "{endpoint} {id}"
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn a_frame_arrives_with_its_bytes_at_its_connection() {
    for wire in [Wire::Plain, Wire::Http1, Wire::Http2] {
        let world = World::new(wire).await;
        let endpoint = format!("{}/dev", world.url);
        let posts = posts(&world, &endpoint, Some("session"));
        world.server.script(410, "gone");
        let status = posts
            .post("L0SQTcOFvHcCJhg=", Bytes::from_static(b"{\"a\":1}"))
            .await;
        assert_eq!(status.unwrap(), 410);
        let (head, body) = world.server.requests().remove(0);
        assert_eq!(body, "{\"a\":1}");
        assert_eq!(head.method, "POST");
        let target = head.uri.path_and_query().unwrap().as_str();
        assert_eq!(target, "/dev/@connections/L0SQTcOFvHcCJhg%3D");
        assert_eq!(head.headers["x-amz-security-token"], "session");
    }
}
