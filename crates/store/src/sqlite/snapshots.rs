//! Projects, snapshots, file rows and runs.

use super::SqliteStore;
use crate::artifacts::Key;
use crate::catalog::{
    FileRow, FileUnit, LeftOut, Note, ProjectId, RunRow, SnapshotDraft, SnapshotId, SnapshotInfo,
};
use crate::error::Result;
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;

impl SqliteStore {
    pub(super) fn make_project(&mut self, location: &str, name: &str) -> Result<ProjectId> {
        if let Some(there) = self.project_at(location)? {
            return Ok(there);
        }
        let id = self.write(|store| {
            let sql = "INSERT INTO main.project (location, name) VALUES (?1, ?2)";
            store.connection.prepare_cached(sql)?.insert([location, name])
        })?;
        self.commit()?;
        Ok(ProjectId(id))
    }

    pub(super) fn project_at(&self, location: &str) -> Result<Option<ProjectId>> {
        let read = || {
            let mut select =
                self.connection.prepare_cached("SELECT id FROM main.project WHERE location = ?1")?;
            select.query_row([location], |row| row.get(0).map(ProjectId)).optional()
        };
        read().map_err(|error| self.fail(error))
    }

    pub(super) fn snapshot(&self, wanted: Wanted) -> rusqlite::Result<Option<SnapshotInfo>> {
        // A run that found nothing new confirms its snapshot: which project was analysed last, the runs tell.
        let last_run = "max(s.created_at, coalesce((SELECT max(r.started_at) FROM run r \
                        WHERE r.snapshot_id = s.id), 0)) DESC, s.id DESC";
        let (condition, order, id) = match wanted {
            Wanted::NewestOf(project) => ("s.project_id = ?1", "s.id DESC", project.0),
            Wanted::Newest => ("?1 = 0", last_run, 0),
            Wanted::One(id) => ("s.id = ?1", "s.id", id.0),
        };
        let sql = format!(
            "SELECT s.id, s.project_id, p.location, p.name, s.revision, s.options, s.created_at, s.graph FROM snapshot s \
             JOIN main.project p ON p.id = s.project_id WHERE {condition} ORDER BY {order} LIMIT 1"
        );
        let info = |row: &Row<'_>| {
            Ok(SnapshotInfo {
                id: SnapshotId(row.get(0)?),
                project: ProjectId(row.get(1)?),
                location: row.get(2)?,
                name: row.get(3)?,
                revision: row.get(4)?,
                options: row.get(5)?,
                created_at: row.get(6)?,
                graph: row.get::<_, Option<[u8; 32]>>(7)?.map(Key),
            })
        };
        self.connection.prepare_cached(&sql)?.query_row([id], info).optional()
    }

    pub(super) fn read_files(
        &self,
        project: ProjectId,
        visit: &mut dyn FnMut(FileRow),
    ) -> rusqlite::Result<()> {
        let sql = "SELECT f.path, f.class, f.language, f.hash, f.size, f.encoding, f.signature, u.key, f.module, \
                   f.detail \
                   FROM file f LEFT JOIN unit u ON u.id = f.unit_id \
                   WHERE f.project_id = ?1 AND f.until IS NULL ORDER BY f.path";
        let mut select = self.connection.prepare_cached(sql)?;
        let mut rows = select.query([project.0])?;
        while let Some(row) = rows.next()? {
            let key: Option<[u8; 32]> = row.get(7)?;
            visit(FileRow {
                path: row.get(0)?,
                module: row.get(8)?,
                class: row.get(1)?,
                detail: row.get(9)?,
                language: row.get(2)?,
                hash: row.get(3)?,
                size: row.get::<_, i64>(4)? as u64,
                encoding: row.get(5)?,
                signature: row.get(6)?,
                unit: key.map_or(FileUnit::None, |key| FileUnit::Key(Key(key))),
            });
        }
        Ok(())
    }

    pub(super) fn read_notes(&self, project: ProjectId) -> rusqlite::Result<Vec<Note>> {
        let sql = "SELECT path, code, severity, detail FROM note WHERE project_id = ?1 AND until IS NULL";
        let mut select = self.connection.prepare_cached(sql)?;
        let note = |row: &Row<'_>| {
            Ok(Note { path: row.get(0)?, code: row.get(1)?, severity: row.get(2)?, detail: row.get(3)? })
        };
        let notes: BTreeSet<Note> = select.query_map([project.0], note)?.collect::<rusqlite::Result<_>>()?;
        Ok(notes.into_iter().collect())
    }

    fn read_left_out(&self, project: ProjectId) -> rusqlite::Result<BTreeSet<LeftOut>> {
        let sql = "SELECT path, reason, detail FROM omitted WHERE project_id = ?1 AND until IS NULL";
        let mut select = self.connection.prepare_cached(sql)?;
        let left_out =
            |row: &Row<'_>| Ok(LeftOut { path: row.get(0)?, reason: row.get(1)?, detail: row.get(2)? });
        select.query_map([project.0], left_out)?.collect()
    }

    pub(super) fn update_signatures(
        &mut self,
        project: ProjectId,
        signatures: &[(String, Vec<u8>)],
    ) -> Result<()> {
        self.write(|store| {
            let sql = "UPDATE file SET signature = ?3 WHERE project_id = ?1 AND path = ?2 AND until IS NULL";
            let mut update = store.connection.prepare_cached(sql)?;
            signatures.iter().try_for_each(|(path, signature)| {
                update.execute(params![project.0, path, signature]).map(drop)
            })
        })
    }

    pub(super) fn make_snapshot(&mut self, project: ProjectId, draft: &SnapshotDraft) -> Result<SnapshotId> {
        let id = self.write(|store| {
            let newest = store.snapshot(Wanted::NewestOf(project))?;
            let notes = Difference::of(store.read_notes(project)?.into_iter().collect(), &draft.notes);
            let left_out = Difference::of(store.read_left_out(project)?, &draft.left_out);
            let same = draft.changed.is_empty()
                && draft.removed.is_empty()
                && notes.is_empty()
                && left_out.is_empty();
            if let Some(newest) = newest
                && same
                && newest.options == draft.options
                && newest.revision == draft.revision
            {
                return Ok(newest.id);
            }
            let id = store.insert_snapshot(project, draft)?;
            store.write_files(project, id, draft)?;
            store.write_notes(project, id, &notes)?;
            store.write_left_out(project, id, &left_out)?;
            Ok(id)
        })?;
        self.commit()?;
        Ok(id)
    }

    fn insert_snapshot(&self, project: ProjectId, draft: &SnapshotDraft) -> rusqlite::Result<SnapshotId> {
        let sql = "INSERT INTO snapshot (project_id, revision, options, created_at) VALUES (?1, ?2, ?3, ?4)";
        let mut insert = self.connection.prepare_cached(sql)?;
        insert.insert(params![project.0, draft.revision, draft.options, draft.created_at]).map(SnapshotId)
    }

    fn write_files(&self, project: ProjectId, id: SnapshotId, draft: &SnapshotDraft) -> rusqlite::Result<()> {
        let close = "UPDATE file SET until = ?3 WHERE project_id = ?1 AND path = ?2 AND until IS NULL";
        let mut close = self.connection.prepare_cached(close)?;
        for path in draft.removed.iter().chain(draft.changed.iter().map(|file| &file.path)) {
            close.execute(params![project.0, path, id.0])?;
        }
        let sql = "INSERT INTO file (project_id, path, class, language, hash, size, encoding, signature, unit_id, \
                   since, module, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for file in &draft.changed {
            let unit = match &file.unit {
                FileUnit::None => None,
                FileUnit::Key(key) => Some(self.unit(key)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?.0),
            };
            insert.execute(params![
                project.0,
                file.path,
                file.class,
                file.language,
                file.hash,
                file.size as i64,
                file.encoding,
                file.signature,
                unit,
                id.0,
                file.module,
                file.detail
            ])?;
        }
        Ok(())
    }

    fn write_notes(
        &self,
        project: ProjectId,
        id: SnapshotId,
        difference: &Difference<Note>,
    ) -> rusqlite::Result<()> {
        let sql = "UPDATE note SET until = ?6 WHERE project_id = ?1 AND path = ?2 AND code = ?3 \
                   AND severity = ?4 AND detail = ?5 AND until IS NULL";
        let mut close = self.connection.prepare_cached(sql)?;
        let sql = "INSERT INTO note (project_id, path, code, severity, detail, since) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for note in &difference.gone {
            close.execute(params![project.0, note.path, note.code, note.severity, note.detail, id.0])?;
        }
        for note in &difference.new {
            insert.execute(params![project.0, note.path, note.code, note.severity, note.detail, id.0])?;
        }
        Ok(())
    }

    fn write_left_out(
        &self,
        project: ProjectId,
        id: SnapshotId,
        difference: &Difference<LeftOut>,
    ) -> rusqlite::Result<()> {
        let sql = "UPDATE omitted SET until = ?5 WHERE project_id = ?1 AND path = ?2 AND reason = ?3 \
                   AND detail = ?4 AND until IS NULL";
        let mut close = self.connection.prepare_cached(sql)?;
        let sql = "INSERT INTO omitted (project_id, path, reason, detail, since) VALUES (?1, ?2, ?3, ?4, ?5)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for left_out in &difference.gone {
            close.execute(params![project.0, left_out.path, left_out.reason, left_out.detail, id.0])?;
        }
        for left_out in &difference.new {
            insert.execute(params![project.0, left_out.path, left_out.reason, left_out.detail, id.0])?;
        }
        Ok(())
    }

    pub(super) fn write_graph(&mut self, snapshot: SnapshotId, graph: &Key) -> Result<()> {
        self.write(|store| {
            let sql = "UPDATE snapshot SET graph = ?2 WHERE id = ?1";
            store.connection.prepare_cached(sql)?.execute(params![snapshot.0, graph.0]).map(drop)
        })?;
        self.commit()
    }

    pub(super) fn shown(&self) -> Result<Option<SnapshotInfo>> {
        let wanted = self.selected.map_or(Wanted::Newest, Wanted::One);
        self.snapshot(wanted).map_err(|error| self.fail(error))
    }

    pub(super) fn insert_run(&mut self, run: &RunRow) -> Result<()> {
        self.write(|store| {
            let sql = "INSERT INTO run (project_id, snapshot_id, started_at, duration_us, state, details) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let mut insert = store.connection.prepare_cached(sql)?;
            let snapshot = run.snapshot.map(|id| id.0);
            let values =
                params![run.project.0, snapshot, run.started_at, run.duration_us, run.state, run.details];
            insert.execute(values).map(drop)
        })?;
        self.commit()
    }
}

/// Which snapshot is meant.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted {
    /// The newest of a project.
    NewestOf(ProjectId),
    /// The newest of the project analysed last.
    Newest,
    /// One by its id.
    One(SnapshotId),
}

/// What has to change to get from what is there to what is wanted.
struct Difference<T> {
    gone: Vec<T>,
    new: Vec<T>,
}

impl<T: Ord + Clone> Difference<T> {
    fn of(there: BTreeSet<T>, wanted: &[T]) -> Self {
        let wanted: BTreeSet<T> = wanted.iter().cloned().collect();
        let new = wanted.difference(&there).cloned().collect();
        Self { gone: there.difference(&wanted).cloned().collect(), new }
    }

    fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.new.is_empty()
    }
}
