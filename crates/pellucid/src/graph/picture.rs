//! What a drawing shows: nodes and how many uses go between them, cut down to what can be read.

use super::{filter, meant};
use crate::args::{GraphArgs, GraphDirection};
use pellucid_graph::algorithms::{Direction, reach};
use pellucid_graph::code::{CodeGraph, EdgeId, Level, NodeId, NodeKind};
use std::collections::{BTreeMap, BTreeSet};

/// Edges of a picture, unless asked for others.
const MOST_EDGES: usize = 150;

/// Nodes reached from a focus before they are looked at from the wanted level.
const MOST_REACHED: usize = 200_000;

/// A graph that is to be drawn.
pub(crate) struct Picture {
    /// Its nodes, sorted.
    pub(crate) nodes: Vec<NodeId>,
    /// From, to, uses.
    pub(crate) edges: Vec<(NodeId, NodeId, u32)>,
    /// What is drawn out of what there is.
    pub(crate) shown: (usize, usize),
    /// The nodes one looks from.
    pub(crate) focus: Vec<NodeId>,
    /// How near one looks.
    pub(crate) level: Level,
}

/// What `graph` draws for these wishes.
pub(super) fn picture(graph: &CodeGraph, args: &GraphArgs) -> anyhow::Result<Picture> {
    if let Some(focus) = &args.focus {
        return Ok(picture_around(graph, &meant(graph, focus)?, args));
    }
    let wanted = filter(args.kind(), args.certainty());
    let level = args.level.map_or(Level::Module, Into::into);
    let lifted = graph.lifted(level, args.externals, |edge| wanted.accepts(graph, edge));
    let at = |node: u32| lifted.nodes[node as usize];
    let edges = lifted.edges.iter().map(|(from, to, uses)| (at(*from), at(*to), *uses)).collect();
    Ok(cut(edges, vec![], level, args.most.unwrap_or(MOST_EDGES)))
}

/// The same around nodes that are known.
pub(crate) fn picture_around(graph: &CodeGraph, focus: &[NodeId], args: &GraphArgs) -> Picture {
    let level = args.level.map_or(nearest(graph, focus[0]), Into::into);
    let mut pairs: BTreeMap<(NodeId, NodeId), u32> = BTreeMap::new();
    for edge in around(graph, focus, args).edges {
        let (from, to) = (graph.edge(edge).from, graph.edge_to(edge));
        let outside = |node: NodeId| graph.kind(node) == NodeKind::External;
        if !args.externals && (outside(from) || outside(to)) {
            continue;
        }
        if let (Some(from), Some(to)) = (graph.lift(from, level), graph.lift(to, level))
            && from != to
        {
            *pairs.entry((from, to)).or_default() += 1;
        }
    }
    let edges = pairs.into_iter().map(|((from, to), uses)| (from, to, uses)).collect();
    let focus = focus.iter().filter_map(|node| graph.lift(*node, level)).collect();
    cut(edges, focus, level, args.most.unwrap_or(MOST_EDGES))
}

/// What lies around a focus.
pub(super) struct Around {
    /// The edges on the ways from it and to it.
    pub(super) edges: BTreeSet<EdgeId>,
    /// The nodes whose uses are among them.
    pub(super) users: BTreeSet<NodeId>,
}

/// The wanted edges that lie around some nodes and what stands in them, each once whichever way it is walked.
pub(super) fn around(graph: &CodeGraph, focus: &[NodeId], args: &GraphArgs) -> Around {
    let wanted = filter(args.kind(), args.certainty());
    let starts = inside(graph, focus);
    let directions: &[Direction] = match args.direction {
        GraphDirection::Out => &[Direction::Forward],
        GraphDirection::In => &[Direction::Backward],
        GraphDirection::Both => &[Direction::Forward, Direction::Backward],
    };
    let mut found = Around { edges: BTreeSet::new(), users: BTreeSet::new() };
    for direction in directions.iter().filter(|_| args.depth > 0) {
        let (reached, _) = reach(graph, &starts, *direction, wanted, args.depth - 1, MOST_REACHED);
        for node in starts.iter().copied().chain(reached.iter().map(|one| one.node)) {
            match direction {
                Direction::Forward => {
                    found.users.insert(node);
                    found.edges.extend(graph.out(node));
                }
                Direction::Backward => found.edges.extend(graph.users(node).map(|(edge, _)| edge)),
            }
        }
    }
    found.edges.retain(|edge| wanted.accepts(graph, *edge));
    found
}

/// The level a node itself stands on.
fn nearest(graph: &CodeGraph, node: NodeId) -> Level {
    match graph.kind(node) {
        NodeKind::Folder => Level::Module,
        NodeKind::File => Level::File,
        NodeKind::Symbol(kind) if kind.is_type() => Level::Type,
        _ => Level::Symbol,
    }
}

/// Nodes with all that stands in them.
pub(crate) fn inside(graph: &CodeGraph, nodes: &[NodeId]) -> Vec<NodeId> {
    let mut belongs: BTreeSet<NodeId> = nodes.iter().copied().collect();
    let mut left: Vec<NodeId> = nodes.to_vec();
    while let Some(node) = left.pop() {
        left.extend(graph.below(node).filter(|below| belongs.insert(*below)));
    }
    belongs.into_iter().collect()
}

/// The edges with most uses, those of the focus before others.
fn cut(mut edges: Vec<(NodeId, NodeId, u32)>, focus: Vec<NodeId>, level: Level, most: usize) -> Picture {
    let all = edges.len();
    let far = |edge: &(NodeId, NodeId, u32)| !focus.contains(&edge.0) && !focus.contains(&edge.1);
    edges.sort_by_key(|edge| (far(edge), std::cmp::Reverse(edge.2), edge.0, edge.1));
    edges.truncate(most);
    edges.sort_unstable();
    let ends = edges.iter().flat_map(|(from, to, _)| [*from, *to]).chain(focus.iter().copied());
    let nodes: BTreeSet<NodeId> = ends.collect();
    let shown = (edges.len(), all);
    Picture { nodes: nodes.into_iter().collect(), edges, shown, focus, level }
}
