//! Whose fault a failure is.

/// Whose fault a failure is, the gravest last. The event's log level and its metrics follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A client's or a publisher's.
    Client,
    /// The backend's.
    Backend,
    /// The token issuer's: its keys cannot be fetched.
    Issuer,
    /// The function's timeout ended before the work did.
    Timeout,
    /// The table's.
    Table,
    /// The deployment's: a part that the configuration promises is missing.
    Deployment,
    /// Our own.
    Ours,
}
