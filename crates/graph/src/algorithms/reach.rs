//! Reachability and paths.

use crate::code::{CodeGraph, EdgeId, NodeId};
use crate::edge::{Certainty, EdgeKind, Strategy};
use std::collections::VecDeque;

/// Which way edges are walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From users to what they use: callees.
    Forward,
    /// From what is used to its users: callers.
    Backward,
}

/// Which edges count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filter {
    kinds: u32,
    certainties: u32,
    written: bool,
}

impl Filter {
    /// Edges of these kinds that lead to something known, guesses left aside.
    pub fn of(kinds: &[EdgeKind]) -> Self {
        let bits = |bits: u32, kind: &EdgeKind| bits | 1 << *kind as u32;
        let kinds = kinds.iter().fold(0, bits);
        Self { kinds, certainties: 0, written: false }.down_to(Certainty::Inferred)
    }

    /// Every use that makes one piece of code depend on another. A type that satisfies an interface without saying so
    /// does not depend on it, and what calls a function that it was handed does not depend on that one.
    pub fn dependencies() -> Self {
        use EdgeKind::{
            Annotates, Calls, Extends, HasType, Implements, Imports, Instantiates, Reads, References, Throws,
            Writes,
        };
        let kinds = [
            Imports,
            Calls,
            Instantiates,
            References,
            Reads,
            Writes,
            Extends,
            Implements,
            HasType,
            Throws,
            Annotates,
        ];
        Self { written: true, ..Self::of(&kinds) }
    }

    /// Edges that are at least so sure; what is outside counts as sure.
    #[must_use]
    pub fn down_to(mut self, least: Certainty) -> Self {
        let sure = Certainty::ALL.iter().filter(|one| **one <= least || **one == Certainty::External);
        self.certainties = sure.fold(0, |bits, one| bits | 1 << *one as u32);
        self
    }

    /// Whether an edge counts.
    pub fn accepts(self, graph: &CodeGraph, edge: EdgeId) -> bool {
        let kind = graph.edge_kind(edge);
        self.kinds >> (kind as u32) & 1 == 1
            && self.certainties >> (graph.edge_certainty(edge) as u32) & 1 == 1
            && !(self.written && is_unwritten(kind, graph.edge_strategy(edge)))
    }
}

/// Whether an edge is there by what happens at run time and not by what the code says.
fn is_unwritten(kind: EdgeKind, strategy: Strategy) -> bool {
    strategy == Strategy::FunctionValue || kind == EdgeKind::Implements && strategy == Strategy::Hierarchy
}

/// Edges along which a change of one thing may break another.
pub fn impact_kinds() -> &'static [EdgeKind] {
    use EdgeKind::{
        Annotates, Calls, Dispatches, Extends, HasType, Implements, Imports, Instantiates, Overrides, Reads,
        References, Throws, Writes,
    };
    &[
        Imports,
        Calls,
        Instantiates,
        References,
        Reads,
        Writes,
        Extends,
        Implements,
        Overrides,
        HasType,
        Throws,
        Annotates,
        Dispatches,
    ]
}

/// A node that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// The node.
    pub node: NodeId,
    /// Steps from the start.
    pub depth: u32,
    /// The node before it on a shortest way.
    pub from: NodeId,
    /// The edge between the two.
    pub edge: EdgeId,
}

/// Everything reached from `starts` in at most `depth` steps, nearest first, then by node; at most `most` nodes. The
/// second value says whether there were more.
pub fn reach(
    graph: &CodeGraph,
    starts: &[NodeId],
    direction: Direction,
    filter: Filter,
    depth: u32,
    most: usize,
) -> (Vec<Reached>, bool) {
    let mut seen = Seen::new(graph.nodes());
    for start in starts {
        seen.insert(*start);
    }
    let mut queue: VecDeque<(NodeId, u32)> = starts.iter().map(|start| (*start, 0)).collect();
    let mut found = vec![];
    while let Some((node, steps)) = queue.pop_front() {
        if steps == depth {
            continue;
        }
        for (edge, next) in neighbours(graph, node, direction, filter) {
            if !seen.insert(next) {
                continue;
            }
            if found.len() == most {
                return (found, true);
            }
            found.push(Reached { node: next, depth: steps + 1, from: node, edge });
            queue.push_back((next, steps + 1));
        }
    }
    (found, false)
}

/// Edges and nodes next to a node.
fn neighbours(
    graph: &CodeGraph,
    node: NodeId,
    direction: Direction,
    filter: Filter,
) -> impl Iterator<Item = (EdgeId, NodeId)> + '_ {
    let (out, into) = match direction {
        Direction::Forward => (Some(graph.out(node).map(move |edge| (edge, graph.edge_to(edge)))), None),
        Direction::Backward => (None, Some(graph.users(node))),
    };
    let all = out.into_iter().flatten().chain(into.into_iter().flatten());
    all.filter(move |(edge, _)| filter.accepts(graph, *edge))
}

