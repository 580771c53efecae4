//! A streamed answer, read to its end: its records, one reply each. Pure.

/// How a stream separates its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Lines,
    Events,
}

impl Format {
    /// Returns `None` where this media type is no stream.
    pub(crate) fn of(media_type: Option<&str>) -> Option<Self> {
        match media_type? {
            "application/x-ndjson" => Some(Self::Lines),
            "text/event-stream" => Some(Self::Events),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lines => "NDJSON",
            Self::Events => "server-sent events",
        }
    }

    /// Cuts a stream into its records.
    pub(crate) fn records(self, body: &str) -> Vec<String> {
        let body = body.strip_prefix('\u{feff}').unwrap_or(body);
        match self {
            Self::Lines => {
                let lines = body.split('\n').map(str::trim);
                lines
                    .filter(|line| !line.is_empty())
                    .map(str::to_owned)
                    .collect()
            }
            Self::Events => events(body),
        }
    }
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
    fn events_are_records() {
        let body = ": hi\n\nevent: x\r\ndata: {\r\ndata:}\r\n\r\nid: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n";
        assert_eq!(Format::Events.records(body), ["{\n}", "2"]);
    }
}
