//! The gateway from outside: a WebSocket client, an HTTP client, and a function that does what its
//! events say.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

mod authorizers; // who may come in, and what later events tell of it
mod connections; // TCP connections that break, whatever is spoken over them
mod database; // where tables are kept, and what happens to what has expired
mod documented_flags; // the table in docs/local-gateway.md, from --help
mod environments; // how many there are, how they end, what their callers then get
mod faults; // what goes wrong on purpose, where the function sees API Gateway and Lambda
mod files; // --config, --template, and what the arguments make of them
mod freezing; // what stands still between events: environments, their extensions, their memory
mod function_url; // the function as its own URL offers it
mod handshake; // what `$connect` decides
mod invoke_api; // Lambda's Invoke call, for those who publish
mod invoking; // a function behind an invoke endpoint, and the order in which messages go out
mod kit; // the world of a test
mod life; // how connections end, and what `$disconnect` is told
mod limits; // idle time, life, and the clock that is moved to see them
mod management; // POST, GET and DELETE of @connections
mod messages; // frames in, events out, error frames
mod open_files; // more clients than descriptors
mod program; // the binary: its addresses, its errors, its end
mod queues; // a queue's messages on their way to the function, and when they come again
mod routes; // several functions, missing routes, route responses
mod services; // the page, DynamoDB, start errors
mod sqs_calls; // SQS's calls, and its errors
mod table_faults; // what goes wrong on purpose, where it sees DynamoDB
mod throttles; // handshakes, messages and management calls by the second
mod tls; // TLS and HTTP/2 on the same ports, and what functions are told of it
mod told; // what goes wrong before there is an event, and who is told
mod unread_output; // output that nobody reads
