//! `graph`, `callers`, `callees`, `path`, `impact`, `deps`, `cycles`: questions to the code graph.

mod draw;
mod edges;
mod matrix;
mod patch;
mod picture;
pub(crate) mod uml;
mod walk;

use crate::args::{GraphArgs, GraphFormat, GraphKind};
use crate::config::Config;
use crate::{Verdict, analyze, store};
use anyhow::bail;
use pellucid_graph::algorithms::Filter;
use pellucid_graph::code::{CodeGraph, NodeId, NodeKind, display_name, find, qualified_name};
use pellucid_graph::edge::{Certainty, EdgeKind};
use std::io::Write;
use std::path::Path;

pub(crate) use draw::mermaid_text;
pub(crate) use matrix::{cycles, deps, ordered};
pub(crate) use picture::{inside, picture_around};
pub(crate) use walk::{affected, callees, callers, impact, path};

/// Symbols of one name that are shown where it is not clear which is meant.
const MOST_CANDIDATES: usize = 12;

/// `graph`.
pub(crate) fn run(args: &GraphArgs, config: &Config) -> anyhow::Result<Verdict> {
    if let Some(path) = &args.path {
        analyze::quietly(path, config)?;
    }
    let graph = open(&config.store)?;
    if args.format == GraphFormat::Scip {
        return export(&graph, config);
    }
    if args.edges {
        return edges::print(&graph, args);
    }
    if let Some(diagram) = args.diagram {
        let (text, left) = uml::print(&graph, args, diagram)?;
        std::io::stdout().lock().write_all(text.as_bytes())?;
        left.map_or(Ok(()), |left| writeln!(std::io::stderr(), "{left}"))?;
        return Ok(Verdict::Clean);
    }
    let picture = picture::picture(&graph, args)?;
    draw::print(&graph, &picture, args.format)?;
    Ok(Verdict::Clean)
}

/// The whole graph as a SCIP index.
fn export(graph: &CodeGraph, config: &Config) -> anyhow::Result<Verdict> {
    let store = store::for_reading(&config.store)?;
    let location = store.selected()?.map(|snapshot| snapshot.location).unwrap_or_default();
    let root = if location.contains("://") { location } else { format!("file://{location}") };
    std::io::stdout().lock().write_all(&pellucid_engine::scip::write(graph, &root)?)?;
    Ok(Verdict::Clean)
}

/// The graph of the newest snapshot.
pub(crate) fn open(path: &Path) -> anyhow::Result<CodeGraph> {
    let store = store::for_reading(path)?;
    let Some(snapshot) = store.selected()? else {
        bail!("the store holds no snapshot; run `pellucid analyze` first")
    };
    Ok(pellucid_engine::graph_of(&*store, &snapshot)?)
}

/// The edges that a word and a least certainty stand for.
pub(crate) fn filter(kind: GraphKind, least: Certainty) -> Filter {
    use EdgeKind::{Calls, Dispatches, Extends, Implements, Imports, Instantiates, Overrides};
    let kinds: &[EdgeKind] = match kind {
        GraphKind::Imports => &[Imports],
        GraphKind::Calls => &[Calls, Instantiates, Dispatches],
        GraphKind::Inheritance => &[Extends, Implements, Overrides],
        GraphKind::Uses => return Filter::dependencies().down_to(least),
        GraphKind::All => EdgeKind::ALL,
    };
    Filter::of(kinds).down_to(least)
}

/// What is asked about things unless somebody says it: who calls them; of what is not called (a field, a constant),
/// who uses them.
pub(crate) fn usual_kind(graph: &CodeGraph, nodes: &[NodeId]) -> GraphKind {
    let is_called = |node: &NodeId| match graph.kind(*node) {
        NodeKind::Symbol(kind) => kind.is_callable() || kind.is_type(),
        _ => true,
    };
    if nodes.iter().any(is_called) { GraphKind::Calls } else { GraphKind::Uses }
}

/// The nodes that a person means: one, or all variants of one name in one place. Says so if it is not clear.
pub(crate) fn meant(graph: &CodeGraph, wanted: &str) -> anyhow::Result<Vec<NodeId>> {
    let found = find(graph, wanted, 200);
    let Some(best) = found.first() else { bail!("nothing in the snapshot is called like {wanted:?}") };
    if best.rank > 2 {
        let names = candidates(graph, found.iter().map(|one| one.node));
        bail!("nothing in the snapshot is called {wanted:?}; did you mean one of these?\n{names}");
    }
    let same: Vec<NodeId> = found.iter().filter(|one| one.rank == best.rank).map(|one| one.node).collect();
    let own: Vec<NodeId> = same.iter().copied().filter(|node| graph.file(*node).is_some()).collect();
    let same = if own.is_empty() { same } else { own };
    // A type is meant rather than its constructors, which are called like it.
    let stands_in_one = |node: &NodeId| {
        [graph.owner(*node), graph.parent(*node)].into_iter().flatten().any(|above| same.contains(&above))
    };
    let same: Vec<NodeId> = same.iter().copied().filter(|node| !stands_in_one(node)).collect();
    let name = qualified_name(graph, same[0]);
    let alike =
        |node: &&NodeId| qualified_name(graph, **node) == name && graph.file(**node) == graph.file(same[0]);
    let variants: Vec<NodeId> = same.iter().filter(alike).copied().collect();
    let declared = |node: &NodeId| graph.modifiers(*node).has(pellucid_model::Modifiers::DECLARATION);
    let others = same.iter().any(|node| !variants.contains(node) && !declared(node));
    if others {
        let names = candidates(graph, same.iter().copied());
        bail!("{wanted:?} may mean several; say which by FILE:LINE or a longer name\n{names}");
    }
    Ok(variants)
}

fn candidates(graph: &CodeGraph, nodes: impl Iterator<Item = NodeId>) -> String {
    let lines = nodes
        .take(MOST_CANDIDATES)
        .map(|node| format!("  {:<10} {}", graph.kind(node).name(), display_name(graph, node)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a format is one for tools: it gets ids and every field.
fn is_json(format: GraphFormat) -> bool {
    matches!(format, GraphFormat::Json | GraphFormat::Jsonl)
}

/// A node as JSON: what other commands and the API call it, too.
pub(crate) fn node_json(graph: &CodeGraph, node: NodeId) -> serde_json::Value {
    let place = graph.place(node);
    let file = graph.file(node);
    serde_json::json!({
        "id": pellucid_graph::code::symbol_id(graph, node),
        "name": qualified_name(graph, node),
        "kind": graph.kind(node).name(),
        "language": Some(graph.language(node)).filter(|language| !language.is_empty()),
        "file": file.map(|file| graph.name(file)),
        "line": Some(place.line).filter(|line| *line > 0),
        "column": Some(place.column).filter(|column| *column > 0),
    })
}
