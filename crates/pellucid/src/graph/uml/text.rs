//! Diagrams as text for other tools. What the grammars give a meaning to is replaced by a letter that looks alike.

use super::classes::{Class, Classes, Member, Tie};
use super::sequence::Sequence;
use crate::output::printable;
use pellucid_graph::code::{CodeGraph, NodeId, NodeKind, qualified_name};
use pellucid_graph::edge::EdgeKind;
use pellucid_model::SymbolKind;
use std::fmt::Write as _;

/// Text that neither grammar sees anything in.
fn plain(text: &str) -> String {
    let alike = |c: char| match c {
        '"' => '″',
        '<' => '‹',
        '>' => '›',
        '{' => '(',
        '}' => ')',
        '#' => '♯',
        ';' => '\u{ff1b}',
        '`' => '′',
        '~' => '∼',
        '\\' => '∖',
        '%' => '\u{ff05}',
        c if c.is_control() => ' ',
        c => c,
    };
    let text: String = printable(text).chars().map(alike).collect();
    // Mermaid ends a block at this word wherever it stands alone.
    if text.trim().eq_ignore_ascii_case("end") { format!("({})", text.trim()) } else { text }
}

fn name(graph: &CodeGraph, node: NodeId) -> String {
    match graph.kind(node) {
        NodeKind::File | NodeKind::Folder => plain(graph.name(node).rsplit('/').next().unwrap_or_default()),
        _ => plain(&qualified_name(graph, node)),
    }
}

fn stereotype(graph: &CodeGraph, class: &Class) -> Option<&'static str> {
    match graph.kind(class.node).symbol() {
        Some(SymbolKind::Interface) => Some("interface"),
        Some(SymbolKind::Trait) => Some("trait"),
        Some(SymbolKind::Enum) => Some("enumeration"),
        Some(SymbolKind::Struct) => Some("struct"),
        Some(SymbolKind::Union) => Some("union"),
        _ => None,
    }
}

fn members(class: &Class) -> impl Iterator<Item = &Member> {
    class.fields.iter().chain(&class.methods)
}

pub(super) fn mermaid_classes(graph: &CodeGraph, diagram: &Classes) -> String {
    let mut out = "classDiagram\n  direction LR\n".to_owned();
    for (at, class) in diagram.types.iter().enumerate() {
        let _ = writeln!(out, "  class n{at}[\"{}\"] {{", name(graph, class.node));
        if let Some(word) = stereotype(graph, class) {
            let _ = writeln!(out, "    <<{word}>>");
        }
        for one in members(class) {
            let mark = if one.is_static {
                "$"
            } else if one.is_abstract {
                "*"
            } else {
                ""
            };
            let _ = writeln!(out, "    {}{}{mark}", one.sign, plain(&one.text));
        }
        let _ = writeln!(out, "  }}");
    }
    for (from, to, tie, label) in &diagram.relations {
        let label = if label.is_empty() { String::new() } else { format!(" : {}", plain(label)) };
        let _ = match tie {
            Tie::Extends => writeln!(out, "  n{to} <|-- n{from}"),
            Tie::Implements => writeln!(out, "  n{to} <|.. n{from}"),
            Tie::Has => writeln!(out, "  n{from} --> n{to}{label}"),
            Tie::Uses => writeln!(out, "  n{from} ..> n{to}"),
        };
    }
    out
}

pub(super) fn plantuml_classes(graph: &CodeGraph, diagram: &Classes) -> String {
    let mut out = "@startuml\nleft to right direction\nhide empty members\n".to_owned();
    for (at, class) in diagram.types.iter().enumerate() {
        let word = stereotype(graph, class);
        let shape = if word == Some("interface") { "interface" } else { "class" };
        let kind =
            word.filter(|word| *word != "interface").map_or(String::new(), |word| format!(" <<{word}>>"));
        let _ = writeln!(out, "{shape} \"{}\" as n{at}{kind} {{", name(graph, class.node));
        for one in members(class) {
            let mark = if one.is_static {
                "{static} "
            } else if one.is_abstract {
                "{abstract} "
            } else {
                ""
            };
            let _ = writeln!(out, "  {}{mark}{}", one.sign, plain(&one.text));
        }
        if class.more > 0 {
            let _ = writeln!(out, "  .. {} more ..", class.more);
        }
        let _ = writeln!(out, "}}");
    }
    for (from, to, tie, label) in &diagram.relations {
        let label = if label.is_empty() { String::new() } else { format!(" : {}", plain(label)) };
        let _ = match tie {
            Tie::Extends => writeln!(out, "n{to} <|-- n{from}"),
            Tie::Implements => writeln!(out, "n{to} <|.. n{from}"),
            Tie::Has => writeln!(out, "n{from} --> n{to}{label}"),
            Tie::Uses => writeln!(out, "n{from} ..> n{to}"),
        };
    }
    out.push_str("@enduml\n");
    out
}

/// What is said: the callee's name, `new` for what makes an object.
fn said(graph: &CodeGraph, message: &super::sequence::Message) -> String {
    let name = plain(graph.name(message.callee));
    if graph.edge_kind(message.edge) == EdgeKind::Instantiates {
        format!("new {name}()")
    } else {
        format!("{name}()")
    }
}

pub(super) fn mermaid_sequence(graph: &CodeGraph, diagram: &Sequence) -> String {
    let mut out = "sequenceDiagram\n".to_owned();
    for (at, node) in diagram.participants.iter().enumerate() {
        let _ = writeln!(out, "  participant p{at} as {}", name(graph, *node));
    }
    for one in &diagram.messages {
        let _ = writeln!(out, "  p{}->>p{}: {}", one.from, one.to, said(graph, one));
    }
    out
}

pub(super) fn plantuml_sequence(graph: &CodeGraph, diagram: &Sequence) -> String {
    let mut out = "@startuml\n".to_owned();
    for (at, node) in diagram.participants.iter().enumerate() {
        let _ = writeln!(out, "participant \"{}\" as p{at}", name(graph, *node));
    }
    for one in &diagram.messages {
        let _ = writeln!(out, "p{} -> p{} : {}", one.from, one.to, said(graph, one));
    }
    out.push_str("@enduml\n");
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_say_nothing_to_a_grammar() {
        let text = plain("a\"<b>{c}#;`~\\%\nd");
        assert!(!text.contains(['"', '<', '>', '{', '}', '#', ';', '`', '~', '\\', '%', '\n']), "{text}");
        assert_eq!((plain("End"), plain("Vendor")), ("(End)".to_owned(), "Vendor".to_owned()));
    }
}
