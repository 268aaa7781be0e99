//! Metrics of types, as far as the facts of one file tell them.
//!
//! Methods written outside their type (by a receiver or in an extension block) belong to the type of that
//! name in the same file; what stands in other files joins with the code graph.

use super::names::{Names, REACH, has_implicit_receiver};
use super::recursion::{is_receiver, receiver_names};
use super::registry::{MetricId, Scope};
use super::value::{Unsupported, Value};
use pellucid_model::{
    DefId, Definition, Expr, ExprKind, Facts, Modifiers, NameId, SymbolKind, TypeId, TypeKind, TypeOp, Use,
    Visibility,
};
use std::collections::{BTreeMap, BTreeSet};

/// What is gathered of one type.
#[derive(Debug, Default)]
struct Members {
    methods: Vec<DefId>,
    fields: BTreeMap<NameId, DefId>,
    /// Constants of an enum: fields to TCC alone.
    constants: BTreeSet<NameId>,
    public_fields: u64,
    /// Methods called from its methods, by name and number of arguments.
    called: BTreeSet<(NameId, u32)>,
    /// Fields each method uses, by the method's place in `methods`.
    uses: BTreeSet<(usize, NameId)>,
    /// Pairs of a method and the name of a sibling it calls.
    sibling_calls: BTreeSet<(usize, NameId)>,
}

/// Rows of every type with members, in order of definition. `complexity` is the cyclomatic complexity of a callable.
pub(super) fn rows(
    facts: &Facts,
    complexity: impl Fn(DefId) -> Option<u64>,
    shared: impl Fn(DefId, MetricId) -> Option<Value>,
) -> Vec<(DefId, Vec<Value>)> {
    let gathered = gather(facts);
    let row = |(id, members): (&DefId, &Members)| {
        let cohesion = Cohesion::new(facts, members);
        let value = |metric: &MetricId| {
            shared(*id, *metric)
                .or_else(|| size(facts, *id, members, *metric, &complexity))
                .unwrap_or_else(|| cohesion.value(*metric))
        };
        (*id, MetricId::on(Scope::Type).iter().map(value).collect())
    };
    gathered.iter().map(row).collect()
}

/// Counts of members; the inheritance metrics that need no other file.
fn size(
    facts: &Facts,
    id: DefId,
    members: &Members,
    metric: MetricId,
    complexity: &impl Fn(DefId) -> Option<u64>,
) -> Option<Value> {
    let definition = |id: &DefId| &facts.definitions[id.index()];
    let is_public = |id: &&DefId| definition(id).visibility == Visibility::Public;
    Some(match metric {
        MetricId::Methods => members.methods.len().into(),
        MetricId::PublicMethods => members.methods.iter().filter(is_public).count().into(),
        MetricId::Fields => members.fields.len().into(),
        MetricId::PublicFields => members.public_fields.into(),
        // A method without a body has one path.
        MetricId::Wmc => members.methods.iter().map(|id| complexity(*id).unwrap_or(1)).sum::<u64>().into(),
        MetricId::Rfc => response(facts, members).into(),
        MetricId::Dit if facts.supertypes.iter().all(|one| one.definition != id) => Value::Integer(0),
        MetricId::Dit | MetricId::Noc | MetricId::Cbo | MetricId::Atfd => {
            Value::Unsupported(Unsupported::NeedsGraph)
        }
        _ => return None,
    })
}

/// Own methods and the distinct others they call.
fn response(facts: &Facts, members: &Members) -> u64 {
    let own: BTreeSet<_> = members.methods.iter().map(|id| facts.definitions[id.index()].name).collect();
    let others = members.called.iter().filter(|(name, _)| !own.contains(name)).count();
    (members.methods.len() + others) as u64
}

/// Each type's members.
fn gather(facts: &Facts) -> BTreeMap<DefId, Members> {
    let mut types: BTreeMap<DefId, Members> = BTreeMap::new();
    for (at, one) in facts.definitions.iter().enumerate() {
        if one.kind.is_type() && !one.modifiers.has(Modifiers::DECLARATION) {
            types.insert(DefId(at as u32), Members::default());
        }
    }
    let owners = owners(facts, &types);
    let bodies = names_with_body(facts, &owners);
    let mut places: Vec<Option<usize>> = vec![None; facts.definitions.len()];
    for (at, one) in facts.definitions.iter().enumerate() {
        let Some(members) = owners[at].and_then(|owner| types.get_mut(&owner)) else { continue };
        match one.kind {
            _ if one.modifiers.has(Modifiers::SYNTHETIC) => {}
            SymbolKind::Method | SymbolKind::Constructor
                if is_signature(one) && bodies.contains(&(owners[at], one.name)) => {}
            SymbolKind::Method | SymbolKind::Constructor if one.name != NameId::EMPTY => {
                places[at] = Some(members.methods.len());
                members.methods.push(DefId(at as u32));
            }
            SymbolKind::Constant => {
                members.constants.insert(one.name);
            }
            SymbolKind::Field => {
                let constant = one.modifiers.has(Modifiers::STATIC.with(Modifiers::FINAL));
                members.public_fields += u64::from(one.visibility == Visibility::Public && !constant);
                members.fields.insert(one.name, DefId(at as u32));
            }
            _ => {}
        }
    }
    uses(facts, &owners, &places, &mut types);
    types
}

