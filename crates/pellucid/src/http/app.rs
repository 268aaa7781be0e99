//! What all requests share, and what one request brings.

use super::access::{Access, Principal};
use super::answers::Answers as Long;
use super::found::Found;
use super::jobs::Jobs;
use super::params::Params;
use super::prepared::Prepared;
use super::problem::{Problem, Result};
use crate::config::Config;
use axum::body::Bytes;
use pellucid_graph::code::CodeGraph;
use pellucid_store::sqlite::SqliteBackend;
use pellucid_store::{Backend, SnapshotId, SnapshotInfo, Store};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Handles that are kept open.
const HANDLES: usize = 16;
/// Snapshots whose search index, map and graph are kept in memory.
const PREPARED: usize = 3;

/// Milliseconds since 1970.
pub(super) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as i64)
}

/// Number and seconds of answers by route and status.
type Answers = BTreeMap<(&'static str, u16), (u64, f64)>;

/// Counters for `/metrics`.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// Answers by route and status.
    pub(super) answers: Mutex<Answers>,
    /// Reports of a broken content security policy.
    pub(super) csp_reports: AtomicU64,
    /// Open event streams.
    pub(super) streams: AtomicU64,
    /// Open connections.
    pub(super) connections: AtomicU64,
}

impl Counters {
    pub(super) fn count(&self, route: &'static str, status: u16, begun: Instant) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = answers.entry((route, status)).or_default();
        entry.0 += 1;
        entry.1 += begun.elapsed().as_secs_f64();
    }
}

/// The server's state.
pub(super) struct App {
    pub(super) config: Config,
    pub(super) access: Access,
    pub(super) jobs: Jobs,
    pub(super) counters: Counters,
    pub(super) started: Instant,
    backend: SqliteBackend,
    pool: Mutex<Pool>,
    prepared: Mutex<Kept<Prepared>>,
    graphs: Mutex<Kept<CodeGraph>>,
    found: Mutex<Kept<Found>>,
    /// Answers that took long.
    pub(super) long: Long,
}

/// What belongs to a snapshot, the last used at the end.
type Kept<T> = Vec<(i64, Arc<T>)>;

/// What is kept of a snapshot, or made. One at a time: two requests must not both spend the memory.
fn kept<T>(all: &Mutex<Kept<T>>, id: i64, make: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(at) = all.iter().position(|(known, _)| *known == id) {
        let one = all.remove(at);
        let found = one.1.clone();
        all.push(one);
        return Ok(found);
    }
    let made = Arc::new(make()?);
    if all.len() == PREPARED {
        all.remove(0);
    }
    all.push((id, made.clone()));
    Ok(made)
}

/// Open handles by the snapshot they show; all of them as of one newest snapshot.
#[derive(Default)]
struct Pool {
    newest: Option<SnapshotId>,
    handles: Vec<(SnapshotId, Box<dyn Store>)>,
    /// A handle that asks which snapshot is the newest.
    clock: Option<Box<dyn Store>>,
}

/// A handle lent to one request.
pub(super) struct Lent<'a> {
    app: &'a App,
    pub(super) snapshot: SnapshotId,
    store: Option<Box<dyn Store>>,
}

impl Lent<'_> {
    pub(super) fn store(&mut self) -> Result<&mut dyn Store> {
        match &mut self.store {
            Some(store) => Ok(&mut **store),
            None => Err(Problem::internal("the store is gone")),
        }
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(store) = self.store.take() {
            let mut pool = self.app.pool();
            if pool.handles.len() < HANDLES {
                pool.handles.push((self.snapshot, store));
            }
        }
    }
}

