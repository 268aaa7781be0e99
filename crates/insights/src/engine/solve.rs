//! Looking for the rows that make a clause true.

use super::database::Database;
use super::plan::{Plan, Slot, Step};
use super::relation::{Relation, Row};
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

    fn head(&self, plan: &Plan) -> Row {
        plan.head.iter().filter_map(|slot| self.value(*slot)).collect()
    }

    /// Whether steps from `at` on found a row, new or known.
    fn step(&mut self, plan: &Plan, at: usize, sink: &mut Sink) -> Result<bool, Exhausted> {
        if at == plan.cut && sink.rows.contains(&self.head(plan)) {
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
            Step::Match { relation, delta, slots, columns } => {
                let table = match (delta, self.delta) {
                    (true, Some(delta)) => delta,
                    _ => self.database.relation(*relation),
                };
                self.matches(plan, at, table, slots, columns, sink)
            }
            Step::Absent { relation, slots, columns } => {
                if self.exists(*relation, slots, columns)? {
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
        slots: &[Slot],
        columns: &[usize],
        sink: &mut Sink,
    ) -> Result<bool, Exhausted> {
        let known: Vec<Value> = columns.iter().filter_map(|column| self.value(slots[*column])).collect();
        let candidates = table.candidates(columns, &known);
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

    fn exists(&mut self, relation: usize, slots: &[Slot], columns: &[usize]) -> Result<bool, Exhausted> {
        let table = self.database.relation(relation);
        let known: Vec<Value> = columns.iter().filter_map(|column| self.value(slots[*column])).collect();
        let candidates = table.candidates(columns, &known);
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
