use std::collections::{BTreeMap, BTreeSet};

use super::{DefaultValue, Group, Kind, Reader, SETTINGS, Setting, meant};

fn reader_of(name: &str, value: &str) -> BTreeMap<String, String> {
    [(name.to_owned(), value.to_owned())].into()
}

#[test]
fn each_setting_has_one_row() {
    let names: BTreeSet<_> = SETTINGS.iter().map(|setting| setting.name).collect();
    assert_eq!(names.len(), SETTINGS.len());
    assert!(SETTINGS.len() > 30);
}

#[test]
fn the_rows_of_a_group_stand_together_in_the_order_of_the_groups() {
    let mut groups: Vec<_> = SETTINGS.iter().map(|setting| setting.group).collect();
    groups.dedup();
    assert_eq!(groups, Group::ALL);
}

#[test]
fn a_meaning_is_sentences_that_fit_into_a_cell_of_a_table() {
    for setting in SETTINGS {
        let meaning = setting.meaning;
        let plain = !meaning.contains(['|', '\n', '[']) && !meaning.contains("  ");
        assert!(
            plain && meaning.ends_with('.'),
            "{}: {meaning}",
            setting.name
        );
        assert!(meaning.matches('`').count() % 2 == 0, "{}", setting.name);
    }
}

/// A default that its own row refuses would turn every problem into a panic or a silence.
#[test]
fn each_default_is_a_value_of_its_kind_and_within_its_limits() {
    for setting in SETTINGS {
        let DefaultValue::Text(default) = setting.default else {
            continue;
        };
        let env = reader_of(setting.name, default);
        let mut read = Reader::new(&env);
        let taken = match setting.kind {
            Kind::Seconds { .. } | Kind::WholeSeconds { .. } => read.duration(setting).is_some(),
            Kind::Count { .. } => read.count::<usize>(setting).is_some(),
            Kind::Flag => read.flag(setting).is_some(),
            Kind::Choice(words) => words.contains(&default),
            Kind::Path => read.path(setting, false).is_some(),
            Kind::Pointer => read.pointer(setting).is_some(),
            // The list of types is read where types are known.
            Kind::Types => true,
            other => panic!("{}: no default is known for {other:?}", setting.name),
        };
        assert!(taken && read.is_clean(), "{}: {read:?}", setting.name);
        assert!(default.len() <= setting.kind.longest(), "{}", setting.name);
    }
}

#[test]
fn a_wrong_value_is_reported_once_and_reading_goes_on_with_the_default() {
    let env = reader_of("MAX_CHANNELS", "many");
    let mut read = Reader::new(&env);
    let row = &super::MAX_CHANNELS;
    assert_eq!(read.count(row), Some(200_usize));
    assert_eq!(read.count(row), Some(200_usize));
    let problems = read.into_error().problems;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].words, "expected 1 to 1000, found `many`");
}

#[test]
fn a_misspelt_name_is_known_by_its_distance_or_its_beginning() {
    let of = |name| meant(name).map(|setting: &Setting| setting.name);
    assert_eq!(of("KEEP_ALIVE"), Some("KEEPALIVE"));
    assert_eq!(of("JWT_ISSUERS"), Some("JWT_ISSUER"));
    assert_eq!(
        of("BACKEND_CONNECTION_TIMEOUT"),
        Some("BACKEND_CONNECT_TIMEOUT")
    );
    assert_eq!(of("KEEPALIVE"), None, "a setting");
    assert_eq!(of("PATH"), None, "of others");
}

#[test]
fn no_two_settings_are_taken_for_each_other() {
    for setting in SETTINGS {
        let env = reader_of(setting.name, "\u{1}");
        assert!(Reader::new(&env).is_clean(), "{}", setting.name);
    }
}
