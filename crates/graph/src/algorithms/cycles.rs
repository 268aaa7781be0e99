//! Strongly connected components, and the cheapest edges to cut.

use crate::code::{Lifted, NodeId};

/// A group of nodes that all depend on each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle {
    /// Its nodes, sorted.
    pub nodes: Vec<NodeId>,
    /// Uses between its nodes.
    pub uses: u32,
    /// Edges which, cut, leave no cycle: from, to, number of uses. A small set by the greedy heuristic of Eades, Lin and
    /// Smyth (1993), weighted by uses; not always the smallest.
    pub cut: Vec<(NodeId, NodeId, u32)>,
}

/// The cycles of a graph, the largest first.
pub fn cycles(graph: &Lifted) -> Vec<Cycle> {
    let mut found: Vec<Cycle> = components(graph.nodes.len(), &graph.edges)
        .into_iter()
        .filter(|nodes| nodes.len() > 1)
        .map(|nodes| cycle(graph, &nodes))
        .collect();
    found.sort_by(|a, b| b.nodes.len().cmp(&a.nodes.len()).then_with(|| a.nodes.cmp(&b.nodes)));
    found
}

/// Strongly connected components by Tarjan's algorithm without recursion; users before what they use is not promised.
/// Nodes of each are sorted.
pub(super) fn components(nodes: usize, edges: &[(u32, u32, u32)]) -> Vec<Vec<u32>> {
    const NEW: u32 = u32::MAX;
    let starts = starts(nodes, edges);
    let (mut index, mut low) = (vec![NEW; nodes], vec![0u32; nodes]);
    let (mut on_stack, mut stack) = (vec![false; nodes], vec![]);
    let (mut next, mut found) = (0, vec![]);
    for root in 0..nodes as u32 {
        if index[root as usize] != NEW {
            continue;
        }
        let mut work: Vec<(u32, usize)> = vec![(root, starts[root as usize])];
        while let Some((node, at)) = work.last_mut() {
            let node = *node as usize;
            if index[node] == NEW {
                (index[node], low[node]) = (next, next);
                next += 1;
                stack.push(node as u32);
                on_stack[node] = true;
            }
            if *at < starts[node + 1] {
                let to = edges[*at].1 as usize;
                *at += 1;
                if index[to] == NEW {
                    work.push((to as u32, starts[to]));
                } else if on_stack[to] {
                    low[node] = low[node].min(index[to]);
                }
                continue;
            }
            work.pop();
            if let Some((above, _)) = work.last() {
                low[*above as usize] = low[*above as usize].min(low[node]);
            }
            if low[node] == index[node] {
                let from = stack.iter().rposition(|one| *one as usize == node).unwrap_or(0);
                let mut component = stack.split_off(from);
                component.iter().for_each(|one| on_stack[*one as usize] = false);
                component.sort_unstable();
                found.push(component);
            }
        }
    }
    found
}

/// Where each node's edges begin.
fn starts(nodes: usize, edges: &[(u32, u32, u32)]) -> Vec<usize> {
    let mut starts = vec![0; nodes + 1];
    edges.iter().for_each(|edge| starts[edge.0 as usize + 1] += 1);
    for at in 0..nodes {
        starts[at + 1] += starts[at];
    }
    starts
}

fn cycle(graph: &Lifted, members: &[u32]) -> Cycle {
    let at = |node: u32| members.binary_search(&node).ok();
    let inside: Vec<(usize, usize, u32)> =
        graph.edges.iter().filter_map(|(from, to, uses)| Some((at(*from)?, at(*to)?, *uses))).collect();
    let order = order(members.len(), &inside);
    let node = |at: usize| graph.nodes[members[at] as usize];
    let mut cut: Vec<(NodeId, NodeId, u32)> = inside
        .iter()
        .filter(|(from, to, _)| order[*from] > order[*to])
        .map(|(from, to, uses)| (node(*from), node(*to), *uses))
        .collect();
    cut.sort_by_key(|(from, to, uses)| (*uses, *from, *to));
    let uses = inside.iter().map(|edge| edge.2).sum();
    Cycle { nodes: members.iter().map(|one| graph.nodes[*one as usize]).collect(), uses, cut }
}

/// An order of nodes with few uses backwards: sinks last, sources first, else the node with the most to give first.
fn order(nodes: usize, edges: &[(usize, usize, u32)]) -> Vec<usize> {
    let (mut out, mut into) = (vec![vec![]; nodes], vec![vec![]; nodes]);
    let (mut gives, mut takes) = (vec![0i64; nodes], vec![0i64; nodes]);
    for (from, to, uses) in edges {
        out[*from].push((*to, i64::from(*uses)));
        into[*to].push((*from, i64::from(*uses)));
        gives[*from] += i64::from(*uses);
        takes[*to] += i64::from(*uses);
    }
    let mut waiting: std::collections::BTreeSet<usize> = (0..nodes).collect();
    let (mut front, mut back) = (vec![], vec![]);
    while !waiting.is_empty() {
        let sink = waiting.iter().copied().find(|node| gives[*node] == 0);
        let source = || waiting.iter().copied().find(|node| takes[*node] == 0);
        let richest = || {
            waiting.iter().copied().max_by_key(|node| (gives[*node] - takes[*node], std::cmp::Reverse(*node)))
        };
        let Some(node) = sink.or_else(source).or_else(richest) else { break };
        waiting.remove(&node);
        if sink.is_some() {
            back.push(node)
        } else {
            front.push(node)
        }
        out[node].iter().for_each(|(to, uses)| takes[*to] -= uses);
        into[node].iter().for_each(|(from, uses)| gives[*from] -= uses);
    }
    let mut place = vec![0; nodes];
    front.iter().chain(back.iter().rev()).enumerate().for_each(|(at, node)| place[*node] = at);
    place
}
