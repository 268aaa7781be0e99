//! Modules: who uses whom, how they are coupled, and their cycles.

use super::{filter, is_json, open};
use crate::Verdict;
use crate::args::{DepsArgs, Format, GraphFormat, GraphKind};
use crate::config::Config;
use crate::output::{is_coloured, print, printable};
use anyhow::bail;
use pellucid_graph::algorithms::{coupling, cycles as find_cycles, layers, page_rank};
use pellucid_graph::code::{CodeGraph, Level, Lifted, NodeId};
use pellucid_store::Value;
use std::io::{BufWriter, Write};

/// `deps`: coupling of modules, or with `--matrix` who uses whom.
pub(crate) fn deps(args: &DepsArgs, config: &Config) -> anyhow::Result<Verdict> {
    let graph = open(&config.store)?;
    let level: Level = args.level.into();
    let format = table_format(args.format)?;
    if args.matrix {
        return matrix(&graph, level, args, format, config);
    }
    let lifted =
        graph.lifted(level, false, |edge| filter(GraphKind::Uses, args.certainty()).accepts(&graph, edge));
    let (layers, ranks) = (layers(&lifted), page_rank(&lifted));
    let mut rows: Vec<(f64, Vec<Value>)> = vec![];
    for one in coupling(&graph, level) {
        let at = lifted.nodes.binary_search(&one.node).ok();
        let rank = at.map_or(0.0, |at| ranks[at]);
        let real = |value: Option<f64>| {
            value.map_or(Value::Null, |value| Value::Real((value * 1000.0).round() / 1000.0))
        };
        let count = |value: u32| Value::Integer(i64::from(value));
        rows.push((
            rank,
            vec![
                Value::Text(graph.name(one.node).to_owned()),
                at.map_or(Value::Null, |at| count(layers[at])),
                count(one.afferent),
                count(one.efferent),
                real(one.instability),
                real(one.abstractness),
                real(one.distance),
                count(one.types),
                count(one.used_symbols),
                count(one.public_symbols),
                Value::Real((rank * 1e5).round() / 1e5),
            ],
        ));
    }
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    let total = rows.len();
    if matches!(format, Format::Text) {
        rows.truncate(args.most);
    }
    let columns = [
        level.name(),
        "layer",
        "afferent",
        "efferent",
        "instability",
        "abstractness",
        "distance",
        "types",
        "used_symbols",
        "public_symbols",
        "rank",
    ];
    let columns: Vec<String> = columns.iter().map(|one| (*one).to_owned()).collect();
    let rows: Vec<Vec<Value>> = rows.into_iter().map(|(_, row)| row).collect();
    print(&columns, &rows, format, is_coloured(config.color))?;
    if rows.len() < total {
        writeln!(
            std::io::stderr(),
            "{} of {total} shown, the most depended on first; raise --most",
            rows.len()
        )?;
    }
    Ok(Verdict::Clean)
}

fn table_format(format: GraphFormat) -> anyhow::Result<Format> {
    Ok(match format {
        GraphFormat::Text => Format::Text,
        GraphFormat::Json => Format::Json,
        GraphFormat::Jsonl => Format::Jsonl,
        GraphFormat::Csv => Format::Csv,
        _ => bail!("deps prints text, json, jsonl or csv; `graph --level module` draws"),
    })
}

/// The nodes with most uses, at most `most`, users above what they use: in a system without cycles nothing stands left of
/// a matrix's diagonal. And how many have any use.
pub(crate) fn ordered(lifted: &Lifted, layers: &[u32], most: usize) -> (Vec<usize>, usize) {
    let mut degree = vec![0u64; lifted.nodes.len()];
    for (from, to, uses) in &lifted.edges {
        degree[*from as usize] += u64::from(*uses);
        degree[*to as usize] += u64::from(*uses);
    }
    let mut order: Vec<usize> = (0..lifted.nodes.len()).filter(|at| degree[*at] > 0).collect();
    let total = order.len();
    order.sort_by_key(|at| std::cmp::Reverse(degree[*at]));
    order.truncate(most);
    order.sort_by_key(|at| (std::cmp::Reverse(layers[*at]), *at));
    (order, total)
}

