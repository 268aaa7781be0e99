//! `check`: what breaks the rules, less what is known, suppressed or below the bar.

mod annotations;
mod baseline;
mod junit;
mod markdown;
mod suppress;
mod text;

use crate::args::{CheckArgs, CheckFormat};
use crate::config::Config;
use crate::rules::{self, About};
use crate::{Verdict, analyze, findings, sarif, store};
use anyhow::{Context, bail};
use baseline::Baseline;
use pellucid_model::{Finding, FindingKind, Severity};
use pellucid_source::{Control, Location};
use pellucid_store::{Limits, SnapshotId, Store};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

/// What becomes of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Status {
    /// It makes the exit code 1.
    Fails,
    /// It is not severe enough for that.
    Below,
    /// It was there before.
    Known,
    /// A comment answers for it, with this reason.
    Suppressed(String),
}

impl Status {
    fn name(&self) -> &'static str {
        match self {
            Self::Fails => "fails",
            Self::Below => "below",
            Self::Known => "known",
            Self::Suppressed(_) => "suppressed",
        }
    }
}

/// A finding and what becomes of it.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) finding: Finding,
    pub(crate) status: Status,
}

/// All that a check found.
pub(crate) struct Outcome {
    /// Everything, the most severe first, then by place.
    told: Vec<Told>,
    /// Known findings that are gone.
    gone: usize,
    /// What the rules are about.
    about: BTreeMap<String, About>,
    /// What was checked.
    place: String,
    revision: String,
}

impl Outcome {
    fn with(&self, wanted: impl Fn(&Status) -> bool) -> impl Iterator<Item = &Told> {
        self.told.iter().filter(move |one| wanted(&one.status))
    }

    /// What makes the exit code 1.
    fn failing(&self) -> Vec<&Finding> {
        self.with(|status| *status == Status::Fails).map(|one| &one.finding).collect()
    }

    fn count(&self, name: &str) -> usize {
        self.with(|status| status.name() == name).count()
    }
}

/// `check`.
pub(crate) fn run(args: &CheckArgs, config: &Config) -> anyhow::Result<Verdict> {
    let known = known(args, config)?;
    let control = analyze::interruptible()?;
    let location = analyze::location(&args.path, None)?;
    let base = match &args.base {
        Some(revision) => Some(snapshot_of(&at(&location, revision)?, config, &control)?),
        None => None,
    };
    let head = snapshot_of(&location, config, &control)?;
    let mut reading = store::for_reading(&config.store)?;
    reading.select(Some(head))?;
    let mut outcome = gather(args, config, &mut *reading, head)?;
    let files = paths(&mut *reading)?;
    let mut before = known.unwrap_or_default();
    if let Some(base) = base {
        let mut there = all(&*reading, base)?;
        there.retain(|one| judged(one, args, config).is_some());
        before.add(&there);
    }
    let asked = |rule: &str| args.rules.is_empty() || args.rules.iter().any(|one| one == rule);
    outcome.gone = before.apply(&mut outcome.told, &|path| files.contains(path), &asked);
    if args.update_baseline {
        return update(&config.check.baseline, &outcome);
    }
    for (format, file) in &args.output {
        let mut text = vec![];
        write(&outcome, *format, args, config, false, &mut text)?;
        std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    let coloured = crate::output::is_coloured(config.color);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    write(&outcome, args.format, args, config, coloured, &mut out)?;
    out.flush()?;
    Ok(if outcome.failing().is_empty() { Verdict::Clean } else { Verdict::Findings })
}

/// The baseline that the settings name. One that is missing or broken is an error, never "nothing is known".
fn known(args: &CheckArgs, config: &Config) -> anyhow::Result<Option<Baseline>> {
    let file = &config.check.baseline;
    if file.as_os_str().is_empty() {
        if args.update_baseline {
            bail!("--update-baseline wants --baseline FILE, or the setting check.baseline");
        }
        return Ok(None);
    }
    if !file.exists() {
        if args.update_baseline {
            return Ok(None);
        }
        bail!("there is no baseline at {}; --update-baseline writes one", file.display());
    }
    Baseline::read(file).map(Some)
}

fn update(file: &Path, outcome: &Outcome) -> anyhow::Result<Verdict> {
    let kept = outcome.with(|status| !matches!(status, Status::Suppressed(_)));
    let kept: Vec<&Finding> = kept.map(|one| &one.finding).collect();
    let new = kept.len() - outcome.count("known");
    Baseline::of(&kept).write(file)?;
    let (count, gone) = (kept.len(), outcome.gone);
    writeln!(
        std::io::stdout(),
        "{}: {count} findings are known now; {new} new, {gone} gone",
        file.display()
    )?;
    Ok(Verdict::Clean)
}

/// The same place at another revision.
fn at(location: &Location, revision: &str) -> anyhow::Result<Location> {
    match location {
        Location::Archive(_) => bail!("--base: an archive has no revisions"),
        other => Ok(other.clone().at(revision)),
    }
}

/// Analyses a place, and keeps what is found in it.
pub(crate) fn snapshot_of(
    location: &Location,
    config: &Config,
    control: &Control,
) -> anyhow::Result<SnapshotId> {
    let snapshot = analyze::analyze(location, config, control)?.snapshot;
    findings::keep(Some(snapshot), &findings::rules(config)?, config)?;
    Ok(snapshot)
}

/// Everything that the store has of a snapshot's findings.
pub(crate) fn all(store: &dyn Store, snapshot: SnapshotId) -> anyhow::Result<Vec<Finding>> {
    let mut found = vec![];
    for (_, key) in store.finding_sets(snapshot)? {
        found.extend(store.findings(&key)?);
    }
    Ok(found)
}

/// The files of the selected snapshot.
pub(crate) fn paths(store: &mut dyn Store) -> anyhow::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    store.query("SELECT path FROM files", &[], &Limits::NONE, &mut |_, row| {
        found.extend(row[0].as_str().map(str::to_owned));
        true
    })?;
    Ok(found)
}

