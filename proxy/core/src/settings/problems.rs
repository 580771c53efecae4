//! What is wrong with an environment.

use std::fmt;

/// One thing that is wrong with the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub variable: String,
    /// What was expected, and the value unless it is a secret.
    pub words: String,
}

/// Everything that is wrong with the environment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError {
    pub problems: Vec<Problem>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the configuration has {} problem(s)",
            self.problems.len()
        )?;
        for problem in &self.problems {
            write!(f, "; {}: {}", problem.variable, problem.words)?;
        }
        Ok(())
    }
}
