//! A run: from a place to a committed snapshot.

use crate::carry::carry;
use crate::detect::{Detectors, detect};
use crate::error::{Error, Result};
use crate::link::{Inputs, manifest_names};
use crate::plan::{Plan, listing_notes, plan};
use crate::progress::{Counts, Event, Listed, Progress, State, Step, Timings};
use crate::worker::{Done, FAILED, Worker};
use crate::{Options, history, measure};
use pellucid_facts::metrics::ProfileSet;
use pellucid_model::{Detection, DiagnosticCode};
use pellucid_source::{Candidate, Control, HistoryLimits, Listing, Location, Source, SourceError};
use pellucid_store::{
    Backend, FileRow, FileUnit, Key, LeftOut, Note, ProjectId, RunRow, SnapshotDraft, SnapshotId, Store,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, Instant};

/// What to analyse, and how.
pub struct Job<'a> {
    /// Where the code is.
    pub location: &'a Location,
    /// The place as the store knows it: absolute, so that it is found again from any folder.
    pub place: &'a str,
    /// What to read.
    pub source: &'a pellucid_source::Options,
    /// How to run.
    pub options: &'a Options,
    /// SCIP indexes of compilers, whose edges outrank ours.
    pub indexes: &'a [Vec<u8>],
    /// Rules that are run over the code graph; else that waits until somebody asks for findings.
    pub rules: Option<Detectors<'a>>,
    /// How far back the history is read, too, where there is one; else that waits until somebody asks for it.
    pub history: Option<&'a HistoryLimits>,
    /// Folder for what a source has to keep (clones).
    pub cache: &'a Path,
    /// Now, in milliseconds since 1970: time is handed in.
    pub now: i64,
}

/// What a run gave.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// What was done.
    pub counts: Counts,
    /// Time by step, summed over threads.
    pub timings: Timings,
    /// Time of the whole run in seconds.
    pub seconds: f64,
}

/// Files between two commits to disk: what a killed run loses at most.
const BATCH: u64 = 512;
/// Finished files that may wait for the writer; bounds memory.
const QUEUE: usize = 32;

/// How often it is looked whether a place of which files vanished loses more of them, how often it must not in a row to be
/// at rest (a deletion may be at files that are none of ours), and how long is waited between.
const MOST_LOOKS: usize = 60;
const LOOKS_AT_REST: u32 = 4;
/// Of how many listed files one has to be left.
const LEAST_LEFT: usize = 10;
const BETWEEN_LOOKS: Duration = Duration::from_millis(250);

/// Analyses `job` into the store. Stops with [`Error::Interrupted`] once `control.stop` is set; what is finished by then
/// is kept and the next run goes on from there.
pub fn analyze(
    job: &Job<'_>,
    backend: &dyn Backend,
    progress: &dyn Progress,
    control: &Control,
) -> Result<Outcome> {
    let _span = tracing::info_span!("run", location = %job.location).entered();
    let begun = Instant::now();
    progress.event(&Event::Started { location: job.place, jobs: job.options.workers() });
    let _lock = backend.lock()?;
    let mut run = Run::open(job, backend)?;
    let result = run.go(job, backend, progress, control);
    let seconds = begun.elapsed().as_secs_f64();
    let recorded = run.record(job, result.as_ref().ok().copied(), seconds);
    match result {
        Ok(snapshot) => {
            recorded?;
            progress.event(&Event::Finished { counts: &run.counts, seconds });
            Ok(Outcome { snapshot, counts: run.counts, timings: run.timings, seconds })
        }
        Err(error) => {
            progress.event(&Event::Interrupted { counts: &run.counts });
            Err(error)
        }
    }
}

/// The project of a place, called like the last part of it.
pub(crate) fn project(store: &mut dyn Store, place: &str) -> Result<ProjectId> {
    let name = place.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(place);
    Ok(store.project(place, name)?)
}

struct Run {
    store: Box<dyn Store>,
    project: ProjectId,
    counts: Counts,
    timings: Timings,
}

impl Run {
    fn open(job: &Job<'_>, backend: &dyn Backend) -> Result<Self> {
        let mut store = backend.open()?;
        store.define_metrics(&measure::columns())?;
        let project = project(&mut *store, job.place)?;
        Ok(Self { store, project, counts: Counts::default(), timings: Timings::default() })
    }

