//! Rules over a graph: from relations to findings.

use crate::engine::{
    Binding, Budget, Database, Exhausted, Kind, Plan, Possible, Row, Sink, Value, plan, solve,
};
use crate::rule::ast::{Clause, Definition, Literal, Preference, Rule, Term, Variant};
use crate::rule::{Document, Problem, check};
use crate::world::{RELATIONS, Reader};
use pellucid_facts::metrics::MetricId;
use pellucid_model::{Evidence, Finding, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;

/// Raised with every change to what rules see of a graph or what a finding tells; the rules' own texts count without it.
pub const DETECTOR_VERSION: u32 = 27;

/// Values of one further role; beyond that only the first are told.
const MOST_VALUES: usize = 50;

/// Rules that have been checked, ready to run.
#[derive(Debug, Clone)]
pub struct Rules {
    documents: Vec<Document>,
    definitions: Vec<Definition>,
    strata: Vec<Vec<usize>>,
    /// So many of the definitions belong to no rule alone.
    shared: usize,
}

/// A rule that did not come to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Its id.
    pub rule: String,
    /// Why.
    pub reason: Exhausted,
}

impl Rules {
    /// Checks rules together with the definitions that they share; a problem names the file, by its number.
    pub fn new(shared: Vec<Definition>, documents: Vec<Document>) -> Result<Self, (usize, Problem)> {
        let mut arities: BTreeMap<String, usize> =
            RELATIONS.iter().map(|(name, arity, _)| ((*name).to_owned(), *arity)).collect();
        arities.extend(shared.iter().map(|one| (one.head.relation.clone(), one.head.terms.len())));
        let given: BTreeSet<&str> = RELATIONS.iter().map(|(name, ..)| *name).collect();
        let (number, mut definitions) = (shared.len(), shared);
        let mut documents = documents;
        let mut ids = BTreeSet::new();
        for (number, document) in documents.iter_mut().enumerate() {
            let rule = &mut document.rule;
            if !ids.insert(rule.id.clone()) {
                let message = format!("another rule is called {}, too", rule.id);
                return Err((number, Problem { line: 1, column: 1, message }));
            }
            if let Some(one) = rule.definitions.iter().find(|one| given.contains(&*one.head.relation)) {
                let message =
                    format!("the graph gives a relation {}; call this one otherwise", one.head.relation);
                return Err((number, one.head.at.problem(message)));
            }
            let mut known = arities.clone();
            known
                .extend(rule.definitions.iter().map(|one| (one.head.relation.clone(), one.head.terms.len())));
            check::rule(rule, &known).map_err(|problem| (number, problem))?;
            make_own(rule);
            check::strata(&rule.definitions).map_err(|problem| (number, problem))?;
            definitions.extend(rule.definitions.iter().cloned());
        }
        let strata = check::strata(&definitions).map_err(|problem| (usize::MAX, problem))?;
        Ok(Self { documents, definitions, strata, shared: number })
    }

    /// The rules.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The metrics that rules ask for.
    pub fn metrics(&self) -> BTreeSet<MetricId> {
        let own = self.definitions.iter().map(|one| &one.clause);
        let clauses = own.chain(self.documents.iter().flat_map(|one| one.rule.clauses()));
        let atoms = clauses.flat_map(|clause| check::atoms(&clause.body));
        atoms.filter_map(|(atom, _)| check::metric(atom)).collect()
    }

