//! What cannot be, seen beforehand: a rule about one language costs nothing in a tree without it.

use super::database::Database;
use super::value::Value;
use crate::rule::ast::{Atom, Clause, Definition, Literal, Term};
use rustc_hash::FxHashMap;

/// Tells clauses that no row can make true from those that some may. Nothing is derived for it: what is not known yet is
/// taken to be possible.
pub(crate) struct Possible<'d, 'b> {
    database: &'b mut Database,
    definitions: FxHashMap<&'d str, Vec<&'d Definition>>,
    relations: FxHashMap<&'d str, bool>,
}

impl<'d, 'b> Possible<'d, 'b> {
    pub(crate) fn new(database: &'b mut Database, all: &'d [Definition]) -> Self {
        let mut definitions: FxHashMap<&str, Vec<&Definition>> = FxHashMap::default();
        for one in all {
            definitions.entry(&one.head.relation).or_default().push(one);
        }
        Self { database, definitions, relations: FxHashMap::default() }
    }

    /// Whether some values may make it true.
    pub(crate) fn clause(&mut self, clause: &'d Clause) -> bool {
        clause.body.iter().all(|literal| match literal {
            Literal::Is(atom) => self.database.may_hold(atom) || self.may_follow(&atom.relation),
            _ => true,
        })
    }

    /// The definitions of a relation that may add a row to it.
    pub(super) fn definitions(&mut self, relation: &str) -> Vec<&'d Definition> {
        let all = self.definitions.get(relation).cloned().unwrap_or_default();
        all.into_iter().filter(|one| self.clause(&one.clause)).collect()
    }

    fn may_follow(&mut self, relation: &'d str) -> bool {
        if self.database.is_ready(relation) {
            return false;
        }
        if let Some(known) = self.relations.get(relation) {
            return *known;
        }
        // Where it needs itself it is not that which keeps it from being.
        self.relations.insert(relation, true);
        let found = !self.definitions(relation).is_empty();
        self.relations.insert(relation, found);
        found
    }
}

impl Database {
    /// Whether a row that is there has the texts and numbers that an atom asks for.
    fn may_hold(&mut self, atom: &Atom) -> bool {
        let mut asked: Vec<(usize, Value)> = vec![];
        for (column, term) in atom.terms.iter().enumerate() {
            match term {
                Term::Variable(_) => {}
                Term::Number(number) => asked.push((column, Value::number(*number))),
                Term::Text(text) => match self.strings().find(text) {
                    Some(value) => asked.push((column, value)),
                    None => return false,
                },
            }
        }
        let number = self.number(&atom.relation);
        let relation = self.relation(number);
        let columns: Vec<usize> = asked.iter().map(|(column, _)| *column).collect();
        let index = relation.index(&columns);
        let value = |column: usize| asked.iter().find(|one| one.0 == column).map_or(Value(0), |one| one.1);
        let found = relation.candidates(index.as_deref(), value);
        (0..found.len()).any(|at| {
            let row = relation.row(found.at(at));
            asked.iter().all(|(column, value)| row[*column] == *value)
        })
    }
}
