//! Callers, callees, paths and what a change may break.

use super::picture::inside;
use super::{filter, is_json, meant, node_json, open, patch, usual_kind};
use crate::Verdict;
use crate::args::{GraphFormat, ImpactArgs, PathArgs, WalkArgs};
use crate::config::Config;
use crate::output::printable;
use anyhow::bail;
use pellucid_graph::algorithms::{Direction, Filter, Reached, impact_kinds, is_test, paths, reach, shortest};
use pellucid_graph::code::{CodeGraph, EdgeId, Level, NodeId, NodeKind, display_name};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufWriter, Write};

/// `callers`.
pub(crate) fn callers(args: &WalkArgs, config: &Config) -> anyhow::Result<Verdict> {
    walk(args, config, Direction::Backward)
}

/// `callees`.
pub(crate) fn callees(args: &WalkArgs, config: &Config) -> anyhow::Result<Verdict> {
    walk(args, config, Direction::Forward)
}

fn walk(args: &WalkArgs, config: &Config, direction: Direction) -> anyhow::Result<Verdict> {
    let graph = open(&config.store)?;
    let starts = meant(&graph, &args.what)?;
    let wanted = filter(usual_kind(&graph, &starts), args.certainty());
    let from = with_lambdas(&graph, &starts);
    let (found, more) = reach(&graph, &from, direction, wanted, args.depth, args.most);
    let found: Vec<Reached> = found
        .into_iter()
        .filter(|one| args.externals || graph.kind(one.node) != NodeKind::External)
        .collect();
    let mut out = BufWriter::new(std::io::stdout().lock());
    if is_json(args.format) {
        let rows: Vec<_> = found.iter().map(|one| reached_json(&graph, one)).collect();
        let start: Vec<_> = starts.iter().map(|node| node_json(&graph, *node)).collect();
        let all = serde_json::json!({ "of": start, "found": rows, "shown": rows.len(), "complete": !more });
        writeln!(out, "{all:#}")?;
    } else {
        for start in &starts {
            writeln!(out, "{} {}", graph.kind(*start).name(), printable(&display_name(&graph, *start)))?;
        }
        tree(&graph, &from, &found, &mut out)?;
        if found.is_empty() {
            writeln!(out, "  none known{}", doubt(&graph, &starts, direction))?;
        }
    }
    out.flush()?;
    if more {
        writeln!(std::io::stderr(), "only the first {} are shown; raise --most", args.most)?;
    }
    Ok(Verdict::Clean)
}

/// Why "none" may not be the whole truth: calls of that name that could not be resolved.
fn doubt(graph: &CodeGraph, starts: &[NodeId], direction: Direction) -> String {
    if direction == Direction::Forward {
        return String::new();
    }
    let names: BTreeSet<&str> = starts.iter().map(|node| graph.name(*node)).collect();
    match graph.unresolved().filter(|one| names.contains(one.name)).count() {
        0 => String::new(),
        count => format!(
            " ({count} uses of that name could not be resolved: `graph --edges --unresolved` lists them)"
        ),
    }
}

/// Symbols with the lambdas and parameters in them; of a type, its members.
fn with_lambdas(graph: &CodeGraph, nodes: &[NodeId]) -> Vec<NodeId> {
    inside(graph, nodes)
}

fn reached_json(graph: &CodeGraph, one: &Reached) -> serde_json::Value {
    let row = graph.edge(one.edge);
    let mut json = node_json(graph, one.node);
    json["depth"] = one.depth.into();
    json["edge"] = row.kind.name().into();
    json["certainty"] = row.certainty.name().into();
    json["at"] = serde_json::json!({ "file": graph.name(row.file), "line": row.line });
    json
}

/// Prints what was reached as a tree, without recursion: calls may nest as deep as `--depth` says.
fn tree(graph: &CodeGraph, starts: &[NodeId], found: &[Reached], out: &mut impl Write) -> anyhow::Result<()> {
    let mut below: BTreeMap<NodeId, Vec<&Reached>> = BTreeMap::new();
    found.iter().for_each(|one| below.entry(one.from).or_default().push(one));
    let mut pending: Vec<&Reached> = starts.iter().rev().flat_map(|start| children(&below, *start)).collect();
    while let Some(one) = pending.pop() {
        let row = graph.edge(one.edge);
        let indent = "  ".repeat(one.depth as usize);
        let how = match row.certainty.name() {
            "resolved" | "exact" | "external" => String::new(),
            other => format!("  [{other}]"),
        };
        let what = if row.kind.name() == "calls" { String::new() } else { format!("{} ", row.kind.name()) };
        let place = format!("{}:{}", graph.name(row.file), row.line);
        writeln!(
            out,
            "{indent}{what}{}{how}  at {}",
            printable(&display_name(graph, one.node)),
            printable(&place)
        )?;
        pending.extend(children(&below, one.node));
    }
    Ok(())
}

fn children<'a>(below: &BTreeMap<NodeId, Vec<&'a Reached>>, node: NodeId) -> Vec<&'a Reached> {
    let mut all = below.get(&node).cloned().unwrap_or_default();
    all.reverse();
    all
}

