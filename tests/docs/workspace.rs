//! The workspace: its root, and what cargo says of its packages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// The root's folder: where the manifest of the workspace is.
pub(crate) fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap()
}

/// A crate that is no test: a package's library or program.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) package: String,
    /// Its first file, from the workspace's root.
    pub(crate) root: PathBuf,
}

/// What `cargo metadata` says, with these arguments too.
pub(crate) fn metadata(arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The libraries and programs of all packages.
pub(crate) fn targets() -> Vec<Target> {
    let metadata = metadata(&["--no-deps"]);
    let mut targets = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        for target in package["targets"].as_array().unwrap() {
            let kinds = target["kind"].as_array().unwrap();
            if kinds.iter().any(|kind| kind == "lib" || kind == "bin") {
                let source = Path::new(target["src_path"].as_str().unwrap());
                targets.push(Target {
                    package: package["name"].as_str().unwrap().to_owned(),
                    root: source.strip_prefix(root()).unwrap().to_owned(),
                });
            }
        }
    }
    targets
}

/// The folder of each package, by its name.
pub(crate) fn folders() -> &'static BTreeMap<String, PathBuf> {
    static FOLDERS: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    FOLDERS.get_or_init(|| {
        let metadata = metadata(&["--no-deps"]);
        let packages = metadata["packages"].as_array().unwrap().iter();
        let folders = packages.map(|package| {
            let manifest = Path::new(package["manifest_path"].as_str().unwrap());
            let name = package["name"].as_str().unwrap();
            (name.to_owned(), manifest.parent().unwrap().to_owned())
        });
        folders.collect()
    })
}

/// The text of a file of the workspace.
pub(crate) fn read(file: impl AsRef<Path>) -> String {
    let file = file.as_ref();
    fs::read_to_string(root().join(file)).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

/// The Rust files that are, or are below, this place, from the workspace's root, without tests.
pub(crate) fn rust_files(place: &Path) -> Vec<PathBuf> {
    let is_test = ["tests", "tests.rs", "properties.rs"]
        .iter()
        .any(|name| place.ends_with(name));
    if is_test {
        return Vec::new();
    }
    if root().join(place).is_file() {
        let is_rust = place.extension().is_some_and(|extension| extension == "rs");
        return is_rust.then(|| place.to_owned()).into_iter().collect();
    }
    let entries = fs::read_dir(root().join(place)).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
        .iter()
        .flat_map(|name| rust_files(&place.join(name)))
        .collect()
}
