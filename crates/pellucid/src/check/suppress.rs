//! Comments `pellucid:ignore RULE reason`, and the findings they answer for.

use super::{Status, Told};
use crate::rules::{About, SUPPRESSION};
use pellucid_insights::fingerprint;
use pellucid_model::{Finding, FindingKind, Location, Role, Severity};
use pellucid_store::{Limits, Store};
use std::collections::{BTreeMap, BTreeSet};

/// One comment.
pub(super) struct Suppression {
    file: String,
    line: u32,
    /// 0 = the whole file.
    covers: u32,
    rules: Vec<String>,
    reason: String,
}

impl Suppression {
    /// Whether it is about a finding. A definition begins at its first annotation and is found at its name.
    fn is_about(&self, rule: &str, line: u32, begins: u32) -> bool {
        let named = self.rules.iter().any(|one| one == "*" || one == rule);
        named && (self.covers == 0 || (begins.min(line)..=line).contains(&self.covers))
    }
}

/// The comments of the selected snapshot.
pub(super) fn read(store: &mut dyn Store) -> anyhow::Result<Vec<Suppression>> {
    let mut found = vec![];
    let sql = "SELECT file, line, covers, rules, reason FROM suppressions ORDER BY file, line";
    store.query(sql, &[], &Limits::NONE, &mut |_, row| {
        let text = |at: usize| row[at].as_str().unwrap_or_default();
        let number = |at: usize| row[at].as_i64().and_then(|one| u32::try_from(one).ok()).unwrap_or(0);
        let rules = text(3).split(',').filter(|rule| !rule.is_empty()).map(str::to_owned).collect();
        let (file, reason) = (text(0).to_owned(), text(4).to_owned());
        found.push(Suppression { file, line: number(1), covers: number(2), rules, reason });
        true
    })?;
    Ok(found)
}

/// What becomes of findings by comments, and which comments answer for any.
pub(super) fn apply(
    store: &mut dyn Store,
    found: Vec<Finding>,
    suppressions: &[Suppression],
) -> anyhow::Result<(Vec<Told>, BTreeSet<usize>)> {
    let mut by_file: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, one) in suppressions.iter().enumerate() {
        by_file.entry(&one.file).or_default().push(at);
    }
    let begins = if by_file.is_empty() { BTreeMap::new() } else { begins(store)? };
    let mut used = BTreeSet::new();
    let told = found.into_iter().map(|finding| {
        let mut status = Status::Fails;
        if let Some(at) = finding.roles.first().map(|role| &role.location) {
            let begins = begins.get(&(at.file.clone(), at.line)).copied().unwrap_or(at.line);
            for number in by_file.get(at.file.as_str()).into_iter().flatten() {
                let one = &suppressions[*number];
                if one.is_about(&finding.rule, at.line, begins) {
                    used.insert(*number);
                    if !one.reason.is_empty() {
                        status = Status::Suppressed(one.reason.clone());
                    }
                }
            }
        }
        Told { finding, status }
    });
    let told = told.collect();
    Ok((told, used))
}

/// The first line of definitions whose name stands on a later one, in files with comments, by file and line of the name.
fn begins(store: &mut dyn Store) -> anyhow::Result<BTreeMap<(String, u32), u32>> {
    let sql = "SELECT file, name_line, min(start_line) FROM symbols WHERE start_line < name_line \
               AND file IN (SELECT file FROM suppressions) GROUP BY 1, 2";
    let mut found = BTreeMap::new();
    store.query(sql, &[], &Limits::NONE, &mut |_, row| {
        let number = |at: usize| row[at].as_i64().and_then(|one| u32::try_from(one).ok());
        if let (Some(file), Some(name), Some(start)) = (row[0].as_str(), number(1), number(2)) {
            found.insert((file.to_owned(), name), start);
        }
        true
    })?;
    Ok(found)
}

/// What is wrong with comments: no rule, no reason, nothing to answer for.
pub(super) fn problems(
    suppressions: &[Suppression],
    used: &BTreeSet<usize>,
    about: &BTreeMap<String, About>,
) -> Vec<Told> {
    let problem = |(at, one): (usize, &Suppression)| {
        let rules = one.rules.join(", ");
        let unknown = one.rules.iter().find(|rule| *rule != "*" && !about.contains_key(*rule));
        let (severity, message) = match unknown {
            _ if one.rules.is_empty() => {
                (Severity::Warning, "the comment names no rule: `pellucid:ignore RULE reason`".to_owned())
            }
            _ if one.reason.is_empty() => {
                (Severity::Warning, format!("the comment gives no reason, so {rules} is not suppressed"))
            }
            _ if used.contains(&at) => return None,
            Some(unknown) => (Severity::Info, format!("nothing is suppressed: no rule is called {unknown}")),
            None => (Severity::Info, format!("nothing is suppressed: {rules} finds nothing here")),
        };
        let location = Location { file: one.file.clone(), line: one.line, column: 0, end_line: one.line };
        let role = Role { role: "comment".to_owned(), symbol: None, name: one.file.clone(), location };
        let finding = Finding {
            id: fingerprint(SUPPRESSION, [one.file.as_str(), &rules, &message]),
            rule: SUPPRESSION.to_owned(),
            version: 1,
            kind: FindingKind::Violation,
            severity,
            confidence: 1.0,
            message,
            roles: vec![role],
            evidence: vec![],
            properties: BTreeMap::new(),
        };
        Some(Told { finding, status: Status::Fails })
    };
    suppressions.iter().enumerate().filter_map(problem).collect()
}