/// A set of nodes, one bit each.
struct Seen(Vec<u64>);

impl Seen {
    fn new(nodes: usize) -> Self {
        Self(vec![0; nodes.div_ceil(64)])
    }

    /// Whether the node is new.
    fn insert(&mut self, node: NodeId) -> bool {
        let (word, bit) = (&mut self.0[node.0 as usize / 64], 1 << (node.0 % 64));
        let new = *word & bit == 0;
        *word |= bit;
        new
    }
}

/// A shortest way from one node to another: the edges in order; `None` if there is none, empty if both are the same.
pub fn path(graph: &CodeGraph, from: NodeId, to: NodeId, filter: Filter) -> Option<Vec<EdgeId>> {
    if from == to { Some(vec![]) } else { shortest(graph, &[from], &[to], filter) }
}

/// A shortest way of at least one step from any of `starts` to any other of `goals` (sorted): the edges in order, `None`
/// if there is none. Of several goals equally near, the first.
pub fn shortest(
    graph: &CodeGraph,
    starts: &[NodeId],
    goals: &[NodeId],
    filter: Filter,
) -> Option<Vec<EdgeId>> {
    let mut seen = Seen::new(graph.nodes());
    for start in starts {
        seen.insert(*start);
    }
    // Every step taken, with the one before it; the ring holds nodes with the step that led there.
    let mut steps: Vec<(EdgeId, Option<usize>)> = vec![];
    let mut ring: Vec<(NodeId, Option<usize>)> = starts.iter().map(|start| (*start, None)).collect();
    while !ring.is_empty() {
        let mut next = vec![];
        for (node, before) in ring {
            for (edge, to) in neighbours(graph, node, Direction::Forward, filter) {
                if seen.insert(to) {
                    next.push((to, Some(steps.len())));
                    steps.push((edge, before));
                }
            }
        }
        let there = next.iter().filter(|(node, _)| goals.binary_search(node).is_ok()).min();
        if let Some((_, last)) = there {
            let back = |at: &usize| steps[*at].1;
            let mut way: Vec<EdgeId> = std::iter::successors(*last, back).map(|at| steps[at].0).collect();
            way.reverse();
            return Some(way);
        }
        ring = next;
    }
    None
}

/// Ways from one node to another without repeating a node, the shortest first: at most `most` of at most `longest` steps.
/// The second value says whether there may be more (the search is bounded, too).
pub fn paths(
    graph: &CodeGraph,
    from: NodeId,
    to: NodeId,
    filter: Filter,
    longest: u32,
    most: usize,
) -> (Vec<Vec<EdgeId>>, bool) {
    /// Partial ways looked at.
    const MOST_STEPS: usize = 200_000;
    // Only nodes from which the goal can be reached in the steps that are left are worth a visit.
    let (back, _) = reach(graph, &[to], Direction::Backward, filter, longest, usize::MAX);
    let mut left: rustc_hash::FxHashMap<NodeId, u32> =
        back.into_iter().map(|one| (one.node, one.depth)).collect();
    left.insert(to, 0);
    let Some(shortest) = left.get(&from).copied() else { return (vec![], false) };
    let mut found: Vec<Vec<EdgeId>> = vec![];
    let mut steps = 0;
    for length in shortest.max(1)..=longest {
        let mut way: Vec<(NodeId, Vec<(EdgeId, NodeId)>)> = vec![(from, onward(graph, from, filter))];
        let mut edges: Vec<EdgeId> = vec![];
        while let Some((_, next)) = way.last_mut() {
            steps += 1;
            if steps > MOST_STEPS || found.len() == most {
                return (found, true);
            }
            let Some((edge, node)) = next.pop() else {
                way.pop();
                edges.pop();
                continue;
            };
            let used = edges.len() as u32 + 1;
            if node == to && used == length {
                edges.push(edge);
                found.push(edges.clone());
                edges.pop();
                continue;
            }
            let room = left.get(&node).is_some_and(|rest| used + rest <= length);
            if node == to || !room || way.iter().any(|(on, _)| *on == node) {
                continue;
            }
            edges.push(edge);
            way.push((node, onward(graph, node, filter)));
        }
    }
    (found, false)
}

/// The nodes one step on, each once, in reverse order.
fn onward(graph: &CodeGraph, node: NodeId, filter: Filter) -> Vec<(EdgeId, NodeId)> {
    let mut all: Vec<(EdgeId, NodeId)> = neighbours(graph, node, Direction::Forward, filter).collect();
    all.sort_by_key(|(edge, next)| (*next, *edge));
    all.dedup_by_key(|(_, next)| *next);
    all.reverse();
    all
}
