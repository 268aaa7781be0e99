//! Members by traits that are implemented apart from their types, and the types that implementations choose.

use super::{Ancestor, Lineage, Session};
use crate::names::Name;
use crate::program::{Entities, Entity, SymbolId};
use crate::rules::Through;
use crate::ty::{Ty, TyKind, transparent};
use pellucid_model::{
    DefId, ExprId, ExprKind, Modifiers, NameId, SupertypeKind, SymbolKind, TypeExpr, TypeId, TypeKind, TypeOp,
};
use rustc_hash::FxHashSet;

/// How deep choices may depend on choices.
const DEEPEST_CHOICE: u32 = 24;

/// A trait that every type with certain other traits has.
#[derive(Debug, Clone)]
pub(super) struct Blanket {
    /// The block that implements it.
    block: SymbolId,
    /// The parameter that stands for the type.
    parameter: SymbolId,
    file: u32,
    ty: TypeId,
}

impl Session<'_> {
    /// Whether a symbol is a type that implementations of a trait choose.
    pub(crate) fn is_choice(&self, symbol: SymbolId) -> bool {
        self.program.kind(symbol) == SymbolKind::TypeAlias
            && self
                .program
                .parent(symbol)
                .is_some_and(|parent| self.program.kind(parent) == SymbolKind::Trait)
    }

    /// The type whose members a value has, seen through pointers and the like; sequences have those of a type of their own.
    pub(crate) fn nominal(&mut self, number: u32, ty: Ty) -> Option<SymbolId> {
        let plain = self.plain(number, ty);
        match self.types.get(plain) {
            TyKind::Instance(Entity::Symbol(symbol), _) => Some(*symbol),
            _ => None,
        }
    }

    /// A type without what is seen through.
    pub(crate) fn plain(&mut self, number: u32, ty: Ty) -> Ty {
        let mut ty = ty;
        loop {
            match *self.types.get(ty) {
                TyKind::Of(TypeOp::Pointer, inner) if self.program.rules_of(number).pointer().is_some() => {
                    let Some(name) = self.program.rules_of(number).pointer() else { return ty };
                    let entity = self.qualified(number, name);
                    return self.types.intern(TyKind::Instance(entity, Box::new([inner])));
                }
                TyKind::Of(op, inner) if transparent(op) => ty = inner,
                TyKind::Of(TypeOp::Slice | TypeOp::Array | TypeOp::Variadic, inner) => {
                    let Some(name) = self.program.rules_of(number).sequence() else { return ty };
                    let entity = self.qualified(number, name);
                    return self.types.intern(TyKind::Instance(entity, Box::new([inner])));
                }
                _ => return ty,
            }
        }
    }

    pub(super) fn note_blanket(&mut self, number: u32, receiver: Ty, block: SymbolId, ty: TypeId) {
        if !self.policy(number).traits {
            return;
        }
        let plain = self.plain(number, receiver);
        if let TyKind::Param(parameter) = *self.types.get(plain) {
            std::sync::Arc::make_mut(&mut self.blankets).push(Blanket { block, parameter, file: number, ty });
        }
    }

    /// The type around a definition: as its block names it; in a trait, whatever implements that.
    pub(crate) fn own_type(&mut self, number: u32, definition: Option<DefId>) -> Ty {
        let file = self.file(number);
        let mut next = definition;
        while let Some(id) = next {
            let definition = &file.facts.definitions[id.index()];
            let symbol = file.symbol(id);
            match definition.kind {
                SymbolKind::Trait => return self.types.intern(TyKind::Param(symbol)),
                kind if kind.is_type() => return self.self_type(symbol),
                SymbolKind::Extension => {
                    return definition.receiver.map_or(Ty::UNKNOWN, |ty| self.resolve_type(number, ty));
                }
                _ => next = definition.parent,
            }
        }
        Ty::UNKNOWN
    }

    /// A written supertype in terms of the heir's own parameters, with what its block chooses.
    pub(super) fn inherited(&mut self, heir: SymbolId, file: u32, written: TypeId) -> Ty {
        let ty = self.resolve_type(file, written);
        if !self.policy(file).traits {
            return ty;
        }
        let block = self.blocks.get(&(file, written)).copied();
        let ty = self.with_choices(ty, heir, block);
        let Some(block) = block else { return ty };
        let Some(pattern) = self.receiver_of(block) else { return ty };
        let pattern = self.plain(file, pattern);
        let own = self.self_type(heir);
        let mut map = vec![];
        self.types.unify(pattern, own, &mut map);
        self.substitute(ty, &map)
    }

    /// A trait with the types chosen for it as further type arguments.
    fn with_choices(&mut self, ty: Ty, heir: SymbolId, block: Option<SymbolId>) -> Ty {
        let TyKind::Instance(Entity::Symbol(symbol), arguments) = self.types.get(ty).clone() else {
            return ty;
        };
        let parameters = self.program.type_parameters(symbol).to_vec();
        if self.program.kind(symbol) != SymbolKind::Trait || parameters.len() <= arguments.len() {
            return ty;
        }
        let mut all = arguments.into_vec();
        for parameter in parameters.into_iter().skip(all.len()) {
            let chosen = match block {
                _ if !self.is_choice(parameter) => Ty::UNKNOWN,
                Some(block) => self.chosen_in(block, parameter),
                None if self.is_abstract(heir) => {
                    let own = self.types.intern(TyKind::Param(heir));
                    self.types.intern(TyKind::Choice(own, parameter))
                }
                None => Ty::UNKNOWN,
            };
            all.push(chosen);
        }
        self.types.intern(TyKind::Instance(Entity::Symbol(symbol), all.into_boxed_slice()))
    }

    fn is_abstract(&self, symbol: SymbolId) -> bool {
        matches!(
            self.program.kind(symbol),
            SymbolKind::TypeParameter | SymbolKind::Trait | SymbolKind::TypeAlias
        )
    }

    /// What a block chooses for an associated type.
    fn chosen_in(&mut self, block: SymbolId, choice: SymbolId) -> Ty {
        let name = self.program.name_of(choice);
        let number = self.program.file_of(block);
        let file = self.file(number);
        let owner = DefId(block.0 - file.first);
        let end = file.facts.definitions[owner.index()].span.end;
        let inside = file.facts.definitions.iter().enumerate().skip(owner.index() + 1);
        let found = inside.take_while(|(_, one)| one.span.start < end).find(|(_, one)| {
            one.kind == SymbolKind::TypeAlias && one.parent == Some(owner) && file.name(one.name) == name
        });
        found.and_then(|(_, one)| one.ty).map_or(Ty::UNKNOWN, |ty| self.resolve_type(number, ty))
    }

    /// Traits that all types have whose bounds are met.
    pub(super) fn add_blankets(
        &mut self,
        heir: SymbolId,
        lineage: &mut Lineage,
        seen: &mut FxHashSet<SymbolId>,
    ) {
        if self.blankets.is_empty() || !self.policy(self.program.file_of(heir)).traits {
            return;
        }
        let own = if self.is_abstract(heir) {
            self.types.intern(TyKind::Param(heir))
        } else {
            self.self_type(heir)
        };
        for blanket in self.blankets.clone().iter() {
            if !self.bounds_met(blanket, seen) {
                continue;
            }
            let ty = self.resolve_type(blanket.file, blanket.ty);
            let ty = self.with_choices(ty, heir, Some(blanket.block));
            let ty = self.substitute(ty, &[(blanket.parameter, own)]);
            if let TyKind::Instance(Entity::Symbol(above), arguments) = self.types.get(ty).clone()
                && seen.insert(above)
            {
                lineage.known.push(Ancestor { symbol: blanket.block, arguments: Box::default() });
                lineage.known.push(Ancestor { symbol: above, arguments });
            }
        }
    }

    fn bounds_met(&mut self, blanket: &Blanket, seen: &FxHashSet<SymbolId>) -> bool {
        let bounds = self.written_supertypes(blanket.parameter).to_vec();
        bounds.into_iter().all(|(file, ty, _)| {
            let ty = self.resolve_type(file, ty);
            match self.types.get(ty) {
                TyKind::Instance(Entity::Symbol(bound), _) => seen.contains(bound),
                // Sized and its like hold.
                TyKind::Unknown => true,
                _ => false,
            }
        })
    }

    /// Of several definitions of one name, those of the usual build.
    pub(super) fn prefer_usual(&self, found: &mut Entities) {
        let usual = |entity: &Entity| match entity {
            Entity::Symbol(symbol) => {
                let number = self.program.file_of(*symbol);
                let id = DefId(symbol.0 - self.file(number).first);
                let rules = self.program.rules_of(number);
                let policy = self.policy(number);
                !policy.traits && !policy.objects
                    || rules.is_usual(number) && rules.is_usual_definition(number, id)
            }
            _ => true,
        };
        if found.iter().any(usual) {
            found.retain(|one| usual(one));
        }
    }

    /// Whether nobody can tell if a build has a definition.
    pub(crate) fn is_undecided(&self, symbol: SymbolId) -> bool {
        let number = self.program.file_of(symbol);
        let id = DefId(symbol.0 - self.file(number).first);
        self.program.rules_of(number).is_undecided(number, id)
    }

    /// Whether another definition of the same name takes its place in another build, and which is built cannot be told.
    pub(crate) fn is_one_of_builds(&self, symbol: SymbolId) -> bool {
        if !self.is_undecided(symbol) {
            return false;
        }
        let (name, kind) = (self.program.name_of(symbol), self.program.kind(symbol));
        let here = self.program.file_of(symbol);
        // Where text is taken in, other files have what they like by the same name.
        let linkage = self.policy(here).linkage;
        let rival = |other: SymbolId| {
            other != symbol
                && self.program.kind(other) == kind
                && (!linkage || self.program.file_of(other) == here)
                && self.is_undecided(other)
        };
        let members = self.program.parent(symbol).map_or(&[][..], |of| self.program.own_members(of, name));
        let space = self.program.home_of(symbol);
        let around = space.map_or(&[][..], |space| self.program.space_members(space, name));
        members.iter().any(|other| rival(*other))
            || around.iter().any(|other| matches!(other, Entity::Symbol(other) if rival(*other)))
    }

    /// A known type that an outside one is as good as, or the outside one itself.
    pub(super) fn stand_in(&mut self, number: u32, entity: Entity) -> Entity {
        let Entity::External(name) = entity else { return entity };
        let known = self.program.rules_of(number).stands_for(self.external_name(name));
        known.map_or(entity, |known| self.qualified(number, known))
    }

    /// How often a type implements the trait that a member implements.
    pub(crate) fn implementations(&mut self, holder: SymbolId, of: SymbolId) -> usize {
        let written = self.written_supertypes(holder).to_vec();
        let mut count = 0;
        for (file, ty, _) in written {
            let ty = self.resolve_type(file, ty);
            count += usize::from(self.type_symbol(ty) == Some(of));
        }
        count
    }

    /// Of members of one name, a type's own hide those by which it implements traits.
    pub(super) fn prefer_inherent(&self, found: &mut Entities) {
        let inherent = |entity: &Entity| match entity {
            Entity::Symbol(member) => self.implemented_by(*member).is_none(),
            _ => false,
        };
        if found.iter().any(inherent) {
            found.retain(|one| inherent(one));
        }
    }

    /// The trait, as written, that a member is part of an implementation of.
    pub(crate) fn implemented_by(&self, member: SymbolId) -> Option<(u32, TypeId)> {
        let block = self.program.parent(member)?;
        if self.program.kind(block) != SymbolKind::Extension {
            return None;
        }
        let number = self.program.file_of(block);
        let file = self.file(number);
        let id = DefId(block.0 - file.first);
        let start = file.facts.supertypes.iter();
        let mut found = start.filter(|one| one.definition == id && one.kind == SupertypeKind::Implements);
        found.next().map(|one| (number, one.ty))
    }

    /// `ty` with its parameters replaced, and choices made that can be made then.
    pub fn substitute(&mut self, ty: Ty, map: &[(SymbolId, Ty)]) -> Ty {
        let ty = self.types.substitute(ty, map);
        if self.types.is_open(ty) && !map.is_empty() { self.reduce(ty) } else { ty }
    }

    /// `ty` with all choices made that can be made.
    pub(crate) fn reduce(&mut self, ty: Ty) -> Ty {
        if !self.types.is_open(ty) || self.nesting > DEEPEST_CHOICE {
            return ty;
        }
        self.nesting += 1;
        let reduced = match self.types.get(ty).clone() {
            TyKind::Choice(base, choice) => {
                let base = self.reduce(base);
                self.choice(base, choice)
            }
            TyKind::Instance(of, parts) => {
                let parts = parts.iter().map(|part| self.reduce(*part)).collect();
                self.types.intern(TyKind::Instance(of, parts))
            }
            TyKind::Of(op, inner) => {
                let inner = self.reduce(inner);
                self.types.intern(TyKind::Of(op, inner))
            }
            TyKind::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.reduce(*part)).collect();
                self.types.intern(TyKind::Tuple(parts))
            }
            TyKind::Union(parts) => {
                let parts: Vec<Ty> = parts.iter().map(|part| self.reduce(*part)).collect();
                self.types.union(parts)
            }
            TyKind::Callable(parts, result) => {
                let parts = parts.iter().map(|part| self.reduce(*part)).collect();
                let result = self.reduce(result);
                self.types.intern(TyKind::Callable(parts, result))
            }
            _ => ty,
        };
        self.nesting -= 1;
        reduced
    }

    /// The type that `base` chooses for an associated type.
    pub(crate) fn choice(&mut self, base: Ty, choice: SymbolId) -> Ty {
        let number = self.program.file_of(choice);
        let Some(of) = self.program.parent(choice) else { return Ty::UNKNOWN };
        let position = self.program.type_parameters(of).iter().position(|one| *one == choice);
        let Some(position) = position else { return Ty::UNKNOWN };
        let plain = self.plain(number, base);
        let (symbol, arguments) = match self.types.get(plain).clone() {
            TyKind::Instance(Entity::Symbol(symbol), arguments) => (symbol, arguments),
            TyKind::Param(symbol) if symbol == of => return self.types.intern(TyKind::Param(choice)),
            TyKind::Param(symbol) => (symbol, Box::default()),
            TyKind::Choice(_, alias) => {
                // What is known of it are the bounds of the associated type.
                let found = self.ancestor_argument(alias, &[], of, position);
                return match found {
                    Some(found) if found != Ty::UNKNOWN && !self.types.is_open(found) => found,
                    _ => self.types.intern(TyKind::Choice(plain, choice)),
                };
            }
            TyKind::Union(parts) => {
                let parts: Vec<Ty> = parts.iter().map(|part| self.choice(*part, choice)).collect();
                return self.types.union(parts);
            }
            _ => return Ty::UNKNOWN,
        };
        if self.nesting > DEEPEST_CHOICE {
            return Ty::UNKNOWN;
        }
        self.nesting += 1;
        let found = self.ancestor_argument(symbol, &arguments, of, position).unwrap_or(Ty::UNKNOWN);
        let found = if self.is_abstract(symbol) { found } else { self.reduce(found) };
        self.nesting -= 1;
        found
    }

    /// The argument at a position of `ancestor`, as an instance of `symbol` has it.
    fn ancestor_argument(
        &mut self,
        symbol: SymbolId,
        arguments: &[Ty],
        ancestor: SymbolId,
        position: usize,
    ) -> Option<Ty> {
        let lineage = self.lineage(symbol);
        let found = lineage.known.iter().find(|one| one.symbol == ancestor)?;
        let found = found.arguments.get(position).copied()?;
        let map = self.binding_of(symbol, arguments);
        Some(self.types.substitute(found, &map))
    }

    /// `T::Item`: the type chosen for what a trait of `T` calls by that name.
    fn choice_named(&mut self, number: u32, base: Ty, name: Name) -> Option<Ty> {
        let plain = self.plain(number, base);
        let symbol = match self.types.get(plain) {
            TyKind::Instance(Entity::Symbol(symbol), _)
            | TyKind::Param(symbol)
            | TyKind::Choice(_, symbol) => *symbol,
            _ => return None,
        };
        let lineage = self.lineage(symbol);
        for ancestor in &lineage.known {
            for member in self.program.own_members(ancestor.symbol, name).to_vec() {
                if self.is_choice(member) {
                    return Some(self.choice(plain, member));
                }
            }
        }
        let own = self.program.own_members(symbol, name).to_vec();
        let alias = own.into_iter().find(|one| self.program.kind(*one) == SymbolKind::TypeAlias)?;
        Some(self.declared(alias))
    }

    /// A path that goes through a type to one that it chooses: `T::Item`, `Self::Item`.
    pub(super) fn chosen_by_path(&mut self, number: u32, expr: &TypeExpr, path: &[NameId]) -> Option<Ty> {
        let [first, rest @ ..] = path else { return None };
        if rest.is_empty() || !self.policy(number).traits {
            return None;
        }
        let file = self.file(number);
        let text = file.facts.names.get(*first);
        let root = self.program.rules_of(number).path_root(text);
        let mut base = if root == Some(crate::rules::PathRoot::OwnType) {
            let owner = file.facts.scopes[expr.scope.index()].owner;
            self.own_type(number, owner)
        } else {
            let found =
                self.lookup(number, expr.scope, file.name(*first), expr.span.start, super::Want::Type)?;
            match found.entities.first() {
                Some(Entity::Symbol(symbol)) if self.program.kind(*symbol) == SymbolKind::TypeParameter => {
                    self.types.intern(TyKind::Param(*symbol))
                }
                _ => return None,
            }
        };
        for segment in rest {
            base = self.choice_named(number, base, file.name(*segment))?;
        }
        Some(base)
    }

    /// The type that an expression for a type stands for: `<T as Trait>::Item`.
    pub(super) fn type_of_path(&mut self, number: u32, value: ExprId, depth: u32) -> Ty {
        let file = self.file(number);
        match file.facts.exprs[value.index()].kind {
            ExprKind::Type(ty) => match file.facts.types[ty.index()].kind {
                // `T as Trait` is a `T`.
                TypeKind::Intersection(parts) => match parts.of(&file.facts.type_lists) {
                    [first, ..] => self.resolve_at(number, *first, depth),
                    [] => Ty::UNKNOWN,
                },
                _ => self.resolve_at(number, ty, depth),
            },
            ExprKind::Name { name, .. } => {
                let expr = &file.facts.exprs[value.index()];
                let at = expr.span.start;
                let found = self.path(number, expr.scope, &[name], at);
                found
                    .map_or(Ty::UNKNOWN, |entity| self.instantiate(number, entity, Box::default(), depth + 1))
            }
            ExprKind::Member { base, name, .. } if depth < super::DEEPEST => {
                if let ExprKind::Type(ty) = file.facts.exprs[base.index()].kind
                    && let TypeKind::Named { path, .. } = file.facts.types[ty.index()].kind
                {
                    let path: Vec<NameId> =
                        path.of(&file.facts.name_lists).iter().copied().chain([name]).collect();
                    let expr = &file.facts.exprs[value.index()];
                    if let Some(entity) = self.path(number, expr.scope, &path, expr.span.start) {
                        return self.instantiate(number, entity, Box::default(), depth + 1);
                    }
                }
                let base = self.type_of_path(number, base, depth + 1);
                self.choice_named(number, base, file.name(name)).unwrap_or(Ty::UNKNOWN)
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// What a value of type `ty` is seen through, if its type has the trait for that.
    pub(crate) fn seen_through(&mut self, number: u32, what: Through, ty: Ty) -> Option<Ty> {
        let family = self.file(number).family;
        let key = (family, what as u8);
        if self.through.get(&key).is_none() {
            let mut found = vec![];
            for (owner, name) in self.program.rules_of(number).through(what) {
                let Entity::Symbol(owner) = self.qualified(number, owner) else { continue };
                let Some(name) = self.program.names.find(name) else { continue };
                let parameters = self.program.type_parameters(owner);
                found.extend(parameters.iter().find(|one| self.program.name_of(**one) == name));
            }
            self.through.insert(key, found);
        }
        let choices = self.through.get(&key)?.clone();
        if choices.is_empty() {
            return None;
        }
        let plain = self.plain(number, ty);
        let symbol = match self.types.get(plain) {
            TyKind::Instance(Entity::Symbol(symbol), _)
            | TyKind::Param(symbol)
            | TyKind::Choice(_, symbol) => *symbol,
            _ => return None,
        };
        let lineage = self.lineage(symbol);
        for choice in choices {
            let of = self.program.parent(choice)?;
            if lineage.known.iter().any(|one| one.symbol == of) {
                let found = match self.is_choice(choice) {
                    true => self.choice(plain, choice),
                    false => Ty::UNKNOWN,
                };
                if found != Ty::UNKNOWN {
                    return Some(found);
                }
            }
        }
        None
    }

    /// Whether a callable takes the value it is called on.
    pub(crate) fn takes_receiver(&self, callable: SymbolId) -> bool {
        let first = self.program.parameters(callable).first();
        first.is_some_and(|one| self.program.definition(*one).1.modifiers.has(Modifiers::RECEIVER))
    }
}
