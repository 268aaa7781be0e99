//! All relations, given and derived.

use super::plan::{Slot, plan};
use super::possible::Possible;
use super::relation::{Relation, Row};
use super::solve::{Sink, solve};
use super::value::{Strings, Value};
use super::{Budget, Exhausted};
use crate::rule::ast::{Definition, Literal, Term};
use crate::rule::check;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

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
        let needed = closure(Possible::new(self, definitions), wanted);
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
        let mut fresh: BTreeMap<usize, Vec<Row>> = BTreeMap::new();
        for one in members {
            let number = self.number(&one.head.relation);
            if self.relations[number].arity() == 0 {
                self.relations[number] = Arc::new(Relation::new(one.head.terms.len()));
            }
            fresh.entry(number).or_default();
        }
        let heads: Vec<usize> = fresh.keys().copied().collect();
        for one in members {
            let rows = self.apply(one, None, budget)?;
            fresh.entry(self.number(&one.head.relation)).or_default().extend(rows);
        }
        if self.is_recursive(members, &heads) {
            self.repeat(members, &mut fresh, budget)?;
        }
        for (number, rows) in fresh {
            self.relation_mut(number).merge(rows);
            self.ready.insert(number);
        }
        Ok(())
    }

    fn is_recursive(&mut self, members: &[&Definition], heads: &[usize]) -> bool {
        let mut atoms = members.iter().flat_map(|one| check::atoms(&one.clause.body));
        atoms.any(|(atom, _)| heads.contains(&self.number(&atom.relation)))
    }

    /// Applies definitions to what they have just made (`fresh`) until that is nothing.
    fn repeat(
        &mut self,
        members: &[&Definition],
        fresh: &mut BTreeMap<usize, Vec<Row>>,
        budget: &Budget,
    ) -> Result<(), Exhausted> {
        let rows = |number: &usize| (*number, self.relations[*number].rows().collect());
        let mut known: BTreeMap<usize, FxHashSet<Row>> = fresh.keys().map(rows).collect();
        for _ in 0..MOST_ROUNDS {
            let mut deltas: BTreeMap<usize, Relation> = BTreeMap::new();
            for (number, mut new) in std::mem::take(fresh) {
                let (relation, known) = (self.relation_mut(number), known.entry(number).or_default());
                new.retain(|row| known.insert(row.clone()));
                if !new.is_empty() {
                    deltas.insert(number, Relation::from_rows(relation.arity(), new.iter().cloned()));
                    relation.extend(new);
                }
            }
            if deltas.is_empty() {
                break;
            }
            for one in members {
                for (at, literal) in one.clause.body.iter().enumerate() {
                    let Literal::Is(atom) = literal else { continue };
                    let Some(delta) = deltas.get(&self.number(&atom.relation)) else { continue };
                    let rows = self.apply(one, Some((at, delta)), budget)?;
                    fresh.entry(self.number(&one.head.relation)).or_default().extend(rows);
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
    ) -> Result<FxHashSet<Row>, Exhausted> {
        let plan = plan(self, &one.clause, &BTreeSet::new(), &one.head.terms, delta.map(|(at, _)| at));
        let mut sink = Sink::default();
        solve(self, delta.map(|(_, rows)| rows), &plan, vec![], budget, &mut sink)?;
        Ok(sink.rows)
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
