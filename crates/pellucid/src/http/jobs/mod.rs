//! Jobs: one analysis after another, each with its events; what is finished stays in the store whatever happens.

mod address;
mod live;
mod log;
mod run;

use super::app::now;
use super::problem::{Problem, Result};
pub(super) use live::Live;
pub(super) use log::Log;
use log::Progress;
use pellucid_source::Control;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Jobs that may wait.
const WAITING: usize = 100;
/// Finished jobs that are remembered.
const REMEMBERED: usize = 200;

/// Where the code of a job is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Place {
    /// A folder, archive or `PATH@REVISION` on this machine.
    Path {
        /// As `pellucid analyze` takes it.
        path: String,
    },
    /// A repository elsewhere.
    Git {
        /// Its URL.
        url: String,
        /// Branch, tag or commit.
        revision: Option<String>,
    },
    /// An uploaded archive.
    #[serde(skip_deserializing)]
    Upload {
        /// The name it came with.
        name: String,
        /// Where it is kept.
        #[serde(skip_serializing)]
        file: PathBuf,
    },
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
    /// The server ended before the job did.
    Interrupted,
}

impl State {
    pub(super) fn is_over(self) -> bool {
        !matches!(self, Self::Queued | Self::Running)
    }
}

/// What is told of a job.
#[derive(Debug, Clone, Serialize)]
pub(super) struct About {
    pub(super) id: String,
    pub(super) place: Place,
    pub(super) by: String,
    pub(super) state: State,
    pub(super) created_at: i64,
    pub(super) started_at: Option<i64>,
    pub(super) finished_at: Option<i64>,
    pub(super) snapshot: Option<i64>,
    /// Why it failed.
    pub(super) error: Option<String>,
    pub(super) progress: Progress,
}

/// A job.
pub(super) struct Job {
    about: Mutex<About>,
    /// From when the files are listed until the next job runs.
    live: Mutex<Option<Live>>,
    pub(super) log: Log,
    control: Control,
    /// Whether its progress is told on the terminal, too.
    terminal: bool,
}

impl Job {
    fn new(about: About) -> Self {
        let (live, log, control) = (Mutex::default(), Log::default(), Control::default());
        Self { about: Mutex::new(about), live, log, control, terminal: false }
    }

    pub(super) fn about(&self) -> MutexGuard<'_, About> {
        self.about.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The map of the run.
    pub(super) fn live(&self) -> MutexGuard<'_, Option<Live>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is told, with the number of the newest event.
    pub(super) fn json(&self) -> Value {
        let newest = self.log.newest();
        let mut value = serde_json::to_value(&*self.about()).unwrap_or_default();
        value["last_event"] = json!(newest);
        value
    }
}

/// All jobs.
pub(super) struct Jobs {
    inner: Mutex<Inner>,
    wake: Condvar,
    file: PathBuf,
}

#[derive(Default)]
struct Inner {
    all: BTreeMap<u64, Arc<Job>>,
    queue: VecDeque<u64>,
    next: u64,
    closing: bool,
}

/// A job as it survives a restart.
#[derive(Serialize, Deserialize)]
struct Kept {
    number: u64,
    place: KeptPlace,
    by: String,
    state: State,
    created_at: i64,
    finished_at: Option<i64>,
    snapshot: Option<i64>,
    error: Option<String>,
}

#[derive(Serialize, Deserialize)]
enum KeptPlace {
    Path(String),
    Git(String, Option<String>),
    Upload(String, PathBuf),
}

