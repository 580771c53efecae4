use proptest::prelude::*;

use super::{MalformedResult, ProxyResult};

fn status(response: &str) -> Result<u16, MalformedResult> {
    ProxyResult::parse(response.as_bytes()).map(|result| result.status.as_u16())
}

#[test]
fn a_status_code_is_a_number_or_its_digits() {
    assert_eq!(status(r#"{"statusCode":200}"#), Ok(200));
    assert_eq!(status(r#"{"statusCode":"403"}"#), Ok(403));
    assert_eq!(
        status(r#"{"statusCode":599,"headers":null,"body":null}"#),
        Ok(599)
    );
}

#[test]
fn what_is_no_proxy_result_is_malformed() {
    for response in ["", "null", "[]", "7", "\"ok\"", "{", "\u{0}"] {
        assert_eq!(
            status(response),
            Err(MalformedResult::NotAnObject),
            "{response:?}"
        );
    }
    for code in [
        "null", "true", "200.5", "-1", "0", "99", "600", "70000", "\"ok\"", "{}",
    ] {
        let response = format!(r#"{{"statusCode":{code}}}"#);
        assert_eq!(
            status(&response),
            Err(MalformedResult::StatusCode),
            "{response}"
        );
    }
    assert_eq!(status("{}"), Err(MalformedResult::StatusCode));
    assert_eq!(
        status(r#"{"statusCode":200,"body":{"a":1}}"#),
        Err(MalformedResult::Body)
    );
    let unknown = MalformedResult::UnknownMember("status".to_owned());
    assert_eq!(status(r#"{"statusCode":200,"status":200}"#), Err(unknown));
}

#[test]
fn the_subprotocol_is_found_whatever_the_case_of_its_header() {
    for response in [
        r#"{"statusCode":200,"headers":{"Sec-WebSocket-Protocol":"chat"}}"#,
        r#"{"statusCode":200,"headers":{"sec-websocket-protocol":"chat"}}"#,
        r#"{"statusCode":200,"multiValueHeaders":{"SEC-WEBSOCKET-PROTOCOL":["chat"]}}"#,
    ] {
        let result = ProxyResult::parse(response.as_bytes()).unwrap();
        assert_eq!(result.subprotocol.unwrap(), "chat", "{response}");
    }
}

#[test]
fn a_subprotocol_that_is_no_header_value_is_none() {
    for value in ["null", "7", r#""a\nb""#, "[]"] {
        let response =
            format!(r#"{{"statusCode":200,"headers":{{"Sec-WebSocket-Protocol":{value}}}}}"#);
        let result = ProxyResult::parse(response.as_bytes()).unwrap();
        assert_eq!(result.subprotocol, None, "{response}");
    }
}

proptest! {
    #[test]
    fn any_response_is_a_result_or_malformed(response in any::<Vec<u8>>()) {
        drop(ProxyResult::parse(&response));
    }
}
