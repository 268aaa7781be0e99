//! Sets of rows that grow.

use super::value::Value;
use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// So few rows are compared one by one.
const FEW: usize = 8;

/// Rows of one length, each once, in the order in which they came.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowSet {
    arity: usize,
    len: usize,
    values: Vec<Value>,
    /// Numbers of rows by what is in them, once there are more than a few.
    numbers: HashTable<u32>,
}

impl RowSet {
    /// Rows that differ from each other.
    pub(crate) fn of(arity: usize, values: Vec<Value>) -> Self {
        let len = values.len() / arity.max(1);
        let mut made = Self { arity, len, values, numbers: HashTable::with_capacity(len) };
        if len > FEW {
            (0..len).for_each(|number| made.note(number));
        }
        made
    }

    /// How many.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The values of all rows from a number on, one row after another.
    pub(crate) fn since(&self, number: usize) -> &[Value] {
        &self.values[number * self.arity..]
    }

    /// The rows.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[Value]> {
        (0..self.len).map(|number| row(&self.values, self.arity, number))
    }

    /// The values of all rows, one row after another.
    pub(crate) fn into_values(self) -> Vec<Value> {
        self.values
    }

    /// Whether it holds a row.
    pub(crate) fn contains(&self, wanted: &[Value]) -> bool {
        self.holds(wanted, hash(wanted))
    }

    fn holds(&self, wanted: &[Value], hash: u64) -> bool {
        if self.len <= FEW {
            return self.iter().any(|one| one == wanted);
        }
        let is_it = |number: &u32| row(&self.values, self.arity, *number as usize) == wanted;
        self.numbers.find(hash, is_it).is_some()
    }

    /// Adds a row; whether it is new.
    pub(crate) fn insert(&mut self, new: &[Value]) -> bool {
        let hash = hash(new);
        if self.holds(new, hash) {
            return false;
        }
        self.values.extend_from_slice(new);
        self.len += 1;
        match self.len - 1 {
            FEW => (0..=FEW).for_each(|number| self.note(number)),
            number if number > FEW => self.note_as(number, hash),
            _ => {}
        }
        true
    }

    fn note(&mut self, number: usize) {
        self.note_as(number, hash(row(&self.values, self.arity, number)));
    }

    fn note_as(&mut self, number: usize, hash_of: u64) {
        let (values, arity) = (&self.values, self.arity);
        let of = |number: &u32| hash(row(values, arity, *number as usize));
        self.numbers.insert_unique(hash_of, number as u32, of);
    }
}

fn row(values: &[Value], arity: usize, number: usize) -> &[Value] {
    &values[number * arity..(number + 1) * arity]
}

fn hash(row: &[Value]) -> u64 {
    let mut hasher = FxHasher::default();
    row.iter().for_each(|value| hasher.write_u32(value.0));
    hasher.finish()
}