/// Whether a callable is announced only, to be defined elsewhere: a prototype, an overload's signature.
fn is_signature(one: &Definition) -> bool {
    one.modifiers.has(Modifiers::DECLARATION) && !one.modifiers.has(Modifiers::ABSTRACT)
}

/// Names of the callables that have a body, with their types.
fn names_with_body(facts: &Facts, owners: &[Option<DefId>]) -> BTreeSet<(Option<DefId>, NameId)> {
    let all = facts.definitions.iter().zip(owners);
    let callable = all.filter(|(one, owner)| owner.is_some() && one.kind.is_callable() && !is_signature(one));
    callable.map(|(one, owner)| (*owner, one.name)).collect()
}

/// The types of a file by their names; none for a name that several have.
fn by_name(facts: &Facts, types: &BTreeMap<DefId, Members>) -> BTreeMap<NameId, Option<DefId>> {
    let mut by_name: BTreeMap<NameId, Option<DefId>> = BTreeMap::new();
    for id in types.keys() {
        let name = facts.definitions[id.index()].name;
        by_name.entry(name).and_modify(|one| *one = None).or_insert(Some(*id));
    }
    by_name
}

/// Of which types of the file objects are, as far as their declared types tell.
struct Objects<'a> {
    facts: &'a Facts,
    types: BTreeMap<NameId, Option<DefId>>,
    values: Names<'a>,
}

impl<'a> Objects<'a> {
    /// The values of `facts` whose declared type bears the name of one of `types`, and those that hide them.
    fn new(facts: &'a Facts, types: &BTreeMap<DefId, Members>) -> Self {
        let types = by_name(facts, types);
        let is_value = |one: &Definition| !one.kind.is_callable() && !one.kind.is_type();
        Self { facts, types, values: Names::new(facts, is_value) }
    }

    /// The type of the object `base`, or the type that it names.
    fn of(&self, base: &Expr) -> Option<DefId> {
        match base.kind {
            ExprKind::Name { name, .. } => match self.values.nearest(name, base.scope).next() {
                Some(value) => self.named(self.facts.definitions[value.index()].ty?, false),
                None => *self.types.get(&name)?,
            },
            ExprKind::Index { base, .. } => {
                let base = self.facts.exprs.get(base.index())?;
                let ExprKind::Name { name, .. } = base.kind else { return None };
                let value = self.values.nearest(name, base.scope).next()?;
                self.named(self.facts.definitions[value.index()].ty?, true)
            }
            ExprKind::Cast { ty, .. } => self.named(ty, false),
            _ => None,
        }
    }

    /// The type of the file that `ty` names: behind pointers and references, or as an element.
    fn named(&self, ty: TypeId, element: bool) -> Option<DefId> {
        let mut kind = self.facts.types.get(ty.index())?.kind;
        for _ in 0..4 {
            let TypeKind::Of(op, inner) = kind else { break };
            let container = matches!(op, TypeOp::Array | TypeOp::Slice | TypeOp::Variadic);
            if container != element {
                return None;
            }
            kind = self.facts.types.get(inner.index())?.kind;
        }
        let TypeKind::Named { path, .. } = kind else { return None };
        *self.types.get(path.of(&self.facts.name_lists).last()?)?
    }
}

/// The type each definition is a member of.
fn owners(facts: &Facts, types: &BTreeMap<DefId, Members>) -> Vec<Option<DefId>> {
    let by_name = by_name(facts, types);
    let named = |one: &Definition| -> Option<DefId> {
        let TypeKind::Named { path, .. } = receiver_type(facts, one)? else { return None };
        *by_name.get(path.of(&facts.name_lists).last()?)?
    };
    let owner = |one: &Definition| {
        if let Some(owner) = named(one) {
            return Some(owner);
        }
        let parent = one.parent?;
        let outer = facts.definitions.get(parent.index())?;
        if outer.kind == SymbolKind::Extension {
            named(outer)
        } else {
            types.contains_key(&parent).then_some(parent)
        }
    };
    facts.definitions.iter().map(owner).collect()
}

