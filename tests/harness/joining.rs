//! Opening connections.

use serde_json::{Value, json};

use crate::{Client, Refused, World};

impl World {
    /// Opens a connection with this query.
    pub async fn connect(&self, query: &str) -> Client {
        self.try_connect(query).await.unwrap_or_else(|refused| {
            panic!("{query}: {refused:?}\n{}", self.gateway.output().join("\n"))
        })
    }

    /// Tries to open a connection with this query.
    ///
    /// # Errors
    /// The handshake's status where that is not 101.
    pub async fn try_connect(&self, query: &str) -> Result<Client, Refused> {
        self.try_connect_with(query, &[]).await
    }

    /// The same with further headers.
    ///
    /// # Errors
    /// The handshake's status where that is not 101.
    pub async fn try_connect_with(
        &self,
        query: &str,
        headers: &[(&'static str, &str)],
    ) -> Result<Client, Refused> {
        let url = format!("{}?{query}", self.gateway.websocket_url());
        Client::open(&url, headers).await
    }

    /// Opens a connection to a booking and takes its greeting. When it returns, the handshake's late
    /// work is done: nothing of it is on its way.
    pub async fn join(&self, booking: &str, user: &str) -> Client {
        self.joined(booking, user).await.0
    }

    /// The same, with the connection's id. The token is the user's name where tokens are not JWTs.
    pub async fn joined(&self, booking: &str, token: &str) -> (Client, String) {
        let mut watch = self.watch();
        let query = format!("type=chat&booking_id={booking}&token={token}");
        let mut client = Box::pin(self.connect(&query)).await;
        // Others may be coming too, and theirs may be the faster frame.
        while client.next().await["type"] != "history" {}
        (client, watch.connected().await)
    }

    /// Ann and ben in booking 1, nothing on its way to either, and the id of ben's connection.
    pub async fn ann_and_ben(&self) -> (Client, Client, String) {
        let mut ann = self.join("1", "ann").await;
        let (ben, id) = self.joined("1", "ben").await;
        ann.expect("receipt").await;
        (ann, ben, id)
    }

    /// A JWT of the mock's for this user.
    #[must_use]
    pub fn token(&self, user: &str) -> String {
        self.token_of(&json!({ "sub": user }))
    }

    /// A JWT of the mock's with these claims.
    #[must_use]
    pub fn token_of(&self, claims: &Value) -> String {
        self.backend.issuer().mint("ES256", claims).unwrap()
    }
}
