//! Clones: code that was copied, with what was changed since.
//!
//! Type 1 is a copy but for white space and comments, type 2 one in which names were exchanged or literals changed,
//! type 3 one in which something was added, removed or changed. Functions are compared whole; of two that are not alike
//! as a whole, a long common run is told as a fragment, and so is text of any sort that stands in several places as it is.
//! Candidates come from fingerprints that two of them share
//! (winnowing: of each few neighbouring runs of tokens the least hash is kept), so that nothing is compared with
//! everything; candidates are then compared by covering one with runs of the other (greedy string tiling). Shapes that
//! agree while names do not are those of any code: at least half of the names must be the same or exchanged consistently.
//! All of it is bounded: a fingerprint that is everywhere finds nothing, and nothing has more than so many candidates.

mod fingerprints;
mod runs;
mod share;
mod tiles;

use fingerprints::Index;
use pellucid_model::tokens::Tokens;
use pellucid_model::{Evidence, Finding, FindingKind, Location, Role, Severity};
use rustc_hash::FxHashMap;
use serde::Serialize;
pub use share::{Share, shares};
use std::collections::BTreeMap;

/// What counts as a clone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Tokens that a function must have.
    pub tokens: usize,
    /// Least similarity of two functions, from 0 to 1.
    pub similarity: f64,
    /// Tokens that a common run must have where no whole functions are alike.
    pub fragment: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { tokens: 50, similarity: 0.7, fragment: 100 }
    }
}

/// What sort of code a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Code that people wrote to be used.
    Code,
    /// Tests.
    Test,
    /// Written by a program, or minified.
    Generated,
}

impl Origin {
    /// The word users see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Test => "test",
            Self::Generated => "generated",
        }
    }
}

/// One file's tokens.
pub struct File {
    /// Its path.
    pub path: String,
    /// Its language.
    pub language: String,
    /// What sort of code it holds.
    pub origin: Origin,
    /// Its lines, blank ones and comments, too.
    pub lines: u32,
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
    /// Hash of the tokens of the first copy, with names and literals exchanged for their kinds.
    pub print: u64,
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
    /// The function it is, or is in, if it is one or in one.
    pub function: Option<String>,
    /// The language of the file.
    pub language: String,
    /// What sort of code it is in.
    pub origin: Origin,
}

