//! One side of a comparison.

use crate::check;
use crate::config::Config;
use anyhow::Context;
use pellucid_graph::algorithms::{Filter, cycles};
use pellucid_graph::code::{CodeGraph, Level, NodeId};
use pellucid_graph::edge::Certainty;
use pellucid_insights::Rules;
use pellucid_model::Finding;
use pellucid_store::{Limits, SnapshotId, Store};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct File {
    pub(super) hash: String,
    pub(super) module: String,
    pub(super) language: String,
}

/// A public definition, or what might be one.
#[derive(Debug, Clone)]
pub(super) struct Symbol {
    pub(super) ordinal: i64,
    pub(super) parent: Option<i64>,
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) public: bool,
    pub(super) signature: String,
    pub(super) line: i64,
}

/// A function's metrics, in the order of [`METRICS`].
#[derive(Debug, Clone)]
pub(super) struct Measures {
    pub(super) name: String,
    pub(super) line: i64,
    pub(super) values: Vec<Option<f64>>,
}

/// What is compared of functions.
pub(super) const METRICS: [&str; 5] = ["cognitive", "cyclomatic", "source_lines", "nesting", "parameters"];

/// How often one module uses another.
pub(super) type Uses = BTreeMap<(String, String), u32>;

/// A snapshot with what is compared of it.
pub(super) struct Side {
    pub(super) snapshot: SnapshotId,
    pub(super) label: String,
    pub(super) graph: CodeGraph,
    pub(super) files: BTreeMap<String, File>,
    pub(super) findings: Vec<Finding>,
}

impl Side {
    pub(super) fn read(store: &mut dyn Store, snapshot: SnapshotId, config: &Config) -> anyhow::Result<Self> {
        store.select(Some(snapshot))?;
        let info = store.selected()?.context("the snapshot is gone")?;
        let short: String = info.revision.chars().take(12).collect();
        let label = if short.is_empty() { info.name.clone() } else { format!("{}@{short}", info.name) };
        let graph = pellucid_engine::graph_of(store, &info)?;
        let mut files = BTreeMap::new();
        let sql = "SELECT path, hash, module, language FROM files";
        store.query(sql, &[], &Limits::NONE, &mut |_, row| {
            let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
            files.insert(text(0), File { hash: text(1), module: text(2), language: text(3) });
            true
        })?;
        let mut side = Self { snapshot, label, graph, files, findings: check::all(store, snapshot)? };
        side.keep_what_counts(config);
        Ok(side)
    }

    fn keep_what_counts(&mut self, config: &Config) {
        let off = |one: &Finding| config.gate.severities.get(&one.rule) == Some(&None);
        self.findings.retain(|one| one.confidence >= config.insights.confidence && !off(one));
    }

    /// Whether it has, now, what the rules find as they are today; that is made if `make` says so.
    pub(super) fn complete(
        &mut self,
        store: &mut dyn Store,
        rules: &Rules,
        make: bool,
        config: &Config,
    ) -> anyhow::Result<bool> {
        store.select(Some(self.snapshot))?;
        let info = store.selected()?.context("the snapshot is gone")?;
        if pellucid_engine::has_findings(store, &info, crate::findings::detectors(rules, config))? {
            return Ok(true);
        }
        if make {
            self.findings = crate::findings::kept(store, &info, rules, config)?;
            self.keep_what_counts(config);
        }
        Ok(make)
    }

    /// The definitions of some files, in their order.
    pub(super) fn symbols(
        &self,
        store: &mut dyn Store,
        wanted: &BTreeSet<&str>,
    ) -> anyhow::Result<BTreeMap<String, Vec<Symbol>>> {
        store.select(Some(self.snapshot))?;
        let sql = "SELECT file, ordinal, parent, kind, qualified_name, visibility, signature, name_line FROM symbols \
                   ORDER BY file, ordinal";
        let mut found: BTreeMap<String, Vec<Symbol>> = BTreeMap::new();
        store.query(sql, &[], &Limits::NONE, &mut |_, row| {
            let text = |at: usize| row[at].as_str().unwrap_or_default();
            if wanted.contains(text(0)) {
                let signature = text(6).split_whitespace().collect::<Vec<_>>().join(" ");
                found.entry(text(0).to_owned()).or_default().push(Symbol {
                    ordinal: row[1].as_i64().unwrap_or(0),
                    parent: row[2].as_i64(),
                    kind: text(3).to_owned(),
                    name: text(4).to_owned(),
                    public: text(5) == "public" || text(5) == "protected",
                    signature,
                    line: row[7].as_i64().unwrap_or(0),
                });
            }
            true
        })?;
        Ok(found)
    }

    /// The functions of some files with their metrics, in their order.
    pub(super) fn functions(
        &self,
        store: &mut dyn Store,
        wanted: &BTreeSet<&str>,
    ) -> anyhow::Result<BTreeMap<String, Vec<Measures>>> {
        store.select(Some(self.snapshot))?;
        let columns = METRICS.join(", ");
        let sql = format!(
            "SELECT file, qualified_name, name_line, {columns} FROM functions ORDER BY file, ordinal"
        );
        let mut found: BTreeMap<String, Vec<Measures>> = BTreeMap::new();
        store.query(&sql, &[], &Limits::NONE, &mut |_, row| {
            let text = |at: usize| row[at].as_str().unwrap_or_default();
            if wanted.contains(text(0)) {
                let values = row[3..].iter().map(pellucid_store::Value::as_f64).collect();
                let (name, line) = (text(1).to_owned(), row[2].as_i64().unwrap_or(0));
                found.entry(text(0).to_owned()).or_default().push(Measures { name, line, values });
            }
            true
        })?;
        Ok(found)
    }

    /// Which modules use which, and the cycles among them, by name.
    pub(super) fn modules(&self) -> (Uses, Vec<BTreeSet<String>>) {
        let graph = &self.graph;
        let filter = written();
        let lifted = graph.lifted(Level::Module, false, |edge| filter.accepts(graph, edge));
        let name = |node: NodeId| module(graph.name(node));
        let at = |number: u32| name(lifted.nodes[number as usize]);
        let edges = lifted.edges.iter().map(|(from, to, uses)| ((at(*from), at(*to)), *uses)).collect();
        let groups = cycles(&lifted)
            .iter()
            .map(|cycle| cycle.nodes.iter().map(|node| name(*node)).collect())
            .collect();
        (edges, groups)
    }

    /// The node of a file.
    pub(super) fn file(&self, path: &str) -> Option<NodeId> {
        let graph = &self.graph;
        let first = graph.files().next()?.0;
        let (mut low, mut high) = (first, first + graph.files().len() as u32);
        while low < high {
            let middle = low + (high - low) / 2;
            match graph.name(NodeId(middle)).cmp(path) {
                std::cmp::Ordering::Equal => return Some(NodeId(middle)),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// What code says it uses: what is inferred may differ without any change of structure.
pub(super) fn written() -> Filter {
    Filter::dependencies().down_to(Certainty::Resolved)
}

/// The root is a module, too.
pub(super) fn module(path: &str) -> String {
    if path.is_empty() { ".".to_owned() } else { path.to_owned() }
}
