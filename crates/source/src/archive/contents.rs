//! The table of contents of an archive, as folders.

use super::zip::Part;
use crate::folder::LONGEST_PATH;
use crate::path;
use crate::tree::{Kind, diagnostic};
use pellucid_model::{Diagnostic, DiagnosticCode};
use std::collections::{BTreeMap, HashMap};

/// Bytes of names kept, over all entries and the folders they imply.
const NAME_BYTES: usize = 1 << 30;

/// What an entry is and where its bytes are.
#[derive(Clone, Copy)]
pub(super) enum Node {
    /// A file of a zip archive.
    Zip(Part),
    /// A file at a place of the medium.
    Stored { offset: u64, size: u64 },
    /// A file that is of no use, or over the limit: its bytes were not kept.
    Skipped { size: u64 },
    /// A link.
    Link,
    /// A device, a pipe, an encrypted or otherwise unreadable entry.
    Special,
}

impl Node {
    pub(super) fn kind(self) -> Kind {
        match self {
            Node::Zip(_) | Node::Stored { .. } | Node::Skipped { .. } => Kind::File,
            Node::Link => Kind::Symlink,
            Node::Special => Kind::Special,
        }
    }

    pub(super) fn size(self) -> u64 {
        match self {
            Node::Zip(part) => part.size,
            Node::Stored { size, .. } | Node::Skipped { size } => size,
            Node::Link | Node::Special => 0,
        }
    }
}

/// An entry's name may not be used.
pub(super) enum Refused {
    /// It names a place outside the archive, or none.
    Name,
    /// There are more entries, or longer names, than the limits allow.
    Limit(String),
}

/// The table of contents.
#[derive(Default)]
pub(super) struct Contents {
    nodes: Vec<Node>,
    /// What each folder holds: files by their node, folders without.
    folders: HashMap<Vec<u8>, BTreeMap<Vec<u8>, Option<u32>>>,
    root: Vec<u8>,
    name_bytes: usize,
    entry_limit: u64,
    problems: Vec<(Vec<u8>, Diagnostic)>,
}

impl Contents {
    pub(super) fn new(entry_limit: u64) -> Self {
        let folders = HashMap::from([(Vec::new(), BTreeMap::new())]);
        Self { entry_limit, folders, ..Self::default() }
    }

    /// Adds an entry; one of the same name is replaced.
    pub(super) fn add(&mut self, raw: &[u8], node: Node) -> Result<(), Refused> {
        let path = clean(raw).ok_or(Refused::Name)?;
        if path.is_empty() {
            return Ok(());
        }
        self.count(&path)?;
        let index = self.nodes.len() as u32;
        self.nodes.push(node);
        let name = path::name(&path);
        let folder = folder_of(&path);
        self.ensure(folder)?;
        if let Some(holds) = self.folders.get_mut(folder) {
            let slot = holds.entry(name.to_vec()).or_default();
            *slot = Some(index);
        }
        Ok(())
    }

    /// Makes a folder and those above it.
    fn ensure(&mut self, folder: &[u8]) -> Result<(), Refused> {
        let mut missing = folder;
        while !self.folders.contains_key(missing) {
            self.count(missing)?;
            self.folders.insert(missing.to_vec(), BTreeMap::new());
            missing = folder_of(missing);
        }
        let mut child = folder;
        while child.len() > missing.len() {
            let above = folder_of(child);
            if let Some(holds) = self.folders.get_mut(above) {
                holds.insert(path::name(child).to_vec(), None);
            }
            child = above;
        }
        Ok(())
    }

    fn count(&mut self, path: &[u8]) -> Result<(), Refused> {
        self.name_bytes += path.len() + 64;
        if (self.nodes.len() + self.folders.len()) as u64 > self.entry_limit {
            return Err(Refused::Limit(format!("more than {} entries", self.entry_limit)));
        }
        if self.name_bytes > NAME_BYTES {
            return Err(Refused::Limit(format!("more than {NAME_BYTES} bytes of names")));
        }
        Ok(())
    }

    /// Notes what is wrong with an entry (or, with an empty path, with the archive).
    pub(super) fn complain(&mut self, raw: &[u8], code: DiagnosticCode, detail: impl Into<String>) {
        self.problems.push((raw.to_vec(), diagnostic(code, detail)));
    }

    /// Finds the root: the one folder that holds everything, if there is one.
    pub(super) fn finish(mut self) -> Self {
        // macOS adds a folder of its own beside it.
        let mut top = self.folders[&Vec::new()].iter().filter(|(name, _)| *name != b"__MACOSX");
        if let (Some((name, None)), None) = (top.next(), top.next()) {
            self.root = name.clone();
        }
        self
    }

    /// Why nothing could be read at all, if so.
    pub(super) fn failure(&self) -> Option<&str> {
        if !self.nodes.is_empty() {
            return None;
        }
        match self.problems.last() {
            None => Some("there is no entry in it"),
            Some((path, problem)) => path.is_empty().then_some(&problem.detail),
        }
    }

    pub(super) fn node(&self, index: u32) -> Node {
        self.nodes.get(index as usize).copied().unwrap_or(Node::Special)
    }

    /// What a folder holds, its files with their node.
    pub(super) fn folder(&self, path: &[u8]) -> impl Iterator<Item = (&[u8], Option<u32>)> {
        let full = if path.is_empty() { self.root.clone() } else { path::join(&self.root, path) };
        let holds = self.folders.get(&full).into_iter().flatten();
        holds.map(|(name, node)| (name.as_slice(), *node))
    }

    pub(super) fn diagnostics(&self) -> Vec<(String, Diagnostic)> {
        let below_root = |raw: &[u8]| match raw.strip_prefix(self.root.as_slice()) {
            Some([b'/', rest @ ..]) if !self.root.is_empty() => path::encode(rest),
            _ => path::encode(raw),
        };
        self.problems.iter().map(|(raw, problem)| (below_root(raw), problem.clone())).collect()
    }
}

fn folder_of(path: &[u8]) -> &[u8] {
    &path[..path.iter().rposition(|&byte| byte == b'/').unwrap_or(0)]
}

/// The path without `.` and doubled slashes; nothing if it leads outside or is no path.
fn clean(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.first() == Some(&b'/') || raw.len() > LONGEST_PATH || raw.contains(&0) {
        return None;
    }
    let mut path = Vec::with_capacity(raw.len());
    for part in raw.split(|&byte| byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => return None,
            name => path = path::join(&path, name),
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_outside_are_refused() {
        assert_eq!(clean(b"./a//b/"), Some(b"a/b".to_vec()));
        for raw in [&b"../a"[..], b"a/../../b", b"/etc/passwd", b"a\0b", b"a/.."] {
            assert_eq!(clean(raw), None);
        }
    }
}
