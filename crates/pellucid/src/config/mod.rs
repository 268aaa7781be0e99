//! Settings in layers: what is built in, then `pellucid.toml`, then `PELLUCID_*` variables, then flags. The last layer
//! that sets a value wins, and every value knows which one that was.

mod file;
mod gate;
mod layers;

use crate::args::{Args, Color, Command, FailOn, LogFormat, ProgressMode, StoreCommand};
use anyhow::Context;
pub(crate) use gate::{Gate, LAYERS};
pub(crate) use layers::{Origin, Setting, Settings};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// All settings; the keys are those of `pellucid.toml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Config {
    /// The store. In a file, relative to that file.
    pub(crate) store: PathBuf,
    /// Snapshots of a place that are kept; older ones are dropped after a run. 0 keeps all.
    pub(crate) keep_snapshots: usize,
    /// Whether text is coloured.
    pub(crate) color: Color,
    /// What is logged (`warn`, `pellucid_engine=debug`, ...).
    pub(crate) log: String,
    /// How logs are written.
    pub(crate) log_format: LogFormat,
    /// How `analyze` runs.
    pub(crate) run: Run,
    /// What is read and what is left out.
    pub(crate) source: pellucid_source::Options,
    /// How far back `history` reads.
    pub(crate) history: pellucid_source::HistoryLimits,
    /// What `report` shows.
    pub(crate) report: Report,
    /// What `patterns` and `smells` show.
    pub(crate) insights: Insights,
    /// What `check` lets pass.
    pub(crate) check: Check,
    /// The project's own rules.
    #[serde(skip)]
    pub(crate) gate: Gate,
    /// How `serve` serves.
    pub(crate) serve: Serve,
    /// Bounds of `query`.
    pub(crate) query: Bounds,
    /// Bounds of `ast --query`.
    pub(crate) ast: Bounds,
}

/// How `analyze` runs.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Run {
    /// Worker threads; 0 = one per processor.
    pub(crate) jobs: usize,
    /// How progress is shown.
    pub(crate) progress: ProgressMode,
    /// SCIP indexes of compilers, whose edges outrank ours.
    pub(crate) scip: Vec<PathBuf>,
}

impl Run {
    /// The number of worker threads meant.
    pub(crate) fn workers(&self) -> usize {
        pellucid_engine::Options { jobs: self.jobs, ..Default::default() }.workers()
    }

    /// The indexes, read.
    pub(crate) fn indexes(&self) -> anyhow::Result<Vec<Vec<u8>>> {
        let read =
            |path: &PathBuf| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
        self.scip.iter().map(read).collect()
    }
}

/// What `patterns` and `smells` show.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Insights {
    /// A folder with rules of one's own (`*.md`); empty = none. In a file, relative to that file.
    pub(crate) rules: PathBuf,
    /// Least confidence.
    pub(crate) confidence: f32,
}

impl Default for Insights {
    fn default() -> Self {
        Self { rules: PathBuf::new(), confidence: 0.5 }
    }
}

/// What `check` lets pass.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Check {
    /// The least severity that makes the exit code 1.
    pub(crate) fail_on: FailOn,
    /// A file with the findings that are known; empty = none. In a file, relative to that file.
    pub(crate) baseline: PathBuf,
}

impl Default for Check {
    fn default() -> Self {
        Self { fail_on: FailOn::Warning, baseline: PathBuf::new() }
    }
}

/// How `serve` serves.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Serve {
    /// Address and port.
    pub(crate) listen: String,
    /// Host names under which the server is reached, besides this machine's own.
    pub(crate) hosts: Vec<String>,
    /// Folders that may be analysed by submitting their path. None: all on this machine alone, none for others.
    pub(crate) roots: Vec<PathBuf>,
    /// Whether repositories may be fetched from this machine and private networks.
    pub(crate) allow_private_git: bool,
    /// Most bytes of an uploaded archive.
    pub(crate) max_upload: u64,
}

impl Default for Serve {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:0".to_owned(),
            hosts: vec![],
            roots: vec![],
            allow_private_git: false,
            max_upload: 512 << 20,
        }
    }
}

/// What `report` shows.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Report {
    /// Profile to count by; empty for the default ones.
    pub(crate) profile: String,
    /// Functions in the summary's list of the worst.
    pub(crate) worst: usize,
}

/// Bounds of an answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Bounds {
    /// Most rows.
    pub(crate) rows: u64,
    /// Longest time in seconds.
    pub(crate) seconds: u64,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            store: PathBuf::from(".pellucid/store.db"),
            keep_snapshots: 10,
            color: Color::default(),
            log: "warn".to_owned(),
            log_format: LogFormat::default(),
            run: Run::default(),
            source: pellucid_source::Options::default(),
            history: pellucid_source::HistoryLimits::default(),
            report: Report::default(),
            insights: Insights::default(),
            check: Check::default(),
            gate: Gate::default(),
            serve: Serve::default(),
            query: Bounds::default(),
            ast: Bounds { rows: 100_000, seconds: 600 },
        }
    }
}

