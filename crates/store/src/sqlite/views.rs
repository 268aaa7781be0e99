//! The documented views: what SQL and reports read.
//!
//! They are made per connection over one chosen snapshot, so a query says nothing of snapshots and still works
//! on any of them. Their names and columns are described in `docs/guide/query.md`.

use super::SqliteStore;
use super::snapshots::Wanted;
use crate::catalog::{MetricScope, SnapshotId};
use crate::error::{Error, Result};

/// Names of the views, in the order they are shown.
pub(super) const VIEWS: &[&str] = &[
    "project",
    "files",
    "symbols",
    "functions",
    "types",
    "modules",
    "languages",
    "repository",
    "diagnostics",
    "left_out",
    "history",
    "hotspots",
    "coupling",
    "authors",
    "months",
    "findings",
    "finding_roles",
    "suppressions",
    "metrics",
    "snapshots",
    "runs",
];

/// Columns every definition has.
const SYMBOL: &str = "f.path AS file, f.module AS module, f.language AS language, s.name AS name, \
    s.qualified_name AS qualified_name, s.kind AS kind, s.visibility AS visibility, s.modifiers AS modifiers, \
    s.start_line AS start_line, s.start_column AS start_column, s.end_line AS end_line, \
    s.end_column AS end_column, s.start_byte AS start_byte, s.end_byte AS end_byte, s.name_line AS name_line, \
    s.signature AS signature, s.ordinal AS ordinal, s.parent AS parent";

impl SqliteStore {
    /// Makes the views show `snapshot`.
    pub(super) fn show(&mut self, snapshot: Option<SnapshotId>) -> Result<()> {
        let wanted = snapshot.map_or(Wanted::Newest, Wanted::One);
        let found = self.snapshot(wanted).map_err(|error| self.fail(error))?;
        let Some(info) = found else {
            let wanted =
                snapshot.map_or_else(|| "any snapshot".to_owned(), |id| format!("snapshot {}", id.0));
            return Err(Error::NoSnapshot { path: self.path.clone(), wanted });
        };
        let newest = self.snapshot(Wanted::NewestOf(info.project)).map_err(|error| self.fail(error))?;
        let is_newest = newest.is_some_and(|newest| newest.id == info.id);
        let sql = self.definitions(info.project.0, info.id.0, is_newest);
        self.run(|connection| {
            for view in VIEWS.iter().rev().chain(&["current_file"]) {
                connection.execute_batch(&format!("DROP VIEW IF EXISTS temp.\"{view}\""))?;
            }
            connection.execute_batch(&sql)
        })?;
        self.selected = Some(info.id);
        Ok(())
    }

    fn metric_columns(&self, scope: MetricScope, table: &str) -> String {
        let columns = self.columns.get(&scope).map(Vec::as_slice).unwrap_or_default();
        columns.iter().map(|one| format!(", {table}.\"{0}\" AS \"{0}\"", one.column)).collect()
    }

