//! How large the function is, and was when that was last written down.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::workspace;

/// Per cent of growth that nobody need hear of.
const UNNAMED_GROWTH: usize = 10;

/// In bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Size {
    pub(super) bootstrap: usize,
    pub(super) zip: usize,
}

impl Size {
    /// Says it, beside what was written down.
    pub(super) fn told(self, arch: &str, recorded: Option<Self>) -> String {
        let Self { bootstrap, zip } = self;
        let size = format!("{arch}: bootstrap {bootstrap} bytes, zip {zip} bytes");
        let Some(before) = recorded else {
            return format!("{size}; no size is written down yet (--record does that)");
        };
        let grown = [
            ("bootstrap", before.bootstrap, bootstrap),
            ("zip", before.zip, zip),
        ]
        .into_iter()
        .filter(|(_, before, now)| *now > before + before * UNNAMED_GROWTH / 100)
        .map(|(name, before, _)| {
            format!("{name} WAS {before}, which is over {UNNAMED_GROWTH} % less")
        })
        .collect::<Vec<_>>();
        if grown.is_empty() {
            return format!("{size}, about as in infra/size.json");
        }
        format!("{size}; {}", grown.join("; "))
    }
}

/// What was written down of this processor's.
pub(super) fn recorded(arch: &str) -> anyhow::Result<Option<Size>> {
    Ok(all()?.remove(arch))
}

/// Writes it down.
pub(super) fn record(arch: &str, size: Size) -> anyhow::Result<()> {
    let mut sizes = all()?;
    sizes.insert(arch.to_owned(), size);
    let text = serde_json::to_string_pretty(&sizes).context("cannot write sizes")?;
    fs::write(file(), text + "\n").with_context(|| format!("cannot write {}", file().display()))
}

fn all() -> anyhow::Result<BTreeMap<String, Size>> {
    let text = fs::read(file()).with_context(|| format!("cannot read {}", file().display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is broken", file().display()))
}

fn file() -> PathBuf {
    workspace().join("infra").join("size.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_named_beyond_a_tenth() {
        let before = Size {
            bootstrap: 1000,
            zip: 500,
        };
        let now = |bootstrap, zip| Size { bootstrap, zip }.told("arm64", Some(before));
        assert_eq!(
            now(1100, 400),
            "arm64: bootstrap 1100 bytes, zip 400 bytes, about as in infra/size.json"
        );
        assert_eq!(
            now(1101, 551),
            "arm64: bootstrap 1101 bytes, zip 551 bytes; bootstrap WAS 1000, which is over 10 % less; \
             zip WAS 500, which is over 10 % less"
        );
        assert!(before.told("arm64", None).contains("--record"));
    }

    #[test]
    fn the_file_of_sizes_can_be_read() {
        assert!(
            all()
                .unwrap()
                .values()
                .all(|size| size.zip < size.bootstrap)
        );
    }
}
