//! The function as its own API's authorizer: `$connect` and every later event get told who it is.

use super::Handler;
use crate::auth::authorizer::{self, Verdict};
use crate::auth::{Auth, AuthError};
use crate::clock::EpochMs;
use crate::connection::Connection;
use crate::error::Refusal;
use crate::event::{Authorize, Context};
use crate::handshake::Handshake;
use crate::summary::Summary;

impl Handler {
    /// Judges a handshake before `$connect`. A bad query or origin is denied, which is 403.
    ///
    /// # Errors
    /// The token is not accepted (API Gateway makes 401 of that if it is told the right word), or
    /// nobody can tell.
    pub(super) async fn authorize(
        &self,
        question: &Authorize,
        summary: &Summary,
    ) -> Result<Verdict, Refusal> {
        let refusal = match self.judge(question).await {
            Ok(connection) => {
                summary.home(&connection.home);
                return Ok(Verdict::allow(&question.method_arn, &connection));
            }
            Err(refusal) => refusal,
        };
        summary.failed(refusal.fault(), &refusal);
        match refusal.status() {
            400 | 403 => Ok(Verdict::deny(&question.method_arn)),
            status => {
                if status == 401 {
                    summary.unauthorized();
                }
                Err(refusal)
            }
        }
    }

    async fn judge(&self, question: &Authorize) -> Result<Connection, Refusal> {
        if !matches!(self.auth, Auth::Jwt(_)) {
            return Err(AuthError::NotAuthorizer.into());
        }
        let handshake = Handshake::parse(&question.handshake, &self.admission)?;
        let mut connection = self.identified(&question.handshake, handshake).await?;
        // API Gateway keeps what it is told for as long as the connection lives, and logs may show
        // it: a token that must not be stored must not be told.
        connection.token.take_if(|_| !self.store_token);
        Ok(connection)
    }

    /// The connection of an event as this very function has described it as an authorizer.
    pub(super) fn described_by(&self, event: &Context) -> Option<Connection> {
        if !matches!(self.auth, Auth::Jwt(_)) {
            return None;
        }
        let start = event.connected_at.unwrap_or_else(EpochMs::now);
        authorizer::described(event, self.connections.times_since(start))
    }
}