/// `path`.
pub(crate) fn path(args: &PathArgs, config: &Config) -> anyhow::Result<Verdict> {
    let graph = open(&config.store)?;
    let wanted = filter(args.kind, args.certainty());
    let (from, to) = (meant(&graph, &args.from)?, meant(&graph, &args.to)?);
    let starts = with_lambdas(&graph, &from);
    let goals = with_lambdas(&graph, &to);
    let mut found: Vec<Vec<EdgeId>> = vec![];
    let mut more = false;
    if args.all {
        for (start, goal) in starts.iter().flat_map(|start| goals.iter().map(move |goal| (*start, *goal))) {
            let (ways, left) =
                paths(&graph, start, goal, wanted, args.longest, args.most.saturating_sub(found.len()));
            found.extend(ways);
            more |= left;
        }
        found.sort_by_key(Vec::len);
    } else {
        found.extend(shortest(&graph, &starts, &goals, wanted));
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    if is_json(args.format) {
        let step = |edge: &EdgeId| super::node_json(&graph, graph.edge_to(*edge));
        let way = |edges: &Vec<EdgeId>| {
            let first = edges.first().map(|edge| super::node_json(&graph, graph.edge_from(*edge)));
            first.into_iter().chain(edges.iter().map(step)).collect::<Vec<_>>()
        };
        let ways: Vec<_> = found.iter().map(way).collect();
        writeln!(out, "{:#}", serde_json::json!({ "paths": ways, "complete": !more }))?;
    } else if found.is_empty() {
        writeln!(out, "no way from {} to {} is known", args.from, args.to)?;
    } else {
        for edges in &found {
            let Some(first) = edges.first() else { continue };
            writeln!(out, "{}", printable(&display_name(&graph, graph.edge_from(*first))))?;
            for edge in edges {
                let row = graph.edge(*edge);
                let place = format!("{}:{}", graph.name(row.file), row.line);
                writeln!(
                    out,
                    "  {} {}  at {}",
                    row.kind.name(),
                    printable(&display_name(&graph, row.to)),
                    printable(&place)
                )?;
            }
        }
    }
    out.flush()?;
    if more {
        writeln!(std::io::stderr(), "there may be more ways; raise --most or --longest")?;
    }
    Ok(Verdict::Clean)
}

/// `impact`.
pub(crate) fn impact(args: &ImpactArgs, config: &Config) -> anyhow::Result<Verdict> {
    let graph = open(&config.store)?;
    let mut starts = vec![];
    for what in &args.what {
        if what == "-" || what.ends_with(".diff") || what.ends_with(".patch") {
            starts.extend(patch::changed(&graph, what)?);
        } else {
            starts.extend(meant(&graph, what)?);
        }
    }
    if starts.is_empty() {
        bail!("what was given touches nothing of the snapshot");
    }
    let from = inside(&graph, &starts);
    let wanted = Filter::of(impact_kinds()).down_to(args.certainty());
    let (found, more) = reach(&graph, &from, Direction::Backward, wanted, args.depth, args.most);
    report_impact(&graph, &starts, &found, more, args.format)?;
    Ok(Verdict::Clean)
}

/// What was reached as callables, types and files, each with its distance from what changes.
pub(crate) fn affected(graph: &CodeGraph, starts: &[NodeId], found: &[Reached]) -> BTreeMap<NodeId, u32> {
    let mut nearest: BTreeMap<NodeId, u32> = BTreeMap::new();
    for one in found {
        let Some(unit) = graph.lift(one.node, Level::Symbol).filter(|unit| graph.file(*unit).is_some())
        else {
            continue;
        };
        let depth = nearest.entry(unit).or_insert(one.depth);
        *depth = (*depth).min(one.depth);
    }
    for start in starts {
        nearest.remove(start);
    }
    nearest
}

/// What is reached, by file: units of production code, then tests.
fn report_impact(
    graph: &CodeGraph,
    starts: &[NodeId],
    found: &[Reached],
    more: bool,
    format: GraphFormat,
) -> anyhow::Result<()> {
    let nearest = affected(graph, starts, found);
    let tested = |node: NodeId| graph.file(node).is_some_and(|file| is_test(graph.name(file)));
    let (tests, code): (Vec<_>, Vec<_>) = nearest.iter().partition(|(node, _)| tested(**node));
    let mut out = BufWriter::new(std::io::stdout().lock());
    if is_json(format) {
        let rows = |all: &[(&NodeId, &u32)]| {
            let row = |(node, depth): &(&NodeId, &u32)| {
                let mut json = node_json(graph, **node);
                json["depth"] = (**depth).into();
                json
            };
            all.iter().map(row).collect::<Vec<_>>()
        };
        let changed: Vec<_> = starts.iter().map(|node| node_json(graph, *node)).collect();
        let all = serde_json::json!({ "changed": changed, "reaches": rows(&code), "tests": rows(&tests), "complete": !more });
        writeln!(out, "{all:#}")?;
        return Ok(out.flush()?);
    }
    writeln!(
        out,
        "{} changed; {} symbols may be affected, {} of test code",
        starts.len(),
        code.len(),
        tests.len()
    )?;
    for (title, rows) in [("may break", &code), ("tests that reach it", &tests)] {
        if rows.is_empty() {
            continue;
        }
        writeln!(out, "\n{title}:")?;
        let mut sorted: Vec<_> = rows.iter().map(|(node, depth)| (**depth, **node)).collect();
        sorted.sort_unstable();
        for (depth, node) in sorted {
            writeln!(out, "  {depth}  {}", printable(&display_name(graph, node)))?;
        }
    }
    if more {
        writeln!(out, "\nand more: raise --most")?;
    }
    Ok(out.flush()?)
}