    fn go(
        &mut self,
        job: &Job<'_>,
        backend: &dyn Backend,
        progress: &dyn Progress,
        control: &Control,
    ) -> Result<SnapshotId> {
        let (source, mut listing) = self.list(job, control)?;
        let before = self.store.newest(Some(self.project))?.and_then(|newest| newest.graph);
        let mut previous = BTreeMap::new();
        self.store.files(self.project, &mut |row| {
            previous.insert(row.path.clone(), row);
        })?;
        self.counts.listed = listing.candidates.len() as u64;
        self.counts.unrecognised = std::mem::take(&mut listing.unrecognised);
        let candidates = std::mem::take(&mut listing.candidates);
        let plan = self.timings.time(Step::Plan, || plan(candidates, &previous));
        self.count_unchanged(plan.unchanged.iter().filter_map(|path| previous.get(path)));
        self.counts.removed = plan.removed.len() as u64;
        let bytes = plan.to_read.iter().map(|one| one.size).sum();
        let (files, to_read) = (self.counts.listed, plan.to_read.len() as u64);
        let listed = listed(&plan, &previous);
        progress.event(&Event::Planned { files, to_read, bytes, listed: &listed });
        let mut draft = self.draft(job, &source, &listing, &plan)?;
        let mut touched = vec![];
        let result = self.read(&source, &plan.to_read, job, backend, progress, control, |row, notes| {
            draft.notes.extend(notes);
            match previous.get(&row.path) {
                Some(before) if *before == row => {}
                Some(before) if is_only_touched(before, &row) => touched.push((row.path, row.signature)),
                _ => draft.changed.push(row),
            }
        });
        // What is finished is kept even if the run ends here; then the cause is told, not what followed from it.
        let flushed = self.timings.time(Step::Store, || self.store.flush());
        result?;
        flushed?;
        still_there(job, &source, &draft.notes, files as usize, control)?;
        draft.removed = plan.removed;
        draft.changed.sort_by(|a, b| a.path.cmp(&b.path));
        draft.notes.sort();
        let (store, project) = (&mut self.store, self.project);
        let snapshot = self.timings.time(Step::Commit, || -> Result<SnapshotId> {
            let before = store.newest(Some(project))?.map(|newest| newest.id);
            store.refresh_signatures(project, &touched)?;
            let snapshot = store.commit_snapshot(project, &draft)?;
            if let Some(before) = before.filter(|before| *before != snapshot) {
                let changed = draft.changed.iter().map(|row| row.path.as_str());
                let changed = changed.chain(draft.removed.iter().map(String::as_str)).collect();
                carry(&mut **store, before, snapshot, &changed)?;
            }
            Ok(snapshot)
        })?;
        self.link(snapshot, before, job, &source, &listing, backend, progress, control)?;
        self.history(job, progress, control)?;
        self.detect(job, progress, control)?;
        if job.options.keep_snapshots > 0 {
            self.store.drop_old_snapshots(project, job.options.keep_snapshots)?;
        }
        Ok(snapshot)
    }

    /// Gives the snapshot its graph, unless it has it; `before` is that of the snapshot before.
    #[allow(clippy::too_many_arguments, reason = "the run's own wiring, called once")]
    fn link(
        &mut self,
        snapshot: SnapshotId,
        before: Option<Key>,
        job: &Job<'_>,
        source: &Source,
        listing: &Listing,
        backend: &dyn Backend,
        progress: &dyn Progress,
        control: &Control,
    ) -> Result<()> {
        let (store, project) = (&mut self.store, self.project);
        self.timings.time(Step::Link, || {
            let inputs = Inputs::gather(&**store, project, source, &listing.manifests, job.indexes)?;
            let key = inputs.key();
            if store.file(&key)?.is_none() {
                progress.event(&Event::Step { step: Step::Link });
                let _span = tracing::info_span!("step", step = Step::Link.name()).entered();
                inputs.link(
                    &mut **store,
                    backend,
                    job.options.workers(),
                    &key,
                    before.as_ref(),
                    &control.stop,
                )?;
            }
            if store.newest(Some(project))?.and_then(|newest| newest.graph) != Some(key) {
                store.set_graph(snapshot, &key)?;
            }
            Ok(())
        })
    }

    /// Reads what version control tells of the place. Code without a history is as welcome: that there is none is only logged.
    fn history(&mut self, job: &Job<'_>, progress: &dyn Progress, control: &Control) -> Result<()> {
        let Some(limits) = job.history else { return Ok(()) };
        let (store, project) = (&mut *self.store, self.project);
        self.timings.time(Step::History, || {
            progress.event(&Event::Step { step: Step::History });
            let workers = job.options.workers();
            match history::read(store, project, job.location, limits, workers, control) {
                Err(reason @ (Error::NotFound(_) | Error::Source(_))) => {
                    tracing::info!("without history: {reason}");
                    Ok(())
                }
                other => other.map(|_| ()),
            }
        })
    }

