use futures_util::FutureExt as _;
use proxy_core::event;
use tokio::sync::oneshot;

use super::beside;
use crate::handler::{GatewayResponse, Handled, Response};
use crate::summary::Summary;

fn summary() -> Summary {
    let ping =
        r#"{"requestContext":{"eventType":"MESSAGE","connectionId":"c=","routeKey":"$default"}}"#;
    Summary::begin(&event::parse(ping).unwrap(), "r")
}

fn done(status: u16) -> Handled {
    let response = Response::Gateway(GatewayResponse::status(status));
    Handled::done(Ok(response), summary())
}

#[tokio::test]
async fn an_event_does_not_wait_for_the_work_beside_it() {
    let (go, waits) = oneshot::channel::<()>();
    let (told, over) = oneshot::channel();
    let further = async move {
        waits.await.unwrap();
        told.send(()).unwrap();
    };
    let handled = beside(async { done(200) }, further.boxed());
    let handled = handled.now_or_never().expect("the event is done");
    // The work is still under way, and its rest is late work.
    go.send(()).unwrap();
    handled.late.unwrap().await;
    over.await.unwrap();
}

#[tokio::test]
async fn work_that_is_done_before_the_event_leaves_nothing() {
    let (told, over) = oneshot::channel();
    let served = async {
        over.await.unwrap();
        done(200)
    };
    let further = async move { told.send(()).unwrap() };
    let handled = beside(served, further.boxed()).await;
    assert!(handled.late.is_none());
}

#[tokio::test]
async fn an_events_own_late_work_is_done_beside_the_rest() {
    let (told, over) = oneshot::channel();
    let served = async {
        let late = async move {
            told.send(()).unwrap();
            summary()
        };
        Handled::later(GatewayResponse::status(200), summary(), late)
    };
    let further = async move { over.await.unwrap() };
    let handled = beside(served, further.boxed()).now_or_never();
    handled.expect("the event is done").late.unwrap().await;
}
