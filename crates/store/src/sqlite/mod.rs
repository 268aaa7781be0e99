//! The embedded store: one SQLite database in write-ahead-log mode.
//!
//! Writes are gathered in a transaction that [`crate::Catalog::flush`] commits; a process that is killed loses at
//! most what it had not flushed, and never leaves a half-written state behind.

mod collect;
mod findings;
mod guard;
mod history;
mod migrations;
mod read;
mod snapshots;
#[cfg(test)]
mod tests;
mod units;
mod views;

use crate::catalog::{MetricColumn, MetricScope, SnapshotId};
use crate::error::{Error, Result};
use crate::files::Files;
use crate::{Backend, Store};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait for another process's transaction.
const BUSY: Duration = Duration::from_secs(10);

/// A handle on an embedded store.
#[derive(Debug)]
pub struct SqliteStore {
    connection: Connection,
    path: PathBuf,
    /// Whether a transaction is open.
    writing: bool,
    /// Columns in the order in which values are handed over, by scope.
    columns: BTreeMap<MetricScope, Vec<MetricColumn>>,
    /// The statement that writes a scope's values.
    inserts: BTreeMap<MetricScope, String>,
    /// The snapshot that the views of this connection show, once asked for.
    selected: Option<SnapshotId>,
}

impl SqliteStore {
    /// Opens the store at `path` for reading and writing, making or migrating it as needed.
    pub fn open(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut store = Self::connect(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        store.check()?;
        store.run(|connection| {
            // Must precede the first write, which fixes it for the database's life.
            connection.pragma_update(None, "page_size", 8192)?;
            connection.pragma_update(None, "journal_mode", "wal")?;
            connection.pragma_update(None, "synchronous", "normal")?;
            connection.pragma_update(None, "wal_autocheckpoint", 2000)?;
            connection.pragma_update(None, "journal_size_limit", 64 << 20)?;
            migrations::migrate(connection)
        })?;
        store.load_columns()?;
        Ok(store)
    }

    /// Opens an existing store for reading only.
    pub fn open_read_only(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Err(Error::Missing { path: path.to_owned() });
        }
        let mut store =
            Self::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        store.check()?;
        let found = store.run(|connection| migrations::version(connection))?;
        if found < migrations::LATEST {
            drop(store);
            // An older store is migrated by whoever may write; then it is read as any other.
            drop(Self::open(path)?);
            return Self::open_read_only(path);
        }
        store.load_columns()?;
        Ok(store)
    }

