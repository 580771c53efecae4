//! What `cargo install` puts on somebody's machine: programs, and nothing that only tests need.

use serde_json::Value;

use crate::workspace::metadata;

/// The packages that are installed, each with its programs.
const INSTALLED: &[(&str, &[&str])] = &[
    ("contract-check", &["contract-check"]),
    ("local-gateway", &["local-gateway"]),
    ("mock-backend", &["mock-backend"]),
    ("sidewire", &["sidewire"]),
];

/// The programs of a package that are built without a feature of its own.
fn programs(package: &Value) -> Vec<&str> {
    let targets = package["targets"].as_array().unwrap().iter();
    let programs = targets.filter(|target| {
        let is_program = target["kind"].as_array().unwrap().contains(&"bin".into());
        is_program && target.get("required-features").is_none()
    });
    programs
        .map(|target| target["name"].as_str().unwrap())
        .collect()
}

#[test]
fn only_programs_for_people_are_installed() {
    let metadata = metadata(&["--no-deps"]);
    let packages = metadata["packages"].as_array().unwrap();
    for (name, expected) in INSTALLED {
        let package = packages.iter().find(|package| package["name"] == *name);
        let package = package.unwrap_or_else(|| panic!("there is no package {name}"));
        assert_eq!(programs(package), *expected, "{name}");
        let default = package["features"]["default"].as_array();
        assert!(default.is_none_or(Vec::is_empty), "{name}: {default:?}");
    }
}
