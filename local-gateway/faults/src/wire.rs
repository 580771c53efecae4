//! How clients reach the emulated services: plainly or by TLS, over HTTP/1.1 or HTTP/2, and over
//! connections that break.

pub(crate) mod accept;
pub(crate) mod certificates;
pub(crate) mod connection;
pub(crate) mod no_syn_ack;
pub(crate) mod serve;
