//! docs/troubleshooting.md and docs/frameworks.md quote the function's log. Each quoted text must be in
//! its source, and each warning and error of the source in the first.

use std::path::Path;

use crate::workspace::{read, rust_files};

/// The texts in code spans of paragraphs that begin with `**Log:**`.
fn quoted(document: &str) -> Vec<String> {
    let paragraphs = document.split("\n\n");
    let logs = paragraphs.filter_map(|paragraph| paragraph.strip_prefix("**Log:**"));
    logs.flat_map(spans).collect()
}

/// What stands in code spans, one or two backticks around it, line ends as blanks.
fn spans(paragraph: &str) -> Vec<String> {
    let text = paragraph.replace('\n', " ");
    let mut spans = Vec::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find('`') {
        let opened = &rest[start..];
        let fence = &opened[..opened.len() - opened.trim_start_matches('`').len()];
        let inside = &opened[fence.len()..];
        let end = inside.find(fence).unwrap();
        spans.push(inside[..end].trim().to_owned());
        rest = &inside[end + fence.len()..];
    }
    spans
}

/// Whether the source has this text in a literal; `…` is a place that is filled in.
fn is_in(source: &str, text: &str) -> bool {
    let pieces: Vec<_> = text.split('…').collect();
    let mut starts = source
        .match_indices(pieces[0])
        .map(|(at, piece)| at + piece.len());
    starts.any(|start| {
        pieces[1..]
            .iter()
            .try_fold(start, |at, piece| {
                let rest = &source[at..];
                let filled = rest.starts_with('{').then(|| rest.find('}')).flatten()?;
                let after = &rest[filled + 1..];
                after
                    .starts_with(piece)
                    .then(|| at + filled + 1 + piece.len())
            })
            .is_some()
    })
}

/// The messages of warnings and errors: the last literal of each call.
fn spoken(source: &str) -> Vec<&str> {
    let mut messages = Vec::new();
    for call in ["tracing::error!(", "tracing::warn!("] {
        for (start, _) in source.match_indices(call) {
            let rest = &source[start..];
            let arguments = &rest[..rest.find(");").unwrap()];
            let last = arguments.rsplit('"').nth(1).unwrap();
            messages.push(last);
        }
    }
    messages
}

/// All that the function is made of, with literals in one line each.
fn source() -> String {
    let files = rust_files(Path::new("proxy"));
    let text: String = files.iter().map(read).collect();
    let lines = text.split("\\\n").map(str::trim_start);
    lines.collect()
}

#[test]
fn every_log_text_that_the_documents_quote_is_in_the_source() {
    let source = source();
    for (document, fewest) in [("docs/troubleshooting.md", 30), ("docs/frameworks.md", 20)] {
        let quoted = quoted(&read(document));
        assert!(quoted.len() > fewest, "{document}: {quoted:?}");
        let missing: Vec<_> = quoted.iter().filter(|text| !is_in(&source, text)).collect();
        assert!(
            missing.is_empty(),
            "{document}: not in the source: {missing:#?}"
        );
    }
}

#[test]
fn every_warning_and_error_of_the_source_is_in_the_document() {
    let document = read("docs/troubleshooting.md");
    let document = document.replace('\n', " ");
    let source = source();
    let spoken = spoken(&source);
    assert!(spoken.len() > 15, "{spoken:?}");
    // What only forwards a text of another place has no words of its own.
    let own = spoken.iter().filter(|message| !message.contains('{'));
    let missing: Vec<_> = own
        .filter(|message| !document.contains(**message))
        .collect();
    assert!(missing.is_empty(), "not in the document: {missing:#?}");
}

#[test]
fn the_message_of_a_call_is_its_last_literal() {
    let source = r#"tracing::warn!(%id, "one"); tracing::error!(error = %e, what = "x", "two"); tracing::info!("no");"#;
    assert_eq!(spoken(source), ["two", "one"]);
}

#[test]
fn a_text_with_gaps_is_found_where_its_literal_has_places() {
    let source =
        r#"#[error("table: {operation}: no answer ({cause})")] "is not set; expected {expected}""#;
    for there in [
        "table: …: no answer (…)",
        "is not set; expected …",
        "no answer",
    ] {
        assert!(is_in(source, there), "{there}");
    }
    for absent in ["table: …: no reply (…)", "table: … no answer", "is set"] {
        assert!(!is_in(source, absent), "{absent}");
    }
}

#[test]
fn texts_are_read_from_spans_of_one_and_two_backticks() {
    let document = "**Log:** `one`,\n`` `two` is\nlong ``\n\nno `span`\n\n**Log:** `three`";
    assert_eq!(quoted(document), ["one", "`two` is long", "three"]);
}
