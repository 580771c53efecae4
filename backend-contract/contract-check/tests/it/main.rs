//! `contract-check` against mock-backend, well-behaved and deliberately broken.

#[cfg(test)]
mod connect;
#[cfg(test)]
mod kit;
#[cfg(test)]
mod message;
#[cfg(test)]
mod program;
#[cfg(test)]
mod time;
