//! A class diagram: types with their members, and how they are related.

use super::{inside, node_json};
use pellucid_graph::code::{CodeGraph, Level, NodeId, NodeKind, qualified_name};
use pellucid_graph::edge::{Certainty, EdgeKind};
use pellucid_model::{Modifiers, SymbolKind, Visibility};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Members of a type that are shown, fields and methods each.
const MEMBERS: usize = 8;

/// How a type is related to another, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tie {
    Extends,
    Implements,
    Has,
    Uses,
}

impl Tie {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Extends => "extends",
            Self::Implements => "implements",
            Self::Has => "has",
            Self::Uses => "uses",
        }
    }
}

/// A member as a line.
#[derive(Debug)]
pub(crate) struct Member {
    pub(super) node: NodeId,
    /// `+`, `#`, `~` or `-`.
    pub(super) sign: char,
    pub(super) text: String,
    pub(super) is_static: bool,
    pub(super) is_abstract: bool,
}

/// A type.
#[derive(Debug)]
pub(crate) struct Class {
    pub(super) node: NodeId,
    pub(super) focus: bool,
    pub(super) fields: Vec<Member>,
    pub(super) methods: Vec<Member>,
    /// Members that are not shown.
    pub(super) more: usize,
}

/// A class diagram.
#[derive(Debug)]
pub(crate) struct Classes {
    pub(crate) types: Vec<Class>,
    /// From, to (numbers of types), how, and the field for `Has`.
    pub(super) relations: Vec<(usize, usize, Tie, String)>,
    /// Types that belong to the selection or are tied to it.
    pub(crate) total: usize,
}

impl Classes {
    /// The types that are meant or stand in what is meant; around a single one, those it is related to.
    pub(super) fn around(graph: &CodeGraph, meant: &[NodeId], least: Certainty, most: usize) -> Self {
        let focus = selected(graph, meant);
        let mut weights: BTreeMap<NodeId, (Tie, u32)> = BTreeMap::new();
        if let [only] = focus[..] {
            for (from, to, tie, _) in ties(graph, &inside(graph, &[only]), least, true) {
                let other = if from == only { to } else { from };
                let known = weights.entry(other).or_insert((tie, 0));
                *known = (known.0.min(tie), known.1 + 1);
            }
        }
        let mut chosen: Vec<NodeId> = focus.clone();
        let mut near: Vec<(NodeId, (Tie, u32))> =
            weights.into_iter().filter(|(node, _)| !focus.contains(node)).collect();
        near.sort_by_key(|(node, (tie, uses))| (*tie, std::cmp::Reverse(*uses), *node));
        chosen.extend(near.into_iter().map(|(node, _)| node));
        let total = chosen.len();
        if focus.len() > most {
            chosen.sort_by_key(|node| (std::cmp::Reverse(graph.into(*node).len()), *node));
        }
        chosen.truncate(most);
        let number: BTreeMap<NodeId, usize> =
            chosen.iter().enumerate().map(|(at, node)| (*node, at)).collect();
        let mut relations: BTreeMap<(usize, usize), (Tie, String)> = BTreeMap::new();
        for (from, to, tie, label) in ties(graph, &inside(graph, &chosen), least, false) {
            let (Some(from), Some(to)) = (number.get(&from), number.get(&to)) else { continue };
            let known = relations.entry((*from, *to)).or_insert_with(|| (tie, label.clone()));
            if tie < known.0 {
                *known = (tie, label);
            }
        }
        let mut members: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
        for node in graph.symbols() {
            if let Some(above) =
                graph.owner(node).or_else(|| graph.parent(node)).filter(|above| number.contains_key(above))
            {
                members.entry(above).or_default().push(node);
            }
        }
        let class = |node: &NodeId| {
            class(graph, *node, members.get(node).map_or(&[], Vec::as_slice), focus.contains(node))
        };
        Self {
            types: chosen.iter().map(class).collect(),
            relations: relations
                .into_iter()
                .map(|((from, to), (tie, label))| (from, to, tie, label))
                .collect(),
            total,
        }
    }

    pub(super) fn json(&self, graph: &CodeGraph) -> Value {
        let member = |one: &Member| json!({ "text": format!("{}{}", one.sign, one.text), "line": graph.place(one.node).line, "static": one.is_static, "abstract": one.is_abstract });
        let types: Vec<Value> = self
            .types
            .iter()
            .map(|one| {
                let mut row = node_json(graph, one.node);
                row["focus"] = one.focus.into();
                row["fields"] = one.fields.iter().map(member).collect();
                row["methods"] = one.methods.iter().map(member).collect();
                row["more"] = one.more.into();
                row
            })
            .collect();
        let relation = |(from, to, tie, label): &(usize, usize, Tie, String)| json!({ "from": from, "to": to, "kind": tie.name(), "label": label });
        let reason = (self.types.len() < self.total).then_some("budget: those tied closest");
        json!({
            "types": types, "relations": self.relations.iter().map(relation).collect::<Vec<_>>(),
            "shown": self.types.len(), "total": self.total, "reason": reason,
        })
    }
}

