//! Why faults cannot be played.

/// Faults that cannot be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultsError {
    /// It is no JSON of faults.
    #[error("no faults: {0}")]
    Unreadable(String),
    /// A member has a value that means nothing.
    #[error("faults: {place}: {reason}")]
    Unfit {
        /// The member.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The gateway was started without faults.
    #[error("this gateway was started without faults: start it with --faults, which may be {{}}")]
    Off,
}
