//! Where values go: which symbols learn their type from an expression.

use super::Evaluation;
use crate::names::Name;
use crate::program::{Entity, SymbolId};
use crate::ty::{Ty, TyKind};
use pellucid_model::{
    DefId, ExprId, ExprKind, Facts, FlowKind, ListId, LiteralKind, NameId, ScopeId, Span, TypeId, TypeOp,
};
use rustc_hash::FxHashMap;

/// One way a value reaches a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feed {
    /// A definition starts with it.
    Initial(DefId, ExprId),
    /// It is assigned to a place.
    Assign(ExprId, ExprId),
    /// It is returned from the callable around this scope.
    Return(ScopeId, ExprId),
    /// It is yielded.
    Yield(ScopeId, ExprId),
    /// A definition takes its elements one by one.
    Iterate(DefId, ExprId),
    /// A definition takes its keys one by one.
    Keys(DefId, ExprId),
    /// A place takes its elements one by one.
    IterateInto(ExprId, ExprId),
    /// A definition takes a part of it, which is of this type there, if that is known.
    Part(DefId, ExprId, NameId, u32, Option<TypeId>),
    /// A definition is bound to it.
    Bind(DefId, ExprId),
    /// A definition has this type, whatever the value.
    Known(DefId, TypeId),
    /// A definition has one of these types.
    OneOf(DefId, ListId),
}

/// The feeds of a file, by the expression that has to be evaluated before.
pub(super) struct Feeds {
    sorted: Vec<(Option<ExprId>, Feed)>,
    narrowed: FxHashMap<(DefId, ScopeId), Vec<TypeId>>,
    cases: Cases,
    tests: FxHashMap<NameId, Vec<Test>>,
    wanted: FxHashMap<ExprId, TypeId>,
}

/// Where a test tells what is in a place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Test {
    span: Span,
    pub(super) place: ExprId,
    pub(super) ty: TypeId,
    pub(super) is: bool,
}

/// Which type a value has within which pattern.
#[derive(Default)]
struct Cases(FxHashMap<ExprId, Vec<(Span, TypeId)>>);

impl Cases {
    fn new(facts: &Facts) -> Self {
        let mut cases = Self::default();
        for flow in &facts.flows {
            if let FlowKind::Narrow { binding: None, value, ty } = flow.kind {
                cases.0.entry(value).or_default().push((flow.span, ty));
            }
        }
        cases
    }

    /// The type of `value` in the innermost pattern around `at`.
    fn of(&self, value: ExprId, at: Span) -> Option<TypeId> {
        let around = self.0.get(&value)?.iter().filter(|(span, _)| span.contains(at));
        around.min_by_key(|(span, _)| span.end - span.start).map(|(_, ty)| *ty)
    }
}

impl Feeds {
    /// `partial`: declared types may leave parts open.
    pub(super) fn new(facts: &Facts, partial: bool) -> Self {
        let cases = Cases::new(facts);
        let mut sorted = vec![];
        let mut wanted = FxHashMap::default();
        let mut narrowed: FxHashMap<(DefId, ScopeId), Vec<TypeId>> = FxHashMap::default();
        for (at, definition) in facts.definitions.iter().enumerate() {
            if let (true, Some(value), Some(ty)) = (partial, definition.value, definition.ty) {
                wanted.insert(value, ty);
            }
            if let Some(value) = definition.value
                && (partial || definition.ty.is_none_or(|ty| crate::session::is_inferred(facts, ty)))
            {
                sorted.push((Some(value), Feed::Initial(DefId(at as u32), value)));
            }
        }
        for flow in &facts.flows {
            if let FlowKind::Narrow { binding: Some(binding), value, ty } = flow.kind
                && facts.definitions[binding.index()].scope != flow.scope
            {
                // The binding is the value, and of a narrower type within that scope.
                sorted.push((Some(value), Feed::Bind(binding, value)));
                narrowed.entry((binding, flow.scope)).or_default().push(ty);
                continue;
            }
            sorted.extend(of_flow(flow.kind, flow.scope, |value| cases.of(value, flow.span)));
        }
        sorted.sort_by_key(|entry| entry.0);
        sorted.dedup();
        Self { sorted, narrowed, cases, tests: tests(facts), wanted }
    }