    /// Runs all rules that `wanted` accepts on so many threads. Findings come by rule, then by place, whatever their number.
    /// Ends soon after `stop` is set; what is found then is not all.
    pub fn run(
        &self,
        database: Database,
        reader: Reader<'_>,
        threads: usize,
        stop: &AtomicBool,
        wanted: impl Fn(&Rule) -> bool,
    ) -> (Vec<Finding>, Vec<Stopped>) {
        let rules: Vec<&Rule> =
            self.documents.iter().map(|one| &one.rule).filter(|rule| wanted(rule)).collect();
        let database = self.prepared(database, &rules, stop);
        let next = AtomicUsize::new(0);
        let work = || {
            let mut done = vec![];
            while let Some(rule) = rules.get(next.fetch_add(1, Ordering::Relaxed)) {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let begun = Instant::now();
                // A copy: what a rule derives for itself is gone after it.
                let found = self.apply(rule, database.clone(), reader, &Budget::default().until(stop));
                tracing::debug!(rule = rule.id, milliseconds = begun.elapsed().as_millis() as u64, "applied");
                done.push((rule, found));
            }
            done
        };
        let mut done = std::thread::scope(|scope| {
            let others: Vec<_> = (1..threads.min(rules.len())).map(|_| scope.spawn(work)).collect();
            let mut done = work();
            for other in others {
                done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            done
        });
        done.sort_by_key(|(rule, _)| rules.iter().position(|one| one.id == rule.id));
        let (mut findings, mut stopped) = (vec![], vec![]);
        for (rule, found) in done {
            match found {
                Ok(found) => findings.extend(found),
                Err(reason) => stopped.push(Stopped { rule: rule.id.clone(), reason }),
            }
        }
        (findings, stopped)
    }

    /// Derives what rules share.
    fn prepared(&self, mut database: Database, rules: &[&Rule], stop: &AtomicBool) -> Database {
        // Before there are copies: a text that is new to one of them makes it copy all.
        let bodies =
            self.definitions.iter().map(|one| &one.clause).chain(rules.iter().flat_map(|one| one.clauses()));
        for term in bodies.flat_map(|clause| check::atoms(&clause.body)).flat_map(|(atom, _)| &atom.terms) {
            if let Term::Text(text) = term {
                database.text(text);
            }
        }
        let mut possible = Possible::new(&mut database, &self.definitions);
        let wanted: Vec<&str> = rules.iter().flat_map(|rule| wanted(rule, &mut possible).1).collect();
        let own = |group: &&Vec<usize>| group.iter().all(|at| *at < self.shared);
        let strata: Vec<Vec<usize>> = self.strata.iter().filter(own).cloned().collect();
        // What is too much for all is too much for each: it is told of the rules that need it.
        let _ = database.derive(&self.definitions, &strata, &wanted, &Budget::default().until(stop));
        database
    }

    fn apply(
        &self,
        rule: &Rule,
        mut database: Database,
        reader: Reader<'_>,
        budget: &Budget,
    ) -> Result<Vec<Finding>, Exhausted> {
        database.derive_for(&self.definitions, &self.strata, |possible| wanted(rule, possible).1, budget)?;
        let (variants, _) = wanted(rule, &mut Possible::new(&mut database, &self.definitions));
        let mut found: BTreeMap<Vec<Value>, Finding> = BTreeMap::new();
        for variant in variants {
            let (begun, before) = (Instant::now(), budget.left());
            let mut detector = Detector { rule, variant, database: &mut database, reader, budget };
            for (anchors, finding) in detector.findings()? {
                let better = found.get(&anchors).is_none_or(|known| known.confidence < finding.confidence);
                if better {
                    found.insert(anchors, finding);
                }
            }
            tracing::debug!(
                rule = rule.id,
                variant = variant.name,
                steps = before - budget.left(),
                microseconds = begun.elapsed().as_micros() as u64,
                "looked for"
            );
        }
        let mut found: Vec<Finding> = found.into_values().collect();
        found.sort_by(|a, b| {
            let place = |one: &Finding| one.roles.first().map(|role| role.location.clone());
            place(a).cmp(&place(b)).then_with(|| a.id.cmp(&b.id))
        });
        Ok(found)
    }
}

/// The variants of a rule that may find something, and the relations that it asks for then.
fn wanted<'r>(rule: &'r Rule, possible: &mut Possible<'r, '_>) -> (Vec<&'r Variant>, Vec<&'r str>) {
    let variants: Vec<&Variant> = rule.variants.iter().filter(|one| possible.clause(&one.clause)).collect();
    let clauses = rule.clauses().filter(|clause| !variants.is_empty() && possible.clause(clause));
    let atoms = clauses.flat_map(|clause| check::atoms(&clause.body));
    let relations = atoms.map(|(atom, _)| atom.relation.as_str()).collect();
    (variants, relations)
}

/// Gives the rule's own relations names that no other rule uses.
fn make_own(rule: &mut Rule) {
    let own: BTreeSet<String> = rule.definitions.iter().map(|one| one.head.relation.clone()).collect();
    let id = rule.id.clone();
    let rename = |name: &mut String| {
        if own.contains(name) {
            *name = format!("{id}/{name}");
        }
    };
    for one in &mut rule.definitions {
        rename(&mut one.head.relation);
        each_relation(&mut one.clause.body, &rename);
    }
    let clauses = rule.variants.iter_mut().map(|one| &mut one.clause);
    let clauses = clauses.chain(rule.preferences.iter_mut().map(|one| &mut one.clause));
    for clause in clauses.chain(rule.also.iter_mut().map(|one| &mut one.clause)) {
        each_relation(&mut clause.body, &rename);
    }
}

