//! `patterns` and `smells`: what the rules find in the newest snapshot.

use crate::args::{FindingArgs, Format};
use crate::config::Config;
use crate::{Verdict, analyze, output, rules, sarif, search, store};
use anyhow::{Context, anyhow, bail};
use pellucid_engine::Detectors;
use pellucid_insights::rule::ast::Rule;
use pellucid_insights::{Rules, shipped};
use pellucid_model::{Finding, FindingKind, Location};
use pellucid_store::{Backend, SnapshotId, SnapshotInfo, Store, Value};
use std::io::Write;
use std::sync::atomic::AtomicBool;

/// Lists what the rules of a kind find.
pub(crate) fn run(args: &FindingArgs, kind: FindingKind, config: &Config) -> anyhow::Result<Verdict> {
    let rules = self::rules(config)?;
    let known = |id: &String| rules.documents().iter().any(|one| one.rule.id == *id);
    if let Some(unknown) = args.rules.iter().find(|id| !known(id)) {
        let ids: Vec<&str> = rules.documents().iter().map(|one| one.rule.id.as_str()).collect();
        bail!("no rule is called {unknown:?} ({})", ids.join(", "));
    }
    if let Some(path) = &args.path {
        analyze::quietly(path, config)?;
    }
    let asked = |id: &String| args.rules.is_empty() || args.rules.contains(id);
    let wanted = |rule: &Rule| rule.kind == kind && asked(&rule.id);
    // Few rules are sooner run than all are kept; what searches find is always kept.
    let searches = rules.documents().iter().any(|one| !one.rule.saved.is_empty() && wanted(&one.rule));
    if args.rules.is_empty() || searches {
        keep_if_free(&rules, config)?;
    }
    let (mut store, snapshot) = newest(config)?;
    let mut found = pellucid_engine::findings(&mut *store, &snapshot, &rules, config.run.workers(), wanted)?;
    found.extend(search::kept(&*store, &snapshot, &rules, wanted)?);
    let least = args.min_confidence.unwrap_or(config.insights.confidence);
    found.retain(|one| one.confidence >= least);
    print(&found, args.format, config)?;
    Ok(Verdict::Clean)
}

/// Prints findings.
pub(crate) fn print(found: &[Finding], format: Format, config: &Config) -> anyhow::Result<()> {
    match format {
        Format::Text => text(found, config),
        Format::Json | Format::Jsonl => json_text(found, format),
        Format::Sarif => sarif_log(found, config),
        Format::Csv | Format::Md => table(found, format),
    }
}

/// Prints findings as SARIF.
pub(crate) fn sarif_log(found: &[Finding], config: &Config) -> anyhow::Result<()> {
    let log = sarif::log(&found.iter().collect::<Vec<_>>(), &rules::all(config)?, &[]);
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &log)?;
    Ok(writeln!(out)?)
}

fn newest(config: &Config) -> anyhow::Result<(Box<dyn Store>, SnapshotInfo)> {
    let store = store::for_reading(&config.store)?;
    let snapshot = store.selected()?.context("the store holds no snapshot; run `pellucid analyze` first")?;
    Ok((store, snapshot))
}

/// Everything that finds something, as the settings have it.
pub(crate) fn detectors<'a>(rules: &'a Rules, config: &'a Config) -> Detectors<'a> {
    Detectors { rules, architecture: &config.gate.architecture, threads: config.run.workers() }
}

/// Makes sure that the store has what the rules find in a snapshot (the newest if `None`), so that the views `findings` and
/// `finding_roles` show it.
pub(crate) fn keep(snapshot: Option<SnapshotId>, rules: &Rules, config: &Config) -> anyhow::Result<()> {
    let mut reading = store::for_reading(&config.store)?;
    if snapshot.is_some() {
        reading.select(snapshot)?;
    }
    let Some(snapshot) = reading.selected()? else { return Ok(()) };
    let has_all = pellucid_engine::has_findings(&*reading, &snapshot, detectors(rules, config))?;
    if has_all && search::has_kept(&*reading, &snapshot, rules)? {
        return Ok(());
    }
    // Before the store is locked: this reads the code.
    let searched = search::search_snapshot(&mut *reading, &snapshot, rules, config)?;
    let backend = store::for_writing(&config.store)?;
    let _lock = backend.lock()?;
    let mut store = backend.open()?;
    pellucid_engine::detect(&mut *store, &snapshot, detectors(rules, config), &AtomicBool::new(false))?;
    if let Some((set, found)) = searched {
        store.put_findings(snapshot.id, &set, &found)?;
    }
    Ok(())
}