impl App {
    pub(super) fn new(config: Config, access: Access) -> Self {
        Self {
            access,
            jobs: Jobs::beside(&config.store),
            counters: Counters::default(),
            started: Instant::now(),
            backend: SqliteBackend { path: config.store.clone() },
            pool: Mutex::default(),
            prepared: Mutex::default(),
            graphs: Mutex::default(),
            found: Mutex::default(),
            long: Long::default(),
            config,
        }
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The newest snapshot, if there is any. Handles of an older time are dropped on the way: their views would say
    /// `newest` of what is not.
    pub(super) fn newest(&self) -> Result<Option<SnapshotInfo>> {
        let mut pool = self.pool();
        if !self.config.store.exists() {
            *pool = Pool::default();
            return Ok(None);
        }
        if pool.clock.is_none() {
            pool.clock = Some(self.backend.open_read_only()?);
        }
        let Some(clock) = &pool.clock else { return Ok(None) };
        let newest = match clock.newest(None) {
            Ok(newest) => newest,
            Err(error) => {
                *pool = Pool::default();
                return Err(error.into());
            }
        };
        let id = newest.as_ref().map(|one| one.id);
        if pool.newest != id {
            pool.newest = id;
            pool.handles.clear();
        }
        Ok(newest)
    }

    /// The snapshot that a request means: the one it names, or the newest.
    pub(super) fn snapshot(&self, wanted: Option<i64>) -> Result<SnapshotId> {
        let newest = self.newest()?.map(|one| one.id);
        let wanted = wanted.map(SnapshotId).or(newest);
        wanted.ok_or_else(|| {
            Problem::not_found("the store has no snapshot yet; submit a job, or run `pellucid analyze PATH`")
        })
    }

    /// A handle that shows `snapshot`.
    pub(super) fn lend(&self, snapshot: SnapshotId) -> Result<Lent<'_>> {
        let there = {
            let mut pool = self.pool();
            let at = pool.handles.iter().position(|(shown, _)| *shown == snapshot);
            at.map(|at| pool.handles.swap_remove(at).1)
        };
        let store = match there {
            Some(store) => store,
            None => {
                let mut store = self.backend.open_read_only()?;
                store.select(Some(snapshot))?;
                store
            }
        };
        Ok(Lent { app: self, snapshot, store: Some(store) })
    }

    /// The search index and map of a snapshot, made once.
    pub(super) fn prepared(&self, lent: &mut Lent<'_>) -> Result<Arc<Prepared>> {
        kept(&self.prepared, lent.snapshot.0, || Prepared::read(lent.store()?))
    }

    /// The code graph of a snapshot, opened once.
    pub(super) fn graph(&self, lent: &mut Lent<'_>) -> Result<Arc<CodeGraph>> {
        kept(&self.graphs, lent.snapshot.0, || {
            let store = lent.store()?;
            let snapshot =
                store.selected()?.ok_or_else(|| Problem::not_found("there is no such snapshot"))?;
            pellucid_engine::graph_of(store, &snapshot).map_err(|error| Problem::not_found(error.to_string()))
        })
    }
}

/// One request, checked.
pub(super) struct Ask {
    pub(super) app: Arc<App>,
    pub(super) principal: Principal,
    pub(super) params: Params,
    /// Values of the path's `{...}` parts.
    pub(super) parts: BTreeMap<String, String>,
    pub(super) body: Bytes,
}

impl Ask {
    /// A part of the path.
    pub(super) fn part(&self, name: &str) -> &str {
        self.parts.get(name).map_or("", String::as_str)
    }

    /// The body as JSON.
    pub(super) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body)
            .map_err(|error| Problem::invalid(format!("the body does not fit: {error}")))
    }

    /// The code graph of the snapshot that the request means.
    pub(super) fn graph(&self) -> Result<Arc<CodeGraph>> {
        self.app.graph(&mut self.lend()?)
    }

    /// Everything that was found in the snapshot that the request means.
    pub(super) fn found(&self) -> Result<Arc<Found>> {
        let mut lent = self.lend()?;
        kept(&self.app.found, lent.snapshot.0, || Found::read(lent.store()?, &self.app.config))
    }

    /// A handle on the snapshot that the request means.
    pub(super) fn lend(&self) -> Result<Lent<'_>> {
        self.app.lend(self.app.snapshot(self.params.whole("snapshot"))?)
    }
}

/// Counts something that is open, until dropped.
pub(super) struct Gauge<F: Fn(&App) -> &AtomicU64>(Arc<App>, F);

impl<F: Fn(&App) -> &AtomicU64> Gauge<F> {
    pub(super) fn open(app: Arc<App>, which: F) -> Self {
        which(&app).fetch_add(1, Ordering::Relaxed);
        Self(app, which)
    }
}

impl<F: Fn(&App) -> &AtomicU64> Drop for Gauge<F> {
    fn drop(&mut self) {
        (self.1)(&self.0).fetch_sub(1, Ordering::Relaxed);
    }
}
