//! The catalog trait, and queries.

use super::SqliteStore;
use super::guard::Guard;
use super::snapshots::Wanted;
use super::views::VIEWS;
use crate::artifacts::Key;
use crate::catalog::{
    Catalog, Dropped, FileRow, FindingSet, MetricColumn, Note, ProjectId, RunRow, SnapshotDraft, SnapshotId,
    SnapshotInfo, UnitRow,
};
use crate::error::{Error, Result};
use crate::query::{Limits, Stop, Value};
use pellucid_model::Finding;
use pellucid_model::history::History;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode};
use std::path::Path;

impl Catalog for SqliteStore {
    fn define_metrics(&mut self, columns: &[MetricColumn]) -> Result<()> {
        self.set_columns(columns)
    }

    fn project(&mut self, location: &str, name: &str) -> Result<ProjectId> {
        self.make_project(location, name)
    }

    fn newest(&self, project: Option<ProjectId>) -> Result<Option<SnapshotInfo>> {
        let wanted = project.map_or(Wanted::Newest, Wanted::NewestOf);
        self.snapshot(wanted).map_err(|error| self.fail(error))
    }

    fn find_project(&self, location: &str) -> Result<Option<ProjectId>> {
        self.project_at(location)
    }

    fn files(&self, project: ProjectId, visit: &mut dyn FnMut(FileRow)) -> Result<()> {
        self.read_files(project, visit).map_err(|error| self.fail(error))
    }

    fn notes(&self, project: ProjectId) -> Result<Vec<Note>> {
        self.read_notes(project).map_err(|error| self.fail(error))
    }

    fn has_unit(&self, key: &Key) -> Result<bool> {
        self.unit(key).map(|unit| unit.is_some()).map_err(|error| self.fail(error))
    }

    fn has_units(&self) -> Result<bool> {
        let exists = || self.connection.query_row("SELECT EXISTS (SELECT 1 FROM unit)", [], |row| row.get(0));
        exists().map_err(|error| self.fail(error))
    }

    fn put_unit(&mut self, unit: &UnitRow) -> Result<()> {
        self.insert_unit(unit)
    }

    fn flush(&mut self) -> Result<()> {
        self.commit()
    }

    fn refresh_signatures(&mut self, project: ProjectId, signatures: &[(String, Vec<u8>)]) -> Result<()> {
        self.update_signatures(project, signatures)
    }

    fn commit_snapshot(&mut self, project: ProjectId, draft: &SnapshotDraft) -> Result<SnapshotId> {
        self.make_snapshot(project, draft)
    }

    fn set_graph(&mut self, snapshot: SnapshotId, graph: &Key) -> Result<()> {
        self.write_graph(snapshot, graph)
    }

    fn selected(&self) -> Result<Option<SnapshotInfo>> {
        self.shown()
    }

    fn drop_old_snapshots(&mut self, project: ProjectId, keep: usize) -> Result<Dropped> {
        self.drop_old(project, keep)
    }

    fn projects(&self) -> Result<Vec<(ProjectId, String)>> {
        let read = || {
            let mut select =
                self.connection.prepare_cached("SELECT id, location FROM main.project ORDER BY location")?;
            let project = |row: &rusqlite::Row<'_>| Ok((ProjectId(row.get(0)?), row.get(1)?));
            select.query_map([], project)?.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.fail(error))
    }

    fn collect(&mut self) -> Result<u64> {
        self.drop_unused()
    }

    fn put_history(&mut self, project: ProjectId, history: &History, log: &Key) -> Result<()> {
        self.replace_history(project, history, log)
    }

    fn history_log(&self, project: ProjectId) -> Result<Option<Key>> {
        self.log_key(project)
    }

    fn put_findings(
        &mut self,
        snapshot: SnapshotId,
        set: &FindingSet<'_>,
        findings: &[Finding],
    ) -> Result<()> {
        self.keep_findings(snapshot, set, findings)
    }

