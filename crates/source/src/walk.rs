//! Walks a tree from several threads. What is found depends on the tree alone, not on the threads.

use crate::language::Detector;
use crate::listing::{Candidate, LeftOut, Listing, Manifest, Reason, Signature};
use crate::path;
use crate::rules::attributes::{ATTRIBUTES, Attributes};
use crate::rules::ignores::{Ignores, Patterns, Verdict};
use crate::rules::{Rules, generated, minified, vendored};
use crate::source::Control;
use crate::tree::{Content, Entry, Kind, Place, Stat, Tree, diagnostic};
use crate::{SourceError, language};
use pellucid_model::{DiagnosticCode, FileClass};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// More threads only fight for the file system's locks.
const MOST_THREADS: usize = 8;
/// Larger ignore files are no ignore files.
const IGNORE_FILE_BYTES: u64 = 1 << 20;
/// Our own ignore file.
pub(crate) const IGNORE_FILE: &[u8] = b".pellucidignore";
/// Folders of tools, ours included, that are no part of the code.
const NEVER: [&[u8]; 2] = [b".git", b".pellucid"];

/// One walk over one tree.
pub(crate) struct Walk<'a> {
    pub(crate) tree: &'a dyn Tree,
    pub(crate) rules: &'a Rules,
    pub(crate) detector: &'a Detector,
    pub(crate) control: &'a Control,
    /// Of all that decides beside the files: options, tables, this code's version.
    pub(crate) contract: Signature,
    /// If given, only the folders that lead to this file are visited.
    pub(crate) towards: Option<Vec<u8>>,
}

/// A folder to visit.
struct Job {
    path: Vec<u8>,
    place: Place,
    ignores: Ignores,
    attributes: Attributes,
    /// The rule of git by which everything in it that is not tracked is ignored.
    ignored: Option<Arc<str>>,
    /// What everything in it is, by the name of a folder above.
    class: FileClass,
    rule: &'static str,
}

#[derive(Default)]
struct Queue {
    jobs: Vec<Job>,
    busy: usize,
    entries: u64,
    failed: Option<SourceError>,
}

struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next folder; `None` when all is done or the walk has failed.
    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if queue.failed.is_some() || (queue.jobs.is_empty() && queue.busy == 0) {
                return None;
            }
            if let Some(job) = queue.jobs.pop() {
                queue.busy += 1;
                return Some(job);
            }
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn done(&self, jobs: Vec<Job>, entries: u64, limit: u64, stop: bool) {
        let mut queue = self.lock();
        queue.busy -= 1;
        queue.entries += entries;
        queue.jobs.extend(jobs);
        if stop {
            queue.failed = Some(SourceError::Stopped);
        } else if queue.entries > limit {
            queue.failed = Some(SourceError::TooManyEntries { limit });
        }
        self.changed.notify_all();
    }
}

