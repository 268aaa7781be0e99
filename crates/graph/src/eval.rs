//! Values: what every expression of one file means and which type it has.
//!
//! Expressions stand children before parents, so one scan in order sees everything it needs, save what is only known
//! later (a lambda's parameters, a result used before its callable was read): then those that read it are evaluated again, and
//! those around them, a bounded number of times.

mod call;
mod feed;
mod generic;
mod member;
mod objects;
mod pending;
mod tested;

use crate::edge::{Reason, Strategy};
use crate::names::Name;
use crate::program::{Entities, Entity, File, SymbolId};
use crate::rules::{Policy, Through};
use crate::session::{Found, Session, Want};
use crate::ty::{Translation, Ty, TyKind, transparent, unique};
use feed::Feeds;
use pellucid_model::{
    Argument, DefId, ExprId, ExprKind, ListId, LiteralKind, Modifiers, ScopeId, ScopeKind, Span, SymbolKind,
    TypeOp, Use, WrapOp,
};
use pending::{Parents, Pending, Readers};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Scans of one file; what is not known after so many stays unknown.
const MOST_SCANS: usize = 5;

/// What a name, member or call means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolution {
    /// Its meanings: several if it cannot be told which.
    pub(crate) entities: Entities,
    /// How they were found.
    pub(crate) strategy: Strategy,
    /// Whether only declarations were followed.
    pub(crate) sure: bool,
    /// Why there are none.
    pub(crate) reason: Option<Reason>,
}

impl Resolution {
    fn none(reason: Reason) -> Self {
        Self { entities: Entities::new(), strategy: Strategy::Scope, sure: false, reason: Some(reason) }
    }

    fn found(found: Found, sure: bool) -> Self {
        Self { entities: found.entities, strategy: found.strategy, sure, reason: None }
    }
}

/// What one file's expressions mean, and what has to be known to go on when more is known of others.
pub(crate) struct Values {
    /// For names, members, calls and creations.
    pub(crate) resolutions: Vec<Option<Resolution>>,
    /// Of all expressions.
    pub(crate) types: Vec<Ty>,
    /// Inferred symbols of other files that were read.
    pub(crate) reads: FxHashSet<SymbolId>,
    /// Types that reach symbols of other files.
    pub(crate) contributions: Vec<(SymbolId, Ty)>,
    /// Symbols of other files of which it was asked what is inferred.
    pub(crate) asked: FxHashSet<SymbolId>,
    /// Symbols of other files that may have been given a type.
    pub(crate) told: FxHashSet<SymbolId>,
    /// Calls that no call is written for: place, scope, and what runs.
    pub(crate) implied: Vec<(Span, ScopeId, SymbolId)>,
    sure: Vec<bool>,
    bound: Bound,
    readers: Readers,
    /// What to evaluate again.
    left: Vec<ExprId>,
    /// When.
    clock: u32,
    /// When what is its own was as it left it.
    own_clock: u32,
    shape: Arc<Shape>,
}

/// What of a file's facts says where values go.
struct Shape {
    feeds: Feeds,
    items: objects::Items,
    parents: Parents,
}

impl Shape {
    fn new(file: &File, policy: &Policy) -> Self {
        let facts = &file.facts;
        Self {
            feeds: Feeds::new(facts, policy.traits),
            items: if policy.objects { objects::Items::new(facts) } else { objects::Items::default() },
            parents: Parents::new(file),
        }
    }

    /// Bytes it takes, about.
    fn bytes(&self) -> usize {
        self.feeds.bytes() + self.parents.bytes()
    }
}

impl Values {
    fn nothing(file: &File, policy: &Policy) -> Self {
        let count = file.facts.exprs.len();
        Self {
            resolutions: vec![None; count],
            types: vec![Ty::UNKNOWN; count],
            reads: FxHashSet::default(),
            contributions: vec![],
            asked: FxHashSet::default(),
            told: FxHashSet::default(),
            implied: vec![],
            sure: vec![false; count],
            bound: Bound::default(),
            readers: Readers::default(),
            left: vec![],
            clock: 0,
            own_clock: 0,
            shape: Arc::new(Shape::new(file, policy)),
        }
    }

