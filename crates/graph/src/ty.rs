//! Types of values, each stored once.

use crate::names::Name;
use crate::program::{Entity, SymbolId};
use pellucid_model::TypeOp;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Index of a type in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ty(pub u32);

impl Ty {
    /// Nothing is known.
    pub const UNKNOWN: Ty = Ty(0);
    /// The type of null.
    pub const NULL: Ty = Ty(1);
}

/// The shape of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// Nothing is known.
    Unknown,
    /// `null`, `nil`, `None`.
    Null,
    /// A value of a type, with its type arguments.
    Instance(Entity, Box<[Ty]>),
    /// A type, namespace or callable itself, used as a value.
    Meta(Entity),
    /// A generic parameter.
    Param(SymbolId),
    /// Derived from one other.
    Of(TypeOp, Ty),
    /// A map by syntax: key, value.
    Map(Ty, Ty),
    /// Several values.
    Tuple(Box<[Ty]>),
    /// One of several.
    Union(Box<[Ty]>),
    /// A function value: parameters and result.
    Callable(Box<[Ty]>, Ty),
    /// A method taken from a receiver of this type.
    Bound(SymbolId, Ty),
    /// The type that a type chooses for this associated type of a trait, where the choice is not known yet.
    Choice(Ty, SymbolId),
}

/// Nesting beyond which a type is taken as unknown.
const DEEPEST: u8 = 16;
/// Alternatives beyond which a union is taken as unknown.
const WIDEST: usize = 8;

/// Types by their ids.
#[derive(Debug, Clone, Default)]
struct Table {
    kinds: Vec<TyKind>,
    depths: Vec<u8>,
    /// Whether a choice is part of it.
    open: Vec<bool>,
    index: FxHashMap<TyKind, Ty>,
}

/// All types met so far, of which most are shared.
#[derive(Debug)]
pub struct Types {
    shared: Arc<Table>,
    own: Table,
}

impl Default for Types {
    fn default() -> Self {
        let mut types = Self { shared: Arc::default(), own: Table::default() };
        types.intern(TyKind::Unknown);
        types.intern(TyKind::Null);
        types
    }
}

/// What the ids of one session are in another.
pub(crate) struct Translation {
    first_type: u32,
    types: Vec<Ty>,
    first_name: u32,
    names: Vec<Name>,
}

impl Translation {
    pub(crate) fn ty(&self, ty: Ty) -> Ty {
        let own = ty.0.checked_sub(self.first_type).and_then(|at| self.types.get(at as usize));
        own.copied().unwrap_or(ty)
    }

    pub(crate) fn name(&self, name: Name) -> Name {
        let own = name.0.checked_sub(self.first_name).and_then(|at| self.names.get(at as usize));
        own.copied().unwrap_or(name)
    }

    pub(crate) fn entity(&self, entity: Entity) -> Entity {
        match entity {
            Entity::External(name) => Entity::External(self.name(name)),
            _ => entity,
        }
    }

    fn kind(&self, kind: TyKind) -> TyKind {
        let all = |parts: Box<[Ty]>| parts.iter().map(|part| self.ty(*part)).collect();
        match kind {
            TyKind::Instance(of, parts) => TyKind::Instance(self.entity(of), all(parts)),
            TyKind::Meta(of) => TyKind::Meta(self.entity(of)),
            TyKind::Of(op, inner) => TyKind::Of(op, self.ty(inner)),
            TyKind::Map(key, value) => TyKind::Map(self.ty(key), self.ty(value)),
            TyKind::Tuple(parts) => TyKind::Tuple(all(parts)),
            TyKind::Union(parts) => TyKind::Union(all(parts)),
            TyKind::Callable(parts, result) => TyKind::Callable(all(parts), self.ty(result)),
            TyKind::Bound(symbol, inner) => TyKind::Bound(symbol, self.ty(inner)),
            TyKind::Choice(inner, symbol) => TyKind::Choice(self.ty(inner), symbol),
            TyKind::Unknown | TyKind::Null | TyKind::Param(_) => kind,
        }
    }
}