/// What the snapshot's findings are to this project: severities, suppressions, bar.
fn gather(
    args: &CheckArgs,
    config: &Config,
    store: &mut dyn Store,
    snapshot: SnapshotId,
) -> anyhow::Result<Outcome> {
    let about = rules::all(config)?;
    let found = all(store, snapshot)?;
    check_names(args, config, &about, &found)?;
    let suppressions = suppress::read(store)?;
    let (mut told, used) = suppress::apply(store, found, &suppressions)?;
    if args.rules.is_empty() {
        told.extend(suppress::problems(&suppressions, &used, &about));
    }
    told.retain_mut(|one| match judged(&one.finding, args, config) {
        Some(severity) => {
            one.finding.severity = severity;
            true
        }
        None => false,
    });
    for one in &mut told {
        if one.status == Status::Fails && !config.check.fail_on.fails(one.finding.severity) {
            one.status = Status::Below;
        }
    }
    told.sort_by(|a, b| order(&a.finding).cmp(&order(&b.finding)));
    let info = store.selected()?.context("the snapshot is gone")?;
    Ok(Outcome { told, gone: 0, about, place: info.name, revision: info.revision })
}

/// How severe a finding is to this project; `None` if it is not looked at.
fn judged(finding: &Finding, args: &CheckArgs, config: &Config) -> Option<Severity> {
    let asked = args.rules.is_empty() || args.rules.contains(&finding.rule);
    if !asked || finding.confidence < config.insights.confidence {
        return None;
    }
    match config.gate.severities.get(&finding.rule) {
        Some(severity) => *severity,
        // A pattern is no fault unless the project says so.
        None if finding.kind == FindingKind::Pattern => None,
        None => Some(finding.severity),
    }
}

/// The most severe first, then by place.
fn order(finding: &Finding) -> (std::cmp::Reverse<Severity>, &str, u32, &str, &str) {
    let at = finding.roles.first().map(|role| (role.location.file.as_str(), role.location.line));
    let (file, line) = at.unwrap_or_default();
    (std::cmp::Reverse(finding.severity), file, line, &finding.rule, &finding.id)
}

