//! A check for people.

use super::{Outcome, Status, counted, place, severities};
use crate::output::{Style, printable, styled};
use pellucid_model::Severity;
use std::collections::BTreeMap;
use std::io::Write;

/// Findings that are listed; all are in the other formats.
const MOST: usize = 200;
/// Findings that a reader counts by looking.
const FEW: usize = 10;

pub(super) fn write(outcome: &Outcome, all: bool, coloured: bool, out: &mut dyn Write) -> anyhow::Result<()> {
    let shown: Vec<_> = outcome.with(|status| all || *status == Status::Fails).collect();
    let most = if all { usize::MAX } else { MOST };
    for one in shown.iter().take(most) {
        let finding = &one.finding;
        let style = match (&one.status, finding.severity) {
            (Status::Fails, Severity::Error) => Style::VeryHigh,
            (Status::Fails, _) => Style::High,
            _ => Style::Plain,
        };
        let severity = styled(finding.severity.name(), style, coloured);
        let status = match &one.status {
            Status::Fails => String::new(),
            Status::Suppressed(reason) => format!(" [suppressed: {reason}]"),
            other => format!(" [{}]", other.name()),
        };
        let line = format!("{}: {{}} {}: {}{status}", place(finding), finding.rule, finding.message);
        writeln!(out, "{}", printable(&line).replace('\n', " ").replacen("{}", &severity, 1))?;
    }
    if shown.len() > most {
        let left = shown.len() - most;
        writeln!(out, "... and {left} more; `--format json` lists all, `--fail-on` and `--rule` narrow it")?;
    }
    summary(outcome, coloured, out)
}

fn summary(outcome: &Outcome, coloured: bool, out: &mut dyn Write) -> anyhow::Result<()> {
    let failing = outcome.failing();
    let known = outcome.count("known");
    let new = if known > 0 || outcome.gone > 0 { "new " } else { "" };
    let head = match failing.len() {
        0 => format!("no {new}findings fail"),
        count => format!("{} ({})", counted(count, &format!("{new}finding")), severities(&failing)),
    };
    let style = if failing.is_empty() { Style::Title } else { Style::VeryHigh };
    let mut parts = vec![styled(&head, style, coloured)];
    let more = [
        (outcome.count("below"), "below the bar"),
        (known, "known"),
        (outcome.gone, "of the known gone"),
        (outcome.count("suppressed"), "suppressed"),
    ];
    parts.extend(more.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")));
    let hint = if parts.len() > 1 { " (--all lists them)" } else { "" };
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    failing.iter().for_each(|one| *by_rule.entry(&one.rule).or_default() += 1);
    if failing.len() > FEW && by_rule.len() > 1 {
        let mut rules: Vec<_> = by_rule.into_iter().collect();
        rules.sort_by_key(|(rule, count)| (std::cmp::Reverse(*count), *rule));
        let rules: Vec<String> = rules.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
        writeln!(out, "by rule: {}", printable(&rules.join(", ")))?;
    }
    Ok(writeln!(out, "{}{hint}", parts.join("; "))?)
}