    /// The type a binding has in this very scope, where that is narrower than elsewhere.
    pub(super) fn narrowed(&self, binding: DefId, scope: ScopeId) -> Option<TypeId> {
        match self.narrowed.get(&(binding, scope))?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The type that is declared for what takes this value.
    pub(super) fn wanted(&self, value: ExprId) -> Option<TypeId> {
        self.wanted.get(&value).copied()
    }

    /// The type that `value` has in the pattern around `at`.
    pub(super) fn case(&self, value: ExprId, at: Span) -> Option<TypeId> {
        self.cases.of(value, at)
    }

    /// What tests say at `at` of places that begin with a name, outer ones first.
    pub(super) fn tests(&self, name: NameId, at: Span) -> Vec<Test> {
        let all = self.tests.get(&name).map(Vec::as_slice).unwrap_or_default();
        all.iter().filter(|test| test.span.contains(at)).copied().collect()
    }

    /// Whether any place is tested for a type.
    pub(super) fn has_tests(&self) -> bool {
        !self.tests.is_empty()
    }

    /// Whether any binding is narrowed anywhere.
    pub(super) fn narrows(&self) -> bool {
        !self.narrowed.is_empty()
    }

    /// Bytes they take, about.
    pub(super) fn bytes(&self) -> usize {
        self.sorted.capacity() * size_of::<(Option<ExprId>, Feed)>()
    }

    /// What needs no expression.
    pub(super) fn before(&self) -> &[(Option<ExprId>, Feed)] {
        &self.sorted[..self.sorted.partition_point(|entry| entry.0.is_none())]
    }

    /// What can be done once `id` is evaluated.
    pub(super) fn after(&self, id: ExprId) -> &[(Option<ExprId>, Feed)] {
        let start = self.sorted.partition_point(|entry| entry.0 < Some(id));
        let len = self.sorted[start..].partition_point(|entry| entry.0 == Some(id));
        &self.sorted[start..start + len]
    }
}

/// Tests by the name that the tested place begins with.
fn tests(facts: &Facts) -> FxHashMap<NameId, Vec<Test>> {
    let mut tests: FxHashMap<NameId, Vec<Test>> = FxHashMap::default();
    for flow in &facts.flows {
        if let FlowKind::Known { value, ty, is } = flow.kind
            && let Some(name) = root(facts, value)
        {
            tests.entry(name).or_default().push(Test { span: flow.span, place: value, ty, is });
        }
    }
    for all in tests.values_mut() {
        all.sort_by_key(|test| (test.span.start, std::cmp::Reverse(test.span.end)));
    }
    tests
}

/// The name that a chain of members begins with.
pub(super) fn root(facts: &Facts, mut place: ExprId) -> Option<NameId> {
    loop {
        match facts.exprs[place.index()].kind {
            ExprKind::Name { name, .. } => return Some(name),
            ExprKind::Member { base, .. } => place = base,
            _ => return None,
        }
    }
}

/// Whether two chains of members are written alike.
pub(super) fn is_same_place(facts: &Facts, mut one: ExprId, mut other: ExprId) -> bool {
    loop {
        match (&facts.exprs[one.index()].kind, &facts.exprs[other.index()].kind) {
            (ExprKind::Name { name: a, .. }, ExprKind::Name { name: b, .. }) => return a == b,
            (ExprKind::Member { base: left, name: a, .. }, ExprKind::Member { base: right, name: b, .. })
                if a == b =>
            {
                (one, other) = (*left, *right);
            }
            _ => return false,
        }
    }
}

fn of_flow(
    kind: FlowKind,
    scope: ScopeId,
    case: impl Fn(ExprId) -> Option<TypeId>,
) -> Option<(Option<ExprId>, Feed)> {
    let both = |a: ExprId, b: ExprId| Some(a.max(b));
    Some(match kind {
        FlowKind::Assign { target, value } => (both(target, value), Feed::Assign(target, value)),
        FlowKind::Return(Some(value)) => (Some(value), Feed::Return(scope, value)),
        FlowKind::Yield(Some(value)) => (Some(value), Feed::Yield(scope, value)),
        FlowKind::Iterate { binding, over } => (Some(over), Feed::Iterate(binding, over)),
        FlowKind::IterateKey { binding, over } => (Some(over), Feed::Keys(binding, over)),
        FlowKind::IterateInto { target, over } => (both(target, over), Feed::IterateInto(target, over)),
        FlowKind::Destructure { binding, value, key, index } => {
            (Some(value), Feed::Part(binding, value, key, index, case(value)))
        }
        FlowKind::With { binding: Some(binding), value } => (Some(value), Feed::Bind(binding, value)),
        FlowKind::Narrow { binding: Some(binding), ty, .. } => (None, Feed::Known(binding, ty)),
        FlowKind::Catch { types, binding: Some(binding) } => (None, Feed::OneOf(binding, types)),
        _ => return None,
    })
}

impl Evaluation<'_, '_> {
    pub(super) fn feed_all(&mut self, feeds: &[(Option<ExprId>, Feed)]) {
        feeds.iter().for_each(|(_, feed)| self.feed(*feed));
    }

