//! Who may connect: from which pages, and by whose word for who it is.

pub mod algorithm;
pub mod authorizer;
pub mod origin;
pub mod token;
