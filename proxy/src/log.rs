//! The log's table: each broadcast's row, and what clients have missed. Only this folder knows its
//! operations. What the answers mean, `proxy_core::log` decides.

mod append;
mod items;
mod resume;
mod table;

pub(crate) use resume::Asking;
pub(crate) use table::Log;
