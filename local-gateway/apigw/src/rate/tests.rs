use super::Rate;

#[test]
fn rates_are_read() {
    let rate = |per_second, burst| Rate { per_second, burst };
    assert_eq!("100/50".parse(), Ok(rate(100.0, 50)));
    assert_eq!("0.5/1".parse(), Ok(rate(0.5, 1)));
    for text in [
        "", "1", "1/", "/1", "-1/1", "NaN/1", "inf/1", "1/-1", "1/1/1", "a/b",
    ] {
        assert!(text.parse::<Rate>().is_err(), "{text}");
    }
}
