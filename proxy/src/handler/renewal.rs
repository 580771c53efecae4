//! `{"type":"auth","token":…}`: a client's newer token for the same connection.

use bytes::Bytes;
use proxy_core::auth::token::{Expiry, TokenError};
use proxy_core::connection::Connection;
use proxy_core::delivery::Payload;
use proxy_core::frame::Frame;
use proxy_core::ids::Token;
use serde::Deserialize;

use super::failure::MessageError;
use super::message_context::MessageContext;
use crate::auth::TokenVerifier;
use crate::connections::Renewal;
use crate::steps::StepSink;

#[derive(Deserialize)]
struct AuthFrame {
    token: String,
}

impl MessageContext<'_> {
    /// Verifies the token as a handshake's is, stores it, and tells the client until when it is
    /// good. The frame goes no further.
    ///
    /// # Errors
    /// The token is not accepted, or is another user's, or comes when the connection is being closed:
    /// then the connection ends. The table does not know the connection, or the issuer's keys or the
    /// table cannot be had: then it stays as it is.
    pub(super) async fn renew(
        &self,
        frame: Frame<'_>,
        verifier: &TokenVerifier,
        connection: &Connection,
        sink: &StepSink,
    ) -> Result<(), MessageError> {
        let given: Option<AuthFrame> = serde_json::from_str(frame.json.get()).ok();
        let token = given.and_then(|given| Token::parse(&given.token));
        let token = token.ok_or(TokenError::Malformed)?;
        let who = verifier.verify(&token).await?;
        let same_org = who.org.is_none() || who.org == connection.org;
        if connection.user.as_ref() != Some(&who.user) || !same_org {
            return Err(TokenError::OtherUser.into());
        }
        let token = Some(token).filter(|_| self.handler.store_token);
        let connections = &self.handler.connections;
        let renewed = match connections.renew(connection, token, who.expiry).await? {
            Renewal::Done(renewed) => renewed,
            Renewal::TooLate => return Err(MessageError::RenewedTooLate),
            Renewal::Over => return Err(MessageError::UnknownConnection),
        };
        let Expiry(expires_at) = renewed.expiry.unwrap_or(who.expiry);
        let answer = format!(r#"{{"type":"auth","expires_at":{expires_at}}}"#);
        let answer = Payload::Frame(Bytes::from(answer));
        self.deliver_to_sender(answer, sink).await;
        Ok(())
    }
}
