//! A repository elsewhere: one revision of it is fetched, without history, into a bare repository of the cache.

use super::explain;
use super::http::{Budget, Client};
use super::revision::Revision;
use crate::SourceError;
use crate::address::pinned;
use crate::location::redacted;
use crate::options::Limits;
use crate::source::Control;
use gix::progress::Discard;
use gix::remote::fetch::{Shallow, Tags};
use gix::sec::identity::Account;
use gix::url::Scheme;
use gix::{Repository, ThreadSafeRepository, Url};
use gix_transport::Protocol;
use gix_transport::client::TransportWithoutIO;
use gix_transport::client::blocking_io::{Transport, http};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What was fetched last.
const FETCHED: &str = "refs/pellucid/fetched";
/// The user's own program, told never to ask and not to wait for ever.
const SSH: &str = "core.sshCommand=ssh -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15";

/// Fetches and opens a revision.
pub(crate) fn open(
    url: &str,
    revision: Option<&str>,
    limits: &Limits,
    cache: &Path,
    control: &Control,
) -> Result<Revision, SourceError> {
    let place = redacted(url);
    let fail = |detail: String| SourceError::Git { place: place.clone(), detail };
    let url = parse(url).map_err(&fail)?;
    let folder = folder(&url, cache);
    // A commit that is there already can be read without asking anybody.
    if let Some(commit) =
        revision.filter(|name| name.len() == 40 && name.bytes().all(|c| c.is_ascii_hexdigit()))
        && let Ok(there) = Revision::open(&folder, commit)
    {
        return Ok(there);
    }
    let fetch = Fetch { url, revision: revision.unwrap_or("HEAD"), limits, control };
    match fetch.run(&folder) {
        Ok(()) => {}
        Err(_) if control.stop.load(Ordering::Relaxed) => return Err(SourceError::Stopped),
        Err(detail) => return Err(fail(detail)),
    }
    Revision::open(&folder, FETCHED).map_err(|error| match error {
        SourceError::Git { detail, .. } => fail(detail),
        other => other,
    })
}

/// Only what reaches over a network: a path is given as a path, and other schemes name programs to run.
fn parse(url: &str) -> Result<Url, String> {
    let parsed = Url::try_from(url).map_err(|error| format!("this is no URL of a repository ({error})"))?;
    match parsed.scheme {
        Scheme::Https | Scheme::Http | Scheme::Ssh => Ok(parsed),
        Scheme::File => Err("give the path of a repository on this machine without file://".to_owned()),
        _ => Err("only https, http and ssh URLs can be fetched".to_owned()),
    }
}

/// The cache's folder for a URL, whoever asks.
fn folder(url: &Url, cache: &Path) -> PathBuf {
    let mut nobody = url.clone();
    nobody.set_password(None);
    let name = blake3::hash(&nobody.to_bstring()).to_hex();
    cache.join("git").join(&name.as_str()[..32])
}

struct Fetch<'a> {
    url: Url,
    revision: &'a str,
    limits: &'a Limits,
    control: &'a Control,
}

