//! The commits that lead to a revision and what each changed, read from the objects: no program is run.

use super::explain;
use super::lines::Lines;
use super::revision::{discover, prefix};
use crate::options::HistoryLimits;
use crate::source::Control;
use crate::{SourceError, path};
use gix::bstr::ByteSlice;
use gix::diff::tree::{Recorder, recorder::Change as Record};
use gix::objs::TreeRefIter;
use gix::objs::tree::EntryMode;
use gix::revision::walk::Sorting;
use gix::traverse::commit::simple::CommitTimeOrder;
use gix::{ObjectId, Repository};
use pellucid_model::history::{Change, ChangeKind, Commit, Log};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Files of one commit beyond which neither renames by likeness nor lines are looked for: a move of the whole tree.
const MOST_FILES: usize = 2000;
/// Files added, and deleted, by one commit that are compared with each other for likeness.
const MOST_CANDIDATES: usize = 64;
/// Bytes of a file beyond which its lines are not counted.
const LARGEST: u64 = 2 << 20;
/// Likeness at which a new file counts as a renamed one: git's own default.
const ALIKE: f64 = 0.5;
/// Commits that one worker takes at a time: neighbours share trees, which stay in its cache.
const CHUNK: usize = 64;
/// Objects each worker keeps unpacked.
const CACHE_BYTES: usize = 24 << 20;

/// Reads the log of `revision` in the repository that `path` is or is in. Of a folder within the work tree, what
/// changed in that folder; paths are relative to it. Commits that `known` gives are not read again.
pub fn log(
    path: &Path,
    revision: &str,
    limits: &HistoryLimits,
    jobs: usize,
    known: &Log,
    control: &Control,
) -> Result<Log, SourceError> {
    if !path.exists() {
        return Err(SourceError::NotFound { path: path.to_owned() });
    }
    let fail = |detail: String| SourceError::Git { place: format!("{}@{revision}", path.display()), detail };
    let handle = discover(path).map_err(|error| fail(explain(&*error)))?;
    let below = prefix(&handle, path);
    let below = path::as_bytes(&below);
    let (commits, cut) = commits(&handle, revision, limits, control).map_err(fail)?;
    if control.stop.load(Ordering::Relaxed) {
        return Err(SourceError::Stopped);
    }
    let shallow = handle.is_shallow().unwrap_or(false);
    let names = Mailmap::of(&handle, commits.first().map(|one| one.id));
    let known: FxHashMap<&str, &Commit> = known.commits.iter().map(|one| (one.id.as_str(), one)).collect();
    let slots: Vec<Mutex<Vec<Change>>> = commits.iter().map(|_| Mutex::default()).collect();
    let next = AtomicUsize::new(0);
    let shared = handle.clone().into_sync();
    std::thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, commits.len().div_ceil(CHUNK).max(1)) {
            scope.spawn(|| {
                let mut handle = shared.to_thread_local();
                handle.object_cache_size_if_unset(CACHE_BYTES);
                let mut reader = Reader { handle: &handle, below, state: Default::default() };
                loop {
                    let from = next.fetch_add(CHUNK, Ordering::Relaxed);
                    if from >= commits.len() || control.stop.load(Ordering::Relaxed) {
                        return;
                    }
                    for at in from..(from + CHUNK).min(commits.len()) {
                        let changes = match known.get(commits[at].id.to_string().as_str()) {
                            Some(known) => known.changes.clone(),
                            None => reader.changes(&commits[at]),
                        };
                        control.seen.fetch_add(1, Ordering::Relaxed);
                        *slots[at].lock().unwrap_or_else(PoisonError::into_inner) = changes;
                    }
                }
            });
        }
    });
    if control.stop.load(Ordering::Relaxed) {
        return Err(SourceError::Stopped);
    }
    let slots = slots.into_iter().map(|slot| slot.into_inner().unwrap_or_else(PoisonError::into_inner));
    let head = commits.first().map(|one| one.id.to_string()).unwrap_or_default();
    let mut log = Log { head, shallow, cut, ..Log::default() };
    let mut indices: BTreeMap<String, u32> = BTreeMap::new();
    for (raw, changes) in commits.iter().zip(slots) {
        let (key, shown) = names.person(&raw.name, &raw.email);
        let author = *indices.entry(key).or_insert_with(|| {
            log.authors.push(shown);
            log.authors.len() as u32 - 1
        });
        let (id, time, fix) = (raw.id.to_string(), raw.time, raw.fix);
        log.commits.push(Commit { id, time, author, fix, changes });
    }
    Ok(log)
}

