//! The proxy's event loop around a handler that panics when a frame says so: `now` while it is
//! served, `late` after the response.

#![expect(clippy::panic, reason = "that is what it is for")]

use proxy::{GatewayResponse, Handled, Invocation, Response, Summary};
use proxy_core::event::Event;
use proxy_core::settings::Metrics;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    proxy::init_telemetry(&proxy::ProcessEnv);
    let served = proxy::run_with(handle, Metrics::Off);
    served.await.expect("the Runtime API answers");
}

async fn handle(event: Event, _: Invocation, summary: Summary) -> Handled {
    let response = GatewayResponse::status(200);
    match &event {
        Event::Message(message) if message.body == "now" => panic!("sesame"),
        Event::Message(message) if message.body == "late" => {
            Handled::later(response, summary, async { panic!("sesame") })
        }
        _ => Handled::done(Ok(Response::Gateway(response)), summary),
    }
}
