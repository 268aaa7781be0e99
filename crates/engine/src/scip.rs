//! SCIP indexes: read, so that what compilers know is taken over; written, so that other tools can use our graph.

use crate::error::{Error, Result};
use pellucid_graph::code::{CodeGraph, NodeId, NodeKind, qualified_name, symbol_ids};
use pellucid_graph::edge::{Certainty, EdgeKind};
use pellucid_graph::exact::{At, Index, IndexedTarget};
use pellucid_model::SymbolKind;
use protobuf::{EnumOrUnknown, Message, MessageField};
use scip::types::{
    Document, Metadata, Occurrence, PositionEncoding, ProtocolVersion, Relationship, SymbolInformation,
    SymbolRole, TextEncoding, ToolInfo,
};
use std::collections::BTreeMap;

/// Largest index that is read.
const MOST_BYTES: usize = 1 << 30;

/// Reads an index. Columns in UTF-16 units are taken for bytes, which they are on lines of ASCII; a place that then
/// names nothing is left alone.
pub fn read(bytes: &[u8]) -> Result<Index> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::NotFound("the SCIP index is larger than 1 GiB".to_owned()));
    }
    let parsed = scip::types::Index::parse_from_bytes(bytes);
    let parsed = parsed.map_err(|error| Error::NotFound(format!("not a SCIP index: {error}")))?;
    let mut defined: BTreeMap<&str, (&str, At)> = BTreeMap::new();
    for document in &parsed.documents {
        for occurrence in
            document.occurrences.iter().filter(|one| is_definition(one) && !is_local(&one.symbol))
        {
            if let Some(at) = place(&occurrence.range) {
                defined.entry(&occurrence.symbol).or_insert((&document.relative_path, at));
            }
        }
    }
    let mut index = Index::default();
    for document in &parsed.documents {
        let file = index.files.entry(document.relative_path.clone()).or_default();
        for occurrence in document.occurrences.iter().filter(|one| !is_local(&one.symbol)) {
            let Some(at) = place(&occurrence.range) else { continue };
            if is_definition(occurrence) {
                file.definitions.insert(at);
                continue;
            }
            if occurrence.symbol_roles & SymbolRole::Import as i32 != 0 || occurrence.symbol.is_empty() {
                continue;
            }
            let target = match defined.get(occurrence.symbol.as_str()) {
                Some((path, at)) => IndexedTarget::Place((*path).to_owned(), *at),
                None => IndexedTarget::External(outside(&occurrence.symbol)),
            };
            let written = occurrence.symbol_roles & SymbolRole::WriteAccess as i32 != 0;
            file.uses.insert(at, (target, written));
        }
        for symbol in &document.symbols {
            let Some((path, at)) = defined.get(symbol.symbol.as_str()) else { continue };
            for relation in symbol.relationships.iter().filter(|one| one.is_implementation) {
                if let Some((above, place)) = defined.get(relation.symbol.as_str()) {
                    index.implements.push((((*path).to_owned(), *at), ((*above).to_owned(), *place)));
                }
            }
        }
    }
    index.implements.sort();
    index.implements.dedup();
    Ok(index)
}

fn is_definition(occurrence: &Occurrence) -> bool {
    occurrence.symbol_roles & SymbolRole::Definition as i32 != 0
}

fn is_local(symbol: &str) -> bool {
    symbol.starts_with("local ")
}

/// Line and column from 1 of the start of a range.
fn place(range: &[i32]) -> Option<At> {
    let [line, column, ..] = range else { return None };
    Some((u32::try_from(*line).ok()?.checked_add(1)?, u32::try_from(*column).ok()?.checked_add(1)?))
}

/// The qualified name in a symbol: its descriptors without what marks their sort.
fn outside(symbol: &str) -> String {
    let Ok(parsed) = scip::symbol::parse_symbol(symbol) else { return symbol.to_owned() };
    let names: Vec<&str> = parsed.descriptors.iter().map(|one| one.name.as_str()).collect();
    names.join(".")
}

/// Writes a graph as an index of a project at `root` (a URL).
pub fn write(graph: &CodeGraph, root: &str) -> Result<Vec<u8>> {
    let mut tool = ToolInfo::new();
    tool.name = "pellucid".to_owned();
    tool.version = env!("CARGO_PKG_VERSION").to_owned();
    let mut metadata = Metadata::new();
    metadata.version = EnumOrUnknown::new(ProtocolVersion::UnspecifiedProtocolVersion);
    metadata.tool_info = MessageField::some(tool);
    metadata.project_root = root.to_owned();
    metadata.text_document_encoding = EnumOrUnknown::new(TextEncoding::UTF8);
    let ids = symbol_ids(graph);
    let mut index = scip::types::Index::new();
    index.metadata = MessageField::some(metadata);
    index.documents = graph.files().map(|file| document(graph, file, &ids)).collect();
    let used = graph.externals().map(|node| information(graph, node, &ids));
    index.external_symbols = used.collect();
    index.write_to_bytes().map_err(|error| Error::Facts(error.to_string()))
}

