//! Why a call of an environment's process is refused.

/// Why a call is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallError {
    /// No such invocation, or not this environment's any more.
    UnknownInvocation,
    /// No such extension in this environment.
    UnknownExtension,
    /// The invocation has been answered, or the environment is past its start.
    OutOfTurn,
    /// The environment has ended.
    Ended,
    /// An extension of that name is registered, or there are too many.
    NoMoreExtensions,
}
