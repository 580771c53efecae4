use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

use super::Target;

fn connection(base: &str, id: &str) -> Target {
    Target::Connection {
        base: base.to_owned(),
        id: id.to_owned(),
    }
}

#[test]
fn a_connection_is_named_plain_and_encoded() {
    for path in [
        "/dev/@connections/TXzPWdnOjoECGjA=",
        "/dev/%40connections/TXzPWdnOjoECGjA=",
        "/dev/@connections/TXzPWdnOjoECGjA%3D",
        "/dev/%40connections/TXzPWdnOjoECGjA%3d",
    ] {
        assert_eq!(
            Target::parse(path),
            connection("dev", "TXzPWdnOjoECGjA="),
            "{path}"
        );
    }
}

#[test]
fn an_encoded_slash_or_dot_stays_inside_its_part() {
    assert_eq!(
        Target::parse("/dev/@connections/a%2Fb"),
        connection("dev", "a/b")
    );
    assert_eq!(
        Target::parse("/dev/@connections/.."),
        connection("dev", "..")
    );
    assert_eq!(Target::parse("/dev%2F@connections/a"), Target::Nothing);
}

#[test]
fn a_stage_is_named_with_and_without_a_slash_at_the_end() {
    for path in ["/dev", "/dev/"] {
        assert_eq!(
            Target::parse(path),
            Target::Api {
                base: "dev".to_owned()
            },
            "{path}"
        );
    }
}

#[test]
fn the_root_is_an_api_too() {
    let base = String::new;
    for path in ["", "/"] {
        assert_eq!(Target::parse(path), Target::Api { base: base() });
    }
    assert_eq!(Target::parse("/@connections/a"), connection("", "a"));
}

#[test]
fn other_paths_name_nothing() {
    for path in [
        "//",
        "/dev//",
        "/dev/@connections",
        "/dev/@connections/",
        "/dev/connections/a",
        "/dev/@connections/a/b",
        "/dev/@connections//a",
    ] {
        assert_eq!(Target::parse(path), Target::Nothing, "{path}");
    }
}

proptest! {
    #[test]
    fn any_path_names_something_or_nothing(path in any::<String>()) {
        Target::parse(&path);
    }

    #[test]
    fn what_is_encoded_is_read_as_it_was(id in ".+") {
        let written = utf8_percent_encode(&id, NON_ALPHANUMERIC);
        let target = Target::parse(&format!("/dev/%40connections/{written}"));
        prop_assert_eq!(target, connection("dev", &id));
    }
}
