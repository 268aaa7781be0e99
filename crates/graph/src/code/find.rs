//! From what a person types to nodes.

use super::{CodeGraph, NodeId, NodeKind, qualified_name, symbol_ids};
use pellucid_model::SymbolKind;

/// A node that may be meant; the smaller the rank, the better it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Match {
    /// 0: the id or whole name, then the end of it, then the same in other case, then a part, then letters in order.
    pub rank: u8,
    /// The node.
    pub node: NodeId,
}

/// Nodes that `wanted` may mean, best first, at most `most`. It is an id, a path, `FILE:LINE`, or a name: the last
/// parts of a qualified name with `.`, `::`, `#` or `/` between them.
pub fn find(graph: &CodeGraph, wanted: &str, most: usize) -> Vec<Match> {
    if let Some(found) = by_place(graph, wanted) {
        return vec![Match { rank: 0, node: found }];
    }
    if wanted.starts_with("pellucid ") {
        let at = symbol_ids(graph).iter().position(|id| id == wanted);
        return at.map(|at| Match { rank: 0, node: NodeId(at as u32) }).into_iter().collect();
    }
    let parts = segments(wanted);
    let Some(last) = parts.last() else { return vec![] };
    let folded = last.to_lowercase();
    let mut found: Vec<Match> = vec![];
    for node in graph.all() {
        if matches!(graph.kind(node), NodeKind::Symbol(SymbolKind::Parameter | SymbolKind::Extension)) {
            continue;
        }
        if let Some(rank) = rank(graph, node, wanted, &parts, &folded) {
            found.push(Match { rank, node });
        }
    }
    let best = |one: &Match| {
        let declares = graph.modifiers(one.node).has(pellucid_model::Modifiers::DECLARATION);
        let degree = graph.into(one.node).len();
        (one.rank, declares, order(graph.kind(one.node)), std::cmp::Reverse(degree), one.node)
    };
    found.sort_by_cached_key(best);
    found.truncate(most);
    found
}

/// Types and callables are meant rather than values, these rather than files.
fn order(kind: NodeKind) -> u8 {
    match kind {
        NodeKind::Symbol(kind) if kind.is_type() || kind == SymbolKind::TypeAlias => 0,
        NodeKind::Symbol(kind) if kind.is_callable() || kind == SymbolKind::Macro => 0,
        NodeKind::Symbol(_) => 1,
        NodeKind::File | NodeKind::Folder => 2,
        NodeKind::External => 3,
    }
}

fn by_place(graph: &CodeGraph, wanted: &str) -> Option<NodeId> {
    let (path, line) = wanted.rsplit_once(':')?;
    let line: u32 = line.parse().ok()?;
    let file = by_path(graph, path)?;
    let holds = |node: &NodeId| {
        let place = graph.place(*node);
        place.start_line <= line && line <= place.end_line
    };
    let inner = graph.symbols_of(file).map(NodeId).filter(holds);
    let named = inner.filter(|node| !matches!(graph.kind(*node), NodeKind::Symbol(SymbolKind::Parameter)));
    Some(named.max_by_key(|node| (graph.place(*node).start, node.0)).unwrap_or(file))
}

/// The file of a path, or the only one whose path ends so.
fn by_path(graph: &CodeGraph, path: &str) -> Option<NodeId> {
    let files: Vec<NodeId> = graph.files().collect();
    let exact = files.binary_search_by(|file| graph.name(*file).cmp(path)).ok();
    exact.map(|at| files[at]).or_else(|| {
        let mut found = files.into_iter().filter(|file| is_path(graph.name(*file), path));
        found.next().filter(|_| found.next().is_none())
    })
}

fn is_path(path: &str, wanted: &str) -> bool {
    let wanted = wanted.strip_prefix("./").unwrap_or(wanted);
    path == wanted || path.strip_suffix(wanted).is_some_and(|rest| rest.ends_with('/'))
}

fn segments(wanted: &str) -> Vec<&str> {
    let wanted = wanted.trim().trim_end_matches("()");
    wanted.split(['.', '#', '/', ':']).filter(|part| !part.is_empty()).collect()
}

fn rank(graph: &CodeGraph, node: NodeId, wanted: &str, parts: &[&str], folded: &str) -> Option<u8> {
    let name = graph.name(node);
    match graph.kind(node) {
        NodeKind::File | NodeKind::Folder => {
            let path = wanted.trim_end_matches('/');
            let stem = name.rsplit('/').next().unwrap_or(name);
            if name == path {
                return Some(0);
            }
            return (is_path(name, path))
                .then_some(1)
                .or_else(|| stem.eq_ignore_ascii_case(path).then_some(2));
        }
        NodeKind::External => return (name == wanted).then_some(1),
        NodeKind::Symbol(_) => {}
    }
    let last = parts.last().copied().unwrap_or_default();
    if name == last {
        return match parts.len() {
            1 => Some(0),
            _ => encloses(graph, node, &parts[..parts.len() - 1], false).then_some(0),
        };
    }
    if parts.len() > 1 {
        let same = name.to_lowercase() == folded && encloses(graph, node, &parts[..parts.len() - 1], true);
        return same.then_some(2);
    }
    let lower = name.to_lowercase();
    if lower == folded {
        return Some(2);
    }
    if lower.starts_with(folded) {
        return Some(3);
    }
    if lower.contains(folded) {
        return Some(4);
    }
    (folded.len() >= 3 && is_subsequence(folded, &lower)).then_some(5)
}

/// Whether the names around a symbol (or its namespace or path) end with `outer`.
fn encloses(graph: &CodeGraph, node: NodeId, outer: &[&str], fold: bool) -> bool {
    let qualified = qualified_name(graph, node);
    let path = graph.file(node).map_or("", |file| graph.name(file));
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let around: Vec<&str> = segments(graph.space(node))
        .into_iter()
        .chain(qualified.split('.').rev().skip(1).collect::<Vec<_>>().into_iter().rev())
        .collect();
    let file: Vec<&str> = stem
        .split('/')
        .chain(qualified.split('.').rev().skip(1).collect::<Vec<_>>().into_iter().rev())
        .collect();
    let same = |a: &str, b: &str| if fold { a.eq_ignore_ascii_case(b) } else { a == b };
    let ends = |all: &[&str]| {
        all.len() >= outer.len() && all[all.len() - outer.len()..].iter().zip(outer).all(|(a, b)| same(a, b))
    };
    ends(&around) || ends(&file)
}

fn is_subsequence(wanted: &str, name: &str) -> bool {
    let mut letters = name.chars();
    wanted.chars().all(|letter| letters.any(|one| one == letter))
}