    fn definitions(&self, project: i64, snapshot: i64, newest: bool) -> String {
        let alive = format!("project_id = {project} AND {}", alive(snapshot, newest));
        let file = self.metric_columns(MetricScope::File, "m");
        let function = self.metric_columns(MetricScope::Function, "m");
        let types = self.metric_columns(MetricScope::Type, "m");
        format!(
            "CREATE TEMP VIEW current_file AS SELECT id, path, class, detail, module, language, hash, size, encoding, \
               unit_id FROM main.file WHERE {alive};
             CREATE TEMP VIEW files AS SELECT f.path AS path, f.module AS module, f.language AS language, \
               f.size AS size, f.encoding AS encoding, lower(hex(f.hash)) AS hash{file} \
               FROM current_file f JOIN main.file_metric m ON m.id = f.unit_id;
             CREATE TEMP VIEW symbols AS SELECT {SYMBOL} \
               FROM current_file f JOIN main.symbol s ON s.unit_id = f.unit_id;
             CREATE TEMP VIEW functions AS SELECT {SYMBOL}{function} \
               FROM current_file f JOIN main.symbol s ON s.unit_id = f.unit_id \
               JOIN main.function_metric m ON m.id = s.id;
             CREATE TEMP VIEW types AS SELECT {SYMBOL}{types} \
               FROM current_file f JOIN main.symbol s ON s.unit_id = f.unit_id \
               JOIN main.type_metric m ON m.id = s.id;
             CREATE TEMP VIEW modules AS {modules};
             CREATE TEMP VIEW languages AS {languages};
             CREATE TEMP VIEW repository AS {repository};
             CREATE TEMP VIEW diagnostics AS SELECT f.path AS file, f.language AS language, d.line AS line, \
               d.column AS column, d.code AS code, d.severity AS severity, d.detail AS detail \
               FROM current_file f JOIN main.diagnostic d ON d.unit_id = f.unit_id \
               UNION ALL SELECT path, NULL, NULL, NULL, code, severity, detail FROM main.note WHERE {alive};
             CREATE TEMP VIEW left_out AS SELECT path, class AS reason, detail FROM current_file \
               WHERE unit_id IS NULL UNION ALL SELECT path, reason, detail FROM main.omitted WHERE {alive};
             {history}
             {findings}
             CREATE TEMP VIEW suppressions AS SELECT f.path AS file, s.line AS line, s.covers AS covers, \
               s.rules AS rules, s.reason AS reason FROM current_file f \
               JOIN main.suppression s ON s.unit_id = f.unit_id;
             CREATE TEMP VIEW metrics AS SELECT scope, column AS name, metric, summary FROM main.metric;
             CREATE TEMP VIEW project AS SELECT p.name AS name, p.location AS location, s.id AS snapshot, \
               s.revision AS revision, s.created_at AS created_at FROM main.snapshot s \
               JOIN main.project p ON p.id = s.project_id WHERE s.id = {snapshot};
             CREATE TEMP VIEW snapshots AS SELECT s.id AS snapshot, p.name AS project, p.location AS location, \
               s.revision AS revision, s.created_at AS created_at FROM main.snapshot s \
               JOIN main.project p ON p.id = s.project_id;
             CREATE TEMP VIEW runs AS SELECT r.id AS run, p.name AS project, r.snapshot_id AS snapshot, \
               r.started_at AS started_at, r.duration_us AS duration_us, r.state AS state, \
               r.details AS details FROM main.run r JOIN main.project p ON p.id = r.project_id;",
            history = history(project, self.complexity()),
            findings = findings(snapshot),
            modules = self.groups(Some("module")),
            languages = self.groups(Some("language")),
            repository = self.groups(None),
        )
    }

    /// The column of functions that stands for their complexity: the first of these that there is.
    fn complexity(&self) -> &'static str {
        let columns = self.columns.get(&MetricScope::Function).map(Vec::as_slice).unwrap_or_default();
        let there = |name: &&&str| columns.iter().any(|one| one.column == **name);
        ["cognitive", "cyclomatic"].iter().find(there).copied().unwrap_or("NULL")
    }

    /// One row per module or language, or one of all: its files and bytes, and the file metrics that add up.
    fn groups(&self, key: Option<&str>) -> String {
        let columns = self.columns.get(&MetricScope::File).map(Vec::as_slice).unwrap_or_default();
        let summed = columns.iter().filter(|one| one.adds_up);
        let sums: String = summed.map(|one| format!(", sum(m.\"{0}\") AS \"{0}\"", one.column)).collect();
        let (column, group) = key.map_or_else(Default::default, |key| {
            (format!("f.{key} AS {key}, "), format!(" GROUP BY f.{key}"))
        });
        format!(
            "SELECT {column}count(*) AS files, coalesce(sum(f.size), 0) AS size{sums} \
             FROM current_file f JOIN main.file_metric m ON m.id = f.unit_id{group}"
        )
    }
}

