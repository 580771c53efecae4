//! Where `cargo dev` begins. This program has no dependencies, so cargo builds it in a second: it says
//! what the first build costs, and goes on as `sidewire dev`, whose build cargo then shows.

use std::io::{self, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Measured on two processors; README.md says the same.
const FIRST_BUILD: &str = "\
dev      | the first start builds everything: about 5 minutes on two processors, and 2 GB below target/
dev      | later starts take seconds; cargo shows how far it is:
";

#[expect(
    clippy::disallowed_methods,
    reason = "the only variable that this program reads, once"
)]
fn main() -> ExitCode {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let here = std::env::current_exe().unwrap_or_default();
    if !is_built(&here) {
        // Without a reader everything still works.
        drop(io::stdout().write_all(FIRST_BUILD.as_bytes()));
    }
    let error = Command::new(cargo)
        .args(["run", "--package", "sidewire", "--", "dev"])
        .args(std::env::args_os().skip(1))
        .exec();
    drop(writeln!(io::stderr(), "error: cannot start cargo: {error}"));
    ExitCode::FAILURE
}

/// Whether the function, whose build takes longest, is beside this program already.
fn is_built(program: &Path) -> bool {
    program.with_file_name("bootstrap").exists()
}
