//! The table of flags in docs/local-gateway.md against what `local-gateway --help` says. `UPDATE_EXPECT=1` writes it.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/local-gateway.md");
const BEGIN: &str = "<!-- flags: written from --help -->\n";
const END: &str = "<!-- end of flags -->\n";
/// Further in than where flags begin: the rest of an explanation.
const CONTINUED: &str = "        ";

/// What the program says of itself.
fn help() -> String {
    let program = env!("CARGO_BIN_EXE_local-gateway");
    let said = Command::new(program).arg("--help").output().unwrap();
    assert!(said.status.success(), "{said:?}");
    String::from_utf8(said.stdout).unwrap()
}

/// The flags and their explanations, below the headings that help has, as tables.
fn tables(help: &str) -> String {
    let mut tables = String::new();
    let mut flags: Vec<(String, String)> = Vec::new();
    let write = |tables: &mut String, flags: &mut Vec<(String, String)>| {
        for (flag, text) in flags.drain(..) {
            let text = text.trim().replace('|', r"\|");
            writeln!(tables, "| `{flag}` | {text} |").unwrap();
        }
    };
    let options = help.split_once("\nOptions:\n").unwrap().1;
    let options = options.split("\nExamples:\n").next().unwrap();
    tables.push_str("| flag | what |\n|---|---|\n");
    for line in options.lines() {
        let text = line.trim();
        if text.starts_with('-') {
            let (flag, text) = text.split_once("  ").unwrap_or((text, ""));
            flags.push((flag.to_owned(), text.trim().to_owned()));
        } else if line.starts_with(CONTINUED) {
            let (_, explanation) = flags.last_mut().unwrap();
            explanation.push(' ');
            explanation.push_str(text);
        } else if let Some(heading) = line.strip_suffix(':') {
            write(&mut tables, &mut flags);
            writeln!(tables, "\n{heading}:\n\n| flag | what |\n|---|---|").unwrap();
        }
    }
    write(&mut tables, &mut flags);
    tables
}

#[test]
fn the_documented_flags_are_those_of_help() {
    let document = fs::read_to_string(DOCUMENT).unwrap();
    let (before, rest) = document.split_once(BEGIN).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    let wanted = format!("\n{}\n", tables(&help()));
    if std::env::vars().any(|(name, value)| name == "UPDATE_EXPECT" && value == "1") {
        fs::write(DOCUMENT, format!("{before}{BEGIN}{wanted}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(written, wanted, "UPDATE_EXPECT=1 rewrites {DOCUMENT}");
}

#[test]
fn explanations_are_put_together_whatever_their_lines() {
    let help = "Use\n\nOptions:\n  -h, --help  Print help\n      --a <B>  One\n               two\n\nMore:\n      --long <B>\n          Three [default: 1|2]\n\nExamples:\n  --no\n";
    assert_eq!(
        tables(help),
        "| flag | what |\n|---|---|\n| `-h, --help` | Print help |\n| `--a <B>` | One two |\n\n\
         More:\n\n| flag | what |\n|---|---|\n| `--long <B>` | Three [default: 1\\|2] |\n"
    );
}
