//! Arguments of the commands over the code graph.

use clap::ValueEnum;
use pellucid_graph::code::Level;
use pellucid_graph::edge::Certainty;

/// How a graph is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    Text,
    Json,
    Jsonl,
    Csv,
    Dot,
    Graphml,
    Mermaid,
    Plantuml,
    /// The whole graph as a SCIP index (graph only).
    Scip,
}

/// Which edges are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphKind {
    /// Files that use modules and files.
    Imports,
    /// Calls, creations, and where calls may arrive at run time.
    Calls,
    /// Supertypes and what is overridden.
    Inheritance,
    /// Every use of one thing by another.
    Uses,
    /// All edges, value flows too.
    All,
}

/// How near one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphLevel {
    /// Callables, types, fields.
    Symbol,
    /// Types, and functions that belong to none.
    Type,
    /// Files.
    File,
    /// Folders.
    Module,
    /// Folders that hold a manifest (pom.xml, go.mod, Cargo.toml, package.json ...).
    Package,
}

impl From<GraphLevel> for Level {
    fn from(level: GraphLevel) -> Self {
        match level {
            GraphLevel::Symbol => Self::Symbol,
            GraphLevel::Type => Self::Type,
            GraphLevel::File => Self::File,
            GraphLevel::Module => Self::Module,
            GraphLevel::Package => Self::Package,
        }
    }
}

/// A diagram of UML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Diagram {
    /// Types with members, and how they are related: those in the focus, or those around a single one.
    Classes,
    /// What the focus calls, in order, to --depth; with --to, a way of calls.
    Sequence,
}

/// Which way a focus is looked from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphDirection {
    /// What it uses.
    Out,
    /// What uses it.
    In,
    /// Both.
    Both,
}

/// The least sure edges that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphCertainty {
    /// A compiler's index says so.
    Exact,
    /// Scope and import rules, or declared types, leave one target.
    Resolved,
    /// Through inferred types or the class hierarchy.
    Inferred,
    /// By name only.
    Guessed,
}

