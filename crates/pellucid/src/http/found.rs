//! Findings of a snapshot: read once, asked for often.

use super::problem::{Problem, Result};
use crate::config::Config;
use pellucid_graph::code::{CodeGraph, NodeId};
use pellucid_insights::Rules;
use pellucid_model::Finding;
use pellucid_store::Store;
use std::collections::BTreeSet;

/// Everything that was found, the surest first, with the rules that found it.
pub(super) struct Found {
    pub(super) rules: Rules,
    pub(super) all: Vec<Finding>,
}

impl Found {
    /// What rules and other tools found in the snapshot that `store` shows. Where rules were not run over it that is done
    /// now, if `make` says so, and kept if nobody else writes: the map, queries and the next start then have it, too.
    pub(super) fn read(store: &mut dyn Store, config: &Config, make: bool) -> Result<Self> {
        let rules = crate::findings::rules(config)?;
        let snapshot = store.selected()?.ok_or_else(|| Problem::not_found("there is no such snapshot"))?;
        let detectors = crate::findings::detectors(&rules, config);
        let known = pellucid_engine::has_findings(store, &snapshot, detectors)
            .map_err(|error| Problem::internal(error.to_string()))?;
        if !known && !make {
            return Err(Problem::not_found(
                "nothing was looked for yet; the analysis that is running does it in the end",
            ));
        }
        let read = if known { crate::findings::everything } else { crate::findings::kept };
        let mut all =
            read(store, &snapshot, &rules, config).map_err(|error| Problem::not_found(error.to_string()))?;
        all.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        Ok(Self { rules, all })
    }

    /// What a rule is called; its id if it is no rule of ours.
    pub(super) fn title<'a>(&'a self, rule: &'a str) -> &'a str {
        let known = self.rules.documents().iter().find(|one| one.rule.id == rule);
        known.map_or(rule, |one| one.title.as_str())
    }

    /// A node with all that stands in it, up to nodes that are others'.
    pub(super) fn territory(graph: &CodeGraph, of: NodeId, others: &BTreeSet<NodeId>) -> Vec<NodeId> {
        let within =
            |above: NodeId, node: &NodeId| graph.owner(*node).or_else(|| graph.parent(*node)) == Some(above);
        let mut found = vec![of];
        let mut at = 0;
        while let Some(node) = found.get(at).copied() {
            at += 1;
            let below = graph.below(node).filter(|below| within(node, below));
            found.extend(below.filter(|below| !others.contains(below)));
        }
        found
    }
}
