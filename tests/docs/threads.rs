//! However the tests are started, as many of them run at once.

use crate::workspace::read;

/// What a file sets this key to.
fn number(file: &str, key: &str) -> u32 {
    let text = read(file);
    let mut settings = text.lines().filter_map(|line| line.split_once(" = "));
    let (_, value) = settings.find(|(name, _)| *name == key).unwrap();
    value.trim_matches('"').parse().unwrap()
}

#[test]
fn cargo_and_nextest_run_as_many_tests_at_once() {
    let by_cargo = number(".cargo/config.toml", "RUST_TEST_THREADS");
    let by_nextest = number(".config/nextest.toml", "test-threads");
    assert_eq!(by_cargo, by_nextest);
}
