//! Programs that a document shows, so that what is run is what people read.

use std::fs;

use anyhow::Context;

use crate::workspace;

/// How a program in a language says its file's name in its first line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Language {
    fence: &'static str,
    comment: &'static str,
}

pub(super) const PYTHON: Language = Language {
    fence: "python",
    comment: "#",
};
pub(super) const JAVASCRIPT: Language = Language {
    fence: "js",
    comment: "//",
};

/// Returns the program with this file name that a document of the workspace shows.
pub(super) fn program(document: &str, language: Language, file: &str) -> anyhow::Result<String> {
    let text = fs::read_to_string(workspace().join(document))
        .with_context(|| format!("cannot read {document}"))?;
    find(&text, language, file).with_context(|| format!("looked into {document}"))
}

/// Returns the fenced block in this language whose first line is a comment with this file name.
fn find(document: &str, language: Language, file: &str) -> anyhow::Result<String> {
    let Language { fence, comment } = language;
    let opening = format!("```{fence}");
    let first_line = format!("{comment} {file}");
    let mut lines = document.lines();
    while lines.by_ref().any(|line| line == opening) {
        let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        if block.first().is_some_and(|line| *line == first_line) {
            return Ok(block.join("\n") + "\n");
        }
    }
    Err(anyhow::anyhow!(
        "there is no block {opening} that begins with the line {first_line:?}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "```js\n// main.py\n0\n```\n# x\n```python\n# other.py\n1\n```\ntext\n```sh\n# main.py\n2\n```\n\
        ```python\n# main.py\nprint(3)\n```\n";

    #[test]
    fn the_block_is_found_by_its_language_and_first_line() {
        assert_eq!(
            find(README, PYTHON, "main.py").unwrap(),
            "# main.py\nprint(3)\n"
        );
        assert_eq!(find(README, PYTHON, "other.py").unwrap(), "# other.py\n1\n");
        assert_eq!(
            find(README, JAVASCRIPT, "main.py").unwrap(),
            "// main.py\n0\n"
        );
    }

    #[test]
    fn a_block_that_is_not_there_is_named() {
        let error = find(README, PYTHON, "app.py").unwrap_err().to_string();
        assert!(error.contains("# app.py"), "{error}");
    }
}
