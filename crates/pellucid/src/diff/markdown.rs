//! A comparison as a comment in a pull request, with a picture.

use super::print::{api, cycle, deltas, summary, turn};
use super::{Changes, Edge};
use crate::check::counted;
use crate::graph::mermaid_text;
use crate::output::markdown;
use pellucid_model::Finding;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

/// Edges of the picture: more are no picture.
const MOST_EDGES: usize = 40;
/// Characters of a text of analysed code.
const LONGEST: usize = 240;

/// Writes lists with at most `most` rows each.
pub(super) fn write(changes: &Changes, most: usize, out: &mut dyn Write) -> anyhow::Result<()> {
    writeln!(out, "### What changed: {} → {}\n", markdown(&changes.base), markdown(&changes.head))?;
    let risk = &changes.risk;
    writeln!(out, "**Risk: {}.** {}\n", risk.level, summary(changes))?;
    for reason in &risk.reasons {
        writeln!(out, "- {}", markdown(reason))?;
    }
    if !risk.reasons.is_empty() {
        writeln!(out)?;
    }
    picture(changes, out)?;
    let turned = |added: Vec<String>, removed: Vec<String>| {
        let plus = added.into_iter().map(|one| ("new", one));
        plus.chain(removed.into_iter().map(|one| ("gone", one))).collect::<Vec<_>>()
    };
    let edge = |one: &Edge| format!("{} → {} ({})", one.from, one.to, counted(one.uses as usize, "use"));
    let found = |all: &[Finding]| all.iter().map(finding).collect::<Vec<_>>();
    let apis = changes.api_changed.iter().map(|one| ("changed", api(one)));
    let apis = apis.chain(turned(
        changes.api.added.iter().map(api).collect(),
        changes.api.removed.iter().map(api).collect(),
    ));
    let functions = changes.functions.iter().map(|one| {
        (turn(one), format!("{} ({}:{}): {}", one.name, one.file, one.line, deltas(&one.metrics)))
    });
    let lists = [
        (
            "Cycles between modules",
            turned(
                changes.cycles.added.iter().map(cycle).collect(),
                changes.cycles.removed.iter().map(cycle).collect(),
            ),
        ),
        ("Findings", turned(found(&changes.findings.added), found(&changes.findings.removed))),
        ("Public definitions", apis.collect()),
        (
            "Dependencies between modules",
            turned(
                changes.edges.added.iter().map(edge).collect(),
                changes.edges.removed.iter().map(edge).collect(),
            ),
        ),
        ("Modules", turned(changes.modules.added.clone(), changes.modules.removed.clone())),
        ("Functions", functions.collect()),
        ("Patterns", turned(found(&changes.patterns.added), found(&changes.patterns.removed))),
    ];
    for (title, rows) in lists.iter().filter(|(_, rows)| !rows.is_empty()) {
        writeln!(out, "<details><summary>{title}: {}</summary>\n", rows.len())?;
        writeln!(out, "| | |\n| --- | --- |")?;
        for (change, text) in rows.iter().take(most) {
            let short: String = text.chars().take(LONGEST).collect();
            let dots = if short.len() < text.len() { "…" } else { "" };
            writeln!(out, "| {change} | {}{dots} |", markdown(&short))?;
        }
        if rows.len() > most {
            writeln!(out, "\nand {} more", rows.len() - most)?;
        }
        writeln!(out, "\n</details>\n")?;
    }
    Ok(())
}

fn finding(one: &Finding) -> String {
    let at = one.roles.first().map(|role| &role.location);
    let at = at.map_or_else(String::new, |at| format!(" ({}:{})", at.file, at.line));
    format!("{} {}: {}{at}", one.severity.name(), one.rule, one.message)
}

/// Changed modules and edges: new ones green and thick, gone ones red and dashed.
fn picture(changes: &Changes, out: &mut dyn Write) -> anyhow::Result<()> {
    let edges = &changes.edges;
    if edges.is_empty() && changes.modules.is_empty() {
        return Ok(());
    }
    let heaviest = |all: &[Edge]| {
        let mut all: Vec<Edge> = all.to_vec();
        all.sort_by(|a, b| b.uses.cmp(&a.uses).then_with(|| a.cmp(b)));
        all.truncate(MOST_EDGES / 2);
        all.sort();
        all
    };
    let (added, removed) = (heaviest(&edges.added), heaviest(&edges.removed));
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for one in added.iter().chain(&removed) {
        names.extend([one.from.as_str(), one.to.as_str()]);
    }
    let alone = changes.modules.added.iter().chain(&changes.modules.removed);
    for name in alone {
        if names.len() < MOST_EDGES {
            names.insert(name);
        }
    }
    let numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    writeln!(out, "```mermaid\nflowchart LR")?;
    for (name, at) in &numbers {
        let class = match name {
            name if changes.modules.added.iter().any(|one| one == name) => ":::added",
            name if changes.modules.removed.iter().any(|one| one == name) => ":::removed",
            _ => "",
        };
        writeln!(out, "  m{at}[\"{}\"]{class}", mermaid_text(name))?;
    }
    for one in &added {
        writeln!(out, "  m{} ==>|+{}| m{}", numbers[one.from.as_str()], one.uses, numbers[one.to.as_str()])?;
    }
    for one in &removed {
        writeln!(out, "  m{} -.->|-{}| m{}", numbers[one.from.as_str()], one.uses, numbers[one.to.as_str()])?;
    }
    writeln!(out, "  classDef added stroke:#1a7f37,stroke-width:3px")?;
    writeln!(out, "  classDef removed stroke:#cf222e,stroke-dasharray:4")?;
    for at in 0..added.len() + removed.len() {
        let colour = if at < added.len() { "#1a7f37" } else { "#cf222e" };
        writeln!(out, "  linkStyle {at} stroke:{colour}")?;
    }
    writeln!(out, "```\n")?;
    let left = (edges.added.len() - added.len(), edges.removed.len() - removed.len());
    if left != (0, 0) {
        writeln!(out, "{} new and {} removed dependencies with fewer uses are not drawn.\n", left.0, left.1)?;
    }
    Ok(())
}
