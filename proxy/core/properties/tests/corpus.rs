//! The fuzz targets' properties without a fuzzer: with the corpus, so that what was found once
//! stays found, and with mixtures of words that reach deep.

use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof, proptest};
use proptest::sample::select;

/// A target's corpus: real shapes, and what led the fuzzer somewhere new.
fn replay(target: &str, property: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fuzz/corpus");
    let entries = std::fs::read_dir(folder.join(target)).expect("each target has its folder");
    let mut inputs = 0;
    for entry in entries {
        let path = entry.expect("a folder can be read to its end").path();
        let input = std::fs::read(&path).expect("an input can be read");
        let held = std::panic::catch_unwind(|| property(&input)).is_ok();
        assert!(held, "by {}", path.display());
        inputs += 1;
    }
    assert!(inputs >= 10, "{target} has only {inputs} inputs");
}

#[test]
fn events_are_read_as_they_are_written() {
    replay("event", proxy_core_properties::event);
}

#[test]
fn lines_of_json_are_the_same_records_in_any_pieces() {
    replay("ndjson", proxy_core_properties::ndjson);
}

#[test]
fn server_sent_events_are_the_same_records_in_any_pieces() {
    replay("sse", proxy_core_properties::sse);
}

#[test]
fn replies_reach_clients_byte_for_byte() {
    replay("reply", proxy_core_properties::reply);
}

/// A first byte, then words in any order, now and then with something else between them.
fn mixture(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let word = select(words).prop_map(|word| word.as_bytes().to_vec());
    let scrap = prop_oneof![12 => word, 1 => vec(any::<u8>(), 0..4)];
    let scraps = vec(scrap, 0..40).prop_map(|scraps| scraps.concat());
    (any::<u8>(), scraps).prop_map(|(head, rest)| [&[head], &rest[..]].concat())
}

const MARK: &str = "\u{feff}";

proptest! {
    #[test]
    fn any_lines_are_read_as_a_second_reader_does(
        input in mixture(&[MARK, "{\"a\":1}", "[]", " ", "\t", "\n", "\r\n", "\r", "\n\n"]),
    ) {
        proxy_core_properties::ndjson(&input);
    }

    #[test]
    fn any_events_are_read_as_a_second_reader_does(
        input in mixture(&[
            MARK, "data: ", "data:", "data", ":", "id: 7", "{\"a\":1}", "[DONE]", " ", "\n", "\r",
            "\r\n", "\n\n",
        ]),
    ) {
        proxy_core_properties::sse(&input);
    }

    #[test]
    fn any_reply_is_planned_and_passed_on_as_it_is(
        members in vec(
            select(&[
                r#""broadcast":true"#, r#""broadcast" : {"exclude_sender":true}"#, r#""sidewire":{}"#,
                r#""\u0062roadcast":null"#, r#""sidewire":{"join":["a"],"close":true}"#, r#""a":1.0e5"#,
                r#" "a" : { "broadcast" : true } "#, r#""\ud800":"\udfff""#, r#""é":[1,2]"#, "\n\"\":\"\"",
                r#""initial":[{"n" :1}, 2]"#, r#""receipt":{}"#,
            ][..]),
            0..6,
        ),
        head in any::<u8>(),
        several in any::<bool>(),
    ) {
        let object = format!("{{{}}}", members.join(","));
        let body = if several { format!("[{object} , {object}]") } else { object };
        proxy_core_properties::reply(&[&[head], body.as_bytes()].concat());
    }
}
