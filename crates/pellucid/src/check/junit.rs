//! A check as a JUnit report: one test case for each finding that fails, and for each rule that finds none.

use super::{Outcome, place};
use pellucid_model::{Finding, FindingKind};
use std::collections::BTreeMap;
use std::io::Write;

pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> anyhow::Result<()> {
    let failing = outcome.failing();
    // A pattern is no fault: its rule is told of only where the project makes it one.
    let rules = outcome.about.iter().filter(|(_, about)| about.kind != FindingKind::Pattern);
    let mut by_rule: BTreeMap<&str, Vec<&Finding>> = rules.map(|(rule, _)| (rule.as_str(), vec![])).collect();
    for one in &failing {
        by_rule.entry(&one.rule).or_default().push(one);
    }
    let tests: usize = by_rule.values().map(|found| found.len().max(1)).sum();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"pellucid\" tests=\"{tests}\" failures=\"{}\">", failing.len())?;
    for (rule, found) in by_rule {
        let (name, tests) = (escaped(rule), found.len().max(1));
        writeln!(out, "<testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{}\">", found.len())?;
        if found.is_empty() {
            writeln!(out, "<testcase classname=\"pellucid.{name}\" name=\"{name}\"/>")?;
        }
        for one in found {
            let (at, message) = (escaped(&place(one)), escaped(&one.message));
            let kind = one.severity.name();
            writeln!(out, "<testcase classname=\"pellucid.{name}\" name=\"{at} {}\">", escaped(&one.id))?;
            writeln!(
                out,
                "<failure type=\"{kind}\" message=\"{message}\">{at}: {message}</failure>\n</testcase>"
            )?;
        }
        writeln!(out, "</testsuite>")?;
    }
    Ok(writeln!(out, "</testsuites>")?)
}

/// Text for an attribute or element; what XML cannot hold at all becomes `?`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('?'),
            c => out.push(c),
        }
    }
    out
}
