//! What must be true of any bytes from outside. Each function takes one input and panics where a
//! property is broken: the fuzz targets search for such an input, and a test of this crate replays
//! the corpus with the same functions.

mod event;
mod reply;
mod stream;

pub use event::event;
pub use reply::reply;
pub use stream::{ndjson, sse};
