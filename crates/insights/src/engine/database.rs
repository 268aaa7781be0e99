//! All relations, given and derived.

use super::plan::{Slot, plan};
use super::relation::{Relation, Row};
use super::solve::{Sink, solve};
use super::value::Strings;
use super::{Budget, Exhausted};
use crate::rule::ast::{Definition, Literal, Term};
use crate::rule::check;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Rounds of a recursion; a chain of inheritance is never that long.
const MOST_ROUNDS: usize = 100_000;

/// Relations by name.
#[derive(Debug, Clone, Default)]
pub struct Database {
    /// Texts that rows speak of.
    pub strings: Strings,
    relations: Vec<Relation>,
    numbers: FxHashMap<String, usize>,
    ready: BTreeSet<usize>,
}

impl Database {
    /// Adds or replaces a relation; definitions of the same name add rows to it.
    pub fn put(&mut self, name: &str, relation: Relation) {
        let number = self.number(name);
        self.relations[number] = relation;
        self.ready.remove(&number);
    }

    /// The number of a relation; an unknown one is empty.
    pub fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.relations.push(Relation::default());
        self.numbers.insert(name.to_owned(), self.relations.len() - 1);
        self.relations.len() - 1
    }

    /// A relation by number.
    pub fn relation(&self, number: usize) -> &Relation {
        &self.relations[number]
    }

    pub(crate) fn relation_mut(&mut self, number: usize) -> &mut Relation {
        &mut self.relations[number]
    }

    /// A relation by name.
    pub fn get(&self, name: &str) -> Option<&Relation> {
        self.numbers.get(name).map(|number| &self.relations[*number])
    }

    /// Names and columns of all relations.
    pub fn arities(&self) -> BTreeMap<String, usize> {
        self.numbers.iter().map(|(name, number)| (name.clone(), self.relations[*number].arity())).collect()
    }

    pub(crate) fn slot(&mut self, term: &Term) -> Slot {
        match term {
            Term::Variable(at) => Slot::Variable(*at),
            Term::Text(text) => Slot::Value(self.strings.take(text)),
            Term::Number(number) => Slot::Value(super::Value::number(*number)),
        }
    }

    /// Derives what `wanted` needs; what is derived already stays.
    pub fn derive(
        &mut self,
        definitions: &[Definition],
        strata: &[Vec<usize>],
        wanted: &[&str],
        budget: &Budget,
    ) -> Result<(), Exhausted> {
        let needed = closure(definitions, wanted);
        for group in strata {
            let Some(first) = group.first() else { continue };
            let name = &definitions[*first].head.relation;
            let number = self.number(name);
            if needed.contains(name.as_str()) && !self.ready.contains(&number) {
                let members: Vec<&Definition> = group.iter().map(|at| &definitions[*at]).collect();
                self.fixpoint(&members, budget)?;
            }
        }
        Ok(())
    }

    /// Applies definitions that may need each other until nothing new follows.
    fn fixpoint(&mut self, members: &[&Definition], budget: &Budget) -> Result<(), Exhausted> {
        let mut heads: BTreeMap<usize, FxHashSet<Row>> = BTreeMap::new();
        for one in members {
            let number = self.number(&one.head.relation);
            if self.relations[number].arity() == 0 {
                self.relations[number] = Relation::new(one.head.terms.len());
            }
            heads.insert(number, FxHashSet::default());
        }
        let given: BTreeMap<usize, usize> =
            heads.keys().map(|number| (*number, self.relations[*number].len())).collect();
        let mut fresh: BTreeMap<usize, FxHashSet<Row>> = BTreeMap::new();
        for one in members {
            let rows = self.apply(one, None, budget)?;
            fresh.entry(self.number(&one.head.relation)).or_default().extend(rows);
        }
        for _ in 0..MOST_ROUNDS {
            let mut deltas: BTreeMap<usize, Relation> = BTreeMap::new();
            for (number, rows) in &mut fresh {
                let known = heads.entry(*number).or_default();
                let relation = &mut self.relations[*number];
                rows.retain(|row| (given[number] == 0 || !relation.holds(row)) && known.insert(row.clone()));
                if !rows.is_empty() {
                    self.relations[*number].extend(rows);
                    let arity = self.relations[*number].arity();
                    deltas.insert(*number, Relation::from_rows(arity, rows.iter().cloned()));
                }
            }
            if deltas.is_empty() {
                break;
            }
            fresh.clear();
            for one in members {
                for (at, literal) in one.clause.body.iter().enumerate() {
                    let Literal::Is(atom) = literal else { continue };
                    let number = self.number(&atom.relation);
                    let Some(delta) = deltas.get(&number) else { continue };
                    let rows = self.apply(one, Some((at, delta)), budget)?;
                    fresh.entry(self.number(&one.head.relation)).or_default().extend(rows);
                }
            }
        }
        for number in heads.keys() {
            if self.relations[*number].len() > given[number] {
                self.relations[*number].sort();
            }
            self.ready.insert(*number);
        }
        Ok(())
    }

    fn apply(
        &mut self,
        one: &Definition,
        delta: Option<(usize, &Relation)>,
        budget: &Budget,
    ) -> Result<FxHashSet<Row>, Exhausted> {
        let plan = plan(self, &one.clause, &BTreeSet::new(), &one.head.terms, delta.map(|(at, _)| at));
        let mut sink = Sink::default();
        solve(self, delta.map(|(_, rows)| rows), &plan, vec![], budget, &mut sink)?;
        Ok(sink.rows)
    }
}

/// The relations that `wanted` are derived from, and they themselves.
fn closure<'d>(definitions: &'d [Definition], wanted: &[&'d str]) -> BTreeSet<&'d str> {
    let mut bodies: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in definitions {
        let atoms = check::atoms(&one.clause.body).into_iter().map(|(atom, _)| atom.relation.as_str());
        bodies.entry(&one.head.relation).or_default().extend(atoms);
    }
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = wanted.to_vec();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(bodies.get(name).into_iter().flatten());
        }
    }
    found
}