/// What version control tells. A file's complexity is that of its functions together; of a hotspot, the heat is
/// complexity times commits as a share of the hottest file's.
fn history(project: i64, complexity: &str) -> String {
    format!(
        "CREATE TEMP VIEW history AS SELECT path AS file, commits, recent, fixes, authors, added, removed, \
           added + removed AS churn, owner, round(ownership, 4) AS ownership, \
           date(first / 1000, 'unixepoch') AS first, date(last / 1000, 'unixepoch') AS last, \
           (SELECT max(last) FROM main.history_file WHERE project_id = {project}) / 86400000 - first / 86400000 AS age_days, \
           (SELECT max(last) FROM main.history_file WHERE project_id = {project}) / 86400000 - last / 86400000 AS idle_days, \
           earlier FROM main.history_file WHERE project_id = {project};
         CREATE TEMP VIEW hotspots AS \
           WITH complexity AS (SELECT file, sum({complexity}) AS complexity, max({complexity}) AS worst FROM functions \
             WHERE {complexity} IS NOT NULL GROUP BY file), \
           found AS (SELECT h.file AS file, h.commits AS commits, h.recent AS recent, h.fixes AS fixes, \
             h.authors AS authors, h.churn AS churn, c.complexity AS complexity, c.worst AS worst, h.owner AS owner, \
             h.ownership AS ownership, h.commits * c.complexity AS product \
             FROM history h JOIN complexity c ON c.file = h.file) \
           SELECT round(100.0 * product / max(1, (SELECT max(product) FROM found)), 1) AS heat, file, commits, recent, \
             fixes, authors, churn, complexity, worst, owner, ownership FROM found WHERE product > 0;
         CREATE TEMP VIEW coupling AS SELECT a AS file, b AS other, together, round(of_a, 3) AS of_file, \
           round(of_b, 3) AS of_other FROM main.history_coupling WHERE project_id = {project};
         CREATE TEMP VIEW authors AS SELECT author, commits, added, removed, owns, \
           date(first / 1000, 'unixepoch') AS first, date(last / 1000, 'unixepoch') AS last \
           FROM main.history_author WHERE project_id = {project};
         CREATE TEMP VIEW months AS SELECT month, commits, authors, files, added, removed, \
           added - removed AS growth FROM main.history_month WHERE project_id = {project};"
    )
}

/// What rules and other tools found: what each finding is about, and everything that plays a part in it.
fn findings(snapshot: i64) -> String {
    let of = "main.snapshot_findings a JOIN main.finding_set t ON t.id = a.set_id \
              JOIN main.finding f ON f.set_id = t.id";
    format!(
        "CREATE TEMP VIEW findings AS SELECT f.fingerprint AS id, f.rule AS rule, f.version AS version, f.kind AS kind, \
           f.severity AS severity, f.confidence AS confidence, f.message AS message, r.name AS name, r.symbol AS symbol, \
           r.file AS file, r.line AS line, r.column AS column, r.end_line AS end_line, t.tool AS tool, \
           a.source AS source, f.evidence AS evidence, f.properties AS properties \
           FROM {of} LEFT JOIN main.finding_role r ON r.finding_id = f.id AND r.position = 0 \
           WHERE a.snapshot_id = {snapshot};
         CREATE TEMP VIEW finding_roles AS SELECT f.fingerprint AS finding, f.rule AS rule, f.kind AS kind, \
           f.confidence AS confidence, r.position AS position, r.role AS role, r.name AS name, r.symbol AS symbol, \
           r.file AS file, r.line AS line, r.column AS column, r.end_line AS end_line, t.tool AS tool \
           FROM {of} JOIN main.finding_role r ON r.finding_id = f.id WHERE a.snapshot_id = {snapshot};"
    )
}

/// Condition on a row with `since` and `until` to belong to `snapshot`; `newest` of its project or not.
fn alive(snapshot: i64, newest: bool) -> String {
    if newest {
        "until IS NULL".to_owned()
    } else {
        format!("since <= {snapshot} AND (until IS NULL OR until > {snapshot})")
    }
}
