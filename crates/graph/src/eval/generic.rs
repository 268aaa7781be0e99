//! Members and calls where types have members by traits and blocks, and type parameters of their own.

use super::call::Given;
use super::{Evaluation, Resolution};
use crate::edge::Strategy;
use crate::names::Name;
use crate::program::{Entities, Entity, SymbolId};
use crate::rules::{PathRoot, Through};
use crate::session::{Found, Want};
use crate::ty::{Ty, TyKind};
use pellucid_model::{DefId, ExprId, ExprKind, ListId, ScopeId, SymbolKind, TypeId, TypeKind, TypeOp, Use};

/// How often a value is seen through to what it points to.
const MOST_DEREFS: usize = 10;
/// Type arguments within type arguments that are compared.
const DEEPEST_PATTERN: u32 = 4;

impl Evaluation<'_, '_> {
    /// What a bare name means as a value; what ends with `!` is a macro.
    pub(super) fn named_apart(&mut self, scope: ScopeId, name: Name, at: u32) -> Option<Found> {
        let text = self.session.program.names.get(name);
        if let Some(bare) = text.strip_suffix('!') {
            let found = self.session.program.names.find(bare);
            let found = found.and_then(|bare| self.session.lookup(self.number, scope, bare, at, Want::Macro));
            return found.or_else(|| self.builtin_macro(text));
        }
        if self.session.program.rules_of(self.number).path_root(text) == Some(PathRoot::OwnType) {
            let owner = self.file.facts.scopes[scope.index()].owner;
            let ty = self.session.own_type(self.number, owner);
            let entity = Entity::Symbol(self.session.nominal(self.number, ty)?);
            return Some(Found { entities: Entities::from_slice(&[entity]), strategy: Strategy::Scope });
        }
        self.session.lookup(self.number, scope, name, at, Want::Usable)
    }

    /// The value that the name of a type makes: one of it, or what makes one of what it is given.
    pub(super) fn made_by_name(&mut self, symbol: SymbolId) -> Option<Ty> {
        if !matches!(self.session.program.kind(symbol), SymbolKind::Struct | SymbolKind::Union) {
            return None;
        }
        let fields = self.fields(symbol);
        let own = self.session.self_type(symbol);
        if fields.is_empty() {
            let mut map = vec![];
            self.forget(symbol, &mut map);
            return Some(self.session.types.substitute(own, &map));
        }
        let types = fields.into_iter().map(|field| self.session.declared(field)).collect();
        Some(self.session.types.intern(TyKind::Callable(types, own)))
    }

    fn builtin_macro(&mut self, text: &str) -> Option<Found> {
        let qualified = self.session.program.rules_of(self.number).builtin(text)?;
        let entity = Entity::External(self.session.external(&qualified));
        Some(Found { entities: Entities::from_slice(&[entity]), strategy: Strategy::Builtin })
    }

    /// A type or module that stands before a member.
    pub(super) fn type_value(&mut self, ty: TypeId) -> Ty {
        let expr = &self.file.facts.types[ty.index()];
        let resolved = self.session.resolve_type(self.number, ty);
        if self.session.policy(self.number).paths
            && resolved == Ty::UNKNOWN
            && let TypeKind::Named { path, .. } = expr.kind
        {
            let path = path.of(&self.file.facts.name_lists);
            return match self.session.named_type(self.number, expr, path) {
                Some(entity) => self.session.types.intern(TyKind::Meta(entity)),
                None => Ty::UNKNOWN,
            };
        }
        if self.session.policy(self.number).traits {
            let plain = self.session.plain(self.number, resolved);
            if let TyKind::Param(symbol) | TyKind::Choice(_, symbol) = *self.session.types.get(plain) {
                return self.session.types.intern(TyKind::Meta(Entity::Symbol(symbol)));
            }
            if let TypeKind::Intersection(parts) = expr.kind
                && let [first, ..] = parts.of(&self.file.facts.type_lists)
            {
                return self.type_value(*first);
            }
            return self.meta_of(plain);
        }
        self.meta_of(resolved)
    }