    /// Gives the newest snapshot what the rules find in it, unless it has it.
    fn detect(&mut self, job: &Job<'_>, progress: &dyn Progress, control: &Control) -> Result<()> {
        let Some(rules) = job.rules else { return Ok(()) };
        let (store, project) = (&mut self.store, self.project);
        self.timings.time(Step::Detect, || {
            let Some(snapshot) = store.newest(Some(project))? else { return Ok(()) };
            progress.event(&Event::Step { step: Step::Detect });
            detect(&mut **store, &snapshot, rules, &control.stop)
        })
    }

    fn list(&mut self, job: &Job<'_>, control: &Control) -> Result<(Source, Listing)> {
        let languages =
            pellucid_languages::languages().map_err(|error| Error::Language(error.to_string()))?;
        let detections: Vec<Detection> = languages.iter().map(|one| *one.detection()).collect();
        let manifests = manifest_names(&pellucid_languages::linkers());
        let opened =
            pellucid_source::open(job.location, job.source, &detections, &manifests, job.cache, control);
        let source = opened.map_err(interrupted)?;
        let listing = self.timings.time(Step::List, || source.list(control)).map_err(interrupted)?;
        Ok((source, listing))
    }

    /// The draft with what listing alone says, and the notes of files that are as they were.
    fn draft(
        &mut self,
        job: &Job<'_>,
        source: &Source,
        listing: &Listing,
        plan: &Plan,
    ) -> Result<SnapshotDraft> {
        let unchanged: BTreeSet<&str> = plan.unchanged.iter().map(String::as_str).collect();
        let mut notes = listing_notes(listing);
        let kept = self.store.notes(self.project)?;
        notes.extend(kept.into_iter().filter(|note| unchanged.contains(note.path.as_str())));
        let left_out = listing.left_out.iter().map(|one| LeftOut {
            path: one.path.clone(),
            reason: serde_json::to_value(one.reason)
                .ok()
                .and_then(|v| v.as_str().map(str::to_owned))
                .unwrap_or_default(),
            detail: one.detail.clone(),
        });
        self.counts.left_out += listing.left_out.len() as u64;
        let options = serde_json::to_vec(job.source).unwrap_or_default();
        Ok(SnapshotDraft {
            revision: source.revision().unwrap_or_default(),
            options: blake3::hash(&options).as_bytes().to_vec(),
            notes,
            left_out: left_out.collect(),
            created_at: job.now,
            ..SnapshotDraft::default()
        })
    }

    /// Takes every file through its steps on many threads; this one writes.
    #[allow(clippy::too_many_arguments, reason = "the run's own wiring, called once")]
    fn read(
        &mut self,
        source: &Source,
        to_read: &[Candidate],
        job: &Job<'_>,
        backend: &dyn Backend,
        progress: &dyn Progress,
        control: &Control,
        mut keep: impl FnMut(FileRow, Vec<Note>),
    ) -> Result<()> {
        let ask_store = self.store.has_units()?;
        let workers = job.options.workers().min(to_read.len()).max(1);
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            let (send, receive) = sync_channel(QUEUE);
            for number in 0..workers {
                let store = if ask_store { Some(backend.open_read_only()?) } else { None };
                let worker = Worker { source, store, profiles: ProfileSet::default() };
                let (send, next) = (send.clone(), &next);
                let body = move || work(&worker, to_read, next, control, &send);
                let named = std::thread::Builder::new().name(format!("worker-{number}"));
                named.spawn_scoped(scope, body).map_err(Error::Thread)?;
            }
            drop(send);
            self.write(receive, progress, control, &mut keep)
        })
    }

    fn write(
        &mut self,
        receive: Receiver<Result<Done>>,
        progress: &dyn Progress,
        control: &Control,
        keep: &mut impl FnMut(FileRow, Vec<Note>),
    ) -> Result<()> {
        let mut waiting = 0;
        let mut failure = None;
        for done in receive {
            if failure.is_some() {
                continue;
            }
            if let Err(error) = done.and_then(|done| self.take(done, progress, keep, &mut waiting)) {
                control.stop.store(true, Ordering::Relaxed);
                failure = Some(error);
            }
        }
        match failure {
            Some(error) => Err(error),
            None if control.stop.load(Ordering::Relaxed) => Err(Error::Interrupted),
            None => Ok(()),
        }
    }

    fn take(
        &mut self,
        done: Done,
        progress: &dyn Progress,
        keep: &mut impl FnMut(FileRow, Vec<Note>),
        waiting: &mut u64,
    ) -> Result<()> {
        self.timings.add(&done.timings);
        self.count(&done);
        let Done { row, state, notes, work, .. } = done;
        if let Some((unit, key, packed)) = work {
            let store = &mut self.store;
            self.timings.time(Step::Store, || -> Result<()> {
                store.put_artifact(&key, "facts", &packed)?;
                store.put_unit(&unit)?;
                *waiting += 1;
                if *waiting == BATCH {
                    *waiting = 0;
                    store.flush()?;
                }
                Ok(())
            })?;
        }
        let (path, language, bytes) = (row.path.clone(), row.language.clone(), row.size);
        let reason = notes.last().filter(|_| state == State::Failed).map(|note| note.detail.clone());
        keep(row, notes);
        let (language, reason) = (language.as_deref(), reason.as_deref());
        progress.event(&Event::File { path: &path, language, state, reason, bytes });
        Ok(())
    }

    /// Counts files that are not read again by what reading them gave.
    fn count_unchanged<'a>(&mut self, rows: impl Iterator<Item = &'a FileRow>) {
        for row in rows {
            match row.unit {
                FileUnit::Key(_) => self.counts.unchanged += 1,
                FileUnit::None if row.class == FAILED => self.counts.failed += 1,
                FileUnit::None => self.counts.left_out += 1,
            }
        }
    }

    fn count(&mut self, done: &Done) {
        let counts = &mut self.counts;
        counts.bytes += done.row.size;
        counts.lines += done.lines;
        match done.state {
            State::Extracted => counts.extracted += 1,
            State::Known => counts.known += 1,
            State::LeftOut => counts.left_out += 1,
            State::Failed => counts.failed += 1,
        }
        if done.state == State::Extracted
            && let Some(language) = &done.row.language
        {
            *counts.languages.entry(language.clone()).or_default() += 1;
        }
    }

    fn record(&mut self, job: &Job<'_>, snapshot: Option<SnapshotId>, seconds: f64) -> Result<()> {
        let state = if snapshot.is_some() { "complete" } else { "interrupted" };
        let details = serde_json::to_string(&self.counts).unwrap_or_default();
        let run = RunRow {
            project: self.project,
            snapshot,
            started_at: job.now,
            duration_us: (seconds * 1e6) as i64,
            state: state.to_owned(),
            details,
        };
        self.store.record_run(&run)?;
        Ok(self.store.flush()?)
    }
}

