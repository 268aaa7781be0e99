//! The requests that fetching over http needs, with bounds on time and bytes.

use crate::address::{Guarded, anywhere, is_public};
use gix::error::Error;
use gix_transport::client::AuthenticationRequired;
use gix_transport::client::blocking_io::http::{self, GetResponse, PostBodyDataKind, PostResponse};
use std::io::{self, BufReader, Cursor, Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use ureq::ResponseExt;
use ureq::unversioned::transport::DefaultConnector;

/// How long a server may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(20);

/// What fetching may cost.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    pub(super) until: Instant,
    pub(super) bytes: u64,
}

/// A client for one fetch.
pub(super) struct Client {
    agent: ureq::Agent,
    budget: Budget,
    /// Where the server says that the repository is.
    moved_to: Option<String>,
}

impl Client {
    /// A client for a URL of this scheme: what begins encrypted stays so. Unless `private`, it goes to public places only.
    pub(super) fn new(encrypted: bool, private: bool, budget: Budget) -> Self {
        let left = budget.until.saturating_duration_since(Instant::now());
        let config = ureq::Agent::config_builder()
            .https_only(encrypted)
            .http_status_as_error(false)
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(left))
            .build();
        let allowed = if private { anywhere } else { is_public };
        let agent = ureq::Agent::with_parts(config, DefaultConnector::new(), Guarded { allowed });
        Self { agent, budget, moved_to: None }
    }
}

impl http::Http for Client {
    type Headers = BufReader<Headers>;
    type ResponseBody = BufReader<Body>;
    type PostBody = Upload;

    fn get(
        &mut self,
        url: &str,
        base_url: &str,
        headers: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> gix::Result<GetResponse<Self::Headers, Self::ResponseBody>> {
        let mut request = self.agent.get(url);
        for (name, value) in pairs(headers) {
            request = request.header(name, value);
        }
        let response = request.call().map_err(failed).map_err(Error::from_error)?;
        let place = response.get_uri().to_string();
        let tail = url.strip_prefix(base_url).unwrap_or_default();
        if let Some(base) = place.strip_suffix(tail).filter(|base| *base != base_url) {
            self.moved_to = Some(base.to_owned());
        }
        let answer = Answer::of(response, self.budget).map_err(Error::from_error)?;
        let exchange = Exchange::Answered(answer).shared();
        Ok(GetResponse {
            headers: BufReader::new(Headers(exchange.clone())),
            body: BufReader::with_capacity(64 << 10, Body(exchange)),
        })
    }

    fn post(
        &mut self,
        url: &str,
        _: &str,
        headers: impl IntoIterator<Item = impl AsRef<str>>,
        _: PostBodyDataKind,
    ) -> gix::Result<PostResponse<Self::Headers, Self::ResponseBody, Self::PostBody>> {
        let mut request = self.agent.post(url);
        for (name, value) in pairs(headers) {
            request = request.header(name, value);
        }
        let exchange = Exchange::Asking { request, body: Vec::new(), budget: self.budget }.shared();
        Ok(PostResponse {
            post_body: Upload(exchange.clone()),
            headers: BufReader::new(Headers(exchange.clone())),
            body: BufReader::with_capacity(64 << 10, Body(exchange)),
        })
    }

    fn configure(&mut self, _: &dyn std::any::Any) -> gix::Result {
        Ok(())
    }

    fn redirected_base_url(&self) -> Option<String> {
        self.moved_to.clone()
    }
}

fn pairs(headers: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<(String, String)> {
    let pair =
        |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
    headers.into_iter().filter_map(|line| pair(line.as_ref())).collect()
}

/// A request and its answer. What is asked in a fetch is small: it is gathered, and sent once the answer is read.
enum Exchange {
    Asking { request: ureq::RequestBuilder<ureq::typestate::WithBody>, body: Vec<u8>, budget: Budget },
    Answered(Answer),
    Over,
}

type Shared = Arc<Mutex<Exchange>>;

impl Exchange {
    fn shared(self) -> Shared {
        Arc::new(Mutex::new(self))
    }

    /// The answer, asked for if it was not yet.
    fn answer(&mut self) -> io::Result<&mut Answer> {
        if let Self::Asking { .. } = self
            && let Self::Asking { request, body, budget } = std::mem::replace(self, Self::Over)
        {
            let response = request.send(&body[..]).map_err(failed)?;
            *self = Self::Answered(Answer::of(response, budget)?);
        }
        match self {
            Self::Answered(answer) => Ok(answer),
            _ => Err(io::Error::other("the request has failed")),
        }
    }
}

struct Answer {
    headers: Cursor<Vec<u8>>,
    body: ureq::BodyReader<'static>,
    budget: Budget,
}

impl Answer {
    fn of(response: ureq::http::Response<ureq::Body>, budget: Budget) -> io::Result<Self> {
        match response.status().as_u16() {
            200 => {}
            401 => {
                return Err(io::Error::new(
                    io::ErrorKind::PermissionDenied,
                    AuthenticationRequired::default(),
                ));
            }
            404 => return Err(io::Error::other("the server knows no such repository, or it is private")),
            status => return Err(io::Error::other(format!("the server answered with status {status}"))),
        }
        let mut headers = Vec::new();
        for (name, value) in response.headers() {
            headers.extend_from_slice(name.as_str().as_bytes());
            headers.extend_from_slice(b": ");
            headers.extend_from_slice(value.as_bytes());
            headers.push(b'\n');
        }
        let body = response.into_body().into_reader();
        Ok(Self { headers: Cursor::new(headers), body, budget })
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if Instant::now() > self.budget.until {
            return Err(io::Error::other(TOO_LONG));
        }
        let count = self.body.read(buffer).map_err(too_long)?;
        match self.budget.bytes.checked_sub(count as u64) {
            Some(left) => self.budget.bytes = left,
            None => {
                return Err(io::Error::other("there is more of it than source.limits.fetch-bytes allows"));
            }
        }
        Ok(count)
    }
}

const TOO_LONG: &str = "it took longer than source.limits.fetch-seconds";

fn failed(error: ureq::Error) -> io::Error {
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect) => {
            io::Error::other(format!("the server did not answer within {} s", CONNECT.as_secs()))
        }
        ureq::Error::Timeout(_) => io::Error::other(TOO_LONG),
        ureq::Error::HostNotFound => io::Error::other("there is no such host"),
        other => io::Error::other(other.to_string()),
    }
}

fn too_long(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::TimedOut { io::Error::other(TOO_LONG) } else { error }
}

fn lock(exchange: &Shared) -> MutexGuard<'_, Exchange> {
    exchange.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The answer's headers, line by line.
pub(super) struct Headers(Shared);

impl Read for Headers {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        lock(&self.0).answer()?.headers.read(buffer)
    }
}

/// The answer's body.
pub(super) struct Body(Shared);

impl Read for Body {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        lock(&self.0).answer()?.read(buffer)
    }
}

/// Takes what is to be sent.
pub(super) struct Upload(Shared);

impl Write for Upload {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut *lock(&self.0) {
            Exchange::Asking { body, .. } => body.extend_from_slice(bytes),
            _ => return Err(io::Error::other("the request is sent already")),
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
