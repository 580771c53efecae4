//! Functions of Lambda behind an API: what API Gateway's integrations do.

use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use local_apigw::{Answer, Event, Integration, IntegrationError};
use local_lambda::{Function, InvokeError, InvokeRequest};

/// A function of Lambda behind a route, an authorizer or a function URL.
#[derive(Debug)]
pub(crate) struct LambdaIntegration(pub(crate) Arc<Function>);

impl Integration for LambdaIntegration {
    fn invoke(&self, event: Event) -> BoxFuture<'static, Answer> {
        let response = self.0.invoke(InvokeRequest {
            subject: event.connection_id,
            content: event.content,
            payload: None,
            trace_root: event.trace_root,
        });
        let answer = response.map(|response| Answer {
            origin: response.origin(),
            result: response.result.map_err(|error| match error {
                InvokeError::Reported {
                    error_type,
                    message,
                } => IntegrationError::Reported {
                    error_type,
                    message,
                },
                error => IntegrationError::Failed(error.to_string()),
            }),
        });
        answer.boxed()
    }
}
