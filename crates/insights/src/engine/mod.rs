//! Evaluation of rules: bottom up with sets, each clause in the order of its narrowest conditions, within a budget.

mod database;
mod index;
mod order;
mod plan;
mod possible;
mod relation;
mod rows;
mod solve;
mod value;

pub use database::Database;
pub(crate) use plan::{Plan, plan};
pub(crate) use possible::Possible;
pub use relation::{Relation, Row};
pub(crate) use solve::{Binding, Sink, solve};
pub use value::{Kind, Strings, Value};

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

/// How much work a rule may cause.
#[derive(Debug, Clone)]
pub struct Budget<'a> {
    steps: Cell<u64>,
    rows: Cell<u64>,
    stop: Option<&'a AtomicBool>,
}

/// A rule needed more than its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exhausted(pub &'static str);

impl std::fmt::Display for Exhausted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "stopped: it needs more {} than a rule may", self.0)
    }
}

impl std::error::Error for Exhausted {}

/// Steps between two looks at whether to stop.
const PACE: u64 = 1 << 16;

impl<'a> Budget<'a> {
    /// So many rows looked at, so many rows made.
    pub fn new(steps: u64, rows: u64) -> Self {
        Self { steps: Cell::new(steps), rows: Cell::new(rows), stop: None }
    }

    /// The same, used up once `stop` is set.
    #[must_use]
    pub fn until(self, stop: &'a AtomicBool) -> Self {
        Self { stop: Some(stop), ..self }
    }

    /// Steps that may still be made.
    pub(crate) fn left(&self) -> u64 {
        self.steps.get()
    }

    fn step(&self) -> Result<(), Exhausted> {
        if self.steps.get().is_multiple_of(PACE) && self.stop.is_some_and(|stop| stop.load(Ordering::Relaxed))
        {
            return Err(Exhausted("time"));
        }
        take(&self.steps).ok_or(Exhausted("steps"))
    }

    fn row(&self) -> Result<(), Exhausted> {
        take(&self.rows).ok_or(Exhausted("memory"))
    }
}

impl Default for Budget<'_> {
    fn default() -> Self {
        Self::new(300_000_000, 8_000_000)
    }
}

fn take(cell: &Cell<u64>) -> Option<()> {
    cell.set(cell.get().checked_sub(1)?);
    Some(())
}
