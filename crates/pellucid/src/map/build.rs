//! The tree behind the map: of files in the order of their paths, and of what is defined in them.

use super::layout;
use super::{Figures, Found, Kind, Map, Node, Owned, Rect};

/// A file.
#[derive(Debug, Clone, Default)]
pub(crate) struct FileItem {
    pub(crate) path: String,
    pub(crate) language: String,
    pub(crate) lines: u64,
    pub(crate) churn: Option<u64>,
    /// Who changed most of it, and the share of that.
    pub(crate) owner: Option<(String, f64)>,
    pub(crate) found: Option<Found>,
    /// What is defined in it, in the order of ordinals.
    pub(crate) symbols: Vec<SymbolItem>,
}

/// A type or function.
#[derive(Debug, Clone, Default)]
pub(crate) struct SymbolItem {
    pub(crate) ordinal: u32,
    /// The type or function it stands in.
    pub(crate) parent: Option<u32>,
    pub(crate) is_type: bool,
    pub(crate) name: String,
    pub(crate) line: u32,
    pub(crate) lines: u64,
    pub(crate) cognitive: u64,
}

impl Map {
    /// The map of these files; they must be sorted by path.
    pub(crate) fn build(files: Vec<FileItem>) -> Self {
        let mut languages: Vec<String> = files.iter().map(|file| file.language.clone()).collect();
        languages.sort();
        languages.dedup();
        let mut builder = Builder { map: Self { languages, ..Self::default() }, open: vec![] };
        builder.folder("", "");
        for file in files {
            builder.file(file);
        }
        builder.close(0);
        let mut map = builder.map;
        map.sum_up();
        layout::place(&mut map);
        let named =
            map.nodes.iter().enumerate().filter(|(_, node)| matches!(node.kind, Kind::File | Kind::Folder));
        map.paths = named.map(|(at, node)| (node.path.clone(), at as u32)).collect();
        map
    }

    /// Adds what is inside to what is around, and names the language with most lines.
    fn sum_up(&mut self) {
        let count = self.languages.len();
        let mut lines =
            vec![0_u64; count * self.nodes.iter().filter(|node| node.kind == Kind::Folder).count()];
        let mut slots = vec![usize::MAX; self.nodes.len()];
        let folders = self.nodes.iter().enumerate().filter(|(_, node)| node.kind == Kind::Folder);
        folders.enumerate().for_each(|(slot, (at, _))| slots[at] = slot);
        for at in (0..self.nodes.len()).rev() {
            let node = &self.nodes[at];
            let (kind, parent, figures) = (node.kind, node.parent as usize, node.figures);
            if kind == Kind::Folder {
                let own = &lines[slots[at] * count..(slots[at] + 1) * count];
                let most = (0..count).max_by_key(|one| (own[*one], std::cmp::Reverse(*one))).unwrap_or(0);
                self.nodes[at].language = most as u16;
            }
            if at == 0 {
                continue;
            }
            if matches!(kind, Kind::Folder | Kind::File) {
                for one in 0..count {
                    let more = match kind {
                        Kind::Folder => lines[slots[at] * count + one],
                        _ => {
                            if self.nodes[at].language as usize == one {
                                figures.lines
                            } else {
                                0
                            }
                        }
                    };
                    lines[slots[parent] * count + one] += more;
                }
            }
            let above = &mut self.nodes[parent];
            above.figures.functions += figures.functions;
            above.figures.cognitive += figures.cognitive;
            above.figures.worst = above.figures.worst.max(figures.worst);
            if above.kind == Kind::Folder {
                above.figures.lines += figures.lines;
                above.figures.files += figures.files;
                above.figures.churn = both(above.figures.churn, figures.churn);
                above.figures.owned = both(above.figures.owned, figures.owned);
                above.figures.found = both(above.figures.found, figures.found);
            } else if above.kind == Kind::Type {
                above.figures.lines = above.figures.lines.max(figures.lines);
            }
        }
    }
}

/// The sum of what is known; unknown where nothing is.
fn both<T: std::ops::Add<Output = T>>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    }
}

struct Builder {
    map: Map,
    /// Open folders: their node and the length of their path.
    open: Vec<(u32, usize)>,
}

impl Builder {
    fn push(&mut self, parent: u32, kind: Kind, name: &str, path: &str) -> u32 {
        let id = self.map.nodes.len() as u32;
        let depth = self.map.nodes.get(parent as usize).map_or(0, |above| above.depth.saturating_add(1));
        self.map.nodes.push(Node {
            parent,
            end: id + 1,
            depth,
            kind,
            name: name.into(),
            path: path.into(),
            line: 0,
            ordinal: 0,
            language: 0,
            figures: Figures::default(),
            rect: Rect::default(),
        });
        id
    }

