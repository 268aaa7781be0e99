//! Running jobs, one after another: a store has one writer.

use super::log::Batch;
use super::{Job, Jobs, Live, Place, State, address};
use crate::config::Config;
use crate::http::app::now;
use crate::http::problem::{Problem, Result};
use crate::progress;
use pellucid_engine::{Event, Progress};
use pellucid_source::{Control, Location};
use pellucid_store::Backend;
use serde_json::json;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Least time between two events about files.
const PACE: Duration = Duration::from_millis(200);
/// How often a job waits that long for a store on which somebody writes: two minutes.
const MOST_WAITS: u32 = 600;

impl Jobs {
    /// Runs jobs until the server ends.
    pub(crate) fn work(&self, config: &Config) {
        while let Some(job) = self.next() {
            let place = job.about().place.clone();
            job.log.push("running", &job.json());
            let result = analyze(&job, &place, config);
            match result {
                Ok(snapshot) => self.finish(&job, State::Done, Some(snapshot), None),
                Err(error) => {
                    let stopped = matches!(error.downcast_ref(), Some(pellucid_engine::Error::Interrupted));
                    let state = if stopped { State::Cancelled } else { State::Failed };
                    let mut told = format!("{error:#}");
                    if let Place::Upload { name, file } = &place {
                        told = told.replace(&*file.to_string_lossy(), name);
                    }
                    self.finish(&job, state, None, Some(told));
                }
            }
        }
    }

    /// Whether the place may be analysed by this server.
    pub(crate) fn check(place: &Place, config: &Config, loopback: bool) -> Result<()> {
        match place {
            Place::Git { url, revision } => {
                if revision
                    .as_deref()
                    .is_some_and(|name| name.starts_with('-') || name.chars().any(char::is_control))
                {
                    return Err(Problem::invalid("this is no revision"));
                }
                address::check(url, config.serve.allow_private_git)
            }
            Place::Upload { .. } => Ok(()),
            Place::Path { path } => {
                let roots = &config.serve.roots;
                if roots.is_empty() && !loopback {
                    return Err(Problem::forbidden(
                        "this server takes no local paths; the setting serve.roots lists folders it may read",
                    ));
                }
                let path = match Location::parse(path) {
                    Location::Folder(path) | Location::Archive(path) => path,
                    Location::Revision { repository, .. } => repository,
                    Location::Remote { .. } => {
                        return Err(Problem::invalid("a URL is given as {\"kind\": \"git\", \"url\": ...}"));
                    }
                };
                let Ok(full) = path.canonicalize() else {
                    return Err(Problem::invalid(
                        "there is no such folder or archive, or it may not be read",
                    ));
                };
                let within =
                    |root: &std::path::PathBuf| root.canonicalize().is_ok_and(|root| full.starts_with(root));
                if roots.is_empty() || roots.iter().any(within) {
                    return Ok(());
                }
                Err(Problem::forbidden("this path is in none of the folders of the setting serve.roots"))
            }
        }
    }
}

fn analyze(job: &Arc<Job>, place: &Place, config: &Config) -> anyhow::Result<i64> {
    let location = match place {
        Place::Path { path } => Location::parse(path),
        Place::Git { url, revision } => Location::Remote { url: url.clone(), revision: revision.clone() },
        Place::Upload { file, .. } => Location::Archive(file.clone()),
    };
    let name = location.place();
    let follower = Follower {
        job,
        state: Mutex::new((Batch::default(), Instant::now())),
        started: Instant::now(),
        terminal: if job.terminal { progress::follower(config.run.progress) } else { Box::new(()) },
    };
    let mut source = config.source.clone();
    if !job.terminal {
        // What the address led to when the job was submitted is not what it leads to now.
        source.limits.fetch_private = config.serve.allow_private_git;
    }
    let options = pellucid_engine::Options { jobs: config.run.jobs, keep_snapshots: config.keep_snapshots };
    let backend = crate::store::for_writing(&config.store)?;
    let cache = config.cache();
    let cache: &Path = &cache;
    let indexes = config.run.indexes()?;
    let rules = crate::findings::rules(config)?;
    let job = pellucid_engine::Job {
        location: &location,
        place: &name,
        source: &source,
        options: &options,
        indexes: &indexes,
        rules: Some(crate::findings::detectors(&rules, config)),
        history: Some(&config.history),
        cache,
        now: now(),
    };
    wait_until_free(&backend, &follower.job.control);
    Ok(pellucid_engine::analyze(&job, &backend, &follower, &follower.job.control)?.snapshot.0)
}

/// Waits for whoever writes to the store just now: the server itself keeps what it finds in a snapshot, which ends by itself.
/// Who writes for longer is told of by the run, which is refused then.
fn wait_until_free(backend: &dyn Backend, control: &Control) {
    for _ in 0..MOST_WAITS {
        let busy = matches!(backend.lock(), Err(pellucid_store::Error::Busy { .. }));
        if !busy || control.stop.load(Ordering::Relaxed) {
            return;
        }
        std::thread::sleep(PACE);
    }
}

/// Turns a run's events into a job's.
struct Follower<'a> {
    job: &'a Arc<Job>,
    state: Mutex<(Batch, Instant)>,
    started: Instant,
    terminal: Box<dyn Progress>,
}

impl Follower<'_> {
    fn send(&self, batch: &mut Batch) {
        let data = {
            let mut about = self.job.about();
            about.progress.elapsed_ms = self.started.elapsed().as_millis() as u64;
            batch.take(&about.progress)
        };
        self.job.log.push("files", &data);
    }
}

impl Progress for Follower<'_> {
    fn event(&self, event: &Event<'_>) {
        self.terminal.event(event);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (batch, last) = &mut *state;
        match event {
            Event::Started { jobs, .. } => self.job.about().progress.workers = Some(*jobs),
            Event::Planned { files, to_read, bytes, listed } => {
                *self.job.live() = Some(Live::new(listed));
                let mut about = self.job.about();
                about.progress.files = Some(*files);
                about.progress.to_read = Some(*to_read);
                about.progress.bytes = *bytes;
                let data = json!({ "files": files, "to_read": to_read, "bytes": bytes });
                drop(about);
                self.job.log.push("planned", &data);
            }
            Event::File { path, language, state, reason, bytes } => {
                let word = match state {
                    pellucid_engine::State::Extracted => "extracted",
                    pellucid_engine::State::Known => "known",
                    pellucid_engine::State::LeftOut => "left-out",
                    pellucid_engine::State::Failed => "failed",
                };
                batch.add(path, word);
                if let Some(live) = &mut *self.job.live() {
                    live.finish(path, word == "failed");
                }
                {
                    let mut about = self.job.about();
                    let progress = &mut about.progress;
                    progress.done += 1;
                    progress.done_bytes += bytes;
                    match word {
                        "failed" => progress.fail(path, *reason),
                        "left-out" => progress.left_out += 1,
                        _ => *progress.languages.entry(language.unwrap_or("?").to_owned()).or_default() += 1,
                    }
                }
                if last.elapsed() >= PACE {
                    self.send(batch);
                    *last = Instant::now();
                }
            }
            Event::Step { step } => {
                if !batch.is_empty() {
                    self.send(batch);
                }
                self.job.about().progress.step = Some(step.name());
                self.job.log.push("step", &json!({ "step": step.name() }));
            }
            _ if !batch.is_empty() => self.send(batch),
            _ => {}
        }
    }
}
