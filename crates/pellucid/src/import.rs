//! `import`: what other analysers found, kept beside our own findings.

use crate::args::{Format, ImportArgs};
use crate::config::Config;
use crate::{Verdict, ast, findings, graph, output, store};
use anyhow::{Context, bail};
use pellucid_engine::IMPORTED;
use pellucid_insights::foreign::{self, LeftOut, MOST_BYTES, Paths, Report, Why};
use pellucid_model::{Finding, FindingKind};
use pellucid_source::Location;
use pellucid_store::{Backend, FindingSet, Key, SnapshotInfo};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Raised when the same report gives other findings.
const VERSION: u32 = 1;

/// What `explain import` prints.
pub(crate) const ABOUT: &str = include_str!("../../../docs/guide/import.md");

/// Reads reports and keeps what they say; without one, lists what is kept.
pub(crate) fn run(args: &ImportArgs, config: &Config) -> anyhow::Result<Verdict> {
    if args.files.is_empty() && args.drop.is_empty() {
        return list(args.format, config);
    }
    let mut reading = store::for_reading(&config.store)?;
    let snapshot =
        reading.selected()?.context("the store holds no snapshot; run `pellucid analyze` first")?;
    let place = ast::location(&mut *reading)?;
    let paths = Paths::new(roots(args, &place)?.iter().map(String::as_str));
    // All are read before any is kept.
    let mut tools: BTreeMap<String, Tool> = BTreeMap::new();
    for file in &args.files {
        let bytes = bytes(file)?;
        let reports = foreign::read(&bytes, &paths).with_context(|| file.display().to_string())?;
        for report in reports {
            let tool = tools.entry(report.tool.clone()).or_default();
            tool.parts.push(blake3::hash(&bytes).as_bytes().to_vec());
            tool.add(report);
        }
    }
    let graph = snapshot.graph.map(|_| graph::open(&config.store)).transpose()?;
    let backend = store::for_writing(&config.store)?;
    let _lock = backend.lock()?;
    let mut store = backend.open()?;
    let mut out = std::io::stdout().lock();
    for name in &args.drop {
        store.drop_findings(snapshot.id, &format!("{IMPORTED}{name}"))?;
        writeln!(out, "{}: dropped", output::printable(name))?;
    }
    for (name, tool) in &tools {
        let found = foreign::findings(&tool.report, graph.as_ref());
        let source = format!("{IMPORTED}{name}");
        let set = FindingSet { source: &source, tool: name, key: tool.key(&snapshot, &paths) };
        store.put_findings(snapshot.id, &set, &found)?;
        writeln!(
            out,
            "{}",
            output::printable(&told(name, &found, &tool.report.left_out)).replace('\n', " ")
        )?;
    }
    Ok(Verdict::Clean)
}

/// What one tool reports, in however many files.
#[derive(Default)]
struct Tool {
    report: Report,
    parts: Vec<Vec<u8>>,
}

impl Tool {
    fn add(&mut self, report: Report) {
        let Report { tool, version, issues, left_out } = report;
        self.report.tool = tool;
        self.report.version = version.or(self.report.version.take());
        self.report.issues.extend(issues);
        self.report.left_out.extend(left_out);
    }

    /// Same key, same findings.
    fn key(&self, snapshot: &SnapshotInfo, paths: &Paths) -> Key {
        let (version, roots) = (VERSION.to_le_bytes(), format!("{paths:?}"));
        let graph = snapshot.graph.map(|graph| graph.0.to_vec()).unwrap_or_default();
        let mut parts: Vec<&[u8]> =
            vec![b"import", &version, self.report.tool.as_bytes(), roots.as_bytes(), &graph];
        parts.extend(self.parts.iter().map(Vec::as_slice));
        Key::of(&parts)
    }
}

/// Folders that a report may call the root: where the code is, and where the user says it was.
fn roots(args: &ImportArgs, place: &Location) -> anyhow::Result<Vec<String>> {
    let mut roots: Vec<String> = args.root.iter().cloned().collect();
    if let Location::Folder(folder) = place {
        roots.push(folder.display().to_string());
        // Tools tell paths with links followed.
        let followed = std::fs::canonicalize(folder).map(|folder| folder.display().to_string());
        roots.extend(followed.ok());
    }
    if args
        .root
        .as_deref()
        .is_some_and(|root| !root.starts_with(['/', '\\']) && root.as_bytes().get(1) != Some(&b':'))
    {
        bail!("--root wants an absolute folder, as the report has it");
    }
    Ok(roots)
}

/// A report's bytes, if they are not too many.
fn bytes(path: &Path) -> anyhow::Result<Vec<u8>> {
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let mut bytes = vec![];
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {}", path.display()))?;
    if bytes.len() as u64 > MOST_BYTES {
        bail!(
            "{}: the report is larger than {} MiB; have the tool report less",
            path.display(),
            MOST_BYTES >> 20
        );
    }
    Ok(bytes)
}

/// One line: how many findings, how many of them in symbols, and what is left out with an example.
fn told(name: &str, found: &[Finding], left_out: &[LeftOut]) -> String {
    let placed =
        found.iter().filter(|one| one.roles.first().is_some_and(|role| role.symbol.is_some())).count();
    let mut text =
        format!("{name}: {} findings, {placed} of them in functions or types we know", found.len());
    for why in [Why::Outside, Why::NoFile, Why::Suppressed, Why::TooMany] {
        let mut those = left_out.iter().filter(|one| one.why == why).peekable();
        let Some(first) = those.peek().map(|one| one.what.clone()) else { continue };
        text.push_str(&format!("; {} left out, {} ({first:?})", those.count(), why.name()));
    }
    if left_out.iter().any(|one| one.why == Why::Outside) {
        text.push_str("; --root FOLDER says where the root was when the tool ran");
    }
    text
}

/// Prints what was imported for the newest snapshot.
fn list(format: Format, config: &Config) -> anyhow::Result<Verdict> {
    let reading = store::for_reading(&config.store)?;
    let snapshot =
        reading.selected()?.context("the store holds no snapshot; run `pellucid analyze` first")?;
    let mut found = vec![];
    for (source, key) in reading.finding_sets(snapshot.id)? {
        if source.starts_with(IMPORTED) {
            found.extend(reading.findings(&key)?);
        }
    }
    debug_assert!(found.iter().all(|one| one.kind == FindingKind::Foreign));
    found.sort_by(|a, b| a.rule.cmp(&b.rule));
    findings::print(&found, format, config)?;
    Ok(Verdict::Clean)
}
