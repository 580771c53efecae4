//! The content types of streamed answers, each in lower case and without parameters.

/// One JSON value a line; everybody calls it something else.
pub const LINES: [&str; 7] = [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/jsonlines",
    "application/json-lines",
    "application/x-jsonlines",
    "application/stream+json",
];

/// JSON values behind record separators (RFC 7464).
pub const SEQUENCE: &str = "application/json-seq";

/// Server-sent events.
pub const EVENTS: &str = "text/event-stream";
