//! What version control tells of a project: replaced as a whole by each look at it.

use super::SqliteStore;
use crate::artifacts::Key;
use crate::catalog::ProjectId;
use crate::error::Result;
use pellucid_model::history::History;
use rusqlite::{OptionalExtension, params};

const TABLES: [&str; 5] =
    ["history_head", "history_file", "history_coupling", "history_author", "history_month"];

impl SqliteStore {
    pub(super) fn replace_history(&mut self, project: ProjectId, history: &History, log: &Key) -> Result<()> {
        self.write(|store| {
            for table in TABLES {
                store
                    .connection
                    .execute(&format!("DELETE FROM {table} WHERE project_id = ?1"), [project.0])?;
            }
            let drop_log = "DELETE FROM artifact WHERE kind = 'log' AND key <> ?1 \
                            AND key NOT IN (SELECT log FROM history_head)";
            store.connection.execute(drop_log, [log.0])?;
            store.insert_head(project, history, log)?;
            store.insert_files(project, history)?;
            store.insert_others(project, history)
        })?;
        self.commit()
    }

    fn insert_head(&self, project: ProjectId, history: &History, log: &Key) -> rusqlite::Result<()> {
        let sql = "INSERT INTO history_head (project_id, head, commits, shallow, cut, log) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let commits = history.commits as i64;
        let row = params![project.0, history.head, commits, history.shallow, history.cut, log.0];
        self.connection.execute(sql, row).map(drop)
    }

    fn insert_files(&self, project: ProjectId, history: &History) -> rusqlite::Result<()> {
        let sql = "INSERT INTO history_file (project_id, path, commits, recent, fixes, authors, added, removed, first, \
                   last, owner, ownership, earlier) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for file in &history.files {
            insert.execute(params![
                project.0,
                file.path,
                file.commits,
                file.recent,
                file.fixes,
                file.authors,
                file.added as i64,
                file.removed as i64,
                file.first,
                file.last,
                file.owner,
                file.ownership,
                file.earlier.join("\n")
            ])?;
        }
        Ok(())
    }

    fn insert_others(&self, project: ProjectId, history: &History) -> rusqlite::Result<()> {
        let sql = "INSERT INTO history_coupling (project_id, a, b, together, of_a, of_b) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for pair in &history.coupling {
            insert.execute(params![project.0, pair.a, pair.b, pair.together, pair.of_a, pair.of_b])?;
        }
        let sql = "INSERT INTO history_author (project_id, author, commits, added, removed, owns, first, last) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for one in &history.authors {
            let (added, removed) = (one.added as i64, one.removed as i64);
            let row =
                params![project.0, one.author, one.commits, added, removed, one.owns, one.first, one.last];
            insert.execute(row)?;
        }
        let sql = "INSERT INTO history_month (project_id, month, commits, authors, files, added, removed) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for one in &history.periods {
            let (added, removed) = (one.added as i64, one.removed as i64);
            let row = params![project.0, one.month, one.commits, one.authors, one.files, added, removed];
            insert.execute(row)?;
        }
        Ok(())
    }

    pub(super) fn log_key(&self, project: ProjectId) -> Result<Option<Key>> {
        let read = || {
            let sql = "SELECT log FROM history_head WHERE project_id = ?1";
            let key = |row: &rusqlite::Row<'_>| row.get(0).map(Key);
            self.connection.prepare_cached(sql)?.query_row([project.0], key).optional()
        };
        read().map_err(|error| self.fail(error))
    }
}
