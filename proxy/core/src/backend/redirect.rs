//! Where a backend sends a call to in place of an answer, and what its people can do about it. Pure.

use url::Url;

use super::called::Called;
use super::error::shown;

/// What the log says of a redirect. Queries are left out: there may be tokens in them.
pub(super) fn explained(status: u16, location: Option<&str>, called: &Called) -> String {
    let Some(to) = location.and_then(|location| called.url.join(location).ok()) else {
        return format!("status {status} redirects {called}, but the header `location` is no URL");
    };
    let place = shown(&place(&to, &called.url)).to_owned();
    let remedy = remedy(&to, called);
    format!("status {status} redirects {called} to {place}: {remedy}")
}

/// A path, with its server where that is another one.
fn place(to: &Url, from: &Url) -> String {
    if to.origin() == from.origin() {
        to.path().to_owned()
    } else {
        let server = to.origin().ascii_serialization();
        format!("{server}{}", to.path())
    }
}

fn remedy(to: &Url, called: &Called) -> String {
    let from = &called.url;
    let trust = "let the backend trust X-Forwarded-Proto";
    if to.host() != from.host() {
        return "redirects are not followed; let BACKEND_URL name the server that answers"
            .to_owned();
    }
    let slash = |one: &Url, other: &Url| one.path().strip_suffix('/') == Some(other.path());
    match (from.scheme(), to.scheme()) {
        ("http", "https") if to.path() == from.path() => {
            format!("let BACKEND_URL begin with https://, or {trust}")
        }
        _ if to.path() == from.path() => format!("it takes the call for plain HTTP; {trust}"),
        _ if slash(to, from) => "the path lacks a slash at its end".to_owned(),
        _ if slash(from, to) => "the path has a slash at its end that is too much".to_owned(),
        _ => "redirects are not followed; let the backend answer at the first path".to_owned(),
    }
}

#[cfg(test)]
mod tests;
