//! Where a run's results go.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::report::Report;
use crate::run::progress;
use crate::scale::Figures;
use crate::{document, picture, scale};

/// The figures.
pub const FIGURES: &str = "benchmarks.json";

/// What they mean for a large deployment.
pub const SCALE: &str = "scale.md";

/// Writes a run's results, and fails where a target delivered wrongly: its figures are worth nothing,
/// and are not written.
///
/// # Errors
/// A target delivered wrongly, or a file cannot be written.
pub fn write(report: &Report, folder: &Path) -> anyhow::Result<()> {
    progress(&document::summary(report));
    let mut problems = String::new();
    for target in &report.targets {
        for (problem, times) in &target.problems {
            problems += &format!("\n{}: {problem} ({times} times)", target.name);
        }
    }
    if !problems.is_empty() {
        bail!("delivered wrongly, so nothing is written:{problems}");
    }
    fs::create_dir_all(folder)?;
    let text = serde_json::to_string_pretty(report)?;
    put(folder, FIGURES, &(text + "\n"))?;
    document(report, folder)
}

/// Writes the documents again, from the figures in a folder.
///
/// # Errors
/// There are no figures, or a file cannot be written.
pub fn write_again(folder: &Path) -> anyhow::Result<()> {
    document(&read(folder)?, folder)
}

/// The figures in a folder.
///
/// # Errors
/// There are none.
pub fn read(folder: &Path) -> anyhow::Result<Report> {
    let text = fs::read_to_string(folder.join(FIGURES)).context("there are no figures")?;
    Ok(serde_json::from_str(&text)?)
}

fn document(report: &Report, folder: &Path) -> anyhow::Result<()> {
    put(folder, "benchmarks.md", &document::page(report))?;
    let pictures = [
        ("benchmarks-rooms.svg", picture::rooms(report)),
        ("benchmarks-cold-start.svg", picture::cold_start(report)),
    ];
    for (name, picture) in pictures {
        put(folder, name, &picture.context("nothing was measured")?)?;
    }
    let Ok(scale) = fs::read_to_string(folder.join(SCALE)) else {
        // A folder of somebody's own.
        return Ok(());
    };
    let figures = Figures::from_report(report).context("a figure is missing")?;
    put(folder, SCALE, &scale::fill(&scale, &figures))
}

fn put(folder: &Path, name: &str, text: &str) -> anyhow::Result<()> {
    let path = folder.join(name);
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    progress(&format!("wrote {}", path.display()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tests::report;

    /// The document says what follows from the figures beside it.
    #[test]
    fn the_documents_are_those_of_the_figures() {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
        let report = read(&docs).unwrap();
        let written = |name: &str| fs::read_to_string(docs.join(name)).unwrap();
        assert_eq!(written("benchmarks.md"), document::page(&report));
        assert_eq!(
            written("benchmarks-rooms.svg"),
            picture::rooms(&report).unwrap()
        );
        let scale = written(SCALE);
        let figures = Figures::from_report(&report).unwrap();
        assert_eq!(scale, scale::fill(&scale, &figures));
    }

    #[test]
    fn a_target_that_delivers_wrongly_fails_the_run_and_leaves_no_figures() {
        let mut report = report();
        let folder = std::env::temp_dir().join(format!("bench-{}", std::process::id()));
        report.targets[0]
            .problems
            .insert("message: 1 got it twice".to_owned(), 3);
        let error = write(&report, &folder).unwrap_err().to_string();
        assert!(
            error.contains("Python: message: 1 got it twice (3 times)"),
            "{error}"
        );
        assert!(!folder.join(FIGURES).exists());
    }
}