    /// Moves it to another session, in which it was joined at `begun` and `now`.
    pub(crate) fn translate(&mut self, to: &Translation, begun: u32, now: u32) {
        (self.clock, self.own_clock) = (begun, now);
        self.types.iter_mut().for_each(|ty| *ty = to.ty(*ty));
        for resolution in self.resolutions.iter_mut().flatten() {
            resolution.entities.iter_mut().for_each(|one| *one = to.entity(*one));
        }
        self.bound.values_mut().flatten().for_each(|(_, ty)| *ty = to.ty(*ty));
        self.contributions.iter_mut().for_each(|(_, ty)| *ty = to.ty(*ty));
    }

    /// Bytes it takes, about.
    pub(crate) fn bytes(&self) -> usize {
        let each = size_of::<Option<Resolution>>() + size_of::<Ty>() + size_of::<bool>();
        let bound = self.bound.capacity() * size_of::<(ExprId, Vec<(SymbolId, Ty)>)>();
        self.types.len() * each + self.readers.bytes() + bound + self.shape.bytes()
    }
}

/// Type parameters bound by the receiver of a member, for its call.
type Bound = FxHashMap<ExprId, Vec<(SymbolId, Ty)>>;

/// The state of reading one file.
pub(crate) struct Evaluation<'s, 'p> {
    session: &'s mut Session<'p>,
    number: u32,
    file: &'p File,
    types: Vec<Ty>,
    sure: Vec<bool>,
    resolutions: Vec<Option<Resolution>>,
    readers: Readers,
    /// What is read by no expression.
    loose: FxHashSet<SymbolId>,
    pending: Pending,
    /// When it began.
    begun: u32,
    /// The expression at hand.
    current: Option<ExprId>,
    /// How far the scan has come.
    reached: u32,
    /// Whether something before that has to be evaluated again.
    stale: bool,
    contributions: Vec<(SymbolId, Ty)>,
    /// Symbols of other files that may have been given a type.
    told: FxHashSet<SymbolId>,
    implied: Vec<(Span, ScopeId, SymbolId)>,
    literals: FxHashMap<LiteralKind, Ty>,
    shape: Arc<Shape>,
    bound: Bound,
}

/// Evaluates one file, or what has changed since it was.
pub(crate) fn evaluate(session: &mut Session<'_>, number: u32, known: Option<Values>) -> Values {
    let file = session.file(number);
    let pending = match &known {
        Some(known) => changed(session, number, known),
        None => Pending::all(file.facts.exprs.len()),
    };
    let known = known.unwrap_or_else(|| Values::nothing(file, session.policy(number)));
    let mut evaluation = Evaluation::new(session, number, known, pending);
    for _ in 0..MOST_SCANS {
        evaluation.stale = false;
        evaluation.loose.clear();
        evaluation.scan();
        if evaluation.session.policy(number).objects {
            evaluation.decorate();
        }
        if !evaluation.stale {
            break;
        }
    }
    evaluation.values()
}

/// Adds the calls that no call is written for.
pub(crate) fn imply(session: &mut Session<'_>, number: u32, values: Values) -> Values {
    if !session.policy(number).objects {
        return values;
    }
    let pending = Pending::none(0);
    let mut evaluation = Evaluation::new(session, number, values, pending);
    evaluation.imply_calls();
    evaluation.values()
}

/// What reads something that has changed since it was evaluated.
fn changed(session: &Session<'_>, number: u32, known: &Values) -> Pending {
    let mut pending = Pending::none(known.types.len());
    known.left.iter().chain(known.shape.items.seen_elsewhere()).for_each(|id| pending.add(*id));
    let since = |symbol: &SymbolId| {
        let own = session.program.file_of(*symbol) == number;
        session.learnt.since(*symbol, if own { known.own_clock } else { known.clock })
    };
    for symbol in known.readers.symbols().filter(since) {
        known.readers.of(symbol).for_each(|(id, _)| pending.add(id));
    }
    pending
}

impl<'s, 'p> Evaluation<'s, 'p> {
    fn new(session: &'s mut Session<'p>, number: u32, known: Values, pending: Pending) -> Self {
        session.viewpoint = number;
        Self {
            begun: session.learnt.now(),
            number,
            file: session.file(number),
            session,
            types: known.types,
            sure: known.sure,
            resolutions: known.resolutions,
            readers: known.readers,
            loose: FxHashSet::default(),
            pending,
            current: None,
            reached: 0,
            stale: false,
            contributions: vec![],
            told: FxHashSet::default(),
            implied: vec![],
            literals: FxHashMap::default(),
            shape: known.shape,
            bound: known.bound,
        }
    }

