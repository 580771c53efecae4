//! A streamed answer, read to its end: its records, one reply each. Pure.

use backend_contract::media_types;

/// How a stream separates its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Lines,
    /// `application/json-seq`: a control character before each record.
    Sequence,
    Events,
}

impl Format {
    /// Returns `None` where this media type is no stream.
    pub(crate) fn of(media_type: Option<&str>) -> Option<Self> {
        match media_type? {
            lines if media_types::LINES.contains(&lines) => Some(Self::Lines),
            media_types::SEQUENCE => Some(Self::Sequence),
            media_types::EVENTS => Some(Self::Events),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lines => "NDJSON",
            Self::Sequence => "a JSON text sequence",
            Self::Events => "server-sent events",
        }
    }

    /// Cuts a stream into its records.
    pub(crate) fn records(self, body: &str) -> Vec<String> {
        let body = body.strip_prefix('\u{feff}').unwrap_or(body);
        match self {
            Self::Lines => texts(body.split('\n')),
            Self::Sequence => texts(body.split('\u{1e}')),
            Self::Events => events(body),
        }
    }
}

fn texts<'a>(pieces: impl Iterator<Item = &'a str>) -> Vec<String> {
    let pieces = pieces.map(str::trim).filter(|piece| !piece.is_empty());
    pieces.map(str::to_owned).collect()
}

fn events(body: &str) -> Vec<String> {
    let body = body.replace("\r\n", "\n").replace('\r', "\n");
    let mut records = Vec::new();
    for event in body.split("\n\n") {
        let data: Vec<_> = event.lines().filter_map(data).collect();
        let data = data.join("\n");
        match data.trim() {
            "" => {}
            "[DONE]" => break,
            record => records.push(record.to_owned()),
        }
    }
    records
}

fn data(line: &str) -> Option<&str> {
    let value = line.strip_prefix("data:")?;
    Some(value.strip_prefix(' ').unwrap_or(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_records() {
        let records = Format::Lines.records("\u{feff}{}\r\n\n [1] \n2");
        assert_eq!(records, ["{}", "[1]", "2"]);
    }

    #[test]
    fn a_sequences_texts_are_records() {
        let records = Format::Sequence.records("\u{1e}{\n}\n\u{1e}{\"a\":1}\n");
        assert_eq!(records, ["{\n}", "{\"a\":1}"]);
    }

    #[test]
    fn events_are_records() {
        let body = ": hi\n\nevent: x\r\ndata: {\r\ndata:}\r\n\r\nid: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n";
        assert_eq!(Format::Events.records(body), ["{\n}", "2"]);
    }
}
