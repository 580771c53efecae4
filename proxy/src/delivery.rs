//! Frames on their way out: whom an audience is, and the posts to each of them.

mod audience;
mod dispatcher;
mod fan_out;
mod greeting;
mod management;
mod pace;

pub(crate) use audience::AudienceReader;
pub(crate) use dispatcher::{DeliveryLimits, Dispatcher};
pub(crate) use greeting::Greeter;
pub(crate) use management::{Endpoints, ManagementClient};
