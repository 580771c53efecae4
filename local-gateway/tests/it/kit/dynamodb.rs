//! Calls of DynamoDB.

use serde_json::Value;

use crate::kit::{HttpResponse, World, http};

pub(crate) async fn dynamodb(world: &World, operation: &str, body: Value) -> HttpResponse {
    let url = world.running.dynamodb_url();
    let address = url.strip_prefix("http://").unwrap();
    let target = format!("DynamoDB_20120810.{operation}");
    let headers = [
        ("X-Amz-Target", target.as_str()),
        ("Content-Type", "application/x-amz-json-1.0"),
        ("X-Amz-Date", "20240219T071142Z"),
        (
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=local/20240219/us-east-1/dynamodb/aws4_request, \
             SignedHeaders=host;x-amz-date, Signature=00",
        ),
    ];
    http(address, "POST", "/", &headers, body.to_string().as_bytes()).await
}
