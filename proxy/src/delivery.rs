//! Frames on their way out: whom an audience is, and the posts to each of them.

mod audience;
mod dispatcher;
mod fan_out;
mod gone;
mod hand_over;
mod management;
mod pace;
mod posts;
mod reply;
mod settlement;
mod waiting;

pub(crate) use audience::{AudienceReader, Broadcast, Listing, Sent, Splitting};
pub(crate) use dispatcher::{DeliveryEvent, DeliveryLimits, Dispatcher};
pub(crate) use management::{Endpoints, ManagementClient};
