//! Projects, snapshots, files, symbols, metrics, diagnostics and runs.
//!
//! A **unit** is what one step made of one file's bytes as one language: its rows are written once and shared by
//! every path and snapshot with the same content. A **file row** says that a path held a unit from one snapshot
//! until another, so a new snapshot writes rows only for what changed.

use crate::artifacts::Key;
use crate::error::Result;
use crate::query::{Limits, Stop, Table, Value};
use pellucid_model::Finding;
use pellucid_model::history::History;

macro_rules! row_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);
    )*};
}

row_ids! {
    /// A project: one analysed place.
    ProjectId;
    /// A snapshot of a project.
    SnapshotId;
    /// A unit.
    UnitId;
}

/// What a metric column belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricScope {
    /// Callables.
    Function,
    /// Types.
    Type,
    /// Files.
    File,
}

impl MetricScope {
    /// Every scope.
    pub const ALL: [Self; 3] = [Self::Function, Self::Type, Self::File];

    /// The word used in views and output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Type => "type",
            Self::File => "file",
        }
    }
}

/// One metric as a column of one scope's view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetricColumn {
    /// Scope.
    pub scope: MetricScope,
    /// Column name: lower-case letters, digits, underscores.
    pub column: String,
    /// The metric's id, with the profile it was computed by.
    pub metric: String,
    /// What it is, in one line.
    pub summary: String,
    /// Whether the values of several files may be added.
    pub adds_up: bool,
}

/// A definition with its metric values.
#[derive(Debug, Clone, PartialEq)]
pub struct SymbolRow {
    /// Index of the definition in its file's facts.
    pub ordinal: u32,
    /// Index of the definition it stands in.
    pub parent: Option<u32>,
    /// Kind, as the model names it.
    pub kind: &'static str,
    /// Simple name; empty if it has none.
    pub name: String,
    /// Name with what it stands in.
    pub qualified_name: String,
    /// Visibility, as the model names it.
    pub visibility: &'static str,
    /// Modifiers, separated by spaces.
    pub modifiers: String,
    /// Signature; empty if it has none.
    pub signature: String,
    /// First line and column (from 1).
    pub start: (u32, u32),
    /// Last line, and the column after its last byte.
    pub end: (u32, u32),
    /// Byte range in the decoded text.
    pub bytes: (u32, u32),
    /// Line the name stands on.
    pub name_line: u32,
    /// The scope of its metrics, and their values in the order of that scope's columns.
    pub metrics: Option<(MetricScope, Vec<Value>)>,
}

/// A diagnostic about a file's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitDiagnostic {
    /// Code.
    pub code: &'static str,
    /// Severity.
    pub severity: &'static str,
    /// Particulars.
    pub detail: String,
    /// Line and column, if it is about a place.
    pub place: Option<(u32, u32)>,
}

/// A comment that answers for findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuppressionRow {
    /// Its line.
    pub line: u32,
    /// The line it is about; 0 = the whole file.
    pub covers: u32,
    /// The rules it is about, separated by commas; `*` = all.
    pub rules: String,
    /// Why; empty if it does not say.
    pub reason: String,
}

/// Everything a step found in one content.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitRow {
    /// Key of the step's inputs.
    pub key: Key,
    /// Key of the facts it was made of.
    pub facts: Key,
    /// Language.
    pub language: String,
    /// Values of the file scope's columns.
    pub metrics: Vec<Value>,
    /// Definitions that can be asked for: no locals, no parameters.
    pub symbols: Vec<SymbolRow>,
    /// What went wrong.
    pub diagnostics: Vec<UnitDiagnostic>,
    /// What its author answers for.
    pub suppressions: Vec<SuppressionRow>,
}

/// What is known of a path in the newest snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// Path from the root.
    pub path: String,
    /// The module it belongs to.
    pub module: String,
    /// Its class, or the reason for which it is left out.
    pub class: String,
    /// What decided that it is left out; empty if it is not.
    pub detail: String,
    /// Language, if one was recognised.
    pub language: Option<String>,
    /// Content hash, if it was read.
    pub hash: Option<[u8; 32]>,
    /// Size in bytes.
    pub size: u64,
    /// Encoding, if it was decoded.
    pub encoding: Option<String>,
    /// What to compare before reading it again; empty = always read.
    pub signature: Vec<u8>,
    /// The unit of its content, if it was analysed.
    pub unit: FileUnit,
}

