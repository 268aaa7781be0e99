//! Tables of values with indices on one or two columns.

use super::index::{Candidates, Columns, Index, fan};
use super::value::Value;
use smallvec::SmallVec;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// A row.
pub type Row = SmallVec<[Value; 4]>;

/// A set of rows of one length.
#[derive(Debug, Default)]
pub struct Relation {
    arity: usize,
    rows: Vec<Value>,
    /// Whether each row is greater than the one before.
    in_order: bool,
    /// Made when first asked for, by whichever thread.
    known: Mutex<Known>,
}

/// What has been found out about the rows.
#[derive(Debug, Default)]
struct Known {
    indices: Vec<Arc<Index>>,
    fans: Vec<(usize, f64)>,
}

impl Clone for Relation {
    fn clone(&self) -> Self {
        let (arity, rows, in_order) = (self.arity, self.rows.clone(), self.in_order);
        Self { arity, rows, in_order, known: Mutex::default() }
    }
}

impl Relation {
    /// An empty table.
    pub fn new(arity: usize) -> Self {
        Self { arity, in_order: true, ..Self::default() }
    }

    /// A table of `rows`, without repetition.
    pub fn from_rows(arity: usize, rows: impl IntoIterator<Item = Row>) -> Self {
        Self::from_values(arity, rows.into_iter().flatten().collect())
    }

    /// The same of rows that follow each other.
    pub fn from_values(arity: usize, values: Vec<Value>) -> Self {
        Self { arity, rows: in_order(arity, values), in_order: true, known: Mutex::default() }
    }

    /// Adds rows, known ones too.
    pub fn merge(&mut self, values: Vec<Value>) {
        if self.is_empty() {
            self.rows = values;
        } else {
            self.extend(&values);
        }
        self.in_order = false;
        self.settle();
    }

    /// Puts the rows in order, so that whatever is read from them is, too.
    pub fn settle(&mut self) {
        if !self.in_order {
            *self = Self::from_values(self.arity, std::mem::take(&mut self.rows));
        }
    }

    /// Adds rows that it does not hold yet, after those that it holds.
    pub fn extend(&mut self, values: &[Value]) {
        self.rows.extend_from_slice(values);
        self.in_order = false;
        self.known = Mutex::default();
    }

    /// Columns.
    pub fn arity(&self) -> usize {
        self.arity
    }

    /// Rows.
    pub fn len(&self) -> usize {
        self.rows.len() / self.arity.max(1)
    }

    /// Whether it has no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A row.
    pub fn row(&self, at: u32) -> &[Value] {
        let start = at as usize * self.arity;
        &self.rows[start..start + self.arity]
    }

    /// The values of all rows, one row after another.
    pub fn values(&self) -> &[Value] {
        &self.rows
    }

    /// The values of a column.
    pub(super) fn column(&self, column: usize) -> impl Iterator<Item = Value> + Clone {
        self.rows.iter().skip(column).step_by(self.arity.max(1)).copied()
    }

    /// Whether rows stand in the order of some columns as they are.
    pub(super) fn is_ordered_by(&self, on: Columns) -> bool {
        self.in_order && (on == (0, 0) || on == (0, 1))
    }

    /// The index on some columns (at most the first two of them count); none on none.
    pub(crate) fn index(&self, columns: &[usize]) -> Option<Arc<Index>> {
        let first = *columns.first()?;
        let on = (first, columns.get(1).copied().unwrap_or(first));
        let indices = &mut self.known.lock().unwrap_or_else(PoisonError::into_inner).indices;
        if let Some(index) = indices.iter().find(|index| index.on == on) {
            return Some(index.clone());
        }
        let index = Arc::new(Index::of(self, on));
        indices.push(index.clone());
        Some(index)
    }

    /// The rows that may have such values in the columns of an index of it, all without one; whether they do in all
    /// columns is for the caller to check.
    pub(crate) fn candidates<'i>(
        &self,
        index: Option<&'i Index>,
        value: impl Fn(usize) -> Value,
    ) -> Candidates<'i> {
        match index {
            Some(index) => index.rows(self, value(index.on.0), value(index.on.1)),
            None => Candidates::Run(0, self.len() as u32),
        }
    }

    /// How many rows have a value in a column.
    pub(super) fn count(&self, column: usize, value: Value) -> usize {
        self.index(&[column]).map_or(0, |index| index.rows(self, value, value).len())
    }

    /// How many rows to expect where a column is known: the mean over rows, so that hubs count as what they are.
    pub fn fan(&self, column: usize) -> f64 {
        let fans = &mut self.known.lock().unwrap_or_else(PoisonError::into_inner).fans;
        if let Some((_, fan)) = fans.iter().find(|one| one.0 == column) {
            return *fan;
        }
        let fan = fan(self.column(column));
        fans.push((column, fan));
        fan
    }
}

/// Sorts rows, each kept once. Short rows are numbers meanwhile.
fn in_order(arity: usize, values: Vec<Value>) -> Vec<Value> {
    match arity {
        0 => values,
        1 => sorted(values, |row: &[Value; 1]| row[0], |value| [value]),
        2 => sorted(values, |row: &[Value; 2]| wide(row[0], row[1]), narrow),
        3 => {
            let number = |row: &[Value; 3]| u128::from(row[0].0) << 64 | u128::from(wide(row[1], row[2]));
            sorted(values, number, |one: u128| {
                let [b, c] = narrow(one as u64);
                [Value((one >> 64) as u32), b, c]
            })
        }
        4 => {
            let number =
                |row: &[Value; 4]| u128::from(wide(row[0], row[1])) << 64 | u128::from(wide(row[2], row[3]));
            sorted(values, number, |one: u128| {
                let ([a, b], [c, d]) = (narrow((one >> 64) as u64), narrow(one as u64));
                [a, b, c, d]
            })
        }
        _ => {
            let rows: BTreeSet<&[Value]> = values.chunks(arity).collect();
            rows.into_iter().flatten().copied().collect()
        }
    }
}

fn wide(a: Value, b: Value) -> u64 {
    u64::from(a.0) << 32 | u64::from(b.0)
}

fn narrow(one: u64) -> [Value; 2] {
    [Value((one >> 32) as u32), Value(one as u32)]
}

fn sorted<const N: usize, K: Ord + Copy>(
    mut values: Vec<Value>,
    number: impl Fn(&[Value; N]) -> K,
    row: impl Fn(K) -> [Value; N],
) -> Vec<Value> {
    let rows = values.as_chunks::<N>().0;
    if rows.is_sorted_by(|a, b| a < b) {
        return values;
    }
    let mut numbers: Vec<K> = rows.iter().map(number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    values.clear();
    numbers.into_iter().for_each(|one| values.extend(row(one)));
    values.shrink_to_fit();
    values
}
