use local_gateway::Observation;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

use crate::kit::{SIGNED, World, http, http_without_host};

const LIMIT: usize = 128 * 1024;

#[tokio::test]
async fn posts_arrive_in_order_as_text_frames() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for number in 0..20 {
        let answer = world
            .post(&client.id, format!("frame {number}").as_bytes())
            .await;
        assert_eq!((answer.status, answer.body.as_str()), (200, ""));
    }
    for number in 0..20 {
        assert_eq!(client.text().await, format!("frame {number}"));
    }
}

#[tokio::test]
async fn a_connection_is_found_by_its_encoded_path_too() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    let id = client.id.replace('=', "%3D");
    let answer = world
        .http("POST", &format!("/dev/%40connections/{id}"), b"x")
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(client.text().await, "x");
}

#[tokio::test]
async fn a_post_is_observed_with_its_payload() {
    let mut world = World::start().await;
    let client = world.connect("").await;
    world.post(&client.id, b"seen").await;
    let seen = world
        .observe(|observation| match observation {
            Observation::Posted {
                connection_id,
                status,
                body,
            } => Some((connection_id, status, body)),
            _ => None,
        })
        .await;
    assert_eq!(seen, (client.id, 200, "seen".into()));
}

#[tokio::test]
async fn payloads_up_to_128_kib_arrive_and_larger_ones_get_413() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for size in [LIMIT + 1, 2_000_000] {
        let answer = world.post(&client.id, &vec![b'a'; size]).await;
        assert_eq!(answer.status, 413);
        assert_eq!(
            answer.headers["x-amzn-errortype"],
            "PayloadTooLargeException"
        );
    }
    for size in [LIMIT, 0] {
        assert_eq!(world.post(&client.id, &vec![b'a'; size]).await.status, 200);
        assert_eq!(client.text().await.len(), size);
    }
}

#[tokio::test]
async fn bytes_that_are_not_utf8_arrive_as_replacement_characters() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    assert_eq!(world.post(&client.id, b"a\xffb").await.status, 200);
    assert_eq!(client.text().await, "a\u{fffd}b");
}

#[tokio::test]
async fn a_connection_is_described() {
    let mut world = World::start().await;
    let mut request = world.handshake("").into_client_request().unwrap();
    request
        .headers_mut()
        .insert("user-agent", "tester".parse().unwrap());
    let client = world.connect_with(request).await;
    let path = format!("/dev/@connections/{}", client.id);
    let answer = world.http("GET", &path, b"").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "application/json");
    let body: Value = serde_json::from_str(&answer.body).unwrap();
    let identity = json!({ "sourceIp": "127.0.0.1", "userAgent": "tester" });
    assert_eq!(body["identity"], identity);
    for time in ["connectedAt", "lastActiveAt"] {
        let text = body[time].as_str().unwrap();
        assert_eq!(text.len(), "2024-02-19T07:11:42.000Z".len(), "{text}");
        assert!(text.ends_with('Z'), "{text}");
    }
    assert_eq!(body.as_object().unwrap().len(), 3);
}

#[tokio::test]
async fn a_deleted_connection_closes_after_its_last_frames() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    world.post(&client.id, b"last words").await;
    let path = format!("/dev/@connections/{}", client.id);
    let answer = world.http("DELETE", &path, b"").await;
    assert_eq!((answer.status, answer.body.as_str()), (204, ""));
    for method in ["POST", "GET", "DELETE"] {
        assert_eq!(world.http(method, &path, b"").await.status, 410, "{method}");
    }
    assert_eq!(client.text().await, "last words");
    let reason = "Connection Closed Normally";
    assert_eq!(client.close_frame().await, (1000, reason.to_owned()));
    let (_, event) = world.event("DISCONNECT").await;
    assert_eq!(event["requestContext"]["disconnectStatusCode"], 1000);
    assert_eq!(event["requestContext"]["disconnectReason"], reason);
}

#[tokio::test]
async fn an_id_of_another_form_gets_400() {
    let world = World::start().await;
    for (written, id) in [
        ("abc", "abc"),
        ("..", ".."),
        ("a%2Fb", "a/b"),
        ("%22%0A", "\"\n"),
        ("AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAA"),
    ] {
        for method in ["POST", "GET", "DELETE"] {
            let answer = world
                .http(method, &format!("/dev/@connections/{written}"), b"x")
                .await;
            assert_eq!(answer.status, 400, "{method} {written}");
            assert_eq!(answer.headers["x-amzn-errortype"], "BadRequestException");
            let body: Value = serde_json::from_str(&answer.body).unwrap();
            assert_eq!(
                body,
                json!({ "message": format!("Invalid connectionId: {id}") })
            );
        }
    }
}

#[tokio::test]
async fn an_id_that_nobody_has_gets_an_empty_410() {
    let world = World::start().await;
    for method in ["POST", "GET", "DELETE"] {
        let answer = world
            .http(method, "/dev/@connections/AAAAAAAAAAAAAAA=", b"x")
            .await;
        assert_eq!((answer.status, answer.body.as_str()), (410, ""), "{method}");
        assert_eq!(answer.headers["x-amzn-errortype"], "GoneException");
    }
}