    fn values(mut self) -> Values {
        let (program, number) = (self.session.program, self.number);
        let foreign = |symbol: &SymbolId| program.file_of(*symbol) != number;
        let reads = self.readers.needed().chain(self.loose.iter().copied()).filter(foreign).collect();
        unique(&mut self.contributions);
        let asked = self.readers.symbols().chain(self.loose.iter().copied()).filter(foreign).collect();
        Values {
            resolutions: self.resolutions,
            types: self.types,
            reads,
            contributions: self.contributions,
            asked,
            told: self.told,
            implied: self.implied,
            sure: self.sure,
            bound: self.bound,
            readers: self.readers,
            left: self.pending.rest(),
            clock: self.begun,
            own_clock: self.session.learnt.now(),
            shape: self.shape,
        }
    }
}

impl Evaluation<'_, '_> {
    fn scan(&mut self) {
        let shape = self.shape.clone();
        self.reached = 0;
        self.feed_all(shape.feeds.before());
        while let Some(id) = self.pending.take(self.reached as usize) {
            // What a body says is said where its macro is used.
            if id.0 >= self.file.own || self.in_macro(id) {
                self.reached = id.0 + 1;
                continue;
            }
            self.current = Some(id);
            self.reached = id.0 + 1;
            self.expression(id);
            self.taken_apart(id);
            self.feed_all(shape.feeds.after(id));
            shape.parents.of(id).for_each(|whole| self.pending.add(whole));
        }
        self.current = None;
        self.reached = u32::MAX;
    }

    /// The expression at hand depends on what is known of a symbol.
    fn reads(&mut self, symbol: SymbolId) {
        match self.current {
            Some(id) => self.readers.add(symbol, id, false),
            None => _ = self.loose.insert(symbol),
        }
    }

    /// The expression at hand looks at what is known of a symbol, but does not wait for it.
    fn looks_at(&mut self, symbol: SymbolId) {
        if let Some(id) = self.current {
            self.readers.add(symbol, id, true);
        }
    }

    /// More is known of a symbol: who reads it is evaluated again.
    fn has_changed(&mut self, symbol: SymbolId) {
        self.stale |= self.loose.contains(&symbol);
        for (id, looks) in self.readers.of(symbol) {
            self.stale |= !looks && id.0 < self.reached;
            self.pending.add(id);
        }
    }

    /// What the parameters of a member's type stand for.
    fn bind(&mut self, member: ExprId, map: Vec<(SymbolId, Ty)>) {
        if map.is_empty() {
            self.bound.remove(&member);
        } else {
            self.bound.insert(member, map);
        }
    }

    fn in_macro(&self, id: ExprId) -> bool {
        if !self.session.policy(self.number).linkage {
            return false;
        }
        let scope = self.file.facts.exprs[id.index()].scope;
        self.file.facts.scopes[scope.index()].kind == ScopeKind::Macro
    }

    /// What a macro says where it is used; the use has the value of that.
    fn taken_apart(&mut self, id: ExprId) {
        let Some(expanded) = self.file.macro_use(id) else { return };
        for inner in (expanded.start..expanded.end).map(ExprId) {
            self.expression(inner);
        }
        if let Some(value) = expanded.value {
            self.types[id.index()] = self.types[value.index()];
            self.sure[id.index()] = self.sure[value.index()] && expanded.sure;
        }
    }