impl Default for Report {
    fn default() -> Self {
        Self { profile: String::new(), worst: 10 }
    }
}

impl Default for Bounds {
    fn default() -> Self {
        Self { rows: 10_000, seconds: 10 }
    }
}

impl Config {
    /// Where clones and unpacked archives are kept: beside the store.
    pub(crate) fn cache(&self) -> PathBuf {
        self.store.parent().map_or_else(|| PathBuf::from("cache"), |folder| folder.join("cache"))
    }
}

/// The settings in force for this call.
pub(crate) fn load(args: &Args) -> anyhow::Result<Settings> {
    let file = match &args.config {
        Some(path) => Some(path.clone()),
        None => file::nearest()?,
    };
    let mut settings = Settings::built_in()?;
    let mut gate = Gate::default();
    if let Some(path) = &file {
        let (values, rules) = file::read(path)?;
        settings.apply(values)?;
        gate = rules;
    }
    settings.apply(layers::variables(&settings, std::env::vars_os())?)?;
    settings.apply(flags(args)?)?;
    let mut settings = settings.finish()?;
    settings.config.gate = gate;
    Ok(settings)
}

/// What the command line sets.
fn flags(args: &Args) -> anyhow::Result<Vec<Setting>> {
    let mut flags = Flags::default();
    flags.set("store", "--store", args.store.as_ref())?;
    flags.set("log-format", "--log-format", args.log_format)?;
    flags.set("color", "--color", args.color)?;
    match &args.command {
        Some(Command::Analyze(own)) => {
            flags.set("run.jobs", "--jobs", own.jobs)?;
            flags.set("run.progress", "--progress", own.progress)?;
            flags.set("run.scip", "--scip", Some(&own.scip).filter(|all| !all.is_empty()))?;
            flags.set("source.exclude", "--exclude", Some(&own.exclude).filter(|all| !all.is_empty()))?;
            flags.set("source.include", "--include", Some(&own.include).filter(|all| !all.is_empty()))?;
            let on = |flag: bool| flag.then_some(true);
            flags.set("source.include-vendored", "--include-vendored", on(own.include_vendored))?;
            flags.set("source.include-generated", "--include-generated", on(own.include_generated))?;
            flags.set("source.include-minified", "--include-minified", on(own.include_minified))?;
        }
        Some(Command::Serve(own)) => flags.set("serve.listen", "--listen", own.listen.as_ref())?,
        Some(Command::History(own)) => {
            flags.set("run.jobs", "--jobs", own.jobs)?;
            flags.set("history.commits", "--commits", own.commits)?;
            flags.set("history.days", "--days", own.days)?;
        }
        Some(Command::Check(own)) => {
            flags.set("run.jobs", "--jobs", own.jobs)?;
            flags.set("check.fail-on", "--fail-on", own.fail_on)?;
            flags.set("check.baseline", "--baseline", own.baseline.as_ref())?;
            flags.set("insights.confidence", "--min-confidence", own.min_confidence)?;
        }
        Some(Command::Diff(own)) => flags.set("run.jobs", "--jobs", own.jobs)?,
        Some(Command::Report(own)) => flags.set("report.profile", "--profile", own.profile.as_ref())?,
        Some(Command::Search(own)) => {
            flags.set("run.jobs", "--jobs", own.jobs)?;
            flags.set("ast.rows", "--rows", own.rows)?;
            flags.set("ast.seconds", "--seconds", own.seconds)?;
        }
        Some(Command::Clones(own)) => flags.set("run.jobs", "--jobs", own.jobs)?,
        Some(Command::Query(own)) => {
            flags.set("query.rows", "--rows", own.rows)?;
            flags.set("query.seconds", "--seconds", own.seconds)?;
        }
        Some(Command::Store { what: StoreCommand::Gc { keep } }) => {
            flags.set("keep-snapshots", "--keep", *keep)?;
        }
        Some(Command::Ast(own)) => {
            flags.set("run.jobs", "--jobs", own.jobs)?;
            flags.set("ast.rows", "--rows", own.rows)?;
            flags.set("ast.seconds", "--seconds", own.seconds)?;
        }
        _ => {}
    }
    for text in &args.set {
        flags.0.push(layers::assignment(text)?);
    }
    Ok(flags.0)
}

#[derive(Default)]
struct Flags(Vec<Setting>);

impl Flags {
    fn set(&mut self, key: &str, flag: &'static str, value: Option<impl Serialize>) -> anyhow::Result<()> {
        if let Some(value) = value {
            let value = layers::Given::Value(toml::Value::try_from(value)?);
            self.0.push(Setting { key: key.to_owned(), value, origin: Origin::Flag(flag.to_owned()) });
        }
        Ok(())
    }
}
