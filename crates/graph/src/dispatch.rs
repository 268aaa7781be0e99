//! Where calls may arrive at run time: the methods that override the one a call names.

use crate::context::Trace;
use crate::edge::{Certainty, Edge, EdgeKind, Origin, Strategy, Target};
use crate::program::SymbolId;
use crate::session::Session;
use pellucid_model::{Span, SymbolKind};
use rustc_hash::{FxHashMap, FxHashSet};

/// Methods that override one; where there are more, a call of it may arrive anywhere, and is not followed.
const MOST_OVERRIDERS: usize = 256;

/// A call of a method that may be overridden.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Virtual {
    /// File of the call.
    pub(crate) file: u32,
    /// Its place.
    pub(crate) at: Span,
    /// The caller.
    pub(crate) from: Origin,
    /// The method that the language binds it to.
    pub(crate) target: SymbolId,
    /// The type it is called on, if that is known.
    pub(crate) receiver: Option<SymbolId>,
    /// What surrounds it.
    pub(crate) here: Trace,
}

/// An edge for each overriding method that a call may reach; one for a caller and method.
pub(crate) fn edges(session: &mut Session<'_>, known: &[Vec<Edge>], virtuals: &[Vec<Virtual>]) -> Vec<Edge> {
    let overriders = overriders(session, known);
    let alive = alive(session, known);
    let mut seen: FxHashSet<(Origin, SymbolId)> = FxHashSet::default();
    let mut fits: FxHashMap<(SymbolId, SymbolId), bool> = FxHashMap::default();
    let mut found = vec![];
    for call in virtuals.iter().flatten() {
        let Some(methods) = overriders.get(&call.target).filter(|_| is_virtual(session, call.target)) else {
            continue;
        };
        if methods.len() > MOST_OVERRIDERS {
            continue;
        }
        for &method in methods {
            let Some(owner) = session.owner_of_callable(method) else { continue };
            if seen.contains(&(call.from, method)) || !may_be_alive(session, owner, &alive) {
                continue;
            }
            let suits = call.receiver.is_none_or(|receiver| {
                *fits.entry((owner, receiver)).or_insert_with(|| is_subtype(session, owner, receiver))
            });
            if suits {
                seen.insert((call.from, method));
                found.push(Edge {
                    file: call.file,
                    at: call.at,
                    kind: EdgeKind::Dispatches,
                    from: call.from,
                    to: Target::Symbol(method),
                    certainty: Certainty::Inferred,
                    strategy: Strategy::Hierarchy,
                    context: call.here.context,
                    via: call.here.via,
                });
            }
        }
    }
    found
}

/// Whether a call of a method may run another one: where interfaces need no declaration, only what an interface asks for.
fn is_virtual(session: &Session<'_>, method: SymbolId) -> bool {
    let structural = session.policy(session.program.file_of(method)).structural;
    let owner = session.program.parent(method);
    !structural || owner.is_some_and(|owner| session.program.kind(owner) == SymbolKind::Interface)
}

/// By method, those that override it.
fn overriders(session: &mut Session<'_>, known: &[Vec<Edge>]) -> FxHashMap<SymbolId, Vec<SymbolId>> {
    let mut found: FxHashMap<SymbolId, Vec<SymbolId>> = FxHashMap::default();
    for edge in known.iter().flatten() {
        if let (EdgeKind::Overrides, Origin::Symbol(method), Target::Symbol(of)) =
            (edge.kind, edge.from, edge.to)
        {
            let whole = session.definitions_of(method).first().copied().unwrap_or(method);
            found.entry(of).or_default().push(whole);
        }
    }
    for methods in found.values_mut() {
        methods.sort_unstable();
        methods.dedup();
    }
    closed(found)
}

/// What replaces a method that replaces another replaces that, too.
fn closed(direct: FxHashMap<SymbolId, Vec<SymbolId>>) -> FxHashMap<SymbolId, Vec<SymbolId>> {
    let all = |method: SymbolId| {
        let mut seen: FxHashSet<SymbolId> = FxHashSet::from_iter([method]);
        let mut found = vec![];
        let mut pending = vec![method];
        while let Some(one) = pending.pop().filter(|_| found.len() <= MOST_OVERRIDERS) {
            for over in direct.get(&one).into_iter().flatten().filter(|over| seen.insert(**over)) {
                found.push(*over);
                pending.push(*over);
            }
        }
        found.sort_unstable();
        found
    };
    direct.keys().map(|method| (*method, all(*method))).collect()
}

/// Types that are created somewhere, and what they inherit from.
fn alive(session: &mut Session<'_>, known: &[Vec<Edge>]) -> FxHashSet<SymbolId> {
    let mut found = FxHashSet::default();
    for edge in known.iter().flatten() {
        let Target::Symbol(made) = edge.to else { continue };
        let named =
            edge.kind == EdgeKind::References && session.program.kind(made) == SymbolKind::Constructor;
        if edge.kind != EdgeKind::Instantiates && !named {
            continue;
        }
        let ty = match session.program.kind(made) {
            kind if kind.is_type() => Some(made),
            _ => session.program.parent(made),
        };
        if let Some(ty) = ty.filter(|ty| found.insert(*ty)) {
            found.extend(session.lineage(ty).known.iter().map(|one| one.symbol));
        }
    }
    found
}

/// Whether values of a type may exist. Only where creating one takes an expression can that be ruled out; enumerations
/// and types without name create their values themselves.
fn may_be_alive(session: &Session<'_>, ty: SymbolId, alive: &FxHashSet<SymbolId>) -> bool {
    let policy = session.policy(session.program.file_of(ty));
    // Where templates make objects of what they are given, nothing that names a type says that there is none.
    let elsewhere = policy.traits || policy.structural || policy.linkage;
    let itself = session.program.kind(ty) == SymbolKind::Enum
        || session.program.name_of(ty) == crate::names::Name::EMPTY;
    elsewhere || itself || alive.contains(&ty)
}

fn is_subtype(session: &mut Session<'_>, ty: SymbolId, of: SymbolId) -> bool {
    let structural = session.policy(session.program.file_of(of)).structural;
    let open = matches!(
        session.program.kind(of),
        SymbolKind::Interface | SymbolKind::Trait | SymbolKind::TypeParameter | SymbolKind::TypeAlias
    );
    // What satisfies an interface without saying so is known by its methods; bounds are met by whoever has the trait.
    if open && (structural || session.program.kind(of) != SymbolKind::Interface) {
        return true;
    }
    session.lineage(ty).known.iter().any(|one| one.symbol == of)
}
