//! Calls a running backend as the proxy would and says where it keeps the contract of
//! [`backend_contract`].
//!
//! `caller` makes the calls, `answer` and `shape` read what comes back, `session` is one run. The
//! modules `connect`, `message`, `idempotency`, `signature`, `timing` and `seen` each try one part
//! of the contract, and `report` shows the outcome. A check that could not be made is reported as
//! skipped, with the reason: a pass is only what was seen. [`program`] is the command line.

#![warn(missing_docs)]

mod answer;
mod call;
mod caller;
mod checks;
mod clock;
mod connect;
mod idempotency;
mod message;
pub mod program;
mod report;
mod seen;
mod session;
mod settings;
mod shape;
mod signature;
mod signing;
mod stream;
mod timing;

pub use checks::{run, run_with_progress};
pub use report::{Finding, Report, Verdict};
pub use session::Progress;
pub use settings::{DEFAULT_MESSAGE, Retry, Settings, TimeLimits, Unusable};