fn matrix(
    graph: &CodeGraph,
    level: Level,
    args: &DepsArgs,
    format: Format,
    config: &Config,
) -> anyhow::Result<Verdict> {
    let wanted = filter(GraphKind::Uses, args.certainty());
    let lifted = graph.lifted(level, false, |edge| wanted.accepts(graph, edge));
    if !matches!(format, Format::Text) {
        let columns = ["from", "to", "uses"].map(str::to_owned);
        let name = |node: u32| Value::Text(graph.name(lifted.nodes[node as usize]).to_owned());
        let row = |(from, to, uses): &(u32, u32, u32)| {
            vec![name(*from), name(*to), Value::Integer(i64::from(*uses))]
        };
        print(
            &columns,
            &lifted.edges.iter().map(row).collect::<Vec<_>>(),
            format,
            is_coloured(config.color),
        )?;
        return Ok(Verdict::Clean);
    }
    let (order, total) = ordered(&lifted, &layers(&lifted), args.most.min(40));
    let uses = |from: usize, to: usize| {
        let at = lifted.edges.binary_search_by_key(&(from as u32, to as u32), |edge| (edge.0, edge.1));
        at.map(|at| lifted.edges[at].2).unwrap_or(0)
    };
    let columns: Vec<String> = std::iter::once(level.name().to_owned())
        .chain((1..=order.len()).map(|number| number.to_string()))
        .collect();
    let row = |(number, from): (usize, &usize)| {
        let name = format!("{:>2} {}", number + 1, graph.name(lifted.nodes[*from]));
        let cell = |to: &usize| match uses(*from, *to) {
            _ if from == to => Value::Text("\u{b7}".to_owned()),
            0 => Value::Text(String::new()),
            count => Value::Integer(i64::from(count)),
        };
        std::iter::once(Value::Text(name)).chain(order.iter().map(cell)).collect::<Vec<Value>>()
    };
    let rows: Vec<Vec<Value>> = order.iter().enumerate().map(row).collect();
    print(&columns, &rows, format, is_coloured(config.color))?;
    let note = "a row uses the columns; numbers left of the diagonal (\u{b7}) go against the layers";
    writeln!(std::io::stderr(), "{} of {total} modules shown, those with most uses; {note}", rows.len())?;
    Ok(Verdict::Clean)
}

/// `cycles`.
pub(crate) fn cycles(args: &DepsArgs, config: &Config) -> anyhow::Result<Verdict> {
    let graph = open(&config.store)?;
    let wanted = filter(GraphKind::Uses, args.certainty());
    let lifted = graph.lifted(args.level.into(), false, |edge| wanted.accepts(&graph, edge));
    let found = find_cycles(&lifted);
    let name = |node: &NodeId| graph.name(*node).to_owned();
    let label = |node: &NodeId| match graph.kind(*node).symbol() {
        Some(_) => pellucid_graph::code::display_name(&graph, *node),
        None => name(node),
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    if is_json(args.format) {
        let cycle = |one: &pellucid_graph::algorithms::Cycle| {
            let cut = |(from, to, uses): &(NodeId, NodeId, u32)| serde_json::json!({ "from": label(from), "to": label(to), "uses": uses });
            serde_json::json!({
                "nodes": one.nodes.iter().map(label).collect::<Vec<_>>(), "uses": one.uses,
                "cut": one.cut.iter().map(cut).collect::<Vec<_>>(),
            })
        };
        writeln!(out, "{:#}", serde_json::json!(found.iter().map(cycle).collect::<Vec<_>>()))?;
        out.flush()?;
        return Ok(Verdict::Clean);
    }
    writeln!(out, "{} cycles between {}s", found.len(), Level::from(args.level).name())?;
    for one in found.iter().take(args.most) {
        writeln!(
            out,
            "\n{} {}s, {} uses among them:",
            one.nodes.len(),
            Level::from(args.level).name(),
            one.uses
        )?;
        for node in one.nodes.iter().take(20) {
            writeln!(out, "  {}", printable(&label(node)))?;
        }
        if one.nodes.len() > 20 {
            writeln!(out, "  and {} more", one.nodes.len() - 20)?;
        }
        let uses: u32 = one.cut.iter().map(|cut| cut.2).sum();
        writeln!(out, "  cut these {} edges ({uses} uses) and no cycle is left:", one.cut.len())?;
        for (from, to, uses) in one.cut.iter().take(20) {
            writeln!(out, "    {} -> {}  ({uses})", printable(&label(from)), printable(&label(to)))?;
        }
        if one.cut.len() > 20 {
            writeln!(out, "    and {} more", one.cut.len() - 20)?;
        }
    }
    out.flush()?;
    Ok(Verdict::Clean)
}
