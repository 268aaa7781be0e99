//! Where the rows are that have certain values.

use super::relation::Relation;
use super::value::Value;
use std::ops::Range;

/// The one or two columns an index is on; the same column twice means one.
pub(super) type Columns = (usize, usize);

/// Where the rows are that have certain values in one or two columns.
#[derive(Debug)]
pub(crate) struct Index {
    pub(super) on: Columns,
    starts: Starts,
    /// Numbers of rows by the values in these columns; none if that is how they stand.
    order: Option<Vec<u32>>,
}

impl Index {
    pub(super) fn of(table: &Relation, on: Columns) -> Self {
        let starts = Starts::of(table.column(on.0));
        let order = (!table.is_ordered_by(on)).then(|| {
            let mut order = starts.order(table.column(on.0));
            if on.0 != on.1 {
                starts.groups().for_each(|group| {
                    order[group].sort_unstable_by_key(|row| (table.row(*row)[on.1], *row));
                });
            }
            order
        });
        Self { on, starts, order }
    }

    /// The rows with these values; on one column the second does not count.
    pub(crate) fn rows(&self, table: &Relation, first: Value, second: Value) -> Candidates<'_> {
        let order = self.order.as_deref();
        let mut range = self.starts.range(first);
        if self.on.0 != self.on.1 {
            let row = |at: usize| order.map_or(at as u32, |order| order[at]);
            let value = |at: usize| table.row(row(at))[self.on.1];
            range.start = first_not(range.clone(), |at| value(at) < second);
            range.end = first_not(range.clone(), |at| value(at) == second);
        }
        match order {
            Some(order) => Candidates::Some(&order[range]),
            None => Candidates::Run(range.start as u32, range.end as u32),
        }
    }
}

/// How many rows there are on the mean over rows with the value of one of them.
pub(super) fn fan(values: impl Iterator<Item = Value> + Clone) -> f64 {
    let starts = Starts::of(values);
    let rows = starts.groups().last().map_or(0, |group| group.end);
    let squares: f64 = starts.groups().map(|group| (group.len() as f64).powi(2)).sum();
    if rows == 0 { 0.0 } else { squares / rows as f64 }
}

/// The first number in a range for which something does not hold that holds for none after it.
fn first_not(range: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    let Range { mut start, mut end } = range;
    while start < end {
        let middle = start.midpoint(end);
        if holds(middle) { start = middle + 1 } else { end = middle }
    }
    start
}

/// Where rows of each value start in their order.
#[derive(Debug)]
enum Starts {
    /// Of every value from `first` on; one more says where the last ends.
    Dense { first: u32, starts: Vec<u32> },
    /// Of those that there are.
    Sparse { values: Vec<Value>, starts: Vec<u32> },
}

impl Starts {
    fn of(column: impl Iterator<Item = Value> + Clone) -> Self {
        let (mut rows, mut first, mut last) = (0, u32::MAX, 0);
        for value in column.clone() {
            (rows, first, last) = (rows + 1, first.min(value.0), last.max(value.0));
        }
        if rows > 0 && (last - first) as usize / 4 <= rows {
            Self::dense(column, first, last)
        } else {
            Self::sparse(column)
        }
    }

    fn dense(column: impl Iterator<Item = Value>, first: u32, last: u32) -> Self {
        let mut starts = vec![0; (last - first) as usize + 2];
        column.for_each(|value| starts[(value.0 - first) as usize + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Self::Dense { first, starts }
    }

    fn sparse(column: impl Iterator<Item = Value>) -> Self {
        let mut all: Vec<Value> = column.collect();
        all.sort_unstable();
        let (mut values, mut starts, mut end) = (vec![], vec![0], 0);
        for group in all.chunk_by(|a, b| a == b) {
            end += group.len() as u32;
            values.push(group[0]);
            starts.push(end);
        }
        Self::Sparse { values, starts }
    }

    fn starts(&self) -> &[u32] {
        match self {
            Self::Dense { starts, .. } | Self::Sparse { starts, .. } => starts,
        }
    }

    fn groups(&self) -> impl Iterator<Item = Range<usize>> {
        self.starts().windows(2).map(|pair| pair[0] as usize..pair[1] as usize)
    }

    /// The number of a value's group.
    fn group(&self, value: Value) -> Option<usize> {
        match self {
            Self::Dense { first, .. } => value.0.checked_sub(*first).map(|at| at as usize),
            Self::Sparse { values, .. } => values.binary_search(&value).ok(),
        }
    }

    fn range(&self, value: Value) -> Range<usize> {
        let pair = self.group(value).and_then(|at| self.starts().get(at..at + 2));
        pair.map_or(0..0, |pair| pair[0] as usize..pair[1] as usize)
    }

    /// Numbers of rows, those of one value after each other and in their order.
    fn order(&self, column: impl Iterator<Item = Value> + Clone) -> Vec<u32> {
        let mut next = self.starts().to_vec();
        let mut order = vec![0; column.clone().count()];
        for (row, value) in column.enumerate() {
            if let Some(group) = self.group(value) {
                order[next[group] as usize] = row as u32;
                next[group] += 1;
            }
        }
        order
    }
}

/// Numbers of rows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Candidates<'a> {
    /// From one to before another.
    Run(u32, u32),
    /// These.
    Some(&'a [u32]),
}

impl Candidates<'_> {
    /// How many.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Run(start, end) => (end - start) as usize,
            Self::Some(all) => all.len(),
        }
    }

    /// One of them.
    pub(crate) fn at(&self, number: usize) -> u32 {
        match self {
            Self::Run(start, _) => start + number as u32,
            Self::Some(all) => all[number],
        }
    }
}
