use serde_json::Value;

use super::Invocation;
use crate::exchange::InvokeRequest;

fn invocation() -> Invocation {
    let request = InvokeRequest {
        subject: String::new(),
        content: Value::Null,
        payload: None,
        trace_root: "Root=1-65d2ff2e-000000000000000000000000".to_owned(),
    };
    Invocation::new(request).0
}

#[test]
fn an_invocation_id_is_a_version_4_uuid() {
    for _ in 0..200 {
        let id = invocation().id;
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(&id[14..15], "4", "{id}");
        assert!("89ab".contains(&id[19..20]), "{id}");
    }
}

#[test]
fn a_trace_header_has_root_parent_and_sampling() {
    let trace = invocation().trace();
    let parts: Vec<&str> = trace.split(';').collect();
    assert_eq!(parts[0], "Root=1-65d2ff2e-000000000000000000000000");
    assert_eq!(parts[1].len(), "Parent=".len() + 16, "{trace}");
    assert_eq!(parts[2], "Sampled=0");
}
