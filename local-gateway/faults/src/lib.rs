//! What goes wrong in a local gateway on purpose: the faults and when they strike, the clock that
//! they go by, the embedded DynamoDB with the layer that plays its faults, and the wire: how clients
//! reach all services.
//!
//! It is the lowest of local-gateway's crates, so what the others must agree on stands here too:
//! connection ids, the observations of a test, and where lines go.

mod clock;
mod connection_id;
mod duration;
mod dynamodb;
mod faults;
mod file_error;
mod listen;
mod observation;
mod output;
mod printer;
mod repeats;
mod wire;

pub use crate::clock::{Clock, EpochMs};
pub use crate::connection_id::ConnectionId;
pub use crate::duration::{DurationError, parse_duration};
pub use crate::dynamodb::error::DynamodbError;
pub use crate::dynamodb::{Dynamodb, DynamodbConfig};
pub use crate::faults::Faults;
pub use crate::faults::connection::{Breakage, ConnectionFault, Service, Which};
pub use crate::faults::delay::Delay;
pub use crate::faults::disconnect::DisconnectFault;
pub use crate::faults::dynamodb::{DynamodbFault, ThrottleError};
pub use crate::faults::error::FaultsError;
pub use crate::faults::kill::{EventKind, KillFault, KillTime};
pub use crate::faults::player::{Kill, Player, PostPlay};
pub use crate::faults::post::{PostAnswer, PostFault};
pub use crate::faults::rule::Rule;
pub use crate::faults::span::{Span, SpanError};
pub use crate::file_error::FileError;
pub use crate::listen::{ListenError, bind};
pub use crate::observation::{Observation, Observer};
pub use crate::output::{Lines, Output};
pub use crate::printer::Printer;
pub use crate::wire::accept::{ClientStream, Port, Stream, Wire};
pub use crate::wire::certificates::{CaFile, CertificateError, certificates};
pub use crate::wire::no_syn_ack::NoSynAck;
pub use crate::wire::serve::serve;
