//! The command line's grammar: one definition gives parser, help and completions.

mod gate;
mod graph;

pub(crate) use gate::{CheckArgs, CheckFormat, DiffArgs, DiffFormat, FailOn};
pub(crate) use graph::{
    DepsArgs, Diagram, GraphArgs, GraphCertainty, GraphDirection, GraphFormat, GraphKind, GraphLevel,
    ImpactArgs, PathArgs, WalkArgs,
};

use clap::{Parser, Subcommand, ValueEnum};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// See through a polyglot codebase.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// What to analyse and sum up; on a terminal the web UI opens, too.
    pub(crate) path: Option<String>,
    /// Only print the summary: open no web UI (none is opened either where stdout is no terminal).
    #[arg(long)]
    pub(crate) no_serve: bool,
    /// The settings file; else the nearest pellucid.toml from the current folder upwards.
    #[arg(long, global = true, env = "PELLUCID_CONFIG", value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Set any setting (`pellucid explain config` lists them); may be given again.
    #[arg(long, global = true, value_name = "KEY=VALUE")]
    pub(crate) set: Vec<String>,
    /// The store [setting: store; default: .pellucid/store.db in the current folder].
    #[arg(long, global = true)]
    pub(crate) store: Option<PathBuf>,
    /// Whether text is coloured [setting: color; default: auto, on a terminal unless NO_COLOR is set].
    #[arg(long, global = true, value_enum)]
    pub(crate) color: Option<Color>,
    /// How logs are written to stderr; the setting `log` says what is logged [setting: log-format; default: text].
    #[arg(long, global = true, value_enum)]
    pub(crate) log_format: Option<LogFormat>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LogFormat {
    #[default]
    Text,
    Json,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read a folder, an archive, or a revision of a git repository here or elsewhere, and keep facts and metrics.
    Analyze(AnalyzeArgs),
    /// Print what the newest snapshot holds.
    Report(ReportArgs),
    /// Read the history of a git repository: hotspots, files that change together, ownership, people, months.
    History(HistoryArgs),
    /// List design patterns with who plays which role, where, and why.
    Patterns(FindingArgs),
    /// List idioms of the languages: ways of writing things that their users know by name.
    Idioms(FindingArgs),
    /// List what makes the code hard to change or slow, with the evidence.
    Smells(FindingArgs),
    /// Check the project's rules: exit code 1 if anything new breaks them.
    Check(CheckArgs),
    /// Print what changed in structure between two revisions or snapshots; nothing if nothing did.
    Diff(DiffArgs),
    /// Find code by its shape: a pattern with metavariables, or a tree-sitter query.
    Search(SearchArgs),
    /// Keep what other analysers found (SARIF, SonarQube's generic issues) beside our own findings.
    Import(ImportArgs),
    /// Find code that stands in several places, with what was changed since it was copied.
    Clones(ClonesArgs),
    /// Run a read-only SQL query over the documented views.
    Query(QueryArgs),
    /// Draw who uses whom: the whole by modules, or what is around a focus; or print every edge.
    Graph(GraphArgs),
    /// Print who calls a function, method or type, or uses a field or constant.
    Callers(WalkArgs),
    /// Print what a function, method or type calls, or a field or constant uses.
    Callees(WalkArgs),
    /// Print a way from one thing to another.
    Path(PathArgs),
    /// Print what a change may break, and the tests that reach it.
    Impact(ImpactArgs),
    /// Print the coupling of modules, or who uses whom as a matrix.
    Deps(DepsArgs),
    /// Print groups of modules that depend on each other, and the cheapest edges to cut.
    Cycles(DepsArgs),
    /// Print the syntax tree of a file or a definition, or run a tree-sitter query over a file or a whole repository.
    Ast(AstArgs),
    /// Explain a metric, a rule, a diagnostic code, or one number (FILE:LINE with --metric).
    Explain(ExplainArgs),
    /// Serve the web UI and the API over HTTP.
    Serve(ServeArgs),
    /// Manage the tokens with which others use a server.
    Token {
        #[command(subcommand)]
        what: TokenCommand,
    },
    /// Look after the store.
    Store {
        #[command(subcommand)]
        what: StoreCommand,
    },
    /// Show languages, versions and limits.
    Doctor,
    /// Print shell completions.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct ServeArgs {
    /// Address and port; port 0 takes a free one [setting: serve.listen; default: 127.0.0.1:0].
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<String>,
    /// Open the web UI in a browser.
    #[arg(long)]
    pub(crate) open: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TokenCommand {
    /// Make a token and print it, this once.
    Create {
        /// What it is for.
        name: String,
        /// What it allows: read, submit (jobs, too), admin (tokens, too); may be given again.
        #[arg(long, value_enum, default_value = "read")]
        scope: Vec<crate::http::Scope>,
        /// Days until it ends.
        #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=3650))]
        days: u32,
    },
    /// List tokens, without their secrets.
    List,
    /// End a token.
    Revoke {
        /// Its id.
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum StoreCommand {
    /// Drop snapshots beyond the number that is kept and whatever no snapshot needs; give the space back.
    Gc {
        /// Snapshots of each place to keep [setting: keep-snapshots; default: 10; 0 = all].
        #[arg(long)]
        keep: Option<usize>,
    },
    /// Check every page of the store.
    Verify,
}

#[derive(Debug, clap::Args)]
pub(crate) struct AnalyzeArgs {
    /// A folder, an archive, PATH@REVISION of a local git repository, or a URL (https, http, ssh) of one, also with @REVISION.
    #[arg(default_value = ".")]
    pub(crate) path: String,
    /// The revision to read (branch, tag, commit, HEAD~2), without a checkout.
    #[arg(long, value_name = "REVISION")]
    pub(crate) rev: Option<String>,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
    /// How progress is shown on stderr [setting: run.progress; default: auto].
    #[arg(long, value_enum)]
    pub(crate) progress: Option<ProgressMode>,
    /// Print the time each step took, summed over threads.
    #[arg(long)]
    pub(crate) timings: bool,
    /// A SCIP index (scip-java, scip-python, rust-analyzer ...) of the same code: where it covers a file, its edges are
    /// `exact` and replace ours; may be given again [setting: run.scip].
    #[arg(long, value_name = "FILE")]
    pub(crate) scip: Vec<PathBuf>,
    /// Leave out what matches this pattern (as in .gitignore); may be given again [setting: source.exclude].
    #[arg(long, value_name = "PATTERN")]
    pub(crate) exclude: Vec<String>,
    /// Read only what matches this pattern (as in .gitignore); may be given again [setting: source.include].
    #[arg(long, value_name = "PATTERN")]
    pub(crate) include: Vec<String>,
    /// Analyse third-party code kept in the tree too [setting: source.include-vendored].
    #[arg(long)]
    pub(crate) include_vendored: bool,
    /// Analyse generated files too [setting: source.include-generated].
    #[arg(long)]
    pub(crate) include_generated: bool,
    /// Analyse minified files too [setting: source.include-minified].
    #[arg(long)]
    pub(crate) include_minified: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ProgressMode {
    /// A bar on a terminal, nothing elsewhere.
    #[default]
    Auto,
    /// A bar.
    Bar,
    /// One JSON object per line.
    Json,
    /// Nothing.
    None,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// What to list; without it, a summary.
    #[arg(long, value_enum)]
    pub(crate) scope: Option<ReportScope>,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Count functions' and types' metrics as this tool does (`gocyclo`, `eslint`, ...) or by a profile's id
    /// [setting: report.profile].
    #[arg(long)]
    pub(crate) profile: Option<String>,
    /// Sort by this column, the largest first.
    #[arg(long)]
    pub(crate) sort: Option<String>,
    /// At most so many rows.
    #[arg(long)]
    pub(crate) top: Option<usize>,
    /// Only rows in which METRIC is at least VALUE (`cognitive=15`); given several times, rows in which any of them is.
    /// Any such row makes the exit code 1.
    #[arg(long, value_name = "METRIC=VALUE")]
    pub(crate) min: Vec<String>,
    /// Print how metrics are distributed over the functions, types and files of the repository, of each language or of
    /// each module (--scope repository, languages, modules): mean, percentiles by nearest rank, largest, histogram.
    #[arg(long)]
    pub(crate) distributions: bool,
    /// Write one file with map, dependencies, metrics, patterns and findings that a browser shows without a server.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scope", "format", "profile", "sort", "top", "min", "distributions"])]
    pub(crate) html: Option<PathBuf>,
    /// Distributions of these metrics only.
    #[arg(long, value_name = "METRIC,...", value_delimiter = ',', requires = "distributions")]
    pub(crate) metrics: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct HistoryArgs {
    /// A work tree, a folder in one, a bare repository, or PATH@REVISION.
    #[arg(default_value = ".")]
    pub(crate) path: String,
    /// The revision whose history is read.
    #[arg(long, value_name = "REVISION")]
    pub(crate) rev: Option<String>,
    /// Most commits that are read, the newest first [setting: history.commits; default: 10000].
    #[arg(long)]
    pub(crate) commits: Option<u64>,
    /// Only commits of so many days before the newest; 0 = all [setting: history.days; default: 0].
    #[arg(long)]
    pub(crate) days: Option<u64>,
    /// What to list; without it, a summary.
    #[arg(long, value_enum)]
    pub(crate) scope: Option<HistoryScope>,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Sort by this column, the largest first.
    #[arg(long)]
    pub(crate) sort: Option<String>,
    /// At most so many rows.
    #[arg(long)]
    pub(crate) top: Option<usize>,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HistoryScope {
    Hotspots,
    Files,
    Coupling,
    Authors,
    Months,
}

impl HistoryArgs {
    /// The report that lists the scope.
    pub(crate) fn report(&self, scope: Option<HistoryScope>) -> ReportArgs {
        let scope = match scope.unwrap_or(HistoryScope::Hotspots) {
            HistoryScope::Hotspots => ReportScope::Hotspots,
            HistoryScope::Files => ReportScope::History,
            HistoryScope::Coupling => ReportScope::Coupling,
            HistoryScope::Authors => ReportScope::Authors,
            HistoryScope::Months => ReportScope::Months,
        };
        ReportArgs {
            scope: Some(scope),
            format: self.format,
            profile: None,
            sort: self.sort.clone(),
            top: self.top,
            min: vec![],
            distributions: false,
            html: None,
            metrics: vec![],
        }
    }
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct FindingArgs {
    /// Analyse this folder, archive or git revision first; without it, the newest snapshot is read.
    pub(crate) path: Option<String>,
    /// Only this rule; may be given several times. `explain RULE` tells what each is about.
    #[arg(long = "rule", value_name = "RULE")]
    pub(crate) rules: Vec<String>,
    /// Least confidence, from 0 to 1 [setting: insights.confidence; default: 0.5].
    #[arg(long, value_name = "CONFIDENCE")]
    pub(crate) min_confidence: Option<f32>,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("sought").required(true).args(["pattern", "query", "saved"])))]
pub(crate) struct SearchArgs {
    /// A folder, an archive, PATH@REVISION of a git repository, or a URL of one.
    #[arg(default_value = ".")]
    pub(crate) path: String,
    /// The revision to read.
    #[arg(long, value_name = "REVISION")]
    pub(crate) rev: Option<String>,
    /// Code in which `$NAME` stands for one node, `$_` for any, and `$$$` or `$$$NAME` for any number of nodes.
    #[arg(long)]
    pub(crate) pattern: Option<String>,
    /// A tree-sitter query; a match is shown where its capture `@match` is, or else its first capture.
    #[arg(long)]
    pub(crate) query: Option<String>,
    /// The saved searches of this rule (a file in the folder `insights.rules`).
    #[arg(long = "rule", value_name = "RULE")]
    pub(crate) saved: Option<String>,
    /// Try the examples in the rule's file instead.
    #[arg(long, requires = "saved")]
    pub(crate) test: bool,
    /// Only files of this language; without it, of each in whose terms the pattern or query can be read.
    #[arg(long)]
    pub(crate) language: Option<String>,
    /// The kind of node within the pattern that is meant, where a piece of code must stand in a larger one to be read.
    #[arg(long, value_name = "KIND", requires = "pattern")]
    pub(crate) selector: Option<String>,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Most results [setting: ast.rows; default: 100000].
    #[arg(long)]
    pub(crate) rows: Option<u64>,
    /// Longest time in seconds [setting: ast.seconds; default: 600].
    #[arg(long)]
    pub(crate) seconds: Option<u64>,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    /// Reports: SARIF 2.1.0, or SonarQube's generic issues (both forms). Without one, what was imported is listed.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Where the analysed root was when the tool ran, if its paths are absolute and of another place.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) root: Option<String>,
    /// Take out what was imported from the tool of this name before.
    #[arg(long, value_name = "TOOL")]
    pub(crate) drop: Vec<String>,
    /// How to print the list.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ClonesArgs {
    /// A folder, an archive, PATH@REVISION of a git repository, or a URL of one.
    #[arg(default_value = ".")]
    pub(crate) path: String,
    /// The revision to read.
    #[arg(long, value_name = "REVISION")]
    pub(crate) rev: Option<String>,
    /// Tokens that a function must have to be compared.
    #[arg(long, value_name = "TOKENS", default_value_t = 50, value_parser = clap::value_parser!(u32).range(20..))]
    pub(crate) min_tokens: u32,
    /// Tokens that a part of functions, or text outside of them, must have.
    #[arg(long, value_name = "TOKENS", default_value_t = 100, value_parser = clap::value_parser!(u32).range(20..))]
    pub(crate) min_run: u32,
    /// Least similarity of two functions, from 0 to 1; 1 = only names and literals may differ.
    #[arg(long, value_name = "SIMILARITY", default_value_t = 0.7)]
    pub(crate) min_similarity: f64,
    /// Leave tests out; else each copy in a test says so.
    #[arg(long)]
    pub(crate) without_tests: bool,
    /// Compare generated files, too.
    #[arg(long)]
    pub(crate) include_generated: bool,
    /// What to list: groups of copies, or the share of duplicated lines of each module.
    #[arg(long, value_enum, default_value = "groups")]
    pub(crate) scope: ClonesScope,
    /// At most so many groups, those with most repeated tokens first.
    #[arg(long)]
    pub(crate) top: Option<usize>,
    /// End with exit code 1 if more than so many of a hundred lines are duplicated.
    #[arg(long, value_name = "PERCENT")]
    pub(crate) max_share: Option<f64>,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ClonesScope {
    Groups,
    Modules,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportScope {
    Functions,
    Types,
    Symbols,
    Files,
    Modules,
    Languages,
    Repository,
    Diagnostics,
    LeftOut,
    /// Files in version control (`pellucid history` reads it).
    History,
    /// Complex files that change often.
    Hotspots,
    /// Files that change together.
    Coupling,
    /// People.
    Authors,
    /// Months.
    Months,
}

impl ReportScope {
    /// The view it shows.
    pub(crate) fn view(self) -> &'static str {
        match self {
            Self::Functions => "functions",
            Self::Types => "types",
            Self::Symbols => "symbols",
            Self::Files => "files",
            Self::Modules => "modules",
            Self::Languages => "languages",
            Self::Repository => "repository",
            Self::Diagnostics => "diagnostics",
            Self::LeftOut => "left_out",
            Self::History => "history",
            Self::Hotspots => "hotspots",
            Self::Coupling => "coupling",
            Self::Authors => "authors",
            Self::Months => "months",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Jsonl,
    Csv,
    Md,
    /// Findings beyond --min, or beyond the thresholds that the metrics' sources name (report only).
    Sarif,
}

#[derive(Debug, clap::Args)]
pub(crate) struct QueryArgs {
    /// One SELECT over the views (`pellucid query "SELECT name FROM sqlite_temp_schema"` lists them).
    pub(crate) sql: String,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Most rows [setting: query.rows; default: 10000].
    #[arg(long)]
    pub(crate) rows: Option<u64>,
    /// Longest time in seconds [setting: query.seconds; default: 10].
    #[arg(long)]
    pub(crate) seconds: Option<u64>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct AstArgs {
    /// A file, FILE:LINE (the definition there), or a definition of the newest snapshot by its name or a part of it;
    /// with --query also a folder, an archive, PATH@REVISION or a URL.
    pub(crate) what: String,
    /// How to print; queries print text or json.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: TreeFormat,
    /// Print the captures of this tree-sitter query instead; of several files, in the order of their paths.
    #[arg(long)]
    pub(crate) query: Option<String>,
    /// Read the file as this language; with --query, look only at files of this language.
    #[arg(long)]
    pub(crate) language: Option<String>,
    /// Print the extracted facts instead of the tree.
    #[arg(long, conflicts_with = "query")]
    pub(crate) facts: bool,
    /// Most captures that are printed [setting: ast.rows; default: 100000].
    #[arg(long)]
    pub(crate) rows: Option<u64>,
    /// Longest time in seconds [setting: ast.seconds; default: 600].
    #[arg(long)]
    pub(crate) seconds: Option<u64>,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TreeFormat {
    Text,
    Json,
    Sexp,
    Dot,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    /// A metric's id, a diagnostic code, FILE:LINE, or `config` (all settings, and which layer set each).
    pub(crate) what: String,
    /// The metric of the function at FILE:LINE.
    #[arg(long, default_value = "cognitive")]
    pub(crate) metric: String,
    /// Count as this tool does.
    #[arg(long)]
    pub(crate) profile: Option<String>,
}
