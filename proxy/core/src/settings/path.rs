//! Where calls go.

/// Where a call goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    To(String),
    /// It is not made.
    None,
}
