//! Clones: code that was copied, with what was changed since.
//!
//! Type 1 is a copy but for white space and comments, type 2 one in which names were exchanged or literals changed,
//! type 3 one in which something was added, removed or changed. Functions are compared whole; of two that are not alike
//! as a whole, a long common run is told as a fragment. Candidates come from fingerprints that two of them share
//! (winnowing: of each few neighbouring runs of tokens the least hash is kept), so that nothing is compared with
//! everything; candidates are then compared by covering one with runs of the other (greedy string tiling). All of it is
//! bounded: a fingerprint that is everywhere finds nothing, and nothing has more than so many candidates.

mod fingerprints;
mod tiles;

use fingerprints::Index;
use pellucid_model::tokens::Tokens;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What counts as a clone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Tokens that a function must have.
    pub tokens: usize,
    /// Least similarity of two functions, from 0 to 1.
    pub similarity: f64,
    /// Tokens that a common run of two functions that are not alike must have.
    pub fragment: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { tokens: 50, similarity: 0.7, fragment: 100 }
    }
}

/// One file's tokens.
pub struct File {
    /// Its path.
    pub path: String,
    /// Its language.
    pub language: String,
    /// Its tokens.
    pub tokens: Tokens,
}

/// A group of copies.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// 1, 2 or 3: the kind of the two copies that differ most.
    pub kind: u8,
    /// Whether the copies are parts of functions.
    pub fragment: bool,
    /// Similarity of the two copies that differ most (to the first copy), from 0 to 1.
    pub similarity: f64,
    /// Tokens of the longest copy.
    pub tokens: u32,
    /// The copies, the first by place.
    pub copies: Vec<Copy>,
}

/// One of the copies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Copy {
    /// Path of the file.
    pub file: String,
    /// First and last line.
    pub lines: (u32, u32),
    /// The function it is, or is in.
    pub function: String,
    /// The language of the file.
    pub language: String,
}

/// All groups of copies among the files, the heaviest (tokens that copies repeat) first.
pub fn clones(files: &[File], options: &Options) -> Vec<Group> {
    let mut classes = classes(files, options);
    // The longest first: a group is told by its longest member, and no order of files or threads shows.
    classes.sort_by(|a, b| b.len(files).cmp(&a.len(files)).then_with(|| a.members[0].cmp(&b.members[0])));
    let shapes: Vec<&[u16]> = classes.iter().map(|class| class.shapes(files)).collect();
    let index = Index::new(&shapes);
    let mut groups = vec![];
    let mut taken = vec![false; classes.len()];
    let mut fragments = vec![];
    for at in 0..classes.len() {
        let mut similar = vec![];
        for other in index.candidates(at, &shapes, options) {
            let tiling = tiles::tiling(shapes[at], shapes[other]);
            if tiling.similarity >= options.similarity {
                similar.push((other, tiling.similarity));
            } else if let Some(run) = tiling.longest.filter(|run| run.len >= options.fragment) {
                fragments.push((at, other, run));
            }
        }
        if taken[at] {
            continue;
        }
        similar.retain(|(other, _)| !taken[*other]);
        similar.iter().for_each(|(other, _)| taken[*other] = true);
        taken[at] = true;
        groups.extend(group(files, &classes, at, &similar));
    }
    let covered = pairs_of(&groups);
    groups.extend(fragment_groups(files, &classes, &fragments));
    drop_nested(&mut groups, &covered);
    let weight = |group: &Group| u64::from(group.tokens) * (group.copies.len() as u64 - 1);
    groups.sort_by(|a, b| weight(b).cmp(&weight(a)).then_with(|| a.copies.cmp(&b.copies)));
    groups
}

/// A function by its file and its place in it.
type Id = (u32, u32);

/// Functions with equal shapes.
struct Class {
    members: Vec<Id>,
}

impl Class {
    fn shapes<'f>(&self, files: &'f [File]) -> &'f [u16] {
        shapes(files, self.members[0])
    }

    fn len(&self, files: &[File]) -> usize {
        self.shapes(files).len()
    }
}

fn shapes(files: &[File], id: Id) -> &[u16] {
    let tokens = &files[id.0 as usize].tokens;
    let function = &tokens.functions[id.1 as usize];
    &tokens.shapes[function.first as usize..function.end as usize]
}

fn classes(files: &[File], options: &Options) -> Vec<Class> {
    let mut by_shape: BTreeMap<&[u16], Class> = BTreeMap::new();
    for (at, file) in files.iter().enumerate() {
        for (n, function) in file.tokens.functions.iter().enumerate() {
            if (function.end - function.first) as usize >= options.tokens {
                let id = (at as u32, n as u32);
                by_shape
                    .entry(shapes(files, id))
                    .or_insert_with(|| Class { members: vec![] })
                    .members
                    .push(id);
            }
        }
    }
    by_shape.into_values().collect()
}

