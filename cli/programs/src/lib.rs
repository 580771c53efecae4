//! Sidewire's programs as child processes, for whatever starts several of them: `sidewire dev`, the
//! soak, the benchmark and the acceptance suites.
//!
//! [`build`] builds them with cargo, [`program`] starts and stops them, [`address`] reads from their
//! lines where they listen, and [`output`] prints lines.

#![warn(missing_docs)]

use std::path::Path;

pub mod address;
pub mod build;
pub mod output;
pub mod program;

/// Returns the workspace's root, from where this crate was built.
pub fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package)
}
