//! What comes from outside: the request, and what its signature must say.

pub mod claims;
pub mod page;
pub mod repeat;
pub mod request;
