//! Bad days: what is promised when clients, the table, the function or the backend fail.

mod deaths; // the function ends in mid-flight, or runs out of time
mod dropped; // frames that nobody got are counted and logged
mod ends; // ends that nobody tells of, or the table cannot take
mod half_written; // rows that contradict each other
mod recipients; // clients that do not read, throttles, 5xx, hangs
mod samples; // mistakes that widely copied samples make
mod table; // DynamoDB throttles, fails, does half of it
mod transport; // connections to AWS that die
mod window; // posts to a connection that does not exist yet