    fn expression(&mut self, id: ExprId) {
        let expr = &self.file.facts.exprs[id.index()];
        self.resolutions[id.index()] = None;
        let (ty, sure) = match expr.kind {
            ExprKind::Name { name, usage } => {
                self.name(id, expr.scope, self.file.name(name), expr.span.start, usage)
            }
            ExprKind::Member { base, name, usage, .. } => self.member(id, base, self.file.name(name), usage),
            ExprKind::MethodRef { base, name } => self.method_reference(id, base, self.file.name(name)),
            ExprKind::Call { callee, args, type_args } => self.call(id, callee, args, type_args),
            ExprKind::New { ty, args } => self.creation(id, ty, args),
            ExprKind::Literal(kind, _) => (self.literal(kind, Ty::UNKNOWN), true),
            ExprKind::This => (self.this(expr.scope), true),
            ExprKind::Super => (self.super_type(expr.scope), true),
            ExprKind::Index { base, index, .. } if self.session.policy(self.number).traits => {
                let ty = self.types[base.index()];
                let range = index.is_some_and(|index| {
                    matches!(self.file.facts.exprs[index.index()].kind, ExprKind::Group(_))
                });
                let part = if range { ty } else { self.element(ty, index.is_some()) };
                (part, self.sure[base.index()])
            }
            ExprKind::Index { base, index, .. } if self.session.policy(self.number).objects => {
                (self.part_at(base, index), self.sure[base.index()])
            }
            ExprKind::Index { base, .. } => {
                let ty = self.types[base.index()];
                let instantiated = self.callable_value(ty).is_some();
                (if instantiated { ty } else { self.element(ty, true) }, self.sure[base.index()])
            }
            ExprKind::Lambda(definition) => {
                let symbol = self.file.symbol(definition);
                (self.session.types.intern(TyKind::Meta(Entity::Symbol(symbol))), true)
            }
            ExprKind::Cast { ty, .. } => (self.session.resolve_type(self.number, ty), true),
            ExprKind::TypeTest { .. } => (self.literal(LiteralKind::Boolean, Ty::UNKNOWN), true),
            ExprKind::Wrap(op, value) => (self.wrapped(op, value), self.sure[value.index()]),
            ExprKind::Binary { op, .. }
                if (self.session.policy(self.number).traits || self.session.policy(self.number).objects)
                    && is_comparison(self.file.facts.names.get(op)) =>
            {
                (self.literal(LiteralKind::Boolean, Ty::UNKNOWN), true)
            }
            ExprKind::Binary { left, right, .. } => {
                let literal = matches!(self.file.facts.exprs[left.index()].kind, ExprKind::Literal(..));
                let untyped = literal && self.session.policy(self.number).untyped_literals;
                let (left, right) = (self.types[left.index()], self.types[right.index()]);
                let other = left == Ty::UNKNOWN || untyped && right != Ty::UNKNOWN;
                (if other { right } else { left }, false)
            }
            ExprKind::Choice(list) => (self.any_of(list), false),
            ExprKind::Collection(kind, elements) => (self.collection(kind, elements), false),
            ExprKind::Type(ty) => (self.type_value(ty), true),
            ExprKind::Definition(definition) => {
                let entity = Entity::Symbol(self.file.symbol(definition));
                (self.session.types.intern(TyKind::Meta(entity)), true)
            }
            ExprKind::Group(list) => match list.of(&self.file.facts.expr_lists) {
                [only] => (self.types[only.index()], self.sure[only.index()]),
                _ => (Ty::UNKNOWN, false),
            },
        };
        self.types[id.index()] = ty;
        self.sure[id.index()] = sure;
    }

    fn name(&mut self, id: ExprId, scope: ScopeId, name: Name, at: u32, usage: Use) -> (Ty, bool) {
        let separate = self.session.policy(self.number).separate_spaces;
        let found = if self.session.policy(self.number).types_apart {
            self.named_apart(scope, name, at)
        } else if self.session.policy(self.number).exports {
            let standing = self.session.lookup(self.number, scope, name, at, Want::Standing);
            standing.or_else(|| self.session.lookup(self.number, scope, name, at, Want::Any))
        } else if !separate {
            self.session.lookup(self.number, scope, name, at, Want::Any)
        } else if usage == Use::Call {
            self.session.lookup(self.number, scope, name, at, Want::Callable)
        } else {
            let value = self.session.lookup(self.number, scope, name, at, Want::Value);
            value.or_else(|| self.session.lookup(self.number, scope, name, at, Want::Type))
        };
        let policy = self.session.policy(self.number);
        let text = self.session.program.names.get(name);
        // What binds nothing, and what a macro puts something else in place of.
        let hole = text == policy.blank || policy.types_apart && text.starts_with('$');
        if found.is_none() && hole {
            return (Ty::UNKNOWN, false);
        }
        let by_import = policy.objects;
        let found = found.or_else(|| {
            let space = self.session.program.space(self.number, self.session.program.names.get(name));
            let space = space.filter(|_| !by_import)?;
            Some(Found {
                entities: Entities::from_slice(&[Entity::Space(space)]),
                strategy: Strategy::Qualified,
            })
        });
        let Some(mut found) = found else {
            self.resolutions[id.index()] = Some(Resolution::none(Reason::UnknownName));
            return (Ty::UNKNOWN, false);
        };
        if self.session.policy(self.number).exports && usage != Use::Write {
            self.session.prefer_bodies(&mut found.entities);
            found.entities.iter_mut().for_each(|one| *one = self.session.fixed(*one));
        }
        if let Some(ty) = self.own_module(&found.entities) {
            self.resolutions[id.index()] = Some(Resolution::found(found, true));
            return (ty, true);
        }
        let (mut ty, sure) = self.value_of_all(&found.entities);
        if let [Entity::Symbol(symbol)] = *found.entities
            && self.session.policy(self.number).types_apart
            && usage != Use::Call
        {
            ty = self.made_by_name(symbol).unwrap_or(ty);
        }
        if let Some(narrower) = self.narrowed(scope, &found.entities) {
            ty = narrower;
        }
        if usage != Use::Write && matches!(*found.entities, [Entity::Symbol(_)]) {
            ty = self.tested(id, ty);
        }
        if let [Entity::Symbol(symbol)] = *found.entities
            && let Some(decorated) = self.decorated(symbol)
        {
            ty = decorated;
        }
        if found.strategy == Strategy::ImplicitMember {
            let map = self.implicit_binding(scope, &found.entities);
            self.bind(id, map);
        }
        self.resolutions[id.index()] = Some(Resolution::found(found, true));
        (ty, sure)
    }