/// What a commit says before it is compared with the one before it.
struct Raw {
    id: ObjectId,
    tree: ObjectId,
    parents: Vec<ObjectId>,
    time: i64,
    name: Vec<u8>,
    email: Vec<u8>,
    fix: bool,
}

/// The commits within the limits, the newest first, and whether there are more.
fn commits(
    handle: &Repository,
    revision: &str,
    limits: &HistoryLimits,
    control: &Control,
) -> Result<(Vec<Raw>, bool), String> {
    let id = handle
        .rev_parse_single(revision)
        .map_err(|error| format!("there is no such revision here ({})", explain(&error)))?;
    let id = id.object().and_then(|object| object.peel_tags_to_end()).map_err(|error| explain(&error))?.id;
    let sorting = Sorting::ByCommitTime(CommitTimeOrder::NewestFirst);
    let walk = handle.rev_walk([id]).sorting(sorting).use_commit_graph(false).all();
    let mut found = vec![];
    let mut newest = None;
    for info in walk.map_err(|error| explain(&error))? {
        if control.stop.load(Ordering::Relaxed) {
            break;
        }
        let Ok(info) = info else { return Ok((found, true)) };
        let Ok(commit) = info.object() else { return Ok((found, true)) };
        let Ok(decoded) = commit.decode() else { continue };
        let Ok(author) = decoded.author() else { continue };
        let time = author.seconds();
        let from = *newest.get_or_insert(time) - limits.days.saturating_mul(86_400).min(1 << 40) as i64;
        if found.len() as u64 >= limits.commits || (limits.days > 0 && info.commit_time() < from) {
            return Ok((found, true));
        }
        found.push(Raw {
            id: info.id,
            tree: decoded.tree(),
            parents: decoded.parents().collect(),
            time,
            name: author.name.trim().to_vec(),
            email: author.email.trim().to_vec(),
            fix: is_fix(decoded.message),
        });
    }
    Ok((found, false))
}

/// Whether the first line of a message says that something was corrected.
fn is_fix(message: &[u8]) -> bool {
    let title = message.lines().next().unwrap_or_default();
    let title = String::from_utf8_lossy(title).to_ascii_lowercase();
    let mut words = title.split(|c: char| !c.is_ascii_alphabetic());
    words.any(|word| {
        matches!(
            word,
            "fix" | "fixes" | "fixed" | "fixing" | "bugfix" | "hotfix" | "bug" | "bugs" | "regression"
        )
    })
}

/// Compares commits with the ones before them; one per worker.
struct Reader<'r> {
    handle: &'r Repository,
    below: &'r [u8],
    state: gix::diff::tree::State,
}

/// A file that a commit added or deleted.
struct Side {
    path: Vec<u8>,
    id: ObjectId,
}

/// A deleted and an added file by their indices, and the lines that differ.
type Pair = (usize, usize, Option<(u32, u32)>);

