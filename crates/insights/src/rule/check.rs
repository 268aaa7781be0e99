//! What makes a rule unsound: unknown relations, unsafe variables, negation through recursion, names as hard evidence.

use super::ast::{Atom, Clause, Definition, Literal, Rule, Term};
use super::{At, Problem};
use crate::world::METRIC;
use pellucid_facts::metrics::MetricId;
use std::collections::{BTreeMap, BTreeSet};

/// Hundredths that names may add in all.
const MOST_BY_NAMES: i32 = 10;
/// The relation of names, which may only be compared with each other.
const NAMED: &str = "named";

/// Checks a rule by itself; `arities` are the relations that exist, those of the rule included.
pub fn rule(rule: &Rule, arities: &BTreeMap<String, usize>) -> Result<(), Problem> {
    for definition in &rule.definitions {
        self::definition(definition, arities)?;
    }
    for variant in &rule.variants {
        let bound = clause(&variant.clause, arities, &[])?;
        for role in &rule.anchors {
            if !bound.contains(role.as_str()) {
                let at = variant.clause.at;
                return Err(at.problem(format!("variant {} does not bind the role {role}", variant.name)));
            }
        }
    }
    let roles: Vec<&str> = rule.anchors.iter().chain(&rule.roles).map(String::as_str).collect();
    // They continue a variant, and may speak of whatever it binds.
    let names = rule.variants.iter().flat_map(|one| &one.clause.variables).map(String::as_str);
    let given: Vec<&str> = roles.iter().copied().chain(names).collect();
    for one in &rule.preferences {
        clause(&one.clause, arities, &given)?;
    }
    for one in &rule.also {
        let bound = clause(&one.clause, arities, &given)?;
        if !bound.contains(one.role.as_str()) {
            return Err(one.clause.at.problem(format!("the role {} is not bound", one.role)));
        }
    }
    if rule.hints.iter().map(|hint| hint.weight.max(0)).sum::<i32>() > MOST_BY_NAMES {
        return Err(At { line: 1, column: 1 }.problem("names may add 0.1 in all, not more"));
    }
    if let Some(hint) = rule.hints.iter().find(|hint| !roles.contains(&hint.role.as_str())) {
        return Err(At { line: 1, column: 1 }.problem(format!("no role is called {}", hint.role)));
    }
    Ok(())
}

/// Checks a definition: every variable of its head must be bound by its body.
pub fn definition(definition: &Definition, arities: &BTreeMap<String, usize>) -> Result<(), Problem> {
    let bound = clause(&definition.clause, arities, &[])?;
    for term in &definition.head.terms {
        let Term::Variable(number) = term else { continue };
        let name = &definition.clause.variables[*number];
        if !bound.contains(name.as_str()) || name == "_" {
            return Err(definition.head.at.problem(format!("unsafe: nothing binds {name}")));
        }
    }
    Ok(())
}

/// Checks a clause and gives the variables it binds.
fn clause<'c>(
    clause: &'c Clause,
    arities: &BTreeMap<String, usize>,
    given: &[&str],
) -> Result<BTreeSet<&'c str>, Problem> {
    let bound = positive(&clause.body);
    let mut names: BTreeSet<usize> = bound.clone();
    names.extend((0..clause.variables.len()).filter(|at| given.contains(&clause.variables[*at].as_str())));
    literals(clause, &clause.body, &names, arities)?;
    Ok(bound.iter().map(|at| clause.variables[*at].as_str()).collect())
}

/// Variables that positive conditions bind.
pub(crate) fn positive(body: &[Literal]) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for literal in body {
        if let Literal::Is(atom) = literal {
            found.extend(variables(atom));
        }
    }
    found
}

/// The variables of an atom.
pub(crate) fn variables(atom: &Atom) -> impl Iterator<Item = usize> + '_ {
    atom.terms.iter().filter_map(|term| if let Term::Variable(at) = term { Some(*at) } else { None })
}

fn literals(
    clause: &Clause,
    body: &[Literal],
    bound: &BTreeSet<usize>,
    arities: &BTreeMap<String, usize>,
) -> Result<(), Problem> {
    let unbound = |at: &usize| !bound.contains(at) && clause.variables[*at] != "_";
    for literal in body {
        match literal {
            Literal::Is(atom) => relation(atom, arities)?,
            Literal::Not(atom) => {
                relation(atom, arities)?;
                if let Some(at) = variables(atom).find(unbound) {
                    let name = &clause.variables[at];
                    return Err(atom.at.problem(format!(
                        "unsafe: {name} stands only under `not`; bind it elsewhere or write `_`"
                    )));
                }
            }
            Literal::Compare(left, _, right, at) => {
                for term in [left, right] {
                    if let Term::Variable(number) = term
                        && !bound.contains(number)
                    {
                        let name = &clause.variables[*number];
                        return Err(at.problem(format!("unsafe: nothing binds {name}")));
                    }
                }
            }
            Literal::Count { of, body, at, .. } => {
                let mut inner = positive(body);
                if !inner.contains(of) {
                    let name = &clause.variables[*of];
                    return Err(at.problem(format!("unsafe: nothing binds {name}, which is counted")));
                }
                inner.extend(bound);
                literals(clause, body, &inner, arities)?;
            }
        }
    }
    Ok(())
}

