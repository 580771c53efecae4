use super::{ConnectionId, TraceRoot, event_id, invocation_id};
use crate::clock::EpochMs;

#[test]
fn a_connection_id_has_sixteen_characters_and_ends_in_an_equals_sign() {
    for _ in 0..200 {
        let id = ConnectionId::random();
        assert_eq!(id.as_str().len(), 16, "{id}");
        assert!(id.as_str().ends_with('='), "{id}");
        assert_eq!(ConnectionId::parse(id.as_str()), Some(id));
        assert_eq!(event_id().len(), 16);
    }
}

#[test]
fn text_of_another_form_is_no_connection_id() {
    for text in [
        "",
        "=",
        "abc",
        "AAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAA==",
        "AAAAAAAAAAAAAA/=",
        "AAAAAAAAAAAAAA+=",
        "AAAAAAAAAAAAAA%3D",
        "AAAAAAAAAAAAAAé=",
        "AAAAAAAAAAAAAAAAA=",
        "0a8c0b5e-2d0f-4b2a-9d3e-6b1f0c9d8e7f",
    ] {
        assert_eq!(ConnectionId::parse(text), None, "{text}");
    }
}

#[test]
fn an_invocation_id_is_a_version_4_uuid() {
    for _ in 0..200 {
        let id = invocation_id();
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(&id[14..15], "4", "{id}");
        assert!("89ab".contains(&id[19..20]), "{id}");
    }
}

#[test]
fn a_trace_header_has_root_parent_and_sampling() {
    let trace = TraceRoot::at(EpochMs(1_708_326_702_007)).for_invocation();
    let parts: Vec<&str> = trace.split(';').collect();
    assert!(parts[0].starts_with("Root=1-65d2ff2e-"), "{trace}");
    assert_eq!(parts[0].len(), "Root=1-65d2ff2e-".len() + 24, "{trace}");
    assert_eq!(parts[1].len(), "Parent=".len() + 16, "{trace}");
    assert_eq!(parts[2], "Sampled=0");
}
