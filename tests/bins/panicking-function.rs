//! The proxy's event loop around a handler that panics when a frame says so: `now` while it is
//! served, `late` after the response.

#![expect(clippy::panic, reason = "that is what it is for")]

use proxy::config::Metrics;
use proxy::event::Event;
use proxy::handler::{GatewayResponse, Invocation, Response, Unserved};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    proxy::telemetry::init(&proxy::config::ProcessEnv);
    let served = proxy::lambda::run_with(handle, Metrics::Off);
    served.await.expect("the Runtime API answers");
}

async fn handle(event: Event, invocation: Invocation) -> Result<Response, Unserved> {
    if let Some(context) = event.context() {
        invocation.summary.event(context);
    }
    if let Event::Message(message) = &event {
        match message.body.as_str() {
            "now" => panic!("sesame"),
            "late" => invocation.outbox.leave(async { panic!("sesame") }),
            _ => {}
        }
    }
    Ok(Response::Gateway(GatewayResponse {
        status: 200,
        subprotocol: None,
    }))
}
