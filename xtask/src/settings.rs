//! `cargo xtask settings`: writes from the table in `proxy-core` what documents and templates say
//! of the function's settings, and compares.

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use clap::Args;
use proxy_core::settings::SETTINGS;

use crate::{output, workspace};

mod document;
mod json;
mod region;
mod rules;
mod sam;
mod size;
mod spelling;
mod terraform;
#[cfg(test)]
mod tests;

use region::Region;

/// What `cargo xtask settings` is asked for.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Compare only; fail when a file is out of step, or the largest environment is too large
    #[arg(long)]
    check: bool,
    /// Print the table as JSON, and write nothing
    #[arg(long, conflicts_with = "check")]
    json: bool,
}

/// Writes, compares or prints.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if arguments.json {
        output::line(&json::table(SETTINGS)?);
        return Ok(());
    }
    for file in files() {
        let path = workspace().join(file.path);
        let text = read(&path)?;
        let written = file.rewritten(&text)?;
        if arguments.check {
            ensure!(
                text == written,
                "{} is out of step with the table of settings: `cargo xtask settings` rewrites it",
                file.path
            );
        } else if text != written {
            fs::write(&path, written).with_context(|| format!("cannot write {}", file.path))?;
            output::line(&format!("wrote {}", file.path));
        }
    }
    size::check(SETTINGS, size::LIMIT)
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A file of which we write some regions.
struct File {
    path: &'static str,
    regions: Vec<Region>,
}

impl File {
    fn rewritten(&self, text: &str) -> anyhow::Result<String> {
        let written = self
            .regions
            .iter()
            .try_fold(text.to_owned(), |text, region| region.written_into(&text));
        written.with_context(|| format!("cannot find where to write in {}", self.path))
    }
}

/// All that is written from the table.
fn files() -> [File; 5] {
    let region = |name, text| Region { name, text };
    [
        File {
            path: "docs/settings.md",
            regions: vec![region("tables", document::tables(SETTINGS))],
        },
        File {
            path: "infra/sam/template.yaml",
            regions: vec![
                region("parameters", sam::parameters(SETTINGS)),
                region("rules", sam::rules()),
                region("conditions", sam::conditions(SETTINGS)),
                region("environment", sam::environment(SETTINGS)),
                region("reads", sam::reads(SETTINGS)),
            ],
        },
        File {
            path: "infra/terraform/variables_settings.tf",
            regions: vec![region("variables", terraform::variables(SETTINGS))],
        },
        File {
            path: "infra/terraform/function.tf",
            regions: vec![region("environment", terraform::environment(SETTINGS))],
        },
        File {
            path: "infra/terraform/secrets.tf",
            regions: vec![
                region("secrets", terraform::secrets(SETTINGS)),
                region("stored", terraform::stored(SETTINGS)),
            ],
        },
    ]
}
