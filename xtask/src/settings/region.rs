//! The part of a file that we write. Everything around it is written by hand.

use anyhow::{Context, ensure};

/// Which part, and what must stand there.
pub(super) struct Region {
    pub(super) name: &'static str,
    /// Whole lines.
    pub(super) text: String,
}

impl Region {
    /// Returns the text with this region in place of the one that is there.
    pub(super) fn written_into(&self, text: &str) -> anyhow::Result<String> {
        let begin = format!(
            "settings: begin {} (written by cargo xtask settings)",
            self.name
        );
        let end = format!("settings: end {}", self.name);
        let (before, rest) = text
            .split_once(&begin)
            .with_context(|| format!("there is no line with `{begin}`"))?;
        let (rest_of_line, rest) = rest.split_once('\n').context("the file ends too early")?;
        let (old, after) = rest
            .split_once(&end)
            .with_context(|| format!("there is no line with `{end}`"))?;
        ensure!(
            !after.contains(&begin),
            "there are several lines with `{begin}`"
        );
        let mark = old.rsplit_once('\n').map_or(old, |(_, mark)| mark);
        let new = &self.text;
        Ok(format!(
            "{before}{begin}{rest_of_line}\n{new}{mark}{end}{after}"
        ))
    }
}
