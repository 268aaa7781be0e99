//! In which order a clause's conditions are looked at.

use super::database::Database;
use super::index::Index;
use super::order::cheapest;
use super::value::Value;
use crate::rule::ast::{Atom, Clause, Compare, Literal, Term};
use crate::rule::check::variables;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A variable or a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Slot {
    Variable(usize),
    Value(Value),
}

/// Rows of a relation that are looked for, by the index on the columns that are known by then.
#[derive(Debug)]
pub(crate) struct Wish {
    pub(crate) relation: usize,
    pub(crate) slots: Vec<Slot>,
    pub(crate) index: Option<Arc<Index>>,
    /// Columns that tell the value of a variable.
    pub(crate) binds: Vec<(usize, usize)>,
    /// Columns whose value has to be this, seen after those that tell one.
    pub(crate) checks: Vec<(usize, Slot)>,
}

#[derive(Debug)]
pub(crate) enum Step {
    Match {
        delta: bool,
        wish: Wish,
    },
    Absent(Wish),
    Compare(Slot, Compare, Slot),
    Count {
        plan: Plan,
        compare: Compare,
        number: u32,
    },
    /// What speaks of something that nothing binds.
    Never,
}

/// Steps; from step `cut` on the head is known and one witness is enough.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
    pub(crate) cut: usize,
    /// Whether the same head may come to the cut again, with other values of other variables.
    pub(crate) repeats: bool,
    pub(crate) head: Vec<Slot>,
    pub(crate) variables: usize,
    /// The variables that have a value at the end.
    pub(crate) bound: BTreeSet<usize>,
}

/// Orders the conditions of `clause`, where `bound` variables are known beforehand and `head` is wanted. `delta` is the
/// number of a condition that is to be looked at first, in the newest rows only.
pub(crate) fn plan(
    database: &mut Database,
    clause: &Clause,
    bound: &BTreeSet<usize>,
    head: &[Term],
    delta: Option<usize>,
) -> Plan {
    let head: Vec<Slot> = head.iter().map(|term| database.slot(term)).collect();
    let (steps, bound) = (vec![], bound.clone());
    let mut planner = Planner { database, clause, bound, steps, head, cut: None, repeats: false };
    planner.order(&clause.body, delta);
    let cut = planner.cut.unwrap_or(planner.steps.len());
    let Planner { head, steps, bound, repeats, .. } = planner;
    Plan { cut, repeats, head, steps, variables: clause.variables.len(), bound }
}

struct Planner<'a> {
    database: &'a mut Database,
    clause: &'a Clause,
    bound: BTreeSet<usize>,
    steps: Vec<Step>,
    head: Vec<Slot>,
    cut: Option<usize>,
    repeats: bool,
}

