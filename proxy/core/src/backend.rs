//! The HTTP service behind us: what it is asked, what the request's signature covers, what its
//! answers mean, and when it is asked again.

pub mod called;
pub mod claims;
pub mod decoder;
pub mod error;
mod redirect;
pub mod request;
pub mod response;
pub mod retry;

pub use error::BackendError;
