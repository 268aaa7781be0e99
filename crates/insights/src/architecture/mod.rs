//! A project's own rules: layers, dependencies, cycles, thresholds. What they mean is here; where they are written is
//! not.

mod cycles;
mod dependencies;
mod pattern;
mod threshold;

pub use pattern::{BadPattern, Pattern};
pub use threshold::{Measured, beyond};

use pellucid_graph::algorithms::{Filter, is_test};
use pellucid_graph::code::{CodeGraph, EdgeId, Level, NodeId};
use pellucid_graph::edge::{Certainty, EdgeKind};
use pellucid_model::{Finding, FindingKind, Severity};
use serde::Serialize;

/// Raised with every change to what these rules find or tell.
pub const ARCHITECTURE_VERSION: u32 = 2;

/// What every rule has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// How much a violation matters.
    pub severity: Severity,
    /// Why the project has it; may be empty.
    pub why: String,
}

/// A layer: those above may use those below.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Layer {
    /// Its name.
    pub name: String,
    /// What belongs to it.
    pub modules: Pattern,
    /// Indices of the layers that it may use, besides itself.
    pub uses: Vec<usize>,
}

/// What some modules may use, or may not.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dependency {
    /// Id, severity, reason.
    pub head: Head,
    /// Whose uses.
    pub from: Pattern,
    /// What they must not use.
    pub forbid: Pattern,
    /// All that they may use, besides themselves; empty = anything.
    pub allow: Pattern,
    /// Which edges count; empty = all that make code depend on code.
    pub kinds: Vec<EdgeKind>,
}

/// Where cycles are banned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CycleBan {
    /// Id, severity, reason.
    pub head: Head,
    /// Between what: `type`, `file`, `module`, `package`.
    #[serde(serialize_with = "level")]
    pub level: Level,
    /// Among which.
    pub within: Pattern,
}

fn level<S: serde::Serializer>(level: &Level, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(level.name())
}

/// A bound on a metric.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Threshold {
    /// Id, severity, reason.
    pub head: Head,
    /// The metric's id.
    pub metric: String,
    /// On what it is measured: `function`, `type`, `file`, `module`.
    pub of: String,
    /// Values above are violations.
    pub most: Option<f64>,
    /// Values below are violations.
    pub least: Option<f64>,
    /// Where it holds.
    pub within: Pattern,
    /// Whether test code is bound, too.
    pub tests: bool,
}

/// All rules of a project.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Architecture {
    /// From top to bottom.
    pub layers: Vec<Layer>,
    /// About the layers as a whole.
    pub layering: Option<Head>,
    /// Dependencies.
    pub dependencies: Vec<Dependency>,
    /// Cycles.
    pub cycles: Vec<CycleBan>,
    /// Bounds of metrics.
    pub thresholds: Vec<Threshold>,
    /// Whether what test code uses counts.
    pub tests: bool,
    /// The least sure edges that count; none = resolved ones, so that nothing is held against code that it does not say.
    pub certainty: Option<Certainty>,
}

impl Architecture {
    /// Whether there is no rule at all.
    pub fn is_empty(&self) -> bool {
        self.heads().next().is_none()
    }

    /// What all rules have, in the order in which they are run.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        let layering = self.layering.iter();
        let rest = self.dependencies.iter().map(|one| &one.head);
        let rest = rest.chain(self.cycles.iter().map(|one| &one.head));
        layering.chain(rest).chain(self.thresholds.iter().map(|one| &one.head))
    }

    /// What layers, dependencies and cycles find in a graph: by rule, then by place.
    pub fn run(&self, graph: &CodeGraph) -> Vec<Finding> {
        let uses = self.uses(graph);
        let mut found = dependencies::run(self, graph, &uses);
        for ban in &self.cycles {
            found.extend(cycles::run(ban, graph, &uses));
        }
        found
    }

    /// The edges that count.
    fn uses(&self, graph: &CodeGraph) -> Uses {
        let filter = Filter::dependencies().down_to(self.certainty.unwrap_or(Certainty::Resolved));
        let of_tests: Vec<bool> =
            graph.files().map(|file| !self.tests && is_test(graph.name(file))).collect();
        Uses { filter, first: graph.files().next().map_or(0, |file| file.0), of_tests }
    }
}

/// Which edges count.
struct Uses {
    filter: Filter,
    first: u32,
    of_tests: Vec<bool>,
}

impl Uses {
    fn counts(&self, graph: &CodeGraph, edge: EdgeId, from: NodeId) -> bool {
        let file = graph.file(from);
        let test = file.is_some_and(|file| self.of_tests.get((file.0 - self.first) as usize) == Some(&true));
        !test && self.filter.accepts(graph, edge)
    }
}

/// A violation of a rule, without its roles and evidence. The parts are what makes it the same in the next snapshot.
fn violation(head: &Head, parts: &[&str], message: String) -> Finding {
    Finding {
        id: crate::detect::fingerprint(&head.id, parts.iter().copied()),
        rule: head.id.clone(),
        version: ARCHITECTURE_VERSION,
        kind: FindingKind::Violation,
        severity: head.severity,
        confidence: 1.0,
        message: if head.why.is_empty() { message } else { format!("{message}. {}", head.why) },
        roles: vec![],
        evidence: vec![],
        properties: Default::default(),
    }
}
