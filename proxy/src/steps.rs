//! An event's work as a stream of steps: the code that makes them is an async function, which
//! goes on only as fast as its steps are taken.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::future::{BoxFuture, FutureExt};
use futures_util::stream::Stream;
use proxy_core::delivery::{Delivery, Number, Payload, Recipient};
use proxy_core::fault::Fault;
use proxy_core::step::{Fact, Step};
use tokio::sync::mpsc;

/// How many steps are made ahead of being taken.
const AHEAD: usize = 16;

/// The steps of one event. Dropped, it drops the work that makes them.
pub(crate) struct Steps<'a> {
    /// `None` once the work is done.
    work: Option<BoxFuture<'a, ()>>,
    made: mpsc::Receiver<Step>,
}

impl fmt::Debug for Steps<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Steps(…)")
    }
}

impl<'a> Steps<'a> {
    /// The steps that `work` yields. It runs while they are asked for.
    pub(crate) fn from_work<F>(work: impl FnOnce(StepSink) -> F) -> Self
    where
        F: Future<Output = ()> + Send + 'a,
    {
        let (sink, made) = mpsc::channel(AHEAD);
        Self {
            work: Some(
                work(StepSink {
                    steps: sink,
                    item: 0,
                })
                .boxed(),
            ),
            made,
        }
    }

    /// No steps at all.
    pub(crate) fn none() -> Self {
        let (_, made) = mpsc::channel(1);
        Self { work: None, made }
    }

    /// Ends the work where it is. Returns the steps that it had made and nobody had taken.
    pub(crate) fn end(mut self) -> Vec<Step> {
        self.work = None;
        std::iter::from_fn(|| self.made.try_recv().ok()).collect()
    }
}

impl Stream for Steps<'_> {
    type Item = Step;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Step>> {
        if let Poll::Ready(Some(step)) = self.made.poll_recv(context) {
            return Poll::Ready(Some(step));
        }
        if let Some(work) = &mut self.work
            && work.poll_unpin(context).is_ready()
        {
            self.work = None;
        }
        match ready!(self.made.poll_recv(context)) {
            Some(step) => Poll::Ready(Some(step)),
            // The last sink is dropped.
            None => Poll::Ready(None),
        }
    }
}

/// Where the work puts its steps. Each call waits until the steps before are taken.
#[derive(Debug, Clone)]
pub(crate) struct StepSink {
    steps: mpsc::Sender<Step>,
    /// Which of the event's items the steps are for.
    item: usize,
}

impl StepSink {
    /// The same for another item of the event.
    pub(crate) fn for_item(&self, item: usize) -> Self {
        let steps = self.steps.clone();
        Self { steps, item }
    }

    pub(crate) async fn deliver(&self, to: Recipient, payload: Payload) {
        self.deliver_numbered(to, payload, Number::None).await;
    }

    pub(crate) async fn deliver_numbered(&self, to: Recipient, payload: Payload, number: Number) {
        // Whether it is a stream's, the steps before it say.
        let delivery = Delivery {
            to,
            payload,
            live: false,
            number,
            item: self.item,
        };
        self.put(Step::Deliver(delivery)).await;
    }

    /// From now on deliveries are a stream's.
    pub(crate) async fn stream(&self, sender_alone: bool) {
        self.put(Step::Stream { sender_alone }).await;
    }

    pub(crate) async fn note(&self, fact: Fact) {
        self.put(Step::Note(fact)).await;
    }

    pub(crate) async fn failed(&self, fault: Fault, error: &(dyn fmt::Display + Sync)) {
        self.note(Fact::failed(fault, error)).await;
    }

    async fn put(&self, step: Step) {
        // The steps' receiver is dropped only together with the work that puts them.
        if self.steps.send(step).await.is_err() {
            tracing::error!("a step was made after the end of its event");
        }
    }
}

#[cfg(test)]
mod tests;