    fn feed(&mut self, feed: Feed) {
        let ty = |this: &Self, value: ExprId| this.types[value.index()];
        match feed {
            Feed::Initial(binding, value) | Feed::Bind(binding, value) => {
                let mut ty = ty(self, value);
                if matches!(feed, Feed::Bind(..)) && self.session.policy(self.number).objects {
                    ty = self.within_region(ty);
                }
                self.learn(self.file.symbol(binding), ty);
            }
            Feed::Assign(target, value) => {
                let ty = ty(self, value);
                self.learn_place(target, ty);
            }
            Feed::Return(scope, value) | Feed::Yield(scope, value) => {
                if let Some(callable) = self.callable_around(scope) {
                    let mut ty = ty(self, value);
                    if matches!(feed, Feed::Yield(..)) {
                        ty = self.session.types.intern(TyKind::Of(TypeOp::Slice, ty));
                    }
                    self.learn(self.file.symbol(callable), ty);
                }
            }
            Feed::Iterate(binding, over) => {
                let ty = ty(self, over);
                let element = self.each_of(ty);
                self.learn(self.file.symbol(binding), element);
            }
            Feed::Keys(binding, over) => {
                let keys = self.keys(ty(self, over));
                self.learn(self.file.symbol(binding), keys);
            }
            Feed::IterateInto(target, over) => {
                let ty = ty(self, over);
                let element = self.each_of(ty);
                self.learn_place(target, element);
            }
            Feed::Part(binding, value, key, index, case) => {
                let whole = ty(self, value);
                let part = match case {
                    Some(case) => self.part_of_case(whole, case, self.file.name(key), index),
                    None => self.part(whole, self.file.name(key), index),
                };
                self.learn(self.file.symbol(binding), part);
            }
            Feed::OneOf(binding, types) => {
                for ty in types.of(&self.file.facts.type_lists) {
                    let ty = self.session.resolve_type(self.number, *ty);
                    for part in self.session.types.elements(ty) {
                        self.learn(self.file.symbol(binding), part);
                    }
                }
            }
            Feed::Known(binding, ty) => {
                let ty = self.session.resolve_type(self.number, ty);
                self.learn(self.file.symbol(binding), ty);
            }
        }
    }

