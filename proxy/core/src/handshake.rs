//! What a handshake asks for: the query and the headers of `$connect`, checked. Pure.

use crate::connection::Wants;
use crate::event::Connect;
use crate::ids::{BookingId, ConnectionType, Token};
use crate::settings::Admission;

/// A handshake that keeps the rules; whether it is welcome the backend decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handshake {
    pub kind: ConnectionType,
    pub booking: Option<BookingId>,
    /// `None` for an anonymous feed, and where somebody else's authorizer needs none.
    pub token: Option<Token>,
    /// The subprotocol to answer with: exactly one of those offered, or a browser gives up
    /// (API Gateway Developer Guide, websocket-connect-route-subprotocol).
    pub subprotocol: Option<String>,
    pub wants: Wants,
}

/// Why a handshake is refused before anybody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HandshakeError {
    #[error("a page of this origin may not connect")]
    Origin,
    #[error("`type` is not chat, booking, notification or feed")]
    Type,
    #[error("`booking_id` is not 1 to 128 of A-Z a-z 0-9 . _ : -")]
    Booking,
    #[error("`booking_id` is missing, and this type needs one")]
    NoBooking,
    #[error("the token is missing, or not 1 to 4096 visible ASCII characters")]
    Token,
}

impl Handshake {
    /// Reads a `$connect` event.
    ///
    /// # Errors
    /// The first rule that the handshake breaks.
    pub fn parse(connect: &Connect, rules: &Admission) -> Result<Self, HandshakeError> {
        if let (Some(origins), Some(origin)) = (&rules.origins, connect.header("origin"))
            && !origins.allow(origin)
        {
            return Err(HandshakeError::Origin);
        }
        let kind = match connect.query("type") {
            None => ConnectionType::Chat,
            Some(word) => ConnectionType::parse(word).ok_or(HandshakeError::Type)?,
        };
        let booking = match connect.query("booking_id") {
            Some(text) => Some(BookingId::parse(text).ok_or(HandshakeError::Booking)?),
            None if rules.booking_required.contains(&kind) => {
                return Err(HandshakeError::NoBooking);
            }
            None => None,
        };
        let offered = Offered::read(connect);
        let given = connect
            .query("token")
            .or_else(|| connect.header("authorization").and_then(bearer))
            .or(offered.token);
        let anonymous = rules.anonymous_feed && kind == ConnectionType::Feed && booking.is_none();
        let token = match given {
            Some(text) => Some(Token::parse(text).ok_or(HandshakeError::Token)?),
            None if anonymous || !rules.needs_token => None,
            None => return Err(HandshakeError::Token),
        };
        let subprotocol = offered.answer.map(ToOwned::to_owned);
        let asks = |name| connect.query(name) == Some("1");
        Ok(Self {
            kind,
            booking,
            token,
            subprotocol,
            wants: Wants {
                resume: asks("resume"),
                ack: asks("ack"),
            },
        })
    }
}

/// What the client offered in `Sec-WebSocket-Protocol`, a comma-separated list.
struct Offered<'a> {
    token: Option<&'a str>,
    answer: Option<&'a str>,
}

impl<'a> Offered<'a> {
    fn read(connect: &'a Connect) -> Self {
        let list = connect.header("sec-websocket-protocol").unwrap_or_default();
        let mut words = list
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty());
        let answer = words.next();
        let token = if answer == Some("bearer") {
            words.next()
        } else {
            None
        };
        Self { token, answer }
    }
}

/// The credentials of an `Authorization: Bearer …` header; the scheme's case does not count.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, credentials) = header.trim().split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| credentials.trim())
}

#[cfg(test)]
mod tests;
