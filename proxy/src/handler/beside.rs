//! Work beside an event's own.

use std::pin::pin;

use futures_util::future::{BoxFuture, FutureExt as _, join, ready};

use super::Handled;

/// Serves an event and does further work beside it, for which nobody waits: what is left of it is done
/// after the response.
pub(super) async fn beside(
    served: impl Future<Output = Handled>,
    mut further: BoxFuture<'static, ()>,
) -> Handled {
    let mut served = pin!(served);
    let mut handled = tokio::select! {
        handled = &mut served => handled,
        () = &mut further => return served.await,
    };
    let late = handled.late.take();
    let late = late.unwrap_or_else(|| ready(handled.summary.clone()).boxed());
    handled.late = Some(join(late, further).map(|(summary, ())| summary).boxed());
    handled
}

#[cfg(test)]
mod tests;
