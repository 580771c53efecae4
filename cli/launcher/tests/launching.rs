//! The launcher alone in a folder, with something in cargo's place that shows how it is called.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of its own with the launcher in it. It is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let launcher = folder.join("dev-launcher");
        drop(std::fs::remove_file(&launcher));
        // A copy would be open for writing for a moment, and a test beside this one that starts a
        // program then would keep it so: "text file busy".
        std::fs::hard_link(env!("CARGO_BIN_EXE_dev-launcher"), &launcher).unwrap();
        Self(folder)
    }

    /// What is printed, and the call of cargo at its end.
    fn launch(&self) -> (String, String) {
        let output = Command::new(self.0.join("dev-launcher"))
            .args(["--", "--port", "9000"])
            .env("CARGO", "echo")
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let printed = String::from_utf8(output.stdout).unwrap();
        let (said, call) = printed
            .trim_end()
            .rsplit_once('\n')
            .unwrap_or(("", printed.trim_end()));
        (said.to_owned(), call.to_owned())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

const CALL: &str = "run --package sidewire -- dev -- --port 9000";

#[test]
fn the_first_start_says_what_it_costs_before_anything_is_built() {
    let (said, call) = Folder::new("first").launch();
    assert!(said.starts_with("dev      | the first start builds everything"));
    assert_eq!(call, CALL);
    // The README promises the same.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    for cost in ["about 5 minutes on two processors", "2 GB below `target/`"] {
        assert!(said.contains(&cost.replace('`', "")), "{cost}: {said}");
        assert!(readme.contains(cost), "{cost}");
    }
}

#[test]
fn later_starts_say_nothing() {
    let folder = Folder::new("later");
    std::fs::write(folder.0.join("bootstrap"), "").unwrap();
    assert_eq!(folder.launch(), (String::new(), CALL.to_owned()));
}

#[test]
fn cargo_dev_is_the_launcher() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap();
    let config = std::fs::read_to_string(root.join(".cargo/config.toml")).unwrap();
    let alias = r#"dev = "run --quiet --package dev-launcher --""#;
    assert!(config.lines().any(|line| line == alias), "{config}");
}
