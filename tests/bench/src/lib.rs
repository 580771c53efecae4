//! The project's benchmark: the function beside a Python and a Node.js proxy of the same contract,
//! measured in one run, and what the figures mean at scale.
//!
//! It plays the function's whole world in one process: [`run`] drives, [`world`] answers, [`function`]
//! starts what is measured. What is made of the figures is pure: [`figures`], [`document`], [`picture`]
//! and [`scale`] know no I/O.

#![warn(missing_docs)]

pub mod bare_loop;
pub mod calls;
pub mod chat;
pub mod client;
pub mod deliveries;
pub mod document;
pub mod events;
pub mod fan_out;
pub mod figures;
pub mod files;
pub mod floors;
pub mod function;
pub mod goals;
pub mod machine;
pub mod operations;
pub mod picture;
pub mod process;
pub mod report;
pub mod run;
pub mod samples;
pub mod scale;
pub mod serve;
pub mod table;
pub mod target;
pub mod world;