    /// The type of a constant; a variant's is its enumeration, or gives that when it is called.
    pub(super) fn constant(&mut self, symbol: SymbolId) -> Ty {
        let Some(owner) = self.enumeration(symbol) else {
            let declared = self.session.declared(symbol);
            return if declared == Ty::UNKNOWN { self.inferred(symbol) } else { declared };
        };
        let fields = self.fields(symbol);
        let own = self.session.self_type(owner);
        if fields.is_empty() {
            let arguments = self.session.program.type_parameters(owner).iter().map(|_| Ty::UNKNOWN).collect();
            return self.session.types.intern(TyKind::Instance(Entity::Symbol(owner), arguments));
        }
        let types = fields.into_iter().map(|field| self.session.declared(field)).collect();
        self.session.types.intern(TyKind::Callable(types, own))
    }

    /// The enumeration a constant is a variant of.
    pub(super) fn enumeration(&self, symbol: SymbolId) -> Option<SymbolId> {
        let parent = self.session.program.parent(symbol)?;
        let variant = self.session.program.kind(symbol) == SymbolKind::Constant
            && self.session.program.kind(parent) == SymbolKind::Enum;
        variant.then_some(parent)
    }

    /// The fields of a struct or variant, in order.
    fn fields(&self, owner: SymbolId) -> Vec<SymbolId> {
        let (file, definition) = self.session.program.definition(owner);
        let id = DefId(owner.0 - file.first);
        let inside = file.facts.definitions.iter().enumerate().skip(id.index() + 1);
        inside
            .take_while(|(_, one)| one.span.start < definition.span.end)
            .filter(|(_, one)| one.parent == Some(id) && one.kind == SymbolKind::Field)
            .map(|(at, _)| file.symbol(DefId(at as u32)))
            .collect()
    }

    /// `base.name`.
    pub(super) fn member_by_trait(&mut self, id: ExprId, base: ExprId, name: Name, usage: Use) -> (Ty, bool) {
        let text = self.session.program.names.get(name);
        let receiver = self.case_of(id, base);
        let meta = matches!(self.session.types.get(receiver), TyKind::Meta(_));
        let mut macro_name = name;
        let want = match usage {
            _ if text.ends_with('!') => {
                macro_name = self.session.program.names.find(text.trim_end_matches('!')).unwrap_or(name);
                Want::Macro
            }
            _ if meta => Want::Usable,
            Use::Call => Want::Callable,
            _ => Want::Value,
        };
        let (mut found, mut holder) = self.member_through(receiver, macro_name, want);
        if meta {
            // Fields belong to values.
            let field = |one: &Entity| matches!(one, Entity::Symbol(symbol) if self.session.program.kind(*symbol) == SymbolKind::Field);
            found.entities.retain(|one| !field(one));
        }
        if found.entities.is_empty() && self.is_root_name(base) {
            let rules = self.session.program.rules_of(self.number);
            let entity = rules.outside(self.session.program, self.number, text);
            found.entities.extend(entity);
            found.reason = found.reason.filter(|_| found.entities.is_empty());
        }
        if found.entities.is_empty()
            && let TyKind::Meta(entity @ Entity::Space(_)) = *self.session.types.get(receiver)
        {
            let separator = self.session.policy(self.number).separator;
            found.entities = self.session.beyond_stubs(entity, macro_name, separator);
            found.reason = found.reason.filter(|_| found.entities.is_empty());
        }
        found.sure &= self.sure[base.index()] || found.strategy == Strategy::Qualified;
        if !found.sure && found.strategy == Strategy::DeclaredType {
            found.strategy = Strategy::InferredType;
        }
        if meta && let ExprKind::Type(ty) = self.file.facts.exprs[base.index()].kind {
            let ty = self.session.resolve_type(self.number, ty);
            holder = self.with_open_arguments(ty);
        }
        let map = match found.entities.first() {
            Some(Entity::Symbol(member)) => self.binding_through(holder, *member),
            _ => vec![],
        };
        let (ty, declared) = match *found.entities {
            [Entity::Symbol(symbol)] | [Entity::Symbol(symbol), ..]
                if self.session.program.kind(symbol) == SymbolKind::Field =>
            {
                (self.session.declared(symbol), true)
            }
            [Entity::Symbol(symbol)] if want == Want::Usable && usage != Use::Call => {
                match self.made_by_name(symbol) {
                    Some(ty) => (ty, true),
                    None => self.value_of_all(&found.entities.clone()),
                }
            }
            [] => (self.position(receiver, text), false),
            _ => self.value_of_all(&found.entities.clone()),
        };
        let ty = self.session.substitute(ty, &map);
        if found.entities.is_empty() && ty != Ty::UNKNOWN {
            found.reason = None;
        }
        let sure = found.sure && declared;
        self.bind(id, map);
        self.resolutions[id.index()] = Some(found);
        (ty, sure)
    }

