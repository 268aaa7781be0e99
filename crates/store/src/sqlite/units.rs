//! Writing artifacts, units, symbols and metric columns.

use super::SqliteStore;
use crate::artifacts::{Artifacts, Bytes, Key, Packed};
use crate::catalog::{MetricColumn, MetricScope, SuppressionRow, SymbolRow, UnitDiagnostic, UnitId, UnitRow};
use crate::error::{Error, Result};
use crate::query::Value;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, ToSql, params};
use std::collections::BTreeMap;

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl Artifacts for SqliteStore {
    fn put_artifact(&mut self, key: &Key, kind: &str, blob: &Packed) -> Result<()> {
        self.write(|store| {
            let sql = "INSERT INTO artifact (key, kind, raw_size, bytes) VALUES (?1, ?2, ?3, ?4) \
                       ON CONFLICT (key) DO NOTHING";
            let mut insert = store.connection.prepare_cached(sql)?;
            insert.execute(params![key.0, kind, blob.raw_size as i64, blob.bytes]).map(drop)
        })
    }

    fn artifact(&self, key: &Key) -> Result<Option<Packed>> {
        let read = || {
            let sql = "SELECT raw_size, bytes FROM artifact WHERE key = ?1";
            let mut select = self.connection.prepare_cached(sql)?;
            let blob = |row: &rusqlite::Row<'_>| {
                Ok(Packed { raw_size: row.get::<_, i64>(0)? as u64, bytes: row.get(1)? })
            };
            select.query_row([key.0], blob).optional()
        };
        read().map_err(|error| self.fail(error))
    }

    fn put_file(&mut self, key: &Key, bytes: &[u8]) -> Result<()> {
        self.files().put(key, bytes)
    }

    fn file(&self, key: &Key) -> Result<Option<Bytes>> {
        self.files().get(key)
    }

    fn drop_file(&mut self, key: &Key) -> Result<()> {
        self.files().drop(key)
    }
}

impl SqliteStore {
    /// The unit under `key`.
    pub(super) fn unit(&self, key: &Key) -> rusqlite::Result<Option<UnitId>> {
        let mut select = self.connection.prepare_cached("SELECT id FROM unit WHERE key = ?1")?;
        select.query_row([key.0], |row| row.get(0).map(UnitId)).optional()
    }

    pub(super) fn insert_unit(&mut self, unit: &UnitRow) -> Result<()> {
        self.check_shape(unit)?;
        self.write(|store| {
            if store.unit(&unit.key)?.is_some() {
                return Ok(());
            }
            let mut insert = store
                .connection
                .prepare_cached("INSERT INTO unit (key, language, facts) VALUES (?1, ?2, ?3)")?;
            let id = insert.insert(params![unit.key.0, unit.language, unit.facts.0])?;
            store.insert_metrics(MetricScope::File, id, &unit.metrics)?;
            unit.symbols.iter().try_for_each(|symbol| store.insert_symbol(id, symbol))?;
            unit.diagnostics.iter().try_for_each(|diagnostic| store.insert_diagnostic(id, diagnostic))?;
            unit.suppressions.iter().try_for_each(|one| store.insert_suppression(id, one))
        })
    }

    /// Values that do not match the columns would be filed under wrong names: refused before anything is written.
    fn check_shape(&self, unit: &UnitRow) -> Result<()> {
        let symbols = unit.symbols.iter().filter_map(|symbol| symbol.metrics.as_ref());
        let all = symbols.map(|(scope, values)| (*scope, values.len()));
        for (scope, found) in all.chain([(MetricScope::File, unit.metrics.len())]) {
            let wanted = self.columns[&scope].len();
            if found != wanted {
                let scope = scope.name();
                return Err(Error::Shape(format!("{found} values for {wanted} {scope} metric columns")));
            }
        }
        Ok(())
    }

    fn insert_symbol(&self, unit: i64, symbol: &SymbolRow) -> rusqlite::Result<()> {
        let sql = "INSERT INTO symbol (unit_id, ordinal, parent, kind, name, qualified_name, visibility, modifiers, \
                   signature, start_line, start_column, end_line, end_column, start_byte, end_byte, name_line) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
        let id = self.connection.prepare_cached(sql)?.insert(params![
            unit,
            symbol.ordinal,
            symbol.parent,
            symbol.kind,
            symbol.name,
            symbol.qualified_name,
            symbol.visibility,
            symbol.modifiers,
            symbol.signature,
            symbol.start.0,
            symbol.start.1,
            symbol.end.0,
            symbol.end.1,
            symbol.bytes.0,
            symbol.bytes.1,
            symbol.name_line,
        ])?;
        match &symbol.metrics {
            Some((scope, values)) => self.insert_metrics(*scope, id, values),
            None => Ok(()),
        }
    }

