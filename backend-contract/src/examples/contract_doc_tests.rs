//! `docs/contract.md` and `docs/protocol.md` show every example, as it is.
//!
//! The rule: a block whose info string is a language and a NAME (```` ```json ERROR_FRAME ````) is
//! the constant of that name, but for its last line feeds; a list is shown one item a line. Each
//! block of `json`, `jsonl` or `http` has a name.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

const DOCUMENTS: [(&str, &str); 2] = [
    ("contract.md", include_str!("../../../docs/contract.md")),
    ("protocol.md", include_str!("../../../docs/protocol.md")),
];
const SOURCES: [&str; 4] = [
    include_str!("../examples.rs"),
    include_str!("exchanges.rs"),
    include_str!("protocol.rs"),
    include_str!("publishing.rs"),
];

macro_rules! named {
    ($($name:ident),* $(,)?) => { [$((stringify!($name), $name)),*] };
}

fn examples() -> BTreeMap<&'static str, String> {
    let lists = [
        ("FRAMES", FRAMES.join("\n")),
        ("FRAMES_OF_STREAM", FRAMES_OF_STREAM.join("\n")),
    ];
    let texts = TEXTS.iter();
    let texts = texts.map(|(name, text)| (*name, text.trim_end_matches('\n').to_owned()));
    texts.chain(lists).collect()
}

const TEXTS: &[(&str, &str)] = &named![
    ACK_FRAME,
    ACK_LEFT_OUT,
    AUTH,
    AUTH_RENEWED,
    CHAT_RESPONSE,
    CLIENT_FRAME,
    CONNECT_ACCEPTED,
    CONNECT_CALL,
    CONNECT_REPLY,
    CONNECT_REPLY_FULL,
    CONNECT_REQUEST,
    DISCONNECT_CALL,
    DISCONNECT_REQUEST,
    ERROR_FRAME,
    ERROR_MESSAGE,
    ERROR_OF_RESUME,
    ERROR_RATE_LIMITED,
    ERROR_TOKEN_EXPIRED,
    FRAME_INITIAL,
    FRAME_NUMBERED,
    FRAME_NUMBERED_CHANNEL,
    FRAME_RECEIPT,
    FRAME_STREAMED,
    FRAME_TO_ALL,
    FRAME_TO_BOOKING,
    FRAME_TO_CHANNEL,
    FRAME_TO_CONNECTION,
    FRAME_TO_OTHERS,
    FRAME_TO_USER,
    FRAME_VOLATILE,
    FRAME_WITH_CLOSE,
    FRAME_WITH_COMMANDS,
    GATEWAY_ERROR,
    LATER,
    MESSAGE_ANSWERED,
    MESSAGE_CALL,
    MESSAGE_REQUEST,
    MISSED,
    NOTHING,
    NOTIFICATION,
    PING,
    PONG,
    PUBLISH_ANSWERED,
    PUBLISH_CALL,
    PUBLISH_CLAIMS,
    PUBLISH_CONNECTIONS,
    PUBLISH_CONNECTIONS_ANSWER,
    PUBLISH_DISCONNECT,
    PUBLISH_HEARTBEAT,
    PUBLISH_REFUSED,
    PUBLISH_REPORT,
    PUBLISH_REQUEST,
    REFUSAL,
    REFUSED,
    REPLIES,
    REPLY,
    REPLY_TO_ALL,
    REPLY_TO_BOOKING,
    REPLY_TO_CHANNEL,
    REPLY_TO_CONNECTION,
    REPLY_TO_OTHERS,
    REPLY_TO_USER,
    REPLY_VOLATILE,
    REPLY_WITH_CLOSE,
    REPLY_WITH_COMMANDS,
    RESUMED,
    RESUMED_WITHOUT_LOG,
    RESUME_AFTER,
    RESUME_FIRST,
    SIGNATURE_CLAIMS,
    STREAM_NDJSON,
    STREAM_SSE,
    SYSTEM_MESSAGE,
    TYPING_INDICATOR,
    UPLOAD_PROGRESS,
];

/// A fenced block.
#[derive(Debug)]
struct Block {
    document: &'static str,
    language: String,
    name: Option<String>,
    text: String,
}

fn blocks() -> impl Iterator<Item = Block> {
    DOCUMENTS
        .into_iter()
        .flat_map(|(document, text)| blocks_of(document, text))
}

fn blocks_of(document: &'static str, text: &str) -> Vec<Block> {
    let mut lines = text.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let mut words = info.split(' ').map(str::to_owned);
        let text: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        found.push(Block {
            document,
            language: words.next().unwrap_or_default(),
            name: words.next(),
            text: text.join("\n"),
        });
    }
    found
}

#[test]
fn every_example_is_known_here() {
    let in_the_sources: BTreeSet<_> = SOURCES
        .into_iter()
        .flat_map(str::lines)
        .filter_map(|line| line.strip_prefix("pub const ")?.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let here: BTreeSet<_> = examples().into_keys().collect();
    let unknown: Vec<_> = in_the_sources.symmetric_difference(&here).collect();
    assert!(
        unknown.is_empty(),
        "in the sources or here alone: {unknown:?}"
    );
}

#[test]
fn every_example_is_shown_as_it_is() {
    let examples = examples();
    let mut shown = BTreeSet::new();
    for block in blocks() {
        let Some(name) = block.name else { continue };
        let document = block.document;
        let Some(example) = examples.get(name.as_str()) else {
            panic!("docs/{document} shows {name}, and no example has this name")
        };
        assert_eq!(&block.text, example, "docs/{document} shows another {name}");
        shown.insert(name);
    }
    let missing: Vec<_> = examples
        .keys()
        .filter(|name| !shown.contains(**name))
        .collect();
    assert!(missing.is_empty(), "no document shows {missing:?}");
}

#[test]
fn nothing_of_the_wire_is_shown_that_is_no_example() {
    for block in blocks() {
        let of_the_wire = ["json", "jsonl", "http"].contains(&block.language.as_str());
        assert_eq!(of_the_wire, block.name.is_some(), "this block: {block:?}");
    }
}
