//! A function's executable, and what its processes are given.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use tokio::process::{Child, Command};

use crate::account::function_arn;
use crate::config::FunctionConfig;
use crate::error::FunctionError;
use crate::group::Group;
use crate::reaper::Reaper;

/// What the processes of all functions are given.
#[derive(Debug, Clone, Default)]
pub struct ProcessContext {
    /// The region that they are told.
    pub region: String,
    /// Variables of this machine, such as where programs are found.
    pub inherited: BTreeMap<String, String>,
    /// Variables that name emulated services.
    pub services: BTreeMap<String, String>,
    /// Who ends them when this process is killed.
    pub reaper: Option<Arc<Reaper>>,
}

/// An executable that has been found to be startable.
#[derive(Debug, Clone)]
pub(crate) struct Executable {
    command: PathBuf,
    directory: PathBuf,
    environment: BTreeMap<String, String>,
    arn: String,
    name: String,
    timeout: Duration,
    init_timeout: Duration,
    memory_mb: u32,
    reaper: Option<Arc<Reaper>>,
}

impl Executable {
    /// Checks the executable and puts its variables together.
    pub(crate) fn resolve(
        config: &FunctionConfig,
        context: &ProcessContext,
    ) -> Result<Self, FunctionError> {
        let command = executable(&config.command)?;
        let directory = command
            .parent()
            .unwrap_or_else(|| Path::new("/"))
            .to_owned();
        let stem = command.file_stem().unwrap_or_default().to_string_lossy();
        let name = config.name.clone().unwrap_or_else(|| stem.into_owned());
        check_variables(config)?;
        let mut environment = context.inherited.clone();
        let path = environment.remove("PATH");
        environment.extend(lambda_environment(config, context, &name, &directory));
        environment.extend(context.services.clone());
        environment.insert("PATH".to_owned(), search_path(path));
        environment.extend(config.environment.clone());
        Ok(Self {
            command,
            directory,
            environment,
            arn: function_arn(&context.region, &name),
            name,
            timeout: config.timeout,
            init_timeout: config.init_timeout,
            memory_mb: config.memory_mb,
            reaper: context.reaper.clone(),
        })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The file's name, which stands where other runtimes have a handler.
    pub(crate) fn handler(&self) -> String {
        let name = self.command.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    pub(crate) fn init_timeout(&self) -> Duration {
        self.init_timeout
    }

    pub(crate) fn memory_mb(&self) -> u32 {
        self.memory_mb
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    pub(crate) fn arn(&self) -> &str {
        &self.arn
    }

    pub(crate) fn start(
        &self,
        runtime_api: SocketAddr,
        number: u32,
    ) -> std::io::Result<(Child, Group)> {
        let mut environment = self.environment.clone();
        for (name, value) in [
            ("AWS_LAMBDA_RUNTIME_API", runtime_api.to_string()),
            (
                "AWS_LAMBDA_LOG_STREAM_NAME",
                format!("local/[$LATEST]{number:032x}"),
            ),
        ] {
            environment.entry(name.to_owned()).or_insert(value);
        }
        let child = Command::new(&self.command)
            .env_clear()
            .envs(environment)
            .current_dir(&self.directory)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // A group of its own: Ctrl-C is for the gateway, which still has disconnects to hand out.
            .process_group(0)
            .kill_on_drop(true)
            .spawn()?;
        let leader = child.id().and_then(|id| i32::try_from(id).ok());
        let watched = self
            .reaper
            .as_ref()
            .and_then(|reaper| Some(reaper.watch(leader?)));
        let group = Group { leader, watched };
        Ok((child, group))
    }
}

/// Where programs are found: where this machine has them, and where layers have them on Lambda.
fn search_path(inherited: Option<String>) -> String {
    let inherited = inherited.unwrap_or_else(|| "/usr/local/bin:/usr/bin:/bin".to_owned());
    format!("{inherited}:/opt/bin")
}

/// The variables that Lambda defines for functions with a runtime of their own (Lambda Developer Guide, configuration-envvars, "Defined runtime environment variables").
///
/// Left out: `AWS_EXECUTION_ENV`, which such functions do not have; `_X_AMZN_TRACE_ID`, which the runtime sets; the
/// paths of managed runtimes' libraries; the daemon's address of X-Ray, which nobody listens on here.
fn lambda_environment(
    config: &FunctionConfig,
    context: &ProcessContext,
    name: &str,
    directory: &Path,
) -> Vec<(String, String)> {
    let handler = config
        .command
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let memory = config.memory_mb.to_string();
    let log_group = format!("/aws/lambda/{name}");
    let directory = directory.to_string_lossy();
    let libraries = format!("{directory}:{directory}/lib:/opt/lib");
    [
        ("AWS_ACCESS_KEY_ID", "local"),
        ("AWS_SECRET_ACCESS_KEY", "local"),
        ("AWS_SESSION_TOKEN", "local"),
        ("AWS_REGION", &context.region),
        ("AWS_DEFAULT_REGION", &context.region),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &memory),
        ("AWS_LAMBDA_FUNCTION_NAME", name),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", &log_group),
        ("LAMBDA_TASK_ROOT", &directory),
        ("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR"),
        ("LAMBDA_RUNTIME_DIR", "/var/runtime"),
        ("LANG", "en_US.UTF-8"),
        ("LD_LIBRARY_PATH", &libraries),
        ("TZ", ":UTC"),
        ("_HANDLER", &handler),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

fn executable(path: &Path) -> Result<PathBuf, FunctionError> {
    let missing = || FunctionError::Missing {
        path: path.to_owned(),
    };
    // Absolute, because it is started in its own directory.
    let absolute = path.canonicalize().map_err(|_| missing())?;
    let metadata = absolute.metadata().map_err(|_| missing())?;
    if !metadata.is_file() {
        return Err(missing());
    }
    if metadata.permissions().mode() & 0o111 == 0 {
        return Err(FunctionError::NotExecutable {
            path: path.to_owned(),
        });
    }
    Ok(absolute)
}

/// Refuses variables that would make every start fail.
pub(crate) fn check_variables(config: &FunctionConfig) -> Result<(), FunctionError> {
    let unfit = |(name, value): &(&String, &String)| {
        name.is_empty() || name.contains(['=', '\0']) || value.contains('\0')
    };
    match config.environment.iter().find(unfit) {
        None => Ok(()),
        Some((name, _)) => Err(FunctionError::Variable { name: name.clone() }),
    }
}

#[cfg(test)]
mod tests;
