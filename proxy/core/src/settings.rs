//! Settings as values.

mod values;

pub use values::{Admission, Path, Paths, Retry};
