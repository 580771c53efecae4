//! The function as its own API's authorizer: `$connect` and every later event get told who it is.

use proxy_core::auth::authorizer::{self, AuthorizerResponse};
use proxy_core::connection::Connection;
use proxy_core::event::{Authorize, Context};
use proxy_core::fault::Fault;
use proxy_core::handshake::Handshake;
use proxy_core::step::Fact;

use super::Handler;
use super::failure::Refusal;
use crate::auth::{Auth, AuthError};
use crate::clock;
use crate::summary::Summary;

impl Handler {
    /// Judges a handshake before `$connect`. A bad query or origin is denied, which is 403.
    ///
    /// # Errors
    /// The token is not accepted (API Gateway makes 401 of that if it is told the right word), or
    /// it cannot be verified now.
    pub(super) async fn authorize(
        &self,
        request: &Authorize,
        summary: &mut Summary,
    ) -> Result<AuthorizerResponse, Refusal> {
        let refusal = match self.judge(request).await {
            Ok(connection) => {
                summary.note(Fact::Home(connection.home.clone()));
                return Ok(AuthorizerResponse::allow(&request.method_arn, &connection));
            }
            Err(refusal) => refusal,
        };
        summary.failed(refusal.fault(), &refusal);
        match refusal.status() {
            400 | 403 => Ok(AuthorizerResponse::deny(&request.method_arn)),
            status => {
                // Lambda counts both as errors of the function, which a client's token are not.
                if status == 401 || refusal.fault() == Fault::Client {
                    summary.note(Fact::Unauthorized);
                }
                Err(refusal)
            }
        }
    }

    async fn judge(&self, request: &Authorize) -> Result<Connection, Refusal> {
        if !matches!(self.auth, Auth::Jwt(_)) {
            return Err(AuthError::NotAuthorizer.into());
        }
        let handshake = Handshake::parse(&request.handshake, &self.admission)?;
        let mut connection = self.identified(&request.handshake, handshake).await?;
        // API Gateway keeps what it is told for as long as the connection lives, and logs may show
        // it: a token that must not be stored must not be told.
        connection.token.take_if(|_| !self.store_token);
        Ok(connection)
    }

    /// The connection of an event as this very function has described it as an authorizer.
    pub(super) fn described_by_authorizer(&self, event: &Context) -> Option<Connection> {
        if !matches!(self.auth, Auth::Jwt(_)) {
            return None;
        }
        let start = event.connected_at.unwrap_or_else(clock::now);
        authorizer::connection_from_context(event, self.connections.times_since(start))
    }
}