fn each_relation(body: &mut [Literal], rename: &impl Fn(&mut String)) {
    for literal in body {
        match literal {
            Literal::Is(atom) | Literal::Not(atom) => rename(&mut atom.relation),
            Literal::Count { body, .. } => each_relation(body, rename),
            Literal::Compare(..) => {}
        }
    }
}

struct Detector<'a> {
    rule: &'a Rule,
    variant: &'a Variant,
    database: &'a mut Database,
    reader: Reader<'a>,
    budget: &'a Budget<'a>,
}

/// A further clause with its plan, and where each of its variables is found in the variant's.
struct Linked<'a> {
    clause: &'a Clause,
    plan: Plan,
    from: Vec<Option<usize>>,
}

impl Linked<'_> {
    fn bound(&self) -> BTreeSet<usize> {
        bound(&self.from)
    }
}

fn bound(from: &[Option<usize>]) -> BTreeSet<usize> {
    (0..from.len()).filter(|at| from[*at].is_some()).collect()
}

impl<'a> Detector<'a> {
    fn findings(&mut self) -> Result<Vec<(Vec<Value>, Finding)>, Exhausted> {
        let (rule, clause) = (self.rule, &self.variant.clause);
        let anchors: Vec<usize> = rule.anchors.iter().filter_map(|role| number(clause, role)).collect();
        let head: Vec<Term> = anchors.iter().map(|at| Term::Variable(*at)).collect();
        let first = plan(self.database, clause, &BTreeSet::new(), &head, None);
        let mut sink = Sink::at_most(0, head.len());
        solve(self.database, None, &first, &[], self.budget, &mut sink)?;
        let rows = sorted(&sink);
        let again = plan(self.database, clause, &anchors.iter().copied().collect(), &[], None);
        let preferences: Vec<_> = rule
            .preferences
            .iter()
            .map(|one| (one, self.link(&one.clause, &[])))
            .filter(|(one, linked)| one.clause.is_tied_to(&linked.bound()))
            .collect();
        let also: Vec<_> = rule
            .also
            .iter()
            .map(|one| {
                let wanted = number(&one.clause, &one.role).map(Term::Variable);
                self.link(&one.clause, &wanted.into_iter().collect::<Vec<_>>())
            })
            .collect();
        let mut found = vec![];
        for row in rows {
            let mut binding: Binding = vec![None; clause.variables.len()];
            for (at, value) in anchors.iter().zip(&row) {
                binding[*at] = Some(*value);
            }
            let mut sink = Sink::at_most(1, 0);
            solve(self.database, None, &again, &binding, self.budget, &mut sink)?;
            let Some(witness) = sink.witness else { continue };
            found.push((row.to_vec(), self.finding(&witness, &preferences, &also)?));
        }
        Ok(found)
    }