    /// A part of a value taken apart, by field or by position.
    pub(super) fn part(&mut self, whole: Ty, key: Name, index: u32) -> Ty {
        if key != Name::EMPTY {
            let exports = self.session.policy(self.number).exports;
            let want = if exports { crate::session::Want::Standing } else { crate::session::Want::Value };
            let found = self.member_of(whole, key, want);
            return self.value_of_all(&found.entities).0;
        }
        let mut whole = whole;
        while self.session.policy(self.number).linkage
            && let TyKind::Of(TypeOp::Reference | TypeOp::Qualified, inner) = *self.session.types.get(whole)
        {
            whole = inner;
        }
        match self.session.types.get(whole).clone() {
            TyKind::Tuple(parts) => parts.get(index as usize).copied().unwrap_or(Ty::UNKNOWN),
            TyKind::Unknown => Ty::UNKNOWN,
            // Go's `x, ok := ...`: the first part is the value.
            _ if self.session.policy(self.number).first_part_is_value => {
                if index == 0 {
                    whole
                } else {
                    self.literal(LiteralKind::Boolean, Ty::UNKNOWN)
                }
            }
            TyKind::Map(key, value) => {
                if index == 0 {
                    key
                } else {
                    value
                }
            }
            TyKind::Instance(..) if self.session.policy(self.number).exports => self.element(whole, true),
            TyKind::Instance(Entity::Symbol(symbol), arguments) => self.component(symbol, &arguments, index),
            _ => self.element(whole, true),
        }
    }

    /// A field of a type by position: record components, tuple structs.
    fn component(&mut self, symbol: SymbolId, arguments: &[Ty], index: u32) -> Ty {
        let file = self.session.program.file_of(symbol);
        let facts = &self.session.file(file).facts;
        let owner = symbol.0 - self.session.file(file).first;
        let fields = facts.definitions.iter().enumerate().skip(owner as usize).filter(|(_, definition)| {
            definition.kind == pellucid_model::SymbolKind::Field && definition.parent == Some(DefId(owner))
        });
        let field = fields.map(|(at, _)| DefId(at as u32)).nth(index as usize);
        let Some(field) = field else { return Ty::UNKNOWN };
        let ty = self.session.declared(self.session.file(file).symbol(field));
        let map = self.session.binding_of(symbol, arguments);
        self.session.types.substitute(ty, &map)
    }

    /// The symbol a place names learns a type.
    pub(super) fn learn_place(&mut self, target: ExprId, ty: Ty) {
        if ty == Ty::UNKNOWN {
            return;
        }
        if let ExprKind::Index { base, .. } = self.file.facts.exprs[target.index()].kind {
            return self.learn_element(base, ty);
        }
        let Some(resolution) = &self.resolutions[target.index()] else { return };
        if let [Entity::Symbol(symbol)] = *resolution.entities {
            self.learn(symbol, ty);
        }
    }

    /// What is put into a container without declared type tells its elements' type.
    pub(super) fn learn_element(&mut self, base: ExprId, ty: Ty) {
        if self.session.policy(self.number).objects {
            self.put_in(base, ty);
        }
    }

    /// `symbol`, if nothing declares its type, may have this one.
    pub(super) fn learn(&mut self, symbol: SymbolId, ty: Ty) {
        if ty == Ty::UNKNOWN {
            return;
        }
        if self.session.program.file_of(symbol) != self.number {
            if !self.is_declared(symbol) {
                self.told.insert(symbol);
                if self.session.learnt.of(symbol) != ty {
                    self.contributions.push((symbol, ty));
                }
            }
            return;
        }
        let known = self.session.learnt.of(symbol);
        if known == ty || self.is_declared(symbol) {
            return;
        }
        let joined = self.session.types.union([known, ty]);
        if joined != known && joined != Ty::UNKNOWN {
            self.session.learnt.set(symbol, joined);
            self.has_changed(symbol);
        }
    }

    /// Whether the type of a symbol is written, and no part of it left open.
    fn is_declared(&mut self, symbol: SymbolId) -> bool {
        if self.session.program.definition(symbol).1.ty.is_none() {
            return false;
        }
        let declared = self.session.declared(symbol);
        declared != Ty::UNKNOWN && !self.is_partial(declared)
    }
}