/// How a file row names its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileUnit {
    /// No facts.
    None,
    /// By the key of the step (must have been put before).
    Key(Key),
}

/// Something worth telling about a path, found before its content was analysed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// Path from the root; empty for the whole.
    pub path: String,
    /// Diagnostic code.
    pub code: String,
    /// Severity.
    pub severity: String,
    /// Particulars.
    pub detail: String,
}

/// Something the listing left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Path from the root.
    pub path: String,
    /// Why.
    pub reason: String,
    /// The rule, marker or figure that decided.
    pub detail: String,
}

/// What makes a snapshot differ from the one before it.
#[derive(Debug, Clone, Default)]
pub struct SnapshotDraft {
    /// Where the files came from (a revision, or empty).
    pub revision: String,
    /// Hash of the options that decide which files are analysed and how.
    pub options: Vec<u8>,
    /// Paths that are new or whose row changed.
    pub changed: Vec<FileRow>,
    /// Paths that are gone.
    pub removed: Vec<String>,
    /// All notes of this snapshot.
    pub notes: Vec<Note>,
    /// All that was left out of this snapshot.
    pub left_out: Vec<LeftOut>,
    /// Milliseconds since 1970, handed in.
    pub created_at: i64,
}

/// A snapshot as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotInfo {
    /// Id.
    pub id: SnapshotId,
    /// Project.
    pub project: ProjectId,
    /// The project's location.
    pub location: String,
    /// The project's name.
    pub name: String,
    /// Where the files came from.
    pub revision: String,
    /// Hash of the options.
    pub options: Vec<u8>,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Key of its code graph, once it is linked.
    pub graph: Option<Key>,
}

/// One run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Project.
    pub project: ProjectId,
    /// The snapshot it made or confirmed; `None` if it was interrupted or failed.
    pub snapshot: Option<SnapshotId>,
    /// Start, milliseconds since 1970.
    pub started_at: i64,
    /// Duration in microseconds.
    pub duration_us: i64,
    /// `complete`, `interrupted` or `failed`.
    pub state: String,
    /// Counts and timings as JSON.
    pub details: String,
}

/// Where findings come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindingSet<'a> {
    /// What a snapshot has one set of: `rules`, `architecture`, a report's name.
    pub source: &'a str,
    /// The tool that found them: `pellucid`, `CodeQL`.
    pub tool: &'a str,
    /// Hash of everything they were made of.
    pub key: Key,
}

/// What was dropped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dropped {
    /// Snapshots.
    pub snapshots: u64,
    /// Units that no snapshot has any more.
    pub units: u64,
}

/// The repository of everything relational.
pub trait Catalog {
    /// Makes sure that the columns exist and are the ones values are handed over for, in this order.
    fn define_metrics(&mut self, columns: &[MetricColumn]) -> Result<()>;

    /// The project at `location`, made if it is new.
    fn project(&mut self, location: &str, name: &str) -> Result<ProjectId>;

    /// The newest snapshot of `project`; of the project analysed last if `None`.
    fn newest(&self, project: Option<ProjectId>) -> Result<Option<SnapshotInfo>>;

    /// The project at `location`, if there is one.
    fn find_project(&self, location: &str) -> Result<Option<ProjectId>>;

    /// Visits every file row of `project`'s newest snapshot, in path order.
    fn files(&self, project: ProjectId, visit: &mut dyn FnMut(FileRow)) -> Result<()>;

    /// The notes of `project`'s newest snapshot, in order.
    fn notes(&self, project: ProjectId) -> Result<Vec<Note>>;

    /// Whether the unit is there.
    fn has_unit(&self, key: &Key) -> Result<bool>;

    /// Whether there is any unit at all.
    fn has_units(&self) -> Result<bool>;