impl Fetch<'_> {
    /// Fetches into `folder`; where what is there is damaged, anew.
    fn run(&self, folder: &Path) -> Result<(), String> {
        let there = folder.exists();
        let done = self.attempt(folder);
        if done.is_err() && there && !self.control.stop.load(Ordering::Relaxed) {
            std::fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
            return self.attempt(folder);
        }
        done
    }

    fn attempt(&self, folder: &Path) -> Result<(), String> {
        let options = gix::open::Options::isolated().config_overrides([self.ssh()?]);
        let opened = if folder.join("HEAD").exists() {
            ThreadSafeRepository::open_opts(folder, options)
        } else {
            let made = gix::create::Options { destination_must_be_empty: Some(false), ..Default::default() };
            std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
            ThreadSafeRepository::init_opts(folder, gix::create::Kind::Bare, made, options)
        };
        let repository = opened.map_err(|error| explain(&error))?.to_thread_local();
        let budget = Budget {
            until: Instant::now() + Duration::from_secs(self.limits.fetch_seconds),
            bytes: self.limits.fetch_bytes,
        };
        let late = AtomicBool::new(false);
        let over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| self.watch(budget.until, &late, &over));
            let done = self.fetch(&repository, budget, &late);
            over.store(true, Ordering::Relaxed);
            done.map_err(|error| {
                if Instant::now() > budget.until {
                    return "it took longer than source.limits.fetch-seconds".to_owned();
                }
                self.told(&explain(&error))
            })
        })
    }

    /// How ssh is called. Where only public places may be asked, it is told the address that was looked at, and checks the
    /// key of the host by its name.
    fn ssh(&self) -> Result<String, String> {
        if self.limits.fetch_private || self.url.scheme != Scheme::Ssh {
            return Ok(SSH.to_owned());
        }
        let host = self.url.host().unwrap_or_default();
        if !host.bytes().all(|c| c.is_ascii_alphanumeric() || b".-:[]".contains(&c)) || host.starts_with('-')
        {
            return Err("this is no name of a host".to_owned());
        }
        let host = host.trim_matches(['[', ']']);
        let address = pinned(host, self.url.port.unwrap_or(22))?;
        Ok(format!("{SSH} -o ProxyCommand=none -o HostName={address} -o HostKeyAlias={host}"))
    }

    /// Raises `late` when time is up or the caller wants to stop, until the fetch is over.
    fn watch(&self, until: Instant, late: &AtomicBool, over: &AtomicBool) {
        while !over.load(Ordering::Relaxed) {
            if Instant::now() > until || self.control.stop.load(Ordering::Relaxed) {
                late.store(true, Ordering::Relaxed);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn fetch(&self, repository: &Repository, budget: Budget, late: &AtomicBool) -> gix::Result<()> {
        let mut url = self.url.clone();
        let password = url.password().map(str::to_owned);
        if url.scheme == Scheme::Ssh {
            let remote = remote(repository, url, self.revision)?;
            return receive(remote.connect(gix::remote::Direction::Fetch)?, late);
        }
        let user = url.user().map(str::to_owned);
        url.set_user(None);
        url.set_password(None);
        let client = Client::new(url.scheme == Scheme::Https, self.limits.fetch_private, budget);
        let mut transport = http::Transport::new_http(client, url.clone(), Protocol::V2, false);
        if let (Some(username), Some(password)) = (user, password) {
            let account = Account { username, password, oauth_refresh_token: None };
            transport.set_identity(account).map_err(gix::Error::from_error)?;
        }
        let remote = remote(repository, url, self.revision)?;
        receive(remote.to_connection_with_transport(transport), late)
    }

    /// What went wrong, with what to do about it where we know.
    fn told(&self, detail: &str) -> String {
        if detail.contains("None of the refspec") {
            return format!("there is no branch or tag called {} there", self.revision);
        }
        if detail.contains("401") || detail.contains(LOGIN) {
            return "the server wants a login: put it into the URL (https://USER:TOKEN@HOST/...), or use ssh"
                .to_owned();
        }
        detail.to_owned()
    }
}

const LOGIN: &str = "no login";

/// The repository at `url`, of which `revision` is wanted.
fn remote<'r>(repository: &'r Repository, url: Url, revision: &str) -> gix::Result<gix::Remote<'r>> {
    let wanted = format!("+{revision}:{FETCHED}");
    let remote = repository.remote_at_without_url_rewrite(url)?.with_fetch_tags(Tags::None);
    remote.with_refspecs([wanted.as_str()], gix::remote::Direction::Fetch)
}

fn receive<T: Transport>(
    connection: gix::remote::Connection<'_, '_, '_, T>,
    late: &AtomicBool,
) -> gix::Result<()> {
    // No credential helper is run: what it would hand out was not meant for us.
    let nobody = |_| Err(gix::Error::from_error(std::io::Error::other(LOGIN)));
    let prepared = connection.with_credentials(nobody).prepare_fetch(Discard, Default::default())?;
    prepared.with_shallow(Shallow::DepthAtRemote(NonZeroU32::MIN)).receive(Discard, late)?;
    Ok(())
}