impl Copy {
    /// How many lines it has.
    pub fn line_count(&self) -> u32 {
        self.lines.1 - self.lines.0 + 1
    }
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
            let agree = |runs: &[tiles::Run]| {
                let (a, b) = (classes[at].members[0], classes[other].members[0]);
                tiles::agreement((shapes[at], written(files, a)), written(files, b), runs) >= LEAST_AGREEMENT
            };
            let shapes_of = |run: &tiles::Run| &shapes[at][run.a..run.a + run.len];
            if tiling.similarity >= options.similarity {
                let worth = tiles::worth(tiling.tiles.iter().map(shapes_of));
                if worth >= least_worth(options.tokens) && agree(&tiling.tiles) {
                    similar.push((other, tiling.similarity));
                }
            } else if let Some(run) = tiling.longest.filter(|run| run.len >= options.fragment)
                && tiles::worth([shapes_of(&run)]) >= least_worth(options.fragment)
                && agree(&[run])
            {
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
    groups.extend(fragment_groups(files, &classes, &fragments));
    groups.extend(run_groups(files, options));
    let mut groups = without_nested(groups);
    groups.sort_by(|a, b| b.weight().cmp(&a.weight()).then_with(|| a.copies.cmp(&b.copies)));
    groups
}

impl File {
    fn copy(&self, lines: (u32, u32), function: Option<String>) -> Copy {
        let (file, language) = (self.path.clone(), self.language.clone());
        Copy { file, lines, function, language, origin: self.origin }
    }
}

/// Share of the names of two copies that must be the same, or exchanged consistently.
const LEAST_AGREEMENT: f64 = 0.5;

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

fn written(files: &[File], id: Id) -> &[u32] {
    let tokens = &files[id.0 as usize].tokens;
    let function = &tokens.functions[id.1 as usize];
    &tokens.written[function.first as usize..function.end as usize]
}

/// Tokens that what is to have so many must be worth where names may differ: a list of like lines is no copy of another.
fn least_worth(tokens: usize) -> usize {
    tokens * 3 / 5
}

/// Classes of the same shapes that a function is compared with before it is one of its own.
const MOST_TRIED: usize = 16;

fn classes(files: &[File], options: &Options) -> Vec<Class> {
    let mut by_shape: BTreeMap<&[u16], Vec<Class>> = BTreeMap::new();
    for (at, file) in files.iter().enumerate() {
        for (n, function) in file.tokens.functions.iter().enumerate() {
            let id = (at as u32, n as u32);
            let len = (function.end - function.first) as usize;
            if len < options.tokens || tiles::worth([shapes(files, id)]) < least_worth(options.tokens) {
                continue;
            }
            let classes = by_shape.entry(shapes(files, id)).or_default();
            let whole = [tiles::Run { len, a: 0, b: 0 }];
            let alike = |class: &&mut Class| {
                let first = class.members[0];
                let (first, this) = ((shapes(files, first), written(files, first)), written(files, id));
                tiles::agreement(first, this, &whole) >= LEAST_AGREEMENT
            };
            match classes.iter_mut().take(MOST_TRIED).find(alike) {
                Some(class) => class.members.push(id),
                None => classes.push(Class { members: vec![id] }),
            }
        }
    }
    by_shape.into_values().flatten().collect()
}

/// FNV-1a: the same on every machine.
fn print(shapes: &[u16]) -> u64 {
    shapes.iter().fold(FNV, |hash, shape| (hash ^ u64::from(*shape)).wrapping_mul(0x0100_0000_01b3))
}

const FNV: u64 = 0xcbf2_9ce4_8422_2325;

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
        file.copy(function.lines, Some(function.name.clone()))
    };
    let copies = in_order(members.iter().map(copy).collect());
    let tokens = first.end - first.first;
    let print = print(classes[at].shapes(files));
    (copies.len() > 1).then_some(Group { kind, fragment: false, similarity, tokens, print, copies })
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
        let copy = |(id, from): &(Id, usize)| {
            let file = &files[id.0 as usize];
            place(file, file.tokens.functions[id.1 as usize].first as usize + from, tokens.len())
        };
        let copies = in_order(places.iter().map(copy).collect());
        if copies.len() > 1 {
            let (print, tokens) = (print(tokens), tokens.len() as u32);
            groups.push(Group { kind: 2, fragment: true, similarity: 1.0, tokens, print, copies });
        }
    }
    groups
}

/// Text that stands in several places, as groups.
fn run_groups(files: &[File], options: &Options) -> Vec<Group> {
    let group = |common: &runs::Common| {
        let place = |(file, from): &runs::At| place(&files[*file as usize], *from as usize, common.len);
        let copies = in_order(common.places.iter().map(place).collect());
        let (file, from) = common.places[0];
        let shapes = &files[file as usize].tokens.shapes[from as usize..from as usize + common.len];
        let tokens = common.len as u32;
        Group { kind: 1, fragment: true, similarity: 1.0, tokens, print: print(shapes), copies }
    };
    runs::common(files, options).iter().map(group).collect()
}

/// A run of tokens of a file as a copy. It is of a function if it lies in that or holds that one alone.
fn place(file: &File, from: usize, len: usize) -> Copy {
    let Tokens { lines, functions, .. } = &file.tokens;
    let start = 1 + lines[..=from].iter().sum::<u32>();
    let end = start + lines[from + 1..from + len].iter().sum::<u32>();
    let (from, to) = (from as u32, (from + len) as u32);
    let around = functions.iter().rev().find(|one| one.first <= from && to <= one.end);
    let mut within = functions.iter().filter(|one| from <= one.first && one.end <= to);
    let alone = within.next().filter(|first| within.all(|other| other.end <= first.end));
    let function = around.or(alone).map(|one| one.name.clone());
    file.copy((start, end), function)
}

impl Group {
    /// Lines of the longest copy.
    pub fn lines(&self) -> u32 {
        self.copies.iter().map(Copy::line_count).max().unwrap_or(0)
    }

