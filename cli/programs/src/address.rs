//! Addresses in the lines that programs print: how we learn the ports that they chose.

/// Finds the first URL of this scheme (`http://`, `ws://`) in a line, without its query.
pub fn find<'a>(line: &'a str, scheme: &str) -> Option<&'a str> {
    let url = line.get(line.find(scheme)?..)?;
    url.split(|c: char| c == '?' || c.is_whitespace()).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_ends_at_its_query_or_at_a_space() {
        for line in [
            "gateway  | WebSocket ws://127.0.0.1:8080/dev?type=chat&token=a",
            "ws://127.0.0.1:8080/dev (try it)",
            "ws://127.0.0.1:8080/dev",
        ] {
            assert_eq!(
                find(line, "ws://"),
                Some("ws://127.0.0.1:8080/dev"),
                "{line}"
            );
        }
        assert_eq!(find("http://127.0.0.1:8080/", "ws://"), None);
    }
}
