//! How much a change may break, with the reasons.

use super::side::Side;
use super::{Changes, Risk};
use crate::check::counted;
use pellucid_graph::algorithms::{Direction, Filter, impact_kinds, is_test, reach};
use pellucid_graph::code::NodeId;
use pellucid_model::Severity;
use std::collections::BTreeSet;

/// Complexity at which its source warns.
const COMPLEX: f64 = 15.0;
/// Other files that make a changed one widely used.
const MANY: usize = 20;
/// Changed functions beyond which is not looked for each one's tests.
const MOST_FUNCTIONS: usize = 300;
/// How far a test may be from what it reaches.
const TEST_DEPTH: u32 = 12;
/// Nodes that are visited on the way back to a test.
const MOST_NODES: usize = 20_000;

/// The reasons with their weights, and what they amount to: 1 or 2 points are low, 3 to 5 medium, more high.
pub(super) fn of(changes: &Changes, new: &Side, files: &BTreeSet<&str>) -> Risk {
    let mut reasons: Vec<(u32, String)> = vec![];
    api(changes, &mut reasons);
    structure(changes, &mut reasons);
    functions(changes, &mut reasons);
    found(changes, &mut reasons);
    reach_of(new, files, &mut reasons);
    untested(changes, new, &mut reasons);
    let points: u32 = reasons.iter().map(|(points, _)| points).sum();
    let level = match points {
        0 => "none",
        1..=2 => "low",
        3..=5 => "medium",
        _ => "high",
    };
    reasons.sort_by_key(|one| std::cmp::Reverse(one.0));
    Risk { level, reasons: reasons.into_iter().map(|(_, text)| text).collect() }
}

fn api(changes: &Changes, reasons: &mut Vec<(u32, String)>) {
    let broken = changes.api.removed.iter().chain(&changes.api_changed);
    let (count, users) =
        broken.fold((0, 0), |(count, users), one| (count + 1, users + one.users.unwrap_or(0)));
    if count > 0 {
        let used = match users {
            0 => "nothing here used them".to_owned(),
            users => format!("used in {} before", counted(users, "place")),
        };
        let what = counted(count, "public definition");
        reasons.push((
            if users > 0 { 3 } else { 2 },
            format!("{what} removed or with another signature; {used}"),
        ));
    }
}

fn structure(changes: &Changes, reasons: &mut Vec<(u32, String)>) {
    let cycles = changes.cycles.added.len();
    if cycles > 0 {
        reasons.push((3, format!("{} between modules, new or grown", counted(cycles, "cycle"))));
    }
    // The module of a path is a folder; whatever it holds is test code if it is called so.
    let production = |one: &&super::Edge| !is_test(&format!("{}/x", one.from));
    let edges = changes.edges.added.iter().filter(production).count();
    if edges > 0 {
        let word = if edges == 1 { "dependency" } else { "dependencies" };
        reasons.push((1, format!("{edges} new {word} between modules")));
    }
}

fn functions(changes: &Changes, reasons: &mut Vec<(u32, String)>) {
    let cognitive = |one: &super::Function| {
        let found = one.metrics.iter().find(|delta| delta.metric == "cognitive")?;
        Some((found.before.unwrap_or(0.0), found.after.unwrap_or(0.0)))
    };
    let all: Vec<(f64, f64)> = changes.functions.iter().filter_map(cognitive).collect();
    let crossed = all.iter().filter(|(before, after)| *before <= COMPLEX && *after > COMPLEX).count();
    let worse = all.iter().filter(|(before, after)| *before > COMPLEX && after > before).count();
    if crossed > 0 {
        reasons.push((
            2,
            format!("{} now beyond a cognitive complexity of {COMPLEX}", counted(crossed, "function")),
        ));
    }
    if worse > 0 {
        reasons.push((1, format!("{} that were complex are more so now", counted(worse, "function"))));
    }
}

fn found(changes: &Changes, reasons: &mut Vec<(u32, String)>) {
    let count =
        |severity: Severity| changes.findings.added.iter().filter(|one| one.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors > 0 {
        reasons.push((3, format!("{} of rules that must hold", counted(errors, "new violation"))));
    }
    if warnings > 0 {
        reasons.push((1, counted(warnings, "new warning")));
    }
}

/// How many other files use the changed ones.
fn reach_of(new: &Side, files: &BTreeSet<&str>, reasons: &mut Vec<(u32, String)>) {
    let graph = &new.graph;
    let changed: BTreeSet<NodeId> =
        files.iter().filter(|path| !is_test(path)).filter_map(|path| new.file(path)).collect();
    let filter = Filter::dependencies();
    let mut users = BTreeSet::new();
    for file in &changed {
        let nodes = graph.symbols_of(*file).map(NodeId).chain([*file]);
        for (edge, from) in nodes.flat_map(|node| graph.users(node)) {
            let user = graph.file(from).filter(|one| !changed.contains(one) && !is_test(graph.name(*one)));
            if let Some(user) = user
                && filter.accepts(graph, edge)
            {
                users.insert(user);
            }
        }
    }
    if users.len() >= MANY {
        reasons.push((2, format!("{} other files use what changed", users.len())));
    } else if !users.is_empty() {
        let what = if users.len() == 1 { "file uses" } else { "files use" };
        reasons.push((0, format!("{} other {what} what changed", users.len())));
    }
}

/// Whether the tests here call the code at all, or drive it from outside, where no graph sees them.
fn tests_call(new: &Side) -> bool {
    let graph = &new.graph;
    let (mut used, mut all) = (BTreeSet::new(), 0);
    for file in graph.files() {
        if !is_test(graph.name(file)) {
            all += 1;
            continue;
        }
        for node in graph.symbols_of(file).map(NodeId).chain([file]) {
            let targets = graph.out(node).filter_map(|edge| graph.file(graph.edge_to(edge)));
            used.extend(targets.filter(|to| !is_test(graph.name(*to))));
        }
    }
    !used.is_empty() && used.len() * 10 >= all
}

/// Changed functions that no test reaches, where there are tests at all.
fn untested(changes: &Changes, new: &Side, reasons: &mut Vec<(u32, String)>) {
    let graph = &new.graph;
    if !tests_call(new) {
        return;
    }
    let there = changes
        .functions
        .iter()
        .filter(|one| !is_test(&one.file) && one.metrics.iter().any(|delta| delta.after.is_some()));
    let (mut looked, mut bare) = (0, 0);
    for one in there.take(MOST_FUNCTIONS) {
        let node = new.file(&one.file).and_then(|file| {
            let mut all = graph.symbols_of(file).map(NodeId);
            all.find(|node| {
                i64::from(graph.place(*node).line) == one.line
                    && graph.kind(*node).symbol().is_some_and(|kind| kind.is_callable())
            })
        });
        let Some(node) = node else { continue };
        looked += 1;
        let filter = Filter::of(impact_kinds());
        let (users, _) = reach(graph, &[node], Direction::Backward, filter, TEST_DEPTH, MOST_NODES);
        let tested =
            users.iter().any(|one| graph.file(one.node).is_some_and(|file| is_test(graph.name(file))));
        bare += usize::from(!tested);
    }
    if bare > 0 {
        let all = counted(looked, "changed function");
        reasons.push((1, format!("{bare} of {all} that no test is seen to reach")));
    }
}