    /// Keeps a unit; one that is there already is left alone. Durable with the next [`Self::flush`].
    fn put_unit(&mut self, unit: &UnitRow) -> Result<()>;

    /// Makes everything put so far durable.
    fn flush(&mut self) -> Result<()>;

    /// New signatures for paths whose content turned out to be the same.
    fn refresh_signatures(&mut self, project: ProjectId, signatures: &[(String, Vec<u8>)]) -> Result<()>;

    /// Makes a snapshot, at once or not at all. Without any difference the newest one is confirmed.
    fn commit_snapshot(&mut self, project: ProjectId, draft: &SnapshotDraft) -> Result<SnapshotId>;

    /// Says which graph belongs to a snapshot.
    fn set_graph(&mut self, snapshot: SnapshotId, graph: &Key) -> Result<()>;

    /// The snapshot that the views show, and where nothing was chosen the newest of all.
    fn selected(&self) -> Result<Option<SnapshotInfo>>;

    /// Drops all but the newest `keep` snapshots of a project (at least one stays), with the units that no snapshot of
    /// any project has any more.
    fn drop_old_snapshots(&mut self, project: ProjectId, keep: usize) -> Result<Dropped>;

    /// All projects with their locations, in the order of these.
    fn projects(&self) -> Result<Vec<(ProjectId, String)>>;

    /// Drops every unit that no snapshot has (interrupted runs and older versions leave some) and gives the space back;
    /// tells how many.
    fn collect(&mut self) -> Result<u64>;

    /// Replaces what version control tells of a project. `log` is the key of the log it was computed of, an artifact of
    /// kind `log` that was put before; logs that no project has any more are dropped.
    fn put_history(&mut self, project: ProjectId, history: &History, log: &Key) -> Result<()>;

    /// The key of the log that the project's history was computed of.
    fn history_log(&self, project: ProjectId) -> Result<Option<Key>>;

    /// Keeps findings under the key of their set, unless that is there, and says that they are the snapshot's from that
    /// source; those it had from there before are dropped where no other snapshot has them. At once durable.
    fn put_findings(
        &mut self,
        snapshot: SnapshotId,
        set: &FindingSet<'_>,
        findings: &[Finding],
    ) -> Result<()>;

    /// Says that a set that is there is the snapshot's from a source; `false` if it is not there.
    fn share_findings(&mut self, snapshot: SnapshotId, source: &str, key: &Key) -> Result<bool>;

    /// Takes from a snapshot what it has from a source.
    fn drop_findings(&mut self, snapshot: SnapshotId, source: &str) -> Result<()>;

    /// The sources that a snapshot has findings from, each with the key of its set.
    fn finding_sets(&self, snapshot: SnapshotId) -> Result<Vec<(String, Key)>>;

    /// The findings of a set, in the order in which they were put.
    fn findings(&self, key: &Key) -> Result<Vec<Finding>>;

    /// Remembers a run.
    fn record_run(&mut self, run: &RunRow) -> Result<()>;

    /// Chooses the snapshot that the views of [`Self::query`] show; the newest of all if `None`, which is also
    /// what they show without any choice.
    fn select(&mut self, snapshot: Option<SnapshotId>) -> Result<()>;

    /// Runs one read-only query over the documented views and shows `visit` each row (with the column names);
    /// `visit` returns whether to go on. Returns the column names and why it ended.
    fn query(
        &mut self,
        sql: &str,
        params: &[Value],
        limits: &Limits,
        visit: &mut dyn FnMut(&[String], &[Value]) -> bool,
    ) -> Result<(Vec<String>, Stop)>;

    /// Runs a query and keeps its rows.
    fn table(&mut self, sql: &str, params: &[Value], limits: &Limits) -> Result<Table> {
        let mut rows = Vec::new();
        let (columns, stop) = self.query(sql, params, limits, &mut |_, row| {
            rows.push(row.to_vec());
            true
        })?;
        Ok(Table { columns, rows, stop })
    }

    /// The documented views with their columns.
    fn views(&mut self) -> Result<Vec<(String, Vec<String>)>>;
}
