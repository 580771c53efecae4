//! Documents name the tests that show what they say. Are the tests there?

use std::fs;
use std::path::PathBuf;

use crate::workspace;

/// The suites of the package `tests`, which has nothing but tests.
const SUITES: [&str; 2] = ["it", "loss"];

/// The files that may have a Rust test of this module, a path with the package first: `it` is in
/// the folder of a package's integration tests, all others stand beside the module.
fn files(module: &[&str]) -> Vec<PathBuf> {
    let Some((package, path)) = module.split_first() else {
        return Vec::new();
    };
    let Some(folder) = workspace::folders().get(*package) else {
        return Vec::new();
    };
    let file = |base: &str, path: &[&str]| {
        let mut file = folder.join(base);
        file.extend(path);
        file
    };
    match path {
        [suite, path @ ..] if *package == "tests" && SUITES.contains(suite) => {
            vec![file(suite, path).with_extension("rs")]
        }
        ["it", path @ ..] => vec![file("tests/it", path).with_extension("rs")],
        path => vec![
            file("src", path).join("tests.rs"),
            file("src", path).with_extension("rs"),
        ],
    }
}

/// Is there a Rust test of this name, such as `proxy::plan::a_name_of_bad_form_is_refused`?
pub(crate) fn exists(test: &str) -> bool {
    let path: Vec<_> = test.split("::").collect();
    let Some((name, module)) = path.split_last() else {
        return false;
    };
    let mut sources = files(module)
        .into_iter()
        .filter_map(|file| fs::read_to_string(file).ok());
    sources.any(|source| {
        let written = format!("fn {name}()");
        let mut lines = source.lines().map(str::trim).peekable();
        while let Some(line) = lines.next() {
            let is_test = line == "#[test]" || line.starts_with("#[tokio::test");
            if is_test && lines.peek().is_some_and(|next| next.contains(&written)) {
                return true;
            }
        }
        false
    })
}

#[test]
fn a_name_that_is_not_there_is_missed() {
    for name in [
        "local-gateway::it::life::an_ended_connection_is_told_once",
        "tests::it::chat::another_booking_hears_nothing",
        "tests::loss::paths::all_paths_at_once_cost_one_event_its_time",
        "proxy-core::plan::a_name_of_bad_form_is_refused",
        "proxy-core::backend::request::tests::paths::a_path_is_its_template_filled_in",
    ] {
        assert!(exists(name), "{name}");
    }
    for name in [
        "local-gateway::it::life::no_such_test",
        // A function, but no test.
        "local-gateway::it::life::disconnect",
        "tests::it::chat::no_such_test",
        "tests::loss::paths::no_such_test",
        "proxy-core::plan::home",
        "nobody::it::life::an_ended_connection_is_told_once",
        "",
    ] {
        assert!(!exists(name), "{name}");
    }
}
