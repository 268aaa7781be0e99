//! Interfaces satisfied by having their methods: types and interfaces are compared by their sets of methods.
//!
//! An interface's candidates are the types that have its rarest method name, so that work grows with what is there to be
//! found and not with types times interfaces.

use crate::edge::{Certainty, Context, Edge, EdgeKind, Origin, Strategy, Target};
use crate::link::qualified_name;
use crate::names::Name;
use crate::program::{SpaceId, SymbolId};
use crate::session::Session;
use crate::ty::{Ty, TyKind};
use pellucid_model::{DefId, Modifiers, SymbolKind, Visibility};
use rustc_hash::{FxHashMap, FxHashSet};

/// Types compared with one interface; of more, the rest is left out.
const MOST_CANDIDATES: usize = 100_000;

/// An interface with all methods it asks for.
struct Face {
    symbol: SymbolId,
    methods: Vec<SymbolId>,
}

/// Which types satisfy which interfaces of files where that needs no declaration, and by which methods.
pub(crate) fn edges(session: &mut Session<'_>) -> Vec<Edge> {
    let mut faces = vec![];
    let mut types: FxHashMap<Name, Vec<SymbolId>> = FxHashMap::default();
    for number in 0..session.program.files.len() as u32 {
        if !session.policy(number).structural {
            continue;
        }
        let file = session.file(number);
        for (at, definition) in file.facts.definitions.iter().enumerate() {
            let symbol = file.symbol(DefId(at as u32));
            if definition.parent.is_some() || !definition.kind.is_type() {
                continue;
            }
            if definition.kind == SymbolKind::Interface {
                faces.extend(face(session, symbol));
            } else if !file.library {
                for name in method_names(session, symbol) {
                    types.entry(name).or_default().push(symbol);
                }
            }
        }
    }
    let mut found = vec![];
    for face in faces {
        let names = face.methods.iter().map(|method| session.program.name_of(*method));
        let rarest = names.min_by_key(|name| (types.get(name).map_or(0, Vec::len), *name));
        let candidates = rarest.and_then(|name| types.get(&name)).map_or(&[][..], Vec::as_slice);
        for &candidate in candidates.iter().take(MOST_CANDIDATES) {
            if let Some((methods, sure)) = satisfies(session, candidate, &face) {
                report(session, candidate, &face, &methods, sure, &mut found);
            }
        }
    }
    found
}

/// An interface whose methods are all known, and that has any. One that lists types only constrains parameters.
fn face(session: &mut Session<'_>, symbol: SymbolId) -> Option<Face> {
    let lineage = session.lineage(symbol);
    if lineage.open || !lineage.outside.is_empty() {
        return None;
    }
    let mut methods = vec![];
    let mut seen = FxHashSet::default();
    for ancestor in &lineage.known {
        if session.program.kind(ancestor.symbol) != SymbolKind::Interface {
            return None;
        }
        for method in own_methods(session, ancestor.symbol) {
            if seen.insert(session.program.name_of(method)) {
                methods.push(method);
            }
        }
    }
    (!methods.is_empty()).then_some(Face { symbol, methods })
}

/// The methods in an interface's body.
fn own_methods(session: &Session<'_>, symbol: SymbolId) -> Vec<SymbolId> {
    let (file, definition) = session.program.definition(symbol);
    let owner = DefId(symbol.0 - file.first);
    let inside = file.facts.definitions.iter().enumerate().skip(owner.index() + 1);
    inside
        .take_while(|(_, one)| one.span.start < definition.span.end)
        .filter(|(_, one)| one.parent == Some(owner) && one.kind == SymbolKind::Method)
        .map(|(at, _)| file.symbol(DefId(at as u32)))
        .collect()
}

/// Names of the methods a type has of its own or through what it embeds.
fn method_names(session: &mut Session<'_>, symbol: SymbolId) -> FxHashSet<Name> {
    let lineage = session.lineage(symbol);
    let of = |ancestor: &crate::session::Ancestor| match session.program.kind(ancestor.symbol) {
        SymbolKind::Interface => own_methods(session, ancestor.symbol),
        _ => session.program.methods(ancestor.symbol).to_vec(),
    };
    lineage.known.iter().flat_map(of).map(|method| session.program.name_of(method)).collect()
}

/// The methods by which a type satisfies an interface, and whether all types in their signatures are known.
fn satisfies(
    session: &mut Session<'_>,
    ty: SymbolId,
    face: &Face,
) -> Option<(Vec<(SymbolId, SymbolId)>, bool)> {
    let mut pairs = Vec::with_capacity(face.methods.len());
    let mut sure = true;
    for &wanted in &face.methods {
        let had = method(session, ty, session.program.name_of(wanted))?;
        let reachable = session.program.definition(wanted).1.visibility == Visibility::Public
            || space(session, had) == space(session, wanted);
        if !reachable {
            return None;
        }
        sure &= same_signature(session, had, wanted)?;
        pairs.push((had, wanted));
    }
    Some((pairs, sure))
}

