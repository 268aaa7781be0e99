//! A check as a comment in a pull request.

use super::{Outcome, counted, place, severities};
use crate::output::markdown;
use std::io::Write;

/// Rows of the table: a comment holds no more than 65,536 characters.
const MOST: usize = 100;
/// Characters of a message.
const LONGEST: usize = 300;

pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> anyhow::Result<()> {
    let failing = outcome.failing();
    let known = outcome.count("known");
    let new = if known > 0 || outcome.gone > 0 { "new " } else { "" };
    match failing.len() {
        0 => writeln!(out, "### Pellucid: no {new}findings\n")?,
        count => writeln!(
            out,
            "### Pellucid: {} ({})\n",
            counted(count, &format!("{new}finding")),
            severities(&failing)
        )?,
    }
    if !failing.is_empty() {
        writeln!(out, "| | Rule | Where | What |\n| --- | --- | --- | --- |")?;
    }
    for one in failing.iter().take(MOST) {
        let mut message: String = one.message.chars().take(LONGEST).collect();
        if message.len() < one.message.len() {
            message.push('…');
        }
        let (rule, at, message) = (markdown(&one.rule), markdown(&place(one)), markdown(&message));
        writeln!(out, "| {} | {rule} | {at} | {message} |", one.severity.name())?;
    }
    if failing.len() > MOST {
        writeln!(out, "\nand {} more.", failing.len() - MOST)?;
    }
    let more = [
        (outcome.count("below"), "below the bar"),
        (known, "known before"),
        (outcome.gone, "of the known gone"),
        (outcome.count("suppressed"), "suppressed in the code"),
    ];
    let more: Vec<String> =
        more.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if !more.is_empty() {
        writeln!(out, "\n{}. `pellucid explain RULE` tells what a rule is about.", more.join(", "))?;
    }
    Ok(())
}
