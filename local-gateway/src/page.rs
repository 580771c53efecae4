//! The page at `/`: two test clients side by side, in one file without anything from outside.

use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header;
use serde_json::json;

use crate::config::page::PageConfig;

const TEMPLATE: &str = include_str!("page.html");
/// For clients whose URL asks for numbers or acknowledgements.
const SIDEWIRE_CLIENT: &str = include_str!("page/sidewire-client.js");
const CLIENTS: usize = 2;

/// The page's settings, as the JSON that its script reads.
#[derive(Debug)]
pub(crate) struct Page {
    settings: String,
}

impl Page {
    pub(crate) fn new(config: &PageConfig, path: &str) -> Self {
        let clients: Vec<&str> = config
            .clients
            .iter()
            .map(String::as_str)
            .chain(std::iter::repeat(""))
            .take(CLIENTS)
            .collect();
        let settings = json!({
            "clients": clients,
            "sampleFrame": config.sample_frame.as_deref().unwrap_or(r#"{"action":"hello"}"#),
            "path": if path.is_empty() { "/" } else { path },
        });
        // Inside a script element nothing may look like its end, or like a comment.
        Self {
            settings: settings.to_string().replace('<', r"\u003c"),
        }
    }

    pub(crate) fn render(&self) -> impl IntoResponse + use<> {
        let nonce = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>());
        let policy = format!(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
             connect-src 'self' ws: wss:; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'"
        );
        let headers = [
            (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::CACHE_CONTROL, "no-store".to_owned()),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        ];
        (headers, self.fill(&nonce)).into_response() as Response
    }

    fn fill(&self, nonce: &str) -> String {
        TEMPLATE
            .replace("{sidewire-client}", SIDEWIRE_CLIENT)
            .replace("{nonce}", nonce)
            .replace("{settings}", &self.settings)
    }
}

#[cfg(test)]
mod tests;
