//! From a node along its edges.

use super::{MOST_COUNTED, bounded, certainty, edge_json, kind, wanted};
use crate::args::{GraphArgs, GraphDirection, GraphFormat};
use crate::graph::{affected, filter, inside, node_json, picture_around};
use crate::http::app::Ask;
use crate::http::problem::Result;
use clap::ValueEnum;
use pellucid_graph::algorithms::{Direction, Filter, Reached, impact_kinds, is_test, reach, shortest};
use pellucid_graph::code::{CodeGraph, EdgeId, NodeId, NodeKind};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Places of one use that are told; their number always is.
const MOST_PLACES: usize = 20;

fn depth(ask: &Ask) -> u32 {
    u32::try_from(ask.params.count("depth")).unwrap_or(u32::MAX)
}

/// `GET /graph/callers`
pub(in crate::http) fn callers(ask: &Ask) -> Result<Value> {
    walk(ask, Direction::Backward)
}

/// `GET /graph/callees`
pub(in crate::http) fn callees(ask: &Ask) -> Result<Value> {
    walk(ask, Direction::Forward)
}

fn walk(ask: &Ask, direction: Direction) -> Result<Value> {
    let graph = ask.graph()?;
    let starts = wanted(ask, &graph, "node")?;
    let from = inside(&graph, &starts);
    let kind = kind(ask, &graph, &starts);
    let edges = filter(kind, certainty(ask));
    let (mut found, more) = reach(&graph, &from, direction, edges, depth(ask), MOST_COUNTED);
    if ask.params.word("externals") == "no" {
        // Nothing is known of what externals call, so no row loses the one before it.
        found.retain(|one| graph.kind(one.node) != NodeKind::External);
    }
    let total = (!more).then_some(found.len());
    found.truncate(ask.params.count("limit"));
    let places: BTreeMap<NodeId, usize> = found.iter().enumerate().map(|(at, one)| (one.node, at)).collect();
    let row = |one: &Reached| {
        let mut row = node_json(&graph, one.node);
        row["depth"] = one.depth.into();
        row["before"] = places.get(&one.from).copied().into();
        row["test"] = graph.file(one.node).is_some_and(|file| is_test(graph.name(file))).into();
        if let (Some(row), Value::Object(edge)) = (row.as_object_mut(), edge_json(&graph, one.edge)) {
            row.extend(edge);
        }
        let uses = between(&graph, one, direction, edges);
        row["uses"] = uses.len().into();
        row["places"] = uses.iter().take(MOST_PLACES).map(|edge| graph.edge(*edge).line).collect();
        row
    };
    let rows: Vec<Value> = found.iter().map(row).collect();
    let of: Vec<Value> = starts.iter().map(|node| node_json(&graph, *node)).collect();
    Ok(bounded(
        json!({ "of": of, "kind": kind.to_possible_value().map(|word| word.get_name().to_owned()), "found": rows }),
        found.len(),
        total,
        "limit",
    ))
}

/// All edges of the last step.
fn between(graph: &CodeGraph, one: &Reached, direction: Direction, wanted: Filter) -> Vec<EdgeId> {
    let (from, to) = match direction {
        Direction::Forward => (one.from, one.node),
        Direction::Backward => (one.node, one.from),
    };
    graph.out(from).filter(|edge| graph.edge_to(*edge) == to && wanted.accepts(graph, *edge)).collect()
}

/// `GET /graph/neighbours`
pub(in crate::http) fn neighbours(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let focus = wanted(ask, &graph, "node")?;
    let wishes = GraphArgs {
        path: None,
        kind: Some(kind(ask, &graph, &focus)),
        focus: None,
        depth: depth(ask),
        direction: GraphDirection::from_str(ask.params.word("direction"), false)
            .unwrap_or(GraphDirection::Both),
        level: None,
        certainty: crate::args::GraphCertainty::from_str(certainty(ask).name(), false).ok(),
        externals: ask.params.word("externals") == "yes",
        most: Some(usize::MAX),
        diagram: None,
        to: None,
        edges: false,
        unresolved: false,
        format: GraphFormat::Json,
    };
    let whole = picture_around(&graph, &focus, &wishes);
    let kept = nearest(&whole.edges, &whole.focus, ask.params.count("budget"));
    let total = whole.nodes.len();
    let places: BTreeMap<NodeId, usize> =
        kept.iter().enumerate().map(|(at, (node, _))| (*node, at)).collect();
    let at = |node: NodeId| places.get(&node);
    let edges: Vec<Value> = whole
        .edges
        .iter()
        .filter_map(|(from, to, uses)| Some(json!({ "from": at(*from)?, "to": at(*to)?, "uses": uses })))
        .collect();
    let row = |(node, column): &(NodeId, i32)| {
        let mut row = node_json(&graph, *node);
        row["column"] = (*column).into();
        row["focus"] = whole.focus.contains(node).into();
        row
    };
    let nodes: Vec<Value> = kept.iter().map(row).collect();
    let answer = json!({ "level": whole.level.name(), "nodes": nodes, "edges": edges });
    Ok(bounded(answer, kept.len(), Some(total), "budget: those nearest and with most uses"))
}

