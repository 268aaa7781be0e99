//! Tables of values with indices on one or two columns.

use super::value::Value;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// A row.
pub type Row = SmallVec<[Value; 4]>;

/// A set of rows of one length.
#[derive(Debug, Clone, Default)]
pub struct Relation {
    arity: usize,
    rows: Vec<Value>,
    indices: FxHashMap<Columns, Index>,
}

/// The one or two columns an index is on; the same column twice means one.
type Columns = (u8, u8);

#[derive(Debug, Clone, Default)]
struct Index {
    ranges: FxHashMap<(Value, Value), (u32, u32)>,
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
        let mut rows: Vec<Row> = rows.into_iter().collect();
        rows.sort_unstable();
        rows.dedup();
        let mut made = Self::new(arity);
        made.rows = rows.into_iter().flatten().collect();
        made
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

    /// Adds rows that it does not hold yet.
    pub fn extend(&mut self, rows: &FxHashSet<Row>) {
        let mut sorted: Vec<&Row> = rows.iter().collect();
        sorted.sort_unstable();
        self.rows.extend(sorted.into_iter().flatten());
        self.indices.clear();
    }

    /// Puts rows in order, so that whatever is read from them is, too.
    pub fn sort(&mut self) {
        let sorted = Self::from_rows(self.arity, self.rows.chunks(self.arity.max(1)).map(Row::from_slice));
        *self = sorted;
    }

    /// Builds the index on some columns (at most the first two of them count).
    pub fn index(&mut self, columns: &[usize]) {
        let Some(on) = on(columns) else { return };
        if self.indices.contains_key(&on) {
            return;
        }
        let key = |row: &[Value]| (row[on.0 as usize], row[on.1 as usize]);
        let mut order: Vec<u32> = (0..self.len() as u32).collect();
        order.sort_by_key(|at| key(self.row(*at)));
        let mut index = Index::default();
        let (mut start, mut squares) = (0usize, 0f64);
        while start < order.len() {
            let one = key(self.row(order[start]));
            let end = start + order[start..].partition_point(|at| key(self.row(*at)) == one);
            index.ranges.insert(one, (start as u32, end as u32));
            squares += ((end - start) as f64).powi(2);
            start = end;
        }
        index.fan = if order.is_empty() { 0.0 } else { squares / order.len() as f64 };
        index.order = order;
        self.indices.insert(on, index);
    }

    /// Whether a row is in it.
    pub fn holds(&mut self, row: &[Value]) -> bool {
        const COLUMNS: [usize; 2] = [0, 1];
        let columns = &COLUMNS[..self.arity.min(2)];
        self.index(columns);
        let found = self.candidates(columns, row);
        (0..found.len()).any(|at| self.row(found.at(at)) == row)
    }

    /// How many rows to expect where these columns are known: the mean over rows, so that hubs count as what they are.
    pub fn fan(&mut self, columns: &[usize]) -> f64 {
        let Some(on) = on(columns) else { return self.len() as f64 };
        self.index(columns);
        self.indices.get(&on).map_or(0.0, |index| index.fan)
    }

    /// The rows that may have these values in these columns; whether they do in all is for the caller to check.
    /// The index must have been built.
    pub fn candidates(&self, columns: &[usize], values: &[Value]) -> Candidates<'_> {
        let Some(on) = on(columns) else { return Candidates::All(self.len() as u32) };
        let Some(index) = self.indices.get(&on) else { return Candidates::All(self.len() as u32) };
        let key = (values[0], *values.get(1).unwrap_or(&values[0]));
        let (start, end) = index.ranges.get(&key).copied().unwrap_or_default();
        Candidates::Some(&index.order[start as usize..end as usize])
    }
}

fn on(columns: &[usize]) -> Option<Columns> {
    let first = *columns.first()? as u8;
    Some((first, columns.get(1).map_or(first, |second| *second as u8)))
}

/// Numbers of rows.
#[derive(Debug, Clone, Copy)]
pub enum Candidates<'a> {
    /// All rows up to this number.
    All(u32),
    /// These.
    Some(&'a [u32]),
}

impl Candidates<'_> {
    /// How many.
    pub fn len(&self) -> usize {
        match self {
            Self::All(len) => *len as usize,
            Self::Some(all) => all.len(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One of them.
    pub fn at(&self, number: usize) -> u32 {
        match self {
            Self::All(_) => number as u32,
            Self::Some(all) => all[number],
        }
    }
}
