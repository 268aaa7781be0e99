//! All relations, given and derived.

use super::plan::{Slot, plan};
use super::possible::Possible;
use super::relation::Relation;
use super::rows::RowSet;
use super::solve::{Sink, solve};
use super::value::{Strings, Value};
use super::{Budget, Exhausted};
use crate::rule::ast::{Definition, Literal, Term};
use crate::rule::check;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

/// Rounds of a recursion; a chain of inheritance is never that long.
const MOST_ROUNDS: usize = 100_000;

/// Relations by name. A copy shares them until either changes.
#[derive(Debug, Clone, Default)]
pub struct Database {
    strings: Arc<Strings>,
    relations: Vec<Arc<Relation>>,
    numbers: FxHashMap<String, usize>,
    ready: BTreeSet<usize>,
}

impl Database {
    /// Adds or replaces a relation; definitions of the same name add rows to it.
    pub fn put(&mut self, name: &str, relation: Relation) {
        let number = self.number(name);
        self.relations[number] = Arc::new(relation);
        self.ready.remove(&number);
    }

    /// The number of a relation; an unknown one is empty.
    pub fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.relations.push(Arc::default());
        self.numbers.insert(name.to_owned(), self.relations.len() - 1);
        self.relations.len() - 1
    }

    /// A relation by number.
    pub fn relation(&self, number: usize) -> &Relation {
        &self.relations[number]
    }

    /// Whether all has been derived that follows for a relation.
    pub(crate) fn is_ready(&self, name: &str) -> bool {
        self.numbers.get(name).is_some_and(|number| self.ready.contains(number))
    }

    fn relation_mut(&mut self, number: usize) -> &mut Relation {
        Arc::make_mut(&mut self.relations[number])
    }

    /// A relation by name.
    pub fn get(&self, name: &str) -> Option<&Relation> {
        self.numbers.get(name).map(|number| &*self.relations[*number])
    }

    /// The value of a text.
    pub fn text(&mut self, text: &str) -> Value {
        match self.strings.find(text) {
            Some(value) => value,
            None => Arc::make_mut(&mut self.strings).take(text),
        }
    }

    /// Texts that rows speak of.
    pub fn strings(&self) -> &Strings {
        &self.strings
    }

    /// Names and columns of all relations.
    pub fn arities(&self) -> BTreeMap<String, usize> {
        self.numbers.iter().map(|(name, number)| (name.clone(), self.relations[*number].arity())).collect()
    }

    pub(crate) fn slot(&mut self, term: &Term) -> Slot {
        match term {
            Term::Variable(at) => Slot::Variable(*at),
            Term::Text(text) => Slot::Value(self.text(text)),
            Term::Number(number) => Slot::Value(Value::number(*number)),
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
        self.derive_for(definitions, strata, |_| wanted.to_vec(), budget)
    }

    /// The same of what is wanted by what may still be: less, once a relation turns out to be empty.
    pub(crate) fn derive_for<'d>(
        &mut self,
        definitions: &'d [Definition],
        strata: &[Vec<usize>],
        wanted: impl Fn(&mut Possible<'d, '_>) -> Vec<&'d str>,
        budget: &Budget,
    ) -> Result<(), Exhausted> {
        let all = |database: &mut Self| {
            let mut possible = Possible::new(database, definitions);
            let wanted = wanted(&mut possible);
            closure(possible, &wanted)
        };
        let mut needed = all(self);
        for group in strata {
            let Some(first) = group.first() else { continue };
            let name = &definitions[*first].head.relation;
            let number = self.number(name);
            // Of definitions that may need each other only some may be wanted: where a clause cannot hold, it ties nothing.
            let wanted = group.iter().any(|at| needed.contains(definitions[*at].head.relation.as_str()));
            if wanted && !self.ready.contains(&number) {
                let members: Vec<&Definition> = group.iter().map(|at| &definitions[*at]).collect();
                let (begun, before) = (Instant::now(), budget.left());
                let done = self.fixpoint(&members, budget);
                tracing::debug!(
                    relation = name,
                    steps = before - budget.left(),
                    rows = self.relations[number].len(),
                    microseconds = begun.elapsed().as_micros() as u64,
                    "derived"
                );
                done?;
                if self.relations[number].is_empty() {
                    needed = all(self);
                }
            }
        }
        Ok(())
    }

    /// Applies definitions that may need each other until nothing new follows.
    fn fixpoint(&mut self, members: &[&Definition], budget: &Budget) -> Result<(), Exhausted> {
        let heads: Vec<usize> = members.iter().map(|one| self.head(one)).collect();
        let recursive = self.is_recursive(members, &heads);
        let empty = |number: &usize| {
            let relation = &self.relations[*number];
            let known = if recursive { relation.values().to_vec() } else { vec![] };
            (*number, Sink::of(RowSet::of(relation.arity(), known)))
        };
        let mut found: BTreeMap<usize, Sink> = heads.iter().map(empty).collect();
        let known = found.iter().map(|(number, sink)| (*number, sink.rows.len())).collect();
        for one in members {
            self.apply(one, None, budget, &mut found)?;
        }
        if recursive {
            self.repeat(members, &mut found, known, budget)?;
        }
        for (number, sink) in found {
            let relation = self.relation_mut(number);
            if recursive {
                relation.settle();
            } else {
                relation.merge(sink.rows.into_values());
            }
            self.ready.insert(number);
        }
        Ok(())
    }

    /// The relation that a definition adds to.
    fn head(&mut self, one: &Definition) -> usize {
        let number = self.number(&one.head.relation);
        if self.relations[number].arity() == 0 {
            self.relations[number] = Arc::new(Relation::new(one.head.terms.len()));
        }
        number
    }

    fn is_recursive(&mut self, members: &[&Definition], heads: &[usize]) -> bool {
        let mut atoms = members.iter().flat_map(|one| check::atoms(&one.clause.body));
        atoms.any(|(atom, _)| heads.contains(&self.number(&atom.relation)))
    }

    /// Applies definitions to what is `found` beyond the rows that were `known` by number, until that is nothing.
    fn repeat(
        &mut self,
        members: &[&Definition],
        found: &mut BTreeMap<usize, Sink>,
        mut known: BTreeMap<usize, usize>,
        budget: &Budget,
    ) -> Result<(), Exhausted> {
        for _ in 0..MOST_ROUNDS {
            let mut deltas: BTreeMap<usize, Relation> = BTreeMap::new();
            for (number, sink) in &*found {
                let new = sink.rows.since(known.insert(*number, sink.rows.len()).unwrap_or_default());
                if !new.is_empty() {
                    let relation = self.relation_mut(*number);
                    relation.extend(new);
                    deltas.insert(*number, Relation::from_values(relation.arity(), new.to_vec()));
                }
            }
            if deltas.is_empty() {
                break;
            }
            for one in members {
                for (at, literal) in one.clause.body.iter().enumerate() {
                    let Literal::Is(atom) = literal else { continue };
                    let Some(delta) = deltas.get(&self.number(&atom.relation)) else { continue };
                    self.apply(one, Some((at, delta)), budget, found)?;
                }
            }
        }
        Ok(())
    }

    fn apply(
        &mut self,
        one: &Definition,
        delta: Option<(usize, &Relation)>,
        budget: &Budget,
        found: &mut BTreeMap<usize, Sink>,
    ) -> Result<(), Exhausted> {
        let plan = plan(self, &one.clause, &BTreeSet::new(), &one.head.terms, delta.map(|(at, _)| at));
        let sink = found.entry(self.number(&one.head.relation)).or_default();
        solve(self, delta.map(|(_, rows)| rows), &plan, &[], budget, sink)
    }
}

/// The relations that `wanted` are derived from, and they themselves.
fn closure<'d>(mut possible: Possible<'d, '_>, wanted: &[&'d str]) -> BTreeSet<&'d str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = wanted.to_vec();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            let bodies =
                possible.definitions(name).into_iter().flat_map(|one| check::atoms(&one.clause.body));
            open.extend(bodies.map(|(atom, _)| atom.relation.as_str()));
        }
    }
    found
}
