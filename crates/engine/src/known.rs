//! What the store knows of a snapshot beside its graph, for rules.

use crate::error::Result;
use pellucid_facts::metrics::{MetricId, Scope};
use pellucid_graph::code::{CodeGraph, NodeId};
use pellucid_insights::Known;
use pellucid_store::{Limits, SnapshotInfo, Store};
use std::collections::{BTreeMap, BTreeSet};

/// The values of the metrics that are asked for, and the history as far as it was read.
pub(crate) fn known(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    graph: &CodeGraph,
    asked: &BTreeSet<MetricId>,
) -> Result<Known> {
    store.select(Some(snapshot.id))?;
    let files: BTreeMap<String, NodeId> =
        graph.files().map(|file| (graph.name(file).to_owned(), file)).collect();
    let mut known = Known::default();
    for (scope, view, rest) in [
        (Scope::Function, "functions", "file, ordinal"),
        (Scope::Type, "types", "file, ordinal"),
        (Scope::File, "files", "path, NULL"),
    ] {
        let metrics: Vec<MetricId> =
            MetricId::on(scope).iter().copied().filter(|id| asked.contains(id)).collect();
        if !metrics.is_empty() {
            values(store, graph, &files, (view, rest), &metrics, &mut known)?;
        }
    }
    known.add_coupling(graph, asked);
    history(store, &files, &mut known)?;
    Ok(known)
}

fn values(
    store: &mut dyn Store,
    graph: &CodeGraph,
    files: &BTreeMap<String, NodeId>,
    (view, rest): (&str, &str),
    metrics: &[MetricId],
    known: &mut Known,
) -> Result<()> {
    let columns: String =
        metrics.iter().map(|one| format!(", \"{}\"", one.metric().id.replace('-', "_"))).collect();
    let sql = format!("SELECT {rest}{columns} FROM {view} ORDER BY 1, 2");
    store.query(&sql, &[], &Limits::NONE, &mut |_, row| {
        let file = row[0].as_str().and_then(|file| files.get(file)).copied();
        let ordinal = row[1].as_i64().and_then(|one| u32::try_from(one).ok());
        let node = match (file, ordinal) {
            (Some(file), Some(ordinal)) => graph.by_ordinal(file, ordinal),
            (file, _) => file,
        };
        if let Some(node) = node {
            let told = metrics.iter().zip(&row[2..]);
            known.metrics.extend(told.filter_map(|(id, value)| Some((node, *id, value.as_f64()?))));
        }
        true
    })?;
    Ok(())
}

fn history(store: &mut dyn Store, files: &BTreeMap<String, NodeId>, known: &mut Known) -> Result<()> {
    let number = |value: &pellucid_store::Value| value.as_i64().and_then(|one| u32::try_from(one).ok());
    store.query("SELECT file, commits, authors FROM history", &[], &Limits::NONE, &mut |_, row| {
        if let Some(file) = row[0].as_str().and_then(|file| files.get(file)) {
            known.commits.extend(number(&row[1]).map(|count| (*file, count)));
            known.authors.extend(number(&row[2]).map(|count| (*file, count)));
        }
        true
    })?;
    let sql = "SELECT file, other, together, of_file, of_other FROM coupling";
    store.query(sql, &[], &Limits::NONE, &mut |_, row| {
        let file = |at: usize| row[at].as_str().and_then(|file: &str| files.get(file)).copied();
        let share = |at: usize| row[at].as_f64().unwrap_or(0.0);
        if let (Some(a), Some(b), Some(count)) = (file(0), file(1), number(&row[2])) {
            known.add_together(a, b, count, share(3), share(4));
        }
        true
    })?;
    Ok(())
}
