//! The gateway as the program around its functions: their lines, their steps, and how environments die.

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use local_apigw::{ApiServices, TraceRoot};
use local_faults::{EventKind, KillTime, Observation};
use local_lambda::{Death, EnvironmentStep, Host, InvokeRequest, Moment};

/// What the functions of a gateway work with.
#[derive(Debug)]
pub(crate) struct GatewayHost(pub(crate) ApiServices);

impl Host for GatewayHost {
    fn line(&self, text: &str) {
        self.0.lines.gateway(text);
    }

    fn function_line(&self, text: &str) {
        self.0.lines.function(text);
    }

    fn step(&self, step: EnvironmentStep<'_>) {
        self.0.observer.note(|| observation(step));
    }

    fn killed(&self, moment: Moment, request: &InvokeRequest) {
        let name = match moment {
            Moment::BeforeAnswer => "kill.before-answer",
            Moment::AfterAnswer => "kill.after-answer",
        };
        self.0.faults.note(name, Some(&request.subject));
    }

    fn trace_root(&self) -> String {
        TraceRoot::at(self.0.clock.now()).as_str().to_owned()
    }

    fn death(&self, request: &InvokeRequest) -> Option<Death> {
        let kill = self
            .0
            .faults
            .kill(EventKind::from_event(&request.content))?;
        Some(Death {
            moment: match kill.when {
                KillTime::BeforeAnswer => Moment::BeforeAnswer,
                KillTime::AfterAnswer => Moment::AfterAnswer,
            },
            delay: kill.delay,
        })
    }

    fn wait(&self, delay: Duration) -> BoxFuture<'static, ()> {
        let faults = self.0.faults.clone();
        async move { faults.wait(delay).await }.boxed()
    }
}

fn observation(step: EnvironmentStep<'_>) -> Observation {
    match step {
        EnvironmentStep::NextAsked { environment } => Observation::NextAsked { environment },
        EnvironmentStep::Invoked {
            environment,
            request_id,
            request,
        } => Observation::Invoked {
            environment,
            request_id: request_id.to_owned(),
            connection_id: request.subject.clone(),
            event: request.content.clone(),
        },
        EnvironmentStep::Answered {
            environment,
            request_id,
            body,
        } => Observation::Answered {
            environment,
            request_id: request_id.to_owned(),
            body: String::from_utf8_lossy(body).into_owned(),
        },
        EnvironmentStep::Frozen { environment } => Observation::Frozen { environment },
        EnvironmentStep::Thawed { environment } => Observation::Thawed { environment },
        EnvironmentStep::Ended { environment, why } => Observation::EnvironmentEnded {
            environment,
            why: why.to_owned(),
        },
    }
}
