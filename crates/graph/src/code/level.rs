//! Seen from further away: types instead of members, files, folders, packages.

use super::{CodeGraph, EdgeId, NodeId, NodeKind};
use pellucid_model::SymbolKind;
use std::collections::BTreeMap;

/// How near one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Callables, types, fields, macros; lambdas and parameters count as what they stand in.
    Symbol,
    /// Types, and functions that belong to none.
    Type,
    /// Files.
    File,
    /// Folders.
    Module,
    /// Folders that hold a manifest.
    Package,
}

impl Level {
    /// Every level, from near to far.
    pub const ALL: [Self; 5] = [Self::Symbol, Self::Type, Self::File, Self::Module, Self::Package];

    /// The word users see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Symbol => "symbol",
            Self::Type => "type",
            Self::File => "file",
            Self::Module => "module",
            Self::Package => "package",
        }
    }
}

/// A graph seen from a level: nodes, and how many edges go from one to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifted {
    /// From where.
    pub level: Level,
    /// Its nodes, sorted; those without edges too.
    pub nodes: Vec<NodeId>,
    /// For each pair of different nodes (as indices into `nodes`) the number of edges; sorted.
    pub edges: Vec<(u32, u32, u32)>,
}

impl CodeGraph {
    /// The node that stands for `node` at a level; externals stand for themselves. `None` for what is further away.
    pub fn lift(&self, node: NodeId, level: Level) -> Option<NodeId> {
        match (self.kind(node), level) {
            (NodeKind::External, _) => Some(node),
            (_, Level::File) => self.file(node),
            (NodeKind::Folder, Level::Module) => Some(node),
            (_, Level::Module) => self.file(node).and_then(|file| self.parent(file)),
            (NodeKind::Folder, Level::Package) => None,
            (_, Level::Package) => self.package(node),
            (NodeKind::Folder, _) => None,
            (NodeKind::File, _) => Some(node),
            (NodeKind::Symbol(_), Level::Symbol) => self.unit(node),
            (NodeKind::Symbol(_), Level::Type) => self.type_or_function(node),
        }
    }

    /// The named callable, type, field, macro or file that a symbol is or belongs to.
    fn unit(&self, node: NodeId) -> Option<NodeId> {
        let mut next = node;
        loop {
            match self.kind(next) {
                NodeKind::Symbol(SymbolKind::Parameter | SymbolKind::Lambda | SymbolKind::Extension) => {
                    next = self.parent(next)?;
                }
                _ => return Some(next),
            }
        }
    }

    fn type_or_function(&self, node: NodeId) -> Option<NodeId> {
        let (mut next, mut best) = (node, node);
        for _ in 0..self.nodes() {
            let kind = self.kind(next).symbol();
            if kind.is_none_or(|kind| kind == SymbolKind::Module) {
                break;
            }
            if kind.is_some_and(|kind| kind.is_type() || kind.is_callable() || kind == SymbolKind::Macro) {
                best = next;
            }
            let Some(above) = self.owner(next).or_else(|| self.parent(next)) else { break };
            if self.kind(above) == NodeKind::File {
                if best == node && kind.is_some_and(|kind| kind == SymbolKind::Extension) {
                    return Some(above);
                }
                break;
            }
            next = above;
        }
        Some(best)
    }

    /// The graph at a level, over edges that `wanted` accepts; `outside` keeps externals.
    pub fn lifted(&self, level: Level, outside: bool, wanted: impl Fn(EdgeId) -> bool) -> Lifted {
        let last = self.externals().next().map_or(self.nodes() as u32, |first| first.0);
        let of = |node: NodeId| if node.0 < last || outside { self.lift(node, level) } else { None };
        let lifts: Vec<Option<NodeId>> = self.all().map(of).collect();
        let mut nodes: Vec<NodeId> = lifts.iter().copied().flatten().filter(|node| node.0 < last).collect();
        let mut pairs: BTreeMap<(NodeId, NodeId), u32> = BTreeMap::new();
        for node in self.all() {
            let Some(from) = lifts[node.0 as usize] else { continue };
            for edge in self.out(node) {
                let to = lifts[self.edge_to(edge).0 as usize];
                if let Some(to) = to.filter(|to| *to != from)
                    && wanted(edge)
                {
                    *pairs.entry((from, to)).or_default() += 1;
                }
            }
        }
        nodes.extend(pairs.keys().map(|(_, to)| *to));
        nodes.sort_unstable();
        nodes.dedup();
        let at = |node: NodeId| nodes.binary_search(&node).unwrap_or_default() as u32;
        let edges = pairs.into_iter().map(|((from, to), count)| (at(from), at(to), count)).collect();
        Lifted { level, nodes, edges }
    }
}
