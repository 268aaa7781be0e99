//! Tables of values with indices on one or two columns.

use super::value::Value;
use rustc_hash::{FxBuildHasher, FxHashMap};
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
    /// Made when first asked for, by whichever thread.
    indices: Mutex<Vec<Arc<Index>>>,
}

impl Clone for Relation {
    fn clone(&self) -> Self {
        Self { arity: self.arity, rows: self.rows.clone(), indices: Mutex::default() }
    }
}

/// The one or two columns an index is on; the same column twice means one.
type Columns = (u8, u8);

/// Where the rows are that have certain values in one or two columns.
#[derive(Debug)]
pub(crate) struct Index {
    on: Columns,
    ranges: FxHashMap<u64, (u32, u32)>,
    order: Vec<u32>,
    fan: f64,
}

impl Relation {
    /// An empty table.
    pub fn new(arity: usize) -> Self {
        Self { arity, ..Self::default() }
    }

    /// A table of `rows`, without repetition.
    pub fn from_rows(arity: usize, rows: impl IntoIterator<Item = Row>) -> Self {
        let mut made = Self::new(arity);
        made.merge(rows);
        made
    }

    /// Adds rows, known ones too; all are in order afterwards, so that whatever is read from them is, too.
    pub fn merge(&mut self, rows: impl IntoIterator<Item = Row>) {
        self.rows.extend(rows.into_iter().flatten());
        self.indices = Mutex::default();
        match self.arity {
            0 => {}
            1 => in_order::<1>(&mut self.rows),
            2 => in_order::<2>(&mut self.rows),
            3 => in_order::<3>(&mut self.rows),
            4 => in_order::<4>(&mut self.rows),
            arity => {
                let rows: BTreeSet<&[Value]> = self.rows.chunks(arity).collect();
                self.rows = rows.into_iter().flatten().copied().collect();
            }
        }
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

    /// All rows.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        self.rows.chunks(self.arity.max(1)).map(Row::from_slice)
    }

    /// Adds rows that it does not hold yet, after those that it holds.
    pub fn extend(&mut self, mut rows: Vec<Row>) {
        rows.sort_unstable();
        self.rows.extend(rows.into_iter().flatten());
        self.indices = Mutex::default();
    }

    /// The index on some columns (at most the first two of them count); none on none.
    pub(crate) fn index(&self, columns: &[usize]) -> Option<Arc<Index>> {
        let first = *columns.first()? as u8;
        let on = (first, columns.get(1).map_or(first, |second| *second as u8));
        let mut indices = self.indices.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = indices.iter().find(|index| index.on == on) {
            return Some(index.clone());
        }
        let index = Arc::new(Index::of(self, on));
        indices.push(index.clone());
        Some(index)
    }

    /// How many rows to expect where these columns are known: the mean over rows, so that hubs count as what they are.
    pub fn fan(&self, columns: &[usize]) -> f64 {
        self.index(columns).map_or(self.len() as f64, |index| index.fan)
    }

    /// The rows that may have such values in the columns of an index of it, all without one; whether they do in all
    /// columns is for the caller to check.
    pub(crate) fn candidates<'i>(
        &self,
        index: Option<&'i Index>,
        value: impl Fn(usize) -> Option<Value>,
    ) -> Candidates<'i> {
        index
            .and_then(|index| Some(Candidates::Some(index.rows(value)?)))
            .unwrap_or(Candidates::All(self.len() as u32))
    }
}

impl Index {
    fn of(relation: &Relation, on: Columns) -> Self {
        let key = |at: u32| key(on, |column| Some(relation.row(at)[column]));
        let mut keyed: Vec<(u64, u32)> =
            (0..relation.len() as u32).filter_map(|at| Some((key(at)?, at))).collect();
        keyed.sort_unstable();
        let groups = || keyed.chunk_by(|a, b| a.0 == b.0);
        let mut ranges = FxHashMap::with_capacity_and_hasher(groups().count(), FxBuildHasher);
        let (mut start, mut squares) = (0, 0f64);
        for group in groups() {
            let end = start + group.len() as u32;
            ranges.insert(group[0].0, (start, end));
            squares += (group.len() as f64).powi(2);
            start = end;
        }
        let fan = if keyed.is_empty() { 0.0 } else { squares / keyed.len() as f64 };
        Self { on, ranges, order: keyed.into_iter().map(|(_, at)| at).collect(), fan }
    }

    /// Numbers of the rows with these values; nothing can be told if one of them is not known.
    fn rows(&self, value: impl Fn(usize) -> Option<Value>) -> Option<&[u32]> {
        let (start, end) = self.ranges.get(&key(self.on, value)?).copied().unwrap_or_default();
        Some(&self.order[start as usize..end as usize])
    }
}

/// The values of the columns an index is on, in one number.
fn key(on: Columns, value: impl Fn(usize) -> Option<Value>) -> Option<u64> {
    Some(u64::from(value(on.0 as usize)?.0) << 32 | u64::from(value(on.1 as usize)?.0))
}

/// Sorts rows of `N` values, each kept once.
fn in_order<const N: usize>(values: &mut Vec<Value>) {
    let rows = values.as_chunks_mut::<N>().0;
    rows.sort_unstable();
    let mut kept = 0;
    for at in 0..rows.len() {
        if kept == 0 || rows[kept - 1] != rows[at] {
            rows[kept] = rows[at];
            kept += 1;
        }
    }
    values.truncate(kept * N);
}

/// Numbers of rows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Candidates<'a> {
    /// All rows up to this number.
    All(u32),
    /// These.
    Some(&'a [u32]),
}

impl Candidates<'_> {
    /// How many.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::All(len) => *len as usize,
            Self::Some(all) => all.len(),
        }
    }

    /// One of them.
    pub(crate) fn at(&self, number: usize) -> u32 {
        match self {
            Self::All(_) => number as u32,
            Self::Some(all) => all[number],
        }
    }
}