/// The files of a plan: what is read, and what is as it was.
fn listed<'a>(plan: &'a Plan, previous: &'a BTreeMap<String, FileRow>) -> Vec<Listed<'a>> {
    let old = plan.unchanged.iter().filter_map(|path| previous.get(path));
    let old = old.map(|row| Listed { path: &row.path, bytes: row.size, to_read: false });
    let new = plan.to_read.iter().map(|one| Listed { path: &one.path, bytes: one.size, to_read: true });
    old.chain(new).collect()
}

/// Refuses what was read of a place that was deleted meanwhile, or nearly all of it: the state before is worth more. Files
/// come and go in a place that is worked in; if some did, it is looked again until nothing goes any more.
fn still_there(
    job: &Job<'_>,
    source: &Source,
    notes: &[Note],
    listed: usize,
    control: &Control,
) -> Result<()> {
    let vanished = notes.iter().any(|note| note.code == DiagnosticCode::Vanished.code());
    let (mut left, mut at_rest) = (listed, 0);
    for _ in 0..if vanished { MOST_LOOKS } else { 0 } {
        let now = source.list(&Control::default()).map_err(interrupted)?.candidates.len();
        at_rest = if now < left { 0 } else { at_rest + 1 };
        left = now;
        if at_rest == LOOKS_AT_REST {
            break;
        }
        if control.stop.load(Ordering::Relaxed) {
            return Err(Error::Interrupted);
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
    let there = source.is_there();
    if there && left * LEAST_LEFT >= listed {
        return Ok(());
    }
    let left = if there { left } else { 0 };
    Err(Error::Vanished { place: job.place.to_owned(), left, listed })
}

/// Whether the file has but another time stamp: that makes no new snapshot.
fn is_only_touched(before: &FileRow, now: &FileRow) -> bool {
    let unsigned = |row: &FileRow| FileRow { signature: vec![], ..row.clone() };
    unsigned(before) == unsigned(now)
}

fn work(
    worker: &Worker<'_>,
    files: &[Candidate],
    next: &AtomicUsize,
    control: &Control,
    send: &SyncSender<Result<Done>>,
) {
    while !control.stop.load(Ordering::Relaxed) {
        let Some(candidate) = files.get(next.fetch_add(1, Ordering::Relaxed)) else { return };
        if send.send(worker.run(candidate)).is_err() {
            return;
        }
    }
}

fn interrupted(error: SourceError) -> Error {
    match error {
        SourceError::Stopped => Error::Interrupted,
        other => Error::Source(other),
    }
}