/// Everything that was found in a snapshot, by rules and by others; what rules find is made, and not kept, where the store
/// does not have it.
pub(crate) fn everything(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Rules,
    config: &Config,
) -> anyhow::Result<Vec<Finding>> {
    let mut all = pellucid_engine::findings(store, snapshot, rules, config.run.workers(), |_| true)?;
    for (source, key) in store.finding_sets(snapshot.id)? {
        if source != pellucid_engine::RULES {
            all.extend(store.findings(&key)?);
        }
    }
    Ok(all)
}

/// As [`everything`]; what is made is kept first, so that it is made once, unless somebody else is writing.
pub(crate) fn kept(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Rules,
    config: &Config,
) -> anyhow::Result<Vec<Finding>> {
    if let Err(error) = keep(Some(snapshot.id), rules, config) {
        tracing::info!("what is found is not kept: {error:#}");
    }
    everything(store, snapshot, rules, config)
}

/// As [`keep`] for the newest snapshot; a store on which a run is writing just now is left as it is.
pub(crate) fn keep_if_free(rules: &Rules, config: &Config) -> anyhow::Result<()> {
    match keep(None, rules, config) {
        Err(error) if matches!(error.downcast_ref(), Some(pellucid_store::Error::Busy { .. })) => Ok(()),
        done => done,
    }
}

/// The shipped rules and those in the folder that the settings name.
pub(crate) fn rules(config: &Config) -> anyhow::Result<Rules> {
    let mut more = vec![];
    let folder = &config.insights.rules;
    if !folder.as_os_str().is_empty() {
        let entries = std::fs::read_dir(folder)
            .with_context(|| format!("cannot read rules in {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?;
                more.push((path.display().to_string(), text));
            }
        }
        more.sort();
    }
    shipped::rules(&more).map_err(|(file, problem)| anyhow!("{file}:{problem}"))
}

fn place(location: &Location) -> String {
    format!("{}:{}", location.file, location.line)
}

fn text(found: &[Finding], config: &Config) -> anyhow::Result<()> {
    let coloured = output::is_coloured(config.color);
    let mut out = std::io::stdout().lock();
    let mut rule = "";
    for one in found {
        if one.rule != rule {
            rule = &one.rule;
            let title = output::printable(rule).replace('\n', " ");
            writeln!(out, "{}", output::styled(&title, output::Style::Title, coloured))?;
        }
        writeln!(out, "  {:.2} {}", one.confidence, output::printable(&one.message))?;
        for role in &one.roles {
            let name = output::printable(&role.name);
            writeln!(out, "       {:<14} {name}  {}", role.role, output::printable(&place(&role.location)))?;
        }
        for fact in &one.evidence {
            let at = fact.location.as_ref().map(place).unwrap_or_default();
            let sign = if fact.weight < 0.0 { '-' } else { '+' };
            writeln!(out, "       {sign} {}  {}", output::printable(&fact.text), output::printable(&at))?;
        }
    }
    Ok(())
}

fn json_text(found: &[Finding], format: Format) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if format == Format::Json {
        serde_json::to_writer_pretty(&mut out, found)?;
        writeln!(out)?;
    } else {
        for one in found {
            serde_json::to_writer(&mut out, one)?;
            writeln!(out)?;
        }
    }
    Ok(())
}

/// One row for each role.
fn table(found: &[Finding], format: Format) -> anyhow::Result<()> {
    let columns = ["id", "rule", "confidence", "role", "name", "file", "line"].map(str::to_owned);
    let row = |one: &Finding, role: &pellucid_model::Role| {
        vec![
            one.id.as_str().into(),
            one.rule.as_str().into(),
            Value::Real((f64::from(one.confidence) * 100.0).round() / 100.0),
            role.role.as_str().into(),
            role.name.as_str().into(),
            role.location.file.as_str().into(),
            Value::Integer(i64::from(role.location.line)),
        ]
    };
    let rows: Vec<Vec<Value>> =
        found.iter().flat_map(|one| one.roles.iter().map(move |role| row(one, role))).collect();
    output::print(&columns, &rows, format, false)
}
