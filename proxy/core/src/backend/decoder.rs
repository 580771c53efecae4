//! A stream's bytes in, its records out: one reply each. Any split of the bytes gives the same
//! records. Pure; what is not yet a whole record takes no more room than one.

use std::collections::VecDeque;
use std::fmt;

use backend_contract::media_types;
use bytes::Bytes;

use crate::delivery::FRAME_LIMIT;

/// How a stream separates its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// NDJSON, JSON Lines: one record a line; lines end in LF or CR LF.
    Lines,
    /// `application/json-seq` (RFC 7464): RS before each record, LF after it. A record may have
    /// several lines, and comes before the next one's RS.
    Sequence,
    /// `text/event-stream` (WHATWG HTML, server-sent events): one record an event's `data`;
    /// lines end in LF, CR LF or CR.
    Events,
}

impl Format {
    /// `None`: this media type is no stream.
    #[must_use]
    pub fn from_media_type(media_type: &str) -> Option<Self> {
        match media_type {
            lines if media_types::LINES.contains(&lines) => Some(Self::Lines),
            media_types::SEQUENCE => Some(Self::Sequence),
            media_types::EVENTS => Some(Self::Events),
            _ => None,
        }
    }

    fn ends_line(self, byte: u8) -> bool {
        match self {
            Self::Lines => byte == b'\n',
            Self::Sequence => matches!(byte, b'\n' | RECORD_SEPARATOR),
            Self::Events => matches!(byte, b'\n' | b'\r'),
        }
    }
}

/// RS, which no JSON text has.
const RECORD_SEPARATOR: u8 = 0x1E;

/// What a stream says.
#[derive(Clone, PartialEq, Eq)]
pub enum Record {
    /// One reply's bytes, not yet looked at.
    Reply(Bytes),
    /// A record over [`FRAME_LIMIT`], which was not kept.
    TooLong,
    /// The backend said that it is done.
    End,
}

/// A reply by its length alone.
impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(bytes) => write!(f, "Reply({} bytes)", bytes.len()),
            Self::TooLong => f.write_str("TooLong"),
            Self::End => f.write_str("End"),
        }
    }
}

/// Cuts records out of pieces of bytes.
pub struct Decoder {
    format: Format,
    line: Line,
    /// An event's data so far; `None` until it has some.
    data: Option<Line>,
    /// How deep in a record of a sequence its last byte stands.
    nesting: Nesting,
    /// The last byte was a CR, whose LF may follow.
    after_cr: bool,
    first_line: bool,
    records: VecDeque<Record>,
}

/// By the number of records that are complete.
impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decoder({} records)", self.records.len())
    }
}

impl Decoder {
    /// A decoder at a stream's beginning.
    #[must_use]
    pub fn new(format: Format) -> Self {
        Self {
            format,
            line: Line::default(),
            data: None,
            nesting: Nesting::default(),
            after_cr: false,
            first_line: true,
            records: VecDeque::new(),
        }
    }

    /// The next record that is complete.
    pub fn pop(&mut self) -> Option<Record> {
        self.records.pop_front()
    }

    /// Drops the records that are complete.
    pub fn clear(&mut self) {
        self.records.clear();
    }

    /// Is no record complete?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// More of the stream.
    pub fn push(&mut self, mut piece: &[u8]) {
        while let Some(&first) = piece.first() {
            if std::mem::take(&mut self.after_cr) && first == b'\n' {
                piece = piece.get(1..).unwrap_or_default();
                continue;
            }
            let at = piece.iter().position(|byte| self.format.ends_line(*byte));
            let (line, rest) = piece.split_at(at.unwrap_or(piece.len()));
            self.line.extend(line);
            if self.format == Format::Sequence {
                self.nesting.read(line);
            }
            let Some((end, rest)) = rest.split_first() else {
                return;
            };
            piece = rest;
            self.after_cr = *end == b'\r';
            if *end == b'\n' && self.nesting.is_open() {
                self.line.extend(b"\n"); // of a record with several lines
            } else {
                self.end_line();
            }
        }
    }

    /// The stream is over: a last line may lack its end, a last event its empty line.
    pub fn finish(&mut self) {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.end_event();
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        self.nesting = Nesting::default();
        if std::mem::take(&mut self.first_line) {
            line.strip_byte_order_mark();
        }
        match self.format {
            Format::Lines | Format::Sequence => {
                line.trim();
                if !line.is_empty() {
                    self.records.push_back(line.into_record());
                }
            }
            Format::Events if line.is_empty() => self.end_event(),
            Format::Events => self.field(line),
        }
    }

    /// One line of an event. All fields but `data` say nothing to us; comments begin with `:`.
    fn field(&mut self, mut line: Line) {
        if !line.strip_data_field() {
            return;
        }
        match &mut self.data {
            None => self.data = Some(line),
            Some(data) => {
                data.extend(b"\n");
                data.append(&line);
            }
        }
    }

    fn end_event(&mut self) {
        let Some(mut data) = self.data.take() else {
            return;
        };
        data.trim();
        if data.bytes == b"[DONE]" {
            self.records.push_back(Record::End);
        } else if !data.is_empty() {
            self.records.push_back(data.into_record());
        }
    }
}

/// How many objects and arrays of a JSON text are not closed yet.
#[derive(Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Nesting {
    fn is_open(&self) -> bool {
        self.depth > 0
    }

    fn read(&mut self, text: &[u8]) {
        for byte in text {
            match byte {
                _ if std::mem::take(&mut self.escaped) => {}
                b'\\' => self.escaped = self.in_string,
                b'"' => self.in_string = !self.in_string,
                b'{' | b'[' if !self.in_string => self.depth += 1,
                b'}' | b']' if !self.in_string => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
    }
}

/// Bytes up to a limit; beyond it only the fact that there were more.
#[derive(Default)]
struct Line {
    bytes: Vec<u8>,
    too_long: bool,
}

/// Room for a field's name around a record of the largest size.
const LINE_LIMIT: usize = FRAME_LIMIT + 64;

impl Line {
    fn is_empty(&self) -> bool {
        self.bytes.is_empty() && !self.too_long
    }

    fn extend(&mut self, more: &[u8]) {
        if self.bytes.len() + more.len() > LINE_LIMIT {
            self.too_long = true;
        }
        let room = LINE_LIMIT.saturating_sub(self.bytes.len());
        self.bytes
            .extend_from_slice(more.get(..room.min(more.len())).unwrap_or_default());
    }

    fn append(&mut self, other: &Self) {
        self.extend(&other.bytes);
        self.too_long |= other.too_long;
    }

    fn trim(&mut self) {
        let trimmed = self.bytes.trim_ascii();
        if trimmed.len() < self.bytes.len() {
            self.bytes = trimmed.to_vec();
        }
    }

    fn strip_byte_order_mark(&mut self) {
        if self.bytes.starts_with(b"\xEF\xBB\xBF") {
            self.bytes.drain(..3);
        }
    }

    /// Leaves a `data` field's value; false for every other line.
    fn strip_data_field(&mut self) -> bool {
        let Some(rest) = self.bytes.strip_prefix(b"data") else {
            return false;
        };
        let value = match rest {
            [] => &[],
            [b':', b' ', value @ ..] | [b':', value @ ..] => value,
            _ => return false,
        };
        self.bytes = value.to_vec();
        true
    }

    fn into_record(self) -> Record {
        if self.too_long || self.bytes.len() > FRAME_LIMIT {
            Record::TooLong
        } else {
            Record::Reply(self.bytes.into())
        }
    }
}

#[cfg(test)]
mod tests;