    fn is_root_name(&self, base: ExprId) -> bool {
        match self.file.facts.exprs[base.index()].kind {
            ExprKind::Name { name, .. } => {
                self.file.facts.names.get(name) == self.session.policy(self.number).separator
            }
            _ => false,
        }
    }

    /// The type of `base` where `id` takes a part of it: as the pattern around has it.
    fn case_of(&mut self, id: ExprId, base: ExprId) -> Ty {
        let ty = self.types[base.index()];
        let span = self.file.facts.exprs[id.index()].span;
        let Some(case) = self.shape.feeds.case(base, span) else { return ty };
        let case = &self.file.facts.types[case.index()];
        let TypeKind::Named { path, .. } = case.kind else { return ty };
        let path = path.of(&self.file.facts.name_lists);
        let Some(Entity::Symbol(variant)) = self.session.named_type(self.number, case, path) else {
            return ty;
        };
        if self.enumeration(variant).is_none() {
            return ty;
        }
        let plain = self.session.plain(self.number, ty);
        let arguments = match self.session.types.get(plain).clone() {
            TyKind::Instance(_, arguments) => arguments,
            _ => Box::default(),
        };
        self.session.types.intern(TyKind::Instance(Entity::Symbol(variant), arguments))
    }

    /// A part of a value by position, where it is no type with fields: of a tuple.
    fn position(&mut self, receiver: Ty, text: &str) -> Ty {
        let Ok(index) = text.parse::<usize>() else { return Ty::UNKNOWN };
        let plain = self.session.plain(self.number, receiver);
        match self.session.types.get(plain) {
            TyKind::Tuple(parts) => parts.get(index).copied().unwrap_or(Ty::UNKNOWN),
            _ => Ty::UNKNOWN,
        }
    }

    /// A part of a value that is of a certain variant or type.
    pub(super) fn part_of_case(&mut self, whole: Ty, case: TypeId, key: Name, index: u32) -> Ty {
        let expr = &self.file.facts.types[case.index()];
        let found = match expr.kind {
            TypeKind::Named { path, .. } => {
                self.session.named_type(self.number, expr, path.of(&self.file.facts.name_lists))
            }
            _ => {
                let ty = self.session.resolve_type(self.number, case);
                self.session.nominal(self.number, ty).map(Entity::Symbol)
            }
        };
        let Some(Entity::Symbol(mut holder)) = found else { return Ty::UNKNOWN };
        if self.session.program.kind(holder) == SymbolKind::TypeAlias {
            let ty = self.session.declared(holder);
            match self.session.nominal(self.number, ty) {
                Some(behind) => holder = behind,
                None => return Ty::UNKNOWN,
            }
        }
        let fields = self.fields(holder);
        let field = match key {
            Name::EMPTY => fields.get(index as usize).copied(),
            key => fields.into_iter().find(|one| self.session.program.name_of(*one) == key),
        };
        let Some(field) = field else { return Ty::UNKNOWN };
        let owner = self.enumeration(holder).unwrap_or(holder);
        let plain = self.through_to(whole, owner);
        let arguments = match self.session.types.get(plain).clone() {
            TyKind::Instance(Entity::Symbol(symbol), arguments) if symbol == owner => arguments,
            _ => Box::default(),
        };
        let ty = self.session.declared(field);
        let mut map = self.session.binding_of(owner, &arguments);
        self.forget(owner, &mut map);
        self.session.substitute(ty, &map)
    }

    /// A value seen through until it is of a type.
    fn through_to(&mut self, ty: Ty, wanted: SymbolId) -> Ty {
        let mut ty = ty;
        for _ in 0..MOST_DEREFS {
            let plain = self.session.plain(self.number, ty);
            match self.session.types.get(plain) {
                TyKind::Instance(Entity::Symbol(symbol), _) if *symbol == wanted => return plain,
                _ => {}
            }
            match self.session.seen_through(self.number, Through::Deref, plain) {
                Some(next) => ty = next,
                None => return plain,
            }
        }
        ty
    }