fn relation(atom: &Atom, arities: &BTreeMap<String, usize>) -> Result<(), Problem> {
    let Some(arity) = arities.get(&atom.relation) else {
        return Err(atom.at.problem(format!("there is no relation {}", atom.relation)));
    };
    if *arity != atom.terms.len() {
        let (name, given) = (&atom.relation, atom.terms.len());
        return Err(atom.at.problem(format!("{name} has {arity} columns, not {given}")));
    }
    if atom.relation == METRIC && metric(atom).is_none() {
        let problem = match atom.terms.get(1) {
            Some(Term::Text(id)) => format!("no metric is called {id:?}"),
            _ => "which metric is to be written as a text".to_owned(),
        };
        return Err(atom.at.problem(problem));
    }
    if atom.relation == NAMED && atom.terms.iter().any(|term| matches!(term, Term::Text(_))) {
        return Err(atom.at.problem("names are soft evidence only: write `like ROLE \"part|part\" 0.05.`"));
    }
    Ok(())
}

/// The metric that a condition asks for.
pub(crate) fn metric(atom: &Atom) -> Option<MetricId> {
    match atom.terms.get(1) {
        Some(Term::Text(id)) if atom.relation == METRIC => MetricId::of(id),
        _ => None,
    }
}

/// Orders definitions so that each stands after what it needs; those that need each other stand together. Negation or
/// counting through recursion is refused.
pub fn strata(definitions: &[Definition]) -> Result<Vec<Vec<usize>>, Problem> {
    let mut names: Vec<&str> = definitions.iter().map(|one| one.head.relation.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let number = |name: &str| names.binary_search(&name).ok();
    let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); names.len()];
    let mut negated: Vec<(usize, usize, At)> = vec![];
    for one in definitions {
        let Some(head) = number(&one.head.relation) else { continue };
        for (atom, is_negated) in atoms(&one.clause.body) {
            let Some(needed) = number(&atom.relation) else { continue };
            needs[head].insert(needed);
            if is_negated {
                negated.push((head, needed, atom.at));
            }
        }
    }
    close(&mut needs);
    for (head, needed, at) in negated {
        if needs[needed].contains(&head) || needed == head {
            let (head, needed) = (names[head], names[needed]);
            return Err(at.problem(format!(
                "not stratified: {head} depends on {needed} by `not` or `count`, and {needed} depends on {head}"
            )));
        }
    }
    let mut order: Vec<usize> = (0..names.len()).collect();
    // What is needed and needs one back stands on the same level; everything else that is needed stands lower.
    let below = |one: usize| needs[one].iter().filter(|other| !needs[**other].contains(&one)).count();
    order.sort_by_key(|one| (below(*one), *one));
    let mut groups: Vec<Vec<usize>> = vec![];
    let mut done = vec![false; names.len()];
    for one in order.iter().copied() {
        if done[one] {
            continue;
        }
        let together: BTreeSet<usize> = std::iter::once(one)
            .chain(needs[one].iter().copied().filter(|other| needs[*other].contains(&one)))
            .collect();
        for member in &together {
            done[*member] = true;
        }
        let of =
            |at: &usize| number(&definitions[*at].head.relation).is_some_and(|one| together.contains(&one));
        groups.push((0..definitions.len()).filter(of).collect());
    }
    Ok(groups)
}

/// Makes "needs" transitive.
fn close(needs: &mut [BTreeSet<usize>]) {
    for through in 0..needs.len() {
        let more = needs[through].clone();
        for one in needs.iter_mut() {
            if one.contains(&through) {
                one.extend(&more);
            }
        }
    }
}

/// All atoms of a body, and whether they stand under `not` or `count`.
pub(crate) fn atoms(body: &[Literal]) -> Vec<(&Atom, bool)> {
    let mut found = vec![];
    for literal in body {
        match literal {
            Literal::Is(atom) => found.push((atom, false)),
            Literal::Not(atom) => found.push((atom, true)),
            Literal::Compare(..) => {}
            Literal::Count { body, .. } => {
                found.extend(atoms(body).into_iter().map(|(atom, _)| (atom, true)))
            }
        }
    }
    found
}
