//! Checks of what the documents and the layout promise: `cargo test --package document-checks`. There
//! is nothing in it but tests, and it needs nothing of the workspace to be built.

#![cfg(test)]

mod alarms;
mod circles;
mod clippy_files;
mod installed;
mod log_texts;
mod losses;
mod named_tests;
mod only_names;
mod parity;
mod security;
mod source;
mod threads;
mod walls;
mod workspace;
