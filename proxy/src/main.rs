//! The function's binary: logs, configuration, build, run. Decides nothing.

use std::process::ExitCode;
use std::sync::Arc;

use proxy::config::{Config, ProcessEnv};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    lambda_runtime::tracing::init_default_subscriber();
    let config = match Config::from_env(&ProcessEnv) {
        Ok(config) => config,
        Err(error) => {
            for problem in &error.problems {
                tracing::error!(variable = problem.variable, "{}", problem.words);
            }
            tracing::error!(
                problems = error.problems.len(),
                "the function refuses to start"
            );
            return ExitCode::FAILURE;
        }
    };
    let handler = match proxy::startup::build(config).await {
        Ok(handler) => handler,
        Err(error) => {
            tracing::error!(error = %error, "the function cannot be built");
            return ExitCode::FAILURE;
        }
    };
    match proxy::lambda::run(Arc::new(handler)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(error = %error, "the Runtime API does not answer");
            ExitCode::FAILURE
        }
    }
}
