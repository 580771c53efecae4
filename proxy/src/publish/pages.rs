//! Pages of large audiences: what one environment does of a fan-out that is too large for one.
//!
//! A page is served in slices, and its row in the table says how far. So a page that the queue hands out
//! twice is served once, and one whose environment died goes on behind its last slice.

use std::collections::BTreeSet;
use std::time::Duration;

use proxy_core::event::QueueItem;
use proxy_core::ids::ConnectionId;
use proxy_core::publish::page::Page;
use tokio::time::Instant;

use super::Publisher;
use super::error::PublishError;
use super::hand_back::undelivered;
use crate::aws::{QueueMessage, SEND_WITHIN};
use crate::connections::PageTurn;
use crate::delivery::AudienceReader;
use crate::invocation::Invocation;
use crate::steps::Steps;
use crate::summary::Summary;

/// A slice that may not be done in this time is left for another day.
const SLICE_TIME: Duration = Duration::from_secs(20);

/// How a page stands when its event ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PageEnd {
    Done,
    /// It comes again by the queue, and goes on from where it stands.
    Again,
}

/// A page in a batch.
pub(super) struct BatchPage<'m> {
    /// Its message's place in the batch.
    pub(super) place: usize,
    pub(super) item: &'m QueueItem,
    pub(super) page: &'m Page,
}

impl Publisher {
    /// Serves one of a batch's pages, and puts the others back for other environments. Returns the places
    /// of those that come again.
    pub(super) async fn pages(
        &self,
        pages: &[BatchPage<'_>],
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> BTreeSet<usize> {
        let mut failed = BTreeSet::new();
        for BatchPage { place, item, page } in self.put_others_back(pages, invocation).await {
            match self.page(page, invocation, summary).await {
                Ok(PageEnd::Done) => {}
                Ok(PageEnd::Again) => {
                    failed.insert(*place);
                }
                Err(error) => {
                    tracing::error!(message_id = item.id, error = %error, "a queue's message is not followed");
                    summary.failed(error.fault(), &error);
                    failed.insert(*place);
                }
            }
        }
        failed
    }

    /// Returns those that stay here: the first, and what the queue does not take.
    async fn put_others_back<'p>(
        &self,
        pages: &'p [BatchPage<'p>],
        invocation: &Invocation,
    ) -> Vec<&'p BatchPage<'p>> {
        let (Some((first, others)), Some(queue)) = (pages.split_first(), &self.queue) else {
            return pages.iter().collect();
        };
        let messages: Vec<_> = others
            .iter()
            .map(|BatchPage { item, .. }| QueueMessage {
                body: item.body.clone(),
                delay: Duration::ZERO,
            })
            .collect();
        let until = super::until(invocation).min(Instant::now() + SEND_WITHIN);
        let not_taken = match queue.send(&messages, until).await {
            Ok(()) => Vec::new(),
            Err(error) => error.not_taken,
        };
        let left = not_taken.iter().filter_map(|(place, _)| others.get(*place));
        std::iter::once(first).chain(left).collect()
    }

    /// Serves a page from where it stands.
    ///
    /// # Errors
    /// The table does not answer, or there is no API to post to. It comes again.
    pub(super) async fn page(
        &self,
        page: &Page,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<PageEnd, PublishError> {
        let by = &invocation.request_id;
        let turn = self
            .connections
            .take_page(&page.id, by, invocation.deadline.by_wall_clock());
        let served = match turn.await? {
            PageTurn::Done => return Ok(PageEnd::Done),
            PageTurn::Others => return Ok(PageEnd::Again),
            PageTurn::Ours { after } => {
                let after = after.unwrap_or_else(|| page.after.clone());
                self.slices((page, after), invocation, summary).await
            }
        };
        if !matches!(served, Ok(PageEnd::Done))
            && let Err(error) = self.connections.release_page(&page.id, by).await
        {
            tracing::warn!(error = %error, "a page is held until its event's end");
        }
        served
    }

    async fn slices(
        &self,
        (page, mut after): (&Page, ConnectionId),
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<PageEnd, PublishError> {
        let cut_off = self.cut_off(super::until(invocation));
        let last_begin = cut_off - SLICE_TIME.min(cut_off.duration_since(Instant::now()) / 2);
        let reader = AudienceReader::new(&self.connections, None, None, cut_off);
        loop {
            let dispatcher = self.dispatcher(invocation, cut_off)?.handing_over(None);
            let mut next = Ok(None);
            let steps = Steps::from_work(async |sink| {
                next = reader.send_slice(page, &after, &sink).await;
            });
            let mut served = dispatcher.run(steps).await;
            // Whatever the time's end keeps from being posted is posted with the slice's next turn.
            let is_whole = !served.is_cut_off();
            let left = undelivered(&mut served);
            let is_settled = is_whole
                && self
                    .hand_back(&left, &page.action, 1, (&mut served, invocation))
                    .await;
            summary.add(served);
            let next = next?;
            if !is_settled {
                return Ok(PageEnd::Again);
            }
            let by = &invocation.request_id;
            self.connections
                .note_page(&page.id, by, next.as_ref())
                .await?;
            match next {
                None => return Ok(PageEnd::Done),
                Some(_) if Instant::now() > last_begin => return Ok(PageEnd::Again),
                Some(next) => after = next,
            }
        }
    }
}
