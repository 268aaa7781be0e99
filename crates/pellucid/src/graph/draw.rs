//! A picture in the formats of other tools.

use super::picture::Picture;
use super::{is_json, node_json};
use crate::args::GraphFormat;
use crate::output::printable;
use pellucid_graph::code::{CodeGraph, NodeId, NodeKind, qualified_name};
use std::fmt::Write as _;
use std::io::Write as _;

/// Prints a picture; what was left out is told on stderr where the format has no place for it.
pub(super) fn print(graph: &CodeGraph, picture: &Picture, format: GraphFormat) -> anyhow::Result<()> {
    let text = render(graph, picture, format);
    std::io::stdout().lock().write_all(text.as_bytes())?;
    let (shown, total) = picture.shown;
    if shown < total && !is_json(format) {
        let hint = "raise --most, or narrow with --focus, --level, --kind";
        writeln!(std::io::stderr(), "{shown} of {total} edges shown, those with most uses first; {hint}")?;
    }
    Ok(())
}

/// A picture as text of a format.
pub(super) fn render(graph: &CodeGraph, picture: &Picture, format: GraphFormat) -> String {
    match format {
        GraphFormat::Text | GraphFormat::Scip => tree(graph, picture),
        GraphFormat::Json | GraphFormat::Jsonl => json(graph, picture),
        GraphFormat::Csv => csv(graph, picture),
        GraphFormat::Dot => dot(graph, picture),
        GraphFormat::Graphml => graphml(graph, picture),
        GraphFormat::Mermaid => mermaid(graph, picture),
        GraphFormat::Plantuml => plantuml(graph, picture),
    }
}

/// What a node is called in a picture.
fn label(graph: &CodeGraph, node: NodeId) -> String {
    printable(&qualified_name(graph, node)).replace('\n', " ")
}

fn number(picture: &Picture, node: NodeId) -> usize {
    picture.nodes.binary_search(&node).unwrap_or_default()
}

fn tree(graph: &CodeGraph, picture: &Picture) -> String {
    let mut out = String::new();
    let mut last = None;
    for (from, to, uses) in &picture.edges {
        if last != Some(*from) {
            let mark = if picture.focus.contains(from) { "* " } else { "" };
            let _ = writeln!(out, "{mark}{}", label(graph, *from));
            last = Some(*from);
        }
        let times = if *uses > 1 { format!("  ({uses})") } else { String::new() };
        let _ = writeln!(out, "  -> {}{times}", label(graph, *to));
    }
    out
}

fn json(graph: &CodeGraph, picture: &Picture) -> String {
    let nodes: Vec<_> = picture.nodes.iter().map(|node| node_json(graph, *node)).collect();
    let edge = |(from, to, uses): &(NodeId, NodeId, u32)| serde_json::json!({ "from": number(picture, *from), "to": number(picture, *to), "uses": uses });
    let edges: Vec<_> = picture.edges.iter().map(edge).collect();
    let reason = if picture.shown.0 < picture.shown.1 { "those with most uses first" } else { "" };
    let all = serde_json::json!({
        "level": picture.level.name(), "nodes": nodes, "edges": edges,
        "shown": picture.shown.0, "total": picture.shown.1, "reason": reason,
    });
    format!("{all:#}\n")
}

fn csv(graph: &CodeGraph, picture: &Picture) -> String {
    let mut out = "from,to,uses\n".to_owned();
    for (from, to, uses) in &picture.edges {
        let name = |node: NodeId| crate::output::csv(&label(graph, node));
        let _ = writeln!(out, "{},{},{uses}", name(*from), name(*to));
    }
    out
}

fn dot(graph: &CodeGraph, picture: &Picture) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let mut out =
        "digraph pellucid {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n".to_owned();
    for (at, node) in picture.nodes.iter().enumerate() {
        let style = match (picture.focus.contains(node), graph.kind(*node)) {
            (true, _) => ", style=bold",
            (_, NodeKind::External) => ", style=dashed",
            _ => "",
        };
        let _ = writeln!(out, "  n{at} [label={}{style}];", quoted(&label(graph, *node)));
    }
    for (from, to, uses) in &picture.edges {
        let _ =
            writeln!(out, "  n{} -> n{} [label=\"{uses}\"];", number(picture, *from), number(picture, *to));
    }
    out.push_str("}\n");
    out
}

fn escape_xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn graphml(graph: &CodeGraph, picture: &Picture) -> String {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\
        <key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n\
        <key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n\
        <key id=\"uses\" for=\"edge\" attr.name=\"uses\" attr.type=\"int\"/>\n\
        <graph id=\"pellucid\" edgedefault=\"directed\">\n"
        .to_owned();
    for (at, node) in picture.nodes.iter().enumerate() {
        let (name, kind) = (escape_xml(&label(graph, *node)), graph.kind(*node).name());
        let _ = writeln!(
            out,
            "<node id=\"n{at}\"><data key=\"name\">{name}</data><data key=\"kind\">{kind}</data></node>"
        );
    }
    for (from, to, uses) in &picture.edges {
        let (from, to) = (number(picture, *from), number(picture, *to));
        let _ = writeln!(
            out,
            "<edge source=\"n{from}\" target=\"n{to}\"><data key=\"uses\">{uses}</data></edge>"
        );
    }
    out.push_str("</graph>\n</graphml>\n");
    out
}

/// Text for a label in quotes: there, all but these is plain to Mermaid; `#` begins an entity. A backtick could end the
/// fence around the picture.
pub(crate) fn mermaid_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in printable(text).replace('\n', " ").chars() {
        match c {
            '#' => out.push_str("#35;"),
            '"' => out.push_str("#quot;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '`' => out.push_str("#96;"),
            c => out.push(c),
        }
    }
    out
}

fn mermaid(graph: &CodeGraph, picture: &Picture) -> String {
    let mut out = "flowchart LR\n".to_owned();
    for (at, node) in picture.nodes.iter().enumerate() {
        let _ = writeln!(out, "  n{at}[\"{}\"]", mermaid_text(&label(graph, *node)));
    }
    for (from, to, uses) in &picture.edges {
        let _ = writeln!(out, "  n{} -->|{uses}| n{}", number(picture, *from), number(picture, *to));
    }
    out
}

fn plantuml(graph: &CodeGraph, picture: &Picture) -> String {
    let mut out = "@startuml\nleft to right direction\n".to_owned();
    for (at, node) in picture.nodes.iter().enumerate() {
        let text = label(graph, *node).replace('"', "<U+0022>");
        let shape = match graph.kind(*node).symbol() {
            Some(pellucid_model::SymbolKind::Interface | pellucid_model::SymbolKind::Trait) => "interface",
            Some(kind) if kind.is_type() => "class",
            _ => "rectangle",
        };
        let _ = writeln!(out, "{shape} \"{text}\" as n{at}");
    }
    for (from, to, uses) in &picture.edges {
        let _ = writeln!(out, "n{} --> n{} : {uses}", number(picture, *from), number(picture, *to));
    }
    out.push_str("@enduml\n");
    out
}
