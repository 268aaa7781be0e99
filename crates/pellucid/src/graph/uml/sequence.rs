//! A sequence diagram: who tells whom what, in the order in which it stands in the code.

use super::node_json;
use pellucid_graph::algorithms::Filter;
use pellucid_graph::code::{CodeGraph, EdgeId, Level, NodeId, NodeKind};
use pellucid_graph::edge::EdgeKind;
use pellucid_model::SymbolKind;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One call.
#[derive(Debug)]
pub(crate) struct Message {
    /// Numbers of participants.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) callee: NodeId,
    pub(super) edge: EdgeId,
    pub(super) depth: u32,
}

/// A sequence diagram.
#[derive(Debug)]
pub(crate) struct Sequence {
    /// Types; files, for functions that belong to none.
    pub(super) participants: Vec<NodeId>,
    pub(crate) messages: Vec<Message>,
    /// Calls there are, unless they are too many to be counted.
    pub(crate) total: Option<usize>,
}

impl Sequence {
    /// What callables set off, call by call; a callable that was gone into before is not gone into again.
    pub(super) fn of_calls(
        graph: &CodeGraph,
        starts: &[NodeId],
        wanted: Filter,
        depth: u32,
        most: usize,
    ) -> Self {
        let mut found = Self { participants: vec![], messages: vec![], total: None };
        let mut entered: BTreeSet<NodeId> = starts.iter().copied().collect();
        let mut open: Vec<(EdgeId, NodeId, u32)> = vec![];
        for start in starts.iter().rev() {
            push(graph, *start, 1, wanted, &mut open);
        }
        while let Some((edge, from, at)) = open.pop() {
            if found.messages.len() >= most {
                return found;
            }
            let callee = graph.edge_to(edge);
            found.add(graph, from, callee, edge, at);
            if at < depth && entered.insert(callee) {
                push(graph, callee, at + 1, wanted, &mut open);
            }
        }
        found.total = Some(found.messages.len());
        found
    }

    /// The calls of a way.
    pub(super) fn of_way(graph: &CodeGraph, way: &[EdgeId]) -> Self {
        let mut found = Self { participants: vec![], messages: vec![], total: Some(way.len()) };
        for (at, edge) in way.iter().enumerate() {
            found.add(graph, graph.edge_from(*edge), graph.edge_to(*edge), *edge, at as u32 + 1);
        }
        found
    }

    fn add(&mut self, graph: &CodeGraph, from: NodeId, callee: NodeId, edge: EdgeId, depth: u32) {
        let (from, to) = (self.participant(graph, from), self.participant(graph, callee));
        self.messages.push(Message { from, to, callee, edge, depth });
    }

    fn participant(&mut self, graph: &CodeGraph, callable: NodeId) -> usize {
        let lifted = graph.lift(callable, Level::Type);
        let is_type = |node: &NodeId| graph.kind(*node).symbol().is_some_and(SymbolKind::is_type);
        let who = lifted.filter(is_type).or_else(|| graph.file(callable)).unwrap_or(callable);
        self.participants.iter().position(|known| *known == who).unwrap_or_else(|| {
            self.participants.push(who);
            self.participants.len() - 1
        })
    }

    pub(super) fn json(&self, graph: &CodeGraph) -> Value {
        let message = |one: &Message| {
            let row = graph.edge(one.edge);
            json!({
                "from": one.from, "to": one.to, "name": graph.name(one.callee), "callee": node_json(graph, one.callee), "depth": one.depth,
                "creates": row.kind == EdgeKind::Instantiates, "certainty": row.certainty.name(),
                "at": { "file": graph.name(row.file), "line": row.line },
            })
        };
        let participants: Vec<Value> = self.participants.iter().map(|node| node_json(graph, *node)).collect();
        let shown = self.messages.len();
        let reason = (self.total != Some(shown)).then_some("budget: the first calls");
        json!({
            "participants": participants, "messages": self.messages.iter().map(message).collect::<Vec<_>>(),
            "shown": shown, "total": self.total, "reason": reason,
        })
    }
}

/// Puts the calls of a callable on a stack, the first on top; of several calls of one callee, the first.
fn push(graph: &CodeGraph, from: NodeId, depth: u32, wanted: Filter, open: &mut Vec<(EdgeId, NodeId, u32)>) {
    let own = |edge: &EdgeId| {
        wanted.accepts(graph, *edge) && graph.kind(graph.edge_to(*edge)) != NodeKind::External
    };
    let mut edges: Vec<EdgeId> = graph.out(from).filter(own).collect();
    edges.sort_by_key(|edge| {
        let row = graph.edge(*edge);
        (row.line, row.column, *edge)
    });
    let mut seen = BTreeSet::new();
    edges.retain(|edge| seen.insert(graph.edge_to(*edge)));
    open.extend(edges.into_iter().rev().map(|edge| (edge, from, depth)));
}
