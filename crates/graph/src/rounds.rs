//! Files are evaluated in rounds, until none has read what became known after that.
//!
//! A task is a run of files, which one thread takes one after the other; tasks of a batch see what was known before it,
//! and what they learn is joined in their order. Tasks and batches depend on the program alone, so the result is the same
//! for any number of threads.

use crate::dispatch::Virtual;
use crate::edge::{Edge, Target};
use crate::eval::{Values, evaluate, imply};
use crate::link::emit;
use crate::program::{Program, SymbolId};
use crate::session::Session;
use crate::ty::{Translation, Ty};
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Rounds over all files: what types travel between files in more steps stays unknown.
const MOST_ROUNDS: usize = 6;
/// Bytes of evaluated files that are kept, to go on with them when more is known.
pub(crate) const MOST_KEPT: usize = 256 << 20;
/// Files that make a task: counted, not weighed, so that what stands in a body does not move the others' tasks.
const TASK: usize = 16;
/// Tasks of the largest batch: what one learns the others only see afterwards.
const MOST_TASKS: usize = 32;

/// What the files give, each by its number.
pub(crate) struct Found {
    pub(crate) edges: Vec<Vec<Edge>>,
    /// Calls that may arrive elsewhere.
    pub(crate) virtuals: Vec<Vec<Virtual>>,
    /// Files that gave nothing to others, and were given nothing.
    pub(crate) alone: Vec<bool>,
    /// By symbol, what is so of it: [`KNOWN`], [`WANTED`].
    pub(crate) inferred: Vec<u8>,
    /// The most bytes that were kept of evaluated files at once.
    pub(crate) most_kept: u64,
}

/// Something is inferred.
pub(crate) const KNOWN: u8 = 1;
/// Another file asked.
pub(crate) const WANTED: u8 = 2;

/// Evaluates files that are alone, and puts what they give in the place of what they gave before. Nothing if one asks about
/// something that is inferred elsewhere, or if what others ask about it is inferred now.
pub(crate) fn again(session: &mut Session<'_>, fresh: &[u32], mut known: Found) -> Option<Found> {
    let program = session.program;
    session.settle();
    let mut asked = vec![];
    for &number in fresh {
        let own_symbols = symbols(program, std::iter::once(number));
        let mut own = session.fork(own_symbols.clone());
        let values = evaluate(&mut own, number, None);
        if !values.told.is_empty() {
            return None;
        }
        known.most_kept += values.bytes() as u64;
        asked.extend(values.asked.iter().copied());
        let values = imply(&mut own, number, values);
        let (mut edges, virtuals) = emit(&mut own, number, &values);
        let gained = own.gained();
        if gained.circular {
            return None;
        }
        translate(&mut edges, &session.join(gained));
        session.settle();
        (known.edges[number as usize], known.virtuals[number as usize]) = (edges, virtuals);
        for symbol in own_symbols.map(SymbolId) {
            known.inferred[symbol.0 as usize] |= flag(session.learnt.of(symbol) != Ty::UNKNOWN, KNOWN);
        }
    }
    asked.iter().for_each(|symbol| known.inferred[symbol.0 as usize] |= WANTED);
    let travels = |number: u32| {
        let mut own = symbols(program, std::iter::once(number));
        own.any(|symbol| known.inferred[symbol as usize] == KNOWN | WANTED)
    };
    let is_known = |symbol: &SymbolId| known.inferred[symbol.0 as usize] & KNOWN != 0;
    let depends = asked.iter().any(is_known) || fresh.iter().any(|number| travels(*number));
    (!depends && known.most_kept < MOST_KEPT as u64).then_some(known)
}

fn flag(is: bool, flag: u8) -> u8 {
    if is { flag } else { 0 }
}

/// Evaluates all files; nothing once `stop` is set, which is looked at between batches.
pub(crate) fn all(session: &mut Session<'_>, threads: usize, stop: &AtomicBool) -> Option<Found> {
    let count = session.program.files.len();
    let rounds = Rounds {
        threads,
        stop,
        values: (0..count).map(|_| None).collect(),
        kept: 0,
        reads: vec![FxHashSet::default(); count],
        edges: vec![vec![]; count],
        virtuals: vec![vec![]; count],
        alone: vec![true; count],
        wanted: FxHashSet::default(),
        most_kept: 0,
    };
    rounds.go(session)
}

