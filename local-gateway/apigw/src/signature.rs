//! Signatures of requests, as far as they are looked at.

use http::header;
use http::request::Parts;

/// Whether a request carries a Signature Version 4, in its head or in its query (IAM User Guide,
/// create-signed-request). The signature itself is not checked.
pub fn is_signed(parts: &Parts) -> bool {
    let header = parts.headers.get(header::AUTHORIZATION);
    let in_header = header.is_some_and(|value| value.as_bytes().starts_with(b"AWS4-"));
    let query = parts.uri.query().unwrap_or_default();
    in_header || query.contains("X-Amz-Algorithm=AWS4-")
}
