//! What is pure of the proxy: no runtime, no HTTP client, no AWS, no clock, no random numbers.

pub mod settings;
