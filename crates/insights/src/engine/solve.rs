//! Looking for the rows that make a clause true.

use super::database::Database;
use super::plan::{Plan, Slot, Step, Wish};
use super::relation::{Candidates, Relation, Row};
use super::value::Value;
use super::{Budget, Exhausted};
use rustc_hash::FxHashSet;

/// Values of variables.
pub(crate) type Binding = Vec<Option<Value>>;

/// What is found.
#[derive(Default)]
pub(crate) struct Sink {
    /// Rows of the head.
    pub(crate) rows: FxHashSet<Row>,
    /// The values of all variables for the first of them.
    pub(crate) witness: Option<Binding>,
    /// So many are enough; 0 = all.
    pub(crate) limit: usize,
}

/// Finds rows, beginning with what `binding` knows.
pub(crate) fn solve(
    database: &Database,
    delta: Option<&Relation>,
    plan: &Plan,
    binding: Binding,
    budget: &Budget,
    sink: &mut Sink,
) -> Result<(), Exhausted> {
    let mut solver = Solver { database, delta, budget, binding };
    solver.binding.resize(plan.variables.max(solver.binding.len()), None);
    solver.step(plan, 0, sink).map(|_| ())
}

struct Solver<'a> {
    database: &'a Database,
    delta: Option<&'a Relation>,
    budget: &'a Budget<'a>,
    binding: Binding,
}

impl Solver<'_> {
    fn value(&self, slot: Slot) -> Option<Value> {
        match slot {
            Slot::Variable(at) => self.binding[at],
            Slot::Value(value) => Some(value),
        }
    }

    fn candidates<'i>(&self, table: &Relation, wish: &'i Wish) -> Candidates<'i> {
        table.candidates(wish.index.as_deref(), |column| self.value(wish.slots[column]))
    }

    fn head(&self, plan: &Plan) -> Row {
        plan.head.iter().filter_map(|slot| self.value(*slot)).collect()
    }

    /// Whether steps from `at` on found a row, new or known.
    fn step(&mut self, plan: &Plan, at: usize, sink: &mut Sink) -> Result<bool, Exhausted> {
        // At the end the row itself tells whether it is new.
        if at == plan.cut && at < plan.steps.len() && sink.rows.contains(&self.head(plan)) {
            return Ok(true);
        }
        let Some(step) = plan.steps.get(at) else {
            if sink.rows.insert(self.head(plan)) {
                self.budget.row()?;
            }
            sink.witness.get_or_insert_with(|| self.binding.clone());
            return Ok(true);
        };
        match step {
            Step::Match { delta, wish } => match (delta, self.delta) {
                (true, Some(newest)) => {
                    self.matches(plan, at, newest, Candidates::All(newest.len() as u32), &wish.slots, sink)
                }
                _ => {
                    let table = self.database.relation(wish.relation);
                    self.matches(plan, at, table, self.candidates(table, wish), &wish.slots, sink)
                }
            },
            Step::Absent(wish) => {
                if self.exists(wish)? {
                    Ok(false)
                } else {
                    self.step(plan, at + 1, sink)
                }
            }
            Step::Compare(left, compare, right) => {
                let (Some(left), Some(right)) = (self.value(*left), self.value(*right)) else {
                    return Ok(false);
                };
                if compare.holds(left.0, right.0) { self.step(plan, at + 1, sink) } else { Ok(false) }
            }
            Step::Count { plan: inner, compare, number } => {
                let mut found = Sink { limit: *number as usize + 1, ..Sink::default() };
                self.step(inner, 0, &mut found)?;
                let enough = compare.holds(found.rows.len() as u32, *number);
                if enough { self.step(plan, at + 1, sink) } else { Ok(false) }
            }
        }
    }

    fn matches(
        &mut self,
        plan: &Plan,
        at: usize,
        table: &Relation,
        candidates: Candidates<'_>,
        slots: &[Slot],
        sink: &mut Sink,
    ) -> Result<bool, Exhausted> {
        let mut found = false;
        for number in 0..candidates.len() {
            self.budget.step()?;
            let bound = self.bind(table.row(candidates.at(number)), slots);
            if let Ok(bound) = bound {
                let more = self.step(plan, at + 1, sink);
                self.free(&bound);
                found |= more?;
            }
            let full = sink.limit > 0 && sink.rows.len() >= sink.limit;
            if found && (at >= plan.cut || full) {
                break;
            }
        }
        Ok(found)
    }

    fn exists(&mut self, wish: &Wish) -> Result<bool, Exhausted> {
        let (table, slots) = (self.database.relation(wish.relation), &wish.slots);
        let candidates = self.candidates(table, wish);
        for number in 0..candidates.len() {
            self.budget.step()?;
            if let Ok(bound) = self.bind(table.row(candidates.at(number)), slots) {
                self.free(&bound);
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Binds the free variables of an atom to a row's values; gives back which.
    fn bind(&mut self, row: &[Value], slots: &[Slot]) -> Result<smallvec::SmallVec<[usize; 4]>, ()> {
        let mut bound = smallvec::SmallVec::new();
        for (slot, value) in slots.iter().zip(row) {
            match (self.value(*slot), slot) {
                (Some(known), _) if known == *value => {}
                (None, Slot::Variable(at)) => {
                    self.binding[*at] = Some(*value);
                    bound.push(*at);
                }
                _ => {
                    self.free(&bound);
                    return Err(());
                }
            }
        }
        Ok(bound)
    }

    fn free(&mut self, bound: &[usize]) {
        for at in bound {
            self.binding[*at] = None;
        }
    }
}
