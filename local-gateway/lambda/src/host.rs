//! What Lambda's emulation asks of the program around it: a place for its lines, somebody who watches its steps, and who
//! says which environments are killed on purpose.

use std::fmt::Debug;
use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::exchange::InvokeRequest;

/// The program around the functions.
pub trait Host: Debug + Send + Sync + 'static {
    /// Takes a line of the emulation's own.
    fn line(&self, text: &str);

    /// Takes a line that a function wrote.
    fn function_line(&self, text: &str);

    /// Takes a step of an environment. Steps come in the order in which they happen.
    fn step(&self, step: EnvironmentStep<'_>);

    /// The root of a new trace, in the form of X-Ray's `X-Amzn-Trace-Id`.
    fn trace_root(&self) -> String;

    /// How the environment dies that is handed this request, if it is to die of it.
    fn death(&self, request: &InvokeRequest) -> Option<Death>;

    /// An environment was killed at this moment of its request.
    fn killed(&self, moment: Moment, request: &InvokeRequest);

    /// Waits for as long as a death is delayed, by the host's clock.
    fn wait(&self, delay: Duration) -> BoxFuture<'static, ()>;
}

/// How an environment dies on purpose.
#[derive(Debug, Clone, Copy)]
pub struct Death {
    /// At which moment of its request.
    pub moment: Moment,
    /// How long after that moment. `None`: at that moment.
    pub delay: Option<Duration>,
}

/// A moment of a request at which its environment can die.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// When it posts its answer, which is lost. With a delay: after the request was handed over.
    BeforeAnswer,
    /// Between its answer and its asking for the next event.
    AfterAnswer,
}

/// Something that happened to an environment. Environments are numbered from 1 over all functions;
/// an endpoint in place of environments has the number 0.
#[derive(Debug, Clone, Copy)]
pub enum EnvironmentStep<'a> {
    /// It asked the Runtime API for its next event.
    NextAsked {
        /// Its number.
        environment: u32,
    },
    /// A request was handed to it.
    Invoked {
        /// Its number.
        environment: u32,
        /// The invocation's id.
        request_id: &'a str,
        /// The request.
        request: &'a InvokeRequest,
    },
    /// It posted its response, or its error.
    Answered {
        /// Its number.
        environment: u32,
        /// The invocation's id.
        request_id: &'a str,
        /// The body that it posted.
        body: &'a [u8],
    },
    /// It is done with all it had and is stopped until its next event.
    Frozen {
        /// Its number.
        environment: u32,
    },
    /// It was frozen and runs on, because there is an event for it.
    Thawed {
        /// Its number.
        environment: u32,
    },
    /// Its process is gone.
    Ended {
        /// Its number.
        environment: u32,
        /// Why, in words.
        why: &'a str,
    },
}
