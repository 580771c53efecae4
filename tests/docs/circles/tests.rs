//! Small crates, as file names and texts.

use std::collections::BTreeMap;
use std::path::Path;

use super::Tree;

fn circles(files: &[(&str, &str)]) -> Vec<String> {
    let files: BTreeMap<_, _> = files.iter().copied().collect();
    let read = |path: &Path| files.get(path.to_str()?).map(|&text| text.to_owned());
    Tree::read(Path::new("src/lib.rs"), &read).circles()
}

#[test]
fn a_circle_is_found_and_its_arrows_are_named() {
    let found = circles(&[
        ("src/lib.rs", "mod a; mod b; pub mod c;"),
        ("src/a.rs", "use crate::b::{self, One, two as too};"),
        ("src/b.rs", "fn f() -> crate::c::Three { todo!() }"),
        ("src/c.rs", "pub(crate) mod d;"),
        ("src/c/d.rs", "use super::super::a::Four;"),
    ]);
    // `c` does not name `c::d`, so that nothing leads back.
    assert!(found.is_empty(), "{found:?}");
    let found = circles(&[
        ("src/lib.rs", "mod a; mod b; pub mod c;"),
        ("src/a.rs", "use crate::b::{self, One, two as too};"),
        ("src/b.rs", "fn f() -> crate::c::d::Three { todo!() }"),
        ("src/c.rs", "pub(crate) mod d;"),
        ("src/c/d.rs", "use super::super::a::Four;"),
    ]);
    let expected = "3 files:\n  src/a.rs -> src/b.rs: One, b, two\n  \
        src/b.rs -> src/c/d.rs: Three\n  src/c/d.rs -> src/a.rs: Four";
    assert_eq!(found, [expected]);
}

#[test]
fn a_facade_makes_no_circle() {
    let found = circles(&[
        ("src/lib.rs", "mod shop;"),
        (
            "src/shop.rs",
            "mod till; mod shelf; pub use till::Till; pub use self::shelf::Shelf;",
        ),
        ("src/shop/till.rs", "use super::Shelf; pub struct Till;"),
        ("src/shop/shelf.rs", "pub struct Shelf;"),
    ]);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn siblings_that_meet_at_their_facade_are_a_circle() {
    let found = circles(&[
        ("src/lib.rs", "mod shop;"),
        (
            "src/shop.rs",
            "mod till; mod shelf; pub use till::Till; pub use self::shelf::Shelf;",
        ),
        ("src/shop/till.rs", "use super::Shelf; pub struct Till;"),
        (
            "src/shop/shelf.rs",
            "use crate::shop::Till; pub struct Shelf;",
        ),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_parent_and_its_child_that_know_each_other_are_a_circle() {
    for parent in [
        "mod till; use self::till::Till; pub struct Shop(Till);",
        "mod till; use crate::shop::till::Till; pub struct Shop(Till);",
        "mod till; pub struct Shop(self::till::Till);",
        "mod till; pub use till::Till; pub struct Shop(crate::shop::till::Till);",
    ] {
        let found = circles(&[
            ("src/lib.rs", "mod shop;"),
            ("src/shop.rs", parent),
            ("src/shop/till.rs", "use super::Shop; pub struct Till;"),
        ]);
        let expected = "2 files:\n  src/shop.rs -> src/shop/till.rs: Till\n  \
            src/shop/till.rs -> src/shop.rs: Shop";
        assert_eq!(found, [expected], "{parent}");
    }
    // What a file is made of is named without `self`.
    let found = circles(&[
        ("src/lib.rs", "mod shop;"),
        (
            "src/shop.rs",
            "mod till; use till::Till; pub struct Shop(Till, till::Key);",
        ),
        ("src/shop/till.rs", "use super::Shop; pub struct Till;"),
    ]);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn tests_comments_and_literals_do_not_count() {
    let found = circles(&[
        ("src/lib.rs", "mod a; mod b;"),
        (
            "src/a.rs",
            r##"
            //! See crate::b::One.
            #[cfg(test)]
            mod tests;
            #[cfg(test)]
            use crate::b::Two;
            /* crate::b::Three /* nested */ crate::b::Three */
            pub(in crate::b) const TEXT: &str = "crate::b::Four";
            const RAW: &str = r#""crate::b::Five""#;
            const QUOTE: char = '"';
            fn f<'a>(_: &'a str) -> char { '\'' }
            #[cfg(test)]
            mod more { use crate::b::Six; fn g() { } }
            "##,
        ),
        ("src/b.rs", "use crate::a::f;"),
    ]);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_module_within_a_file_is_the_files_own() {
    let found = circles(&[
        ("src/lib.rs", "mod shop;"),
        (
            "src/shop.rs",
            "mod till; pub mod inner { use super::super::shop::till::Till; } pub struct Shop;",
        ),
        ("src/shop/till.rs", "use super::Shop; use super::inner::X;"),
    ]);
    let expected = "2 files:\n  src/shop.rs -> src/shop/till.rs: Till\n  \
        src/shop/till.rs -> src/shop.rs: Shop, inner";
    assert_eq!(found, [expected]);
}
