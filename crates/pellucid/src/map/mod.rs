//! The nested map of a snapshot: folders in folders, files in them, types and functions in these. Every box has its place
//! once and for all: what a reader looks at changes colours, not positions.

mod build;
mod layout;

pub(crate) use build::{FileItem, SymbolItem};
use serde::Serialize;
use std::collections::{BinaryHeap, HashMap};

/// A rectangle; the whole map is 1.6 wide and 1 high.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(crate) struct Rect {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) w: f64,
    pub(crate) h: f64,
}

impl Rect {
    fn meets(&self, other: &Self) -> bool {
        self.x < other.x + other.w
            && other.x < self.x + self.w
            && self.y < other.y + other.h
            && other.y < self.y + self.h
    }
}

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Folder,
    File,
    Type,
    Function,
}

/// The figures of a box, summed over what is in it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Figures {
    pub(crate) files: u32,
    pub(crate) lines: u64,
    pub(crate) functions: u32,
    pub(crate) cognitive: u64,
    /// The highest cognitive complexity of a function in it.
    pub(crate) worst: u32,
    /// Commits that touched it, if history is known.
    pub(crate) churn: Option<u64>,
    /// What its files' main authors wrote of them, if history is known.
    pub(crate) owned: Option<Owned>,
    /// What rules and other tools found in it, if they were asked.
    pub(crate) found: Option<Found>,
}

/// Numbers of findings, by what they are to a reader of the map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Design patterns.
    pub(crate) patterns: u64,
    /// Smells, clones and what other tools found: what is worth a look.
    pub(crate) smells: u64,
    /// Broken rules of the project's own.
    pub(crate) violations: u64,
}

impl std::ops::Add for Found {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            patterns: self.patterns + other.patterns,
            smells: self.smells + other.smells,
            violations: self.violations + other.violations,
        }
    }
}

/// Lines of files, and the sum of their lines times the share of their main author.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Owned {
    pub(crate) lines: u64,
    pub(crate) share: f64,
}

impl std::ops::Add for Owned {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { lines: self.lines + other.lines, share: self.share + other.share }
    }
}

#[derive(Debug, Clone)]
struct Node {
    parent: u32,
    /// One past the last descendant: nodes are in preorder.
    end: u32,
    depth: u16,
    kind: Kind,
    name: Box<str>,
    /// Path of a folder or file; of a symbol, empty.
    path: Box<str>,
    line: u32,
    ordinal: u32,
    language: u16,
    figures: Figures,
    rect: Rect,
}

/// The map.
#[derive(Debug, Default)]
pub(crate) struct Map {
    nodes: Vec<Node>,
    languages: Vec<String>,
    /// Main authors of files.
    owners: HashMap<u32, Box<str>>,
    paths: HashMap<Box<str>, u32>,
}

/// What somebody looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) view: Rect,
    pub(crate) pixels: (f64, f64),
    pub(crate) budget: usize,
}

/// A box as shown.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Shown<'a> {
    pub(crate) id: u32,
    pub(crate) parent: Option<u32>,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordinal: Option<u32>,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) w: f32,
    pub(crate) h: f32,
    /// Whether boxes in it are shown, too.
    pub(crate) open: bool,
    language: &'a str,
    pub(crate) files: u32,
    pub(crate) lines: u64,
    functions: u32,
    cognitive: u64,
    worst: u32,
    churn: Option<u64>,
    /// Main author of a file.
    owner: Option<&'a str>,
    /// Share of the changes that main authors made: of a file its own, of a folder the mean over lines.
    ownership: Option<f64>,
    patterns: Option<u64>,
    smells: Option<u64>,
    violations: Option<u64>,
}

/// Shorter side in pixels below which a box is not opened.
const OPENED: f64 = 26.0;

impl Map {
    /// All of the map.
    pub(crate) fn world(&self) -> Rect {
        layout::WORLD
    }

    /// Number of boxes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Where a path is.
    pub(crate) fn find(&self, path: &str) -> Option<Rect> {
        self.paths.get(path).map(|at| self.nodes[*at as usize].rect)
    }

    /// The box of a path.
    pub(crate) fn id(&self, path: &str) -> Option<u32> {
        self.paths.get(path).copied()
    }