impl Types {
    /// The id of a shape.
    pub fn intern(&mut self, kind: TyKind) -> Ty {
        if let Some(known) = self.shared.index.get(&kind).or_else(|| self.own.index.get(&kind)) {
            return *known;
        }
        let depth = self.depth_of(&kind);
        if depth > DEEPEST {
            return Ty::UNKNOWN;
        }
        let id = Ty((self.shared.kinds.len() + self.own.kinds.len()) as u32);
        let open = self.has_choice(&kind);
        self.own.kinds.push(kind.clone());
        self.own.depths.push(depth);
        self.own.open.push(open);
        self.own.index.insert(kind, id);
        id
    }

    /// Types that begin with these.
    pub(crate) fn fork(&self) -> Self {
        Self { shared: self.shared.clone(), own: Table::default() }
    }

    /// Makes all that is known what forks begin with.
    pub(crate) fn settle(&mut self) {
        if !self.own.kinds.is_empty() {
            let own = std::mem::take(&mut self.own);
            let shared = Arc::make_mut(&mut self.shared);
            shared.kinds.extend(own.kinds);
            shared.depths.extend(own.depths);
            shared.open.extend(own.open);
            shared.index.extend(own.index);
        }
    }

    /// The types of a fork that are not shared, and the id of the first.
    pub(crate) fn own(self) -> (u32, Self) {
        (self.shared.kinds.len() as u32, Self { shared: Arc::default(), own: self.own })
    }

    /// Takes over the own types of a fork, given what its names are here.
    pub(crate) fn join(
        &mut self,
        first_type: u32,
        fork: Self,
        first_name: u32,
        names: Vec<Name>,
    ) -> Translation {
        let kinds = fork.own.kinds;
        let mut to = Translation { first_type, types: Vec::with_capacity(kinds.len()), first_name, names };
        for kind in kinds {
            let ty = self.intern(to.kind(kind));
            to.types.push(ty);
        }
        self.settle();
        to
    }

    fn has_choice(&self, kind: &TyKind) -> bool {
        let any = |parts: &[Ty]| parts.iter().any(|part| self.is_open(*part));
        match kind {
            TyKind::Choice(..) => true,
            TyKind::Instance(_, parts) | TyKind::Tuple(parts) | TyKind::Union(parts) => any(parts),
            TyKind::Of(_, inner) | TyKind::Bound(_, inner) => self.is_open(*inner),
            TyKind::Map(key, value) => any(&[*key, *value]),
            TyKind::Callable(parameters, result) => any(parameters) || self.is_open(*result),
            TyKind::Unknown | TyKind::Null | TyKind::Meta(_) | TyKind::Param(_) => false,
        }
    }

    /// Whether a part of it depends on what a type chooses.
    pub(crate) fn is_open(&self, ty: Ty) -> bool {
        let (at, shared) = (ty.0 as usize, &self.shared.open);
        let known = if at < shared.len() { shared.get(at) } else { self.own.open.get(at - shared.len()) };
        known.copied().unwrap_or(false)
    }

    /// The shape of a type.
    pub fn get(&self, ty: Ty) -> &TyKind {
        let (at, shared) = (ty.0 as usize, &self.shared.kinds);
        if at < shared.len() { &shared[at] } else { &self.own.kinds[at - shared.len()] }
    }

    /// The alternatives of a union; any other type is the only one of its own.
    pub(crate) fn parts(&self, ty: Ty) -> Box<[Ty]> {
        match self.get(ty) {
            TyKind::Union(parts) => parts.clone(),
            _ => Box::new([ty]),
        }
    }

    /// The parts of a tuple; any other type is the only one of its own.
    pub(crate) fn elements(&self, ty: Ty) -> Box<[Ty]> {
        match self.get(ty) {
            TyKind::Tuple(parts) => parts.clone(),
            _ => Box::new([ty]),
        }
    }

    /// A value of a type without type arguments.
    pub fn instance(&mut self, of: Entity) -> Ty {
        self.intern(TyKind::Instance(of, Box::default()))
    }