/// The group of a class and what is similar to it; `None` if that is one function only.
fn group(files: &[File], classes: &[Class], at: usize, similar: &[(usize, f64)]) -> Option<Group> {
    let function = |id: Id| &files[id.0 as usize].tokens.functions[id.1 as usize];
    let others = similar.iter().flat_map(|(other, _)| &classes[*other].members);
    let members: Vec<Id> = classes[at].members.iter().chain(others).copied().collect();
    if members.len() < 2 {
        return None;
    }
    let first = function(members[0]);
    let kind = if !similar.is_empty() {
        3
    } else if members.iter().all(|id| function(*id).written == first.written) {
        1
    } else {
        2
    };
    let similarity = similar.iter().map(|(_, similarity)| *similarity).fold(1.0, f64::min);
    let copy = |id: &Id| {
        let (file, function) = (&files[id.0 as usize], function(*id));
        let (path, language) = (file.path.clone(), file.language.clone());
        Copy { file: path, lines: function.lines, function: function.name.clone(), language }
    };
    let mut copies: Vec<Copy> = members.iter().map(copy).collect();
    copies.sort();
    copies.dedup();
    let tokens = first.end - first.first;
    (copies.len() > 1).then_some(Group { kind, fragment: false, similarity, tokens, copies })
}

/// Pairs of line ranges, by the two files they are in.
type Covered = BTreeMap<(String, String), Vec<[(u32, u32); 2]>>;

/// Files and lines of all pairs of whole functions that are told.
fn pairs_of(groups: &[Group]) -> Covered {
    let mut pairs: BTreeMap<(String, String), Vec<_>> = BTreeMap::new();
    for group in groups {
        // Of a very large group, each with the first: enough to know what is within it.
        for (at, a) in group.copies.iter().enumerate().take(if group.copies.len() > 64 { 1 } else { 64 }) {
            for b in &group.copies[at + 1..] {
                pairs.entry((a.file.clone(), b.file.clone())).or_default().push([a.lines, b.lines]);
            }
        }
    }
    pairs
}

/// Common runs as groups: runs of the same tokens are one group.
fn fragment_groups(files: &[File], classes: &[Class], found: &[(usize, usize, tiles::Run)]) -> Vec<Group> {
    let mut by_tokens: FxHashMap<&[u16], Vec<(Id, usize)>> = FxHashMap::default();
    for (a, b, run) in found {
        let (a, b) = (classes[*a].members[0], classes[*b].members[0]);
        let tokens = &shapes(files, a)[run.a..run.a + run.len];
        let group = by_tokens.entry(tokens).or_default();
        group.push((a, run.a));
        group.push((b, run.b));
    }
    let mut groups = vec![];
    for (tokens, mut places) in by_tokens {
        places.sort_unstable();
        places.dedup();
        let mut copies: Vec<Copy> = places.iter().map(|place| part(files, *place, tokens.len())).collect();
        copies.sort();
        copies.dedup();
        if copies.len() > 1 {
            let tokens = tokens.len() as u32;
            groups.push(Group { kind: 2, fragment: true, similarity: 1.0, tokens, copies });
        }
    }
    groups
}

fn part(files: &[File], (id, from): (Id, usize), len: usize) -> Copy {
    let file = &files[id.0 as usize];
    let function = &file.tokens.functions[id.1 as usize];
    let first = function.first as usize;
    // The first token of a function may stand on a line of its own above: lines are counted from there.
    let below = |to: usize| file.tokens.lines[first + 1..=to].iter().sum::<u32>();
    let start = function.lines.0;
    let lines = (start + below(first + from), start + below(first + from + len - 1));
    Copy { file: file.path.clone(), lines, function: function.name.clone(), language: file.language.clone() }
}

/// Drops what a larger group tells already: copies within copies, and copies that overlap in one place.
fn drop_nested(groups: &mut Vec<Group>, covered: &Covered) {
    let within = |inner: (u32, u32), outer: (u32, u32)| outer.0 <= inner.0 && inner.1 <= outer.1;
    groups.retain(|group| {
        let [first, rest @ ..] = group.copies.as_slice() else { return false };
        let told = |other: &Copy| {
            let same = |[a, b]: &[(u32, u32); 2]| {
                let inside = within(first.lines, *a) && within(other.lines, *b);
                inside && (first.lines, other.lines) != (*a, *b)
            };
            let key = (first.file.clone(), other.file.clone());
            covered.get(&key).is_some_and(|pairs| pairs.iter().any(same))
        };
        !rest.iter().all(told)
    });
    for group in groups.iter_mut() {
        // A function within another one that is a copy of it: no two copies.
        let copies = std::mem::take(&mut group.copies);
        for copy in copies {
            let overlaps = |kept: &Copy| kept.file == copy.file && copy.lines.0 <= kept.lines.1;
            if !group.copies.iter().any(overlaps) {
                group.copies.push(copy);
            }
        }
    }
    groups.retain(|group| group.copies.len() > 1);
}

#[cfg(test)]
mod tests;
