//! What SDKs need to call local-gateway, or a stub.

use tokio::process::Command;

pub(super) const REGION: &str = "us-east-1";

/// Nobody there looks at them.
const CREDENTIALS: [(&str, &str); 2] = [
    ("AWS_ACCESS_KEY_ID", "acceptance"),
    ("AWS_SECRET_ACCESS_KEY", "acceptance"),
];

/// Gives a program credentials that are nobody's.
pub(super) fn local(command: &mut Command) {
    command.envs(CREDENTIALS).env_remove("AWS_PROFILE");
}
