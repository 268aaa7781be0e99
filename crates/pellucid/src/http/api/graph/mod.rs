//! Questions to the code graph.

mod modules;
mod uml;
mod walks;

pub(in crate::http) use modules::{coupling, cycles, entry_points, matrix};
pub(in crate::http) use uml::{classes, sequence};
pub(in crate::http) use walks::{callees, callers, impact, neighbours, path};

use crate::args::GraphKind;
use crate::graph::{meant, node_json, usual_kind};
use crate::http::app::Ask;
use crate::http::problem::Result;
use clap::ValueEnum;
use pellucid_graph::algorithms::is_test;
use pellucid_graph::code::{CodeGraph, EdgeId, NodeId, find};
use pellucid_graph::edge::Certainty;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Nodes that are counted; beyond them a total is not known.
const MOST_COUNTED: usize = 200_000;

/// The node that a parameter means: one, or all variants of one name in one place.
fn wanted(ask: &Ask, graph: &CodeGraph, name: &str) -> Result<Vec<NodeId>> {
    Ok(meant(graph, ask.params.text(name).unwrap_or_default())?)
}

fn certainty(ask: &Ask) -> Certainty {
    Certainty::parse(ask.params.word("certainty")).unwrap_or(Certainty::Inferred)
}

/// The edges that are asked for, of these nodes.
fn kind(ask: &Ask, graph: &CodeGraph, nodes: &[NodeId]) -> GraphKind {
    GraphKind::from_str(ask.params.word("kind"), false).unwrap_or_else(|_| usual_kind(graph, nodes))
}

/// The budget's words in an answer; `total` may not be known.
fn bounded(mut answer: Value, shown: usize, total: Option<usize>, reason: &str) -> Value {
    answer["shown"] = shown.into();
    answer["total"] = total.into();
    answer["reason"] = if total == Some(shown) { Value::Null } else { reason.into() };
    answer
}

/// An edge with its evidence.
fn edge_json(graph: &CodeGraph, edge: EdgeId) -> Value {
    let row = graph.edge(edge);
    json!({
        "edge": row.kind.name(), "certainty": row.certainty.name(), "strategy": row.strategy.name(),
        "at": { "file": graph.name(row.file), "line": row.line, "column": row.column },
    })
}

/// `GET /graph/search`
pub(in crate::http) fn search(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let found = find(&graph, ask.params.text("node").unwrap_or_default(), MOST_COUNTED);
    let total = (found.len() < MOST_COUNTED).then_some(found.len());
    let shown = found.len().min(ask.params.count("limit"));
    let row = |one: &pellucid_graph::code::Match| {
        let mut row = node_json(&graph, one.node);
        row["rank"] = one.rank.into();
        row
    };
    let nodes: Vec<Value> = found[..shown].iter().map(row).collect();
    Ok(bounded(json!({ "nodes": nodes }), shown, total, "limit"))
}

/// `GET /graph/node`
pub(in crate::http) fn node(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let found = wanted(ask, &graph, "node")?;
    let node = found[0];
    let mut within = vec![];
    let mut next = graph.owner(node).or_else(|| graph.parent(node));
    while let Some(one) = next.filter(|_| within.len() < 32) {
        within.push(node_json(&graph, one));
        next = graph.owner(one).or_else(|| graph.parent(one));
    }
    let count = |edges: &mut dyn Iterator<Item = EdgeId>| {
        let mut counts: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
        for edge in edges {
            let by = counts.entry(graph.edge_kind(edge).name()).or_default();
            *by.entry(graph.edge_certainty(edge).name()).or_default() += 1;
        }
        counts
    };
    let name = graph.name(node);
    let unresolved = graph.unresolved().filter(|one| !name.is_empty() && one.name == name).count();
    Ok(json!({
        "node": node_json(&graph, node),
        "variants": found.len(),
        "visibility": graph.kind(node).symbol().map(|_| graph.visibility(node).name()),
        "test": graph.file(node).map(|file| is_test(graph.name(file))),
        "within": within,
        "in": count(&mut found.iter().flat_map(|node| CodeGraph::into(&graph, *node))),
        "out": count(&mut found.iter().flat_map(|node| graph.out(*node))),
        "unresolved_uses_of_name": unresolved,
    }))
}
