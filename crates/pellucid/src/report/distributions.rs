//! How metrics are distributed over the functions, types and files of the repository, a language or a module.

use crate::output::HISTOGRAM;
use anyhow::Context;
use pellucid_facts::metrics::{MetricId, Scope, Summary, Unsupported, Value as Measured};
use pellucid_store::{Limits, Store, Value};
use std::collections::BTreeMap;

/// What is measured, as the view that lists it, and what a reader is told it is.
const POPULATIONS: [(Scope, &str, &str); 3] = [
    (Scope::Function, "functions", "functions, methods, constructors and lambdas with a body"),
    (Scope::Type, "types", "types with members"),
    (Scope::File, "files", "files with facts"),
];

/// The parts of a repository over which values are gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// All of it.
    Repository,
    /// The files of each language.
    Language,
    /// The files of each folder.
    Module,
}

impl By {
    fn column(self) -> &'static str {
        match self {
            Self::Repository => "'repository'",
            Self::Language => "language",
            Self::Module => "module",
        }
    }
}

/// The columns of [`rows`].
pub(crate) fn columns(by: By) -> Vec<String> {
    let part = by.column().trim_matches('\'');
    let names = [
        part,
        "metric",
        "population",
        "count",
        "unknown",
        "mean",
        "p50",
        "p90",
        "p95",
        "p99",
        "max",
        HISTOGRAM,
    ];
    names.map(str::to_owned).to_vec()
}

/// One row for each part, population and metric; only for `metrics` if it names any.
pub(crate) fn rows(
    store: &mut dyn Store,
    by: By,
    metrics: &[MetricId],
    visit: &mut dyn FnMut(&[Value]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    for (scope, view, population) in POPULATIONS {
        let wanted = |id: &&MetricId| metrics.is_empty() || metrics.contains(id);
        let ids: Vec<MetricId> = MetricId::on(scope).iter().filter(wanted).copied().collect();
        if ids.is_empty() {
            continue;
        }
        for (part, summaries) in gather(store, by, view, &ids)? {
            for (id, summary) in ids.iter().zip(&summaries) {
                visit(&row(&part, *id, population, summary))?;
            }
        }
    }
    Ok(())
}

/// The summaries of all values, by part. Values are seen one by one; what is kept is how often each occurs.
fn gather(
    store: &mut dyn Store,
    by: By,
    view: &str,
    ids: &[MetricId],
) -> anyhow::Result<BTreeMap<String, Vec<Summary>>> {
    let names: String = ids.iter().map(|id| format!(", \"{}\"", id.metric().id)).collect();
    let sql = format!("SELECT {}{names} FROM {view}", by.column());
    let mut parts: BTreeMap<String, Vec<Summary>> = BTreeMap::new();
    store.query(&sql, &[], &Limits::NONE, &mut |_, row| {
        let part = row[0].as_str().unwrap_or_default();
        if !parts.contains_key(part) {
            parts.insert(part.to_owned(), vec![Summary::default(); ids.len()]);
        }
        if let Some(summaries) = parts.get_mut(part) {
            summaries.iter_mut().zip(&row[1..]).for_each(|(summary, value)| summary.add(measured(value)));
        }
        true
    })?;
    Ok(parts)
}

/// The metric that a user names.
pub(crate) fn metric(name: &str) -> anyhow::Result<MetricId> {
    let found = MetricId::of(&name.replace('-', "_"));
    found.with_context(|| format!("{name:?} is no metric (`pellucid explain METRIC` knows them)"))
}

fn measured(value: &Value) -> Measured {
    match value {
        Value::Integer(number) => {
            u64::try_from(*number).map_or(Measured::Real(*number as f64), Measured::Integer)
        }
        Value::Real(number) => Measured::Real(*number),
        _ => Measured::Unsupported(Unsupported::NotApplicable),
    }
}

fn row(part: &str, id: MetricId, population: &str, summary: &Summary) -> Vec<Value> {
    let number = |value: f64| {
        if value.fract() == 0.0 && value.abs() < 1e15 {
            Value::Integer(value as i64)
        } else {
            Value::Real(value)
        }
    };
    let rank = |percent: u8| summary.percentile(percent).map_or(Value::Null, number);
    vec![
        part.into(),
        id.metric().id.into(),
        population.into(),
        Value::Integer(summary.count() as i64),
        Value::Integer(summary.unsupported() as i64),
        summary.mean().map_or(Value::Null, Value::Real),
        rank(50),
        rank(90),
        rank(95),
        rank(99),
        summary.max().map_or(Value::Null, number),
        histogram(summary).as_str().into(),
    ]
}

/// Buckets that double in width, `[[least, most, how many], ...]`: all values in few numbers, the tail visible. Values
/// below 0 share the first bucket.
fn histogram(summary: &Summary) -> String {
    let mut buckets: Vec<(f64, f64, u64)> = vec![];
    for (value, times) in summary.histogram() {
        let (least, most) = bucket(value);
        match buckets.last_mut() {
            Some(last) if last.0 == least => last.2 += times,
            _ => {
                let before = buckets.last().map(|last| last.1);
                fill(&mut buckets, before, least);
                buckets.push((least, most, times));
            }
        }
    }
    serde_json::to_string(&buckets).unwrap_or_default()
}

/// Empty buckets between those that hold something.
fn fill(buckets: &mut Vec<(f64, f64, u64)>, after: Option<f64>, before: f64) {
    let mut at = after.unwrap_or(before);
    while at < before && buckets.len() < 64 {
        let (least, most) = bucket(at);
        buckets.push((least, most, 0));
        at = most;
    }
}

/// The bucket `least <= value < most` of a value: 0, 1, 2-3, 4-7, 8-15, ...
fn bucket(value: f64) -> (f64, f64) {
    if value < 0.0 {
        return (f64::MIN, 0.0);
    }
    if value < 1.0 {
        return (0.0, 1.0);
    }
    let least = value.log2().floor().exp2();
    (least, 2.0 * least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_double_and_gaps_are_seen() {
        let mut summary = Summary::default();
        for value in [0, 1, 2, 3, 3, 9] {
            summary.add(Measured::Integer(value));
        }
        assert_eq!(histogram(&summary), "[[0.0,1.0,1],[1.0,2.0,1],[2.0,4.0,3],[4.0,8.0,0],[8.0,16.0,1]]");
    }
}
