//! Who may connect: from which pages.

pub mod origin;
