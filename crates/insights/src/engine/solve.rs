//! Looking for the rows that make a clause true.

use super::database::Database;
use super::index::Candidates;
use super::plan::{Plan, Slot, Step, Wish};
use super::relation::{Relation, Row};
use super::rows::RowSet;
use super::value::Value;
use super::{Budget, Exhausted};

/// Values of variables.
pub(crate) type Binding = Vec<Option<Value>>;

/// What is found.
#[derive(Default)]
pub(crate) struct Sink {
    /// Rows of the head.
    pub(crate) rows: RowSet,
    /// The values of all variables for the first of them.
    pub(crate) witness: Option<Binding>,
    /// So many are enough; 0 = all.
    pub(crate) limit: usize,
}

impl Sink {
    /// For all rows beyond those that are known.
    pub(crate) fn of(rows: RowSet) -> Self {
        Self { rows, ..Self::default() }
    }

    /// For at most `limit` rows of so many values.
    pub(crate) fn at_most(limit: usize, arity: usize) -> Self {
        Self { limit, ..Self::of(RowSet::of(arity, vec![])) }
    }
}

/// Finds rows, beginning with what `binding` knows: the variables that were bound when the plan was made.
pub(crate) fn solve(
    database: &Database,
    delta: Option<&Relation>,
    plan: &Plan,
    binding: &[Option<Value>],
    budget: &Budget,
    sink: &mut Sink,
) -> Result<(), Exhausted> {
    let mut all = vec![Value(0); plan.variables];
    all.iter_mut().zip(binding).for_each(|(value, known)| *value = known.unwrap_or(*value));
    let mut solver = Solver { database, delta, budget, binding: all };
    solver.step(plan, 0, sink).map(|_| ())
}

struct Solver<'a> {
    database: &'a Database,
    delta: Option<&'a Relation>,
    budget: &'a Budget<'a>,
    /// What a variable stands for; which of them stand for something is known by the plan.
    binding: Vec<Value>,
}

impl<'a> Solver<'a> {
    fn value(&self, slot: Slot) -> Value {
        match slot {
            Slot::Variable(at) => self.binding[at],
            Slot::Value(value) => value,
        }
    }

    /// The table of a condition and its rows that may do.
    fn candidates<'p>(&self, wish: &'p Wish) -> (&'a Relation, Candidates<'p>) {
        let table = self.database.relation(wish.relation);
        (table, table.candidates(wish.index.as_deref(), |column| self.value(wish.slots[column])))
    }

    fn head(&self, plan: &Plan) -> Row {
        plan.head.iter().map(|slot| self.value(*slot)).collect()
    }

    fn witness(&self, plan: &Plan) -> Binding {
        let value = |(at, value): (usize, &Value)| plan.bound.contains(&at).then_some(*value);
        self.binding.iter().enumerate().map(value).collect()
    }

    /// Whether steps from `at` on found a row, new or known.
    fn step(&mut self, plan: &Plan, at: usize, sink: &mut Sink) -> Result<bool, Exhausted> {
        // At the end the row itself tells whether it is new.
        let may_be_known = at == plan.cut && plan.repeats && at < plan.steps.len();
        if may_be_known && sink.rows.contains(&self.head(plan)) {
            return Ok(true);
        }
        let Some(step) = plan.steps.get(at) else {
            if sink.rows.insert(&self.head(plan)) {
                self.budget.row()?;
            }
            sink.witness.get_or_insert_with(|| self.witness(plan));
            return Ok(true);
        };
        match step {
            Step::Match { delta, wish } => match self.delta.filter(|_| *delta) {
                Some(newest) => {
                    let all = Candidates::Run(0, newest.len() as u32);
                    self.matches(plan, at, (newest, all), wish, sink)
                }
                None => self.matches(plan, at, self.candidates(wish), wish, sink),
            },
            Step::Absent(wish) => {
                if self.exists(wish)? {
                    Ok(false)
                } else {
                    self.step(plan, at + 1, sink)
                }
            }
            Step::Compare(left, compare, right) => {
                let holds = compare.holds(self.value(*left).0, self.value(*right).0);
                if holds { self.step(plan, at + 1, sink) } else { Ok(false) }
            }
            Step::Count { plan: inner, compare, number } => {
                let mut found = Sink::at_most(*number as usize + 1, 1);
                self.step(inner, 0, &mut found)?;
                let enough = compare.holds(found.rows.len() as u32, *number);
                if enough { self.step(plan, at + 1, sink) } else { Ok(false) }
            }
            Step::Never => Ok(false),
        }
    }

    fn matches(
        &mut self,
        plan: &Plan,
        at: usize,
        (table, candidates): (&Relation, Candidates<'_>),
        wish: &Wish,
        sink: &mut Sink,
    ) -> Result<bool, Exhausted> {
        let mut found = false;
        for number in 0..candidates.len() {
            self.budget.step()?;
            if !self.bind(table.row(candidates.at(number)), wish) {
                continue;
            }
            found |= self.step(plan, at + 1, sink)?;
            let full = sink.limit > 0 && sink.rows.len() >= sink.limit;
            if found && (at >= plan.cut || full) {
                break;
            }
        }
        Ok(found)
    }

    fn exists(&mut self, wish: &Wish) -> Result<bool, Exhausted> {
        let (table, candidates) = self.candidates(wish);
        for number in 0..candidates.len() {
            self.budget.step()?;
            if self.bind(table.row(candidates.at(number)), wish) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Gives the free variables of an atom a row's values; whether the others have these.
    fn bind(&mut self, row: &[Value], wish: &Wish) -> bool {
        for (column, variable) in &wish.binds {
            self.binding[*variable] = row[*column];
        }
        wish.checks.iter().all(|(column, slot)| row[*column] == self.value(*slot))
    }
}
