//! Bounds around SQL that a user wrote: reading only, over the documented views only, within limits.

use super::views::VIEWS;
use crate::query::Limits;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use std::time::Instant;

/// Virtual machine steps between two looks at the clock.
const STEPS: i32 = 10_000;

/// The longest statement accepted.
const MAX_SQL: i32 = 1 << 20;

/// While it lives, the connection only answers bounded queries.
pub(super) struct Guard<'a> {
    pub(super) connection: &'a mut Connection,
    length: i32,
    sql_length: i32,
}

impl<'a> Guard<'a> {
    pub(super) fn new(connection: &'a mut Connection, limits: &Limits) -> rusqlite::Result<Self> {
        let (length, sql_length) = (
            connection.limit(Limit::SQLITE_LIMIT_LENGTH)?,
            connection.limit(Limit::SQLITE_LIMIT_SQL_LENGTH)?,
        );
        let guard = Self { connection, length, sql_length };
        let connection = &mut *guard.connection;
        connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, MAX_SQL)?;
        if let Some(memory) = limits.memory {
            // One value may take a quarter of the memory; the heap limit below bounds the rest.
            connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, (memory / 4).min(i32::MAX as u64) as i32)?;
            connection.pragma_update(None, "hard_heap_limit", memory as i64)?;
        }
        if let Some(time) = limits.time {
            let end = Instant::now() + time;
            connection.progress_handler(STEPS, Some(move || Instant::now() > end))?;
        }
        connection.pragma_update(None, "query_only", true)?;
        connection.authorizer(Some(authorize))?;
        Ok(guard)
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        // Failing to lift a bound leaves the connection more restricted than needed: safe, so not reported.
        let none: Option<fn(AuthContext<'_>) -> Authorization> = None;
        let _ = self.connection.authorizer(none);
        let _ = self.connection.pragma_update(None, "query_only", false);
        let none: Option<fn() -> bool> = None;
        let _ = self.connection.progress_handler(0, none);
        let _ = self.connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, self.length);
        let _ = self.connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, self.sql_length);
    }
}

fn authorize(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Select | AuthAction::Recursive => Authorization::Allow,
        AuthAction::Function { function_name } if function_name != "load_extension" => Authorization::Allow,
        // Tables are read through our views (then the view is the accessor) or not at all. No column: a table
        // is visited without reading from it, which also follows when a view is flattened into its query.
        AuthAction::Read { column_name: "", .. } => Authorization::Allow,
        AuthAction::Read { table_name, .. } => {
            let inside = context.accessor.is_some_and(|view| VIEWS.contains(&view) || view == "current_file");
            let known = VIEWS.contains(&table_name) || context.database_name.is_none();
            if inside || known { Authorization::Allow } else { Authorization::Deny }
        }
        _ => Authorization::Deny,
    }
}