    fn folder(&mut self, name: &str, path: &str) {
        let parent = self.open.last().map_or(0, |(id, _)| *id);
        let id = self.push(parent, Kind::Folder, name, path);
        self.open.push((id, path.len()));
    }

    /// Closes folders until `keep` are open.
    fn close(&mut self, keep: usize) {
        let end = self.map.nodes.len() as u32;
        while self.open.len() > keep {
            if let Some((id, _)) = self.open.pop() {
                self.map.nodes[id as usize].end = end;
            }
        }
    }

    fn file(&mut self, file: FileItem) {
        let path = file.path.clone();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let is_above = |map: &Map, id: u32| {
            let above = &*map.nodes[id as usize].path;
            above.is_empty()
                || folder == above
                || folder.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'))
        };
        let keep = self.open.iter().take_while(|(id, _)| is_above(&self.map, *id)).count();
        self.close(keep.max(1));
        loop {
            let length = self.open.last().map_or(0, |(_, length)| *length);
            if length >= folder.len() {
                break;
            }
            let from = if length == 0 { 0 } else { length + 1 };
            let to = folder[from..].find('/').map_or(folder.len(), |at| from + at);
            // A path may begin with a slash or hold two in a row; a folder then has no name, and still is one.
            let to = to.max(length + 1);
            let (part, whole) = (folder[from.min(to)..to].to_owned(), folder[..to].to_owned());
            self.folder(&part, &whole);
        }
        let parent = self.open.last().map_or(0, |(id, _)| *id);
        let id = self.push(parent, Kind::File, name, &file.path);
        let language = self.map.languages.binary_search(&file.language).unwrap_or(0) as u16;
        let node = &mut self.map.nodes[id as usize];
        node.language = language;
        node.figures = Figures {
            files: 1,
            lines: file.lines.max(1),
            churn: file.churn,
            owned: file.owner.as_ref().map(|(_, share)| {
                let lines = file.lines.max(1);
                Owned { lines, share: share * lines as f64 }
            }),
            found: file.found,
            ..Figures::default()
        };
        if let Some((owner, _)) = file.owner {
            self.map.owners.insert(id, owner.into());
        }
        self.symbols(id, language, &file.symbols);
        let end = self.map.nodes.len() as u32;
        self.map.nodes[id as usize].end = end;
    }

    /// What is defined in a file. What stands in a function is part of it.
    fn symbols(&mut self, file: u32, language: u16, symbols: &[SymbolItem]) {
        let index = |ordinal: u32| symbols.binary_search_by_key(&ordinal, |one| one.ordinal).ok();
        let mut inside: Vec<Vec<usize>> = vec![vec![]; symbols.len()];
        let mut top = vec![];
        for (at, one) in symbols.iter().enumerate() {
            match one.parent.and_then(index).filter(|parent| *parent != at) {
                Some(parent) if symbols[parent].is_type => inside[parent].push(at),
                Some(_) => {}
                None => top.push(at),
            }
        }
        let mut open: Vec<(usize, u32)> = top.into_iter().rev().map(|at| (at, file)).collect();
        let mut ends: Vec<(u32, usize)> = vec![];
        while let Some((at, parent)) = open.pop() {
            let one = &symbols[at];
            let kind = if one.is_type { Kind::Type } else { Kind::Function };
            let id = self.push(parent, kind, &one.name, "");
            let node = &mut self.map.nodes[id as usize];
            (node.line, node.ordinal, node.language) = (one.line, one.ordinal, language);
            node.figures = Figures {
                lines: one.lines.max(1),
                functions: u32::from(!one.is_type),
                cognitive: one.cognitive,
                worst: u32::try_from(one.cognitive).unwrap_or(u32::MAX),
                ..Figures::default()
            };
            ends.push((id, at));
            open.extend(inside[at].iter().rev().map(|child| (*child, id)));
        }
        // Preorder: a node ends where the next one of its level or above begins.
        for at in (0..ends.len()).rev() {
            let id = ends[at].0;
            let end = self.map.nodes[id as usize].end.max(id + 1);
            let parent = self.map.nodes[id as usize].parent;
            if parent != file {
                let above = &mut self.map.nodes[parent as usize];
                above.end = above.end.max(end);
            }
        }
    }
}