    /// The type a local has in this scope because a case or condition around it says so.
    fn narrowed(&mut self, scope: ScopeId, entities: &[Entity]) -> Option<Ty> {
        let [Entity::Symbol(symbol)] = *entities else { return None };
        if !self.shape.feeds.narrows() || self.session.program.file_of(symbol) != self.number {
            return None;
        }
        let binding = DefId(symbol.0 - self.file.first);
        let home = self.file.facts.definitions[binding.index()].scope;
        let mut next = Some(scope).filter(|scope| *scope != home);
        while let Some(id) = next {
            if let Some(ty) = self.shape.feeds.narrowed(binding, id) {
                return Some(self.session.resolve_type(self.number, ty)).filter(|ty| *ty != Ty::UNKNOWN);
            }
            next = self.file.facts.scopes[id.index()].parent.filter(|scope| *scope != home);
        }
        None
    }

    /// The type of what several entities stand for.
    fn value_of_all(&mut self, entities: &[Entity]) -> (Ty, bool) {
        match entities {
            [one] => self.value_of(*one),
            [first, ..] => match self.only_usual(entities) {
                Some(one) => self.value_of(one),
                None => (self.value_of(*first).0, false),
            },
            [] => (Ty::UNKNOWN, false),
        }
    }

    /// Of variants, the one in a file that a usual build has, if there is just one.
    fn only_usual(&self, entities: &[Entity]) -> Option<Entity> {
        let usual = |one: &&Entity| match one {
            Entity::Symbol(symbol) => {
                let file = self.session.program.file_of(*symbol);
                self.session.program.rules_of(file).is_usual(file)
            }
            _ => false,
        };
        let mut found = entities.iter().filter(usual);
        found.next().copied().filter(|_| found.next().is_none())
    }

    /// The type of an entity used as a value, and whether it is declared.
    fn value_of(&mut self, entity: Entity) -> (Ty, bool) {
        let Entity::Symbol(symbol) = entity else {
            return (self.session.types.intern(TyKind::Meta(entity)), true);
        };
        let kind = self.session.program.kind(symbol);
        if kind == SymbolKind::Constant && self.session.policy(self.number).traits {
            return (self.constant(symbol), true);
        }
        if kind.is_callable()
            || kind.is_type()
            || matches!(kind, SymbolKind::TypeAlias | SymbolKind::TypeParameter | SymbolKind::Macro)
        {
            return (self.session.types.intern(TyKind::Meta(entity)), true);
        }
        if self.session.is_object(symbol) {
            return (self.session.types.instance(entity), true);
        }
        let declared = self.session.declared(symbol);
        if declared != Ty::UNKNOWN {
            if let Some(known) = self.initial(symbol, declared) {
                return (known, true);
            }
            if self.is_partial(declared) {
                let inferred = self.inferred(symbol);
                return (self.session.types.fill(declared, inferred), true);
            }
            return (self.as_value(symbol, declared), true);
        }
        (self.inferred(symbol), self.session.policy(self.number).static_types)
    }

    /// Whether a declared type leaves open what it is of: `auto&`.
    fn is_partial(&self, declared: Ty) -> bool {
        let policy = self.session.policy(self.number);
        (policy.traits || policy.linkage) && !self.session.types.is_known(declared)
    }

