//! How clients reach the emulated services: plainly or by TLS, over HTTP/1.1 or HTTP/2.

pub(crate) mod accept;
pub(crate) mod certificates;
pub(crate) mod serve;