    /// What `name` means on a value, or on what that points to, and which of these it is a member of.
    pub(super) fn member_through(&mut self, receiver: Ty, name: Name, want: Want) -> (Resolution, Ty) {
        let mut ty = receiver;
        for _ in 0..MOST_DEREFS {
            if let TyKind::Of(TypeOp::Pointer | TypeOp::Reference, inner) = *self.session.types.get(ty)
                && matches!(self.session.types.get(inner), TyKind::Union(_) | TyKind::Meta(_))
            {
                ty = inner;
            }
            let plain = self.session.plain(self.number, ty);
            let symbol = match *self.session.types.get(plain) {
                TyKind::Instance(Entity::Symbol(symbol), _)
                | TyKind::Param(symbol)
                | TyKind::Choice(_, symbol) => symbol,
                _ => break,
            };
            let mut entities = self.session.members_of(symbol, name, want);
            entities.retain(|one| self.block_suits(*one, plain));
            self.prefer_as_given(&mut entities, ty);
            if !entities.is_empty() {
                let found =
                    Resolution { entities, strategy: Strategy::DeclaredType, sure: true, reason: None };
                return (found, plain);
            }
            match self.session.seen_through(self.number, Through::Deref, plain) {
                Some(next) if next != ty => ty = next,
                _ => break,
            }
        }
        let plain = self.session.plain(self.number, ty);
        if plain != receiver
            && matches!(self.session.types.get(plain), TyKind::Instance(Entity::External(_), _))
        {
            return (self.member_of(plain, name, want), plain);
        }
        let plain = self.session.plain(self.number, receiver);
        (self.member_of(plain, name, want), plain)
    }

    /// Of blocks for a type and for references to it, those for what the value is: `impl Tr for &T` is meant on a reference.
    fn prefer_as_given(&mut self, entities: &mut Entities, ty: Ty) {
        if entities.len() < 2 {
            return;
        }
        let is_reference =
            |types: &crate::ty::Types, ty: Ty| matches!(types.get(ty), TyKind::Of(TypeOp::Reference, _));
        let wanted = is_reference(&self.session.types, ty);
        let mut suits = vec![];
        for entity in entities.iter() {
            let Entity::Symbol(member) = *entity else { return };
            let block = self.session.program.parent(member);
            let of = block.and_then(|block| self.session.receiver_of(block));
            suits.push(of.is_some_and(|of| is_reference(&self.session.types, of) == wanted));
        }
        if suits.contains(&true) {
            let mut suits = suits.into_iter();
            entities.retain(|_| suits.next().unwrap_or(true));
        }
    }

    /// Whether the block a member stands in is one for values of this type: `impl Wrap<A>` is none for a `Wrap<B>`.
    fn block_suits(&mut self, member: Entity, holder: Ty) -> bool {
        let Entity::Symbol(member) = member else { return true };
        let Some(block) = self.session.program.parent(member) else { return true };
        if self.session.program.kind(block) != SymbolKind::Extension {
            return true;
        }
        let Some(pattern) = self.session.receiver_of(block) else { return true };
        let number = self.session.program.file_of(block);
        let pattern = self.session.plain(number, pattern);
        self.may_be(pattern, holder, 0)
    }

    /// Whether a type may be an instance of a pattern, for all that is known.
    fn may_be(&mut self, pattern: Ty, ty: Ty, depth: u32) -> bool {
        if depth > DEEPEST_PATTERN {
            return true;
        }
        match (self.session.types.get(pattern).clone(), self.session.types.get(ty).clone()) {
            (TyKind::Instance(a, left), TyKind::Instance(b, right)) => {
                a == b && left.iter().zip(&right).all(|(left, right)| self.may_be(*left, *right, depth + 1))
            }
            (TyKind::Of(a, left), TyKind::Of(b, right)) if a == b => self.may_be(left, right, depth + 1),
            _ => true,
        }
    }

    /// A type with all its arguments open where none is written.
    fn with_open_arguments(&mut self, ty: Ty) -> Ty {
        let plain = self.session.plain(self.number, ty);
        match self.session.types.get(plain).clone() {
            TyKind::Instance(Entity::Symbol(symbol), arguments) if arguments.is_empty() => {
                let open = self.session.program.type_parameters(symbol).iter().map(|_| Ty::UNKNOWN).collect();
                self.session.types.intern(TyKind::Instance(Entity::Symbol(symbol), open))
            }
            _ => plain,
        }
    }

