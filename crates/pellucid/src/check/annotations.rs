//! A check for the services that show findings beside the code.

use super::{Outcome, place};
use pellucid_model::{Finding, Severity};
use serde_json::json;
use std::io::Write;

/// Annotations beyond these are not shown by GitHub, whatever is printed.
const MOST: usize = 50;

/// Workflow commands of GitHub Actions.
pub(super) fn github(outcome: &Outcome, out: &mut dyn Write) -> anyhow::Result<()> {
    let failing = outcome.failing();
    for one in failing.iter().take(MOST) {
        let command = match one.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut at = String::new();
        if let Some(place) = one.roles.first().map(|role| &role.location).filter(|at| at.line > 0) {
            at = format!("file={},line={},", property(&place.file), place.line);
        }
        writeln!(out, "::{command} {at}title={}::{}", property(&one.rule), data(&one.message))?;
    }
    if failing.len() > MOST {
        writeln!(out, "::notice title=pellucid::{} findings fail; {MOST} are shown", failing.len())?;
    }
    Ok(())
}

/// The value of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// GitLab's code quality report.
pub(super) fn gitlab(outcome: &Outcome, out: &mut dyn Write) -> anyhow::Result<()> {
    let issue = |one: &&Finding| {
        let at = one.roles.first().map(|role| &role.location);
        json!({
            "description": one.message,
            "check_name": one.rule,
            "fingerprint": one.id,
            "severity": match one.severity {
                Severity::Error => "critical",
                Severity::Warning => "major",
                Severity::Info => "info",
            },
            "location": {
                "path": at.map_or_else(|| place(one), |at| at.file.clone()),
                "lines": { "begin": at.map_or(1, |at| at.line.max(1)) },
            },
        })
    };
    let issues: Vec<_> = outcome.failing().iter().map(issue).collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    Ok(writeln!(out)?)
}
