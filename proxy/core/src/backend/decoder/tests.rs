use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;

use super::{Decoder, Format, Record};
use crate::delivery::FRAME_LIMIT;

fn decode<'a>(format: Format, pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<Record> {
    let mut decoder = Decoder::new(format);
    for piece in pieces {
        decoder.push(piece);
    }
    decoder.finish();
    std::iter::from_fn(|| decoder.pop()).collect()
}

fn replies(format: Format, text: &str) -> Vec<String> {
    let records = decode(format, [text.as_bytes()]);
    records
        .into_iter()
        .map(|record| match record {
            Record::Reply(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            Record::TooLong => "<too long>".to_owned(),
            Record::End => "<end>".to_owned(),
        })
        .collect()
}

#[test]
fn a_line_is_a_reply_however_it_ends() {
    for text in [
        "1\n2\n",
        "1\r\n2\r\n",
        "1\n2",
        "\n\n1\n \t\n\r\n2\r\n\n",
        "\u{feff}1\n2\n",
    ] {
        assert_eq!(replies(Format::Lines, text), ["1", "2"], "{text:?}");
    }
    assert_eq!(replies(Format::Lines, "{\"a\":\r 1}\n"), ["{\"a\":\r 1}"]);
    assert!(replies(Format::Lines, "\n \n").is_empty());
}

#[test]
fn lines_of_json_have_several_media_types() {
    for name in [
        "x-ndjson",
        "ndjson",
        "jsonl",
        "jsonlines",
        "json-lines",
        "x-jsonlines",
        "stream+json",
    ] {
        let format = Format::from_media_type(&format!("application/{name}"));
        assert_eq!(format, Some(Format::Lines), "{name}");
    }
    for (media_type, format) in [
        ("application/json-seq", Some(Format::Sequence)),
        ("text/event-stream", Some(Format::Events)),
        ("application/json", None),
        ("application/ld+json", None),
        ("text/plain", None),
    ] {
        assert_eq!(Format::from_media_type(media_type), format, "{media_type}");
    }
}

#[test]
fn a_record_of_a_sequence_may_have_several_lines() {
    let two = ["{\"a\":[\n1]}", "{\"b\":\"]}\\\"\"}"];
    for text in [
        "\u{1e}{\"a\":[\n1]}\n\u{1e}{\"b\":\"]}\\\"\"}\n",
        "{\"a\":[\n1]}\n{\"b\":\"]}\\\"\"}",
        "\u{feff}\u{1e}\u{1e}\n{\"a\":[\n1]}\u{1e}\n\n{\"b\":\"]}\\\"\"}\r\n\u{1e}",
    ] {
        assert_eq!(replies(Format::Sequence, text), two, "{text:?}");
    }
    let text = "{\"b\":\"]}\\\"\"}\n{\"a\":1}\n";
    let two = ["{\"b\":\"]}\\\"\"}", "{\"a\":1}"];
    assert_eq!(replies(Format::Sequence, text), two);
    // The next RS ends what was broken off.
    let text = "\u{1e}{\"a\":[\n\u{1e}{\"b\":1}\n";
    assert_eq!(replies(Format::Sequence, text), ["{\"a\":[", "{\"b\":1}"]);
}

/// Each is delivered as it comes: nobody waits for the next one's RS.
#[test]
fn a_record_of_a_sequence_ends_with_its_line() {
    let mut decoder = Decoder::new(Format::Sequence);
    decoder.push(b"\x1e{\"a\":1}");
    assert!(decoder.is_empty());
    decoder.push(b"\n");
    assert_eq!(decoder.pop(), Some(Record::Reply("{\"a\":1}".into())));
}

#[test]
fn an_events_data_is_a_reply_however_its_lines_end() {
    for end in ["\n", "\r\n", "\r"] {
        let text = [
            ": hello", "event: x", "data: 1", "id: 7", "", "data:2", "", "",
        ]
        .join(end);
        assert_eq!(replies(Format::Events, &text), ["1", "2"], "{end:?}");
    }
}

#[test]
fn an_events_data_lines_are_joined() {
    let text = "data: {\"a\":\ndata: 1,\ndata:\ndata\ndata: \"b\":2}\n\n";
    assert_eq!(replies(Format::Events, text), ["{\"a\":\n1,\n\n\n\"b\":2}"]);
}

#[test]
fn other_fields_and_comments_and_empty_events_are_nothing() {
    let text = ":\n\ndatabase: 1\n\nretry: 5\n\ndata:\n\ndata: 1\n\n";
    assert_eq!(replies(Format::Events, text), ["1"]);
}

#[test]
fn done_ends_the_events_and_a_last_event_may_lack_its_end() {
    assert_eq!(
        replies(Format::Events, "data: 1\n\ndata: [DONE]\n\n"),
        ["1", "<end>"]
    );
    assert_eq!(replies(Format::Events, "data: 1\n\ndata: 2"), ["1", "2"]);
    assert_eq!(replies(Format::Events, "data: 1\n\ndata: 2\n"), ["1", "2"]);
    // A line is JSON or nothing: `[DONE]` has no meaning there.
    assert_eq!(replies(Format::Lines, "[DONE]\n"), ["[DONE]"]);
}

#[test]
fn a_record_over_the_limit_is_told_and_not_kept_and_the_next_one_is_read() {
    let fits = "x".repeat(FRAME_LIMIT);
    let long = format!("{fits}x");
    let huge = "y".repeat(10 * FRAME_LIMIT);
    let text = format!("{fits}\n{long}\n{huge}\n1\n");
    assert_eq!(
        replies(Format::Lines, &text),
        [&fits, "<too long>", "<too long>", "1"]
    );
    let text = format!("data: {fits}\n\ndata: {huge}\n\ndata: {fits}\ndata: 1\n\ndata: 1\n\n");
    assert_eq!(
        replies(Format::Events, &text),
        [&fits, "<too long>", "<too long>", "1"]
    );
}

fn scrap() -> impl Strategy<Value = Vec<u8>> {
    let words = [
        "data: ",
        "data:",
        "data",
        ":",
        "{\"a\":1}",
        "{\"a\":[",
        "\\\"",
        "]}",
        "\u{1e}",
        "[DONE]",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
    ];
    let word = proptest::sample::select(words.to_vec()).prop_map(|word| word.as_bytes().to_vec());
    prop_oneof![8 => word, 1 => any::<Vec<u8>>(), 1 => Just(vec![0xEF, 0xBB, 0xBF])]
}

proptest! {
    #[test]
    fn any_split_of_the_bytes_gives_the_same_records(
        scraps in proptest::collection::vec(scrap(), 0..40),
        size in 1_usize..7,
        cuts in proptest::collection::vec(any::<Index>(), 0..8),
        format in proptest::sample::select(vec![Format::Lines, Format::Sequence, Format::Events]),
    ) {
        let bytes = scraps.concat();
        let whole = decode(format, [&bytes[..]]);
        prop_assert_eq!(decode(format, bytes.chunks(size)), whole.clone());
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let pieces = cuts.windows(2).map(|ends| &bytes[ends[0]..ends[1]]);
        prop_assert_eq!(decode(format, pieces), whole);
    }
}
