//! Diagrams.

use super::certainty;
use crate::graph::uml::Uml;
use crate::http::app::Ask;
use crate::http::problem::Result;
use serde_json::Value;

/// `GET /graph/classes`
pub(in crate::http) fn classes(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let node = ask.params.text("node").unwrap_or_default();
    Ok(Uml::classes(&graph, node, certainty(ask), ask.params.count("budget"))?.json(&graph))
}

/// `GET /graph/sequence`
pub(in crate::http) fn sequence(ask: &Ask) -> Result<Value> {
    let graph = ask.graph()?;
    let (node, to) = (ask.params.text("node").unwrap_or_default(), ask.params.text("to"));
    let depth = u32::try_from(ask.params.count("depth")).unwrap_or(u32::MAX);
    Ok(Uml::sequence(&graph, node, to, certainty(ask), depth, ask.params.count("budget"))?.json(&graph))
}
