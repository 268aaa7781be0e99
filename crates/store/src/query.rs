//! Questions to the catalog: SQL with limits, and tables as answers.

use std::time::Duration;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Unknown.
    Null,
    /// Whole number.
    Integer(i64),
    /// Number with a fraction.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Value {
    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number, if it is one.
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }

    /// Bytes it occupies, roughly.
    pub fn weight(&self) -> usize {
        16 + match self {
            Self::Text(text) => text.len(),
            Self::Blob(bytes) => bytes.len(),
            _ => 0,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Bounds of one query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest time it may run.
    pub time: Option<Duration>,
    /// Most rows it returns.
    pub rows: Option<u64>,
    /// Most memory the database may use for it, and most bytes one row may hold.
    pub memory: Option<u64>,
}

impl Limits {
    /// No bound: for queries of our own.
    pub const NONE: Self = Self { time: None, rows: None, memory: None };
}

/// Why a query ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// All rows were seen.
    End,
    /// The row limit came first.
    RowLimit,
    /// The visitor had enough.
    Visitor,
}

/// An answer held in memory.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Column names.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Value>>,
    /// Why it ends where it ends.
    pub stop: Stop,
}
