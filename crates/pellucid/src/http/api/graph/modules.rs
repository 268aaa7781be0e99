//! Modules: who uses whom, coupling, cycles; and where a program begins.

use super::{bounded, certainty};
use crate::args::{GraphKind, GraphLevel};
use crate::graph::{filter, node_json, ordered};
use crate::http::app::Ask;
use crate::http::problem::Result;
use clap::ValueEnum;
use pellucid_graph::algorithms::{Cycle, coupling as couple, cycles as find_cycles, layers, page_rank};
use pellucid_graph::code::{CodeGraph, Level, Lifted, NodeId};
use pellucid_graph::edge::Certainty;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn level(ask: &Ask) -> Level {
    GraphLevel::from_str(ask.params.word("level"), false).map_or(Level::Module, Into::into)
}

fn lifted(graph: &CodeGraph, level: Level, least: Certainty) -> Lifted {
    let wanted = filter(GraphKind::Uses, least);
    graph.lifted(level, false, |edge| wanted.accepts(graph, edge))
}

/// `GET /graph/coupling`
pub(in crate::http) fn coupling(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let level = level(ask);
    let lifted = lifted(&graph, level, Certainty::Inferred);
    let (layers, ranks) = (layers(&lifted), page_rank(&lifted));
    let cycle_of = numbers(&find_cycles(&lifted));
    let mut rows: Vec<(f64, Value)> = vec![];
    for one in couple(&graph, level) {
        let at = lifted.nodes.binary_search(&one.node).ok();
        let rank = at.map_or(0.0, |at| ranks[at]);
        let row = json!({
            "name": graph.name(one.node), "layer": at.map(|at| layers[at]), "cycle": cycle_of.get(&one.node),
            "afferent": one.afferent, "efferent": one.efferent, "instability": one.instability,
            "abstractness": one.abstractness, "distance": one.distance, "types": one.types,
            "used_symbols": one.used_symbols, "public_symbols": one.public_symbols, "rank": rank,
        });
        rows.push((rank, row));
    }
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (total, shown) = (rows.len(), rows.len().min(ask.params.count("limit")));
    let rows: Vec<Value> = rows.into_iter().take(shown).map(|(_, row)| row).collect();
    Ok(bounded(json!({ "level": level.name(), "modules": rows }), shown, Some(total), "limit"))
}

/// The number of the cycle that a node is in.
fn numbers(cycles: &[Cycle]) -> BTreeMap<NodeId, usize> {
    let of = |(number, cycle): (usize, &Cycle)| {
        cycle.nodes.iter().map(move |node| (*node, number + 1)).collect::<Vec<_>>()
    };
    cycles.iter().enumerate().flat_map(of).collect()
}

/// `GET /graph/matrix`
pub(in crate::http) fn matrix(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let level = level(ask);
    let lifted = lifted(&graph, level, certainty(ask));
    let layers = layers(&lifted);
    let cycle_of = numbers(&find_cycles(&lifted));
    let (order, total) = ordered(&lifted, &layers, ask.params.count("budget"));
    let places: BTreeMap<u32, usize> = order.iter().enumerate().map(|(row, at)| (*at as u32, row)).collect();
    let module = |at: &usize| {
        let node = lifted.nodes[*at];
        json!({ "name": graph.name(node), "layer": layers[*at], "cycle": cycle_of.get(&node) })
    };
    let cell =
        |(from, to, uses): &(u32, u32, u32)| Some([*places.get(from)?, *places.get(to)?, *uses as usize]);
    let cells: Vec<[usize; 3]> = lifted.edges.iter().filter_map(cell).collect();
    let modules: Vec<Value> = order.iter().map(module).collect();
    let answer = json!({ "level": level.name(), "modules": modules, "cells": cells });
    Ok(bounded(answer, order.len(), Some(total), "budget: those with most uses"))
}

/// `GET /graph/cycles`
pub(in crate::http) fn cycles(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let level = level(ask);
    let lifted = lifted(&graph, level, certainty(ask));
    let found = find_cycles(&lifted);
    let budget = ask.params.count("budget");
    let cycle = |(number, one): (usize, &Cycle)| {
        let name = |node: &NodeId| graph.name(*node).to_owned();
        let cut = |(from, to, uses): &(NodeId, NodeId, u32)| json!({ "from": name(from), "to": name(to), "uses": uses });
        json!({
            "number": number + 1, "size": one.nodes.len(), "uses": one.uses,
            "nodes": one.nodes.iter().take(budget).map(name).collect::<Vec<_>>(),
            "cuts": one.cut.len(), "cut_uses": one.cut.iter().map(|cut| cut.2).sum::<u32>(),
            "cut": one.cut.iter().take(budget).map(cut).collect::<Vec<_>>(),
        })
    };
    let shown = found.len().min(ask.params.count("limit"));
    let rows: Vec<Value> = found[..shown].iter().enumerate().map(cycle).collect();
    Ok(bounded(json!({ "level": level.name(), "cycles": rows }), shown, Some(found.len()), "limit"))
}

/// `GET /graph/entry-points`
pub(in crate::http) fn entry_points(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let found = pellucid_graph::algorithms::entry_points(&graph);
    let shown = found.len().min(ask.params.count("limit"));
    let row = |one: &pellucid_graph::algorithms::EntryPoint| {
        let mut row = node_json(&graph, one.node);
        row["calls"] = one.calls.into();
        row
    };
    let rows: Vec<Value> = found[..shown].iter().map(row).collect();
    Ok(bounded(json!({ "entry_points": rows }), shown, Some(found.len()), "limit"))
}