impl Reader<'_> {
    fn changes(&mut self, commit: &Raw) -> Vec<Change> {
        let parent = match commit.parents.as_slice() {
            [] => None,
            // The first commit of a shallow clone did not add everything it holds: without its parent nothing is known.
            [parent] => match self.handle.find_commit(*parent).ok().and_then(|one| one.tree_id().ok()) {
                Some(tree) => Some(tree.detach()),
                None => return vec![],
            },
            _ => return vec![],
        };
        let before = parent.and_then(|tree| self.folder(tree));
        let after = self.folder(commit.tree);
        if before == after {
            return vec![];
        }
        self.compare(before, after).unwrap_or_default()
    }

    /// The tree of the folder that is looked at.
    fn folder(&self, tree: ObjectId) -> Option<ObjectId> {
        if self.below.is_empty() {
            return Some(tree);
        }
        let tree = self.handle.find_tree(tree).ok()?;
        let entry = tree.lookup_entry(self.below.split(|byte| *byte == b'/')).ok()??;
        entry.mode().is_tree().then(|| entry.object_id())
    }

    fn compare(&mut self, before: Option<ObjectId>, after: Option<ObjectId>) -> Option<Vec<Change>> {
        let bytes = |id: Option<ObjectId>| match id {
            Some(id) => self.handle.find_object(id).ok().map(|object| object.data.clone()),
            None => Some(vec![]),
        };
        let (old, new) = (bytes(before)?, bytes(after)?);
        let kind = self.handle.object_hash();
        let mut recorder = Recorder::default();
        gix::diff::tree(
            TreeRefIter::from_bytes(&old, kind),
            TreeRefIter::from_bytes(&new, kind),
            &mut self.state,
            &self.handle.objects,
            &mut recorder,
        )
        .ok()?;
        let (mut added, mut deleted, mut changes) = (vec![], vec![], vec![]);
        let is_file = |mode: &EntryMode| mode.is_blob();
        let many = recorder.records.len() > MOST_FILES;
        for record in recorder.records {
            match record {
                Record::Addition { entry_mode, oid, path, .. } if is_file(&entry_mode) => {
                    added.push(Side { path: path.into(), id: oid });
                }
                Record::Deletion { entry_mode, oid, path, .. } if is_file(&entry_mode) => {
                    deleted.push(Side { path: path.into(), id: oid });
                }
                Record::Modification { previous_entry_mode, previous_oid, entry_mode, oid, path }
                    if is_file(&entry_mode) && is_file(&previous_entry_mode) && previous_oid != oid =>
                {
                    let lines = if many { None } else { self.lines(Some(previous_oid), Some(oid)) };
                    changes.push(Change { path: path::encode(&path), kind: ChangeKind::Modified, lines });
                }
                _ => {}
            }
        }
        self.renames(&mut added, &mut deleted, &mut changes, many);
        let lines = |reader: &Self, old, new| if many { None } else { reader.lines(old, new) };
        for side in added {
            let lines = lines(self, None, Some(side.id));
            changes.push(Change { path: path::encode(&side.path), kind: ChangeKind::Added, lines });
        }
        for side in deleted {
            let lines = lines(self, Some(side.id), None);
            changes.push(Change { path: path::encode(&side.path), kind: ChangeKind::Deleted, lines });
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Some(changes)
    }

    /// Takes pairs of a deleted and an added file that are one renamed file.
    fn renames(&self, added: &mut Vec<Side>, deleted: &mut Vec<Side>, changes: &mut Vec<Change>, many: bool) {
        if added.is_empty() || deleted.is_empty() {
            return;
        }
        let mut pairs: Vec<Pair> = same_content(added, deleted);
        let taken = |pairs: &[Pair], at: usize, new: bool| {
            pairs.iter().any(|pair| if new { pair.1 == at } else { pair.0 == at })
        };
        let left = |count: usize| count - pairs.len();
        if !many && left(added.len()).max(left(deleted.len())) <= MOST_CANDIDATES {
            let texts = |sides: &[Side], new: bool| -> Vec<(usize, Lines)> {
                let free = (0..sides.len()).filter(|at| !taken(&pairs, *at, new));
                free.filter_map(|at| Some((at, self.text(sides[at].id)?))).collect()
            };
            let (old, new) = (texts(deleted, false), texts(added, true));
            let mut alike = vec![];
            for (a, before) in &old {
                for (b, after) in &new {
                    let (short, long) = (before.len().min(after.len()), before.len().max(after.len()));
                    // Cannot be alike enough: not worth a comparison.
                    if (short as f64) < ALIKE * long as f64 {
                        continue;
                    }
                    let likeness = before.likeness(after);
                    if likeness >= ALIKE {
                        let same_name = path::name(&deleted[*a].path) == path::name(&added[*b].path);
                        alike.push(((likeness * 1e6) as u64, same_name, *a, *b, before.changes(after)));
                    }
                }
            }
            alike.sort_by(|x, y| (y.0, y.1).cmp(&(x.0, x.1)).then((x.2, x.3).cmp(&(y.2, y.3))));
            for (_, _, a, b, lines) in alike {
                if !taken(&pairs, a, false) && !taken(&pairs, b, true) {
                    pairs.push((a, b, Some(lines)));
                }
            }
        }
        for (a, b, lines) in &pairs {
            let kind = ChangeKind::Renamed(path::encode(&deleted[*a].path));
            changes.push(Change { path: path::encode(&added[*b].path), kind, lines: *lines });
        }
        let keep = |sides: &mut Vec<Side>, new: bool| {
            let mut at = 0;
            sides.retain(|_| {
                at += 1;
                !taken(&pairs, at - 1, new)
            });
        };
        keep(added, true);
        keep(deleted, false);
    }

    fn lines(&self, before: Option<ObjectId>, after: Option<ObjectId>) -> Option<(u32, u32)> {
        let text = |id: Option<ObjectId>| match id {
            Some(id) => self.text(id),
            None => Lines::of(b""),
        };
        Some(text(before)?.changes(&text(after)?))
    }

    fn text(&self, id: ObjectId) -> Option<Lines> {
        if self.handle.find_header(id).ok()?.size() > LARGEST {
            return None;
        }
        Lines::of(&self.handle.find_object(id).ok()?.data)
    }
}

