//! A backend that keeps the contract of [`backend_contract`], for development and for tests.
//!
//! It plays a chat ([`app`]), writes down what it receives ([`Journal`]) and misbehaves when it is
//! told to ([`Script`]). Besides messages, reactions and histories, the chat knows frames that show
//! the rest of the contract: `ask` and `ask_sse` (streams), `create_thread`, `subscribe`,
//! `unsubscribe` and `relay` (channels), `typing`, `notify` (audiences), `leave` (close), `burst`,
//! `echo`; `chat/frames.rs` is the table of them. A token is a name, with channels to join behind it
//! (`ann+thread:1`). It keeps everything in memory, within limits, and knows nothing of AWS.
//!
//! It is an issuer of JWTs too: `GET /.well-known/jwks.json` names its keys, `POST /token` answers a
//! JSON object of claims (`{"sub":"ann"}`) with `{"token":"…"}` (`?alg=RS256` for another algorithm
//! than ES256), `POST /_rotate` replaces all keys.
//!
//! The same for another process, over HTTP: `GET /_journal` answers with what was received, oldest
//! first; `POST /_script` takes one instruction, such as
//! `{"endpoint":"message","next":{"kind":"status","status":503,"body":"later"}}`,
//! `{"endpoint":"connect","always":{"kind":"slow","ms":2000,"then":{"kind":"chat"}}}` or
//! `{"clear":true}`; the kinds are those of [`Answer`] in snake case, without the gate. A stream
//! is `{"kind":"stream","content_type":"application/x-ndjson","pieces":[{"bytes":"{}\n"},
//! {"pause_ms":50},{"repeat":"{}\n"},"forever","break"]}`. None of the issuer's and these paths but the
//! keys' appears in the journal.

mod answer;
mod caller;
mod chat;
mod gate;
mod instruction;
mod issuer;
mod journal;
mod play;
mod rejection;
mod routes;
mod script;
mod server;
mod signature;
mod stream;
#[cfg(test)]
mod tests;

pub use answer::{Answer, Endpoint};
pub use gate::Gate;
pub use issuer::{ISSUER, Issuer, IssuerError};
pub use journal::{Journal, Received};
pub use routes::{Backend, JWKS_PATH, app};
pub use script::Script;
pub use server::{Config, Running, start};
pub use stream::Piece;
