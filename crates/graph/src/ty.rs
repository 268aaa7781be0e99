//! Types of values, each stored once.

use crate::program::{Entity, SymbolId};
use pellucid_model::TypeOp;
use rustc_hash::FxHashMap;

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

/// All types met so far.
#[derive(Debug)]
pub struct Types {
    kinds: Vec<TyKind>,
    depths: Vec<u8>,
    /// Whether a choice is part of it.
    open: Vec<bool>,
    index: FxHashMap<TyKind, Ty>,
}

impl Default for Types {
    fn default() -> Self {
        let mut types = Self { kinds: vec![], depths: vec![], open: vec![], index: FxHashMap::default() };
        types.intern(TyKind::Unknown);
        types.intern(TyKind::Null);
        types
    }
}

impl Types {
    /// The id of a shape.
    pub fn intern(&mut self, kind: TyKind) -> Ty {
        if let Some(known) = self.index.get(&kind) {
            return *known;
        }
        let depth = self.depth_of(&kind);
        if depth > DEEPEST {
            return Ty::UNKNOWN;
        }
        let id = Ty(self.kinds.len() as u32);
        self.kinds.push(kind.clone());
        self.depths.push(depth);
        self.open.push(self.has_choice(&kind));
        self.index.insert(kind, id);
        id
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
        self.open.get(ty.0 as usize).copied().unwrap_or(false)
    }

    /// The shape of a type.
    pub fn get(&self, ty: Ty) -> &TyKind {
        &self.kinds[ty.0 as usize]
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

    /// One of `parts`: flattened, without repetition; unknown parts are left out.
    pub fn union(&mut self, parts: impl IntoIterator<Item = Ty>) -> Ty {
        let mut flat: Vec<Ty> = vec![];
        for part in parts {
            match self.get(part) {
                TyKind::Unknown => {}
                TyKind::Union(inner) => flat.extend(inner.iter()),
                _ => flat.push(part),
            }
        }
        flat.sort_unstable();
        flat.dedup();
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
        let deepest = |parts: &[Ty]| parts.iter().map(|ty| self.depths[ty.0 as usize]).max().unwrap_or(0);
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

/// Whether members are reached through it as if it were not there.
pub fn transparent(op: TypeOp) -> bool {
    use TypeOp::{Dyn, Impl, Lower, Optional, Pointer, Qualified, Reference, Upper};
    matches!(op, Upper | Lower | Dyn | Impl | Qualified | Reference | Pointer | Optional)
}

/// Whether it makes a sequence of what it is applied to.
pub fn is_sequence(op: TypeOp) -> bool {
    matches!(op, TypeOp::Array | TypeOp::Slice | TypeOp::Variadic)
}
