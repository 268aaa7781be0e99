//! Distributions of a metric over a population, mergeable in any order.

use super::value::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Parts of 1 in which sums of real values are kept, so that adding is exact and order does not matter.
const FRACTION: f64 = 1_048_576.0;

/// Real values in a distribution keep this many significant binary digits (an error below 0.05 %).
const KEPT_BITS: u64 = 11;

/// How one metric is distributed over one population: the functions, types or files of a scope that have a
/// value. Values without number are counted apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How often each value occurs: integers exactly, real values rounded; keys sort as the values do.
    counts: BTreeMap<Key, u64>,
    sum: i128,
    unsupported: u64,
}

/// A value that can be ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Key {
    Integer(u64),
    Real(i64),
}

impl Key {
    fn real(value: f64) -> Self {
        let rounded = value.to_bits() & !((1 << (52 - KEPT_BITS)) - 1);
        let bits = rounded as i64;
        Self::Real(if bits < 0 { i64::MIN.wrapping_sub(bits) } else { bits })
    }

    fn value(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Real(bits) if bits < 0 => f64::from_bits(i64::MIN.wrapping_sub(bits) as u64),
            Self::Real(bits) => f64::from_bits(bits as u64),
        }
    }
}

impl Summary {
    /// Takes one value in.
    pub fn add(&mut self, value: Value) {
        let (key, share) = match value {
            Value::Integer(value) => (Key::Integer(value), i128::from(value) * FRACTION as i128),
            Value::Real(value) => (Key::real(value), (value * FRACTION).round() as i128),
            Value::Unsupported(_) => {
                self.unsupported += 1;
                return;
            }
        };
        *self.counts.entry(key).or_default() += 1;
        self.sum = self.sum.saturating_add(share);
    }

    /// Takes another population in.
    pub fn merge(&mut self, other: &Summary) {
        for (key, count) in &other.counts {
            *self.counts.entry(*key).or_default() += count;
        }
        self.sum = self.sum.saturating_add(other.sum);
        self.unsupported += other.unsupported;
    }

    /// How many have a value.
    pub fn count(&self) -> u64 {
        self.counts.values().sum()
    }

    /// How many have none.
    pub fn unsupported(&self) -> u64 {
        self.unsupported
    }

    /// The sum of all values.
    pub fn sum(&self) -> f64 {
        self.sum as f64 / FRACTION
    }

    /// The mean, if there is a value.
    pub fn mean(&self) -> Option<f64> {
        let count = self.count();
        (count > 0).then(|| self.sum() / count as f64)
    }

    /// The smallest value.
    pub fn min(&self) -> Option<f64> {
        self.counts.keys().next().map(|key| key.value())
    }

    /// The largest value.
    pub fn max(&self) -> Option<f64> {
        self.counts.keys().next_back().map(|key| key.value())
    }

    /// The smallest value that at least `percent` of 100 of the population do not exceed (nearest rank).
    pub fn percentile(&self, percent: u8) -> Option<f64> {
        let count = self.count();
        let rank = (u128::from(count) * u128::from(percent)).div_ceil(100).max(1) as u64;
        let mut seen = 0;
        self.counts.iter().find_map(|(key, times)| {
            seen += times;
            (seen >= rank).then(|| key.value())
        })
    }

    /// How often each value occurs, in ascending order.
    pub fn histogram(&self) -> impl Iterator<Item = (f64, u64)> + '_ {
        self.counts.iter().map(|(key, times)| (key.value(), *times))
    }
}
