use super::*;

const HOME: &str = r#"{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc"}"#;

fn position(seq: u64) -> Wanted {
    Wanted::Position(Position {
        epoch: Epoch::parse("k3f9a2xq").unwrap(),
        seq,
        mark: Mark::parse("p0Zr71Lc").unwrap(),
    })
}

fn after(entries: &str) -> Resume {
    Resume::parse(&format!(r#"{{"type":"resume","after":[{entries}]}}"#))
}

#[test]
fn positions_are_read_by_their_logs() {
    let thread = ChannelName::parse("thread:42").unwrap();
    let resume = after(&format!(
        r#"{HOME},{{"channel":"thread:42","epoch":"k3f9a2xq","seq":7,"mark":"p0Zr71Lc"}}"#
    ));
    assert_eq!(resume.from(None), Some(position(43)));
    assert_eq!(resume.from(Some(&thread)), Some(position(7)));
    let other = ChannelName::parse("other").unwrap();
    assert_eq!(resume.from(Some(&other)), None);
    assert_eq!(Resume::parse(r#"{"type":"resume"}"#), Resume::default());
}

#[test]
fn what_is_no_position_is_nowhere() {
    for entry in [
        r#"{"epoch":"k3f9a2xq","seq":-1,"mark":"p0Zr71Lc"}"#,
        r#"{"epoch":"k3f9a2xq","seq":0,"mark":"p0Zr71Lc"}"#,
        r#"{"epoch":"k3f9a2xq","seq":1e30,"mark":"p0Zr71Lc"}"#,
        r#"{"epoch":"k3f9a2xq","seq":99999999999999999999999,"mark":"p0Zr71Lc"}"#,
        r#"{"epoch":"k3f9a2xq","seq":"1","mark":"p0Zr71Lc"}"#,
        r#"{"epoch":7,"seq":1,"mark":"p0Zr71Lc"}"#,
        r#"{"epoch":"k3f9a2xq","seq":1}"#,
        r#"{"epoch":"k3f9a2xq","seq":1,"mark":"p0Zr71L#"}"#,
        "{}",
    ] {
        assert_eq!(after(entry).from(None), Some(Wanted::Nowhere), "{entry}");
    }
    let no_list = Resume::parse(r#"{"type":"resume","after":{"seq":1}}"#);
    assert_eq!(no_list.from(None), Some(Wanted::Nowhere));
}

#[test]
fn what_names_no_log_is_left_out() {
    for entry in ["7", "null", "[]", r#"{"channel":""}"#, r#"{"channel":7}"#] {
        assert_eq!(after(entry).from(None), None, "{entry}");
        assert_eq!(after(entry).channels().count(), 0, "{entry}");
    }
}

#[test]
fn many_logs_and_many_earlier_connections_are_bounded() {
    let entries: Vec<_> = (0..1_000)
        .map(|number| format!(r#"{{"channel":"c{number}"}}"#))
        .collect();
    assert_eq!(after(&entries.join(",")).channels().count(), LOGS);
    let ids: Vec<_> = (0..1_000).map(|number| format!(r#""{number}=""#)).collect();
    let frame = format!(r#"{{"type":"resume","was":[7,"",{}]}}"#, ids.join(","));
    assert_eq!(Resume::parse(&frame).was.len(), EARLIER);
}