/// Pairs of equal content: of several, those of equal names first, then in the order of the paths.
fn same_content(added: &[Side], deleted: &[Side]) -> Vec<Pair> {
    let mut by_id: FxHashMap<ObjectId, Vec<usize>> = FxHashMap::default();
    for (at, side) in deleted.iter().enumerate() {
        by_id.entry(side.id).or_default().push(at);
    }
    let mut pairs = vec![];
    for same_name in [true, false] {
        for (b, side) in added.iter().enumerate() {
            if pairs.iter().any(|pair: &Pair| pair.1 == b) {
                continue;
            }
            let Some(free) = by_id.get_mut(&side.id) else { continue };
            let fits = |a: &usize| !same_name || path::name(&deleted[*a].path) == path::name(&side.path);
            if let Some(at) = free.iter().position(fits) {
                pairs.push((free.remove(at), b, Some((0, 0))));
            }
        }
    }
    pairs
}

/// `.mailmap` of the revision: one person by several names or addresses.
#[derive(Default)]
struct Mailmap {
    /// By address, and by name and address: the proper name and address.
    entries: BTreeMap<(Option<String>, String), Proper>,
}

/// A proper name and address, where they are given.
type Proper = (Option<String>, Option<String>);

impl Mailmap {
    /// Larger ones are none.
    const LARGEST: u64 = 1 << 20;

    fn of(handle: &Repository, head: Option<ObjectId>) -> Self {
        let read = || {
            let tree = handle.find_commit(head?).ok()?.tree().ok()?;
            let entry = tree.lookup_entry_by_path(".mailmap").ok()??;
            let id = entry.object_id();
            let small = entry.mode().is_blob() && handle.find_header(id).ok()?.size() <= Self::LARGEST;
            small.then(|| handle.find_object(id).ok().map(|object| object.data.clone()))?
        };
        let mut map = Self::default();
        for line in read().unwrap_or_default().lines() {
            map.add(&String::from_utf8_lossy(line));
        }
        map
    }

    fn add(&mut self, line: &str) {
        let line = line.split('#').next().unwrap_or_default();
        let mut parts = line.split('>').filter_map(|part| part.split_once('<'));
        let trimmed = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let Some((name, address)) = parts.next() else { return };
        let (name, address) = (trimmed(name), address.trim().to_ascii_lowercase());
        match parts.next() {
            Some((other, wrong)) => {
                let key = (trimmed(other), wrong.trim().to_ascii_lowercase());
                self.entries.insert(key, (name, Some(address)));
            }
            None => drop(self.entries.insert((None, address), (name, None))),
        }
    }

    /// What makes a person one, and the name to show.
    fn person(&self, name: &[u8], email: &[u8]) -> (String, String) {
        let name = String::from_utf8_lossy(name).into_owned();
        let email = String::from_utf8_lossy(email).to_ascii_lowercase();
        let both = (Some(name.clone()), email.clone());
        let found = self.entries.get(&both).or_else(|| self.entries.get(&(None, email.clone())));
        let (proper, address) = found.cloned().unwrap_or_default();
        let (name, email) = (proper.unwrap_or(name), address.unwrap_or(email));
        let key = if email.is_empty() { name.clone() } else { email.clone() };
        (key, if name.is_empty() { email } else { name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_one_name() {
        let mut map = Mailmap::default();
        map.add("Ann Other <ann@new> <ann@old> # moved");
        map.add("Bob <bob@x>");
        map.add("Cy <cy@x> C <shared@x>");
        let person = |name: &str, email: &str| map.person(name.as_bytes(), email.as_bytes());
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(person("ann", "ANN@old"), pair("ann@new", "Ann Other"));
        assert_eq!(person("b", "bob@x"), pair("bob@x", "Bob"));
        assert_eq!(person("C", "shared@x"), pair("cy@x", "Cy"));
        assert_eq!(person("D", "shared@x"), pair("shared@x", "D"));
        assert_eq!(person("", "e@x"), pair("e@x", "e@x"));
    }

    #[test]
    fn corrections_are_told_by_words() {
        assert!(is_fix(b"KAFKA-1: Fix the leak\n\nbody"));
        assert!(!is_fix(b"Add prefix support\n\nfixes nothing"));
    }
}