    /// What the parameters of a member's surroundings stand for, found on a value of type `holder`.
    pub(super) fn binding_through(&mut self, holder: Ty, member: SymbolId) -> Vec<(SymbolId, Ty)> {
        let mut map = vec![];
        let Some(parent) = self.session.program.parent(member) else { return map };
        let holder = self.session.plain(self.number, holder);
        match self.session.program.kind(parent) {
            SymbolKind::Extension => {
                if let Some(pattern) = self.session.receiver_of(parent) {
                    let number = self.session.program.file_of(parent);
                    let pattern = self.session.plain(number, pattern);
                    self.session.types.unify(pattern, holder, &mut map);
                }
            }
            SymbolKind::Trait => {
                match self.session.types.get(holder).clone() {
                    TyKind::Instance(Entity::Symbol(symbol), arguments) => {
                        map = self.as_ancestor(symbol, &arguments, parent);
                    }
                    TyKind::Param(symbol) | TyKind::Choice(_, symbol) if symbol != parent => {
                        map = self.as_ancestor(symbol, &[], parent);
                    }
                    _ => {}
                }
                if holder != Ty::UNKNOWN {
                    map.push((parent, holder));
                }
            }
            kind if kind.is_type() => {
                if let TyKind::Instance(Entity::Symbol(symbol), arguments) =
                    self.session.types.get(holder).clone()
                {
                    map = self.as_ancestor(symbol, &arguments, parent);
                }
            }
            SymbolKind::Constant => {
                // A field of a variant.
                if let (TyKind::Instance(_, arguments), Some(owner)) =
                    (self.session.types.get(holder).clone(), self.enumeration(parent))
                {
                    map = self.session.binding_of(owner, &arguments);
                }
            }
            _ => {}
        }
        map.retain(|(_, ty)| *ty != Ty::UNKNOWN);
        map
    }

    /// A call by one of the ways that only such languages have; `None` where it is none of these.
    #[allow(clippy::too_many_arguments, reason = "what a call consists of")]
    pub(super) fn call_by_trait(
        &mut self,
        id: ExprId,
        callee: ExprId,
        entities: &[Entity],
        callables: &[SymbolId],
        given: &[Given],
        type_args: ListId,
    ) -> Option<(Ty, bool)> {
        if callables.is_empty() {
            let [Entity::Symbol(symbol)] = *entities else { return None };
            return match self.session.program.kind(symbol) {
                SymbolKind::Macro => Some((Ty::UNKNOWN, false)),
                SymbolKind::Constant => {
                    let owner = self.enumeration(symbol)?;
                    let ty = self.built(owner, symbol, given, &[]);
                    Some((ty, true))
                }
                SymbolKind::Struct | SymbolKind::Union => {
                    let entities = Entities::from_slice(&[Entity::Symbol(symbol)]);
                    let strategy =
                        self.resolutions[callee.index()].as_ref().map_or(Strategy::Scope, |one| one.strategy);
                    self.resolutions[id.index()] =
                        Some(Resolution { entities, strategy, sure: true, reason: None });
                    Some((self.built(symbol, symbol, given, &[]), true))
                }
                _ => None,
            };
        }
        let resolution = self.resolutions[callee.index()].clone()?;
        // `Type::method(value, ...)`: the value is an argument like others.
        let path = match self.file.facts.exprs[callee.index()].kind {
            ExprKind::Member { base, .. } => {
                matches!(self.session.types.get(self.types[base.index()]), TyKind::Meta(_))
            }
            _ => false,
        };
        let explicit = path && callables.iter().any(|one| self.session.takes_receiver(*one));
        let mut map = self.bound.get(&callee).cloned().unwrap_or_default();
        let given: Vec<&Given> = given.iter().collect();
        let (receiver, given) = match given.split_first() {
            Some((first, rest)) if explicit => (Some(*first), rest.to_vec()),
            _ => (None, given),
        };
        let given: Vec<Given> = given
            .into_iter()
            .map(|one| Given { name: one.name, value: one.value, ty: one.ty, spread: one.spread })
            .collect();
        let chosen = self.choose(callables, &given);
        if let [only] = *chosen
            && let Some(instead) = self.by_other_implementation(only, &given)
        {
            let entities = Entities::from_slice(&[Entity::Symbol(instead)]);
            self.resolutions[id.index()] =
                Some(Resolution { entities, strategy: resolution.strategy, sure: false, reason: None });
            let result = self.result_of(instead);
            self.forget(instead, &mut map);
            return Some((self.session.substitute(result, &map), false));
        }
        let chosen = match (receiver, chosen.as_slice()) {
            (Some(receiver), [only]) => vec![self.implementation_for(receiver.ty, *only).unwrap_or(*only)],
            _ => chosen,
        };
        let entities: Entities = chosen.iter().map(|one| Entity::Symbol(*one)).collect();
        let sure = resolution.sure && chosen.len() == 1;
        let strategy = match *chosen {
            [only] if callables.len() > 1 && self.is_tied(only, callables, &given) => Strategy::Overload,
            _ => resolution.strategy,
        };
        self.resolutions[id.index()] = Some(Resolution { entities, strategy, sure, reason: None });
        let [only] = *chosen else {
            let results: Vec<Ty> = chosen.iter().map(|one| self.result_of(*one)).collect();
            return Some((self.session.types.union(results), false));
        };
        if let Some(receiver) = receiver {
            let (_, holder) =
                self.member_through(receiver.ty, self.session.program.name_of(only), Want::Callable);
            let more = self.binding_through(holder, only);
            extend(&mut map, more);
        }
        self.explicit(only, type_args, &mut map);
        self.infer_arguments(only, &given, &mut map);
        self.solve(only, &mut map);
        self.expect(&[only], &given, &map);
        self.infer_from_lambdas(only, &given, &mut map);
        self.collect(id, only, &mut map);
        self.refine(callee, only, &map);
        let result = self.result_of(only);
        let map = self.closed(only, &map);
        Some((self.session.substitute(result, &map), resolution.sure))
    }

