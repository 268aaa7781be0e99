//! Layers, and who may use what.

use super::pattern::SEPARATORS;
use super::{Architecture, Dependency, Head, Uses, violation};
use pellucid_graph::code::{CodeGraph, EdgeId, NodeId, NodeKind, qualified_name, symbol_id};
use pellucid_graph::edge::EdgeKind;
use pellucid_model::{Evidence, Finding, Location, Role, SymbolKind};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Uses of one violation that are told.
const MOST_USES: usize = 20;
/// Names of what is used that a message tells.
const MOST_NAMES: usize = 3;

/// The uses that one file makes of a folder, or of something outside.
struct Group {
    /// Where the first of them leads.
    target: NodeId,
    edges: Vec<EdgeId>,
}

/// A file and what it uses: a folder, or the glob or name of what is outside. It names a violation, so that neither
/// another use of the same nor a file more in the folder is another violation.
type Groups<'a> = BTreeMap<(NodeId, bool, &'a str), Group>;

/// What every rule needs to know of a file or external, once.
struct Facts {
    layer: Option<usize>,
    /// For each dependency rule: among `from`, `forbid`, `allow`.
    of: Vec<[bool; 3]>,
}

pub(super) fn run<'a>(rules: &'a Architecture, graph: &'a CodeGraph, uses: &Uses) -> Vec<Finding> {
    if rules.layers.is_empty() && rules.dependencies.is_empty() {
        return vec![];
    }
    let mut facts: FxHashMap<NodeId, Facts> = FxHashMap::default();
    let (mut layering, mut found) = (Groups::new(), vec![]);
    found.resize_with(rules.dependencies.len(), Groups::new);
    for from in graph.files().chain(graph.symbols()) {
        let Some(file) = graph.file(from) else { continue };
        for edge in graph.out(from) {
            let Some(target) = target(graph, graph.edge_to(edge)) else { continue };
            if target == file || !uses.counts(graph, edge, from) {
                continue;
            }
            for node in [file, target] {
                facts.entry(node).or_insert_with(|| Facts::of(rules, graph, node));
            }
            let (user, used) = (&facts[&file], &facts[&target]);
            let outside = graph.kind(target) == NodeKind::External;
            let folder = if outside { None } else { graph.parent(target) };
            let usual = graph.name(folder.unwrap_or(target));
            let add = |groups: &mut Groups<'a>, what: &'a str| {
                let group = groups.entry((file, outside, what)).or_insert(Group { target, edges: vec![] });
                group.edges.push(edge);
            };
            if breaks_layers(rules, user, used) {
                add(&mut layering, usual);
            }
            for (at, rule) in rules.dependencies.iter().enumerate() {
                if is_broken(rule, user.of[at], used.of[at], graph.edge_kind(edge), outside) {
                    let glob = if outside { rule.forbid.external(usual) } else { None };
                    add(&mut found[at], glob.unwrap_or(usual));
                }
            }
        }
    }
    let mut all = vec![];
    if let Some(head) = &rules.layering {
        for ((file, _, what), group) in &layering {
            let why = layer_reason(rules, &facts[file], &facts[&group.target]);
            all.push(finding(head, &why, graph, (*file, what), group));
        }
    }
    for (rule, groups) in rules.dependencies.iter().zip(&mut found) {
        join_parts(groups);
        let why = if rule.forbid.is_empty() {
            format!("only {} may be used here", rule.allow.texts().join(", "))
        } else {
            "it must not be used here".to_owned()
        };
        let told = groups.iter();
        all.extend(
            told.map(|((file, _, what), group)| finding(&rule.head, &why, graph, (*file, what), group)),
        );
    }
    all
}

/// Takes what a file uses of one thing outside (`fs`, `fs.default`, `fs.default.close`) as one use of it.
fn join_parts(groups: &mut Groups<'_>) {
    let mut whole: Vec<(NodeId, &str)> = vec![];
    let mut parts = vec![];
    for (file, outside, what) in groups.keys().filter(|key| key.1) {
        let of = |(other, name): &&(NodeId, &str)| {
            other == file && what.strip_prefix(name).is_some_and(|rest| rest.starts_with(SEPARATORS))
        };
        match whole.iter().rev().find(of) {
            Some((_, name)) => parts.push(((*file, *outside, *what), (*file, true, *name))),
            None => whole.push((*file, what)),
        }
    }
    for (part, whole) in parts {
        if let Some(group) = groups.remove(&part)
            && let Some(known) = groups.get_mut(&whole)
        {
            known.edges.extend(group.edges);
        }
    }
}

/// The file that an edge leads to, or what is outside.
fn target(graph: &CodeGraph, to: NodeId) -> Option<NodeId> {
    match graph.kind(to) {
        NodeKind::External => Some(to),
        NodeKind::Folder => None,
        _ => graph.file(to),
    }
}