/// Nodes in the order of their distance from the focus, then of their uses, with the column they are drawn in: users of
/// the focus left of it (negative), what it uses right of it.
fn nearest(edges: &[(NodeId, NodeId, u32)], focus: &[NodeId], budget: usize) -> Vec<(NodeId, i32)> {
    let mut found: Vec<(NodeId, i32)> = vec![];
    let mut seen: BTreeSet<NodeId> = BTreeSet::new();
    for node in focus.iter().filter(|node| seen.insert(**node)) {
        found.push((*node, 0));
    }
    let mut ring = found.clone();
    while !ring.is_empty() && found.len() < budget {
        let mut next: BTreeMap<NodeId, (u32, i32)> = BTreeMap::new();
        let columns: BTreeMap<NodeId, i32> = ring.iter().copied().collect();
        for (from, to, uses) in edges {
            for (known, other, step) in [(from, to, 1), (to, from, -1)] {
                let Some(column) = columns.get(known).filter(|_| !seen.contains(other)) else { continue };
                // Ways do not turn round: who uses what the focus uses is no neighbour of it.
                if *column != 0 && column.signum() != step {
                    continue;
                }
                let entry = next.entry(*other).or_insert((0, column + step));
                entry.0 = entry.0.saturating_add(*uses);
            }
        }
        let mut sorted: Vec<(NodeId, (u32, i32))> = next.into_iter().collect();
        sorted.sort_by_key(|(node, (uses, _))| (std::cmp::Reverse(*uses), *node));
        sorted.truncate(budget.saturating_sub(found.len()));
        ring = sorted.into_iter().map(|(node, (_, column))| (node, column)).collect();
        seen.extend(ring.iter().map(|(node, _)| *node));
        found.extend(&ring);
    }
    found
}

/// `GET /graph/path`
pub(in crate::http) fn path(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let (from, to) = (wanted(ask, &graph, "from")?, wanted(ask, &graph, "to")?);
    let ends: Vec<NodeId> = from.iter().chain(&to).copied().collect();
    let edges = filter(kind(ask, &graph, &ends), certainty(ask));
    let way = shortest(&graph, &inside(&graph, &from), &inside(&graph, &to), edges);
    let step = |edge: &EdgeId| {
        let mut step = edge_json(&graph, *edge);
        step["from"] = node_json(&graph, graph.edge_from(*edge));
        step["to"] = node_json(&graph, graph.edge_to(*edge));
        step
    };
    let steps = way.map(|way| way.iter().map(step).collect::<Vec<_>>());
    Ok(json!({ "from": node_json(&graph, from[0]), "to": node_json(&graph, to[0]), "steps": steps }))
}

/// `GET /graph/impact`
pub(in crate::http) fn impact(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let starts = wanted(ask, &graph, "node")?;
    let edges = Filter::of(impact_kinds()).down_to(certainty(ask));
    let (found, more) =
        reach(&graph, &inside(&graph, &starts), Direction::Backward, edges, depth(ask), MOST_COUNTED);
    let mut all: Vec<(u32, NodeId)> =
        affected(&graph, &starts, &found).into_iter().map(|(node, depth)| (depth, node)).collect();
    all.sort_unstable();
    let total = all.len();
    let tested = |node: NodeId| graph.file(node).is_some_and(|file| is_test(graph.name(file)));
    let of_tests = all.iter().filter(|(_, node)| tested(*node)).count();
    all.truncate(ask.params.count("limit"));
    let (tests, code): (Vec<_>, Vec<_>) = all.iter().partition(|(_, node)| tested(*node));
    let rows = |all: &[(u32, NodeId)]| {
        let row = |(depth, node): &(u32, NodeId)| {
            let mut row = node_json(&graph, *node);
            row["depth"] = (*depth).into();
            row
        };
        all.iter().map(row).collect::<Vec<_>>()
    };
    let changed: Vec<Value> = starts.iter().map(|node| node_json(&graph, *node)).collect();
    let answer = json!({
        "changed": changed, "reaches": rows(&code), "tests": rows(&tests),
        "in_code": total - of_tests, "in_tests": of_tests,
    });
    Ok(bounded(answer, all.len(), (!more).then_some(total), "limit: the nearest first"))
}