#[tokio::test]
async fn a_wrong_stage_or_method_gets_403() {
    let mut world = World::start().await;
    let client = world.connect("").await;
    for (method, stage) in [
        ("POST", "prod"),
        ("GET", "Dev"),
        ("PUT", "dev"),
        ("DELETE", "dev/dev"),
    ] {
        let path = format!("/{stage}/@connections/{}", client.id);
        let answer = world.http(method, &path, b"x").await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (403, r#"{"message":"Forbidden"}"#)
        );
        assert_eq!(answer.headers["x-amzn-errortype"], "ForbiddenException");
    }
}

#[tokio::test]
async fn a_client_that_does_not_read_gets_its_poster_429_and_can_be_deleted() {
    let mut world = World::with(|config| config.limits.frames_waiting = 4).await;
    let client = world.connect("").await;
    let payload = vec![b'a'; LIMIT];
    let mut statuses = Vec::new();
    // More than the sockets' own buffers hold.
    for _ in 0..200 {
        let answer = world.post(&client.id, &payload).await;
        statuses.push(answer.status);
        if answer.status != 200 {
            assert_eq!(answer.headers["x-amzn-errortype"], "LimitExceededException");
            break;
        }
    }
    assert_eq!(statuses.last(), Some(&429));
    let path = format!("/dev/@connections/{}", client.id);
    assert_eq!(world.http("DELETE", &path, b"").await.status, 204);
    let (_, event) = world.event("DISCONNECT").await;
    assert_eq!(event["requestContext"]["disconnectStatusCode"], 1000);
}

#[tokio::test]
async fn a_call_without_a_signature_gets_403() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    let address = world.running.address().to_string();
    let path = format!("/dev/@connections/{}", client.id);
    for headers in [&[][..], &[("Authorization", "Bearer token")]] {
        for method in ["POST", "GET", "DELETE"] {
            let answer = http(&address, method, &path, headers, b"x").await;
            assert_eq!(answer.status, 403, "{method}");
            let error_type = &answer.headers["x-amzn-errortype"];
            assert_eq!(error_type, "MissingAuthenticationTokenException");
            let expected = r#"{"message":"Missing Authentication Token"}"#;
            assert_eq!(answer.body, expected);
        }
    }
    let signed_in_query = format!("{path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00");
    let answer = http(&address, "POST", &signed_in_query, &[], b"x").await;
    assert_eq!(answer.status, 200);
    assert_eq!(client.text().await, "x");
}

#[tokio::test]
async fn a_call_without_a_signature_passes_where_that_is_wanted() {
    let mut world = World::with(|config| config.require_signature = false).await;
    let mut client = world.connect("").await;
    let address = world.running.address().to_string();
    let path = format!("/dev/@connections/{}", client.id);
    assert_eq!(http(&address, "POST", &path, &[], b"x").await.status, 200);
    assert_eq!(client.text().await, "x");
}

#[tokio::test]
async fn behind_a_custom_domain_the_event_gives_away_no_callback_url() {
    for (custom, path) in [("ws.example.com/live", "/live"), ("ws.example.com", "")] {
        let mut world =
            World::with(|config| config.custom_domain = Some(custom.parse().unwrap())).await;
        let address = world.running.address().to_string();
        assert_eq!(
            world.running.websocket_url(),
            format!("ws://{address}/{}", path.trim_start_matches('/'))
        );
        assert_eq!(
            world.running.management_url(),
            format!("http://{address}{path}")
        );
        let observations = world.running.observe();
        let mut client = world.connect("").await;
        world.observations = observations;
        let (_, event) = world.event("CONNECT").await;
        let context = &event["requestContext"];
        assert_eq!(context["domainName"], "ws.example.com");
        assert_eq!(context["stage"], "dev");
        assert_eq!(event["headers"]["Host"], "ws.example.com");
        assert!(!event.to_string().contains("live"), "{event}");

        let base = |base: &str| format!("{base}/@connections/{}", client.id);
        assert_eq!(world.http("POST", &base(path), b"x").await.status, 200);
        // The API's own endpoint goes on, but not under the custom domain's name.
        assert_eq!(world.http("POST", &base("/dev"), b"y").await.status, 200);
        let named = async |path: &str, body| {
            let headers = [SIGNED, ("Host", "ws.example.com")];
            http_without_host(&address, &format!("POST {path}"), &headers, body).await
        };
        let answer = named(&base("/dev"), b"x").await;
        assert_eq!(answer.status, 403);
        assert_eq!(answer.headers["x-amzn-errortype"], "ForbiddenException");
        assert_eq!(named(&base("/live/dev"), b"x").await.status, 403);
        assert_eq!(named(&base(path), b"z").await.status, 200);
        for expected in ["x", "y", "z"] {
            assert_eq!(client.text().await, expected);
        }
    }
}
