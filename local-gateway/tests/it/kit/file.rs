//! Files of a test.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

/// Writes a file that no other process of tests has.
pub(crate) fn file(name: &str, content: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("local-gateway-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    path
}

/// Writes such a file that can be executed.
pub(crate) fn script(name: &str, content: &str) -> PathBuf {
    let path = file(name, content);
    std::fs::set_permissions(&path, Permissions::from_mode(0o755)).unwrap();
    path
}
