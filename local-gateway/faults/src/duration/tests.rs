use std::time::Duration;

use super::parse_duration;

#[test]
fn times_are_read_with_their_unit() {
    for (text, ms) in [
        ("500ms", 500),
        ("29s", 29_000),
        ("10m", 600_000),
        ("2h", 7_200_000),
    ] {
        assert_eq!(parse_duration(text), Ok(Duration::from_millis(ms)));
    }
    for text in [
        "",
        "29",
        "s",
        "-1s",
        "1.5s",
        "1 s",
        "1d",
        "99999999999999999999s",
        "1é",
    ] {
        assert!(parse_duration(text).is_err(), "{text}");
    }
    assert!(parse_duration(&format!("{}h", u64::MAX)).is_err());
}
