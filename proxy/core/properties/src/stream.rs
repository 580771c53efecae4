//! A stream's bytes, in any pieces.

use proxy_core::backend::decoder::{Decoder, Format, Record};
use proxy_core::delivery::FRAME_LIMIT;

/// Reads an input as lines of JSON.
pub fn ndjson(input: &[u8]) {
    check(Format::Lines, input, lines_of_json);
}

/// Reads an input as server-sent events.
pub fn sse(input: &[u8]) {
    check(Format::Events, input, events_data);
}

/// The first byte says how the rest is cut.
fn check(format: Format, input: &[u8], expected: impl FnOnce(&[u8]) -> Vec<Vec<u8>>) {
    let Some((cut, text)) = input.split_first() else {
        return;
    };
    let text = blown_up(text, *cut);
    let whole = decode(format, [&text[..]]);
    let pieces = pieces(&text, *cut);
    assert_eq!(decode(format, pieces.iter().copied()), whole);
    if text.len() < 4_096 {
        assert_eq!(decode(format, text.chunks(1)), whole);
    }
    let mut replies = Vec::new();
    for record in &whole {
        match record {
            Record::Reply(bytes) => {
                assert!((1..=FRAME_LIMIT).contains(&bytes.len()));
                replies.push(bytes.to_vec());
            }
            Record::TooLong => assert!(text.len() > FRAME_LIMIT),
            Record::End => assert_eq!(format, Format::Events),
        }
    }
    if text.len() <= FRAME_LIMIT {
        let end = whole.iter().filter(|record| **record == Record::End);
        let mut expected = expected(&text);
        let before = expected.len();
        if format == Format::Events {
            expected.retain(|data| data != b"[DONE]");
        }
        assert_eq!(end.count(), before - expected.len());
        assert_eq!(replies, expected);
    }
}

/// 0xFF, which no UTF-8 has, becomes half a record of the largest size, four times at most, and
/// only where the first byte is one too: most inputs are to be quick.
fn blown_up(text: &[u8], cut: u8) -> Vec<u8> {
    let mut left = if cut == 0xFF { 4 } else { 0 };
    let mut all = Vec::with_capacity(text.len());
    for byte in text {
        if *byte == 0xFF && left > 0 {
            left -= 1;
            all.resize(all.len() + FRAME_LIMIT / 2, b'x');
        } else {
            all.push(*byte);
        }
    }
    all
}

/// Pieces of changing length, some of them empty.
fn pieces(mut text: &[u8], cut: u8) -> Vec<&[u8]> {
    let (mut all, mut state) = (Vec::new(), u32::from(cut));
    while !text.is_empty() {
        // Knuth's multiplier for linear congruences.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let wish = (state >> 28) as usize;
        let wish = if wish == 15 { FRAME_LIMIT / 3 } else { wish };
        let (piece, rest) = text.split_at(wish.min(text.len()));
        all.push(piece);
        text = rest;
    }
    all
}

fn decode<'a>(format: Format, pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<Record> {
    let mut decoder = Decoder::new(format);
    let mut records = Vec::new();
    for piece in pieces {
        decoder.push(piece);
        records.extend(std::iter::from_fn(|| decoder.pop()));
    }
    decoder.finish();
    records.extend(std::iter::from_fn(|| decoder.pop()));
    records
}

fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text)
}

/// A second reading of NDJSON, with all of the text at hand.
fn lines_of_json(text: &[u8]) -> Vec<Vec<u8>> {
    let lines = without_mark(text).split(|byte| *byte == b'\n');
    let lines = lines.map(<[u8]>::trim_ascii);
    let lines = lines.filter(|line| !line.is_empty());
    lines.map(<[u8]>::to_vec).collect()
}

/// A second reading of server-sent events: every event's data that is not empty.
fn events_data(text: &[u8]) -> Vec<Vec<u8>> {
    let (mut all, mut data) = (Vec::new(), Vec::new());
    let mut lines = lines_of_events(without_mark(text));
    lines.push(Vec::new());
    for line in lines {
        if line.is_empty() {
            all.push(data.join(&b'\n').trim_ascii().to_vec());
            data.clear();
        } else if line == b"data" {
            data.push(Vec::new());
        } else if let Some(value) = line.strip_prefix(b"data:") {
            data.push(value.strip_prefix(b" ").unwrap_or(value).to_vec());
        }
    }
    all.retain(|data| !data.is_empty());
    all
}

fn lines_of_events(text: &[u8]) -> Vec<Vec<u8>> {
    let mut lines = vec![Vec::new()];
    let mut bytes = text.iter().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\n' => lines.push(Vec::new()),
            b'\r' => {
                bytes.next_if(|next| **next == b'\n');
                lines.push(Vec::new());
            }
            _ => lines
                .iter_mut()
                .next_back()
                .into_iter()
                .for_each(|line| line.push(*byte)),
        }
    }
    lines
}