impl From<GraphCertainty> for Certainty {
    fn from(certainty: GraphCertainty) -> Self {
        match certainty {
            GraphCertainty::Exact => Self::Exact,
            GraphCertainty::Resolved => Self::Resolved,
            GraphCertainty::Inferred => Self::Inferred,
            GraphCertainty::Guessed => Self::Guessed,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct GraphArgs {
    /// What to analyse first; without it, the newest snapshot is looked at.
    pub(crate) path: Option<String>,
    /// Which edges; default: uses, with --edges all.
    #[arg(long, value_enum)]
    pub(crate) kind: Option<GraphKind>,
    /// Draw, or with --edges print, what is around this: a name, FILE:LINE, a file or a folder.
    #[arg(long, value_name = "WHAT")]
    pub(crate) focus: Option<String>,
    /// Steps from the focus.
    #[arg(long, default_value_t = 1)]
    pub(crate) depth: u32,
    /// Draw a diagram of UML instead (plantuml, mermaid, json).
    #[arg(long, value_enum, requires = "focus", conflicts_with = "edges")]
    pub(crate) diagram: Option<Diagram>,
    /// With --diagram sequence: where the way ends.
    #[arg(long, value_name = "WHAT", requires = "diagram")]
    pub(crate) to: Option<String>,
    /// Which way from the focus.
    #[arg(long, value_enum, default_value = "both")]
    pub(crate) direction: GraphDirection,
    /// How near one looks; default: modules, and around a focus as near as it is.
    #[arg(long, value_enum, conflicts_with = "edges")]
    pub(crate) level: Option<GraphLevel>,
    /// The least sure edges that count; default: inferred, with --edges all.
    #[arg(long, value_enum)]
    pub(crate) certainty: Option<GraphCertainty>,
    /// Also what is outside the snapshot (with --edges always).
    #[arg(long)]
    pub(crate) externals: bool,
    /// At most so many edges, those with most uses; of diagrams, classes or messages [default: 150, 12, 30].
    #[arg(long, conflicts_with = "edges")]
    pub(crate) most: Option<usize>,
    /// Print every edge with its evidence instead (text, json, jsonl, csv).
    #[arg(long)]
    pub(crate) edges: bool,
    /// With --edges: also the uses without a target, with the reason.
    #[arg(long, requires = "edges")]
    pub(crate) unresolved: bool,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: GraphFormat,
}

impl GraphArgs {
    /// Which edges.
    pub(crate) fn kind(&self) -> GraphKind {
        self.kind.unwrap_or(if self.edges { GraphKind::All } else { GraphKind::Uses })
    }

    /// The least sure edges that count.
    pub(crate) fn certainty(&self) -> Certainty {
        let least = if self.edges { Certainty::Guessed } else { Certainty::Inferred };
        self.certainty.map_or(least, Into::into)
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct WalkArgs {
    /// A function, method or type: its name or the end of its qualified name, or FILE:LINE.
    pub(crate) what: String,
    /// Steps.
    #[arg(long, default_value_t = 1)]
    pub(crate) depth: u32,
    /// The least sure edges that count.
    #[arg(long, value_enum, default_value = "inferred")]
    certainty: GraphCertainty,
    /// Also what is outside the snapshot.
    #[arg(long)]
    pub(crate) externals: bool,
    /// At most so many.
    #[arg(long, default_value_t = 500)]
    pub(crate) most: usize,
    /// How to print: text or json.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: GraphFormat,
}

impl WalkArgs {
    /// The least sure edges that count.
    pub(crate) fn certainty(&self) -> Certainty {
        self.certainty.into()
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct PathArgs {
    /// Where the way begins.
    pub(crate) from: String,
    /// Where it ends.
    pub(crate) to: String,
    /// Which edges may be gone along.
    #[arg(long, value_enum, default_value = "calls")]
    pub(crate) kind: GraphKind,
    /// Not only a shortest way, but all, the shortest first.
    #[arg(long)]
    pub(crate) all: bool,
    /// With --all: longest way, in steps.
    #[arg(long, default_value_t = 8)]
    pub(crate) longest: u32,
    /// With --all: at most so many ways.
    #[arg(long, default_value_t = 20)]
    pub(crate) most: usize,
    /// The least sure edges that count.
    #[arg(long, value_enum, default_value = "inferred")]
    certainty: GraphCertainty,
    /// How to print: text or json.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: GraphFormat,
}

impl PathArgs {
    /// The least sure edges that count.
    pub(crate) fn certainty(&self) -> Certainty {
        self.certainty.into()
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct ImpactArgs {
    /// What changes: names, FILE:LINE, files, folders, or a unified diff (a file ending in .diff or .patch, or `-` for stdin).
    #[arg(required = true)]
    pub(crate) what: Vec<String>,
    /// Steps.
    #[arg(long, default_value_t = 1000)]
    pub(crate) depth: u32,
    /// The least sure edges that count.
    #[arg(long, value_enum, default_value = "inferred")]
    certainty: GraphCertainty,
    /// At most so many.
    #[arg(long, default_value_t = 100_000)]
    pub(crate) most: usize,
    /// How to print: text or json.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: GraphFormat,
}

impl ImpactArgs {
    /// The least sure edges that count.
    pub(crate) fn certainty(&self) -> Certainty {
        self.certainty.into()
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct DepsArgs {
    /// Of what.
    #[arg(long, value_enum, default_value = "module")]
    pub(crate) level: GraphLevel,
    /// Who uses whom, as a matrix.
    #[arg(long)]
    pub(crate) matrix: bool,
    /// The least sure edges that count.
    #[arg(long, value_enum, default_value = "inferred")]
    certainty: GraphCertainty,
    /// At most so many rows in text.
    #[arg(long, default_value_t = 30)]
    pub(crate) most: usize,
    /// How to print: text, json, jsonl or csv.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: GraphFormat,
}

impl DepsArgs {
    /// The least sure edges that count.
    pub(crate) fn certainty(&self) -> Certainty {
        self.certainty.into()
    }
}
