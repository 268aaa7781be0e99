//! The code graph: who stands in what, and who uses whom. Immutable, one block of bytes, shared between threads.
//!
//! Nodes are folders, files, symbols and externals, in this order, each sorted by path, place or name. A node's edges
//! lie together, sorted by kind and target, and can be walked in both directions.

mod build;
mod find;
mod layout;
mod level;
mod name;

pub use build::{Member, build};
pub use find::{Match, find};
pub use layout::{Aligned, Damaged, VERSION};
pub use level::{Level, Lifted};
pub use name::{display_name, qualified_name, symbol_id, symbol_ids};

use crate::edge::{Certainty, Context, EdgeKind, Reason, Strategy};
use bytemuck::{Pod, Zeroable};
use layout::{Section, sections, view};
use pellucid_model::{Modifiers, SymbolKind, Visibility};
use std::ops::Range;
use std::sync::OnceLock;

/// No node.
pub(crate) const NONE: u32 = u32::MAX;

/// Index of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// Index of an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EdgeId(pub u32);

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeKind {
    /// A folder; the root is the first node.
    Folder,
    /// A file.
    File,
    /// A definition.
    Symbol(SymbolKind),
    /// Something outside the snapshot.
    External,
}

impl NodeKind {
    const FOLDER: u8 = 0;
    const FILE: u8 = 1;
    const EXTERNAL: u8 = 2;
    const SYMBOL: u8 = 16;

    fn code(self) -> u8 {
        match self {
            Self::Folder => Self::FOLDER,
            Self::File => Self::FILE,
            Self::External => Self::EXTERNAL,
            Self::Symbol(kind) => Self::SYMBOL + kind as u8,
        }
    }

    fn decode(code: u8) -> Self {
        match code {
            Self::FOLDER => Self::Folder,
            Self::FILE => Self::File,
            code if code >= Self::SYMBOL => {
                let at = usize::from(code - Self::SYMBOL).min(SymbolKind::ALL.len() - 1);
                Self::Symbol(SymbolKind::ALL[at])
            }
            _ => Self::External,
        }
    }

    /// The word users see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::File => "file",
            Self::External => "external",
            Self::Symbol(kind) => kind.name(),
        }
    }

    /// The symbol's kind, if it is one.
    pub fn symbol(self) -> Option<SymbolKind> {
        if let Self::Symbol(kind) = self { Some(kind) } else { None }
    }
}

/// Where a symbol stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Pod, Zeroable)]
#[repr(C)]
pub struct Place {
    /// First byte of the definition in the decoded text.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// Line of its name, from 1.
    pub line: u32,
    /// Byte column of its name, from 1.
    pub column: u32,
    /// Its first line.
    pub start_line: u32,
    /// Its last line.
    pub end_line: u32,
}

/// One edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EdgeRow {
    /// From where.
    pub from: NodeId,
    /// To what.
    pub to: NodeId,
    /// What it says.
    pub kind: EdgeKind,
    /// How sure it is.
    pub certainty: Certainty,
    /// By what means it was found.
    pub strategy: Strategy,
    /// Under what circumstances.
    pub context: Context,
    /// The field or parameter through which the receiver is reached; for `flows`, the callable in which it happens.
    pub via: Option<NodeId>,
    /// File of the evidence.
    pub file: NodeId,
    /// Line of the evidence, from 1.
    pub line: u32,
    /// Byte column of the evidence, from 1.
    pub column: u32,
}

/// A use without a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unresolved<'a> {
    /// From where.
    pub from: NodeId,
    /// What the use would say.
    pub kind: EdgeKind,
    /// Why there is no target.
    pub reason: Reason,
    /// The name that is used; empty if it is not told.
    pub name: &'a str,
    /// Under what circumstances.
    pub context: Context,
    /// The field or parameter through which the receiver is reached.
    pub via: Option<NodeId>,
    /// Its file.
    pub file: NodeId,
    /// Line, from 1.
    pub line: u32,
    /// Byte column, from 1.
    pub column: u32,
}