    /// The folder of the files that belong to the database.
    fn files(&self) -> Files {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".files");
        Files::new(PathBuf::from(name))
    }

    /// Checks every page of the database; `Ok` means it is sound.
    pub fn verify(&self) -> Result<()> {
        let answer: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(|error| self.fail(error))?;
        if answer == "ok" { Ok(()) } else { Err(Error::Corrupt { path: self.path.clone(), detail: answer }) }
    }

    fn connect(path: &Path, flags: OpenFlags) -> Result<Self> {
        let connection = Connection::open_with_flags(path, flags).map_err(|error| explain(path, error))?;
        let store = Self {
            connection,
            path: path.to_owned(),
            writing: false,
            columns: BTreeMap::new(),
            inserts: BTreeMap::new(),
            selected: None,
        };
        let set_up = || {
            store.connection.busy_timeout(BUSY)?;
            store.connection.set_prepared_statement_cache_capacity(64);
            store.connection.pragma_update(None, "cache_size", -8192)?;
            // Rows go on naming the snapshot they began with after that is dropped.
            store.connection.pragma_update(None, "foreign_keys", false)?;
            store.connection.pragma_update(None, "temp_store", "memory")?;
            store.connection.pragma_update(None, "trusted_schema", false)
        };
        set_up().map_err(|error| store.fail(error))?;
        Ok(store)
    }

    /// Refuses what is not ours, newer, or damaged.
    fn check(&mut self) -> Result<()> {
        let path = self.path.clone();
        let (application, version, tables) = self.run(|connection| {
            let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
            let tables: i64 =
                connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            Ok((application, migrations::version(connection)?, tables))
        })?;
        if application != migrations::APPLICATION_ID && (application != 0 || version != 0 || tables != 0) {
            return Err(Error::Foreign { path });
        }
        if version > migrations::LATEST {
            return Err(Error::Newer { path, found: version, known: migrations::LATEST });
        }
        Ok(())
    }

    /// Runs `work`, with its error told in our words.
    fn run<T>(&mut self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Result<T> {
        work(&mut self.connection).map_err(|error| explain(&self.path, error))
    }

    fn fail(&self, error: rusqlite::Error) -> Error {
        explain(&self.path, error)
    }

    /// Opens the transaction that gathers writes, unless it is open.
    fn begin(&mut self) -> Result<()> {
        if !self.writing {
            self.run(|connection| connection.execute_batch("BEGIN IMMEDIATE"))?;
            self.writing = true;
        }
        Ok(())
    }

    /// Commits it.
    fn commit(&mut self) -> Result<()> {
        if self.writing {
            let done = self.run(|connection| connection.execute_batch("COMMIT"));
            if done.is_err() {
                self.roll_back();
            }
            self.writing = false;
            return done;
        }
        Ok(())
    }

    /// Drops what was not committed, after a failure.
    fn roll_back(&mut self) {
        if self.writing {
            // SQLite may have rolled back by itself already; then there is nothing left to do.
            let _ = self.connection.execute_batch("ROLLBACK");
            self.writing = false;
        }
    }

    /// Runs `work` in the gathering transaction; a failure drops the transaction.
    fn write<T>(&mut self, work: impl FnOnce(&Self) -> rusqlite::Result<T>) -> Result<T> {
        self.begin()?;
        work(self).map_err(|error| {
            let told = self.fail(error);
            self.roll_back();
            told
        })
    }
}

/// Says in our words what SQLite says in its own.
fn explain(path: &Path, error: rusqlite::Error) -> Error {
    let path = path.to_owned();
    let code = match &error {
        rusqlite::Error::SqliteFailure(failure, _) => Some((failure.code, failure.extended_code)),
        _ => None,
    };
    match code {
        Some((ErrorCode::NotADatabase, _)) => Error::Foreign { path },
        Some((ErrorCode::DatabaseCorrupt, _)) => Error::Corrupt { path, detail: error.to_string() },
        Some((ErrorCode::DiskFull, _)) => Error::Full { path },
        // A short write is how a file size limit or a quota shows.
        Some((ErrorCode::SystemIoFailure, rusqlite::ffi::SQLITE_IOERR_WRITE)) => Error::Full { path },
        Some((ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _)) => Error::Busy { path },
        _ => Error::Access { path, detail: error.to_string() },
    }
}

/// An embedded store by its place.
#[derive(Debug, Clone)]
pub struct SqliteBackend {
    /// The database file.
    pub path: PathBuf,
}

impl Backend for SqliteBackend {
    fn open(&self) -> Result<Box<dyn Store>> {
        Ok(Box::new(SqliteStore::open(&self.path)?))
    }

    fn open_read_only(&self) -> Result<Box<dyn Store>> {
        Ok(Box::new(SqliteStore::open_read_only(&self.path)?))
    }

    fn lock(&self) -> Result<Box<dyn Send>> {
        let path = self.path.with_added_extension("lock");
        let access =
            |detail: std::io::Error| Error::Access { path: path.clone(), detail: detail.to_string() };
        let file = std::fs::File::options().create(true).append(true).open(&path).map_err(access)?;
        match file.try_lock() {
            Ok(()) => Ok(Box::new(file)),
            Err(std::fs::TryLockError::WouldBlock) => Err(Error::Busy { path: self.path.clone() }),
            // A file system without locks: SQLite's own would fail next, and say so.
            Err(std::fs::TryLockError::Error(_)) => Ok(Box::new(file)),
        }
    }
}
