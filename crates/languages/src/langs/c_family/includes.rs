//! Which file an `#include` takes in, and so which files a file sees.
//!
//! A file is looked for beside the one that includes it, then in the folders that a compilation database names, then, as no
//! build is run, wherever its path fits: the nearest first.

use super::conditions::Conditions;
use super::standard;
use pellucid_graph::rules::{Project, Unit};
use pellucid_model::{Import, ImportKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;
use std::sync::OnceLock;

/// Files asked for who takes a file in.
const MOST_INCLUDERS: usize = 256;
/// Of these, those that are kept: the outermost.
const MOST_AROUND: usize = 16;

/// The include graph of a project.
pub(super) struct Includes {
    targets: Targets,
    /// By file: what it takes in on some usual platform.
    taken: FxHashMap<u32, Vec<u32>>,
    includers: FxHashMap<u32, Vec<u32>>,
    closures: FxHashMap<u32, OnceLock<Box<[u32]>>>,
    around: FxHashMap<u32, OnceLock<Box<[u32]>>>,
    library: FxHashSet<u32>,
}

/// By file: what its imports take in, by their number.
pub(super) type Targets = FxHashMap<u32, Vec<Option<u32>>>;

/// What the imports of all files take in.
pub(super) fn targets(project: &Project<'_>) -> Targets {
    let finder = Finder::new(project);
    let target = |unit: &Unit, import: &Import| {
        let written = unit.facts.names.get(import.module);
        match import.kind {
            ImportKind::IncludeLocal => finder.find(unit, written, false),
            ImportKind::IncludeSystem => finder.find(unit, written, true),
            _ => None,
        }
    };
    let of = |unit: &Unit| unit.facts.imports.iter().map(|import| target(unit, import)).collect();
    project.files.iter().map(|(number, unit)| (*number, of(unit))).collect()
}

impl Includes {
    pub(super) fn new(project: &Project<'_>, targets: Targets, conditions: &Conditions) -> Self {
        let mut includers: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        let mut taken: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for (number, unit) in &project.files {
            let used = |at: u32| !conditions.is_never(*number, at);
            let found = targets.get(number).map_or(&[][..], Vec::as_slice);
            let imports = unit.facts.imports.iter().zip(found);
            let taken_in: Vec<u32> = imports
                .filter(|(import, _)| used(import.span.start))
                .filter_map(|(_, target)| target.filter(|target| target != number))
                .collect();
            for target in &taken_in {
                includers.entry(*target).or_default().push(*number);
            }
            taken.insert(*number, taken_in);
        }
        let empty = || project.files.iter().map(|(number, _)| (*number, OnceLock::new())).collect();
        let library = project.files.iter().filter(|(_, unit)| unit.library).map(|(number, _)| *number);
        let library = library.collect();
        Self { targets, taken, includers, closures: empty(), around: empty(), library }
    }

    /// Whether a file declares the language's own library.
    pub(super) fn is_library(&self, file: u32) -> bool {
        self.library.contains(&file)
    }

    /// The file that an import of a file takes in.
    pub(super) fn target(&self, file: u32, import: usize) -> Option<u32> {
        self.targets.get(&file)?.get(import).copied().flatten()
    }

    /// Whether a file's text holds that of another.
    pub(super) fn holds(&self, file: u32, other: u32) -> bool {
        let Some(slot) = self.closures.get(&file) else { return false };
        slot.get_or_init(|| self.close(file)).binary_search(&other).is_ok()
    }

    fn close(&self, file: u32) -> Box<[u32]> {
        let mut seen = FxHashSet::from_iter([file]);
        let mut next = vec![file];
        while let Some(one) = next.pop() {
            let taken = self.taken.get(&one).map_or(&[][..], Vec::as_slice);
            next.extend(taken.iter().filter(|target| seen.insert(**target)));
        }
        let mut sorted: Vec<u32> = seen.into_iter().collect();
        sorted.sort_unstable();
        sorted.into_boxed_slice()
    }

    /// Files in whose text a file may stand: those that nobody takes in first.
    pub(super) fn around(&self, file: u32) -> &[u32] {
        let Some(slot) = self.around.get(&file) else { return &[] };
        slot.get_or_init(|| {
            let mut seen = FxHashSet::from_iter([file]);
            let mut order = vec![];
            let mut next = VecDeque::from([file]);
            while let Some(one) = next.pop_front().filter(|_| order.len() < MOST_INCLUDERS) {
                for includer in self.includers.get(&one).into_iter().flatten() {
                    if seen.insert(*includer) {
                        order.push(*includer);
                        next.push_back(*includer);
                    }
                }
            }
            order.sort_by_key(|one| (self.includers.contains_key(one), *one));
            order.truncate(MOST_AROUND);
            order.into_boxed_slice()
        })
    }
}

/// Finds files by the paths includes give.
struct Finder<'p> {
    by_path: FxHashMap<&'p str, u32>,
    by_name: FxHashMap<&'p str, Vec<(&'p str, u32)>>,
    folders: super::database::Folders,
}