/// A snapshot's graph.
pub struct CodeGraph {
    bytes: Box<dyn AsRef<[u8]> + Send + Sync>,
    sections: Vec<(usize, usize)>,
    counts: [u32; 4],
    /// What stands in a node or belongs to it: pairs of both, sorted. Made when first asked for.
    below: OnceLock<Vec<(NodeId, NodeId)>>,
}

impl std::fmt::Debug for CodeGraph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CodeGraph({} nodes, {} edges)", self.nodes(), self.edge_count())
    }
}

impl CodeGraph {
    /// A graph over bytes that [`build`] made: in memory, or a mapped file.
    pub fn open(bytes: Box<dyn AsRef<[u8]> + Send + Sync>) -> Result<Self, Damaged> {
        let sections = sections((*bytes).as_ref())?;
        let mut graph = Self { bytes, sections, counts: [0; 4], below: OnceLock::new() };
        let counts: &[u32] = graph.section(Section::Counts);
        graph.counts = counts.try_into().map_err(|_| Damaged("no counts"))?;
        graph.check()?;
        Ok(graph)
    }

    /// That every section has the length the counts say: an index out of range can then only be damage inside.
    fn check(&self) -> Result<(), Damaged> {
        let all: u64 = self.counts.iter().map(|count| u64::from(*count)).sum();
        let nodes = usize::try_from(all).unwrap_or(usize::MAX);
        let edges = self.section::<u32>(Section::EdgeTo).len();
        let lengths = [
            (self.section::<u8>(Section::Kinds).len(), nodes),
            (self.section::<u32>(Section::Names).len(), nodes),
            (self.section::<u32>(Section::Parents).len(), nodes),
            (self.section::<u32>(Section::Owners).len(), nodes),
            (self.section::<Place>(Section::Places).len(), nodes),
            (self.section::<u32>(Section::Out).len(), nodes + 1),
            (self.section::<u32>(Section::In).len(), nodes + 1),
            (self.section::<u8>(Section::EdgeKinds).len(), edges),
            (self.section::<u8>(Section::EdgeCertainties).len(), edges),
            (self.section::<u32>(Section::InFrom).len(), edges),
            (self.section::<u32>(Section::InEdge).len(), edges),
        ];
        if lengths.iter().any(|(is, wanted)| is != wanted) {
            return Err(Damaged("a section has another length"));
        }
        Ok(())
    }

    fn section<T: bytemuck::AnyBitPattern>(&self, section: Section) -> &[T] {
        let (start, end) = self.sections[section as usize];
        view(&(*self.bytes).as_ref()[start..end])
    }

    /// Number of nodes.
    pub fn nodes(&self) -> usize {
        self.counts.iter().map(|count| *count as usize).sum()
    }

    /// Number of edges with a target.
    pub fn edge_count(&self) -> usize {
        self.section::<u32>(Section::EdgeTo).len()
    }

