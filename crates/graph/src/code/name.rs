//! What nodes are called: for people, and as ids that stay the same between runs.

use super::{CodeGraph, NodeId, NodeKind};
use pellucid_model::SymbolKind;
use rustc_hash::FxHashMap;
use std::fmt::Write as _;

/// Names around a symbol that are told; nesting may be 100,000 deep.
const MOST_NAMES: usize = 32;
/// Longer ids lose what stands around.
const LONGEST_ID: usize = 4096;

/// A symbol's name with those of the definitions around it, the type it belongs to first: `Type.method`. Files and folders
/// by path, externals by qualified name.
pub fn qualified_name(graph: &CodeGraph, node: NodeId) -> String {
    let mut parts: Vec<&str> = vec![];
    let mut next = Some(node);
    while let Some(one) = next.filter(|_| parts.len() < MOST_NAMES) {
        let kind = graph.kind(one);
        if kind.symbol().is_none() {
            if one == node {
                return graph.name(node).to_owned();
            }
            break;
        }
        match (kind, graph.name(one)) {
            (NodeKind::Symbol(SymbolKind::Extension), _) if one != node => {}
            (_, "") => parts.push(anonymous(kind)),
            (_, name) => parts.push(name),
        }
        next = graph.owner(one).or_else(|| graph.parent(one));
    }
    parts.reverse();
    parts.join(".")
}

fn anonymous(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Symbol(SymbolKind::Lambda) => "<lambda>",
        NodeKind::Symbol(SymbolKind::Constructor) => "<init>",
        _ => "<anonymous>",
    }
}

/// A node for people: qualified name and, for symbols, file and line.
pub fn display_name(graph: &CodeGraph, node: NodeId) -> String {
    let name = qualified_name(graph, node);
    match graph.file(node).filter(|file| *file != node) {
        Some(file) => format!("{name} ({}:{})", graph.name(file), graph.place(node).line),
        None => name,
    }
}

/// A node's id after the grammar of SCIP symbols: `pellucid LANGUAGE . . ` and descriptors of file, types, members. It
/// is the same in every run over the same text; a number tells symbols of one name apart.
pub fn symbol_id(graph: &CodeGraph, node: NodeId) -> String {
    match graph.kind(node) {
        NodeKind::External => return format!("pellucid . . . {}:", escaped(graph.name(node))),
        NodeKind::Folder => return format!("pellucid . . . {}/", escaped(graph.name(node))),
        _ => {}
    }
    let mut chain = vec![];
    let mut next = Some(node);
    while let Some(one) = next.filter(|_| chain.len() < MOST_NAMES) {
        chain.push(one);
        next = graph.parent(one).filter(|above| graph.kind(*above) != NodeKind::Folder);
    }
    let mut id = format!("pellucid {} . . ", graph.language(node));
    for one in chain.into_iter().rev() {
        let name = escaped(graph.name(one));
        let _ = match graph.kind(one) {
            NodeKind::Symbol(kind) => write!(id, "{}", descriptor(kind, &name, twin(graph, one))),
            _ => write!(id, "{name}/"),
        };
    }
    id
}

/// The ids of all nodes, in their order; in time that grows with their number alone.
pub fn symbol_ids(graph: &CodeGraph) -> Vec<String> {
    let mut ids: Vec<String> = Vec::with_capacity(graph.nodes());
    let mut twins: FxHashMap<(NodeId, NodeKind, &str), usize> = FxHashMap::default();
    for node in graph.all() {
        let (NodeKind::Symbol(kind), Some(parent)) = (graph.kind(node), graph.parent(node)) else {
            ids.push(symbol_id(graph, node));
            continue;
        };
        let twin = twins.entry((parent, graph.kind(node), graph.name(node))).or_default();
        // Parents precede what stands in them. Of deep nesting only the innermost names are told.
        let around = &ids[parent.0 as usize];
        let id = if around.len() > LONGEST_ID {
            format!(
                "pellucid {} . . `{}`/{}",
                graph.language(node),
                node.0,
                descriptor(kind, &escaped(graph.name(node)), *twin)
            )
        } else {
            format!("{around}{}", descriptor(kind, &escaped(graph.name(node)), *twin))
        };
        *twin += 1;
        ids.push(id);
    }
    ids
}

fn descriptor(kind: SymbolKind, name: &str, twin: usize) -> String {
    let number = if twin == 0 { String::new() } else { format!("+{twin}") };
    match kind {
        SymbolKind::Module => format!("{name}/"),
        SymbolKind::Parameter => format!("({name})"),
        SymbolKind::TypeParameter => format!("[{name}]"),
        SymbolKind::Macro => format!("{name}!"),
        SymbolKind::TypeAlias => format!("{name}#"),
        kind if kind.is_callable() => format!("{name}({number})."),
        kind if kind.is_type() || kind == SymbolKind::Extension => {
            if twin == 0 {
                format!("{name}#")
            } else {
                format!("{}#", escaped(&format!("{name}{number}")))
            }
        }
        _ => format!("{name}."),
    }
}

/// How many siblings before a symbol have its name and kind.
fn twin(graph: &CodeGraph, node: NodeId) -> usize {
    let Some(parent) = graph.parent(node) else { return 0 };
    let (kind, name) = (graph.kind(node), graph.name(node));
    let first = match graph.kind(parent) {
        NodeKind::File => graph.symbols_of(parent).start,
        _ => parent.0 + 1,
    };
    let same = |one: &NodeId| {
        graph.kind(*one) == kind && graph.parent(*one) == Some(parent) && graph.name(*one) == name
    };
    (first..node.0).map(NodeId).filter(same).count()
}

/// A name as SCIP writes it: plain if it is made of letters, digits, `_`, `+`, `-`, `$`, else in backticks.
fn escaped(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '+' | '-' | '$');
    if !name.is_empty() && name.chars().all(plain) {
        return name.to_owned();
    }
    format!("`{}`", name.replace('`', "``"))
}
