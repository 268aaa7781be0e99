//! The schema, as numbered steps. A step that was released is never edited; the next one follows it.

use rusqlite::{Connection, TransactionBehavior};

/// Marks the file as ours ("PELU").
pub(super) const APPLICATION_ID: i64 = 0x5045_4c55;

/// Step `n` (from 1) leads to schema version `n`.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_catalog.sql"),
    include_str!("migrations/0002_collect.sql"),
    include_str!("migrations/0003_history.sql"),
    include_str!("migrations/0004_graph.sql"),
    include_str!("migrations/0005_finding.sql"),
];

/// The newest schema version.
pub(super) const LATEST: i64 = MIGRATIONS.len() as i64;

/// The schema version of the database; 0 for an empty one.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Brings the database to the newest version, at once or not at all.
pub(super) fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    if version(connection)? == LATEST {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read again under the lock: another process may have been first.
    let from = version(&transaction)?.max(0) as usize;
    for (done, step) in MIGRATIONS.iter().enumerate().skip(from) {
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", done as i64 + 1)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()
}