impl<'p> Finder<'p> {
    fn new(project: &Project<'p>) -> Self {
        let mut by_path = FxHashMap::default();
        let mut by_name: FxHashMap<&str, Vec<(&str, u32)>> = FxHashMap::default();
        for (number, unit) in &project.files {
            by_path.insert(unit.path.as_str(), *number);
            if !unit.library {
                by_name.entry(last_segment(&unit.path)).or_default().push((&unit.path, *number));
            }
        }
        let paths: Vec<&str> = project.files.iter().map(|(_, unit)| unit.path.as_str()).collect();
        Self { by_path, by_name, folders: super::database::Folders::new(project.manifests, &paths) }
    }

    fn find(&self, from: &Unit, written: &str, system: bool) -> Option<u32> {
        if from.library {
            return self.by_path.get(format!("<{written}>").as_str()).copied();
        }
        let folder = folder_of(&from.path);
        if !system && let Some(found) = self.at(folder, written) {
            return Some(found);
        }
        for folder in self.folders.of(&from.path) {
            if let Some(found) = self.at(folder, written) {
                return Some(found);
            }
        }
        let library = || self.by_path.get(format!("<{written}>").as_str()).copied();
        if system && standard::is_header(written) {
            return library();
        }
        self.nearest(folder, written).or_else(library)
    }

    fn at(&self, folder: &str, written: &str) -> Option<u32> {
        let path = join(folder, written)?;
        self.by_path.get(path.as_str()).copied()
    }

    /// The file whose path ends as written and that is nearest to `folder`.
    fn nearest(&self, folder: &str, written: &str) -> Option<u32> {
        let tail = join("", written.trim_start_matches("../"))?;
        let fits = |path: &str| {
            path.strip_suffix(tail.as_str()).is_some_and(|before| before.is_empty() || before.ends_with('/'))
        };
        let candidates = self.by_name.get(last_segment(written))?.iter().filter(|(path, _)| fits(path));
        let shared = |path: &str| folder.split('/').zip(path.split('/')).take_while(|(a, b)| a == b).count();
        let key = |path: &str| (std::cmp::Reverse(shared(path)), path.matches('/').count());
        candidates.min_by_key(|(path, _)| (key(path), *path)).map(|(_, number)| *number)
    }
}

fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A path from a folder, without `.` and `..`; `None` if it leaves the root.
pub(super) fn join(folder: &str, path: &str) -> Option<String> {
    let mut segments: Vec<&str> = vec![];
    let from = if path.starts_with('/') { "" } else { folder };
    for segment in from.split('/').chain(path.split('/')) {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            one => segments.push(one),
        }
    }
    Some(segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_are_joined_within_the_root() {
        assert_eq!(join("a/b", "../c.h").as_deref(), Some("a/c.h"));
        assert_eq!(join("", "./c.h").as_deref(), Some("c.h"));
        assert_eq!(join("a", "../../c.h"), None);
    }
}
