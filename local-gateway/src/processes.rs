//! What the functions' processes find in their environment.

use std::sync::Arc;

use local_faults::CaFile;
use local_lambda::{ProcessContext, Reaper};

use crate::config::{Config, inherited_environment};
use crate::endpoints::Endpoints;
use crate::error::StartError;

/// What the functions' processes are given. Their SDKs find the emulated services by it.
pub(crate) fn process_context(
    config: &Config,
    dynamodb: &str,
    (endpoints, ca_file): (&Endpoints, &CaFile),
) -> Result<ProcessContext, StartError> {
    let ca_file = ca_file.path().to_string_lossy();
    let services = [
        (
            "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI",
            endpoints.management(),
        ),
        ("AWS_ENDPOINT_URL_DYNAMODB", dynamodb.to_owned()),
        ("AWS_ENDPOINT_URL_SQS", endpoints.base()),
        // What the SDKs, Node and OpenSSL trust.
        ("AWS_CA_BUNDLE", ca_file.to_string()),
        ("NODE_EXTRA_CA_CERTS", ca_file.to_string()),
        ("SSL_CERT_FILE", ca_file.to_string()),
    ];
    Ok(ProcessContext {
        region: config.region.clone(),
        inherited: inherited_environment(),
        services: services.map(|(name, url)| (name.to_owned(), url)).into(),
        reaper: reaper(config)?,
    })
}

/// Starts the reaper that `config` asks for.
fn reaper(config: &Config) -> Result<Option<Arc<Reaper>>, StartError> {
    let command = config.reaper.as_deref().and_then(<[_]>::split_first);
    let reaper = command.map(|(executable, command)| {
        Reaper::start(executable, command).map_err(|source| StartError::Reaper {
            executable: executable.into(),
            source,
        })
    });
    Ok(reaper.transpose()?.map(Arc::new))
}