impl Walk<'_> {
    /// Everything in the tree, sorted.
    pub(crate) fn run(&self) -> Result<Listing, SourceError> {
        let outer = if self.uses_gitignore() { self.tree.outer_ignores() } else { Vec::new() };
        let ignores = outer
            .into_iter()
            .fold(Ignores::default(), |inner, file| inner.with(b"", None, Patterns::from_outer(file)));
        let root = Job {
            path: Vec::new(),
            place: self.tree.root(),
            ignores,
            attributes: Attributes::default(),
            ignored: None,
            class: FileClass::Source,
            rule: "",
        };
        let shared = Shared {
            queue: Mutex::new(Queue { jobs: vec![root], ..Queue::default() }),
            changed: Condvar::new(),
        };
        let threads = std::thread::available_parallelism().map_or(1, |count| count.get().min(MOST_THREADS));
        let mut listing = Listing { diagnostics: self.tree.diagnostics(), ..Listing::default() };
        std::thread::scope(|scope| {
            let helpers: Vec<_> = (1..threads).map(|_| scope.spawn(|| self.work(&shared))).collect();
            listing.absorb(self.work(&shared));
            for helper in helpers {
                match helper.join() {
                    Ok(found) => listing.absorb(found),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
        });
        if let Some(error) = shared.lock().failed.take() {
            return Err(error);
        }
        let links = listing.left_out.iter().filter(|one| one.reason == Reason::Symlink).count();
        if links > 0 {
            let detail = format!("{links} symbolic links are not followed (they are listed as left out)");
            listing.diagnostics.push((String::new(), diagnostic(DiagnosticCode::SymlinkSkipped, detail)));
        }
        listing.sort();
        self.detector.settle(&mut listing.candidates);
        Ok(listing)
    }

    fn work(&self, shared: &Shared) -> Listing {
        let mut found = Listing::default();
        while let Some(job) = shared.next() {
            let before = found.candidates.len();
            let (jobs, entries) = self.visit(job, &mut found);
            let seen = (found.candidates.len() - before) as u64;
            self.control.seen.fetch_add(seen, Ordering::Relaxed);
            let stop = self.control.stop.load(Ordering::Relaxed);
            shared.done(jobs, entries, self.rules.options.limits.entries, stop);
        }
        found
    }

    /// Whether the wanted file, if only one is, stands in this folder or below it.
    fn leads_there(&self, folder: &[u8]) -> bool {
        let wanted = |file: &Vec<u8>| file.strip_prefix(folder).is_some_and(|rest| rest.starts_with(b"/"));
        self.towards.as_ref().is_none_or(wanted)
    }

    fn uses_gitignore(&self) -> bool {
        self.rules.options.respect_gitignore && self.tree.honours_gitignore()
    }

    /// Lists one folder; gives the folders in it that are to be visited, and how many entries it has.
    fn visit(&self, mut job: Job, found: &mut Listing) -> (Vec<Job>, u64) {
        let wanted = |name: &[u8]| self.detector.by_name(name).is_some();
        let mut entries = match self.tree.read_dir(&job.path, job.place, &wanted) {
            Ok(entries) => entries,
            Err(problem) => {
                let mut path = path::encode(&job.path);
                path.push('/');
                let detail = problem.detail.clone();
                found.left_out.push(LeftOut { path: path.clone(), reason: Reason::Unreadable, detail });
                found.diagnostics.push((path, problem));
                return (Vec::new(), 0);
            }
        };
        let count = entries.len() as u64;
        entries.retain(|entry| !NEVER.contains(&entry.name.as_slice()));
        job.ignores = self.ignores(&job, &entries);
        if let Some((place, bytes)) = self.small_file(&job, &entries, ATTRIBUTES) {
            job.attributes = job.attributes.with(&job.path, &place, &bytes);
        }
        self.judge_folder(&mut job, &entries);
        let jobs = entries.iter().filter_map(|entry| self.take(&job, entry, found)).collect();
        (jobs, count)
    }

    /// The ignore rules within a folder: those from above and its own files.
    fn ignores(&self, job: &Job, entries: &[Entry]) -> Ignores {
        let read = |name: &[u8], used: bool| {
            let (place, bytes) = self.small_file(job, entries, name).filter(|_| used)?;
            Patterns::from_file(place, &bytes)
        };
        let own = read(IGNORE_FILE, self.rules.options.respect_pellucidignore);
        job.ignores.with(&job.path, own, read(b".gitignore", self.uses_gitignore()))
    }

    /// A file of rules in the folder, with its path.
    fn small_file(&self, job: &Job, entries: &[Entry], name: &[u8]) -> Option<(String, Vec<u8>)> {
        let entry = entries.iter().find(|entry| entry.name == name && entry.kind == Kind::File)?;
        let path = path::join(&job.path, name);
        match self.tree.read(&path, entry.place, IGNORE_FILE_BYTES).ok()? {
            Content::Whole { bytes, .. } => Some((path::encode(&path), bytes)),
            Content::TooLarge { .. } => None,
        }
    }

    /// Whether the folder's name and content say that it is third-party.
    fn judge_folder(&self, job: &mut Job, entries: &[Entry]) {
        if job.class != FileClass::Source || job.path.is_empty() || self.rules.is_first_party(&job.path) {
            return;
        }
        let is_source = |entry: &Entry| {
            entry.kind == Kind::File
                && matches!(self.detector.by_name(&entry.name), Some(language::Naming::Known(_)))
        };
        let name = path::name(&job.path);
        let above = job.path[..job.path.len() - name.len()].strip_suffix(b"/").unwrap_or_default();
        if let Some(rule) = vendored::by_folder(above, name, || entries.iter().any(is_source)) {
            (job.class, job.rule) = (FileClass::Vendored, rule);
        }
    }

    /// Puts one entry where it belongs; gives a job if it is a folder to visit.
    fn take(&self, job: &Job, entry: &Entry, found: &mut Listing) -> Option<Job> {
        let path = path::join(&job.path, &entry.name);
        let folder = entry.kind == Kind::Folder;
        let ignored = match self.barred(job, &path, folder) {
            Ok(ignored) => ignored,
            Err((reason, detail)) => {
                if folder || self.detector.by_name(&entry.name).is_some() {
                    let mut path = path::encode(&path);
                    path.push_str(if folder { "/" } else { "" });
                    found.left_out.push(LeftOut { path, reason, detail });
                }
                return None;
            }
        };
        match entry.kind {
            Kind::Folder if !self.leads_there(&path) => {}
            Kind::Folder => {
                let ignores = job.ignores.clone();
                return Some(Job {
                    path,
                    place: entry.place,
                    ignores,
                    attributes: job.attributes.clone(),
                    ignored,
                    class: job.class,
                    rule: job.rule,
                });
            }
            Kind::File => self.take_file(job, entry, &path, found),
            Kind::Symlink => {
                let detail = "a symbolic link is not followed".to_owned();
                found.left_out.push(LeftOut { path: path::encode(&path), reason: Reason::Symlink, detail });
            }
            Kind::Submodule => {
                let problem =
                    diagnostic(DiagnosticCode::GitObject, "a submodule: its code is in another repository");
                leave(found, &path, Reason::NotAFile, problem);
            }
            Kind::Special => {
                let problem =
                    diagnostic(DiagnosticCode::Unreadable, "a pipe, socket or device is never opened");
                leave(found, &path, Reason::NotAFile, problem);
            }
        }
        None
    }

    /// The pattern that leaves this file or folder out, as an error; else the rule of git that would, were it
    /// not tracked (or did it not hold what is).
    fn barred(&self, job: &Job, path: &[u8], folder: bool) -> Result<Option<Arc<str>>, (Reason, String)> {
        if let Some(pattern) = self.rules.excluded(path, folder) {
            return Err((Reason::Excluded, format!("exclude: {pattern}")));
        }
        match job.ignores.own_verdict(path, folder) {
            Some(Verdict::Ignored(rule)) => return Err((Reason::Ignored, rule.to_string())),
            Some(Verdict::LetIn) => return Ok(None),
            None => {}
        }
        let rule = job.ignored.clone().or_else(|| match job.ignores.git_verdict(path, folder) {
            Some(Verdict::Ignored(rule)) => Some(rule),
            _ => None,
        });
        match rule {
            Some(rule) if !self.tree.is_tracked(path) => Err((Reason::Ignored, rule.to_string())),
            rule => Ok(rule),
        }
    }

    fn take_file(&self, job: &Job, entry: &Entry, path: &[u8], found: &mut Listing) {
        if job.class == FileClass::Source && self.detector.is_manifest(&entry.name) {
            found.manifests.push(Manifest { path: path::encode(path).into_boxed_str(), place: entry.place });
        }
        let Some(naming) = self.detector.by_name(&entry.name) else {
            let extension = language::extension(&entry.name).unwrap_or_default().to_ascii_lowercase();
            *found.unrecognised.entry(path::encode(&extension)).or_default() += 1;
            return;
        };
        let mut leave = |reason, detail: &str| {
            found.left_out.push(LeftOut { path: path::encode(path), reason, detail: detail.to_owned() });
        };
        if !self.rules.included(path) {
            return leave(Reason::Excluded, "matches nothing of include");
        }
        let Judgement { class, rule, trusted } = self.class(job, path, &entry.name);
        if let Some(reason) = self.rules.left_out(class) {
            return leave(reason, &rule);
        }
        let Stat { size, stamp } = entry.stat.unwrap_or(Stat { size: 0, stamp: None });
        let signature = stamp.map(|stamp| {
            Signature::of(&[&self.contract.0, stamp.as_bytes(), &[class as u8, u8::from(trusted)]])
        });
        let path = path::encode(path).into_boxed_str();
        found.candidates.push(Candidate {
            path,
            size,
            signature,
            class,
            trusted,
            naming,
            place: entry.place,
        });
    }

    /// What the file is by what is said of it, its name and the folders above.
    fn class(&self, job: &Job, path: &[u8], name: &[u8]) -> Judgement {
        if self.rules.is_first_party(path) {
            return Judgement::default();
        }
        let (generated, vendored) = (job.attributes.generated(path), job.attributes.vendored(path));
        for (said, class) in [(&vendored, FileClass::Vendored), (&generated, FileClass::Generated)] {
            if let Some(Verdict::Ignored(rule)) = said {
                return Judgement { class, rule: rule.to_string(), trusted: false };
            }
        }
        let (ours, by_hand) = (vendored.is_some(), generated.is_some());
        let of_folder = || (job.class != FileClass::Source).then_some((job.class, job.rule));
        let third_party =
            || of_folder().or_else(|| vendored::by_file(name).map(|rule| (FileClass::Vendored, rule)));
        let made = || generated::by_name(name).map(|rule| (FileClass::Generated, rule));
        let dense = || minified::by_name(name).map(|rule| (FileClass::Minified, rule));
        let found =
            (!ours).then(third_party).flatten().or_else(|| (!by_hand).then(made).flatten()).or_else(dense);
        let (class, rule) = found.unwrap_or((FileClass::Source, ""));
        Judgement { class, rule: rule.to_owned(), trusted: by_hand }
    }
}

/// What a file is before it is read, and the rule that says so.
struct Judgement {
    class: FileClass,
    rule: String,
    /// Said to be written by hand.
    trusted: bool,
}

impl Default for Judgement {
    fn default() -> Self {
        Self { class: FileClass::Source, rule: String::new(), trusted: true }
    }
}

fn leave(found: &mut Listing, path: &[u8], reason: Reason, problem: pellucid_model::Diagnostic) {
    let path = path::encode(path);
    found.left_out.push(LeftOut { path: path.clone(), reason, detail: problem.detail.clone() });
    found.diagnostics.push((path, problem));
}
