use std::time::Duration;

use tokio::time::timeout;

use super::*;

/// Far more than any of these programs needs, far less than [`STOP_LIMIT`].
const SOON: Duration = Duration::from_secs(5);

#[tokio::test]
async fn a_program_stops_when_its_standard_input_ends() {
    let mut command = command("cat");
    let program = Program::start("cat", command.stdout(Stdio::null())).unwrap();
    timeout(SOON, program.stop())
        .await
        .expect("cat ends with its input");
}

#[tokio::test]
async fn a_program_that_ends_by_itself_is_named() {
    let mut program = Program::start("a program", &mut command("false")).unwrap();
    let end = program.ended().await.to_string();
    assert_eq!(end, "a program ended by itself (exit status: 1)");
}

#[tokio::test]
async fn a_program_that_is_not_there_is_named() {
    let error = Program::start("a program", &mut command("/nowhere/program")).unwrap_err();
    assert_eq!(error.to_string(), "cannot start a program");
}
