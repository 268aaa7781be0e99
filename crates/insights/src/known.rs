//! What rules are told beside the graph: metric values and history.

use pellucid_facts::metrics::MetricId;
use pellucid_graph::algorithms::{Coupling, coupling};
use pellucid_graph::code::{CodeGraph, Level, NodeId};
use std::collections::BTreeSet;

/// What is known of a snapshot that its graph does not tell.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Values of callables, types and files.
    pub metrics: Vec<(NodeId, MetricId, f64)>,
    /// Files, and the commits that changed each.
    pub commits: Vec<(NodeId, u32)>,
    /// Files, and the people who changed each.
    pub authors: Vec<(NodeId, u32)>,
    /// Files that change together, told both ways.
    pub together: Vec<Together>,
}

/// That a file changes together with another.
#[derive(Debug, Clone, Copy)]
pub struct Together {
    /// The file.
    pub file: NodeId,
    /// The other one.
    pub other: NodeId,
    /// Commits that changed both.
    pub commits: u32,
    /// Of a hundred commits that changed the file.
    pub hundredths: u32,
}

impl Known {
    /// Adds what version control tells of two files.
    pub fn add_together(&mut self, a: NodeId, b: NodeId, commits: u32, of_a: f64, of_b: f64) {
        let row = |file, other, of: f64| Together { file, other, commits, hundredths: (of * 100.0) as u32 };
        self.together.extend([row(a, b, of_a), row(b, a, of_b)]);
    }

    /// Adds what the graph tells of the metrics of folders, as far as it is asked for.
    pub fn add_coupling(&mut self, graph: &CodeGraph, asked: &BTreeSet<MetricId>) {
        let of = |one: &Coupling, metric: MetricId| match metric {
            MetricId::Afferent => Some(f64::from(one.afferent)),
            MetricId::Efferent => Some(f64::from(one.efferent)),
            MetricId::Instability => one.instability,
            MetricId::Distance => one.distance,
            _ => None,
        };
        let metrics = [MetricId::Afferent, MetricId::Efferent, MetricId::Instability, MetricId::Distance];
        let asked: Vec<MetricId> = metrics.into_iter().filter(|one| asked.contains(one)).collect();
        if asked.is_empty() {
            return;
        }
        for one in coupling(graph, Level::Module) {
            let values = asked.iter().filter_map(|metric| Some((one.node, *metric, of(&one, *metric)?)));
            self.metrics.extend(values);
        }
    }
}

/// A value as rules compare it: rounded down, a ratio in hundredths.
pub(crate) fn whole(metric: MetricId, value: f64) -> u32 {
    let scale = if metric.metric().unit == "ratio" { 100.0 } else { 1.0 };
    // The cast saturates.
    (value * scale + 1e-9) as u32
}
