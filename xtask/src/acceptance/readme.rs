//! Programs that the README shows, so that what is run is what people read.

/// Returns the fenced block in this language whose first line is a comment with this file name.
pub(super) fn program(readme: &str, language: &str, file: &str) -> anyhow::Result<String> {
    let opening = format!("```{language}");
    let first_line = format!("# {file}");
    let mut lines = readme.lines();
    while lines.by_ref().any(|line| line == opening) {
        let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        if block.first().is_some_and(|line| *line == first_line) {
            return Ok(block.join("\n") + "\n");
        }
    }
    Err(anyhow::anyhow!(
        "README.md has no block {opening} that begins with the line {first_line:?}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "# x\n```python\n# other.py\n1\n```\ntext\n```sh\n# main.py\n2\n```\n\
        ```python\n# main.py\nprint(3)\n```\n";

    #[test]
    fn the_block_is_found_by_its_language_and_first_line() {
        assert_eq!(
            program(README, "python", "main.py").unwrap(),
            "# main.py\nprint(3)\n"
        );
        assert_eq!(
            program(README, "python", "other.py").unwrap(),
            "# other.py\n1\n"
        );
    }

    #[test]
    fn a_block_that_is_not_there_is_named() {
        let error = program(README, "python", "app.py").unwrap_err().to_string();
        assert!(error.contains("# app.py"), "{error}");
    }
}
