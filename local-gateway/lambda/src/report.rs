//! An error as a function's runtime reports it.

use serde::Deserialize;

use crate::exchange::InvokeError;

/// An error as runtimes report it. All members are optional there.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct ErrorReport {
    pub(crate) error_type: Option<String>,
    pub(crate) error_message: Option<String>,
}

impl ErrorReport {
    pub(crate) fn into_error(self) -> InvokeError {
        InvokeError::Reported {
            error_type: self.error_type.unwrap_or_else(|| "Unknown".to_owned()),
            message: self.error_message.unwrap_or_default(),
        }
    }
}