    /// `Trait::method(value)` is the method by which the value's type implements the trait.
    fn implementation_for(&mut self, value: Ty, method: SymbolId) -> Option<SymbolId> {
        let of = self.session.program.parent(method)?;
        if self.session.program.kind(of) != SymbolKind::Trait {
            return None;
        }
        let name = self.session.program.name_of(method);
        let (found, _) = self.member_through(value, name, Want::Callable);
        let [Entity::Symbol(own)] = *found.entities else { return None };
        let (file, ty) = self.session.implemented_by(own)?;
        let ty = self.session.resolve_type(file, ty);
        (self.session.type_symbol(ty) == Some(of)).then_some(own)
    }

    /// The method of the trait itself, where a type implements it in several ways and the way that is known does not suit
    /// what is given.
    fn by_other_implementation(&mut self, member: SymbolId, given: &[Given]) -> Option<SymbolId> {
        let (file, ty) = self.session.implemented_by(member)?;
        let ty = self.session.resolve_type(file, ty);
        let of = self.session.type_symbol(ty)?;
        let block = self.session.program.parent(member)?;
        let receiver = self.session.receiver_of(block)?;
        let holder = self.session.nominal(file, receiver)?;
        if !self.session.program.definition(holder).0.library || self.session.implementations(holder, of) < 2
        {
            return None;
        }
        let first = given.first()?;
        let parameter = self.parameters(member).first().copied()?;
        let wanted = self.session.declared(parameter);
        let (had, wanted) = (self.session.nominal(self.number, first.ty), self.session.nominal(file, wanted));
        if had.is_some() && had == wanted {
            return None;
        }
        let name = self.session.program.name_of(member);
        self.session.program.own_members(of, name).first().copied()
    }

    /// Parameters that nothing binds are not known; those of what is around the code here stay.
    pub(super) fn forget(&mut self, of: SymbolId, map: &mut Vec<(SymbolId, Ty)>) {
        let mut parameters = self.session.program.type_parameters(of).to_vec();
        if self.session.program.kind(of) == SymbolKind::Trait {
            parameters.push(of);
        }
        for parameter in parameters {
            if !map.iter().any(|(known, _)| *known == parameter) {
                map.push((parameter, Ty::UNKNOWN));
            }
        }
    }

    /// `map` with all parameters of a callable and of what is around it that are not bound as unknown.
    pub(super) fn closed(&mut self, callable: SymbolId, map: &[(SymbolId, Ty)]) -> Vec<(SymbolId, Ty)> {
        let mut map = map.to_vec();
        self.forget(callable, &mut map);
        if let Some(parent) = self.session.program.parent(callable) {
            self.forget(parent, &mut map);
        }
        map
    }

