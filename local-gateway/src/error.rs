//! Why a gateway does not start. Each message names the setting and what to do about it.

use std::io;
use std::path::PathBuf;

use local_faults::{CertificateError, DynamodbError, FaultsError, ListenError};
use local_lambda::FunctionError;

/// A gateway could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Faults that cannot be played.
    #[error(transparent)]
    Faults(FaultsError),
    /// The address cannot be listened on.
    #[error(transparent)]
    Listen(#[from] ListenError),
    /// TLS cannot be served.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// No DynamoDB can be used.
    #[error(transparent)]
    Dynamodb(#[from] DynamodbError),
    /// A function cannot be run.
    #[error(transparent)]
    Function(#[from] FunctionError),
    /// The stage is no stage name.
    #[error("{stage:?} is no stage name: give letters, digits, - and _ to --stage")]
    Stage {
        /// The name as given.
        stage: String,
    },
    /// A route key that API Gateway would not take.
    #[error(
        "{key:?} is no route key: give --route one of $connect, $default and $disconnect, or one that is not empty and \
         does not begin with $"
    )]
    Route {
        /// The key as given.
        key: String,
    },
    /// Two routes with one key.
    #[error("there are two routes {key:?}: give each --route once")]
    RouteTwice {
        /// The key as given.
        key: String,
    },
    /// A throttle where there is nobody to tell.
    #[error("the route $disconnect cannot be throttled: nobody is left who could be told")]
    ThrottledDisconnect,
    /// A route to a function that there is not.
    #[error(
        "the route {key:?} names the function {name:?}, which is none: name it with --function {name}=PATH"
    )]
    UnknownFunction {
        /// The route's key.
        key: String,
        /// The function's name as given.
        name: String,
    },
    /// An authorizer that is a function that there is not.
    #[error(
        "the authorizer names the function {name:?}, which is none: name it with --function {name}=PATH"
    )]
    UnknownAuthorizer {
        /// The function's name as given.
        name: String,
    },
    /// A queue that SQS would not take.
    #[error("the queue {name:?} {why}")]
    Queue {
        /// The queue's name.
        name: String,
        /// What is wrong with it.
        why: String,
    },
    /// A queue's messages go to a function that there is not.
    #[error(
        "the queue {queue:?} names the function {name:?}, which is none: name it with --function {name}=PATH"
    )]
    UnknownConsumer {
        /// The queue's name.
        queue: String,
        /// The function's name as given.
        name: String,
    },
    /// Two functions with one name.
    #[error(
        "there are two functions {name:?}: give each --function its own name, as in --function NAME=PATH"
    )]
    FunctionTwice {
        /// The name as given.
        name: String,
    },
    /// The process that would end the function's processes cannot be started.
    #[error("cannot start {} a second time, to end the function if this process is killed", executable.display())]
    Reaper {
        /// The executable.
        executable: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}
