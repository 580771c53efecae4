//! X-Ray's header, and W3C's.

use proptest::prelude::{any, proptest};

use super::{XRAY, ann, message};
use crate::backend::request::traceparent;

#[test]
fn an_x_ray_header_becomes_a_traceparent() {
    let whole = "00-65d2fe2e6f5bb1d95d3a6e4b0e2f4c11-53995c3f42cd8ad8";
    for (xray, sampled) in [
        (XRAY, "01"),
        (
            "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8;Sampled=0",
            "00",
        ),
        (
            "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8",
            "00",
        ),
        (
            "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8;Sampled=?",
            "00",
        ),
        (
            "Sampled=1; Parent=53995C3F42CD8AD8; Root=1-65D2FE2E-6F5BB1D95D3A6E4B0E2F4C11",
            "01",
        ),
        (
            "Self=x;Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a:0",
            "01",
        ),
    ] {
        assert_eq!(
            traceparent(xray),
            Some(format!("{whole}-{sampled}")),
            "{xray}"
        );
    }
}

#[test]
fn a_malformed_x_ray_header_becomes_nothing_and_is_passed_on() {
    for xray in [
        "",
        ";;=",
        "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11",
        "Parent=53995c3f42cd8ad8;Sampled=1",
        "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c1;Parent=53995c3f42cd8ad8",
        "Root=1-65d2fe2-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8",
        "Root=2-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8",
        "Root=1-65d2fe2e6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8",
        "Root=1-65d2fe2g-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8",
        "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad",
        "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8adé",
        "root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;parent=53995c3f42cd8ad8",
    ] {
        assert_eq!(traceparent(xray), None, "{xray}");
        if !xray.is_empty() {
            let headers = message(&ann(), xray).headers;
            assert!(!headers.contains_key("traceparent"), "{xray}");
            assert_eq!(headers["x-amzn-trace-id"].as_bytes(), xray.as_bytes());
        }
    }
}

proptest! {
    #[test]
    fn no_trace_makes_the_call_panic(trace in any::<String>()) {
        let request = message(&ann(), &trace);
        assert_eq!(request.path, "/api/chat/ws/1/message");
    }
}