/// The type behind a receiver's pointers and references.
fn receiver_type(facts: &Facts, one: &Definition) -> Option<TypeKind> {
    let mut kind = facts.types.get(one.receiver?.index())?.kind;
    for _ in 0..4 {
        let TypeKind::Of(_, inner) = kind else { break };
        kind = facts.types.get(inner.index())?.kind;
    }
    Some(kind)
}

/// Which methods use which fields and call which methods.
fn uses(
    facts: &Facts,
    owners: &[Option<DefId>],
    places: &[Option<usize>],
    types: &mut BTreeMap<DefId, Members>,
) {
    if has_implicit_receiver(facts) {
        bare_uses(facts, owners, places, types);
    }
    let receivers = receiver_names(facts);
    let objects = Objects::new(facts, types);
    let named = facts.definitions.iter().zip(owners).filter(|(one, _)| one.kind == SymbolKind::Method);
    let methods: BTreeSet<_> = named.filter_map(|(one, owner)| Some(((*owner)?, one.name))).collect();
    for expr in &facts.exprs {
        let Some(method) = methods_around(facts, places, expr.scope.index()).next() else { continue };
        let (Some(owner), Some(place)) = (owners[method.index()], places[method.index()]) else { continue };
        let Some(members) = types.get_mut(&owner) else { continue };
        match expr.kind {
            ExprKind::Member { base, name, usage, .. } => {
                let base = facts.exprs.get(base.index());
                // A method may bear the name of a field.
                let calls = |of| usage == Use::Call && methods.contains(&(of, name));
                if is_receiver(base.map(|base| base.kind), receivers[method.index()]) {
                    if !calls(owner) {
                        members.uses.insert((place, name));
                    }
                } else if let Some(of) = base.and_then(|base| objects.of(base)).filter(|of| !calls(*of)) {
                    let around = methods_around(facts, places, expr.scope.index());
                    let user = around.filter(|method| owners[method.index()] == Some(of)).last();
                    let place = user.and_then(|method| places[method.index()]);
                    if let Some((place, members)) = place.zip(types.get_mut(&of)) {
                        members.uses.insert((place, name));
                    }
                }
            }
            ExprKind::Call { callee, args, .. } => {
                match facts.exprs.get(callee.index()).map(|callee| callee.kind) {
                    Some(ExprKind::Name { name, .. }) => {
                        members.called.insert((name, args.len));
                    }
                    Some(ExprKind::Member { base, name, .. }) => {
                        members.called.insert((name, args.len));
                        let base = facts.exprs.get(base.index()).map(|base| base.kind);
                        if is_receiver(base, receivers[method.index()]) {
                            members.sibling_calls.insert((place, name));
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// Fields and methods of the type around (or of one further out) that methods name without a receiver.
fn bare_uses(
    facts: &Facts,
    owners: &[Option<DefId>],
    places: &[Option<usize>],
    types: &mut BTreeMap<DefId, Members>,
) {
    let mut is_member = vec![false; facts.names.len()];
    for (at, one) in facts.definitions.iter().enumerate() {
        let kinds = matches!(one.kind, SymbolKind::Field | SymbolKind::Method | SymbolKind::Constant);
        is_member[one.name.0 as usize] |= kinds && owners[at].is_some();
    }
    let wanted = |one: &Definition| is_member[one.name.0 as usize];
    let values = Names::new(facts, |one| wanted(one) && !one.kind.is_callable());
    let methods = Names::new(facts, |one| wanted(one) && one.kind.is_callable());
    for expr in &facts.exprs {
        let ExprKind::Name { name, usage } = expr.kind else { continue };
        if !is_member[name.0 as usize] {
            continue;
        }
        let names = if usage == Use::Call { &methods } else { &values };
        let Some(member) = names.nearest(name, expr.scope).next() else { continue };
        let Some(owner) = owners[member.index()] else { continue };
        let around = methods_around(facts, places, expr.scope.index());
        let user = around.filter(|method| owners[method.index()] == Some(owner)).last();
        let place = user.and_then(|method| places[method.index()]);
        let (Some(place), Some(members)) = (place, types.get_mut(&owner)) else { continue };
        match usage {
            Use::Call => members.sibling_calls.insert((place, name)),
            _ => members.uses.insert((place, name)),
        };
    }
}

/// The methods around a scope, from inner to outer.
fn methods_around<'a>(
    facts: &'a Facts,
    places: &'a [Option<usize>],
    scope: usize,
) -> impl Iterator<Item = DefId> + 'a {
    let owner = facts.scopes.get(scope).and_then(|scope| scope.owner);
    let outer = |id: &DefId| facts.definitions.get(id.index()).and_then(|one| one.parent);
    let around = std::iter::successors(owner, outer).take(REACH);
    around.filter(|id| places.get(id.index()).copied().flatten().is_some())
}

/// How methods and fields hang together.
struct Cohesion {
    methods: usize,
    fields: usize,
    /// Uses of fields by methods.
    uses: usize,
    sharing: u64,
    /// Pairs that share a field or a constant of the enum.
    connected: u64,
    pairs: u64,
    by_field: usize,
    by_field_or_call: usize,
}

/// Types with more methods than this have no pairwise cohesion: the pairs are too many.
const MOST_METHODS: usize = 2_000;

impl Cohesion {
    /// Over the methods that are no constructors.
    fn new(facts: &Facts, members: &Members) -> Self {
        let is_method = |id: &DefId| facts.definitions[id.index()].kind == SymbolKind::Method;
        let kept: Vec<usize> =
            (0..members.methods.len()).filter(|at| is_method(&members.methods[*at])).collect();
        let mut place = vec![None; members.methods.len()];
        for (new, old) in kept.iter().enumerate() {
            place[*old] = Some(new);
        }
        let uses: Vec<(usize, NameId)> = members
            .uses
            .iter()
            .filter(|(_, name)| members.fields.contains_key(name))
            .filter_map(|(method, name)| place[*method].map(|method| (method, *name)))
            .collect();
        let mut groups = Groups::new(kept.len());
        let mut by_name: BTreeMap<NameId, Vec<usize>> = BTreeMap::new();
        for (method, name) in &uses {
            by_name.entry(*name).or_default().push(*method);
        }
        by_name.values().for_each(|users| users.windows(2).for_each(|pair| groups.join(pair[0], pair[1])));
        let by_field = groups.count();
        let mut siblings: BTreeMap<NameId, Vec<usize>> = BTreeMap::new();
        for (at, method) in kept.iter().enumerate() {
            siblings.entry(facts.definitions[members.methods[*method].index()].name).or_default().push(at);
        }
        for (caller, name) in &members.sibling_calls {
            // Which overload is called needs the graph: the first stands for them.
            let Some((caller, called)) = place[*caller].zip(siblings.get(name)) else { continue };
            groups.join(caller, called[0]);
        }
        let sharing = if kept.len() <= MOST_METHODS { sharing_pairs(by_name.values()) } else { 0 };
        for (method, name) in members.uses.iter().filter(|(_, name)| members.constants.contains(name)) {
            by_name.entry(*name).or_default().extend(place[*method]);
        }
        let connected = if kept.len() <= MOST_METHODS { sharing_pairs(by_name.values()) } else { 0 };
        let pairs = (kept.len() as u64) * (kept.len() as u64).saturating_sub(1) / 2;
        let (methods, fields, by_field_or_call) = (kept.len(), members.fields.len(), groups.count());
        Self { methods, fields, uses: uses.len(), sharing, connected, pairs, by_field, by_field_or_call }
    }

    fn value(&self, metric: MetricId) -> Value {
        let none = Value::Unsupported(Unsupported::NotApplicable);
        let apart = self.pairs - self.sharing;
        if self.methods == 0 || self.methods > MOST_METHODS {
            return none;
        }
        match metric {
            MetricId::Lcom1 => apart.into(),
            MetricId::Lcom2 => apart.saturating_sub(self.sharing).into(),
            MetricId::Lcom3 => self.by_field.into(),
            MetricId::Lcom4 => self.by_field_or_call.into(),
            MetricId::Lcom5 if self.fields > 0 && self.methods > 1 => {
                let (methods, mean) = (self.methods as f64, self.uses as f64 / self.fields as f64);
                Value::ratio(methods - mean, methods - 1.0)
            }
            MetricId::Tcc if self.pairs > 0 => Value::ratio(self.connected as f64, self.pairs as f64),
            _ => none,
        }
    }
}

/// Distinct pairs of methods that have a field in common.
fn sharing_pairs<'a>(users: impl Iterator<Item = &'a Vec<usize>>) -> u64 {
    let mut pairs = BTreeSet::new();
    for methods in users {
        for (at, one) in methods.iter().enumerate() {
            pairs.extend(methods[at + 1..].iter().map(|other| (*one, *other)));
        }
    }
    pairs.len() as u64
}

/// Disjoint sets of methods.
struct Groups(Vec<usize>);

impl Groups {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }

    fn count(&self) -> usize {
        self.0.iter().enumerate().filter(|(at, root)| at == *root).count()
    }
}