    /// The type of a local's first value, where its declared type is one of the library's whose arguments are not written.
    fn initial(&mut self, symbol: SymbolId, declared: Ty) -> Option<Ty> {
        if !self.session.policy(self.number).linkage || self.session.program.file_of(symbol) != self.number {
            return None;
        }
        let of = self.session.type_symbol(declared)?;
        if !self.session.program.definition(of).0.library {
            return None;
        }
        let value = self.session.program.definition(symbol).1.value?;
        let ty = self.types[value.index()];
        (self.session.type_symbol(ty) == Some(of)).then_some(ty)
    }

    /// A variadic parameter is a sequence inside its callable.
    fn as_value(&mut self, symbol: SymbolId, ty: Ty) -> Ty {
        let (_, definition) = self.session.program.definition(symbol);
        match self.session.types.get(ty).clone() {
            TyKind::Of(TypeOp::Variadic, inner) => {
                self.session.types.intern(TyKind::Of(TypeOp::Slice, inner))
            }
            _ if self.session.policy(self.number).exports => ty,
            _ if definition.modifiers.has(Modifiers::VARIADIC)
                && definition.kind == SymbolKind::Parameter =>
            {
                self.session.types.intern(TyKind::Of(TypeOp::Slice, ty))
            }
            _ => ty,
        }
    }

    fn inferred(&mut self, symbol: SymbolId) -> Ty {
        self.reads(symbol);
        self.session.learnt.of(symbol)
    }

    fn this(&mut self, scope: ScopeId) -> Ty {
        let owner = self.file.facts.scopes[scope.index()].owner;
        if self.session.policy(self.number).traits {
            return self.session.own_type(self.number, owner);
        }
        if self.session.policy(self.number).exports
            && let Some(ty) = self.this_of_value(owner)
        {
            return ty;
        }
        match self.session.enclosing_type(self.number, owner) {
            Some(owner) => self.session.self_type(owner),
            None => Ty::UNKNOWN,
        }
    }

    /// The object that a callable around is a member of, or makes; a static method's is its class.
    fn this_of_value(&mut self, owner: Option<DefId>) -> Option<Ty> {
        let mut next = owner;
        while let Some(id) = next {
            let definition = &self.file.facts.definitions[id.index()];
            let symbol = self.file.symbol(id);
            if let Some(own) = self.session.declared_this(symbol) {
                return Some(own);
            }
            if definition.kind.is_type() || definition.receiver.is_some() {
                return None;
            }
            let parent = definition.parent.map(|parent| &self.file.facts.definitions[parent.index()]);
            if let Some(parent) = parent.filter(|parent| parent.kind.is_type()) {
                let shared =
                    definition.modifiers.has(Modifiers::STATIC) && definition.kind != SymbolKind::Field;
                let class = Entity::Symbol(self.file.symbol(definition.parent?));
                return (shared && parent.kind == SymbolKind::Class)
                    .then(|| self.session.types.intern(TyKind::Meta(class)));
            }
            if let Some(ty) = self.session.this_of(symbol) {
                return Some(ty);
            }
            next = definition.parent;
        }
        None
    }

    /// The direct supertypes of the enclosing type; what is outside as such.
    fn super_type(&mut self, scope: ScopeId) -> Ty {
        let owner = self.file.facts.scopes[scope.index()].owner;
        let Some(owner) = self.session.enclosing_type(self.number, owner) else { return Ty::UNKNOWN };
        let written = self.session.written_supertypes(owner).to_vec();
        let parts: Vec<Ty> =
            written.into_iter().map(|(file, ty, _)| self.session.resolve_type(file, ty)).collect();
        self.session.types.union(parts)
    }

    /// A literal's type; containers get their elements' type.
    fn literal(&mut self, kind: LiteralKind, element: Ty) -> Ty {
        if kind == LiteralKind::Null {
            return Ty::NULL;
        }
        if element == Ty::UNKNOWN
            && let Some(known) = self.literals.get(&kind)
        {
            return *known;
        }
        let rules = self.session.program.rules_of(self.number);
        let Some(name) = rules.literal(kind) else { return Ty::UNKNOWN };
        let entity = self.session.qualified(self.number, name);
        let arguments: Box<[Ty]> = if element == Ty::UNKNOWN { Box::default() } else { Box::new([element]) };
        let ty = self.session.types.intern(TyKind::Instance(entity, arguments));
        if element == Ty::UNKNOWN {
            self.literals.insert(kind, ty);
        }
        ty
    }

