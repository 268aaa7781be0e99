//! What the routes answer.

pub(super) mod admin;
pub(super) mod clones;
pub(super) mod compare;
pub(super) mod facts;
pub(super) mod findings;
pub(super) mod graph;
pub(super) mod jobs;
pub(super) mod map;
pub(super) mod search;
pub(super) mod source;

use super::problem::{Problem, Result};
use pellucid_store::{Table, Value};
use serde_json::json;

/// A cell as JSON.
pub(super) fn cell(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => json!(null),
        Value::Integer(number) => json!(number),
        Value::Real(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Blob(bytes) => json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
    }
}

/// A table's rows as arrays.
fn rows(table: &Table) -> serde_json::Value {
    table.rows.iter().map(|row| row.iter().map(cell).collect::<serde_json::Value>()).collect()
}

/// A table's rows as objects.
fn objects(table: &Table) -> serde_json::Value {
    let object = |row: &Vec<Value>| -> serde_json::Value {
        let pairs = table.columns.iter().zip(row).map(|(name, value)| (name.clone(), cell(value)));
        json!(pairs.collect::<serde_json::Map<_, _>>())
    };
    table.rows.iter().map(object).collect()
}

/// Only known columns become part of a query.
fn column<'a>(columns: &'a [String], name: &str) -> Result<&'a str> {
    let found = columns.iter().find(|column| *column == name).map(String::as_str);
    found.ok_or_else(|| {
        Problem::invalid(format!("no column is called {name:?}; there are {}", columns.join(", ")))
    })
}
