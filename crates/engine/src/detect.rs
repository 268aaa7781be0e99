//! From a snapshot's graph to its findings.

use crate::architecture;
use crate::codec::ROWS_VERSION;
use crate::error::{Error, Result};
use crate::known::known;
use crate::link::graph_of;
use crate::measure::METRICS_VERSION;
use crate::progress::Step;
use pellucid_insights::architecture::Architecture;
use pellucid_insights::rule::ast::Rule;
use pellucid_insights::world::{Reader, database};
use pellucid_insights::{DETECTOR_VERSION, Rules, Stopped, fingerprint, shipped};
use pellucid_model::{Finding, FindingKind, Location, Role, Severity};
use pellucid_store::{FindingSet, Key, SnapshotInfo, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

/// The source under which a snapshot has what rules over its graph find.
pub const RULES: &str = "rules";
/// The rule that tells of rules which needed more than their budget.
pub const STOPPED: &str = "stopped-rule";
/// The tool that findings of ours come from.
pub const TOOL: &str = "pellucid";

/// Same key, same findings.
fn key(store: &dyn Store, snapshot: &SnapshotInfo, graph: &Key, rules: &Rules) -> Result<Key> {
    let version = [DETECTOR_VERSION, METRICS_VERSION, ROWS_VERSION];
    let version: Vec<u8> = version.iter().flat_map(|part| part.to_le_bytes()).collect();
    let history = store.history_log(snapshot.project)?.map_or(vec![], |log| log.0.to_vec());
    let mut parts: Vec<&[u8]> = vec![b"findings", &version, &graph.0, &history, shipped::SHARED.as_bytes()];
    parts.extend(rules.documents().iter().map(|one| one.text.as_bytes()));
    Ok(Key::of(&parts))
}

/// Everything that finds something in a snapshot's graph.
#[derive(Debug, Clone, Copy)]
pub struct Detectors<'a> {
    /// Rules over the graph.
    pub rules: &'a Rules,
    /// The project's own.
    pub architecture: &'a Architecture,
    /// Threads that apply them.
    pub threads: usize,
}

/// Whether the store has what is to be found in a snapshot.
pub fn has_findings(store: &dyn Store, snapshot: &SnapshotInfo, detectors: Detectors<'_>) -> Result<bool> {
    let own = architecture::is_known(store, snapshot, detectors.architecture)?;
    Ok(own && is_known(store, snapshot, detectors.rules)?)
}

fn is_known(store: &dyn Store, snapshot: &SnapshotInfo, rules: &Rules) -> Result<bool> {
    let Some(graph) = snapshot.graph else { return Ok(true) };
    let wanted = key(store, snapshot, &graph, rules)?;
    Ok(store.finding_sets(snapshot.id)?.iter().any(|(source, set)| source == RULES && *set == wanted))
}

/// Gives a snapshot what is to be found in it, unless it has that. Ends with [`Error::Interrupted`] soon after `stop` is
/// set; nothing is kept then.
pub fn detect(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    detectors: Detectors<'_>,
    stop: &AtomicBool,
) -> Result<()> {
    let rules = detectors.rules;
    if let Some(graph) = snapshot.graph
        && !is_known(&*store, snapshot, rules)?
    {
        let key = key(&*store, snapshot, &graph, rules)?;
        if !store.share_findings(snapshot.id, RULES, &key)? {
            let found = apply(store, snapshot, rules, detectors.threads, stop, |_| true)?;
            store.put_findings(snapshot.id, &FindingSet { source: RULES, tool: TOOL, key }, &found)?;
        }
    }
    architecture::architecture(store, snapshot, detectors.architecture)
}

/// What those of the rules that are wanted find in a snapshot: from the store if it is there, else computed and not kept.
pub fn findings(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Rules,
    threads: usize,
    wanted: impl Fn(&Rule) -> bool,
) -> Result<Vec<Finding>> {
    if let Some(graph) = snapshot.graph
        && is_known(&*store, snapshot, rules)?
    {
        let all = rules.documents().iter().map(|one| &one.rule);
        let ids: BTreeSet<&str> = all.filter(|rule| wanted(rule)).map(|rule| rule.id.as_str()).collect();
        let mut found = store.findings(&key(&*store, snapshot, &graph, rules)?)?;
        found.retain(|one| ids.contains(one.rule.as_str()) || tells_of(one, &ids));
        return Ok(found);
    }
    apply(store, snapshot, rules, threads, &AtomicBool::new(false), wanted)
}

fn apply(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Rules,
    threads: usize,
    stop: &AtomicBool,
    wanted: impl Fn(&Rule) -> bool,
) -> Result<Vec<Finding>> {
    let _span = tracing::info_span!("step", step = Step::Detect.name()).entered();
    let graph = graph_of(&*store, snapshot)?;
    let known = known(store, snapshot, &graph, &rules.metrics())?;
    let relations = database(&graph, &known);
    let (mut found, stopped) = rules.run(relations, Reader(&graph), threads, stop, wanted);
    if stop.load(Ordering::Relaxed) {
        return Err(Error::Interrupted);
    }
    for one in stopped {
        tracing::warn!(rule = one.rule, "{}", one.reason);
        found.push(told(&one));
    }
    Ok(found)
}

/// That a rule was stopped is kept as what it would have found: who reads findings later has to know it, too.
fn told(stopped: &Stopped) -> Finding {
    let (rule, reason) = (&stopped.rule, stopped.reason);
    let location = Location::default();
    Finding {
        id: fingerprint(STOPPED, [rule.as_str()]),
        rule: STOPPED.to_owned(),
        version: 1,
        kind: FindingKind::Violation,
        severity: Severity::Info,
        confidence: 1.0,
        message: format!("the rule {rule} was {reason}; what it would find is not known"),
        roles: vec![Role { role: "rule".to_owned(), symbol: None, name: rule.clone(), location }],
        evidence: vec![],
        properties: BTreeMap::new(),
    }
}

/// Whether a finding tells that a rule of these was stopped.
fn tells_of(one: &Finding, ids: &BTreeSet<&str>) -> bool {
    one.rule == STOPPED && one.roles.iter().any(|role| ids.contains(role.name.as_str()))
}