/// Rules that are asked for must exist; one whose severity is set and that nobody knows is said.
fn check_names(
    args: &CheckArgs,
    config: &Config,
    about: &BTreeMap<String, About>,
    found: &[Finding],
) -> anyhow::Result<()> {
    let known = |id: &str| about.contains_key(id) || found.iter().any(|one| one.rule == id);
    let near = |id: &str| {
        let best = about.keys().max_by_key(|known| (strsim::jaro_winkler(known, id) * 1000.0) as u32);
        let close = best.filter(|known| strsim::jaro_winkler(known, id) > 0.85);
        close.map_or_else(String::new, |known| format!("; did you mean {known}?"))
    };
    if let Some(id) = args.rules.iter().find(|id| !known(id)) {
        bail!("no rule is called {id:?}{}", near(id));
    }
    for id in config.gate.severities.keys().filter(|id| !known(id)) {
        let place = config.gate.places.get(&format!("severity {id}")).map_or("", String::as_str);
        writeln!(std::io::stderr(), "pellucid: {place}: no rule is called {id:?}{}", near(id))?;
    }
    Ok(())
}

fn write(
    outcome: &Outcome,
    format: CheckFormat,
    args: &CheckArgs,
    config: &Config,
    coloured: bool,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    match format {
        CheckFormat::Text => text::write(outcome, args.all, coloured, out),
        CheckFormat::Json => json_text(outcome, args.all, config, out),
        CheckFormat::Sarif => {
            let log = sarif::log(&outcome.failing_and_below(), &outcome.about, &notes(outcome));
            serde_json::to_writer_pretty(&mut *out, &log)?;
            Ok(writeln!(out)?)
        }
        CheckFormat::Junit => junit::write(outcome, out),
        CheckFormat::Md => markdown::write(outcome, out),
        CheckFormat::Github => annotations::github(outcome, out),
        CheckFormat::Gitlab => annotations::gitlab(outcome, out),
    }
}

impl Outcome {
    /// What a service with a view of its own on severities is told.
    fn failing_and_below(&self) -> Vec<&Finding> {
        self.with(|status| matches!(status, Status::Fails | Status::Below)).map(|one| &one.finding).collect()
    }
}

/// What a reader of a report must know beside it.
fn notes(outcome: &Outcome) -> Vec<String> {
    let count = |name: &str, what: &str| {
        let count = outcome.count(name);
        (count > 0).then(|| format!("{count} findings are left out: {what}"))
    };
    let known = count("known", "they were known before (baseline)");
    known.into_iter().chain(count("suppressed", "a comment in the code answers for them")).collect()
}

fn json_text(outcome: &Outcome, all: bool, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
    let shown = outcome.with(|status| all || *status == Status::Fails);
    let rows = shown.map(|one| {
        let mut row = serde_json::to_value(&one.finding)?;
        row["status"] = one.status.name().into();
        if let Status::Suppressed(reason) = &one.status {
            row["reason"] = reason.as_str().into();
        }
        Ok(row)
    });
    let rows = rows.collect::<serde_json::Result<Vec<_>>>()?;
    let names = ["fails", "below", "known", "suppressed"];
    let mut counts: serde_json::Map<String, serde_json::Value> =
        names.iter().map(|name| ((*name).to_owned(), outcome.count(name).into())).collect();
    counts.insert("gone".to_owned(), outcome.gone.into());
    let document = json!({
        "place": outcome.place,
        "revision": outcome.revision,
        "fail_on": config.check.fail_on,
        "failed": outcome.count("fails") > 0,
        "counts": counts,
        "findings": rows,
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    Ok(writeln!(out)?)
}

/// `1 warning`, `2 warnings`.
pub(crate) fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// Numbers of findings by severity: `2 errors, 1 warning`.
fn severities(findings: &[&Finding]) -> String {
    let words = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "hint")];
    let count = |severity: Severity| findings.iter().filter(|one| one.severity == severity).count();
    let parts = words.iter().map(|(severity, word)| (count(*severity), word)).filter(|(count, _)| *count > 0);
    parts.map(|(count, word)| counted(count, word)).collect::<Vec<_>>().join(", ")
}

/// Where a finding is: `file:line`, or the file or folder alone.
fn place(finding: &Finding) -> String {
    match finding.roles.first().map(|role| &role.location) {
        Some(at) if at.line > 0 => format!("{}:{}", at.file, at.line),
        Some(at) if at.file.is_empty() => ".".to_owned(),
        Some(at) => at.file.clone(),
        None => ".".to_owned(),
    }
}