impl Planner<'_> {
    fn order(&mut self, body: &[Literal], delta: Option<usize>) {
        let mut open: Vec<usize> = (0..body.len()).collect();
        let outer: BTreeSet<usize> = atoms(body).flat_map(|(_, atom)| variables(atom)).collect();
        let outer: BTreeSet<usize> = outer.union(&self.bound).copied().collect();
        self.note_cut();
        let cheapest = if self.bound.is_empty() { self.cheapest(body, delta) } else { None };
        if let Some(first) = delta
            && let Literal::Is(atom) = &body[first]
        {
            self.match_step(atom, true);
            open.retain(|one| *one != first);
        }
        for (next, grows) in cheapest.unwrap_or_default() {
            self.tests(body, &mut open, &outer, grows);
            open.retain(|one| *one != next);
            self.step(&body[next]);
        }
        while !open.is_empty() {
            let next = self.best(body, &open, &outer);
            open.retain(|one| *one != next);
            self.step(&body[next]);
        }
    }

    /// Conditions in the order that costs least, and whether one gives more rows than there were.
    fn cheapest(&mut self, body: &[Literal], delta: Option<usize>) -> Option<Vec<(usize, bool)>> {
        let (numbers, atoms): (Vec<usize>, Vec<&Atom>) = atoms(body).unzip();
        let first = delta.and_then(|delta| numbers.iter().position(|number| *number == delta));
        let order = cheapest(self.database, &atoms, &self.head, first)?;
        Some(order.into_iter().map(|(at, grows)| (numbers[at], grows)).collect())
    }

    /// Makes the tests that can be made; those that count only before there are more rows to make them for.
    fn tests(&mut self, body: &[Literal], open: &mut Vec<usize>, outer: &BTreeSet<usize>, grows: bool) {
        let is_test = |literal: &Literal| match literal {
            Literal::Is(_) => false,
            Literal::Count { .. } => grows,
            Literal::Not(_) | Literal::Compare(..) => true,
        };
        let (ready, rest): (Vec<usize>, Vec<usize>) =
            open.iter().partition(|at| is_test(&body[**at]) && self.is_ready(&body[**at], outer));
        *open = rest;
        ready.into_iter().for_each(|at| self.step(&body[at]));
    }

    fn is_ready(&self, literal: &Literal, outer: &BTreeSet<usize>) -> bool {
        needed(literal).iter().all(|one| self.bound.contains(one) || !outer.contains(one))
    }

    fn note_cut(&mut self) {
        if self.cut.is_none() && self.head.iter().all(|slot| self.is_known(*slot)) {
            self.cut = Some(self.steps.len());
            let told =
                |at: &usize| self.head.iter().any(|slot| matches!(slot, Slot::Variable(one) if one == at));
            self.repeats = !self.bound.iter().all(told);
        }
    }

    fn is_known(&self, slot: Slot) -> bool {
        match slot {
            Slot::Variable(at) => self.bound.contains(&at),
            Slot::Value(_) => true,
        }
    }

    /// A test that can be made now; else the condition with the fewest rows to expect.
    fn best(&mut self, body: &[Literal], open: &[usize], outer: &BTreeSet<usize>) -> usize {
        let mut best = (f64::INFINITY, open[0]);
        for at in open {
            let cost = match &body[*at] {
                Literal::Is(atom) => {
                    let columns = self.known_columns(atom);
                    let relation = self.database.number(&atom.relation);
                    if columns.len() == atom.terms.len() {
                        0.5
                    } else {
                        columns
                            .iter()
                            .map(|column| self.database.relation(relation).fan(*column))
                            .fold(f64::INFINITY, f64::min)
                            .min(
                                self.database.relation(relation).len() as f64
                                    * if columns.is_empty() { 1.0 } else { 0.9 },
                            )
                            .max(0.6)
                    }
                }
                literal => {
                    let price = if matches!(literal, Literal::Count { .. }) { 2.0 } else { 0.1 };
                    if self.is_ready(literal, outer) { price } else { f64::INFINITY }
                }
            };
            if cost < best.0 {
                best = (cost, *at);
            }
        }
        best.1
    }

    fn known_columns(&self, atom: &Atom) -> Vec<usize> {
        let known = |term: &Term| match term {
            Term::Variable(at) => self.bound.contains(at),
            _ => true,
        };
        (0..atom.terms.len()).filter(|at| known(&atom.terms[*at])).collect()
    }

    fn step(&mut self, literal: &Literal) {
        match literal {
            Literal::Is(atom) => self.match_step(atom, false),
            Literal::Not(atom) => {
                let wish = self.wish(atom, true);
                self.steps.push(Step::Absent(wish));
            }
            Literal::Compare(left, compare, right, _) => {
                let (left, right) = (self.database.slot(left), self.database.slot(right));
                let known = self.is_known(left) && self.is_known(right);
                self.steps.push(if known { Step::Compare(left, *compare, right) } else { Step::Never });
            }
            Literal::Count { of, body, compare, number, .. } => {
                let inner = Clause {
                    variables: self.clause.variables.clone(),
                    body: body.clone(),
                    at: self.clause.at,
                };
                let bound = self.bound.clone();
                let plan = plan(self.database, &inner, &bound, &[Term::Variable(*of)], None);
                self.steps.push(Step::Count { plan, compare: *compare, number: *number });
            }
        }
    }

    fn match_step(&mut self, atom: &Atom, delta: bool) {
        let wish = self.wish(atom, !delta);
        self.steps.push(Step::Match { delta, wish });
        self.bound.extend(variables(atom));
        self.note_cut();
    }

    fn wish(&mut self, atom: &Atom, indexed: bool) -> Wish {
        let relation = self.database.number(&atom.relation);
        let known = self.known_columns(atom);
        let index = if indexed { self.database.relation(relation).index(&known) } else { None };
        let found = known.get(..2.min(known.len())).filter(|_| index.is_some()).unwrap_or_default();
        let slots: Vec<Slot> = atom.terms.iter().map(|term| self.database.slot(term)).collect();
        let (mut binds, mut checks) = (vec![], vec![]);
        for (column, slot) in slots.iter().enumerate() {
            match slot {
                Slot::Variable(at) if !known.contains(&column) && binds.iter().all(|(_, one)| one != at) => {
                    binds.push((column, *at));
                }
                _ if found.contains(&column) => {}
                _ => checks.push((column, *slot)),
            }
        }
        Wish { relation, slots, index, binds, checks }
    }
}

/// The conditions that bind variables, with their numbers.
fn atoms<'b>(body: &'b [Literal]) -> impl Iterator<Item = (usize, &'b Atom)> {
    let atom = |(at, literal): (usize, &'b Literal)| {
        if let Literal::Is(atom) = literal { Some((at, atom)) } else { None }
    };
    body.iter().enumerate().filter_map(atom)
}

/// The variables of a test.
fn needed(literal: &Literal) -> BTreeSet<usize> {
    let of = |term: &Term| if let Term::Variable(at) = term { Some(*at) } else { None };
    match literal {
        Literal::Is(atom) | Literal::Not(atom) => variables(atom).collect(),
        Literal::Compare(left, _, right, _) => [left, right].into_iter().filter_map(of).collect(),
        Literal::Count { of, body, .. } => {
            let mut all: BTreeSet<usize> = body.iter().flat_map(needed).collect();
            all.remove(of);
            all
        }
    }
}