struct Rounds<'s> {
    threads: usize,
    stop: &'s AtomicBool,
    values: Vec<Option<Values>>,
    /// Bytes that these take, about.
    kept: usize,
    reads: Vec<FxHashSet<SymbolId>>,
    edges: Vec<Vec<Edge>>,
    virtuals: Vec<Vec<Virtual>>,
    alone: Vec<bool>,
    /// Symbols that other files asked about.
    wanted: FxHashSet<SymbolId>,
    most_kept: usize,
}

/// Files of a task, with what is known of them.
type Task = Vec<(u32, Option<Values>)>;

/// What a task gives of one file.
struct Done {
    number: u32,
    contributions: Vec<(SymbolId, Ty)>,
    reads: FxHashSet<SymbolId>,
    asked: FxHashSet<SymbolId>,
    told: FxHashSet<SymbolId>,
    values: Option<Values>,
    emitted: Option<(Vec<Edge>, Vec<Virtual>)>,
}

impl Rounds<'_> {
    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn go(mut self, session: &mut Session<'_>) -> Option<Found> {
        let count = self.values.len() as u32;
        let mut pending: Vec<u32> = (0..count).collect();
        for _ in 0..MOST_ROUNDS {
            let begun = session.learnt.now();
            let contributions = self.round(session, &pending);
            let touched = contribute(session, &contributions);
            let changed = |symbol: &SymbolId| session.learnt.since(*symbol, begun);
            let again = |file: &u32| touched.contains(file) || self.reads[*file as usize].iter().any(changed);
            pending = (0..count).filter(again).collect();
            if pending.is_empty() || self.stopped() {
                break;
            }
        }
        self.emit_rest(session);
        if self.stopped() {
            return None;
        }
        let inferred = |symbol: u32| {
            let symbol = SymbolId(symbol);
            let known = flag(session.learnt.of(symbol) != Ty::UNKNOWN, KNOWN);
            known | flag(self.wanted.contains(&symbol), WANTED)
        };
        let inferred = (0..session.program.symbols() as u32).map(inferred).collect();
        let (alone, most_kept) = (self.alone, self.most_kept as u64);
        Some(Found { edges: self.edges, virtuals: self.virtuals, alone, inferred, most_kept })
    }

    /// Evaluates files; gives what they say of symbols of others.
    fn round(&mut self, session: &mut Session<'_>, pending: &[u32]) -> Vec<(SymbolId, Ty)> {
        let mut contributions = vec![];
        let tasks = tasks(pending);
        let (mut next, mut size) = (0, 1);
        while next < tasks.len() && !self.stopped() {
            let batch = &tasks[next..tasks.len().min(next + size)];
            next += batch.len();
            size = (size * 2).min(MOST_TASKS);
            self.batch(session, pending, batch, &mut contributions);
        }
        contributions
    }

    fn batch(
        &mut self,
        session: &mut Session<'_>,
        pending: &[u32],
        batch: &[Range<usize>],
        contributions: &mut Vec<(SymbolId, Ty)>,
    ) {
        session.settle();
        let begun = session.learnt.now();
        let keep = self.kept < MOST_KEPT;
        let tasks = batch.iter().map(|files| self.take(&pending[files.clone()])).collect();
        let shared = &*session;
        let results = parallel(self.threads, tasks, |task: Task| {
            let mut own = shared.fork(symbols(shared.program, task.iter().map(|one| one.0)));
            let done: Vec<Done> =
                task.into_iter().map(|(number, known)| one(&mut own, number, known, keep)).collect();
            (own.gained(), done)
        });
        for (gained, mut done) in results {
            let to = session.join(gained);
            let now = session.learnt.now();
            for one in &mut done {
                one.values.iter_mut().for_each(|values| values.translate(&to, begun, now));
                one.contributions.iter_mut().for_each(|(_, ty)| *ty = to.ty(*ty));
                one.emitted.iter_mut().for_each(|(edges, _)| translate(edges, &to));
            }
            done.into_iter().for_each(|done| self.keep(session.program, done, contributions));
        }
    }

    fn take(&mut self, files: &[u32]) -> Task {
        let mut known = |number: &u32| {
            let values = self.values[*number as usize].take();
            self.kept -= values.as_ref().map_or(0, Values::bytes);
            (*number, values)
        };
        files.iter().map(&mut known).collect()
    }

    fn keep(&mut self, program: &Program, done: Done, contributions: &mut Vec<(SymbolId, Ty)>) {
        let at = done.number as usize;
        contributions.extend(done.contributions);
        self.reads[at] = done.reads;
        self.alone[at] &= done.told.is_empty();
        done.told.iter().for_each(|symbol| self.alone[program.file_of(*symbol) as usize] = false);
        self.wanted.extend(done.asked);
        self.kept += done.values.as_ref().map_or(0, Values::bytes);
        self.most_kept = self.most_kept.max(self.kept);
        self.values[at] = done.values;
        if let Some((edges, virtuals)) = done.emitted {
            (self.edges[at], self.virtuals[at]) = (edges, virtuals);
        }
    }

    /// The edges of the files that were kept.
    fn emit_rest(&mut self, session: &mut Session<'_>) {
        session.settle();
        let left: Vec<u32> =
            (0..self.values.len() as u32).filter(|file| self.values[*file as usize].is_some()).collect();
        for batch in tasks(&left).chunks(MOST_TASKS) {
            if self.stopped() {
                return;
            }
            let tasks = batch.iter().map(|files| self.take(&left[files.clone()])).collect();
            let shared = &*session;
            let results = parallel(self.threads, tasks, |task: Task| {
                let mut own = shared.fork(0..0);
                let mut emitted = vec![];
                for (number, values) in task {
                    let values = values.map(|values| imply(&mut own, number, values));
                    emitted.extend(values.map(|values| (number, emit(&mut own, number, &values))));
                }
                (own.gained(), emitted)
            });
            for (gained, emitted) in results {
                let to = session.join(gained);
                for (number, (mut edges, virtuals)) in emitted {
                    translate(&mut edges, &to);
                    (self.edges[number as usize], self.virtuals[number as usize]) = (edges, virtuals);
                }
            }
        }
    }
}

