use local_faults::EpochMs;

use super::{TraceRoot, event_id};

#[test]
fn an_event_id_has_sixteen_characters() {
    for _ in 0..200 {
        assert_eq!(event_id().len(), 16);
    }
}

#[test]
fn a_trace_root_begins_with_its_time() {
    let root = TraceRoot::at(EpochMs(1_708_326_702_007));
    let root = root.as_str();
    assert!(root.starts_with("Root=1-65d2ff2e-"), "{root}");
    assert_eq!(root.len(), "Root=1-65d2ff2e-".len() + 24, "{root}");
}
