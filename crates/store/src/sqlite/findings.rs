//! Findings: whole sets, shared by all snapshots of the same graph.

use super::SqliteStore;
use crate::artifacts::Key;
use crate::catalog::{FindingSet, SnapshotId};
use crate::error::Result;
use pellucid_model::{Finding, FindingKind, Location, Role, Severity};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};

/// Deletes the sets that no snapshot has, from the leaves inward.
const SWEEP: &str = "
    DELETE FROM snapshot_findings WHERE snapshot_id NOT IN (SELECT id FROM snapshot);
    DELETE FROM finding_role WHERE finding_id IN (SELECT id FROM finding \
      WHERE set_id NOT IN (SELECT set_id FROM snapshot_findings));
    DELETE FROM finding WHERE set_id NOT IN (SELECT set_id FROM snapshot_findings);
    DELETE FROM finding_set WHERE id NOT IN (SELECT set_id FROM snapshot_findings);";

impl SqliteStore {
    fn set_id(&self, key: &Key) -> rusqlite::Result<Option<i64>> {
        let sql = "SELECT id FROM finding_set WHERE key = ?1";
        self.connection.prepare_cached(sql)?.query_row([key.0], |row| row.get(0)).optional()
    }

    pub(super) fn keep_findings(
        &mut self,
        snapshot: SnapshotId,
        set: &FindingSet<'_>,
        findings: &[Finding],
    ) -> Result<()> {
        self.write(|store| {
            let id = match store.set_id(&set.key)? {
                Some(id) => id,
                None => store.insert_set(set, findings)?,
            };
            store.attach(snapshot, set.source, id)?;
            store.sweep_findings()
        })?;
        self.commit()
    }

    pub(super) fn reuse_findings(&mut self, snapshot: SnapshotId, source: &str, key: &Key) -> Result<bool> {
        let found = self.set_id(key).map_err(|error| self.fail(error))?;
        let Some(id) = found else { return Ok(false) };
        self.write(|store| {
            store.attach(snapshot, source, id)?;
            store.sweep_findings()
        })?;
        self.commit()?;
        Ok(true)
    }

    pub(super) fn detach_findings(&mut self, snapshot: SnapshotId, source: &str) -> Result<()> {
        self.write(|store| {
            let sql = "DELETE FROM snapshot_findings WHERE snapshot_id = ?1 AND source = ?2";
            store.connection.prepare_cached(sql)?.execute(params![snapshot.0, source])?;
            store.sweep_findings()
        })?;
        self.commit()
    }

    fn attach(&self, snapshot: SnapshotId, source: &str, set: i64) -> rusqlite::Result<()> {
        let sql =
            "INSERT OR REPLACE INTO snapshot_findings (snapshot_id, source, set_id) VALUES (?1, ?2, ?3)";
        self.connection.prepare_cached(sql)?.execute(params![snapshot.0, source, set]).map(drop)
    }

    fn insert_set(&self, set: &FindingSet<'_>, findings: &[Finding]) -> rusqlite::Result<i64> {
        let sql = "INSERT INTO finding_set (key, tool) VALUES (?1, ?2)";
        let id = self.connection.prepare_cached(sql)?.insert(params![set.key.0, set.tool])?;
        findings.iter().try_for_each(|finding| self.insert_finding(id, finding))?;
        Ok(id)
    }

    fn insert_finding(&self, set: i64, finding: &Finding) -> rusqlite::Result<()> {
        let sql = "INSERT INTO finding (set_id, fingerprint, rule, version, kind, severity, confidence, message, \
                   evidence, properties) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let confidence = (f64::from(finding.confidence) * 1e4).round() / 1e4;
        let id = self.connection.prepare_cached(sql)?.insert(params![
            set,
            finding.id,
            finding.rule,
            finding.version,
            finding.kind.name(),
            finding.severity.name(),
            confidence,
            finding.message,
            serde_json::to_string(&finding.evidence).unwrap_or_default(),
            serde_json::to_string(&finding.properties).unwrap_or_default(),
        ])?;
        let sql = "INSERT INTO finding_role (finding_id, position, role, symbol, name, file, line, column, end_line) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let mut insert = self.connection.prepare_cached(sql)?;
        for (position, role) in finding.roles.iter().enumerate() {
            let at = &role.location;
            let position = position as i64;
            insert.execute(params![
                id,
                position,
                role.role,
                role.symbol,
                role.name,
                at.file,
                at.line,
                at.column,
                at.end_line
            ])?;
        }
        Ok(())
    }

    pub(super) fn sets_of(&self, snapshot: SnapshotId) -> Result<Vec<(String, Key)>> {
        let read = || {
            let sql = "SELECT a.source, s.key FROM snapshot_findings a JOIN finding_set s ON s.id = a.set_id \
                       WHERE a.snapshot_id = ?1 ORDER BY a.source";
            let mut select = self.connection.prepare_cached(sql)?;
            let set = |row: &Row<'_>| Ok((row.get(0)?, Key(row.get(1)?)));
            select.query_map([snapshot.0], set)?.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.fail(error))
    }

    pub(super) fn read_findings(&self, key: &Key) -> Result<Vec<Finding>> {
        let read = || {
            let Some(set) = self.set_id(key)? else { return Ok(vec![]) };
            let sql = "SELECT id, fingerprint, rule, version, kind, severity, confidence, message, evidence, properties \
                       FROM finding WHERE set_id = ?1 ORDER BY id";
            let mut select = self.connection.prepare_cached(sql)?;
            let found = select.query_map([set], |row| Ok((row.get::<_, i64>(0)?, finding(row)?)))?;
            let mut found: Vec<(i64, Finding)> = found.collect::<rusqlite::Result<_>>()?;
            let sql = "SELECT role, symbol, name, file, line, column, end_line FROM finding_role \
                       WHERE finding_id = ?1 ORDER BY position";
            let mut select = self.connection.prepare_cached(sql)?;
            for (id, finding) in &mut found {
                finding.roles = select.query_map([*id], role)?.collect::<rusqlite::Result<_>>()?;
            }
            Ok(found.into_iter().map(|(_, finding)| finding).collect())
        };
        read().map_err(|error| self.fail(error))
    }

    /// Deletes the sets that no snapshot has any more. Belongs into a transaction.
    pub(super) fn sweep_findings(&self) -> rusqlite::Result<()> {
        self.connection.execute_batch(SWEEP)
    }
}

fn finding(row: &Row<'_>) -> rusqlite::Result<Finding> {
    Ok(Finding {
        id: row.get(1)?,
        rule: row.get(2)?,
        version: row.get(3)?,
        kind: word(row, 4, FindingKind::parse)?,
        severity: word(row, 5, Severity::parse)?,
        confidence: row.get::<_, f64>(6)? as f32,
        message: row.get(7)?,
        roles: vec![],
        evidence: json(row, 8)?,
        properties: json(row, 9)?,
    })
}

fn role(row: &Row<'_>) -> rusqlite::Result<Role> {
    let location =
        Location { file: row.get(3)?, line: row.get(4)?, column: row.get(5)?, end_line: row.get(6)? };
    Ok(Role { role: row.get(0)?, symbol: row.get(1)?, name: row.get(2)?, location })
}

fn word<T>(row: &Row<'_>, at: usize, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let text: String = row.get(at)?;
    parse(&text).ok_or_else(|| {
        rusqlite::Error::FromSqlConversionFailure(at, Type::Text, format!("{text:?} is unknown").into())
    })
}

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, at: usize) -> rusqlite::Result<T> {
    let text: String = row.get(at)?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error)))
}