    fn insert_metrics(&self, scope: MetricScope, id: i64, values: &[Value]) -> rusqlite::Result<()> {
        let mut insert = self.connection.prepare_cached(&self.inserts[&scope])?;
        insert.raw_bind_parameter(1, id)?;
        for (at, value) in values.iter().enumerate() {
            insert.raw_bind_parameter(at + 2, value)?;
        }
        insert.raw_execute().map(drop)
    }

    fn insert_diagnostic(&self, unit: i64, diagnostic: &UnitDiagnostic) -> rusqlite::Result<()> {
        let sql = "INSERT INTO diagnostic (unit_id, code, severity, detail, line, column) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = self.connection.prepare_cached(sql)?;
        let (line, column) = diagnostic.place.unzip();
        insert
            .execute(params![unit, diagnostic.code, diagnostic.severity, diagnostic.detail, line, column])
            .map(drop)
    }

    fn insert_suppression(&self, unit: i64, one: &SuppressionRow) -> rusqlite::Result<()> {
        let sql =
            "INSERT INTO suppression (unit_id, line, covers, rules, reason) VALUES (?1, ?2, ?3, ?4, ?5)";
        let mut insert = self.connection.prepare_cached(sql)?;
        insert.execute(params![unit, one.line, one.covers, one.rules, one.reason]).map(drop)
    }

    /// Reads which metric columns there are.
    pub(super) fn load_columns(&mut self) -> Result<()> {
        let read = |store: &Self| {
            let sql =
                "SELECT column, metric, summary, adds_up FROM metric WHERE scope = ?1 ORDER BY position";
            let mut columns = BTreeMap::new();
            for scope in MetricScope::ALL {
                let mut select = store.connection.prepare_cached(sql)?;
                let rows = select.query_map([scope.name()], |row| {
                    Ok(MetricColumn {
                        scope,
                        column: row.get(0)?,
                        metric: row.get(1)?,
                        summary: row.get(2)?,
                        adds_up: row.get(3)?,
                    })
                })?;
                columns.insert(scope, rows.collect::<rusqlite::Result<Vec<_>>>()?);
            }
            Ok(columns)
        };
        let columns = read(self).map_err(|error| self.fail(error))?;
        self.keep_columns(columns);
        Ok(())
    }

    fn keep_columns(&mut self, columns: BTreeMap<MetricScope, Vec<MetricColumn>>) {
        let insert = |(scope, columns): (&MetricScope, &Vec<MetricColumn>)| {
            (*scope, insert_metrics_sql(*scope, columns))
        };
        self.inserts = columns.iter().map(insert).collect();
        self.columns = columns;
        self.selected = None;
    }

    pub(super) fn set_columns(&mut self, columns: &[MetricColumn]) -> Result<()> {
        let mut wanted = BTreeMap::new();
        for scope in MetricScope::ALL {
            wanted
                .insert(scope, columns.iter().filter(|one| one.scope == scope).cloned().collect::<Vec<_>>());
        }
        if let Some(bad) = columns.iter().find(|one| !is_identifier(&one.column)) {
            return Err(Error::Shape(format!("metric column {:?} is not an identifier", bad.column)));
        }
        if wanted == self.columns {
            return Ok(());
        }
        self.write(|store| {
            for (scope, columns) in &wanted {
                store.connection.execute("DELETE FROM metric WHERE scope = ?1", [scope.name()])?;
                store.add_columns(*scope, columns)?;
            }
            Ok(())
        })?;
        self.commit()?;
        self.keep_columns(wanted);
        Ok(())
    }

    fn add_columns(&self, scope: MetricScope, columns: &[MetricColumn]) -> rusqlite::Result<()> {
        let table = format!("{}_metric", scope.name());
        let mut names = self.connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let there: Vec<String> =
            names.query_map([&table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for (position, column) in columns.iter().enumerate() {
            if !there.contains(&column.column) {
                let sql = format!("ALTER TABLE {table} ADD COLUMN \"{}\"", column.column);
                self.connection.execute_batch(&sql)?;
            }
            self.connection.execute(
                "INSERT INTO metric (scope, position, column, metric, summary, adds_up) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    scope.name(),
                    position as i64,
                    column.column,
                    column.metric,
                    column.summary,
                    column.adds_up
                ],
            )?;
        }
        Ok(())
    }
}

fn insert_metrics_sql(scope: MetricScope, columns: &[MetricColumn]) -> String {
    let mut sql = format!("INSERT INTO {}_metric (id", scope.name());
    for column in columns {
        sql.push_str(", \"");
        sql.push_str(&column.column);
        sql.push('"');
    }
    sql.push_str(") VALUES (?");
    sql.push_str(&", ?".repeat(columns.len()));
    sql.push(')');
    sql
}

/// Column names become part of SQL text: only plain identifiers are let in.
fn is_identifier(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    name.as_bytes().first().is_some_and(u8::is_ascii_lowercase) && name.bytes().all(plain)
}