/// The types that nodes are, belong to or hold.
fn selected(graph: &CodeGraph, meant: &[NodeId]) -> Vec<NodeId> {
    let within: Vec<NodeId> = match meant {
        [only] if matches!(graph.kind(*only), NodeKind::Symbol(_)) => {
            type_of(graph, *only).into_iter().collect()
        }
        _ => inside(graph, meant).into_iter().filter(|node| is_type(graph, *node)).collect(),
    };
    let mut found: Vec<NodeId> = vec![];
    for node in within {
        if !found.contains(&node) {
            found.push(node);
        }
    }
    found
}

fn is_type(graph: &CodeGraph, node: NodeId) -> bool {
    graph.kind(node).symbol().is_some_and(SymbolKind::is_type)
}

/// The type that a symbol is or belongs to.
fn type_of(graph: &CodeGraph, node: NodeId) -> Option<NodeId> {
    graph.lift(node, Level::Type).filter(|found| is_type(graph, *found))
}

/// How the types that nodes belong to are related to others, and with `users`, others to them.
fn ties(
    graph: &CodeGraph,
    nodes: &[NodeId],
    least: Certainty,
    users: bool,
) -> Vec<(NodeId, NodeId, Tie, String)> {
    let mut found = vec![];
    let mut add = |edge, from: NodeId, to: NodeId| {
        if graph.edge_certainty(edge) > least {
            return;
        }
        let (Some(a), Some(b)) = (type_of(graph, from), type_of(graph, to)) else { return };
        let tie = match graph.edge_kind(edge) {
            EdgeKind::Extends => Tie::Extends,
            EdgeKind::Implements => Tie::Implements,
            EdgeKind::HasType if graph.kind(from) == NodeKind::Symbol(SymbolKind::Field) => Tie::Has,
            EdgeKind::HasType | EdgeKind::Calls | EdgeKind::Instantiates | EdgeKind::Throws => Tie::Uses,
            _ => return,
        };
        let label = if tie == Tie::Has { graph.name(from).to_owned() } else { String::new() };
        if a != b {
            found.push((a, b, tie, label));
        }
    };
    for node in nodes {
        graph.out(*node).for_each(|edge| add(edge, *node, graph.edge_to(edge)));
        if users {
            graph.users(*node).for_each(|(edge, from)| add(edge, from, *node));
        }
    }
    found
}

fn class(graph: &CodeGraph, node: NodeId, members: &[NodeId], focus: bool) -> Class {
    let (mut fields, mut methods) = (vec![], vec![]);
    for one in members {
        match graph.kind(*one).symbol() {
            Some(SymbolKind::Field | SymbolKind::Constant) => fields.push(member(graph, *one, "")),
            Some(SymbolKind::Method | SymbolKind::Constructor) => methods.push(member(graph, *one, "()")),
            _ => {}
        }
    }
    // What others may use comes first.
    for list in [&mut fields, &mut methods] {
        list.retain(|one| !graph.name(one.node).is_empty());
        list.sort_by_key(|one| ("+#~-".find(one.sign), one.node));
    }
    let more = fields.len().saturating_sub(MEMBERS) + methods.len().saturating_sub(MEMBERS);
    fields.truncate(MEMBERS);
    methods.truncate(MEMBERS);
    Class { node, focus, fields, methods, more }
}

fn member(graph: &CodeGraph, node: NodeId, after: &str) -> Member {
    let declared = graph.out(node).find(|edge| graph.edge_kind(*edge) == EdgeKind::HasType);
    let of = declared.map(|edge| qualified_name(graph, graph.edge_to(edge)));
    let of = of.map(|name| format!(": {}", name.rsplit(['.', '/']).next().unwrap_or_default()));
    let modifiers = graph.modifiers(node);
    Member {
        node,
        sign: match graph.visibility(node) {
            Visibility::Public => '+',
            Visibility::Protected => '#',
            Visibility::Private | Visibility::File | Visibility::Local => '-',
            _ => '~',
        },
        text: format!("{}{after}{}", graph.name(node), of.unwrap_or_default()),
        is_static: modifiers.has(Modifiers::STATIC),
        is_abstract: modifiers.has(Modifiers::ABSTRACT),
    }
}
