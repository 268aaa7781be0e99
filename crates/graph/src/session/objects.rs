//! Names where modules, types and callables are objects like others: a type is whatever value stands for it.

use super::{Found, Lineage, Session, Want};
use crate::edge::Strategy;
use crate::names::Name;
use crate::program::{Binding, Entities, Entity, File, SpaceId, SymbolId};
use crate::rules::TypeForm;
use crate::ty::{Ty, TyKind};
use pellucid_model::{
    DefId, ExprId, ExprKind, LiteralKind, Modifiers, NameId, ScopeId, ScopeKind, SymbolKind, TypeOp, Use,
};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Values seen through to the type they stand for.
const DEEPEST_VALUE: u32 = 32;

/// Whether a place is in what decorates a definition.
pub(super) fn is_decorated_at(file: &File, id: DefId, at: u32) -> bool {
    let annotations = file.facts.definitions[id.index()].annotations.of(&file.facts.annotations);
    annotations.iter().any(|one| one.span.start <= at && at < one.span.end)
}

impl Session<'_> {
    /// What is assigned to a property runs its setter: it is no field.
    pub(super) fn prefer_properties(&self, found: &mut Entities) {
        let is_property = |one: &Entity| self.accessor(*one).has(Modifiers::GETTER);
        let is_field = |one: &Entity| matches!(one, Entity::Symbol(symbol) if self.program.kind(*symbol) == SymbolKind::Field);
        if found.iter().any(is_property) {
            found.retain(|one| !is_field(one));
        }
    }

    /// What of `GETTER` and `SETTER` an entity is.
    pub(crate) fn accessor(&self, entity: Entity) -> Modifiers {
        let Entity::Symbol(symbol) = entity else { return Modifiers::NONE };
        let definition = self.program.definition(symbol).1;
        match definition.kind.is_callable() {
            true => Modifiers(definition.modifiers.0 & (Modifiers::GETTER.0 | Modifiers::SETTER.0)),
            false => Modifiers::NONE,
        }
    }

    /// The import among the bindings of a name that leads furthest: into the snapshot, to what is known, outside.
    pub(super) fn best_import(&mut self, number: u32, local: &[Binding], want: Want) -> Option<Found> {
        let mut best: Option<(u8, Entities)> = None;
        for binding in local.iter().rev().filter(|one| !matches!(one, Binding::Definition(_))) {
            let entities = self.import_binding(number, *binding);
            let entities: Entities = entities.into_iter().filter(|one| self.suits(*one, want)).collect();
            let Some(rank) = entities.iter().map(|one| self.nearness(*one)).max() else { continue };
            if best.as_ref().is_none_or(|known| rank > known.0) {
                best = Some((rank, entities));
            }
        }
        best.map(|(_, entities)| Found { entities, strategy: Strategy::Import })
    }

    fn nearness(&self, entity: Entity) -> u8 {
        match entity {
            Entity::External(_) | Entity::File(_) => 0,
            Entity::Symbol(symbol) => {
                if self.program.definition(symbol).0.library {
                    1
                } else {
                    2
                }
            }
            Entity::Space(space) => {
                let library =
                    self.program.spaces[space.0 as usize].files.iter().any(|one| self.file(*one).library);
                if library { 1 } else { 2 }
            }
        }
    }

    /// Whether a namespace gives `name` to those who import all its names.
    pub(super) fn passes_on(&self, target: Entity, name: Name) -> bool {
        let Entity::Space(space) = target else { return true };
        let space = &self.program.spaces[space.0 as usize];
        let rules = &self.program.rules[space.family];
        if !rules.policy().objects {
            return true;
        }
        let text = self.program.names.get(name);
        space.files.iter().all(|file| rules.passes_on(*file, text))
    }

    /// A member that is known to be there.
    pub(super) fn declared_member(
        &mut self,
        of: Entity,
        name: Name,
        want: Want,
        separator: &str,
    ) -> Entities {
        match of {
            Entity::Space(space) => self.space_member(space, name, want),
            _ => self.entity_member(of, name, want, separator),
        }
    }

    /// The key of the namespace that the first `segments` of `module` stand for, given what all of it does.
    pub(super) fn outer_key(&self, space: SpaceId, module: &str, segments: u32, separator: &str) -> String {
        let mut key = self.program.spaces[space.0 as usize].key.as_str();
        let more = module.split(separator).count().saturating_sub(segments as usize);
        for _ in 0..more {
            match key.rsplit_once(separator) {
                Some((outer, _)) => key = outer,
                None => return super::first_segments(module, segments, separator),
            }
        }
        key.to_owned()
    }

    /// The constructors that calling a type runs: its own, or the nearest above.
    pub(crate) fn members_of_constructor(&mut self, symbol: SymbolId) -> Entities {
        let lineage = self.lineage(symbol);
        let mut own = lineage.known.iter().map(|one| self.program.own_members(one.symbol, Name::CONSTRUCTOR));
        let found = own.find(|found| !found.is_empty()).unwrap_or_default();
        found.iter().map(|one| Entity::Symbol(*one)).collect()
    }

    /// Whether one namespace stands in another.
    pub(crate) fn is_inside(&self, inner: SpaceId, outer: SpaceId) -> bool {
        let key = |space: SpaceId| &self.program.spaces[space.0 as usize].key;
        inner == outer || key(inner).starts_with(key(outer).as_str())
    }

    /// Whether a receiver is the type itself, and no object of it.
    pub(super) fn is_of_type(&self, receiver: SymbolId) -> bool {
        self.program.parent(receiver).is_some_and(|callable| {
            let (_, definition) = self.program.definition(callable);
            definition.modifiers.has(Modifiers::STATIC)
        })
    }

    /// What a dotted name means.
    pub(super) fn named_object(
        &mut self,
        number: u32,
        scope: ScopeId,
        path: &[NameId],
        at: u32,
    ) -> Option<Entity> {
        let file = self.file(number);
        let (first, rest) = path.split_first()?;
        let separator = self.policy(number).separator;
        let found = self.lookup(number, scope, file.name(*first), at, Want::Any)?;
        let mut entity = *found.entities.first()?;
        for segment in rest {
            let found = self.entity_member(entity, file.name(*segment), Want::Any, separator);
            let parameter = |one: Entity| match one {
                Entity::Symbol(symbol) => !self.program.kind(symbol).is_type(),
                _ => false,
            };
            entity = match found.first() {
                Some(found) => *found,
                // `P.args` of a list of parameters.
                None if parameter(entity) => return Some(entity),
                None => return None,
            };
        }
        Some(entity)
    }

    /// The form that a name of the library has; `None` for all others.
    fn form_of(&self, number: u32, entity: Entity) -> Option<TypeForm> {
        let name = match entity {
            Entity::External(name) => {
                let name = self.external_name(name);
                name.rsplit_once(self.policy(number).separator).map_or(name, |(_, last)| last)
            }
            Entity::Symbol(symbol) if self.program.definition(symbol).0.library => {
                self.program.names.get(self.program.name_of(symbol))
            }
            _ => return None,
        };
        self.program.rules_of(number).type_form(name)
    }

    /// The type that an entity with type arguments stands for. `open`: some argument is no type.
    pub(super) fn formed(
        &mut self,
        number: u32,
        scope: ScopeId,
        entity: Entity,
        arguments: Box<[Ty]>,
        open: bool,
        depth: u32,
    ) -> Ty {
        match self.form_of(number, entity) {
            Some(TypeForm::Argument) => arguments.first().copied().unwrap_or(Ty::UNKNOWN),
            Some(TypeForm::Union) => self.types.union(arguments.iter().copied()),
            Some(TypeForm::Function) => {
                let (parameters, result) = match *arguments {
                    [parameters, result] => (parameters, result),
                    _ => (Ty::UNKNOWN, Ty::UNKNOWN),
                };
                let parameters = match self.types.get(parameters) {
                    TyKind::Tuple(parts) => parts.clone(),
                    _ => Box::default(),
                };
                self.types.intern(TyKind::Callable(parameters, result))
            }
            Some(TypeForm::Meta) => match arguments.first().map(|one| self.types.get(*one).clone()) {
                Some(TyKind::Instance(entity, _)) => self.types.intern(TyKind::Meta(entity)),
                Some(TyKind::Param(symbol)) => self.types.intern(TyKind::Meta(Entity::Symbol(symbol))),
                Some(TyKind::Union(parts)) => {
                    let parts: Vec<Ty> = parts.iter().map(|one| self.meta(*one)).collect();
                    self.types.union(parts)
                }
                _ => self.plain_type(number, entity, arguments, depth),
            },
            Some(TypeForm::Tuple) => match *arguments {
                [only, ..] if open => self.types.intern(TyKind::Of(TypeOp::Slice, only)),
                [] => self.plain_type(number, entity, arguments, depth),
                _ => self.types.intern(TyKind::Tuple(arguments)),
            },
            Some(TypeForm::OwnType) => {
                let owner = self.file(number).facts.scopes[scope.index()].owner;
                match self.enclosing_type(number, owner) {
                    Some(owner) => self.types.intern(TyKind::Param(owner)),
                    None => Ty::UNKNOWN,
                }
            }
            Some(TypeForm::Any) => Ty::UNKNOWN,
            Some(TypeForm::Null) => Ty::NULL,
            Some(TypeForm::As(name)) => {
                let entity = self.qualified(number, name);
                self.plain_type(number, entity, arguments, depth)
            }
            None => self.plain_type(number, entity, arguments, depth),
        }
    }

    fn meta(&mut self, ty: Ty) -> Ty {
        match *self.types.get(ty) {
            TyKind::Instance(entity, _) => self.types.intern(TyKind::Meta(entity)),
            _ => Ty::UNKNOWN,
        }
    }

    fn plain_type(&mut self, number: u32, entity: Entity, arguments: Box<[Ty]>, depth: u32) -> Ty {
        let Entity::Symbol(symbol) = entity else {
            return self.instantiate(number, entity, arguments, depth);
        };
        let (_, definition) = self.program.definition(symbol);
        if definition.kind.is_type() || definition.kind == SymbolKind::TypeParameter {
            return self.instantiate(number, entity, arguments, depth);
        }
        if definition.kind.is_callable() || depth > DEEPEST_VALUE {
            return Ty::UNKNOWN;
        }
        let there = self.program.file_of(symbol);
        match (definition.value, definition.ty) {
            (Some(value), _) => {
                let made = self.makes_parameter(there, value);
                if made {
                    return self.types.intern(TyKind::Param(symbol));
                }
                let ty = match self.aliases.get(&symbol) {
                    Some(known) => *known,
                    None => {
                        self.aliases.insert(symbol, Ty::UNKNOWN);
                        let ty = self.type_by_value(there, value, depth + 1);
                        self.aliases.insert(symbol, ty);
                        ty
                    }
                };
                self.with_arguments(ty, arguments)
            }
            (None, Some(_)) if definition.kind == SymbolKind::TypeAlias => {
                self.instantiate(number, entity, arguments, depth + 1)
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// An alias of a generic type is given its arguments.
    fn with_arguments(&mut self, ty: Ty, arguments: Box<[Ty]>) -> Ty {
        match self.types.get(ty).clone() {
            TyKind::Instance(entity, known) if known.is_empty() && !arguments.is_empty() => {
                self.types.intern(TyKind::Instance(entity, arguments))
            }
            _ => ty,
        }
    }

    fn makes_parameter(&mut self, number: u32, value: ExprId) -> bool {
        let file = self.file(number);
        let ExprKind::Call { callee, .. } = file.facts.exprs[value.index()].kind else { return false };
        let name = match file.facts.exprs[callee.index()].kind {
            ExprKind::Name { name, .. } | ExprKind::Member { name, .. } => name,
            _ => return false,
        };
        self.program.rules_of(number).makes_type_parameter(file.facts.names.get(name))
    }

    /// The type that a value stands for.
    pub(super) fn type_by_value(&mut self, number: u32, value: ExprId, depth: u32) -> Ty {
        if depth > DEEPEST_VALUE {
            return Ty::UNKNOWN;
        }
        let file = self.file(number);
        let expr = &file.facts.exprs[value.index()];
        match expr.kind {
            ExprKind::Type(ty) => self.resolve_at(number, ty, depth + 1),
            ExprKind::Literal(LiteralKind::Null, _) => Ty::NULL,
            ExprKind::Name { .. } | ExprKind::Member { .. } => match self.object(number, value) {
                Some(entity) => self.formed(number, expr.scope, entity, Box::default(), false, depth + 1),
                None => Ty::UNKNOWN,
            },
            ExprKind::Index { base, index: Some(index), usage: Use::Read } => {
                let Some(entity) = self.object(number, base) else { return Ty::UNKNOWN };
                let (arguments, open) = self.arguments_by_value(number, index, depth);
                self.formed(number, expr.scope, entity, arguments, open, depth + 1)
            }
            ExprKind::Collection(LiteralKind::List, list) => {
                let parts: Vec<ExprId> = list.of(&file.facts.arguments).iter().map(|one| one.value).collect();
                let parts = parts.into_iter().map(|one| self.type_by_value(number, one, depth + 1)).collect();
                self.types.intern(TyKind::Tuple(parts))
            }
            ExprKind::Collection(LiteralKind::Tuple, list) => {
                let parts: Vec<ExprId> = list.of(&file.facts.arguments).iter().map(|one| one.value).collect();
                let parts: Vec<Ty> =
                    parts.into_iter().map(|one| self.type_by_value(number, one, depth + 1)).collect();
                self.types.union(parts)
            }
            ExprKind::Binary { op, left, right } if file.facts.names.get(op) == "|" => {
                let left = self.type_by_value(number, left, depth + 1);
                let right = self.type_by_value(number, right, depth + 1);
                self.types.union([left, right])
            }
            ExprKind::Choice(list) => {
                let parts: Vec<ExprId> = list.of(&file.facts.expr_lists).to_vec();
                let parts: Vec<Ty> =
                    parts.into_iter().map(|one| self.type_by_value(number, one, depth + 1)).collect();
                self.types.union(parts)
            }
            _ => Ty::UNKNOWN,
        }
    }

    fn arguments_by_value(&mut self, number: u32, index: ExprId, depth: u32) -> (Box<[Ty]>, bool) {
        let file = self.file(number);
        let parts: Vec<ExprId> = match file.facts.exprs[index.index()].kind {
            ExprKind::Collection(LiteralKind::Tuple, list) => {
                list.of(&file.facts.arguments).iter().map(|one| one.value).collect()
            }
            _ => vec![index],
        };
        let no_type = |one: &ExprId| {
            matches!(file.facts.exprs[one.index()].kind, ExprKind::Literal(..) | ExprKind::Group(_))
        };
        let open = parts.iter().any(no_type);
        (parts.into_iter().map(|one| self.type_by_value(number, one, depth + 1)).collect(), open)
    }

    /// What a name or member stands for, as far as that is written.
    fn object(&mut self, number: u32, value: ExprId) -> Option<Entity> {
        let file = self.file(number);
        let separator = self.policy(number).separator;
        let mut path = vec![];
        let mut at = value;
        let (first, scope, start) = loop {
            let expr = &file.facts.exprs[at.index()];
            match expr.kind {
                ExprKind::Member { base, name, .. } if path.len() < DEEPEST_VALUE as usize => {
                    path.push(name);
                    at = base;
                }
                ExprKind::Name { name, .. } => break (name, expr.scope, expr.span.start),
                _ => return None,
            }
        };
        let found = self.lookup(number, scope, file.name(first), start, Want::Any)?;
        let mut entity = *found.entities.first()?;
        for segment in path.into_iter().rev() {
            entity = *self.entity_member(entity, file.name(segment), Want::Any, separator).first()?;
        }
        Some(entity)
    }

    /// Puts a lineage in the order of its linearization: a type before those it inherits from, these in the order in
    /// which they are written, and what several inherit from after all of them.
    pub(super) fn linearize(&mut self, lineage: &mut Lineage) {
        let place: FxHashMap<SymbolId, usize> =
            lineage.known.iter().enumerate().map(|(at, one)| (one.symbol, at)).collect();
        let mut seen: FxHashSet<SymbolId> = FxHashSet::default();
        let mut order: Vec<usize> = Vec::with_capacity(lineage.known.len());
        // Depth first, last base first: the reverse of the order of leaving.
        let mut open = vec![(lineage.known[0].symbol, false)];
        while let Some((symbol, left)) = open.pop() {
            if left {
                order.extend(place.get(&symbol).copied());
                continue;
            }
            if !seen.insert(symbol) {
                continue;
            }
            open.push((symbol, true));
            for (file, ty, _) in self.written_supertypes(symbol).to_vec() {
                let ty = self.resolve_type(file, ty);
                if let Some(above) = self.type_symbol(ty).filter(|above| place.contains_key(above)) {
                    open.push((above, false));
                }
            }
        }
        order.reverse();
        if order.len() == lineage.known.len() {
            lineage.known = order.into_iter().map(|at| lineage.known[at].clone()).collect();
        }
    }
}

/// Definitions of one name that are compared by the block they stand in.
const MOST_VARIANTS: usize = 32;

/// Which of several definitions of one name in one scope are meant at a place: the last before it, and what stands for it
/// in other branches. Overloads are declared before what they are of.
pub(super) fn latest(file: &File, definitions: &[DefId], at: u32) -> SmallVec<[DefId; 4]> {
    let get = |id: &DefId| &file.facts.definitions[id.index()];
    if definitions.len() == 1 || definitions.len() > MOST_VARIANTS {
        return definitions.last().copied().into_iter().collect();
    }
    let declares = |id: &DefId| get(id).modifiers.has(Modifiers::DECLARATION);
    let full: SmallVec<[DefId; 4]> = definitions.iter().copied().filter(|id| !declares(id)).collect();
    let all = if full.is_empty() { SmallVec::from_slice(definitions) } else { full };
    let before = all.iter().rev().find(|id| get(id).name_span.start <= at);
    let Some(chosen) = before.or(all.last()).copied() else { return all };
    let block = block_of(file, get(&chosen).name_span.start);
    let branch = |id: &DefId| {
        let other = block_of(file, get(id).name_span.start);
        *id == chosen || other != block && (other.is_some() || block.is_some())
    };
    all.into_iter().filter(branch).collect()
}

/// The innermost branch around a place.
fn block_of(file: &File, at: u32) -> Option<usize> {
    let branch = |kind: ScopeKind| {
        matches!(kind, ScopeKind::Branch | ScopeKind::Try | ScopeKind::Catch | ScopeKind::Finally)
    };
    let scopes = file.facts.scopes.iter().enumerate();
    let around = scopes.filter(|(_, one)| branch(one.kind) && one.span.start <= at && at < one.span.end);
    around.min_by_key(|(_, one)| one.span.end - one.span.start).map(|(at, _)| at)
}
