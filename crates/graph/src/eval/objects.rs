//! Values where everything is an object: what its special methods give.

use super::call::Given;
use super::{Evaluation, Resolution};
use crate::edge::Strategy;
use crate::names::Name;
use crate::program::{Entities, Entity, SymbolId};
use crate::rules::BuiltinCall;
use crate::session::Want;
use crate::ty::{Ty, TyKind};
use pellucid_model::{
    Argument, DefId, ExprId, ExprKind, Facts, FlowKind, ListId, LiteralKind, Modifiers, NameId, SymbolKind,
    TypeOp, Use,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Names seen through to the collection they are given.
const DEEPEST_ITEM: u32 = 8;

/// What is put into collections under keys as written.
#[derive(Default)]
pub(super) struct Items {
    /// By key: the collection and the value.
    added: FxHashMap<NameId, Vec<(ExprId, ExprId)>>,
    /// Names that are given another value later.
    replaced: FxHashSet<NameId>,
    /// Where a key as written is looked up.
    keyed: Vec<ExprId>,
}

impl Items {
    /// Expressions whose value depends on some that are no part of them.
    pub(super) fn seen_elsewhere(&self) -> &[ExprId] {
        &self.keyed
    }

    pub(super) fn new(facts: &Facts) -> Self {
        let mut items = Self::default();
        for (at, expr) in facts.exprs.iter().enumerate() {
            if let ExprKind::Index { index: Some(index), .. } = expr.kind
                && matches!(facts.exprs[index.index()].kind, ExprKind::Literal(..))
            {
                items.keyed.push(ExprId(at as u32));
            }
        }
        for flow in &facts.flows {
            let FlowKind::Assign { target, value } = flow.kind else { continue };
            match facts.exprs[target.index()].kind {
                ExprKind::Index { base, index: Some(index), .. } => {
                    if let ExprKind::Literal(_, key) = facts.exprs[index.index()].kind {
                        items.added.entry(key).or_default().push((base, value));
                    }
                }
                ExprKind::Name { name, .. } => {
                    items.replaced.insert(name);
                }
                _ => {}
            }
        }
        items
    }
}

impl Evaluation<'_, '_> {
    /// What a collection as written has under a key as written.
    fn item(&mut self, base: ExprId, key: NameId) -> Option<Ty> {
        if key == NameId::EMPTY {
            return None;
        }
        let mut parts = vec![];
        if let Some(value) =
            self.collection_of(base, 0).and_then(|written| self.element_written(written, key))
        {
            parts.push(self.types[value.index()]);
        }
        if let Some(symbol) = self.only_symbol(base) {
            let added = self.shape.items.added.get(&key).into_iter().flatten();
            let same = |one: &&(ExprId, ExprId)| self.only_symbol(one.0) == Some(symbol);
            parts.extend(added.filter(same).map(|one| self.types[one.1.index()]));
        }
        let found = self.session.types.union(parts);
        (found != Ty::UNKNOWN).then_some(found)
    }

    fn only_symbol(&self, expr: ExprId) -> Option<SymbolId> {
        match self.resolutions[expr.index()].as_ref().map(|one| &*one.entities) {
            Some([Entity::Symbol(symbol)]) => Some(*symbol),
            _ => None,
        }
    }

    fn element_written(&self, collection: ExprId, key: NameId) -> Option<ExprId> {
        let facts = &self.file.facts;
        let ExprKind::Collection(kind, list) = facts.exprs[collection.index()].kind else { return None };
        let elements = list.of(&facts.arguments);
        match kind {
            LiteralKind::Map => elements.iter().rev().find(|one| one.name == key).map(|one| one.value),
            LiteralKind::List | LiteralKind::Tuple => {
                let at: usize = facts.names.get(key).parse().ok()?;
                let spread =
                    |one: &Argument| matches!(facts.exprs[one.value.index()].kind, ExprKind::Wrap(..));
                let fixed = !elements.iter().take(at + 1).any(spread);
                elements.get(at).filter(|_| fixed).map(|one| one.value)
            }
            _ => None,
        }
    }

    /// The collection, as written, that an expression stands for.
    fn collection_of(&self, expr: ExprId, depth: u32) -> Option<ExprId> {
        if depth > DEEPEST_ITEM {
            return None;
        }
        let facts = &self.file.facts;
        match facts.exprs[expr.index()].kind {
            ExprKind::Collection(..) => Some(expr),
            ExprKind::Name { name, .. } if !self.shape.items.replaced.contains(&name) => {
                let symbol = self.only_symbol(expr)?;
                if self.session.program.file_of(symbol) != self.number {
                    return None;
                }
                let definition = &facts.definitions[(symbol.0 - self.file.first) as usize];
                let value = definition.value.filter(|_| definition.kind != SymbolKind::Parameter)?;
                self.collection_of(value, depth + 1)
            }
            ExprKind::Index { base, index: Some(index), .. } => {
                let ExprKind::Literal(_, key) = facts.exprs[index.index()].kind else { return None };
                let outer = self.collection_of(base, depth + 1)?;
                self.collection_of(self.element_written(outer, key)?, depth + 1)
            }
            _ => None,
        }
    }

    /// A collection whose elements are not declared holds what is put into it.
    pub(super) fn put_in(&mut self, base: ExprId, ty: Ty) {
        if ty == Ty::UNKNOWN || ty == Ty::NULL {
            return;
        }
        let TyKind::Instance(entity @ Entity::Symbol(symbol), arguments) =
            self.session.types.get(self.types[base.index()]).clone()
        else {
            return;
        };
        let parameters = self.session.program.type_parameters(symbol).len();
        if parameters == 0 || !self.session.program.definition(symbol).0.library {
            return;
        }
        let mut arguments = arguments.into_vec();
        arguments.resize(parameters, Ty::UNKNOWN);
        if let Some(last) = arguments.last_mut() {
            *last = self.session.types.union([*last, ty]);
        }
        let filled = self.session.types.intern(TyKind::Instance(entity, arguments.into_boxed_slice()));
        self.learn_place(base, filled);
    }

    /// `list.append(x)` and its like.
    pub(super) fn fill(&mut self, callee: ExprId, given: &[Given]) {
        let ExprKind::Member { base, name, .. } = self.file.facts.exprs[callee.index()].kind else { return };
        let method = self.file.facts.names.get(name);
        let Some(at) = self.session.program.rules_of(self.number).puts_in(method) else { return };
        if let Some(value) = given.get(at) {
            self.put_in(base, value.ty);
        }
    }

    /// What a method without arguments gives, by its name; `None` if the type has none.
    fn given_by(&mut self, ty: Ty, name: &str) -> Option<Ty> {
        let name = self.session.program.names.find(name)?;
        let found = self.member_of(ty, name, Want::Any);
        let symbol = found.entities.iter().find_map(|one| match one {
            Entity::Symbol(symbol) if self.session.program.kind(*symbol).is_callable() => Some(*symbol),
            _ => None,
        })?;
        let mut map = self.receiver_binding(ty, &found.entities);
        self.bind_to(ty, symbol, &mut map);
        let result = self.result_of(symbol);
        Some(self.session.types.substitute(result, &map))
    }

    /// What iterating over an object gives, or (`index`) what indexing it gives, by its methods.
    pub(super) fn by_method(&mut self, ty: Ty, index: bool) -> Option<Ty> {
        let TyKind::Instance(Entity::Symbol(_), _) = self.session.types.get(ty) else { return None };
        let rules = self.session.program.rules_of(self.number);
        if index {
            let found = self.given_by(ty, rules.index_methods(Use::Read)?)?;
            return (found != Ty::UNKNOWN).then_some(found);
        }
        let [iterator, next] = *rules.iteration_methods() else { return None };
        let given = self.given_by(ty, iterator)?;
        if let TyKind::Of(TypeOp::Slice, inner) = *self.session.types.get(given) {
            return Some(inner);
        }
        if given == Ty::UNKNOWN {
            return None;
        }
        let element = self.given_by(given, next);
        element.filter(|one| *one != Ty::UNKNOWN)
    }

    /// `base[index]`: a part of a sequence is a sequence.
    pub(super) fn part_at(&mut self, base: ExprId, index: Option<ExprId>) -> Ty {
        let ty = self.types[base.index()];
        let Some(index) = index else { return self.element(ty, false) };
        let kind = self.file.facts.exprs[index.index()].kind;
        if matches!(kind, ExprKind::Group(_)) {
            return ty;
        }
        if let ExprKind::Literal(_, key) = kind
            && let Some(found) = self.item(base, key)
        {
            return found;
        }
        if let (TyKind::Tuple(parts), ExprKind::Literal(LiteralKind::Integer, text)) =
            (self.session.types.get(ty), kind)
            && let Ok(at) = self.file.facts.names.get(text).parse::<usize>()
        {
            return parts.get(at).copied().unwrap_or(Ty::UNKNOWN);
        }
        if let TyKind::Meta(_) = self.session.types.get(ty) {
            return ty;
        }
        self.element(ty, true)
    }

    /// A map as written: its keys are texts if they are seen to be.
    pub(super) fn map_of(&mut self, elements: &[Argument], element: Ty) -> Ty {
        let texts = elements.iter().all(|one| one.name != pellucid_model::NameId::EMPTY);
        let key = if texts && !elements.is_empty() {
            self.literal(LiteralKind::String, Ty::UNKNOWN)
        } else {
            Ty::UNKNOWN
        };
        let rules = self.session.program.rules_of(self.number);
        let Some(name) = rules.literal(LiteralKind::Map) else { return Ty::UNKNOWN };
        let entity = self.session.qualified(self.number, name);
        self.session.types.intern(TyKind::Instance(entity, Box::new([key, element])))
    }

    /// What a value is bound as for a region.
    pub(super) fn within_region(&mut self, ty: Ty) -> Ty {
        for name in self.session.program.rules_of(self.number).region_methods() {
            if let Some(found) = self.given_by(ty, name) {
                return self.awaited(found);
            }
        }
        match self.session.types.get(ty) {
            // An outside object is most often its own.
            TyKind::Instance(Entity::External(_), _) => ty,
            _ => Ty::UNKNOWN,
        }
    }

    /// Binds the type a member belongs to, and the type of its receiver as declared, to the actual one.
    fn bind_to(&mut self, receiver: Ty, callable: SymbolId, map: &mut Vec<(SymbolId, Ty)>) {
        let actual = match *self.session.types.get(receiver) {
            TyKind::Meta(entity @ Entity::Symbol(symbol)) if self.session.program.kind(symbol).is_type() => {
                self.session.types.instance(entity)
            }
            TyKind::Meta(_) => return,
            _ => receiver,
        };
        if let Some(owner) = self.owner_of(callable) {
            map.push((owner, actual));
        }
        let first = self.session.program.parameters(callable).first().copied();
        let Some(first) = first else { return };
        let (_, definition) = self.session.program.definition(first);
        if definition.modifiers.has(Modifiers::RECEIVER) && definition.ty.is_some() {
            let declared = self.session.declared(first);
            self.session.types.unify(declared, receiver, map);
            self.session.types.unify(declared, actual, map);
        }
    }

    pub(super) fn bind_receiver(
        &mut self,
        callee: ExprId,
        chosen: &[SymbolId],
        map: &mut Vec<(SymbolId, Ty)>,
    ) {
        let ExprKind::Member { base, .. } = self.file.facts.exprs[callee.index()].kind else { return };
        let receiver = self.types[base.index()];
        for one in chosen {
            self.bind_to(receiver, *one, map);
        }
    }

    /// A type with unknown in place of its own parameters.
    pub(super) fn without_parameters(&mut self, ty: Ty) -> Ty {
        let TyKind::Instance(Entity::Symbol(symbol), arguments) = self.session.types.get(ty).clone() else {
            return ty;
        };
        let own = self.session.program.type_parameters(symbol);
        let open = |ty: &Ty| matches!(self.session.types.get(*ty), TyKind::Param(one) if own.contains(one));
        let arguments: Box<[Ty]> =
            arguments.iter().map(|one| if open(one) { Ty::UNKNOWN } else { *one }).collect();
        let known = arguments.iter().any(|one| *one != Ty::UNKNOWN);
        let arguments = if known { arguments } else { Box::default() };
        self.session.types.intern(TyKind::Instance(Entity::Symbol(symbol), arguments))
    }

    /// A call of something of the library that gives what a rule of its own says.
    pub(super) fn call_of_library(
        &mut self,
        callee: ExprId,
        symbol: SymbolId,
        given: &[Given],
    ) -> Option<(Ty, bool)> {
        if !self.session.policy(self.number).objects || !self.session.program.definition(symbol).0.library {
            return None;
        }
        let name = crate::link::qualified_name(self.session.program, symbol);
        match self.session.program.rules_of(self.number).builtin_call(&name) {
            BuiltinCall::Unknown => None,
            BuiltinCall::TypeOf(_) if given.len() != 1 => None,
            _ => {
                let id = self.session.external(&name);
                Some(self.call_of_external(id, given, callee))
            }
        }
    }

    /// A member of `super()`: of the types that come after one's own.
    pub(super) fn member_of_super(&mut self, base: ExprId, name: Name) -> Option<Resolution> {
        let expr = &self.file.facts.exprs[base.index()];
        if expr.kind != ExprKind::Super {
            return None;
        }
        let owner = self.file.facts.scopes[expr.scope.index()].owner;
        let symbol = self.session.enclosing_type(self.number, owner)?;
        let lineage = self.session.lineage(symbol);
        for ancestor in lineage.known.iter().skip(1) {
            let found = self.session.program.own_members(ancestor.symbol, name);
            if !found.is_empty() {
                let mut entities: Entities = found.iter().map(|one| Entity::Symbol(*one)).collect();
                self.session.prefer_bodies(&mut entities);
                return Some(Resolution {
                    entities,
                    strategy: Strategy::Hierarchy,
                    sure: true,
                    reason: None,
                });
            }
        }
        Some(self.beyond(symbol, name, Strategy::Hierarchy))
    }

    /// Calls by syntax: loops, regions, operators, decorators, what is thrown.
    pub(super) fn imply_calls(&mut self) {
        self.imply_decorators();
        for at in 0..self.file.facts.flows.len() {
            let flow = &self.file.facts.flows[at];
            let rules = self.session.program.rules_of(self.number);
            match flow.kind {
                FlowKind::Iterate { over, .. } | FlowKind::IterateInto { over, .. } => self.iterated(over),
                FlowKind::With { value, .. } => {
                    for name in rules.region_methods().iter().chain(rules.region_ends()) {
                        self.imply(value, self.types[value.index()], name);
                    }
                }
                FlowKind::Throw(Some(value)) => self.thrown(value),
                _ => {}
            }
        }
        for at in 0..self.file.facts.exprs.len() {
            let id = ExprId(at as u32);
            let rules = self.session.program.rules_of(self.number);
            match self.file.facts.exprs[at].kind {
                ExprKind::Index { base, index: None, usage: Use::Read } => self.iterated(base),
                ExprKind::Index { base, usage, .. } => {
                    if let Some(name) = rules.index_methods(usage) {
                        self.imply(id, self.types[base.index()], name);
                    }
                }
                ExprKind::Binary { op, left, .. } => {
                    if let Some(name) = rules.operator_method(self.file.facts.names.get(op)) {
                        self.imply(id, self.types[left.index()], name);
                    }
                }
                ExprKind::Member { usage: Use::Read | Use::Call, .. } => self.read_property(id),
                ExprKind::Call { callee, args, .. } => {
                    self.handed_over(callee, args);
                    self.behind(id);
                }
                _ => {}
            }
        }
        self.implied.sort_unstable();
        self.implied.dedup();
    }

    /// The method of this name runs here, if the type is one of the snapshot and has it.
    fn imply(&mut self, at: ExprId, ty: Ty, name: &str) {
        let Some(name) = self.session.program.names.find(name) else { return };
        for part in self.session.types.parts(ty) {
            let TyKind::Instance(Entity::Symbol(owner), _) = *self.session.types.get(part) else { continue };
            if self.session.program.definition(owner).0.library {
                continue;
            }
            let found = self.session.members_of(owner, name, Want::Any);
            self.imply_all(at, &found);
        }
    }

    fn imply_all(&mut self, at: ExprId, found: &[Entity]) {
        let expr = &self.file.facts.exprs[at.index()];
        for one in found {
            if let Entity::Symbol(symbol) = *one
                && self.session.program.kind(symbol).is_callable()
                && !self.session.program.definition(symbol).0.library
            {
                self.implied.push((expr.span, expr.scope, symbol));
            }
        }
    }

    fn iterated(&mut self, over: ExprId) {
        let [iterator, next] = *self.session.program.rules_of(self.number).iteration_methods() else {
            return;
        };
        let ty = self.types[over.index()];
        self.imply(over, ty, iterator);
        for part in self.session.types.parts(ty) {
            if matches!(self.session.types.get(part), TyKind::Instance(Entity::Symbol(_), _))
                && let Some(given) = self.given_by(part, iterator)
            {
                self.imply(over, given, next);
            }
        }
    }

    /// A class that is thrown is made an object first.
    fn thrown(&mut self, value: ExprId) {
        let TyKind::Meta(Entity::Symbol(class)) = *self.session.types.get(self.types[value.index()]) else {
            return;
        };
        if self.session.program.kind(class).is_type() {
            let found = self.session.members_of_constructor(class);
            self.imply_all(value, &found);
        }
    }

    /// Reading a property runs its getter.
    fn read_property(&mut self, id: ExprId) {
        let Some(resolution) = &self.resolutions[id.index()] else { return };
        let getter = |one: &Entity| self.session.accessor(*one).has(Modifiers::GETTER);
        let found: Entities = resolution.entities.iter().copied().filter(getter).collect();
        self.imply_all(id, &found);
    }

    /// Callables that a callable of the library is given to call.
    fn handed_over(&mut self, callee: ExprId, args: ListId) {
        let Some(resolution) = &self.resolutions[callee.index()] else { return };
        let [Entity::Symbol(called)] = *resolution.entities else { return };
        if !self.session.program.definition(called).0.library {
            return;
        }
        let mut callables = vec![called];
        if self.session.program.kind(called).is_type() {
            let found = self.session.members_of_constructor(called);
            callables = self.callables(&found);
        }
        for argument in args.of(&self.file.facts.arguments) {
            let ty = self.types[argument.value.index()];
            for part in self.session.types.parts(ty) {
                let Some(function) = self.callable_value(part) else { continue };
                if self.takes_callable(&callables, argument.name) {
                    self.imply_all(argument.value, &[Entity::Symbol(function)]);
                }
            }
        }
    }

    /// Whether some parameter, the one of this name if it has one, is declared to be called.
    fn takes_callable(&mut self, callables: &[SymbolId], name: NameId) -> bool {
        let name = self.file.name(name);
        callables.iter().any(|callable| {
            let parameters = self.parameters(*callable);
            parameters.into_iter().any(|one| {
                let named = name == Name::EMPTY || self.session.program.name_of(one) == name;
                let ty = self.session.declared(one);
                let parts = self.session.types.parts(ty);
                named
                    && parts.iter().any(|part| matches!(self.session.types.get(*part), TyKind::Callable(..)))
            })
        })
    }

    /// Decorators are called with what they decorate, the innermost first; what the outermost gives is what the name means.
    pub(super) fn decorate(&mut self) {
        for at in 0..self.file.facts.definitions.len() {
            let definition = &self.file.facts.definitions[at];
            if !definition.kind.is_callable() && !definition.kind.is_type() {
                continue;
            }
            let symbol = self.file.symbol(DefId(at as u32));
            let plain = self.session.types.intern(TyKind::Meta(Entity::Symbol(symbol)));
            let mut made = plain;
            for annotation in definition.annotations.of(&self.file.facts.annotations).iter().rev() {
                let Some(value) = annotation.expr else { continue };
                let decorator = self.types[value.index()];
                made = self.applied(decorator, made).unwrap_or(made);
            }
            let known = self.session.decorated.get(&symbol).copied().unwrap_or(plain);
            if made != known {
                self.session.decorate(symbol, made);
                self.has_changed(symbol);
                self.stale = true;
            }
        }
    }

    /// A decorator is called.
    fn imply_decorators(&mut self) {
        let file = self.file;
        for definition in &file.facts.definitions {
            if !definition.kind.is_callable() && !definition.kind.is_type() {
                continue;
            }
            for annotation in definition.annotations.of(&file.facts.annotations) {
                let called = annotation
                    .expr
                    .and_then(|value| Some((value, self.callable_value(self.types[value.index()])?)));
                if let Some((value, called)) = called {
                    self.imply_all(value, &[Entity::Symbol(called)]);
                }
            }
        }
    }

    /// What decorators are known to make of a symbol.
    pub(super) fn decorated(&mut self, symbol: SymbolId) -> Option<Ty> {
        if !self.session.policy(self.number).objects {
            return None;
        }
        self.looks_at(symbol);
        self.session.decorated.get(&symbol).copied()
    }

    /// What a decorator makes of a value, if that is known.
    fn applied(&mut self, decorator: Ty, value: Ty) -> Option<Ty> {
        match self.session.types.get(decorator).clone() {
            TyKind::Meta(Entity::Symbol(called)) if self.session.program.kind(called).is_callable() => {
                let first = self.parameters(called).first().copied()?;
                let wanted = self.session.declared(first);
                if wanted == Ty::UNKNOWN {
                    self.learn(first, value);
                }
                let result = self.result_of(called);
                self.made_of(wanted, result, value)
            }
            TyKind::Callable(wanted, result) => self.made_of(*wanted.first()?, result, value),
            _ => None,
        }
    }

    fn made_of(&mut self, wanted: Ty, result: Ty, value: Ty) -> Option<Ty> {
        let mut map = vec![];
        if let TyKind::Param(_) = self.session.types.get(wanted) {
            self.session.types.unify(wanted, value, &mut map);
        }
        if let (TyKind::Callable(_, pattern), Some(function)) =
            (self.session.types.get(wanted).clone(), self.callable_value(value))
        {
            let mut given = self.result_of(function);
            // A generator is whatever iterator is wanted.
            if let (TyKind::Instance(entity, _), TyKind::Of(TypeOp::Slice, inner)) =
                (self.session.types.get(pattern).clone(), self.session.types.get(given).clone())
            {
                given = self.session.types.intern(TyKind::Instance(entity, Box::new([inner])));
            }
            let given = self.instance_as(given, pattern);
            self.session.types.unify(pattern, given, &mut map);
        }
        let made = self.session.types.substitute(result, &map);
        let useful = match self.session.types.get(made) {
            TyKind::Callable(_, result) => self.session.types.is_known(*result),
            TyKind::Instance(..) => true,
            // `type[T]`, of which nothing says what `T` is.
            TyKind::Meta(Entity::Symbol(of))
                if self.session.program.kind(*of) == SymbolKind::TypeParameter =>
            {
                false
            }
            TyKind::Meta(_) => made != value,
            _ => false,
        };
        useful.then_some(made)
    }

    /// What calling a callable gives, where a decorator changes that.
    pub(super) fn result_decorated(&mut self, callable: SymbolId) -> Option<Ty> {
        let decorated = self.decorated(callable)?;
        match *self.session.types.get(decorated) {
            TyKind::Callable(_, result) => Some(result),
            TyKind::Meta(Entity::Symbol(inner))
                if inner != callable && self.session.program.kind(inner).is_callable() =>
            {
                let declared = self.session.declared(inner);
                let known = if declared == Ty::UNKNOWN { self.inferred(inner) } else { declared };
                (known != Ty::UNKNOWN).then_some(known)
            }
            _ => None,
        }
    }

    /// A call runs what a decorator put in place of what is named, and the constructor that a class inherits.
    fn behind(&mut self, id: ExprId) {
        let Some(resolution) = &self.resolutions[id.index()] else { return };
        for entity in resolution.entities.clone() {
            let Entity::Symbol(symbol) = entity else { continue };
            if self.session.program.kind(symbol).is_type() {
                let found = self.session.members_of_constructor(symbol);
                self.imply_all(id, &found);
            } else if let Some(made) = self.session.decorated.get(&symbol).copied() {
                match *self.session.types.get(made) {
                    TyKind::Meta(inner) => self.imply_all(id, &[inner]),
                    TyKind::Instance(Entity::Symbol(_), _) => {
                        let operator = self.session.program.rules_of(self.number).call_operator();
                        if let Some(name) = operator {
                            self.imply(id, made, name);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}
