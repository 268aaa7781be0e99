//! Dropping old snapshots, and what nothing refers to any more.

use super::SqliteStore;
use crate::artifacts::Key;
use crate::catalog::{Dropped, ProjectId};
use crate::error::Result;
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeSet;

/// Of these units, those that no file row has. (`doomed` is a temporary table of unit ids.)
const UNUSED: &str = "DELETE FROM doomed WHERE EXISTS (SELECT 1 FROM file f WHERE f.unit_id = doomed.id)";

/// What belongs to doomed units, from the leaves inward; last the facts that no other unit was made of.
const SWEEP: &str = "
    DELETE FROM function_metric WHERE id IN (SELECT s.id FROM doomed d JOIN symbol s ON s.unit_id = d.id);
    DELETE FROM type_metric WHERE id IN (SELECT s.id FROM doomed d JOIN symbol s ON s.unit_id = d.id);
    DELETE FROM file_metric WHERE id IN (SELECT id FROM doomed);
    DELETE FROM symbol WHERE unit_id IN (SELECT id FROM doomed);
    DELETE FROM diagnostic WHERE unit_id IN (SELECT id FROM doomed);
    DELETE FROM suppression WHERE unit_id IN (SELECT id FROM doomed);
    DELETE FROM artifact WHERE key IN (SELECT u.facts FROM doomed d JOIN unit u ON u.id = d.id)
      AND key NOT IN (SELECT facts FROM unit WHERE facts IS NOT NULL AND id NOT IN (SELECT id FROM doomed));
    DELETE FROM unit WHERE id IN (SELECT id FROM doomed);
    DROP TABLE doomed;";

const BEGIN: &str = "DROP TABLE IF EXISTS temp.doomed; CREATE TEMP TABLE doomed (id INTEGER PRIMARY KEY);";

impl SqliteStore {
    pub(super) fn drop_old(&mut self, project: ProjectId, keep: usize) -> Result<Dropped> {
        let dropped = self.write(|store| {
            let sql = "SELECT id FROM snapshot WHERE project_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2";
            let mut oldest = store.connection.prepare_cached(sql)?;
            let at = keep.max(1) as i64 - 1;
            let oldest: Option<i64> = oldest.query_row([project.0, at], |row| row.get(0)).optional()?;
            let Some(oldest) = oldest else { return Ok(Dropped::default()) };
            let run = |sql: &str| store.connection.prepare_cached(sql)?.execute(params![project.0, oldest]);
            let snapshots = run("DELETE FROM snapshot WHERE project_id = ?1 AND id < ?2")?;
            if snapshots == 0 {
                return Ok(Dropped::default());
            }
            store.connection.execute_batch(BEGIN)?;
            let past = "project_id = ?1 AND until IS NOT NULL AND until <= ?2";
            run(&format!(
                "INSERT OR IGNORE INTO doomed SELECT unit_id FROM file WHERE {past} AND unit_id IS NOT NULL"
            ))?;
            for table in ["file", "note", "omitted"] {
                run(&format!("DELETE FROM {table} WHERE {past}"))?;
            }
            let units = store.sweep()?;
            store.sweep_findings()?;
            Ok(Dropped { snapshots: snapshots as u64, units })
        })?;
        self.commit()?;
        if dropped.snapshots > 0 {
            self.drop_files()?;
        }
        Ok(dropped)
    }

    /// Deletes the graphs that no snapshot has, and what is kept beside them.
    fn drop_files(&mut self) -> Result<()> {
        let wanted = self.run(|connection| {
            let mut select =
                connection.prepare("SELECT DISTINCT graph FROM snapshot WHERE graph IS NOT NULL")?;
            let keys = select.query_map([], |row| row.get::<_, [u8; 32]>(0))?;
            let mut wanted = BTreeSet::new();
            for key in keys {
                let key = Key(key?);
                wanted.extend([key.to_string(), key.beside().to_string()]);
            }
            Ok(wanted)
        })?;
        self.files().keep(&wanted);
        Ok(())
    }

    pub(super) fn drop_unused(&mut self) -> Result<u64> {
        let units = self.write(|store| {
            store.connection.execute_batch(BEGIN)?;
            store.connection.execute("INSERT INTO doomed SELECT id FROM unit", [])?;
            let units = store.sweep()?;
            let facts = "DELETE FROM artifact WHERE kind = 'facts' \
                         AND key NOT IN (SELECT facts FROM unit WHERE facts IS NOT NULL)";
            store.connection.execute(facts, [])?;
            store.sweep_findings()?;
            Ok(units)
        })?;
        self.commit()?;
        self.drop_files()?;
        self.run(|connection| connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"))?;
        Ok(units)
    }

    /// Deletes those of the doomed units that no file has; gives their number.
    fn sweep(&self) -> rusqlite::Result<u64> {
        self.connection.execute(UNUSED, [])?;
        let units: i64 = self.connection.query_row("SELECT count(*) FROM doomed", [], |row| row.get(0))?;
        self.connection.execute_batch(SWEEP)?;
        Ok(units as u64)
    }
}