    /// A box and all that it stands in.
    pub(crate) fn around(&self, id: u32) -> impl Iterator<Item = u32> + '_ {
        std::iter::successors(Some(id), |at| Some(self.nodes[*at as usize].parent).filter(|_| *at > 0))
    }

    fn children(&self, id: u32) -> impl Iterator<Item = u32> + '_ {
        let end = self.nodes[id as usize].end;
        let first = Some(id + 1).filter(|first| *first < end);
        std::iter::successors(first, move |at| Some(self.nodes[*at as usize].end).filter(|next| *next < end))
    }

    /// Follows folders that hold nothing but one folder; they are shown as one.
    fn chain(&self, mut id: u32) -> u32 {
        while let Some(only) = self.only_folder(id) {
            id = only;
        }
        id
    }

    fn only_folder(&self, id: u32) -> Option<u32> {
        let node = &self.nodes[id as usize];
        let child = self.nodes.get(id as usize + 1).filter(|_| node.end > id + 1)?;
        let both = node.kind == Kind::Folder && child.kind == Kind::Folder;
        (both && child.end == node.end).then_some(id + 1)
    }

    /// The boxes that can be told apart within a window, the largest first opened, in preorder.
    pub(crate) fn boxes(&self, window: &Window) -> Vec<Shown<'_>> {
        let Window { view, pixels, budget } = *window;
        if self.nodes.is_empty() {
            return vec![];
        }
        let (sx, sy) = (pixels.0 / view.w, pixels.1 / view.h);
        let size = |id: u32| {
            let rect = &self.nodes[id as usize].rect;
            (rect.w * sx, rect.h * sy)
        };
        // (area on the screen, box, shown parent, first of its chain)
        let mut open: BinaryHeap<(u64, std::cmp::Reverse<u32>)> = BinaryHeap::new();
        let mut found: HashMap<u32, (Option<u32>, u32, bool)> = HashMap::new();
        let root = self.chain(0);
        found.insert(root, (None, 0, false));
        open.push((u64::MAX, std::cmp::Reverse(root)));
        while let Some((_, std::cmp::Reverse(id))) = open.pop() {
            let (w, h) = size(id);
            if w.min(h) < OPENED {
                continue;
            }
            let inside: Vec<u32> =
                self.children(id).filter(|child| self.nodes[*child as usize].rect.meets(&view)).collect();
            if inside.is_empty() || found.len() + inside.len() > budget {
                continue;
            }
            if let Some(entry) = found.get_mut(&id) {
                entry.2 = true;
            }
            for head in inside {
                let child = self.chain(head);
                let (w, h) = size(child);
                found.insert(child, (Some(id), head, false));
                open.push(((w * h) as u64, std::cmp::Reverse(child)));
            }
        }
        let mut all: Vec<_> = found.into_iter().collect();
        all.sort_unstable_by_key(|(id, _)| *id);
        all.into_iter().map(|(id, (parent, head, open))| self.shown(id, parent, head, open)).collect()
    }

    fn shown(&self, id: u32, parent: Option<u32>, head: u32, open: bool) -> Shown<'_> {
        let node = &self.nodes[id as usize];
        let symbol = matches!(node.kind, Kind::Type | Kind::Function);
        let names: Vec<&str> =
            (head..=id).map(|at| &*self.nodes[at as usize].name).filter(|name| !name.is_empty()).collect();
        Shown {
            id,
            parent,
            kind: node.kind,
            name: names.join("/"),
            path: if symbol { self.file_of(id) } else { &node.path },
            line: symbol.then_some(node.line),
            ordinal: symbol.then_some(node.ordinal),
            x: node.rect.x as f32,
            y: node.rect.y as f32,
            w: node.rect.w as f32,
            h: node.rect.h as f32,
            open,
            language: self.languages.get(node.language as usize).map_or("", String::as_str),
            files: node.figures.files,
            lines: node.figures.lines,
            functions: node.figures.functions,
            cognitive: node.figures.cognitive,
            worst: node.figures.worst,
            churn: node.figures.churn,
            owner: self.owners.get(&id).map(|name| &**name),
            ownership: node.figures.owned.map(|one| (one.share / one.lines as f64 * 1e3).round() / 1e3),
            patterns: node.figures.found.map(|found| found.patterns),
            smells: node.figures.found.map(|found| found.smells),
            violations: node.figures.found.map(|found| found.violations),
        }
    }

    fn file_of(&self, id: u32) -> &str {
        let mut at = id;
        while self.nodes[at as usize].kind != Kind::File && at > 0 {
            at = self.nodes[at as usize].parent;
        }
        &self.nodes[at as usize].path
    }
}

#[cfg(test)]
mod tests;
