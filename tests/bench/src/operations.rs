//! Which operations of DynamoDB go by in a stream of HTTP requests, by their header `x-amz-target`.

const MARK: &[u8] = b"DynamoDB_20120810.";

/// What has gone by so far, as far as it may be the beginning of a name.
#[derive(Debug, Default)]
pub struct Scanner {
    tail: Vec<u8>,
}

impl Scanner {
    /// Takes the next piece; returns the operations whose names end in it.
    pub fn push(&mut self, piece: &[u8]) -> impl Iterator<Item = String> + use<> {
        self.tail.extend_from_slice(piece);
        let mut found = Vec::new();
        let mut rest: &[u8] = &self.tail;
        let kept = loop {
            let Some(at) = position(rest) else {
                // The mark itself may be cut.
                let from = rest.len().saturating_sub(MARK.len() - 1);
                break rest.get(from..).unwrap_or_default().to_vec();
            };
            let name = rest.get(at + MARK.len()..).unwrap_or_default();
            let length = name.iter().take_while(|byte| byte.is_ascii_alphabetic());
            let (name, after) = name.split_at(length.count());
            if after.is_empty() {
                // The name may be cut.
                break rest.get(at..).unwrap_or_default().to_vec();
            }
            found.push(String::from_utf8_lossy(name).into_owned());
            rest = after;
        };
        self.tail = kept;
        found.into_iter()
    }
}

fn position(bytes: &[u8]) -> Option<usize> {
    bytes.windows(MARK.len()).position(|window| window == MARK)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUESTS: &str = "POST / HTTP/1.1\r\nX-Amz-Target: DynamoDB_20120810.PutItem\r\n\r\n{}\
        POST / HTTP/1.1\r\nx-amz-target:DynamoDB_20120810.Query\r\ncontent-length: 2\r\n\r\n{}";

    #[test]
    fn operations_are_found_wherever_the_stream_is_cut() {
        for size in 1..REQUESTS.len() {
            let mut scanner = Scanner::default();
            let pieces = REQUESTS.as_bytes().chunks(size);
            let found: Vec<_> = pieces.flat_map(|piece| scanner.push(piece)).collect();
            assert_eq!(found, ["PutItem", "Query"], "pieces of {size}");
        }
    }
}
