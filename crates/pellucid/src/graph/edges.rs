//! Every edge with its evidence.

use super::picture::around;
use super::{filter, meant};
use crate::Verdict;
use crate::args::{GraphArgs, GraphFormat};
use anyhow::bail;
use pellucid_graph::code::{CodeGraph, EdgeId, EdgeRow, NodeId, NodeKind, Unresolved, qualified_name};
use std::io::{BufWriter, Write};

/// Prints every edge that is wanted, and with the least certainty also what has no target.
pub(super) fn print(graph: &CodeGraph, args: &GraphArgs) -> anyhow::Result<Verdict> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let wanted = filter(args.kind(), args.certainty());
    let focus = args.focus.as_deref().map(|focus| meant(graph, focus)).transpose()?;
    let near = focus.map(|focus| around(graph, &focus, args));
    let mut rows = 0u64;
    begin(args.format, &mut out)?;
    let is_near = |edge: &EdgeId| near.as_ref().is_none_or(|near| near.edges.contains(edge));
    for edge in graph.edges().filter(|edge| wanted.accepts(graph, *edge) && is_near(edge)) {
        let row = graph.edge(edge);
        match args.format {
            GraphFormat::Csv => csv(graph, &row, &mut out)?,
            GraphFormat::Text => text(graph, &row, &mut out)?,
            _ => line(&resolved(graph, &row), args.format, rows, &mut out)?,
        }
        rows += 1;
    }
    if args.unresolved {
        let is_near = |one: &Unresolved<'_>| near.as_ref().is_none_or(|near| near.users.contains(&one.from));
        for one in graph.unresolved().filter(is_near) {
            match args.format {
                GraphFormat::Csv => writeln!(
                    out,
                    "{},unresolved,{},{},,,{},{},{}",
                    one.kind.name(),
                    one.reason.name(),
                    cell(&end_name(graph, one.from)),
                    cell(graph.name(one.file)),
                    one.line,
                    one.column
                )?,
                GraphFormat::Text => writeln!(
                    out,
                    "{}:{}  {} {} ({})",
                    graph.name(one.file),
                    one.line,
                    one.kind.name(),
                    crate::output::printable(one.name),
                    one.reason.name()
                )?,
                _ => line(&unresolved(graph, &one), args.format, rows, &mut out)?,
            }
            rows += 1;
        }
    }
    if args.format == GraphFormat::Json {
        writeln!(out, "{}", if rows > 0 { "\n]" } else { "]" })?;
    }
    out.flush()?;
    Ok(Verdict::Clean)
}

fn begin(format: GraphFormat, out: &mut impl Write) -> anyhow::Result<()> {
    match format {
        GraphFormat::Json => write!(out, "[")?,
        GraphFormat::Jsonl | GraphFormat::Text => {}
        GraphFormat::Csv => writeln!(out, "kind,certainty,strategy,from,to,to_file,file,line,column")?,
        _ => bail!("--edges prints text, json, jsonl or csv"),
    }
    Ok(())
}

fn line(row: &serde_json::Value, format: GraphFormat, rows: u64, out: &mut impl Write) -> anyhow::Result<()> {
    match format {
        GraphFormat::Json => write!(out, "{}{row}", if rows > 0 { ",\n  " } else { "\n  " })?,
        _ => writeln!(out, "{row}")?,
    }
    Ok(())
}

fn end_name(graph: &CodeGraph, node: NodeId) -> String {
    qualified_name(graph, node)
}

fn end(graph: &CodeGraph, node: NodeId) -> serde_json::Value {
    match graph.kind(node) {
        NodeKind::External => serde_json::json!({ "external": graph.name(node) }),
        NodeKind::File | NodeKind::Folder => {
            serde_json::json!({ "file": graph.name(node), "line": 0, "column": 0, "name": "" })
        }
        NodeKind::Symbol(kind) => {
            let (place, file) = (graph.place(node), graph.file(node));
            serde_json::json!({
                "file": file.map(|file| graph.name(file)), "line": place.line, "column": place.column,
                "name": qualified_name(graph, node), "kind": kind.name(),
            })
        }
    }
}

fn resolved(graph: &CodeGraph, row: &EdgeRow) -> serde_json::Value {
    let context: Vec<&str> = row.context.words().collect();
    serde_json::json!({
        "kind": row.kind.name(), "certainty": row.certainty.name(), "strategy": row.strategy.name(),
        "from": end(graph, row.from), "to": end(graph, row.to),
        "at": { "file": graph.name(row.file), "line": row.line, "column": row.column },
        "context": context, "via": row.via.map(|via| qualified_name(graph, via)),
    })
}

fn unresolved(graph: &CodeGraph, one: &Unresolved<'_>) -> serde_json::Value {
    serde_json::json!({
        "kind": one.kind.name(), "certainty": "unresolved", "name": one.name,
        "from": end(graph, one.from), "to": { "reason": one.reason.name() },
        "at": { "file": graph.name(one.file), "line": one.line, "column": one.column },
    })
}

fn cell(text: &str) -> String {
    crate::output::csv(text)
}

fn csv(graph: &CodeGraph, row: &EdgeRow, out: &mut impl Write) -> std::io::Result<()> {
    let file = graph.file(row.to).map_or("", |file| graph.name(file));
    writeln!(
        out,
        "{},{},{},{},{},{},{},{},{}",
        row.kind.name(),
        row.certainty.name(),
        row.strategy.name(),
        cell(&end_name(graph, row.from)),
        cell(&end_name(graph, row.to)),
        cell(file),
        cell(graph.name(row.file)),
        row.line,
        row.column
    )
}

fn text(graph: &CodeGraph, row: &EdgeRow, out: &mut impl Write) -> std::io::Result<()> {
    let line = format!(
        "{}:{}  {} {} {} [{}]",
        graph.name(row.file),
        row.line,
        end_name(graph, row.from),
        row.kind.name(),
        end_name(graph, row.to),
        row.certainty.name()
    );
    writeln!(out, "{}", crate::output::printable(&line))
}