    fn collection(&mut self, kind: LiteralKind, elements: ListId) -> Ty {
        let elements = elements.of(&self.file.facts.arguments);
        let types: Vec<Ty> = elements.iter().map(|one| self.types[one.value.index()]).collect();
        if kind == LiteralKind::Tuple {
            return self.session.types.intern(TyKind::Tuple(types.into_boxed_slice()));
        }
        if let Some(object) = self.object_of(elements) {
            return object;
        }
        let element = self.session.types.union(types);
        if kind == LiteralKind::Map && self.session.policy(self.number).objects {
            return self.map_of(elements, element);
        }
        self.literal(kind, element)
    }

    /// The type of a literal with functions that belong to what it stands for.
    fn object_of(&mut self, elements: &[Argument]) -> Option<Ty> {
        if !self.session.policy(self.number).exports {
            return None;
        }
        let receiver =
            elements.iter().find_map(|one| match self.file.facts.exprs[one.value.index()].kind {
                ExprKind::Lambda(id) | ExprKind::Definition(id) => {
                    self.file.facts.definitions[id.index()].receiver
                }
                _ => None,
            })?;
        let ty = self.session.resolve_type(self.number, receiver);
        (ty != Ty::UNKNOWN).then_some(ty)
    }

    fn any_of(&mut self, list: ListId) -> Ty {
        let parts: Vec<Ty> =
            list.of(&self.file.facts.expr_lists).iter().map(|part| self.types[part.index()]).collect();
        self.session.types.union(parts)
    }

    fn wrapped(&mut self, op: WrapOp, value: ExprId) -> Ty {
        let ty = self.types[value.index()];
        let through = match op {
            WrapOp::Await => self.session.seen_through(self.number, Through::Await, ty),
            WrapOp::Deref => self.session.seen_through(self.number, Through::Deref, ty),
            _ => None,
        };
        let linkage = op == WrapOp::Deref && self.session.policy(self.number).linkage;
        let through = through.or_else(|| if linkage { self.by_operator(ty, "operator*") } else { None });
        if let Some(through) = through {
            return through;
        }
        match op {
            WrapOp::Await => self.awaited(ty),
            WrapOp::Deref | WrapOp::Receive => self.pointee(ty),
            WrapOp::AddressOf => {
                let pointers = self.session.program.rules_of(self.number).pointer().is_some();
                let op = if pointers { TypeOp::Reference } else { TypeOp::Pointer };
                self.session.types.intern(TyKind::Of(op, ty))
            }
            WrapOp::Unwrap if self.session.policy(self.number).exports => ty,
            WrapOp::Unwrap => match self.session.types.get(ty) {
                TyKind::Instance(_, arguments) if !arguments.is_empty() => arguments[0],
                _ => ty,
            },
            WrapOp::Spread | WrapOp::SpreadMap => self.element(ty, false),
            WrapOp::TypeOf => Ty::UNKNOWN,
            WrapOp::Other => ty,
        }
    }

    fn awaited(&self, ty: Ty) -> Ty {
        match self.session.types.get(ty) {
            TyKind::Of(TypeOp::Await, inner) => self.awaited(*inner),
            TyKind::Instance(entity, arguments) if arguments.len() == 1 => {
                let name = match entity {
                    Entity::External(name) => self.session.external_name(*name),
                    Entity::Symbol(symbol) => {
                        self.session.program.names.get(self.session.program.name_of(*symbol))
                    }
                    Entity::Space(_) | Entity::File(_) => "",
                };
                if name.ends_with("Promise") || name.ends_with("PromiseLike") || name.ends_with("Awaitable") {
                    arguments[0]
                } else {
                    ty
                }
            }
            _ => ty,
        }
    }

    fn pointee(&mut self, ty: Ty) -> Ty {
        let under = self.session.underlying(ty);
        match self.session.types.get(under) {
            TyKind::Of(op, inner) if transparent(*op) || *op == TypeOp::Channel => *inner,
            _ => ty,
        }
    }

