//! What a project's own rules find in a snapshot.

use crate::codec::ROWS_VERSION;
use crate::detect::TOOL;
use crate::error::{Error, Result};
use crate::link::graph_of;
use crate::measure::METRICS_VERSION;
use pellucid_facts::metrics::MetricId;
use pellucid_graph::algorithms::{Coupling, coupling, is_test};
use pellucid_graph::code::{CodeGraph, Level, NodeId, symbol_id};
use pellucid_insights::architecture::{ARCHITECTURE_VERSION, Architecture, Measured, Threshold, beyond};
use pellucid_model::{Finding, Location};
use pellucid_store::{FindingSet, Key, Limits, SnapshotInfo, Store, Value};
use std::collections::BTreeMap;

/// The source under which a snapshot has what breaks the project's own rules.
pub const ARCHITECTURE: &str = "architecture";

/// Metrics of modules that the graph gives, beside the sums of their files' metrics.
pub const COUPLING: &[(&str, &str)] = &[
    ("afferent", "Afferent coupling"),
    ("efferent", "Efferent coupling"),
    ("instability", "Instability"),
    ("abstractness", "Abstractness"),
    ("distance", "Distance from the main sequence"),
];

/// Same key, same findings.
fn key(graph: &Key, rules: &Architecture) -> Result<Key> {
    let version = [ARCHITECTURE_VERSION, METRICS_VERSION, ROWS_VERSION];
    let version: Vec<u8> = version.iter().flat_map(|part| part.to_le_bytes()).collect();
    let rules = serde_json::to_vec(rules).map_err(|error| Error::Facts(error.to_string()))?;
    Ok(Key::of(&[b"architecture", &version, &graph.0, &rules]))
}

/// Whether the store has what breaks `rules` in a snapshot.
pub(crate) fn is_known(store: &dyn Store, snapshot: &SnapshotInfo, rules: &Architecture) -> Result<bool> {
    let Some(graph) = snapshot.graph else { return Ok(true) };
    let sets = store.finding_sets(snapshot.id)?;
    let there = sets.iter().find(|(source, _)| source == ARCHITECTURE).map(|(_, key)| *key);
    let wanted = if rules.is_empty() { None } else { Some(key(&graph, rules)?) };
    Ok(there == wanted)
}

/// Gives a snapshot what breaks `rules` in it, unless it has that.
pub(crate) fn architecture(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Architecture,
) -> Result<()> {
    let Some(graph) = snapshot.graph else { return Ok(()) };
    if is_known(&*store, snapshot, rules)? {
        return Ok(());
    }
    if rules.is_empty() {
        return Ok(store.drop_findings(snapshot.id, ARCHITECTURE)?);
    }
    let key = key(&graph, rules)?;
    if store.share_findings(snapshot.id, ARCHITECTURE, &key)? {
        return Ok(());
    }
    let graph = graph_of(&*store, snapshot)?;
    let mut found = rules.run(&graph);
    if !rules.thresholds.is_empty() {
        store.select(Some(snapshot.id))?;
        let files: BTreeMap<&str, NodeId> = graph.files().map(|file| (graph.name(file), file)).collect();
        for threshold in &rules.thresholds {
            found.extend(exceeded(store, &graph, &files, threshold)?);
        }
    }
    Ok(store.put_findings(snapshot.id, &FindingSet { source: ARCHITECTURE, tool: TOOL, key }, &found)?)
}

/// What lies beyond a threshold, by place.
fn exceeded(
    store: &mut dyn Store,
    graph: &CodeGraph,
    files: &BTreeMap<&str, NodeId>,
    threshold: &Threshold,
) -> Result<Vec<Finding>> {
    let (metric, measured) = if threshold.of == "module" {
        modules(store, graph, &threshold.metric)?
    } else {
        let name = MetricId::of(&threshold.metric).map_or(&*threshold.metric, |id| id.metric().name);
        (name, symbols(store, graph, files, threshold)?)
    };
    let bound = |one: &Measured| {
        let file = &one.location.file;
        threshold.within.has(file) && (threshold.tests || !is_test(file))
    };
    let all = measured.into_iter().filter(bound);
    Ok(all.filter_map(|one| beyond(threshold, metric, one)).collect())
}

/// Values of functions, types or files.
fn symbols(
    store: &mut dyn Store,
    graph: &CodeGraph,
    files: &BTreeMap<&str, NodeId>,
    threshold: &Threshold,
) -> Result<Vec<Measured>> {
    let column = threshold.metric.replace('-', "_");
    let of_file = threshold.of == "file";
    let (view, rest) = match threshold.of.as_str() {
        "file" => ("files", "path AS file, '' AS qualified_name, 0, 0, 0"),
        "type" => ("types", "file, qualified_name, name_line, end_line, ordinal"),
        _ => ("functions", "file, qualified_name, name_line, end_line, ordinal"),
    };
    let (sign, bound) = match (threshold.most, threshold.least) {
        (Some(most), _) => (">", most),
        (None, least) => ("<", least.unwrap_or(f64::MIN)),
    };
    let sql =
        format!("SELECT {rest}, \"{column}\" FROM {view} WHERE \"{column}\" {sign} ?1 ORDER BY 1, 3, 5");
    let mut found = vec![];
    store.query(&sql, &[Value::Real(bound)], &Limits::NONE, &mut |_, row| {
        let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
        let number = |at: usize| row[at].as_i64().and_then(|one| u32::try_from(one).ok()).unwrap_or(0);
        let file = text(0);
        let node = files.get(file.as_str()).copied();
        let node = if of_file { node } else { node.and_then(|file| graph.by_ordinal(file, number(4))) };
        let place = node.map(|node| graph.place(node)).unwrap_or_default();
        let (line, end_line) = (number(2), number(3));
        let column = if place.line == line { place.column } else { 0 };
        let name = if of_file { file.clone() } else { text(1) };
        if let Some(value) = row[5].as_f64() {
            let location = Location { file, line, column, end_line };
            found.push(Measured { symbol: node.map(|node| symbol_id(graph, node)), name, location, value });
        }
        true
    })?;
    Ok(found)
}

/// Values of modules, and what the metric is called.
fn modules(store: &mut dyn Store, graph: &CodeGraph, metric: &str) -> Result<(&'static str, Vec<Measured>)> {
    let at = |module: &str, value: f64| Measured {
        symbol: None,
        name: if module.is_empty() { "." } else { module }.to_owned(),
        location: Location { file: module.to_owned(), ..Location::default() },
        value,
    };
    if let Some((_, name)) = COUPLING.iter().find(|(id, _)| *id == metric) {
        let value = |one: &Coupling| match metric {
            "afferent" => Some(f64::from(one.afferent)),
            "efferent" => Some(f64::from(one.efferent)),
            "instability" => one.instability,
            "abstractness" => one.abstractness,
            _ => one.distance,
        };
        let all = coupling(graph, Level::Module);
        let rows = all.iter().filter_map(|one| Some(at(graph.name(one.node), value(one)?)));
        return Ok((name, rows.collect()));
    }
    let name = MetricId::of(metric).map_or("value", |id| id.metric().name);
    let sql = format!("SELECT module, \"{}\" FROM modules ORDER BY module", metric.replace('-', "_"));
    let mut rows = vec![];
    store.query(&sql, &[], &Limits::NONE, &mut |_, row| {
        if let (Some(module), Some(value)) = (row[0].as_str(), row[1].as_f64()) {
            rows.push(at(module, value));
        }
        true
    })?;
    Ok((name, rows))
}
