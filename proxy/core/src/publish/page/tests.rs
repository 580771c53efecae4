use bytes::Bytes;

use super::*;

fn id(text: &str) -> ConnectionId {
    ConnectionId::parse(text).unwrap()
}

fn page(action: Action) -> Page {
    Page {
        id: PageId::parse("Zq81mBx0k3f9a2xq").unwrap(),
        of: LogOf::Home(r#"user#a"b\c"#.to_owned()),
        after: id("abc="),
        upto: id("xyz="),
        action,
        position: None,
        exclude: BTreeSet::new(),
    }
}

fn parse(text: &str) -> Option<Result<Page, RequestError>> {
    Page::parse(&RawValue::from_string(text.to_owned()).unwrap())
}

#[test]
fn what_is_written_is_read_back() {
    let frame = Bytes::from(r#"{ "n":1.10, "text":"\u00fc" }"#);
    let numbered = Page {
        of: LogOf::Channel(ChannelName::parse("thread:42").unwrap()),
        position: Some(Position {
            epoch: Epoch::parse("k3f9a2xq").unwrap(),
            seq: 43,
            mark: Mark::parse("p0Zr71Lc").unwrap(),
        }),
        exclude: BTreeSet::from([id("abc="), id("def=")]),
        ..page(Action::Publish(frame.clone()))
    };
    for page in [
        page(Action::Publish(frame)),
        page(Action::Disconnect),
        numbered,
    ] {
        let body = page.body().unwrap();
        assert_eq!(parse(&body).unwrap().unwrap(), page, "{body}");
    }
}

#[test]
fn what_is_no_page_is_left_to_others() {
    for other in [
        r#"{"action":"publish","to":{"booking_id":"1"},"data":1}"#,
        r#"{"page":"p","to":{"home":"7"},"after":"a","upto":"b","data":1,"more":1}"#,
        r#"{"page":"p","to":{"user":"7"},"after":"a","upto":"b"}"#,
        "[]",
        "1",
    ] {
        assert!(parse(other).is_none(), "{other}");
    }
}

#[test]
fn a_page_of_bad_form_is_refused() {
    for bad in [
        r#"{"page":"","to":{"home":"7"},"after":"a","upto":"b"}"#,
        r#"{"page":"p","to":{"home":"7"},"after":"","upto":"b"}"#,
        r#"{"page":"p","to":{"channel":"a b"},"after":"a","upto":"b"}"#,
        r#"{"page":"p","to":{"home":"7"},"after":"a","upto":"b","exclude":[""]}"#,
        r#"{"page":"p","to":{"home":"7"},"after":"a","upto":"b","number":{"epoch":"x","seq":1,"mark":"p0Zr71Lc"}}"#,
    ] {
        assert_eq!(parse(bad).unwrap(), Err(RequestError::Name), "{bad}");
    }
}
