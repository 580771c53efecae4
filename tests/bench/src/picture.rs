//! Two pictures of a report, as SVG. Pure.

mod axis;
mod cold_start;
mod rooms;
mod svg;

pub use cold_start::cold_start;
pub use rooms::rooms;