impl Jobs {
    /// The jobs of the store at `store`; those that a former server left unfinished are `interrupted`.
    pub(super) fn beside(store: &Path) -> Self {
        let file = store.with_added_extension("jobs.json");
        let kept: Vec<Kept> =
            std::fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        let mut inner = Inner::default();
        for one in kept {
            inner.next = inner.next.max(one.number);
            inner.all.insert(one.number, Arc::new(revived(one)));
        }
        Self { inner: Mutex::new(inner), wake: Condvar::new(), file }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a job into the queue.
    pub(super) fn submit(&self, place: Place, by: &str) -> Result<Arc<Job>> {
        self.add(place, by, false)
    }

    /// Puts a job into the queue that whoever started the server waits for.
    pub(super) fn submit_here(&self, place: Place) -> Result<Arc<Job>> {
        self.add(place, "command line", true)
    }

    fn add(&self, place: Place, by: &str, terminal: bool) -> Result<Arc<Job>> {
        let mut inner = self.lock();
        if inner.closing {
            return Err(Problem::unavailable("the server is ending"));
        }
        if inner.queue.len() >= WAITING {
            return Err(Problem::too_many(format!("{WAITING} jobs are waiting already"), 30));
        }
        inner.next += 1;
        let number = inner.next;
        let about = About {
            id: number.to_string(),
            place,
            by: by.to_owned(),
            state: State::Queued,
            created_at: now(),
            started_at: None,
            finished_at: None,
            snapshot: None,
            error: None,
            progress: Progress::default(),
        };
        let job = Arc::new(Job { terminal, ..Job::new(about) });
        job.log.push("queued", &json!({ "waiting": inner.queue.len() }));
        inner.all.insert(number, job.clone());
        inner.queue.push_back(number);
        forget(&mut inner);
        self.keep(&inner);
        drop(inner);
        self.wake.notify_all();
        Ok(job)
    }

    /// A job by its id.
    pub(super) fn get(&self, id: &str) -> Result<Arc<Job>> {
        let number = id.parse().map_err(|_| Problem::not_found("there is no such job"))?;
        self.lock().all.get(&number).cloned().ok_or_else(|| Problem::not_found("there is no such job"))
    }

    /// All jobs, the newest first.
    pub(super) fn list(&self) -> Vec<Arc<Job>> {
        self.lock().all.values().rev().cloned().collect()
    }

    /// Whether one runs.
    pub(super) fn are_running(&self) -> bool {
        self.lock().all.values().any(|job| job.about().state == State::Running)
    }

    /// Asks a job to end. What is finished stays in the store.
    pub(super) fn cancel(&self, id: &str) -> Result<Arc<Job>> {
        let job = self.get(id)?;
        if job.about().state.is_over() {
            return Err(Problem::conflict("the job is over already"));
        }
        job.control.stop.store(true, Ordering::Relaxed);
        let mut inner = self.lock();
        if let Some(at) = inner.queue.iter().position(|number| number.to_string() == id) {
            inner.queue.remove(at);
            drop(inner);
            self.finish(&job, State::Cancelled, None, None);
        }
        Ok(job)
    }

    /// The place of a job that is over, to be submitted again.
    pub(super) fn again(&self, id: &str) -> Result<Place> {
        let job = self.get(id)?;
        let about = job.about();
        if !about.state.is_over() {
            return Err(Problem::conflict("the job is not over yet"));
        }
        Ok(about.place.clone())
    }

    /// The next job to run; waits for one. `None` once the server ends.
    fn next(&self) -> Option<Arc<Job>> {
        let mut inner = self.lock();
        loop {
            if inner.closing {
                return None;
            }
            if let Some(number) = inner.queue.pop_front() {
                let Some(job) = inner.all.get(&number).cloned() else { continue };
                inner.all.values().for_each(|one| *one.live() = None);
                {
                    let mut about = job.about();
                    about.state = State::Running;
                    about.started_at = Some(now());
                }
                self.keep(&inner);
                return Some(job);
            }
            inner = self.wake.wait(inner).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn finish(&self, job: &Job, state: State, snapshot: Option<i64>, error: Option<String>) {
        {
            let mut about = job.about();
            about.state = state;
            about.finished_at = Some(now());
            about.snapshot = snapshot;
            about.error = error;
        }
        job.log.push("finished", &job.json());
        job.log.end();
        self.keep(&self.lock());
    }

    /// Stops the running job and starts no other.
    pub(super) fn close(&self) {
        let mut inner = self.lock();
        inner.closing = true;
        for job in inner.all.values() {
            job.control.stop.store(true, Ordering::Relaxed);
        }
        drop(inner);
        self.wake.notify_all();
    }

    /// Jobs by state.
    pub(super) fn counts(&self) -> BTreeMap<&'static str, u64> {
        let mut counts = BTreeMap::new();
        for job in self.lock().all.values() {
            let state = match job.about().state {
                State::Queued => "queued",
                State::Running => "running",
                State::Done => "done",
                State::Failed => "failed",
                State::Cancelled => "cancelled",
                State::Interrupted => "interrupted",
            };
            *counts.entry(state).or_default() += 1;
        }
        counts
    }

    /// Writes what survives a restart; a failure costs the list of jobs, not a job.
    fn keep(&self, inner: &Inner) {
        let kept: Vec<Kept> = inner.all.iter().map(|(number, job)| kept(*number, &job.about())).collect();
        let fresh = self.file.with_added_extension("new");
        let write = || {
            std::fs::write(&fresh, serde_json::to_vec(&kept)?)?;
            std::fs::rename(&fresh, &self.file)
        };
        if let Err(error) = write() {
            tracing::warn!("the list of jobs cannot be kept: {error}");
        }
    }
}

fn forget(inner: &mut Inner) {
    let over = |job: &Arc<Job>| job.about().state.is_over();
    let numbers: Vec<u64> =
        inner.all.iter().filter(|(_, job)| over(job)).map(|(number, _)| *number).collect();
    for number in numbers.iter().take(numbers.len().saturating_sub(REMEMBERED)) {
        if let Some(job) = inner.all.remove(number)
            && let Place::Upload { file, .. } = &job.about().place
        {
            // Each upload has a folder of its own.
            let _ = file.parent().map(std::fs::remove_dir_all);
        }
    }
}

fn kept(number: u64, about: &About) -> Kept {
    let place = match about.place.clone() {
        Place::Path { path } => KeptPlace::Path(path),
        Place::Git { url, revision } => KeptPlace::Git(url, revision),
        Place::Upload { name, file } => KeptPlace::Upload(name, file),
    };
    Kept {
        number,
        place,
        by: about.by.clone(),
        state: about.state,
        created_at: about.created_at,
        finished_at: about.finished_at,
        snapshot: about.snapshot,
        error: about.error.clone(),
    }
}

fn revived(kept: Kept) -> Job {
    let place = match kept.place {
        KeptPlace::Path(path) => Place::Path { path },
        KeptPlace::Git(url, revision) => Place::Git { url, revision },
        KeptPlace::Upload(name, file) => Place::Upload { name, file },
    };
    let over = kept.state.is_over();
    let error = "the server ended before the job did; run it again: it goes on from what is finished";
    let about = About {
        id: kept.number.to_string(),
        place,
        by: kept.by,
        state: if over { kept.state } else { State::Interrupted },
        created_at: kept.created_at,
        started_at: None,
        finished_at: kept.finished_at,
        snapshot: kept.snapshot,
        error: if over { kept.error } else { Some(error.to_owned()) },
        progress: Progress::default(),
    };
    let job = Job::new(about);
    job.log.push("finished", &job.json());
    job.log.end();
    job
}
