use super::*;
use proxy_core::ids::ChannelName;

fn row(content: Content) -> Row {
    Row {
        head: Head {
            position: Position {
                epoch: Epoch::parse("k3f9a2xq").unwrap(),
                seq: 43,
                mark: Mark::parse("p0Zr71Lc").unwrap(),
            },
            at: EpochMs(1_708_326_702_999),
        },
        content,
        excluded: BTreeSet::from([ConnectionId::parse("c=").unwrap()]),
    }
}

fn log() -> LogOf {
    LogOf::Channel(ChannelName::parse("thread:42").unwrap())
}

#[test]
fn a_row_is_read_back_as_it_was_written() {
    for content in [
        Content::Frame(r#"{"a":"ü"}"#.into()),
        Content::TooLarge,
        Content::Empty,
    ] {
        let row = row(content);
        let item = write(&log(), &row, Duration::from_secs(3_600));
        assert_eq!(read(&log(), &item).unwrap(), row);
    }
}

#[test]
fn a_row_sorts_by_its_number_and_outlives_its_life() {
    let item = write(&log(), &row(Content::Empty), Duration::from_secs(3_600));
    let text = |name: &str| item[name].as_s().unwrap().as_str();
    assert_eq!(text("booking_id"), "log#channel#thread:42");
    assert_eq!(text("connection_id"), "000000000043");
    assert_eq!(item["ttl"].as_n().unwrap(), "1708330363");
}

#[test]
fn a_row_that_is_not_ours_is_told() {
    for missing in ["epoch", "mark", "at", "connection_id"] {
        let mut item = write(&log(), &row(Content::Empty), Duration::from_secs(3_600));
        item.remove(missing);
        let error = read(&log(), &item).unwrap_err().to_string();
        assert!(error.contains("log#channel#thread:42"), "{error}");
    }
}
