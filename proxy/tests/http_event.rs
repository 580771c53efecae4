//! An HTTP event is read by structs of our own, because `lambda_http` needs a runtime. Here the two
//! read the same events.

use lambda_http::aws_lambda_events::apigw::ApiGatewayV2httpRequest;
use proxy_core::event::{self, Event};

#[test]
fn an_http_event_is_read_as_lambda_http_reads_it() {
    for payload in [
        include_str!("../core/fixtures/function_url_request.json"),
        include_str!("../core/fixtures/http_api_request.json"),
    ] {
        let theirs: ApiGatewayV2httpRequest = serde_json::from_str(payload).unwrap();
        let Ok(Event::Http(ours)) = event::parse(payload) else {
            panic!("not an HTTP request: {payload}");
        };
        assert_eq!(
            Some(ours.request_id.clone()),
            theirs.request_context.request_id
        );
        assert_eq!(ours.method, theirs.request_context.http.method.as_str());
        assert!(!theirs.headers.is_empty());
        for (name, value) in &theirs.headers {
            assert_eq!(ours.header(name.as_str()), value.to_str().ok(), "{name}");
        }
        let by_iam = theirs.request_context.authorizer.map(|by| by.iam.is_some());
        assert_eq!(ours.by_iam, by_iam == Some(true));
        if !theirs.is_base64_encoded {
            assert_eq!(
                Some(&ours.body[..]),
                theirs.body.as_deref().map(str::as_bytes)
            );
        }
    }
}
