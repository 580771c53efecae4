//! Stages on AWS, which the judges look at in place of local-gateway.

use anyhow::{Context, bail, ensure};

use super::stage::Stage;
use crate::Environment;

/// Names the stages, as docs/parity.md says.
const STAGE_URL: &str = "SIDEWIRE_STAGE_URL";

/// The stages that are named.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Deployed<'a> {
    region: &'a str,
    /// The API of `judge.py`, `details.py` and `judge.mjs`.
    pub(super) plain: &'a str,
    /// That of `limits.py`.
    pub(super) limits: Option<&'a str>,
    /// That of `authorizer.py`.
    pub(super) authorizer: Option<&'a str>,
}

impl<'a> Deployed<'a> {
    /// The stages that the environment names, if it names any.
    pub(super) fn named(environment: &'a Environment) -> anyhow::Result<Option<Self>> {
        let Some(urls) = environment.get(STAGE_URL) else {
            return Ok(None);
        };
        let region = ["AWS_REGION", "AWS_DEFAULT_REGION"].map(|name| environment.get(name));
        let region = region.into_iter().flatten().next();
        let region = region.with_context(|| format!("{STAGE_URL} needs AWS_REGION beside it"))?;
        Self::parse(urls, region).map(Some)
    }

    fn parse(urls: &'a str, region: &'a str) -> anyhow::Result<Self> {
        let mut members = urls.split(',').map(str::trim);
        let plain = stage(members.next().unwrap_or_default())?;
        let mut deployed = Self {
            region,
            plain,
            limits: None,
            authorizer: None,
        };
        for member in members {
            let (name, url) = member.split_once('=').unwrap_or((member, ""));
            let place = match name {
                "limits" => &mut deployed.limits,
                "authorizer" => &mut deployed.authorizer,
                _ => bail!("{STAGE_URL}: {member:?} is neither limits=URL nor authorizer=URL"),
            };
            *place = Some(stage(url)?);
        }
        Ok(deployed)
    }

    pub(super) fn stage<'b>(&self, websocket: &'b str, management: &'b str) -> Stage<'b>
    where
        'a: 'b,
    {
        Stage {
            websocket,
            management,
            region: self.region,
            local: false,
        }
    }
}

pub(super) fn management_of(url: &str) -> String {
    url.replacen("wss://", "https://", 1)
}

fn stage(url: &str) -> anyhow::Result<&str> {
    let host = url.strip_prefix("wss://");
    ensure!(
        host.is_some_and(|host| host.contains('/')),
        "{STAGE_URL}: {url:?} is no stage: expected wss://HOST/STAGE"
    );
    Ok(url.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "wss://a.execute-api.eu-central-1.amazonaws.com/prod";

    #[test]
    fn one_stage_is_enough_and_further_ones_are_named() {
        let one = Deployed::parse(PLAIN, "eu-central-1").unwrap();
        assert_eq!((one.plain, one.limits, one.authorizer), (PLAIN, None, None));
        let urls = format!("{PLAIN}/, authorizer=wss://b/x,limits=wss://c/y");
        let all = Deployed::parse(&urls, "eu-central-1").unwrap();
        let others = (all.limits, all.authorizer);
        assert_eq!(
            (all.plain, others),
            (PLAIN, (Some("wss://c/y"), Some("wss://b/x")))
        );
    }

    #[test]
    fn what_is_no_stage_is_refused_by_name() {
        for urls in [
            "",
            "ws://a/b",
            "wss://a",
            "wss://a/b,wss://c/d",
            "wss://a/b,limits=c",
        ] {
            let refused = Deployed::parse(urls, "eu-central-1")
                .unwrap_err()
                .to_string();
            assert!(refused.contains(STAGE_URL), "{urls}: {refused}");
        }
    }
}