fn space(session: &Session<'_>, symbol: SymbolId) -> SpaceId {
    session.file(session.program.file_of(symbol)).space
}

/// The method of a type by name: its own, or that of what it embeds.
fn method(session: &mut Session<'_>, ty: SymbolId, name: Name) -> Option<SymbolId> {
    let lineage = session.lineage(ty);
    for ancestor in &lineage.known {
        if let Some(found) = session.program.own_members(ancestor.symbol, name).first() {
            return Some(*found).filter(|found| session.program.kind(*found) == SymbolKind::Method);
        }
    }
    None
}

/// Whether two methods take and give the same types: `None` if not, else whether all of these are known.
fn same_signature(session: &mut Session<'_>, a: SymbolId, b: SymbolId) -> Option<bool> {
    let (left, right) = (signature(session, a), signature(session, b));
    if left.len() != right.len() {
        return None;
    }
    let mut sure = true;
    for (left, right) in left.into_iter().zip(right) {
        match (left, right) {
            (None, None) => {}
            (Some(left), Some(right)) if left == right => sure &= session.types.is_known(left),
            (Some(left), Some(right)) if !session.types.is_known(left) || !session.types.is_known(right) => {
                sure = false;
            }
            _ => return None,
        }
    }
    Some(sure)
}

/// Types of the result (`None`: there is none) and of the parameters.
fn signature(session: &mut Session<'_>, method: SymbolId) -> Vec<Option<Ty>> {
    let (_, definition) = session.program.definition(method);
    let result = definition.ty.map(|_| session.declared(method));
    let parameters = session.program.parameters(method).to_vec();
    let mut parts = vec![result];
    for parameter in parameters {
        if !session.program.definition(parameter).1.modifiers.has(Modifiers::RECEIVER) {
            parts.push(Some(session.declared(parameter)));
        }
    }
    parts
}

fn report(
    session: &mut Session<'_>,
    ty: SymbolId,
    face: &Face,
    methods: &[(SymbolId, SymbolId)],
    sure: bool,
    found: &mut Vec<Edge>,
) {
    found.push(edge(session, EdgeKind::Implements, ty, face.symbol, sure));
    for &(had, wanted) in methods {
        // A method that is embedded belongs to another type, which has an edge of its own.
        let own = session.receiver_of(had).and_then(|receiver| session.type_symbol(receiver)) == Some(ty);
        if own && !session.file(session.program.file_of(had)).library {
            found.push(edge(session, EdgeKind::Overrides, had, wanted, sure));
        }
    }
}

fn edge(session: &mut Session<'_>, kind: EdgeKind, from: SymbolId, to: SymbolId, sure: bool) -> Edge {
    let (_, definition) = session.program.definition(from);
    let outside = session.program.definition(to).0.library;
    let certainty = match (outside, sure) {
        (true, _) => Certainty::External,
        (_, true) => Certainty::Resolved,
        _ => Certainty::Inferred,
    };
    let to = if outside {
        let name = qualified_name(session.program, to);
        Target::External(session.external(&name))
    } else {
        Target::Symbol(to)
    };
    Edge {
        file: session.program.file_of(from),
        at: definition.name_span,
        kind,
        from: Origin::Symbol(from),
        to,
        certainty,
        strategy: Strategy::Hierarchy,
        context: Context::NONE,
        via: None,
    }
}

impl crate::ty::Types {
    /// Whether some part of a type is a parameter.
    pub(crate) fn has_parameter(&self, ty: Ty) -> bool {
        let any = |parts: &[Ty]| parts.iter().any(|part| self.has_parameter(*part));
        match self.get(ty) {
            TyKind::Param(_) => true,
            TyKind::Instance(_, parts) | TyKind::Tuple(parts) | TyKind::Union(parts) => any(parts),
            TyKind::Of(_, inner) | TyKind::Bound(_, inner) | TyKind::Choice(inner, _) => {
                self.has_parameter(*inner)
            }
            TyKind::Map(key, value) => self.has_parameter(*key) || self.has_parameter(*value),
            TyKind::Callable(parameters, result) => any(parameters) || self.has_parameter(*result),
            TyKind::Unknown | TyKind::Null | TyKind::Meta(_) => false,
        }
    }

    /// Whether every part of a type is known.
    pub(crate) fn is_known(&self, ty: Ty) -> bool {
        let all = |parts: &[Ty]| parts.iter().all(|part| self.is_known(*part));
        match self.get(ty) {
            TyKind::Unknown => false,
            TyKind::Instance(_, parts) | TyKind::Tuple(parts) | TyKind::Union(parts) => all(parts),
            TyKind::Of(_, inner) | TyKind::Bound(_, inner) | TyKind::Choice(inner, _) => {
                self.is_known(*inner)
            }
            TyKind::Map(key, value) => self.is_known(*key) && self.is_known(*value),
            TyKind::Callable(parameters, result) => {
                // Without result there is nothing to know.
                all(parameters) && (*result == Ty::UNKNOWN || self.is_known(*result))
            }
            TyKind::Null | TyKind::Meta(_) | TyKind::Param(_) => true,
        }
    }
}
