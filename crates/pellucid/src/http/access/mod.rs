//! Who may ask: session tokens, bearer tokens, hosts, origins and rates.

mod limiter;
mod tokens;

use super::problem::{Problem, Result};
use anyhow::anyhow;
use axum::http::{HeaderMap, Method, header};
use limiter::Limiter;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
pub(crate) use tokens::{Token, Tokens};

/// What a token allows; each includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Scope {
    /// Ask.
    Read,
    /// Submit, cancel and run jobs again.
    Submit,
    /// Manage tokens.
    Admin,
}

/// Somebody who is let in.
#[derive(Debug, Clone)]
pub(super) struct Principal {
    pub(super) name: String,
    pub(super) scope: Scope,
}

/// A browser's session.
#[derive(Debug, Clone)]
struct Session {
    principal: Principal,
    /// Token it was opened with: a revoked token closes it.
    secret: Option<String>,
    until: Instant,
}

/// How long a session lasts.
const SESSION: Duration = Duration::from_secs(30 * 24 * 3600);
const SESSIONS: usize = 1000;

/// The guard at the door.
#[derive(Debug)]
pub(super) struct Access {
    /// Whether only this machine is served.
    pub(super) loopback: bool,
    hosts: Vec<String>,
    cookie: String,
    /// Hash of the secret that the printed link holds.
    link: blake3::Hash,
    tokens: Tokens,
    sessions: Mutex<BTreeMap<String, Session>>,
    requests: Limiter,
    failures: Limiter,
}

impl Access {
    /// Guards `address`; gives the secret for the link, too.
    pub(super) fn new(address: SocketAddr, store: &Path, hosts: &[String]) -> anyhow::Result<(Self, String)> {
        let secret = random::<24>()?;
        let port = address.port();
        let own = ["127.0.0.1", "localhost", "[::1]"].map(|host| format!("{host}:{port}"));
        let access = Self {
            loopback: address.ip().is_loopback(),
            hosts: own.into_iter().chain(hosts.iter().map(|host| host.to_ascii_lowercase())).collect(),
            cookie: format!("pellucid_{port}"),
            link: blake3::hash(secret.as_bytes()),
            tokens: Tokens::beside(store),
            sessions: Mutex::default(),
            requests: Limiter::new(200.0, 600.0),
            failures: Limiter::new(0.2, 20.0),
        };
        Ok((access, secret))
    }

    /// Refuses requests that a foreign page made (or made a name point here for).
    pub(super) fn check_place(&self, method: &Method, headers: &HeaderMap) -> Result<()> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let host = text(header::HOST).unwrap_or_default().to_ascii_lowercase();
        let named = |host: &str| self.hosts.iter().any(|known| known == host);
        // Elsewhere a server has names that only its owner knows; there a token is always asked for.
        if !named(&host) && (self.loopback || self.hosts.len() > 3) {
            return Err(Problem::forbidden(
                "this host name is not served here; add it to the setting serve.hosts",
            ));
        }
        if let Some(origin) = text(header::ORIGIN) {
            let there = origin.split_once("://").map_or(origin, |(_, host)| host).to_ascii_lowercase();
            if there != host {
                return Err(Problem::forbidden("requests from other sites are not answered"));
            }
        }
        let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
        let navigates = text(header::HeaderName::from_static("sec-fetch-mode")) == Some("navigate");
        if site.is_some_and(|site| site != "same-origin" && site != "none")
            && !(navigates && method == Method::GET)
        {
            return Err(Problem::forbidden("requests from other sites are not answered"));
        }
        Ok(())
    }

    /// Whether this caller may ask once more.
    pub(super) fn check_rate(&self, who: &str) -> Result<()> {
        if self.requests.take(who, Instant::now()) {
            return Ok(());
        }
        Err(Problem::too_many("more than 200 requests a second; slow down", 1))
    }

    /// Who asks.
    pub(super) fn principal(&self, headers: &HeaderMap, peer: IpAddr, now: i64) -> Result<Principal> {
        let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        if let Some(secret) = bearer.and_then(|text| text.strip_prefix("Bearer ")) {
            return self.by_secret(secret.trim(), peer, now);
        }
        let session = self.cookie(headers).and_then(|id| self.session(&id, now));
        session.ok_or_else(Problem::unauthorized)
    }

    /// Who holds this secret.
    pub(super) fn by_secret(&self, secret: &str, peer: IpAddr, now: i64) -> Result<Principal> {
        if self.is_link(secret) {
            return Ok(Principal { name: "link".to_owned(), scope: Scope::Admin });
        }
        if let Some(token) = self.tokens.find(secret, now) {
            let scope = token.scopes.iter().copied().max().unwrap_or(Scope::Read);
            return Ok(Principal { name: format!("token {}", token.id), scope });
        }
        if !self.failures.take(&peer.to_string(), Instant::now()) {
            return Err(Problem::too_many("too many wrong tokens; wait", 5));
        }
        Err(Problem::unauthorized())
    }

    fn is_link(&self, secret: &str) -> bool {
        self.loopback && blake3::hash(secret.as_bytes()) == self.link
    }

    /// Opens a session for who holds `secret`; gives its cookie.
    pub(super) fn open(&self, secret: &str, peer: IpAddr, now: i64) -> Result<String> {
        let principal = self.by_secret(secret, peer, now)?;
        let id = random::<24>().map_err(|error| Problem::internal(error.to_string()))?;
        let secret = (!self.is_link(secret)).then(|| secret.to_owned());
        let session = Session { principal, secret, until: Instant::now() + SESSION };
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        sessions.retain(|_, session| session.until > now);
        if sessions.len() >= SESSIONS {
            return Err(Problem::too_many("too many open sessions", 60));
        }
        sessions.insert(hashed(&id), session);
        let (name, age) = (&self.cookie, SESSION.as_secs());
        Ok(format!("{name}={id}; Path=/; HttpOnly; SameSite=Strict; Max-Age={age}"))
    }

    fn cookie(&self, headers: &HeaderMap) -> Option<String> {
        let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = all.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == self.cookie).map(|(_, value)| value.to_owned())
    }

    fn session(&self, id: &str, now: i64) -> Option<Principal> {
        let session = {
            let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
            sessions.get(&hashed(id)).filter(|session| session.until > Instant::now())?.clone()
        };
        match &session.secret {
            Some(secret) => self.tokens.find(secret, now).map(|_| session.principal),
            None => Some(session.principal),
        }
    }

    /// The tokens of this server.
    pub(super) fn tokens(&self) -> &Tokens {
        &self.tokens
    }
}

fn hashed(id: &str) -> String {
    blake3::hash(id.as_bytes()).to_hex().to_string()
}

/// `N` random bytes in hexadecimal.
pub(crate) fn random<const N: usize>() -> anyhow::Result<String> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|error| anyhow!("the system gives no random numbers: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
