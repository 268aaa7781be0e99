//! Where a repository may be fetched from: over http, https or ssh, and not from this machine or a private network.

use crate::http::problem::{Problem, Result};
use pellucid_source::is_public;
use std::net::{IpAddr, ToSocketAddrs};

/// Checks the URL of a repository; resolves its host.
pub(super) fn check(url: &str, allow_private: bool) -> Result<()> {
    let refuse =
        |why: &str| Err(Problem::invalid(format!("{why}; give an http, https or ssh URL of a repository")));
    if url.chars().any(|c| c.is_control() || c.is_whitespace()) || url.len() > 2048 {
        return refuse("this is no URL");
    }
    let Some((scheme, host)) = split(url) else { return refuse("this is no URL") };
    let port = match scheme.as_str() {
        "http" => 80,
        "https" => 443,
        "ssh" => 22,
        _ => return refuse("only http, https and ssh URLs are fetched"),
    };
    if host.is_empty() || host.starts_with('-') {
        return refuse("the URL has no host");
    }
    if url.split_once("://").is_some_and(|(_, rest)| rest.split('/').next().is_some_and(holds_password)) {
        return refuse("a password in a URL would be kept and shown");
    }
    if allow_private {
        return Ok(());
    }
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let Ok(addresses) = (name, port).to_socket_addrs() else {
        return Err(Problem::invalid("the host of the URL is not known"));
    };
    let addresses: Vec<IpAddr> = addresses.map(|address| address.ip()).collect();
    if addresses.is_empty() || !addresses.iter().all(is_public) {
        return Err(Problem::forbidden(
            "the URL names this machine or a private network; the setting serve.allow-private-git allows that",
        ));
    }
    Ok(())
}

/// Scheme and host, also of `user@host:path`.
fn split(url: &str) -> Option<(String, String)> {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => ("ssh".to_owned(), url.split_once(':').filter(|(host, _)| host.contains('@'))?.0),
    };
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let end = if host.starts_with('[') {
        host.find(']').map(|at| at + 1)?
    } else {
        host.find(':').unwrap_or(host.len())
    };
    Some((scheme, host[..end].to_owned()))
}

fn holds_password(authority: &str) -> bool {
    authority.rsplit_once('@').is_some_and(|(login, _)| login.contains(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_places_and_other_schemes_are_refused() {
        for url in [
            "file:///etc/passwd",
            "ext::sh -c id",
            "git://example.org/x",
            "http://127.0.0.1/x",
            "http://127.1/x",
            "http://0x7f000001/x",
            "http://2130706433/x",
            "http://10.0.0.1/x",
            "http://169.254.169.254/latest/meta-data",
            "http://100.64.0.1/x",
            "http://[::1]/x",
            "http://[::ffff:10.0.0.1]/x",
            "http://[fd00::1]/x",
            "http://[fe80::1]/x",
            "http://[64:ff9b::a00:1]/x",
            "http://0.0.0.0:8080/x",
            "http://user:pw@192.168.1.1:80/x",
            "http://good.example@127.0.0.1/x",
            "ssh://localhost/x",
            "git@127.0.0.1:x",
            "ssh://-oProxyCommand=id/x",
            "http:///x",
            "",
            "/etc",
            "http://a b/",
        ] {
            assert!(check(url, false).is_err(), "{url}");
        }
        assert!(check("http://1.1.1.1/x.git", false).is_ok());
        assert!(check("ssh://git@[2606:4700::1111]/x.git", false).is_ok());
        assert!(check("http://127.0.0.1/x", true).is_ok());
        assert!(check("file:///x", true).is_err());
        assert!(check("https://user:secret@example.org/x", true).is_err());
    }
}
