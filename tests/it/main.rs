//! The whole system, seen from a WebSocket client on one side and a backend on the other. Every
//! test builds a world of its own and states one sentence.

mod as_sent; // JSON and HTTP as backends and clients really send them
mod audiences; // who is reached by booking, channel, user, connection
mod authorizer; // the function as its own authorizer, and behind somebody else's
mod bad_input; // what hostile clients send
mod calls; // how the backend is called: again, signed, at the end
mod channels; // joining and leaving, what is done with channels
mod chat; // the main job: a booking's chat
mod connect; // what the backend is asked, what is stored, what is answered
mod costs; // what each kind of event costs in network calls
mod deliveries; // who gets what: audiences, dead connections, the handshake window
mod disconnect; // what is left when a connection ends
mod expiry; // tokens that run out, and newer ones
mod faults; // bad days
mod greeting; // the first frames of a connection
mod lifecycle; // environments: order of work, crashes, refused starts
mod message; // the backend's answers and what becomes of them
mod metrics; // what CloudWatch is told of each event
mod publish; // what comes without a client's frame
mod rate; // clients that send too much
mod refusals; // whom a handshake refuses
mod renewals; // newer tokens, and environments that know older ones
mod reply; // the sender's only frame as the event's response
mod resume; // numbers, what was missed, acknowledgements
mod stored; // secrets and certificates that settings name
mod streams; // answers that come piece by piece
mod template; // what is deployed, served by local-gateway
mod tokens; // JWTs: who gets in, who does not, and as whom
mod user_connections; // how many a user may have
mod waiting; // frames that meet a handshake

/// A world around the bootstrap of this build.
fn world() -> harness::Builder {
    harness::Builder::new(env!("CARGO_BIN_EXE_bootstrap-under-test"))
}