    /// One of `parts`: flattened, without repetition, in the order given (ids depend on what other files say); unknown
    /// parts are left out.
    pub fn union(&mut self, parts: impl IntoIterator<Item = Ty>) -> Ty {
        let mut flat: Vec<Ty> = vec![];
        for part in parts {
            match self.get(part) {
                TyKind::Unknown => {}
                TyKind::Union(inner) => flat.extend(inner.iter()),
                _ => flat.push(part),
            }
        }
        unique(&mut flat);
        if flat.len() > 1 {
            flat.retain(|ty| *ty != Ty::NULL);
        }
        if flat.len() > 1 {
            self.absorb(&mut flat);
        }
        match flat.len() {
            0 => Ty::UNKNOWN,
            1 => flat[0],
            len if len > WIDEST => Ty::UNKNOWN,
            _ => self.intern(TyKind::Union(flat.into_boxed_slice())),
        }
    }

    /// Leaves out instances of which another one knows more.
    fn absorb(&self, flat: &mut Vec<Ty>) {
        let less = |one: Ty, other: Ty| match (self.get(one), self.get(other)) {
            (TyKind::Instance(a, left), TyKind::Instance(b, right)) => {
                let fits = left.iter().zip(right).all(|(left, right)| *left == Ty::UNKNOWN || left == right);
                a == b && fits && left.len() <= right.len()
            }
            (TyKind::Of(a, left), TyKind::Of(b, right)) => {
                a == b && *left == Ty::UNKNOWN && *right != Ty::UNKNOWN
            }
            _ => false,
        };
        let all = flat.clone();
        flat.retain(|one| !all.iter().any(|other| other != one && less(*one, *other)));
    }

    fn depth_of(&self, kind: &TyKind) -> u8 {
        let depth = |ty: &Ty| {
            let (at, shared) = (ty.0 as usize, &self.shared.depths);
            if at < shared.len() { shared[at] } else { self.own.depths[at - shared.len()] }
        };
        let deepest = |parts: &[Ty]| parts.iter().map(depth).max().unwrap_or(0);
        let inner = match kind {
            TyKind::Instance(_, parts) | TyKind::Tuple(parts) | TyKind::Union(parts) => deepest(parts),
            TyKind::Of(_, inner) | TyKind::Bound(_, inner) | TyKind::Choice(inner, _) => deepest(&[*inner]),
            TyKind::Map(key, value) => deepest(&[*key, *value]),
            TyKind::Callable(params, result) => deepest(params).max(deepest(&[*result])),
            TyKind::Unknown | TyKind::Null | TyKind::Meta(_) | TyKind::Param(_) => return 0,
        };
        inner.saturating_add(1)
    }

    /// `ty` with every parameter replaced by what `map` gives for it.
    pub fn substitute(&mut self, ty: Ty, map: &[(SymbolId, Ty)]) -> Ty {
        if map.is_empty() || ty == Ty::UNKNOWN {
            return ty;
        }
        match self.get(ty).clone() {
            TyKind::Param(symbol) => map.iter().find(|entry| entry.0 == symbol).map_or(ty, |entry| entry.1),
            TyKind::Instance(of, parts) if !parts.is_empty() => {
                let parts = self.all(&parts, map);
                self.intern(TyKind::Instance(of, parts))
            }
            TyKind::Of(op, inner) => {
                let inner = self.substitute(inner, map);
                self.intern(TyKind::Of(op, inner))
            }
            TyKind::Map(key, value) => {
                let (key, value) = (self.substitute(key, map), self.substitute(value, map));
                self.intern(TyKind::Map(key, value))
            }
            TyKind::Tuple(parts) => {
                let parts = self.all(&parts, map);
                self.intern(TyKind::Tuple(parts))
            }
            TyKind::Union(parts) => {
                let parts = self.all(&parts, map);
                self.union(parts)
            }
            TyKind::Callable(params, result) => {
                let (params, result) = (self.all(&params, map), self.substitute(result, map));
                self.intern(TyKind::Callable(params, result))
            }
            TyKind::Choice(base, alias) => {
                let base = self.substitute(base, map);
                self.intern(TyKind::Choice(base, alias))
            }
            _ => ty,
        }
    }

    fn all(&mut self, parts: &[Ty], map: &[(SymbolId, Ty)]) -> Box<[Ty]> {
        parts.iter().map(|part| self.substitute(*part, map)).collect()
    }

