//! What is known already: a file that lives in the repository, one line for each finding.

use super::{Status, Told};
use anyhow::{Context, bail};
use pellucid_model::Finding;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Version of the file's form.
const VERSION: u32 = 1;
/// A larger file is none.
const MOST_BYTES: u64 = 256 << 20;

/// Known findings by id.
#[derive(Debug, Default)]
pub(super) struct Baseline(BTreeMap<String, Entry>);

/// What is remembered of a finding. File and name are for readers, and to find it again in a file that was moved.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    rule: String,
    file: String,
    name: String,
    /// Of a threshold: the value then. A worse one is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<f64>,
    /// Of a cycle: its members. A part of it is not new.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    members: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    pellucid_baseline: u32,
    findings: Vec<Entry>,
}

impl Entry {
    fn of(finding: &Finding) -> Self {
        let about = finding.roles.first();
        Self {
            id: finding.id.clone(),
            rule: finding.rule.clone(),
            file: about.map_or_else(String::new, |role| role.location.file.clone()),
            name: about.map_or_else(String::new, |role| role.name.clone()),
            value: number(finding, "value"),
            members: members(finding),
        }
    }
}

/// What a finding is about, wherever that stands: of a file, its name without the folders.
fn called<'t>(name: &'t str, file: &str) -> &'t str {
    if name == file { name.rsplit('/').next().unwrap_or(name) } else { name }
}

fn number(finding: &Finding, key: &str) -> Option<f64> {
    finding.properties.get(key)?.parse().ok()
}

fn members(finding: &Finding) -> Vec<String> {
    let members = finding.roles.iter().filter(|role| role.role == "member");
    members.filter_map(|role| role.symbol.clone()).collect()
}

impl Baseline {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display();
        let size = path.metadata().with_context(|| format!("cannot read {shown}"))?.len();
        if size > MOST_BYTES {
            bail!("{shown} is too large for a baseline ({size} bytes)");
        }
        let text = std::fs::read(path).with_context(|| format!("cannot read {shown}"))?;
        let file: File = serde_json::from_slice(&text)
            .map_err(|error| anyhow::anyhow!("{shown} is no baseline: {error}"))?;
        if file.pellucid_baseline != VERSION {
            bail!("{shown} was written by another version ({}); write it anew", file.pellucid_baseline);
        }
        Ok(Self(file.findings.into_iter().map(|entry| (entry.id.clone(), entry)).collect()))
    }

    /// What is known from now on.
    pub(super) fn of(findings: &[&Finding]) -> Self {
        Self(findings.iter().map(|one| (one.id.clone(), Entry::of(one))).collect())
    }

    /// These are known, too.
    pub(super) fn add(&mut self, findings: &[Finding]) {
        self.0.extend(findings.iter().map(|one| (one.id.clone(), Entry::of(one))));
    }

    /// Writes the file, whole or not at all: sorted, a line for each finding, so that changes of it can be read.
    pub(super) fn write(&self, path: &Path) -> anyhow::Result<()> {
        let mut all: Vec<&Entry> = self.0.values().collect();
        all.sort_by(|a, b| (&a.rule, &a.file, &a.name, &a.id).cmp(&(&b.rule, &b.file, &b.name, &b.id)));
        let mut text = format!("{{\"pellucid_baseline\": {VERSION}, \"findings\": [");
        for (at, entry) in all.iter().enumerate() {
            let comma = if at > 0 { "," } else { "" };
            write!(text, "{comma}\n{}", serde_json::to_string(entry)?)?;
        }
        text.push_str("\n]}\n");
        let part = path.with_added_extension("part");
        let failed = || format!("cannot write {}", path.display());
        std::fs::write(&part, text).with_context(failed)?;
        std::fs::rename(&part, path).with_context(failed)
    }

    /// Marks what is known; tells how many of the known are gone, of the rules that are `asked` for. `exists` tells which
    /// files there are now.
    pub(super) fn apply(
        &self,
        told: &mut [Told],
        exists: &dyn Fn(&str) -> bool,
        asked: &dyn Fn(&str) -> bool,
    ) -> usize {
        let mut met: BTreeSet<&str> = BTreeSet::new();
        for one in told.iter_mut() {
            if let Some(entry) = self.entry(&one.finding) {
                met.insert(&entry.id);
                one.note(entry);
            }
        }
        // What stood in a file that is gone and stands in another one now has moved.
        let lost = self.0.values().filter(|entry| !met.contains(entry.id.as_str()) && !exists(&entry.file));
        let mut moved: BTreeMap<(String, String), Vec<&Entry>> = BTreeMap::new();
        for entry in lost {
            moved
                .entry((entry.rule.clone(), called(&entry.name, &entry.file).to_owned()))
                .or_default()
                .push(entry);
        }
        for one in told.iter_mut().filter(|one| matches!(one.status, Status::Fails | Status::Below)) {
            let Some(about) = one.finding.roles.first() else { continue };
            if self.0.contains_key(&one.finding.id) {
                continue;
            }
            let same = moved
                .get_mut(&(one.finding.rule.clone(), called(&about.name, &about.location.file).to_owned()));
            if let Some(entry) = same.and_then(Vec::pop) {
                met.insert(&entry.id);
                one.note(entry);
            }
        }
        self.0.values().filter(|entry| !met.contains(entry.id.as_str()) && asked(&entry.rule)).count()
    }

    fn entry(&self, finding: &Finding) -> Option<&Entry> {
        if let Some(entry) = self.0.get(&finding.id) {
            return Some(entry);
        }
        let members = members(finding);
        let whole = |entry: &&Entry| {
            entry.rule == finding.rule && members.iter().all(|one| entry.members.contains(one))
        };
        if members.is_empty() { None } else { self.0.values().find(whole) }
    }
}

impl Told {
    /// Takes a finding as known, unless it has got worse.
    fn note(&mut self, entry: &Entry) {
        if matches!(self.status, Status::Suppressed(_)) {
            return;
        }
        let finding = &mut self.finding;
        if let (Some(then), Some(now)) = (entry.value, number(finding, "value"))
            && let Some(bound) = number(finding, "bound")
            && (now - bound).abs() > (then - bound).abs()
        {
            finding.message = format!("{} (it was {then})", finding.message);
            return;
        }
        self.status = Status::Known;
    }
}