    fn share_findings(&mut self, snapshot: SnapshotId, source: &str, key: &Key) -> Result<bool> {
        self.reuse_findings(snapshot, source, key)
    }

    fn drop_findings(&mut self, snapshot: SnapshotId, source: &str) -> Result<()> {
        self.detach_findings(snapshot, source)
    }

    fn finding_sets(&self, snapshot: SnapshotId) -> Result<Vec<(String, Key)>> {
        self.sets_of(snapshot)
    }

    fn findings(&self, key: &Key) -> Result<Vec<Finding>> {
        self.read_findings(key)
    }

    fn record_run(&mut self, run: &RunRow) -> Result<()> {
        self.insert_run(run)
    }

    fn select(&mut self, snapshot: Option<SnapshotId>) -> Result<()> {
        self.show(snapshot)
    }

    fn query(
        &mut self,
        sql: &str,
        params: &[Value],
        limits: &Limits,
        visit: &mut dyn FnMut(&[String], &[Value]) -> bool,
    ) -> Result<(Vec<String>, Stop)> {
        if self.selected.is_none() {
            self.show(None)?;
        }
        let path = &self.path;
        let guard = Guard::new(&mut self.connection, limits).map_err(|error| super::explain(path, error))?;
        answer(guard.connection, sql, params, limits, visit).map_err(|error| query_error(path, error))
    }

    fn views(&mut self) -> Result<Vec<(String, Vec<String>)>> {
        if self.selected.is_none() {
            self.show(None)?;
        }
        let columns = |view: &str| -> rusqlite::Result<Vec<String>> {
            let sql = format!("SELECT * FROM temp.\"{view}\" LIMIT 0");
            let statement = self.connection.prepare(&sql)?;
            Ok(statement.column_names().map(str::to_owned).collect())
        };
        let all = VIEWS.iter().map(|view| Ok(((*view).to_owned(), columns(view)?)));
        all.collect::<rusqlite::Result<_>>().map_err(|error| self.fail(error))
    }
}

fn answer(
    connection: &Connection,
    sql: &str,
    params: &[Value],
    limits: &Limits,
    visit: &mut dyn FnMut(&[String], &[Value]) -> bool,
) -> rusqlite::Result<(Vec<String>, Stop)> {
    let mut statement = connection.prepare(sql)?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query(rusqlite::params_from_iter(params))?;
    let mut cells = Vec::with_capacity(columns.len());
    let mut seen = 0;
    while let Some(row) = rows.next()? {
        if limits.rows.is_some_and(|most| seen >= most) {
            return Ok((columns, Stop::RowLimit));
        }
        seen += 1;
        cells.clear();
        for at in 0..columns.len() {
            cells.push(owned(row.get_ref(at)?));
        }
        if !visit(&columns, &cells) {
            return Ok((columns, Stop::Visitor));
        }
    }
    Ok((columns, Stop::End))
}

/// Errors of a query are the asker's, as long as they are about the query.
fn query_error(path: &Path, error: rusqlite::Error) -> Error {
    let code = match &error {
        rusqlite::Error::SqliteFailure(failure, _) => failure.code,
        rusqlite::Error::SqlInputError { error: failure, .. } => failure.code,
        _ => return Error::Query(error.to_string()),
    };
    match code {
        ErrorCode::OperationInterrupted => Error::Limit("time limit"),
        ErrorCode::OutOfMemory | ErrorCode::TooBig => Error::Limit("memory limit"),
        ErrorCode::AuthorizationForStatementDenied | ErrorCode::ReadOnly => Error::Refused(plain(&error)),
        ErrorCode::Unknown => Error::Query(plain(&error)),
        _ => super::explain(path, error),
    }
}

/// SQLite's own words.
fn plain(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        rusqlite::Error::SqlInputError { msg, offset, .. } if *offset >= 0 => {
            format!("{msg} (at byte {offset})")
        }
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        other => other.to_string(),
    }
}

fn owned(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}