/// Joins what files say of symbols of others; gives the files of which more is known now.
fn contribute(session: &mut Session<'_>, contributions: &[(SymbolId, Ty)]) -> FxHashSet<u32> {
    let mut touched = FxHashSet::default();
    for &(symbol, ty) in contributions {
        let known = session.learnt.of(symbol);
        let joined = session.types.union([known, ty]);
        if joined != Ty::UNKNOWN && joined != known {
            session.learnt.set(symbol, joined);
            touched.insert(session.program.file_of(symbol));
        }
    }
    touched
}

fn one(session: &mut Session<'_>, number: u32, known: Option<Values>, keep: bool) -> Done {
    let mut values = evaluate(session, number, known);
    let contributions = std::mem::take(&mut values.contributions);
    let reads = std::mem::take(&mut values.reads);
    let (asked, told) = (std::mem::take(&mut values.asked), std::mem::take(&mut values.told));
    // What waits for nobody is done.
    let keep = keep && !(asked.is_empty() && session.policy(number).bodies_are_private());
    let mut done = Done { number, contributions, reads, asked, told, values: None, emitted: None };
    if keep {
        done.values = Some(values);
    } else {
        let values = imply(session, number, values);
        done.emitted = Some(emit(session, number, &values));
    }
    done
}

/// Runs of files.
fn tasks(files: &[u32]) -> Vec<Range<usize>> {
    (0..files.len()).step_by(TASK).map(|start| start..files.len().min(start + TASK)).collect()
}

/// From the first symbol of the first file to the last of the last.
fn symbols(program: &Program, files: impl Iterator<Item = u32>) -> Range<u32> {
    let mut symbols = Range { start: u32::MAX, end: 0 };
    for number in files {
        let file = &program.files[number as usize];
        symbols.start = symbols.start.min(file.first);
        symbols.end = symbols.end.max(file.first + file.facts.definitions.len() as u32);
    }
    if symbols.is_empty() { 0..0 } else { symbols }
}

fn translate(edges: &mut [Edge], to: &Translation) {
    for edge in edges {
        if let Target::External(name) = &mut edge.to {
            *name = to.name(*name);
        }
    }
}

/// What `work` makes of each task, in their order.
fn parallel<T: Send, R: Send>(threads: usize, tasks: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let threads = threads.min(tasks.len());
    if threads < 2 {
        return tasks.into_iter().map(work).collect();
    }
    let tasks: Vec<Mutex<Option<T>>> = tasks.into_iter().map(|task| Mutex::new(Some(task))).collect();
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = vec![];
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(at) else { break };
            let task = task.lock().unwrap_or_else(PoisonError::into_inner).take();
            done.extend(task.map(|task| (at, work(task))));
        }
        done
    };
    let mut done = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, Vec<(usize, R)>>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().flat_map(join).collect::<Vec<_>>()
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