    /// Tokens that would be gone if the code stood in one place.
    pub fn weight(&self) -> u64 {
        u64::from(self.tokens) * (self.copies.len() as u64).saturating_sub(1)
    }

    /// The group as a finding: each copy plays a role.
    pub fn finding(&self) -> Finding {
        let role = |copy: &Copy| {
            let location =
                Location { file: copy.file.clone(), line: copy.lines.0, column: 1, end_line: copy.lines.1 };
            let name =
                copy.function.clone().unwrap_or_else(|| format!("lines {}-{}", copy.lines.0, copy.lines.1));
            Role { role: "copy".to_owned(), symbol: None, name, location }
        };
        let percent = (self.similarity * 100.0).floor();
        let message = format!(
            "{} copies of {} lines ({} tokens), type {}, {percent} % alike",
            self.copies.len(),
            self.lines(),
            self.tokens,
            self.kind
        );
        let properties = [
            ("type", self.kind.to_string()),
            ("similarity", format!("{:.2}", self.similarity)),
            ("tokens", self.tokens.to_string()),
            ("lines", self.lines().to_string()),
        ];
        Finding {
            id: format!("{:016x}", self.id()),
            rule: "clone".to_owned(),
            version: 1,
            kind: FindingKind::Clone,
            severity: Severity::Warning,
            confidence: self.similarity as f32,
            message,
            roles: self.copies.iter().map(role).collect(),
            evidence: Vec::<Evidence>::new(),
            properties: properties.map(|(name, value)| (name.to_owned(), value)).into(),
        }
    }

    /// Names of functions where there are any, else the text: what stays while lines move.
    fn id(&self) -> u64 {
        let add = |hash: u64, part: &str| {
            let bytes = part.bytes().chain([0]);
            bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
        };
        let text = format!("{:x}", self.print);
        let one = |hash, copy: &Copy| add(add(hash, &copy.file), copy.function.as_deref().unwrap_or(&text));
        self.copies.iter().fold(add(FNV, if self.fragment { &text } else { "" }), one)
    }
}

/// Copies in their order, each once.
fn in_order(mut copies: Vec<Copy>) -> Vec<Copy> {
    copies.sort();
    copies.dedup();
    copies
}

/// Copies of a group of which each is told beside each; of more, each beside the first.
const MOST_PAIRED: usize = 64;

/// Lines of two copies.
type Pair = [(u32, u32); 2];

/// Drops what a larger group tells already, and copies that overlap another one of their group.
fn without_nested(mut groups: Vec<Group>) -> Vec<Group> {
    // The largest first; of equal ones whole functions.
    groups.sort_by(|a, b| (b.tokens, a.fragment, &a.copies).cmp(&(a.tokens, b.fragment, &b.copies)));
    let mut told: FxHashMap<(String, String), Vec<Pair>> = FxHashMap::default();
    let mut kept: Vec<Group> = vec![];
    for mut group in groups {
        let mut apart: Vec<Copy> = vec![];
        for copy in std::mem::take(&mut group.copies) {
            let overlaps = |kept: &Copy| kept.file == copy.file && copy.lines.0 <= kept.lines.1;
            if !apart.last().is_some_and(overlaps) {
                apart.push(copy);
            }
        }
        let [first, rest @ ..] = apart.as_slice() else { continue };
        let within = |inner: (u32, u32), outer: (u32, u32)| outer.0 <= inner.0 && inner.1 <= outer.1;
        let known = |other: &Copy| {
            let pairs = told.get(&(first.file.clone(), other.file.clone()));
            let holds = |[a, b]: &Pair| within(first.lines, *a) && within(other.lines, *b);
            pairs.is_some_and(|pairs| pairs.iter().any(holds))
        };
        if rest.iter().all(known) {
            continue;
        }
        let each = if apart.len() > MOST_PAIRED { 1 } else { apart.len() };
        for (at, a) in apart.iter().enumerate().take(each) {
            for b in &apart[at + 1..] {
                told.entry((a.file.clone(), b.file.clone())).or_default().push([a.lines, b.lines]);
            }
        }
        kept.push(Group { copies: apart, ..group });
    }
    kept
}

#[cfg(test)]
mod tests;