    /// `ty` with what is unknown in it taken from `other`.
    pub(crate) fn fill(&mut self, ty: Ty, other: Ty) -> Ty {
        if ty == other || other == Ty::UNKNOWN {
            return ty;
        }
        match (self.get(ty).clone(), self.get(other).clone()) {
            (TyKind::Unknown, _) => other,
            (TyKind::Instance(a, left), TyKind::Instance(b, right)) if a == b => {
                let len = left.len().max(right.len());
                let at = |parts: &[Ty], at: usize| parts.get(at).copied().unwrap_or(Ty::UNKNOWN);
                let parts = (0..len).map(|one| self.fill(at(&left, one), at(&right, one))).collect();
                self.intern(TyKind::Instance(a, parts))
            }
            (TyKind::Of(a, left), TyKind::Of(b, right)) if a == b => {
                let inner = self.fill(left, right);
                self.intern(TyKind::Of(a, inner))
            }
            (TyKind::Of(op, left), _) if transparent(op) => {
                let inner = self.fill(left, other);
                self.intern(TyKind::Of(op, inner))
            }
            (_, TyKind::Of(op, right)) if transparent(op) => self.fill(ty, right),
            (TyKind::Tuple(left), TyKind::Tuple(right)) if left.len() == right.len() => {
                let parts = left.iter().zip(&right).map(|(left, right)| self.fill(*left, *right)).collect();
                self.intern(TyKind::Tuple(parts))
            }
            _ => ty,
        }
    }

    /// Binds the parameters in `pattern` by laying it over `actual`; known bindings stay.
    pub fn unify(&self, pattern: Ty, actual: Ty, map: &mut Vec<(SymbolId, Ty)>) {
        if actual == Ty::UNKNOWN || actual == Ty::NULL {
            return;
        }
        match (self.get(pattern), self.get(actual)) {
            (TyKind::Param(symbol), _) if map.iter().any(|entry| entry.0 == *symbol) => {}
            (TyKind::Param(symbol), _) => map.push((*symbol, actual)),
            (TyKind::Instance(a, left), TyKind::Instance(b, right)) if a == b => {
                left.iter().zip(right).for_each(|(left, right)| self.unify(*left, *right, map));
            }
            (TyKind::Of(_, left), TyKind::Of(_, right)) => self.unify(*left, *right, map),
            (TyKind::Of(op, left), _) if transparent(*op) => self.unify(*left, actual, map),
            (_, TyKind::Of(op, right)) if transparent(*op) => self.unify(pattern, *right, map),
            (TyKind::Map(a, b), TyKind::Map(c, d)) => {
                self.unify(*a, *c, map);
                self.unify(*b, *d, map);
            }
            (TyKind::Tuple(left), TyKind::Tuple(right)) => {
                left.iter().zip(right).for_each(|(left, right)| self.unify(*left, *right, map));
            }
            (TyKind::Callable(left, a), TyKind::Callable(right, b)) => {
                left.iter().zip(right).for_each(|(left, right)| self.unify(*left, *right, map));
                self.unify(*a, *b, map);
            }
            _ => {}
        }
    }
}

/// Leaves out what was there before; the rest stays in its order.
pub(crate) fn unique<T: Copy + Eq + std::hash::Hash>(all: &mut Vec<T>) {
    /// Up to so many are compared with one another.
    const FEW: usize = 16;
    if all.len() > FEW {
        let mut seen = rustc_hash::FxHashSet::default();
        return all.retain(|one| seen.insert(*one));
    }
    let mut kept = 0;
    for at in 0..all.len() {
        if !all[..kept].contains(&all[at]) {
            all[kept] = all[at];
            kept += 1;
        }
    }
    all.truncate(kept);
}

/// Whether members are reached through it as if it were not there.
pub fn transparent(op: TypeOp) -> bool {
    use TypeOp::{Dyn, Impl, Lower, Optional, Pointer, Qualified, Reference, Upper};
    matches!(op, Upper | Lower | Dyn | Impl | Qualified | Reference | Pointer | Optional)
}

/// Whether it makes a sequence of what it is applied to.
pub fn is_sequence(op: TypeOp) -> bool {
    matches!(op, TypeOp::Array | TypeOp::Slice | TypeOp::Variadic)
}
