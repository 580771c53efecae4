//! The transport as the AWS SDKs want an HTTP client.

use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use http_body_util::BodyExt;

use super::transport::{Transport, TransportError};

impl HttpClient for Transport {
    /// The transport has time limits of its own.
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Transport {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let transport = self.clone();
        HttpConnectorFuture::new(async move {
            let request = request.try_into_http1x();
            let (head, body) = request
                .map_err(|error| ConnectorError::user(error.into()))?
                .into_parts();
            if let Some(captured) = head.extensions.get::<CaptureSmithyConnection>() {
                captured.set_connection_retriever(|| Some(unmarked()));
            }
            let body = body
                .collect()
                .await
                .map_err(ConnectorError::user)?
                .to_bytes();
            let mut request = http::Request::new(body);
            *request.method_mut() = head.method;
            *request.uri_mut() = head.uri;
            *request.headers_mut() = head.headers;
            let response = transport.send(request).await.map_err(connector_error)?;
            let response = HttpResponse::try_from(response.map(Into::into));
            response.map_err(|error| ConnectorError::other(error.into(), None))
        })
    }
}

/// After some answers an SDK marks their connection for closure, and logs an error where it finds
/// none. The transport decides itself which connection has another call.
fn unmarked() -> ConnectionMetadata {
    ConnectionMetadata::builder()
        .proxied(false)
        .poison_fn(|| ())
        .build()
}

/// An SDK that may repeat a call repeats one that broke.
fn connector_error(error: TransportError) -> ConnectorError {
    match error {
        TransportError::Unreachable { .. } => ConnectorError::io(error.into()).never_connected(),
        TransportError::Broken { .. } => ConnectorError::io(error.into()),
        TransportError::Invalid => ConnectorError::user(error.into()),
    }
}
