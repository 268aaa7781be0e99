//! A comparison for people.

use super::{Api, Changes, Delta, Function};
use crate::check::counted;
use crate::output::{Style, printable, styled};
use pellucid_model::Finding;
use std::io::Write;

/// Writes lists with at most `most` rows each.
pub(super) fn text(
    changes: &Changes,
    most: usize,
    coloured: bool,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let title = |text: &str| styled(text, Style::Title, coloured);
    writeln!(out, "{}", printable(&format!("{} -> {}", changes.base, changes.head)))?;
    writeln!(out, "{}", summary(changes))?;
    let risk = &changes.risk;
    if risk.level != "none" || !risk.reasons.is_empty() {
        writeln!(out, "\n{} {}", title("risk:"), risk.level)?;
        risk.reasons.iter().try_for_each(|one| writeln!(out, "  {}", printable(one)))?;
    }
    for (name, rows) in sections(changes) {
        if rows.is_empty() {
            continue;
        }
        writeln!(out, "\n{}", title(name))?;
        for row in rows.iter().take(most) {
            writeln!(out, "  {}", printable(row).replace('\n', " "))?;
        }
        if rows.len() > most {
            writeln!(out, "  and {} more (--most, or --format json)", rows.len() - most)?;
        }
    }
    Ok(())
}

/// Files in one line.
pub(super) fn summary(changes: &Changes) -> String {
    let files = &changes.files;
    let all = [
        (files.added.len(), "added"),
        (files.removed.len(), "removed"),
        (files.changed.len(), "changed"),
        (files.renamed.len(), "renamed"),
    ];
    let parts: Vec<String> =
        all.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if parts.is_empty() { "files: as they were".to_owned() } else { format!("files: {}", parts.join(", ")) }
}

/// Every list with its heading, as plain text.
pub(super) fn sections(changes: &Changes) -> Vec<(&'static str, Vec<String>)> {
    let signed = |added: Vec<String>, removed: Vec<String>| {
        let plus = added.into_iter().map(|one| format!("+ {one}"));
        plus.chain(removed.into_iter().map(|one| format!("- {one}"))).collect::<Vec<_>>()
    };
    let edge =
        |one: &super::Edge| format!("{} -> {}  ({})", one.from, one.to, counted(one.uses as usize, "use"));
    let findings = |all: &[Finding]| all.iter().map(finding).collect::<Vec<_>>();
    vec![
        ("modules", signed(changes.modules.added.clone(), changes.modules.removed.clone())),
        (
            "dependencies between modules",
            signed(
                changes.edges.added.iter().map(edge).collect(),
                changes.edges.removed.iter().map(edge).collect(),
            ),
        ),
        (
            "cycles",
            signed(
                changes.cycles.added.iter().map(cycle).collect(),
                changes.cycles.removed.iter().map(cycle).collect(),
            ),
        ),
        (
            "public definitions",
            changes
                .api_changed
                .iter()
                .map(|one| format!("~ {}", api(one)))
                .chain(signed(
                    changes.api.added.iter().map(api).collect(),
                    changes.api.removed.iter().map(api).collect(),
                ))
                .collect(),
        ),
        (
            "functions",
            changes
                .functions
                .iter()
                .map(|one| {
                    let sign = match turn(one) {
                        "new" => '+',
                        "gone" => '-',
                        _ => '~',
                    };
                    format!("{sign} {}:{} {}: {}", one.file, one.line, one.name, deltas(&one.metrics))
                })
                .collect(),
        ),
        ("findings", signed(findings(&changes.findings.added), findings(&changes.findings.removed))),
        ("patterns", signed(findings(&changes.patterns.added), findings(&changes.patterns.removed))),
        (
            "renamed files",
            changes.files.renamed.iter().map(|one| format!("{} -> {}", one.from, one.to)).collect(),
        ),
    ]
}

/// A cycle in one line.
pub(super) fn cycle(one: &super::Cycle) -> String {
    const MOST: usize = 8;
    let mut names: Vec<&str> = one.members.iter().take(MOST).map(String::as_str).collect();
    let more = format!("and {} more", one.members.len().saturating_sub(MOST));
    if one.members.len() > MOST {
        names.push(&more);
    }
    let joined = match one.joined.len() {
        count if count == 0 || count == one.members.len() => String::new(),
        _ => format!("; joined: {}", one.joined.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ")),
    };
    format!("{} modules: {}{joined}", one.members.len(), names.join(", "))
}

/// A public definition in one line.
pub(super) fn api(one: &Api) -> String {
    let users = one.users.filter(|users| *users > 0);
    let users = users.map_or_else(String::new, |users| format!(", used by {}", counted(users, "file")));
    let signature = match (&one.before, &one.after) {
        (Some(before), Some(after)) => format!(": {before} => {after}"),
        (Some(one), None) | (None, Some(one)) if !one.is_empty() => format!(": {one}"),
        _ => String::new(),
    };
    format!("{} {}{signature} ({}:{}{users})", one.kind, one.name, one.file, one.line)
}

/// `cognitive 3 -> 7, parameters 2 -> 3`; of a function that is new or gone, its values.
pub(super) fn deltas(all: &[Delta]) -> String {
    let one = |delta: &Delta| {
        let name = delta.metric.replace('_', " ");
        match (delta.before, delta.after) {
            (Some(before), Some(after)) => format!("{name} {before} -> {after}"),
            (Some(value), None) | (None, Some(value)) => format!("{name} {value}"),
            (None, None) => name,
        }
    };
    all.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Whether a function is new, gone, or another.
pub(super) fn turn(one: &Function) -> &'static str {
    if one.metrics.iter().all(|delta| delta.before.is_none()) {
        "new"
    } else if one.metrics.iter().all(|delta| delta.after.is_none()) {
        "gone"
    } else {
        "changed"
    }
}

/// A finding in one line.
pub(super) fn finding(one: &Finding) -> String {
    let at = one.roles.first().map(|role| &role.location);
    let at = at.map_or_else(String::new, |at| format!("  {}:{}", at.file, at.line));
    format!("{} {}: {}{at}", one.severity.name(), one.rule, one.message)
}
