//! What a backend may answer.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The member of a reply that names its audience. Never sent to clients.
pub const BROADCAST: &str = "broadcast";
/// The member of a reply that holds commands to the proxy. Never sent to clients.
pub const SIDEWIRE: &str = "sidewire";

/// The answer to `/connect`: any 2xx accepts. An empty body and `null` are an empty one of these.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConnectReply {
    /// Sent to the new connection once its handshake is complete; an array is several frames.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<serde_json::Value>))]
    pub initial: Option<Box<RawValue>>,
    /// Sent to the booking's other connections after that; an array is several frames.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<serde_json::Value>))]
    pub receipt: Option<Box<RawValue>>,
    /// Who this is: 1 to 256 visible ASCII characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's organisation: 1 to 256 visible ASCII characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// Commands to the proxy; on connect only `join` has a meaning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sidewire: Option<Control>,
}

/// A reply's audience. Absent, `null` and `false` mean the sender alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum Broadcast {
    /// `true`: everybody in the sender's home, the sender included.
    Home(bool),
    /// Somebody else, or fewer.
    To(BroadcastTo),
}

/// An audience by name. At most one of the four names is given; with none, `exclude_sender` or
/// `volatile` must be given, and the audience is the sender's home.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BroadcastTo {
    /// Another booking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_id: Option<String>,
    /// All who joined this channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// All of this user's connections, over all bookings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// One connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Leave out the connection whose frame is being answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_sender: Option<bool>,
    /// Do not number it and do not keep it for clients that are away: for typing, or the tokens of
    /// a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volatile: Option<bool>,
}

/// Commands to the proxy, in a reply's `sidewire` member.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Channels that the sender joins before the reply is delivered; may be repeated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join: Option<Vec<String>>,
    /// Channels that the sender leaves before the reply is delivered; may be repeated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave: Option<Vec<String>>,
    /// Close the sender's connection after the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<bool>,
}
