//! `diff`: what changed in structure between two revisions, or two snapshots.

mod compare;
mod files;
mod markdown;
mod print;
mod risk;
mod side;

use crate::args::{DiffArgs, DiffFormat};
use crate::config::Config;
use crate::{Verdict, analyze, check, findings, store};
use anyhow::{Context, bail};
use pellucid_model::Finding;
use pellucid_source::{Control, Location};
use pellucid_store::SnapshotId;
use serde::Serialize;
use serde_json::{Value as Json, json};
use side::Side;
use std::io::Write;

/// A file under two names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Renamed {
    from: String,
    to: String,
}

/// What became of the files.
#[derive(Debug, Default, Serialize)]
struct Files {
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
    renamed: Vec<Renamed>,
}

/// That one module uses another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Edge {
    from: String,
    to: String,
    uses: u32,
}

/// Modules that depend on each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Cycle {
    members: Vec<String>,
    /// Those that were in no cycle with the others before.
    joined: Vec<String>,
}

/// A public definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Api {
    file: String,
    line: i64,
    kind: String,
    name: String,
    /// Its signature before and now.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    /// Files that used it before, tests among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    users: Option<usize>,
}

/// The metrics of a function on both sides; `None` where it is not there, or not measured.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Function {
    file: String,
    line: i64,
    name: String,
    metrics: Vec<Delta>,
}

/// One metric on both sides.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Delta {
    metric: &'static str,
    before: Option<f64>,
    after: Option<f64>,
}

/// Things of a sort that came, went, or are others now.
#[derive(Debug, Serialize)]
struct Turn<T> {
    added: Vec<T>,
    removed: Vec<T>,
}

impl<T> Default for Turn<T> {
    fn default() -> Self {
        Self { added: vec![], removed: vec![] }
    }
}

impl<T> Turn<T> {
    fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }
}

/// How much may break, and what says so.
#[derive(Debug, Default, Serialize)]
struct Risk {
    /// `none`, `low`, `medium` or `high`.
    level: &'static str,
    reasons: Vec<String>,
}

/// Everything that differs.
#[derive(Debug, Serialize)]
struct Changes {
    base: String,
    head: String,
    files: Files,
    modules: Turn<String>,
    edges: Turn<Edge>,
    cycles: Turn<Cycle>,
    api: Turn<Api>,
    /// Public definitions with another signature.
    api_changed: Vec<Api>,
    /// Functions whose metrics changed, the largest change first.
    functions: Vec<Function>,
    patterns: Turn<Finding>,
    findings: Turn<Finding>,
    risk: Risk,
}

impl Changes {
    /// Whether nothing that this command is about changed.
    fn is_empty(&self) -> bool {
        let files = &self.files;
        files.added.is_empty()
            && files.removed.is_empty()
            && files.renamed.is_empty()
            && self.modules.is_empty()
            && self.edges.is_empty()
            && self.cycles.is_empty()
            && self.api.is_empty()
            && self.api_changed.is_empty()
            && self.functions.is_empty()
            && self.patterns.is_empty()
            && self.findings.is_empty()
    }
}

/// `diff`.
pub(crate) fn run(args: &DiffArgs, config: &Config) -> anyhow::Result<Verdict> {
    // The second run must not drop what the first one made.
    let keep_snapshots = if config.keep_snapshots == 1 { 2 } else { config.keep_snapshots };
    let config = Config { keep_snapshots, ..config.clone() };
    let control = analyze::interruptible()?;
    let (base, head) = ends(&args.range, &args.path)?;
    let base = snapshot(&base, &config, &control)?;
    let head = snapshot(&head, &config, &control)?;
    let mut store = store::for_reading(&config.store)?;
    let mut old = Side::read(&mut *store, base, &config)?;
    let mut new = Side::read(&mut *store, head, &config)?;
    let changes = compare::compare(&mut *store, &mut old, &mut new, args.all)?;
    if changes.is_empty() {
        return Ok(Verdict::Clean);
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match args.format {
        DiffFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &changes)?;
            writeln!(out)?;
        }
        DiffFormat::Text => {
            print::text(&changes, args.most, crate::output::is_coloured(config.color), &mut out)?;
        }
        DiffFormat::Md => markdown::write(&changes, args.most, &mut out)?,
    }
    out.flush()?;
    Ok(Verdict::Clean)
}

/// What changed in structure between two snapshots, in lists of lines of at most `most` each. Findings that the store
/// does not have are made if `make` says so; else nothing is told of findings.
pub(crate) fn told(
    base: SnapshotId,
    head: SnapshotId,
    most: usize,
    make: bool,
    config: &Config,
) -> anyhow::Result<Json> {
    let rules = findings::rules(config)?;
    let mut store = store::for_reading(&config.store)?;
    let mut side = |snapshot| -> anyhow::Result<(Side, bool)> {
        let mut side = Side::read(&mut *store, snapshot, config)?;
        let known = side.complete(&mut *store, &rules, make, config)?;
        Ok((side, known))
    };
    let ((mut old, of_old), (mut new, of_new)) = (side(base)?, side(head)?);
    let known = of_old && of_new;
    if !known {
        (old.findings, new.findings) = Default::default();
    }
    let changes = compare::compare(&mut *store, &mut old, &mut new, false)?;
    let list = |(name, mut rows): (&str, Vec<String>)| {
        let total = rows.len();
        rows.truncate(most);
        let reason = (rows.len() < total).then_some("limit");
        json!({ "name": name, "shown": rows.len(), "total": total, "reason": reason, "rows": rows })
    };
    let sections: Vec<Json> = print::sections(&changes).into_iter().map(list).collect();
    let risk = &changes.risk;
    Ok(json!({
        "base": changes.base, "head": changes.head, "findings_known": known, "sections": sections,
        "risk": { "level": risk.level, "reasons": risk.reasons },
    }))
}

/// One side of a comparison.
enum End {
    Place(Location),
    Snapshot(i64),
}

/// Both sides of `BASE..HEAD`, `BASE...HEAD` or `BASE`.
fn ends(range: &str, path: &str) -> anyhow::Result<(End, End)> {
    let place = analyze::location(path, None)?;
    let end = |text: &str| -> anyhow::Result<End> {
        if let Some(number) = text.strip_prefix("snapshot:") {
            let number = number.parse().with_context(|| format!("{text:?} names no snapshot"))?;
            return Ok(End::Snapshot(number));
        }
        let text = if text.is_empty() { "HEAD" } else { text };
        Ok(End::Place(analyze::location(path, Some(text))?))
    };
    if let Some((base, head)) = range.split_once("...") {
        let or_head = |text: &str| if text.is_empty() { "HEAD".to_owned() } else { text.to_owned() };
        let (base, head) = (or_head(base), or_head(head));
        let (Location::Folder(repository) | Location::Revision { repository, .. }) = &place else {
            bail!("{range}: where two revisions parted is known of local repositories only")
        };
        let parted = pellucid_source::merge_base(repository, &base, &head)?;
        return Ok((end(&parted)?, end(&head)?));
    }
    match range.split_once("..") {
        Some((base, head)) => Ok((end(base)?, end(head)?)),
        None => Ok((end(range)?, End::Place(place))),
    }
}

fn snapshot(end: &End, config: &Config, control: &Control) -> anyhow::Result<SnapshotId> {
    match end {
        End::Place(location) => check::snapshot_of(location, config, control),
        End::Snapshot(number) => {
            let snapshot = SnapshotId(*number);
            findings::keep(Some(snapshot), &findings::rules(config)?, config)?;
            Ok(snapshot)
        }
    }
}
