//! Cycles where there must be none.

use super::{CycleBan, Uses, violation};
use pellucid_graph::algorithms::{Cycle, cycles};
use pellucid_graph::code::{
    CodeGraph, EdgeId, Level, NodeId, NodeKind, display_name, qualified_name, symbol_id,
};
use pellucid_model::{Evidence, Finding, Location, Role};
use std::collections::{BTreeMap, BTreeSet};

/// Edges to cut that are told with a place.
const MOST_CUTS: usize = 20;
/// Members that the message names.
const MOST_NAMES: usize = 4;

pub(super) fn run(ban: &CycleBan, graph: &CodeGraph, uses: &Uses) -> Vec<Finding> {
    let inside: BTreeSet<NodeId> = graph.files().filter(|file| ban.within.has(graph.name(*file))).collect();
    let within = |node: NodeId| graph.file(node).is_some_and(|file| inside.contains(&file));
    // Code outside all types makes no type depend on another.
    let is_part = |node: NodeId| {
        let unit = if ban.level == Level::Type { graph.lift(node, ban.level) } else { None };
        within(node) && unit.is_none_or(|unit| graph.kind(unit) != NodeKind::File)
    };
    let counts = |edge: EdgeId, from: NodeId| {
        is_part(from) && is_part(graph.edge_to(edge)) && uses.counts(graph, edge, from)
    };
    let lifted = graph.lifted(ban.level, false, |edge| counts(edge, graph.edge_from(edge)));
    let found = cycles(&lifted);
    let cuts: BTreeSet<(NodeId, NodeId)> =
        found.iter().flat_map(|cycle| &cycle.cut).map(|(from, to, _)| (*from, *to)).collect();
    let places = places(graph, ban.level, &cuts, counts);
    found.iter().map(|cycle| finding(ban, graph, cycle, &places)).collect()
}

/// For each pair of modules the first edge that makes one use the other.
fn places(
    graph: &CodeGraph,
    level: Level,
    wanted: &BTreeSet<(NodeId, NodeId)>,
    counts: impl Fn(EdgeId, NodeId) -> bool,
) -> BTreeMap<(NodeId, NodeId), EdgeId> {
    let mut found = BTreeMap::new();
    if wanted.is_empty() {
        return found;
    }
    for from in graph.files().chain(graph.symbols()) {
        let Some(user) = graph.lift(from, level) else { continue };
        for edge in graph.out(from) {
            let pair = graph.lift(graph.edge_to(edge), level).map(|used| (user, used));
            if let Some(pair) = pair.filter(|pair| wanted.contains(pair) && !found.contains_key(pair))
                && counts(edge, from)
            {
                found.insert(pair, edge);
            }
        }
    }
    found
}

fn finding(
    ban: &CycleBan,
    graph: &CodeGraph,
    cycle: &Cycle,
    places: &BTreeMap<(NodeId, NodeId), EdgeId>,
) -> Finding {
    let label = |node: &NodeId| match graph.kind(*node).symbol() {
        Some(_) => display_name(graph, *node),
        None if graph.name(*node).is_empty() => ".".to_owned(),
        None => graph.name(*node).to_owned(),
    };
    let ids: Vec<String> = cycle.nodes.iter().map(|node| symbol_id(graph, *node)).collect();
    let mut names: Vec<String> = cycle.nodes.iter().take(MOST_NAMES).map(label).collect();
    if cycle.nodes.len() > MOST_NAMES {
        names.push(format!("and {} more", cycle.nodes.len() - MOST_NAMES));
    }
    let cut = cycle.cut.first().map_or_else(String::new, |(from, to, uses)| {
        let all = cycle.cut.len();
        let first = format!("{} -> {} ({uses} {})", label(from), label(to), plural(*uses, "use"));
        if all == 1 { format!("; cut {first}") } else { format!("; {all} edges to cut, the first {first}") }
    });
    let level = ban.level.name();
    let message = format!("{} {level}s depend on each other: {}{cut}", cycle.nodes.len(), names.join(", "));
    let parts: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut found = violation(&ban.head, &parts, message);
    for (from, to, uses) in cycle.cut.iter().take(MOST_CUTS) {
        let Some(row) = places.get(&(*from, *to)).map(|edge| graph.edge(*edge)) else { continue };
        let at = Location {
            file: graph.name(row.file).to_owned(),
            line: row.line,
            column: row.column,
            end_line: row.line,
        };
        let text = format!(
            "cut {} -> {} ({uses} {}): {} {} {}",
            label(from),
            label(to),
            plural(*uses, "use"),
            qualified_name(graph, row.from),
            row.kind.name(),
            qualified_name(graph, row.to)
        );
        found.evidence.push(Evidence { text, location: Some(at), weight: 0.0 });
    }
    let about = found.evidence.first().and_then(|one| one.location.clone());
    found.roles =
        cycle.nodes.iter().zip(ids).map(|(node, id)| member(graph, *node, id, label(node))).collect();
    // The place of a finding is that of its first role: where the cheapest cut can be made.
    if let Some(location) = about {
        let name = cycle.cut.first().map(|(from, to, _)| format!("{} -> {}", label(from), label(to)));
        let cut = Role { role: "cut".to_owned(), symbol: None, name: name.unwrap_or_default(), location };
        found.roles.insert(0, cut);
    }
    found
}

fn member(graph: &CodeGraph, node: NodeId, id: String, name: String) -> Role {
    let place = graph.place(node);
    let file = graph.file(node).map_or_else(|| graph.name(node), |file| graph.name(file));
    let location =
        Location { file: file.to_owned(), line: place.line, column: place.column, end_line: place.end_line };
    Role { role: "member".to_owned(), symbol: Some(id), name, location }
}

fn plural(count: u32, word: &str) -> String {
    if count == 1 { word.to_owned() } else { format!("{word}s") }
}