impl Facts {
    fn of(rules: &Architecture, graph: &CodeGraph, node: NodeId) -> Self {
        let name = graph.name(node);
        let outside = graph.kind(node) == NodeKind::External;
        let has = |pattern: &super::Pattern| {
            if outside { pattern.has_external(name) } else { pattern.has(name) }
        };
        let layer = if outside { None } else { rules.layers.iter().position(|one| one.modules.has(name)) };
        let of = rules.dependencies.iter().map(|one| [has(&one.from), has(&one.forbid), has(&one.allow)]);
        Self { layer, of: of.collect() }
    }
}

fn breaks_layers(rules: &Architecture, user: &Facts, used: &Facts) -> bool {
    let (Some(from), Some(to)) = (user.layer, used.layer) else { return false };
    from != to && !rules.layers[from].uses.contains(&to)
}

fn layer_reason(rules: &Architecture, user: &Facts, used: &Facts) -> String {
    let name = |at: usize| rules.layers.get(at).map_or("", |layer| layer.name.as_str());
    let (from, to) = (user.layer.unwrap_or(usize::MAX), used.layer.unwrap_or(usize::MAX));
    let may = rules.layers.get(from).map(|layer| layer.uses.as_slice()).unwrap_or_default();
    let may: Vec<&str> = may.iter().map(|at| name(*at)).collect();
    if may.is_empty() {
        return format!("layer {} must not use {}", name(from), name(to));
    }
    format!("layer {} may use {} only, not {}", name(from), may.join(", "), name(to))
}

/// `user` and `used` tell who is among `from`, `forbid`, `allow`.
fn is_broken(rule: &Dependency, user: [bool; 3], used: [bool; 3], kind: EdgeKind, outside: bool) -> bool {
    if !user[0] || !(rule.kinds.is_empty() || rule.kinds.contains(&kind)) {
        return false;
    }
    // What is forbidden may use itself.
    if used[1] && !user[1] {
        return true;
    }
    let bound = if outside { rule.allow.tells_of_externals() } else { !rule.allow.is_empty() };
    bound && !used[2] && !used[0]
}

fn finding(
    head: &Head,
    why: &str,
    graph: &CodeGraph,
    (file, what): (NodeId, &str),
    group: &Group,
) -> Finding {
    let mut edges: Vec<_> = group.edges.iter().map(|edge| graph.edge(*edge)).collect();
    edges.sort_by_key(|edge| (edge.line, edge.column, edge.kind, edge.to));
    // An import of a package leads to each of its files.
    edges.dedup_by_key(|edge| (edge.line, edge.column, edge.kind));
    let mut names: Vec<String> = vec![];
    for edge in edges.iter().filter(|edge| graph.kind(edge.to) != NodeKind::File) {
        // A constructor is told as its type.
        let maker = graph.kind(edge.to) == NodeKind::Symbol(SymbolKind::Constructor);
        let owner = if maker { graph.owner(edge.to) } else { None };
        let name = qualified_name(graph, owner.unwrap_or(edge.to));
        if names.len() < MOST_NAMES && !names.contains(&name) {
            names.push(name);
        }
    }
    let outside = graph.kind(group.target) == NodeKind::External;
    let files: BTreeSet<NodeId> = edges.iter().filter_map(|edge| target(graph, edge.to)).collect();
    let used = match graph.parent(group.target) {
        Some(folder) if files.len() > 1 => folder,
        _ => group.target,
    };
    names.retain(|name| name != graph.name(used));
    let list = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
    let to = if graph.name(used).is_empty() { "." } else { graph.name(used) };
    let mut found = violation(head, &[graph.name(file), what], format!("uses {to}{list}: {why}"));
    let place =
        |line: u32, column: u32| Location { file: graph.name(file).to_owned(), line, column, end_line: line };
    let role = |role: &str, node: NodeId, location: Location| Role {
        role: role.to_owned(),
        symbol: Some(symbol_id(graph, node)),
        name: graph.name(node).to_owned(),
        location,
    };
    let first = edges.first().map_or((0, 0), |edge| (edge.line, edge.column));
    let there = if outside { String::new() } else { graph.name(used).to_owned() };
    let there = Location { file: there, ..Location::default() };
    found.roles = vec![role("user", file, place(first.0, first.1)), role("used", used, there)];
    for edge in edges.iter().take(MOST_USES) {
        let (user, used) = (qualified_name(graph, edge.from), qualified_name(graph, edge.to));
        let text = format!("{user} {} {used}", edge.kind.name());
        found.evidence.push(Evidence { text, location: Some(place(edge.line, edge.column)), weight: 0.0 });
    }
    found.properties.insert("uses".to_owned(), edges.len().to_string());
    found
}
