//! `serve`: the HTTP server, its API under `/api/v1` and the web UI.

mod access;
mod answers;
mod api;
mod app;
mod assets;
mod dispatch;
mod found;
mod highlight;
mod index;
mod jobs;
mod openapi;
mod params;
mod prepared;
mod problem;
mod record;
mod routes;
mod streams;
mod telemetry;
#[cfg(test)]
mod tests;
mod token;
mod upload;

use crate::Verdict;
use crate::args::ServeArgs;
use crate::config::Config;
use access::Access;
pub(crate) use access::Scope;
use anyhow::{Context, anyhow, bail};
use app::{App, Gauge};
pub(crate) use assets::report_page;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use jobs::{Job, Place, State};
use pellucid_source::Location;
pub(crate) use record::Recorder;
use std::cell::OnceCell;
use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
pub(crate) use token::run as token;
use tokio::net::{TcpListener, TcpSocket};

/// Connections that are served at the same time; others wait to be accepted.
const CONNECTIONS: u64 = 512;
/// Longest time in which a request's head must arrive.
const HEAD: Duration = Duration::from_secs(5);

/// Bytes of answers that the system takes in for a reader that does not read.
const UNREAD: u32 = if cfg!(test) { 16 << 10 } else { 256 << 10 };

/// Serves until it is interrupted.
pub(crate) fn run(args: &ServeArgs, config: &Config) -> anyhow::Result<Verdict> {
    let stop = Arc::new(AtomicBool::new(false));
    let handle = stop.clone();
    ctrlc::set_handler(move || {
        if handle.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    })
    .context("cannot listen for Ctrl-C")?;
    serve(config, args.open, None, &|| stop.load(Ordering::Relaxed))
}

/// Analyses a place and shows it in the browser from its first file on; ends if that fails, or when `stop` says so.
pub(crate) fn analyze(
    location: &Location,
    text: &str,
    config: &Config,
    stop: &dyn Fn() -> bool,
) -> anyhow::Result<Verdict> {
    let place = match location.clone() {
        Location::Remote { url, revision } => Place::Git { url, revision },
        _ => Place::Path { path: text.to_owned() },
    };
    serve(config, true, Some(place), stop)
}

/// Serves until `stop` says so, or until `first` cannot be analysed.
fn serve(
    config: &Config,
    open: bool,
    first: Option<Place>,
    stop: &dyn Fn() -> bool,
) -> anyhow::Result<Verdict> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    // The folder must be there for what is kept beside the store.
    crate::store::for_writing(&config.store)?;
    runtime.block_on(async {
        let server = Server::bind(config.clone()).await?;
        let link = server.link.clone();
        let mut out = std::io::stdout().lock();
        writeln!(out, "{link}")?;
        out.flush()?;
        drop(out);
        let job = match first {
            Some(place) => {
                Some(server.app.jobs.submit_here(place).map_err(|problem| anyhow!(problem.detail))?)
            }
            None => None,
        };
        if open {
            open_browser(&link);
        }
        let told = OnceCell::new();
        let ends = || {
            if let Some(job) = job.as_ref().filter(|job| job.about().state.is_over()) {
                told.get_or_init(|| tell(job, config));
            }
            stop() || matches!(told.get(), Some(Err(_)))
        };
        server.run(&ends).await;
        told.into_inner().transpose().map(|_| Verdict::Clean)
    })
}

/// Says on the terminal how a job ended: the summary, or as an error why there is none.
fn tell(job: &Job, config: &Config) -> anyhow::Result<()> {
    let about = job.about().clone();
    match (about.state, about.error) {
        (State::Done, _) => crate::report::summary(config).map(|_| ()),
        (_, Some(error)) => Err(anyhow!(error)),
        _ => Err(pellucid_engine::Error::Interrupted.into()),
    }
}

/// Listens on the first address of that name that lets it.
async fn listener(listen: &str) -> std::io::Result<TcpListener> {
    let on = |address: SocketAddr| {
        let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        #[cfg(unix)]
        socket.set_reuseaddr(true)?;
        // What is accepted inherits it: many slow readers must not fill the memory.
        socket.set_send_buffer_size(UNREAD)?;
        socket.bind(address)?;
        socket.listen(1024)
    };
    let mut last = std::io::ErrorKind::AddrNotAvailable.into();
    for address in tokio::net::lookup_host(listen).await? {
        match on(address) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// A server that listens.
struct Server {
    listener: TcpListener,
    app: Arc<App>,
    link: String,
}

impl Server {
    async fn bind(config: Config) -> anyhow::Result<Self> {
        let listen = &config.serve.listen;
        let listener = listener(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
        let address = listener.local_addr()?;
        let (access, secret) = Access::new(address, &config.store, &config.serve.hosts)?;
        if !access.loopback && access.tokens().list()?.is_empty() {
            bail!(
                "listening on {address} is for others too, and there is no token yet: make one with \
                 `pellucid token create NAME --scope read`, or listen on 127.0.0.1"
            );
        }
        let link = if access.loopback {
            format!("http://{address}/?token={secret}")
        } else {
            format!("http://{address}/")
        };
        Ok(Self { listener, app: Arc::new(App::new(config, access)), link })
    }

    async fn run(self, stop: &dyn Fn() -> bool) {
        let Self { listener, app, .. } = self;
        let worker = {
            let app = app.clone();
            std::thread::spawn(move || app.jobs.work(&app.config))
        };
        let warmed = app.clone();
        std::thread::spawn(move || warmed.warm());
        let router = dispatch::router(app.clone());
        let mut tick = tokio::time::interval(Duration::from_millis(100));
        while !stop() {
            let full = app.counters.connections.load(Ordering::Relaxed) >= CONNECTIONS;
            tokio::select! {
                _ = tick.tick() => {}
                accepted = listener.accept(), if !full => match accepted {
                    Ok((stream, peer)) => connection(stream, peer, &router, app.clone()),
                    // Out of file descriptors, most likely: some will come back.
                    Err(error) => {
                        tracing::warn!("cannot accept a connection: {error}");
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                },
            }
        }
        app.jobs.close();
        // A running job ends soon after it is told to; what is finished is kept.
        let _ = tokio::task::spawn_blocking(move || worker.join()).await;
    }
}

fn connection(stream: tokio::net::TcpStream, peer: SocketAddr, router: &axum::Router, app: Arc<App>) {
    let router = router.clone().layer(axum::Extension(dispatch::Peer(peer.ip())));
    let gauge = Gauge::open(app, |app| &app.counters.connections);
    let _ = stream.set_nodelay(true);
    tokio::spawn(async move {
        let _gauge = gauge;
        let service = TowerToHyperService::new(router);
        let mut builder = hyper::server::conn::http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 << 10);
        if let Err(error) = builder.serve_connection(TokioIo::new(stream), service).await {
            tracing::debug!("a connection ended: {error}");
        }
    });
}

/// Opens the link in the user's browser, if there is one; the link is printed anyway.
fn open_browser(link: &str) {
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let nothing = std::process::Stdio::null;
    let started = std::process::Command::new(program)
        .args(before)
        .arg(link)
        .stdin(nothing())
        .stdout(nothing())
        .stderr(nothing())
        .spawn();
    if let Err(error) = started {
        tracing::info!("no browser was opened: {error}");
    }
}
