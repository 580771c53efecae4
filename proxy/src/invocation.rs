//! One run of the function.

use proxy_core::backend::request::Trace;

use crate::clock::Deadline;

/// What Lambda tells of one run of the function.
#[derive(Debug, Clone)]
pub struct Invocation {
    /// Lambda's own name for it.
    pub request_id: String,
    pub deadline: Deadline,
    pub trace: Trace,
}