    /// What iterating over a value gives, or (`value`) what indexing it gives.
    fn element(&mut self, ty: Ty, value: bool) -> Ty {
        if self.session.policy(self.number).objects
            && let Some(found) = self.by_method(ty, value)
        {
            return found;
        }
        if value
            && self.session.policy(self.number).linkage
            && let Some(found) = self.by_operator(ty, "operator[]")
        {
            return found;
        }
        let what = if value { Through::Index } else { Through::Iterate };
        if let Some(through) = self.session.seen_through(self.number, what, ty) {
            return through;
        }
        let ty = self.session.underlying(ty);
        match self.session.types.get(ty).clone() {
            TyKind::Callable(parameters, _) => self.yielded(&parameters, usize::from(value)),
            TyKind::Of(TypeOp::Array | TypeOp::Slice | TypeOp::Variadic | TypeOp::Channel, inner) => inner,
            TyKind::Of(TypeOp::Pointer, inner) if value && self.session.policy(self.number).linkage => inner,
            TyKind::Of(op, inner) if transparent(op) => self.element(inner, value),
            TyKind::Map(key, item) => {
                if value {
                    item
                } else {
                    key
                }
            }
            TyKind::Tuple(parts) => self.session.types.union(parts.iter().copied()),
            TyKind::Instance(entity, arguments) => self.element_of(entity, &arguments, value),
            TyKind::Union(parts) => {
                let parts: Vec<Ty> = parts.iter().map(|part| self.element(*part, value)).collect();
                self.session.types.union(parts)
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// What a loop over a value gives.
    fn each_of(&mut self, ty: Ty) -> Ty {
        let linkage = self.session.policy(self.number).linkage;
        let pointed = if linkage { self.pointed_to(ty) } else { None };
        pointed.unwrap_or_else(|| self.element(ty, !self.session.policy(self.number).iterates_keys))
    }

    /// What the iterators of a type point to.
    fn pointed_to(&mut self, ty: Ty) -> Option<Ty> {
        let iterator = self.by_operator(ty, "begin")?;
        let pointee = self.by_operator(iterator, "operator*");
        Some(pointee.unwrap_or_else(|| self.pointee(iterator)))
    }

    /// What an iterator function (`func(yield func(K, V) bool)`) hands out, by position; the last if it has fewer.
    fn yielded(&mut self, parameters: &[Ty], at: usize) -> Ty {
        let Some(handler) = parameters.first().map(|first| self.session.underlying(*first)) else {
            return Ty::UNKNOWN;
        };
        match self.session.types.get(handler) {
            TyKind::Callable(given, _) => given.get(at).or(given.last()).copied().unwrap_or(Ty::UNKNOWN),
            _ => Ty::UNKNOWN,
        }
    }

    /// What the first variable of a loop over keys takes.
    fn keys(&mut self, ty: Ty) -> Ty {
        let ty = self.session.underlying(ty);
        match self.session.types.get(ty).clone() {
            TyKind::Map(key, _) => key,
            TyKind::Of(TypeOp::Channel, inner) => inner,
            TyKind::Of(op, inner) if transparent(op) => self.keys(inner),
            TyKind::Callable(parameters, _) => self.yielded(&parameters, 0),
            TyKind::Unknown => Ty::UNKNOWN,
            _ => self.literal(LiteralKind::Integer, Ty::UNKNOWN),
        }
    }

    fn element_of(&mut self, entity: Entity, arguments: &[Ty], value: bool) -> Ty {
        match arguments {
            [only] => return *only,
            [key, item] => return if value { *item } else { *key },
            _ => {}
        }
        let Entity::Symbol(symbol) = entity else { return Ty::UNKNOWN };
        let lineage = self.session.lineage(symbol);
        let map = self.session.binding_of(symbol, arguments);
        for ancestor in lineage.known.iter().skip(1) {
            if let [only] = *ancestor.arguments {
                return self.session.types.substitute(only, &map);
            }
        }
        let outside = lineage.outside.first().copied();
        match outside.map(|ty| self.session.types.get(ty).clone()) {
            Some(TyKind::Instance(entity @ Entity::External(_), arguments)) => {
                self.element_of(entity, &arguments, value)
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// The type itself as a value, given a value's type.
    fn meta_of(&mut self, ty: Ty) -> Ty {
        match self.session.types.get(ty) {
            TyKind::Instance(entity, _) => {
                let entity = *entity;
                self.session.types.intern(TyKind::Meta(entity))
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// The innermost callable around a scope.
    fn callable_around(&self, scope: ScopeId) -> Option<DefId> {
        let mut next = self.file.facts.scopes[scope.index()].owner;
        while let Some(id) = next {
            let definition = &self.file.facts.definitions[id.index()];
            if definition.kind.is_callable() {
                return Some(id);
            }
            next = definition.parent;
        }
        None
    }
}

fn is_comparison(op: &str) -> bool {
    matches!(op, "==" | "!=" | "<" | ">" | "<=" | ">=" | "in" | "not in" | "is" | "is not")
}