    /// What bounds say of parameters, given what some of them stand for.
    fn solve(&mut self, callable: SymbolId, map: &mut Vec<(SymbolId, Ty)>) {
        for parameter in self.session.program.type_parameters(callable).to_vec() {
            let Some((_, actual)) = map.iter().find(|(known, _)| *known == parameter).copied() else {
                continue;
            };
            for (file, bound, _) in self.session.written_supertypes(parameter).to_vec() {
                let bound = self.session.resolve_type(file, bound);
                let TyKind::Instance(Entity::Symbol(above), wanted) = self.session.types.get(bound).clone()
                else {
                    continue;
                };
                let plain = self.session.plain(self.number, actual);
                let had = match self.session.types.get(plain).clone() {
                    TyKind::Instance(Entity::Symbol(symbol), arguments) => {
                        self.as_ancestor(symbol, &arguments, above)
                    }
                    TyKind::Param(symbol) => self.as_ancestor(symbol, &[], above),
                    _ => continue,
                };
                for (wanted, (_, had)) in wanted.iter().zip(had) {
                    self.session.types.unify(*wanted, had, map);
                }
            }
        }
    }

    /// What is collected is of the type that is asked for, with elements of what it is made of.
    fn collect(&mut self, id: ExprId, callable: SymbolId, map: &mut Vec<(SymbolId, Ty)>) {
        let result = self.session.declared(callable);
        let TyKind::Param(parameter) = *self.session.types.get(result) else { return };
        if !self.session.program.type_parameters(callable).contains(&parameter) {
            return;
        }
        let known = map.iter().position(|(known, _)| *known == parameter);
        let mut ty = known.map_or(Ty::UNKNOWN, |at| map[at].1);
        if ty == Ty::UNKNOWN {
            ty = self
                .shape
                .feeds
                .wanted(id)
                .map_or(Ty::UNKNOWN, |ty| self.session.resolve_type(self.number, ty));
        }
        let TyKind::Instance(Entity::Symbol(symbol), arguments) = self.session.types.get(ty).clone() else {
            return;
        };
        let mut filled = ty;
        for (file, bound, _) in self.session.written_supertypes(parameter).to_vec() {
            let bound = self.session.resolve_type(file, bound);
            let known = self.closed(callable, map);
            let bound = self.session.substitute(bound, &known);
            let TyKind::Instance(Entity::Symbol(above), wanted) = self.session.types.get(bound).clone()
            else {
                continue;
            };
            let own = self.session.self_type(symbol);
            let lineage = self.session.lineage(symbol);
            let Some(pattern) = lineage.known.iter().find(|one| one.symbol == above) else { continue };
            let mut own_map = vec![];
            for (pattern, wanted) in pattern.arguments.iter().zip(wanted.iter()) {
                self.session.types.unify(*pattern, *wanted, &mut own_map);
            }
            self.forget(symbol, &mut own_map);
            let made = self.session.substitute(own, &own_map);
            filled = self.session.types.fill(filled, made);
        }
        let _ = arguments;
        match known {
            Some(at) => map[at].1 = filled,
            None => map.push((parameter, filled)),
        }
    }

    /// A local of a type with open arguments learns them by what its methods are given: `v.push(x)`.
    fn refine(&mut self, callee: ExprId, callable: SymbolId, map: &[(SymbolId, Ty)]) {
        let ExprKind::Member { base, .. } = self.file.facts.exprs[callee.index()].kind else { return };
        let Some(Resolution { entities, .. }) = &self.resolutions[base.index()] else { return };
        let [Entity::Symbol(variable)] = **entities else { return };
        if self.session.program.kind(variable) != SymbolKind::Variable {
            return;
        }
        let holder = self.session.plain(self.number, self.types[base.index()]);
        if self.session.types.is_known(holder)
            || !matches!(self.session.types.get(holder), TyKind::Instance(..))
        {
            return;
        }
        let Some(block) = self.session.program.parent(callable) else { return };
        let Some(pattern) = self.session.receiver_of(block) else { return };
        let map = self.closed(callable, map);
        let refined = self.session.substitute(pattern, &map);
        if refined != holder
            && self.session.nominal(self.number, refined) == self.session.nominal(self.number, holder)
        {
            let filled = self.session.types.fill(holder, refined);
            self.learn(variable, filled);
        }
    }

