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
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::OwnedSemaphorePermit;

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
    prepared: Kept<Prepared>,
    graphs: Kept<CodeGraph>,
    found: Kept<Found>,
    copies: Kept<serde_json::Value>,
    /// Answers that took long.
    pub(super) long: Long,
}

/// A snapshot as it stands: its graph, the history and the findings come after its files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) id: SnapshotId,
    /// Another one for whatever comes.
    stand: u64,
}

impl Shown {
    /// Its files alone, to which nothing comes.
    fn files(self) -> Self {
        Self { stand: 0, ..self }
    }

    /// The same word, the same answers.
    pub(super) fn word(&self) -> String {
        format!("{}-{:016x}-{}", self.id.0, self.stand, env!("CARGO_PKG_VERSION"))
    }
}

/// What is made once of a snapshot as it stands, and kept of the last few.
struct Kept<T> {
    /// The last used at the end.
    all: Mutex<Vec<(Shown, Arc<T>)>>,
    /// Held while something is made: two requests must not both spend the memory.
    making: Mutex<()>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { all: Mutex::default(), making: Mutex::default() }
    }
}

impl<T> Kept<T> {
    fn known(&self, id: Shown) -> Option<Arc<T>> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|(known, _)| *known == id)?;
        all[at..].rotate_left(1);
        all.last().map(|(_, found)| found.clone())
    }

    /// What is kept of a snapshot, or made. Who has to wait for its making calls `waits` before.
    fn get(&self, id: Shown, waits: impl FnOnce(), make: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        if let Some(found) = self.known(id) {
            return Ok(found);
        }
        let _making = self.making.try_lock().unwrap_or_else(|_| {
            waits();
            self.making.lock().unwrap_or_else(PoisonError::into_inner)
        });
        if let Some(found) = self.known(id) {
            return Ok(found);
        }
        let made = Arc::new(make()?);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() == PREPARED {
            all.remove(0);
        }
        all.push((id, made.clone()));
        Ok(made)
    }
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
            prepared: Kept::default(),
            graphs: Kept::default(),
            found: Kept::default(),
            copies: Kept::default(),
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

    /// How a snapshot stands.
    pub(super) fn shown(&self, id: SnapshotId) -> Result<Shown> {
        let mut lent = self.lend(id)?;
        let store = lent.store()?;
        let info = store.selected()?.ok_or_else(|| Problem::not_found("there is no such snapshot"))?;
        let mut hasher = DefaultHasher::new();
        (info.graph, store.history_log(info.project)?, store.finding_sets(id)?).hash(&mut hasher);
        Ok(Shown { id, stand: hasher.finish() })
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
    fn prepared(&self, of: Shown, waits: impl FnOnce()) -> Result<Arc<Prepared>> {
        self.prepared.get(of, waits, || Prepared::read(self.lend(of.id)?.store()?))
    }

    /// Everything that was found in a snapshot, read once; made, if no run did and none is about to.
    fn found(&self, of: Shown, waits: impl FnOnce()) -> Result<Arc<Found>> {
        let make = !self.jobs.are_running();
        self.found.get(of, waits, || Found::read(self.lend(of.id)?.store()?, &self.config, make))
    }

    /// The code of a snapshot that stands in several places; the code is read for it.
    fn copies(&self, of: Shown, waits: impl FnOnce()) -> Result<Arc<serde_json::Value>> {
        self.copies.get(of.files(), waits, || {
            let mut lent = self.lend(of.id)?;
            let config = &self.config;
            let location = crate::ast::location(lent.store()?);
            let source = location.and_then(|location| crate::ast::open(&location, &config.source, config));
            let copies = source.and_then(|source| crate::clones::all(&source, config.run.workers()));
            copies.map_err(|error| Problem::not_found(format!("{error:#}")))
        })
    }

    /// Makes what the first requests will ask for.
    pub(super) fn warm(&self) {
        let warm = |id| -> Result<()> {
            let of = self.shown(id)?;
            self.prepared(of, || {})?;
            self.graph(of, || {})?;
            self.found(of, || {}).map(drop)
        };
        let newest = self.newest().map(|newest| newest.map(|one| one.id));
        if let Err(problem) = newest.and_then(|newest| newest.map_or(Ok(()), warm)) {
            tracing::info!("the newest snapshot could not be made ready: {}", problem.detail);
        }
    }

    /// The code graph of a snapshot, opened once.
    fn graph(&self, of: Shown, waits: impl FnOnce()) -> Result<Arc<CodeGraph>> {
        self.graphs.get(of, waits, || {
            let mut lent = self.lend(of.id)?;
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
    /// The snapshot that the request means, once it is known: it stays the same whatever jobs end meanwhile.
    pub(super) means: OnceLock<Shown>,
    /// What lets the request compute.
    pub(super) permit: Mutex<Option<OwnedSemaphorePermit>>,
}

impl Ask {
    /// A request with these parts.
    pub(super) fn new(
        app: Arc<App>,
        principal: Principal,
        params: Params,
        parts: BTreeMap<String, String>,
        body: Bytes,
    ) -> Self {
        Self { app, principal, params, parts, body, means: OnceLock::new(), permit: Mutex::default() }
    }

    /// A part of the path.
    pub(super) fn part(&self, name: &str) -> &str {
        self.parts.get(name).map_or("", String::as_str)
    }

    /// The body as JSON.
    pub(super) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body)
            .map_err(|error| Problem::invalid(format!("the body does not fit: {error}")))
    }

    /// The snapshot that the request means.
    pub(super) fn snapshot(&self) -> Result<SnapshotId> {
        self.shown().map(|shown| shown.id)
    }

    /// The same, as it stands.
    pub(super) fn shown(&self) -> Result<Shown> {
        if let Some(known) = self.means.get() {
            return Ok(*known);
        }
        let found = self.app.shown(self.app.snapshot(self.params.whole("snapshot"))?)?;
        Ok(*self.means.get_or_init(|| found))
    }

    /// Who waits for another does not compute: others may.
    fn yields(&self) {
        self.permit.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// The search index and map of the snapshot that the request means.
    pub(super) fn prepared(&self) -> Result<Arc<Prepared>> {
        self.app.prepared(self.shown()?, || self.yields())
    }

    /// The code graph of the snapshot that the request means.
    pub(super) fn graph(&self) -> Result<Arc<CodeGraph>> {
        self.app.graph(self.shown()?, || self.yields())
    }

    /// Everything that was found in the snapshot that the request means.
    pub(super) fn found(&self) -> Result<Arc<Found>> {
        self.app.found(self.shown()?, || self.yields())
    }

    /// The code of the snapshot that the request means that stands in several places; the code is read for it.
    pub(super) fn copies(&self) -> Result<Arc<serde_json::Value>> {
        self.app.copies(self.shown()?, || self.yields())
    }

    /// A handle on the snapshot that the request means.
    pub(super) fn lend(&self) -> Result<Lent<'_>> {
        self.app.lend(self.snapshot()?)
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