fn document(graph: &CodeGraph, file: NodeId, ids: &[String]) -> Document {
    let mut document = Document::new();
    document.relative_path = graph.name(file).to_owned();
    document.language = graph.language(file).to_owned();
    document.position_encoding = EnumOrUnknown::new(PositionEncoding::UTF8CodeUnitOffsetFromLineStart);
    let mut occurrences: BTreeMap<(Vec<i32>, &str), i32> = BTreeMap::new();
    for node in graph.symbols_of(file).map(NodeId) {
        let place = graph.place(node);
        if is_told(graph, node) {
            let range = range(place.line, place.column, graph.name(node).len());
            occurrences.insert((range, &ids[node.0 as usize]), SymbolRole::Definition as i32);
            document.symbols.push(information(graph, node, ids));
        }
        uses(graph, node, file, ids, &mut occurrences);
    }
    uses(graph, file, file, ids, &mut occurrences);
    document.occurrences =
        occurrences.into_iter().map(|((range, symbol), roles)| occurrence(range, symbol, roles)).collect();
    document
}

/// Blocks that extend a type are no definitions to others.
fn is_told(graph: &CodeGraph, node: NodeId) -> bool {
    graph.kind(node) != NodeKind::Symbol(SymbolKind::Extension)
}

fn uses<'i>(
    graph: &CodeGraph,
    node: NodeId,
    file: NodeId,
    ids: &'i [String],
    all: &mut BTreeMap<(Vec<i32>, &'i str), i32>,
) {
    for edge in graph.out(node).map(|edge| graph.edge(edge)) {
        let named = !matches!(
            edge.kind,
            EdgeKind::Imports
                | EdgeKind::Dispatches
                | EdgeKind::Flows
                | EdgeKind::Overrides
                | EdgeKind::HasType
        );
        let sure = !matches!(edge.certainty, Certainty::Guessed | Certainty::Unresolved);
        if !named || !sure || edge.file != file {
            continue;
        }
        let name = match graph.kind(edge.to) {
            NodeKind::Symbol(SymbolKind::Constructor) => {
                graph.owner(edge.to).map_or("", |owner| graph.name(owner))
            }
            NodeKind::External => graph.name(edge.to).rsplit(['.', ':', '/']).next().unwrap_or_default(),
            _ => graph.name(edge.to),
        };
        let role =
            if edge.kind == EdgeKind::Writes { SymbolRole::WriteAccess } else { SymbolRole::ReadAccess };
        let range = range(edge.line, edge.column, name.len());
        *all.entry((range, &ids[edge.to.0 as usize])).or_default() |= role as i32;
    }
}

fn range(line: u32, column: u32, len: usize) -> Vec<i32> {
    let start = column.saturating_sub(1);
    [line.saturating_sub(1), start, start.saturating_add(len as u32)]
        .map(|one| i32::try_from(one).unwrap_or(i32::MAX))
        .to_vec()
}

fn occurrence(range: Vec<i32>, symbol: &str, roles: i32) -> Occurrence {
    let mut occurrence = Occurrence::new();
    occurrence.range = range;
    occurrence.symbol = symbol.to_owned();
    occurrence.symbol_roles = roles;
    occurrence
}

fn information(graph: &CodeGraph, node: NodeId, ids: &[String]) -> SymbolInformation {
    let mut information = SymbolInformation::new();
    information.symbol = ids[node.0 as usize].clone();
    information.display_name = qualified_name(graph, node);
    let supers = |edge: &pellucid_graph::code::EdgeRow| {
        matches!(edge.kind, EdgeKind::Extends | EdgeKind::Implements | EdgeKind::Overrides)
            && edge.certainty <= Certainty::Inferred
    };
    let mut above: Vec<&str> = graph
        .out(node)
        .map(|edge| graph.edge(edge))
        .filter(supers)
        .map(|edge| ids[edge.to.0 as usize].as_str())
        .collect();
    above.sort_unstable();
    above.dedup();
    information.relationships = above
        .into_iter()
        .map(|symbol| {
            let mut relation = Relationship::new();
            relation.symbol = symbol.to_owned();
            relation.is_implementation = true;
            relation
        })
        .collect();
    information
}