    /// An instance of `owner` made by giving values to the fields of `holder`: itself, or a variant.
    fn built(&mut self, owner: SymbolId, holder: SymbolId, given: &[Given], known: &[Ty]) -> Ty {
        let mut map: Vec<(SymbolId, Ty)> = self.session.binding_of(owner, known);
        map.retain(|(_, ty)| *ty != Ty::UNKNOWN);
        let fields = self.fields(holder);
        for (at, argument) in given.iter().enumerate() {
            let field = match argument.name {
                Name::EMPTY => fields.get(at).copied(),
                name => fields.iter().copied().find(|one| self.session.program.name_of(*one) == name),
            };
            if let Some(field) = field.filter(|_| !argument.spread) {
                let declared = self.session.declared(field);
                self.session.types.unify(declared, argument.ty, &mut map);
            }
        }
        self.forget(owner, &mut map);
        let own = self.session.self_type(owner);
        self.session.types.substitute(own, &map)
    }

    /// `T { field: value }`, also of a variant.
    pub(super) fn creation_by_fields(&mut self, id: ExprId, ty: Ty, given: &[Given]) -> Option<(Ty, bool)> {
        let plain = self.session.plain(self.number, ty);
        let TyKind::Instance(Entity::Symbol(holder), known) = self.session.types.get(plain).clone() else {
            return None;
        };
        let owner = self.enumeration(holder).unwrap_or(holder);
        let entities = Entities::from_slice(&[Entity::Symbol(holder)]);
        self.resolutions[id.index()] =
            Some(Resolution { entities, strategy: Strategy::Scope, sure: true, reason: None });
        Some((self.built(owner, holder, given, &known), true))
    }

    /// Parameters and result of what a type parameter is bound to be callable as.
    pub(super) fn bound_shape(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let symbol = match self.session.types.get(ty) {
            TyKind::Param(symbol) | TyKind::Choice(_, symbol) => *symbol,
            TyKind::Instance(..) => {
                let inner = self.session.seen_through(self.number, Through::Deref, ty)?;
                return self.lambda_shape(inner);
            }
            _ => return None,
        };
        for (file, bound, _) in self.session.written_supertypes(symbol).to_vec() {
            let bound = self.session.resolve_type(file, bound);
            if let TyKind::Callable(parameters, result) = self.session.types.get(bound).clone() {
                return Some((parameters.into_vec(), result));
            }
        }
        None
    }

    /// What a function value gives when it is given these types.
    pub(super) fn result_given(&mut self, function: Ty, wanted: &[Ty]) -> Ty {
        let mut map = vec![];
        match self.session.types.get(function).clone() {
            TyKind::Callable(parameters, result) => {
                for (parameter, wanted) in parameters.iter().zip(wanted) {
                    self.session.types.unify(*parameter, *wanted, &mut map);
                }
                let owner = self.session.nominal(self.number, result);
                if let Some(owner) = owner {
                    self.forget(owner, &mut map);
                }
                self.session.substitute(result, &map)
            }
            TyKind::Meta(Entity::Symbol(symbol)) if self.session.program.kind(symbol).is_callable() => {
                let mut wanted = wanted;
                if self.session.takes_receiver(symbol)
                    && let [first, rest @ ..] = wanted
                {
                    let name = self.session.program.name_of(symbol);
                    let (_, holder) = self.member_through(*first, name, Want::Callable);
                    map = self.binding_through(holder, symbol);
                    wanted = rest;
                }
                for (parameter, wanted) in self.parameters(symbol).into_iter().zip(wanted) {
                    let declared = self.session.declared(parameter);
                    self.session.types.unify(declared, *wanted, &mut map);
                }
                let result = self.result_of(symbol);
                if self.session.program.kind(symbol) != SymbolKind::Lambda {
                    self.forget(symbol, &mut map);
                    if let Some(parent) = self.session.program.parent(symbol) {
                        self.forget(parent, &mut map);
                    }
                }
                self.session.substitute(result, &map)
            }
            _ => Ty::UNKNOWN,
        }
    }
}

/// Adds what is not bound yet.
fn extend(map: &mut Vec<(SymbolId, Ty)>, more: Vec<(SymbolId, Ty)>) {
    for (symbol, ty) in more {
        if !map.iter().any(|(known, _)| *known == symbol) {
            map.push((symbol, ty));
        }
    }
}