    /// All nodes.
    pub fn all(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes() as u32).map(NodeId)
    }

    /// The folders; the first is the root.
    pub fn folders(&self) -> impl ExactSizeIterator<Item = NodeId> + use<> {
        ids(0..self.counts[0])
    }

    /// The files, by path.
    pub fn files(&self) -> impl ExactSizeIterator<Item = NodeId> + use<> {
        ids(self.counts[0]..self.first_symbol())
    }

    /// The symbols, by file and place.
    pub fn symbols(&self) -> impl ExactSizeIterator<Item = NodeId> + use<> {
        ids(self.first_symbol()..self.first_symbol() + self.counts[2])
    }

    /// What is outside, by name.
    pub fn externals(&self) -> impl ExactSizeIterator<Item = NodeId> + use<> {
        let start = self.first_symbol() + self.counts[2];
        ids(start..start + self.counts[3])
    }

    fn first_symbol(&self) -> u32 {
        self.counts[0] + self.counts[1]
    }

    /// What a node is.
    pub fn kind(&self, node: NodeId) -> NodeKind {
        NodeKind::decode(self.section::<u8>(Section::Kinds)[node.0 as usize])
    }

    /// A symbol's simple name, a file's or folder's path, an external's qualified name.
    pub fn name(&self, node: NodeId) -> &str {
        self.text(self.section::<u32>(Section::Names)[node.0 as usize])
    }

    fn text(&self, id: u32) -> &str {
        let offsets = self.section::<u32>(Section::TextOffsets);
        let (Some(start), Some(end)) = (offsets.get(id as usize), offsets.get(id as usize + 1)) else {
            return "";
        };
        let bytes = self.section::<u8>(Section::Text).get(*start as usize..*end as usize).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// What a node stands in: a definition, its file, a folder. `None` for the root and for externals.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        some(self.section::<u32>(Section::Parents)[node.0 as usize])
    }

    /// The type a member belongs to, wherever it stands.
    pub fn owner(&self, node: NodeId) -> Option<NodeId> {
        some(self.section::<u32>(Section::Owners)[node.0 as usize])
    }

    /// What stands in a node, and members that belong to it wherever they stand.
    pub fn below(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let pairs = self.below.get_or_init(|| {
            let above = |node: NodeId| [self.parent(node), self.owner(node)].into_iter().flatten();
            let mut pairs: Vec<_> =
                self.all().flat_map(|node| above(node).map(move |above| (above, node))).collect();
            pairs.sort_unstable();
            pairs.dedup();
            pairs
        });
        let from = pairs.partition_point(|(above, _)| *above < node);
        pairs[from..].iter().take_while(move |(above, _)| *above == node).map(|(_, below)| *below)
    }

    /// Where a symbol stands; zeros for the rest.
    pub fn place(&self, node: NodeId) -> Place {
        self.section::<Place>(Section::Places)[node.0 as usize]
    }

    /// The file a symbol stands in; a file itself.
    pub fn file(&self, node: NodeId) -> Option<NodeId> {
        match self.kind(node) {
            NodeKind::File => Some(node),
            NodeKind::Symbol(_) => {
                let at = node.0 - self.first_symbol();
                let starts = self.section::<u32>(Section::FileSymbols);
                let file = starts.partition_point(|start| *start <= at).checked_sub(1)?;
                Some(NodeId(self.counts[0] + file as u32))
            }
            _ => None,
        }
    }

    /// The symbols of a file.
    pub fn symbols_of(&self, file: NodeId) -> Range<u32> {
        let starts = self.section::<u32>(Section::FileSymbols);
        let at = (file.0 - self.counts[0]) as usize;
        self.first_symbol() + starts[at]..self.first_symbol() + starts[at + 1]
    }

    /// Index of the definition in its file's facts, as the catalog's views have it.
    pub fn ordinal(&self, symbol: NodeId) -> Option<u32> {
        let at = symbol.0.checked_sub(self.first_symbol())?;
        self.section::<u32>(Section::Ordinals).get(at as usize).copied()
    }

    /// The symbol of a definition, by its file and ordinal.
    pub fn by_ordinal(&self, file: NodeId, ordinal: u32) -> Option<NodeId> {
        let range = self.symbols_of(file);
        let first = self.first_symbol();
        let all = &self.section::<u32>(Section::Ordinals)
            [(range.start - first) as usize..(range.end - first) as usize];
        all.binary_search(&ordinal).ok().map(|at| NodeId(range.start + at as u32))
    }

    /// A symbol's modifiers.
    pub fn modifiers(&self, symbol: NodeId) -> Modifiers {
        let at = symbol.0.checked_sub(self.first_symbol());
        let bits = at.and_then(|at| self.section::<u32>(Section::Modifiers).get(at as usize).copied());
        Modifiers(bits.unwrap_or(0))
    }

    /// A symbol's visibility; public for the rest.
    pub fn visibility(&self, symbol: NodeId) -> Visibility {
        let at = symbol.0.checked_sub(self.first_symbol());
        let code = at.and_then(|at| self.section::<u8>(Section::Visibilities).get(at as usize).copied());
        code.and_then(|code| Visibility::ALL.get(usize::from(code)).copied()).unwrap_or(Visibility::Public)
    }

    fn of_file(&self, section: Section, node: NodeId) -> Option<u32> {
        let file = self.file(node)?;
        self.section::<u32>(section).get((file.0 - self.counts[0]) as usize).copied()
    }

    /// The language of a file or symbol; empty for the rest.
    pub fn language(&self, node: NodeId) -> &str {
        self.of_file(Section::FileLanguages, node).map_or("", |id| self.text(id))
    }

    /// The namespace a file's outermost definitions join: its package, module, crate path.
    pub fn space(&self, node: NodeId) -> &str {
        self.of_file(Section::FileSpaces, node).map_or("", |id| self.text(id))
    }

    /// The folder of the package (Maven module, Go module, crate, npm package ...) a file or symbol belongs to: the
    /// nearest above it that holds a manifest, else the root.
    pub fn package(&self, node: NodeId) -> Option<NodeId> {
        self.of_file(Section::FilePackages, node).map(NodeId)
    }

    /// Number of lines of a file.
    pub fn lines(&self, file: NodeId) -> u32 {
        self.of_file(Section::FileLines, file).unwrap_or(0)
    }

    /// The edges from a node.
    pub fn out(&self, node: NodeId) -> impl ExactSizeIterator<Item = EdgeId> + use<> {
        let offsets = self.section::<u32>(Section::Out);
        edge_ids(offsets[node.0 as usize]..offsets[node.0 as usize + 1])
    }

    /// The edges to a node, by their origin.
    pub fn into(&self, node: NodeId) -> impl ExactSizeIterator<Item = EdgeId> + '_ {
        self.incoming(node).0.iter().map(|edge| EdgeId(*edge))
    }

    fn incoming(&self, node: NodeId) -> (&[u32], &[u32]) {
        let offsets = self.section::<u32>(Section::In);
        let range = offsets[node.0 as usize] as usize..offsets[node.0 as usize + 1] as usize;
        (&self.section::<u32>(Section::InEdge)[range.clone()], &self.section::<u32>(Section::InFrom)[range])
    }

    /// The edges to a node with where they start, by their origin: its users.
    pub fn users(&self, node: NodeId) -> impl Iterator<Item = (EdgeId, NodeId)> + '_ {
        let (edges, from) = self.incoming(node);
        edges.iter().zip(from).map(|(edge, from)| (EdgeId(*edge), NodeId(*from)))
    }

    /// An edge's kind.
    pub fn edge_kind(&self, edge: EdgeId) -> EdgeKind {
        let code = self.section::<u8>(Section::EdgeKinds)[edge.0 as usize];
        EdgeKind::ALL[usize::from(code).min(EdgeKind::ALL.len() - 1)]
    }

    /// An edge's certainty.
    pub fn edge_certainty(&self, edge: EdgeId) -> Certainty {
        let code = self.section::<u8>(Section::EdgeCertainties)[edge.0 as usize];
        Certainty::ALL[usize::from(code).min(Certainty::ALL.len() - 1)]
    }

    /// By what means an edge was found.
    pub fn edge_strategy(&self, edge: EdgeId) -> Strategy {
        let code = self.section::<u8>(Section::EdgeStrategies)[edge.0 as usize];
        Strategy::ALL[usize::from(code).min(Strategy::ALL.len() - 1)]
    }

    /// What an edge points to.
    pub fn edge_to(&self, edge: EdgeId) -> NodeId {
        NodeId(self.section::<u32>(Section::EdgeTo)[edge.0 as usize])
    }

    /// Where an edge starts.
    pub fn edge_from(&self, edge: EdgeId) -> NodeId {
        let offsets = self.section::<u32>(Section::Out);
        NodeId(offsets.partition_point(|start| *start <= edge.0).saturating_sub(1) as u32)
    }

    /// An edge with its evidence.
    pub fn edge(&self, edge: EdgeId) -> EdgeRow {
        let at = edge.0 as usize;
        EdgeRow {
            from: self.edge_from(edge),
            to: self.edge_to(edge),
            kind: self.edge_kind(edge),
            certainty: self.edge_certainty(edge),
            strategy: self.edge_strategy(edge),
            context: Context(self.section::<u32>(Section::EdgeContexts)[at]),
            via: some(self.section::<u32>(Section::EdgeVia)[at]),
            file: NodeId(self.section::<u32>(Section::EdgeFiles)[at]),
            line: self.section::<u32>(Section::EdgeLines)[at],
            column: self.section::<u32>(Section::EdgeColumns)[at],
        }
    }

    /// All edges, by origin, kind, target and place.
    pub fn edges(&self) -> impl ExactSizeIterator<Item = EdgeId> + use<> {
        edge_ids(0..self.edge_count() as u32)
    }

    /// Neighbours along edges that `wanted` accepts, without repetition, sorted: callees, supertypes ...
    pub fn targets(&self, node: NodeId, wanted: impl Fn(EdgeId) -> bool) -> Vec<NodeId> {
        let mut found: Vec<NodeId> =
            self.out(node).filter(|edge| wanted(*edge)).map(|edge| self.edge_to(edge)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Neighbours against edges that `wanted` accepts, without repetition, sorted: callers, subtypes ...
    pub fn origins(&self, node: NodeId, wanted: impl Fn(EdgeId) -> bool) -> Vec<NodeId> {
        let (edges, from) = self.incoming(node);
        let found = edges.iter().zip(from).filter(|(edge, _)| wanted(EdgeId(**edge)));
        let mut found: Vec<NodeId> = found.map(|(_, from)| NodeId(*from)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Number of uses without a target.
    pub fn unresolved_count(&self) -> usize {
        self.section::<u32>(Section::UnresolvedFrom).len()
    }

    /// The uses without a target, by file and place.
    pub fn unresolved(&self) -> impl Iterator<Item = Unresolved<'_>> + '_ {
        (0..self.unresolved_count()).map(|at| self.unresolved_use(at))
    }

    /// A use without a target, by its number.
    pub fn unresolved_use(&self, at: usize) -> Unresolved<'_> {
        let word = |section| self.section::<u32>(section)[at];
        let kind = usize::from(self.section::<u8>(Section::UnresolvedKinds)[at]);
        let reason = usize::from(self.section::<u8>(Section::UnresolvedReasons)[at]);
        Unresolved {
            from: NodeId(word(Section::UnresolvedFrom)),
            kind: EdgeKind::ALL[kind.min(EdgeKind::ALL.len() - 1)],
            reason: Reason::ALL[reason.min(Reason::ALL.len() - 1)],
            name: self.text(word(Section::UnresolvedNames)),
            context: Context(word(Section::UnresolvedContexts)),
            via: some(word(Section::UnresolvedVia)),
            file: NodeId(word(Section::UnresolvedFiles)),
            line: word(Section::UnresolvedLines),
            column: word(Section::UnresolvedColumns),
        }
    }
}

fn some(node: u32) -> Option<NodeId> {
    (node != NONE).then_some(NodeId(node))
}

fn ids(range: Range<u32>) -> impl ExactSizeIterator<Item = NodeId> + use<> {
    range.map(NodeId)
}

fn edge_ids(range: Range<u32>) -> impl ExactSizeIterator<Item = EdgeId> + use<> {
    range.map(EdgeId)
}