    /// A clause that continues the variant: roles, and variables of the same name, are known.
    fn link(&mut self, clause: &'a Clause, head: &[Term]) -> Linked<'a> {
        let told = check::positive(&self.variant.clause.body);
        let known = |name: &String| {
            let at = if name == "_" { None } else { number(&self.variant.clause, name) };
            at.filter(|at| told.contains(at))
        };
        let from: Vec<Option<usize>> = clause.variables.iter().map(known).collect();
        let bound = bound(&from);
        Linked { clause, plan: plan(self.database, clause, &bound, head, None), from }
    }

    fn solve(&self, linked: &Linked<'_>, witness: &Binding, limit: usize) -> Result<Sink, Exhausted> {
        let binding: Binding = linked.from.iter().map(|at| at.and_then(|at| witness[at])).collect();
        let mut sink = Sink::at_most(limit, linked.plan.head.len());
        solve(self.database, None, &linked.plan, &binding, self.budget, &mut sink)?;
        Ok(sink)
    }

    fn finding(
        &self,
        witness: &Binding,
        preferences: &[(&Preference, Linked<'_>)],
        also: &[Linked<'_>],
    ) -> Result<Finding, Exhausted> {
        let rule = self.rule;
        let clause = &self.variant.clause;
        let mut roles = vec![];
        for role in rule.anchors.iter().chain(&rule.roles) {
            let value = number(clause, role).and_then(|at| witness[at]);
            roles.extend(value.and_then(|value| self.role(role, value)));
        }
        for (one, linked) in rule.also.iter().zip(also) {
            let values = sorted(&self.solve(linked, witness, MOST_VALUES)?);
            roles.extend(values.iter().filter_map(|row| self.role(&one.role, *row.first()?)));
        }
        let mut evidence = self.facts(clause, witness, 0);
        let mut confidence = self.variant.base;
        for (one, linked) in preferences {
            if let Some(found) = self.solve(linked, witness, 1)?.witness {
                confidence += one.weight;
                let at =
                    self.facts(linked.clause, &found, one.weight).into_iter().find_map(|one| one.location);
                evidence.push(Evidence { text: one.text.clone(), location: at, weight: share(one.weight) });
            }
        }
        for hint in &rule.hints {
            let name = roles.iter().find(|one| one.role == hint.role).map(|one| one.name.to_lowercase());
            if name.is_some_and(|name| hint.words.iter().any(|word| name.contains(word.as_str()))) {
                confidence += hint.weight;
                let text = format!("the name of the {} says so", hint.role);
                evidence.push(Evidence { text, location: None, weight: share(hint.weight) });
            }
        }
        let id = id(rule, &roles[..roles.len().min(rule.anchors.len())]);
        Ok(Finding {
            id,
            rule: rule.id.clone(),
            version: rule.version,
            kind: rule.kind,
            severity: rule.severity,
            confidence: share(confidence.clamp(0, 100)),
            message: message(rule, &roles),
            roles,
            evidence,
            properties: BTreeMap::from([("variant".to_owned(), self.variant.name.clone())]),
        })
    }

    fn role(&self, role: &str, value: Value) -> Option<Role> {
        let Kind::Node(node) = value.kind() else { return None };
        Some(Role {
            role: role.to_owned(),
            symbol: Some(self.reader.id(node)),
            name: self.reader.name(node),
            location: self.reader.place(node),
        })
    }

    /// The conditions that can be seen at one place.
    fn facts(&self, clause: &Clause, witness: &Binding, weight: i32) -> Vec<Evidence> {
        let mut found = vec![];
        for literal in &clause.body {
            let Literal::Is(atom) = literal else { continue };
            let values: Vec<Value> = atom
                .terms
                .iter()
                .filter_map(|term| if let Term::Variable(at) = term { witness[*at] } else { None })
                .collect();
            let edge = values
                .iter()
                .find_map(|one| if let Kind::Edge(edge) = one.kind() { Some(edge) } else { None });
            let Some(edge) = edge else { continue };
            let names: Vec<String> = values
                .iter()
                .map(|one| self.reader.value(self.database, *one))
                .filter(|name| !name.is_empty())
                .collect();
            if names.len() < 2 {
                continue;
            }
            let relation = atom.relation.rsplit('/').next().unwrap_or_default().replace('_', " ");
            let text = format!("{relation}: {}", names.join(", "));
            let location = Some(self.reader.evidence(edge));
            found.push(Evidence { text, location, weight: share(weight) });
        }
        found
    }
}

fn sorted(sink: &Sink) -> Vec<Row> {
    let mut rows: Vec<Row> = sink.rows.iter().map(Row::from_slice).collect();
    rows.sort_unstable();
    rows
}

fn number(clause: &Clause, name: &str) -> Option<usize> {
    clause.variables.iter().position(|one| one == name)
}

fn share(hundredths: i32) -> f32 {
    hundredths as f32 / 100.0
}

fn message(rule: &Rule, roles: &[Role]) -> String {
    let name = |role: &str| roles.iter().find(|one| one.role == role).map_or("", |one| one.name.as_str());
    match &rule.message {
        Some(text) => rule
            .anchors
            .iter()
            .chain(&rule.roles)
            .fold(text.clone(), |text, role| text.replace(&format!("{{{role}}}"), name(role))),
        None => {
            let parts: Vec<String> =
                rule.anchors.iter().map(|role| format!("{role} {}", name(role))).collect();
            format!("{}: {}", rule.id, parts.join(", "))
        }
    }
}

fn id(rule: &Rule, anchors: &[Role]) -> String {
    fingerprint(&rule.id, anchors.iter().filter_map(|role| role.symbol.as_deref()))
}

/// FNV-1a over a rule and what a finding of it is about: the same on every machine, in every run.
pub fn fingerprint<'t>(rule: &'t str, about: impl IntoIterator<Item = &'t str>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in std::iter::once(rule).chain(about) {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
