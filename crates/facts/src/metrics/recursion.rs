//! Calls of a function to itself, as far as one file shows them.

use super::names::{Names, REACH, has_implicit_receiver};
use super::units::{Tree, UnitId};
use pellucid_model::{
    DefId, ExprKind, Facts, Modifiers, NameId, ScopeId, Span, SymbolKind, TypeKind, TypeOp,
};

/// A call of `unit` to itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct SelfCall {
    /// The function.
    pub(super) unit: UnitId,
    /// The call.
    pub(super) span: Span,
    /// How it is written.
    pub(super) form: CallForm,
}

/// How a function is called from within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallForm {
    /// By its name.
    Bare,
    /// As a method of the same object.
    OnReceiver,
    /// No recursion: a method calls something by its own name that is no method and is not defined in this file.
    Namesake,
    /// No recursion: it calls something else of this file by its own name.
    Homonym,
}

/// A call whose name is that of a function around it.
struct Candidate {
    span: Span,
    name: NameId,
    scope: ScopeId,
    arguments: u32,
    /// The innermost callable of that name around the call.
    around: DefId,
    on_receiver: bool,
}

/// The direct recursions of a file, ordered by function: `f()` inside the function `f`, and `this.m()` (or through
/// the receiver's name, or bare where the language allows it) inside the method `m`, also from lambdas in it.
pub(super) fn self_calls(tree: &Tree<'_>) -> Vec<SelfCall> {
    let facts = tree.facts;
    let candidates = candidates(facts);
    if candidates.is_empty() {
        return Vec::new();
    }
    let implicit = has_implicit_receiver(facts);
    let mut names: Vec<NameId> = candidates.iter().map(|one| one.name).collect();
    names.sort_unstable();
    let names = Names::new(facts, |one| {
        let is_member = matches!(one.kind, SymbolKind::Method | SymbolKind::Field);
        let is_visible = if implicit { one.kind.is_callable() } else { !is_member };
        is_visible && names.binary_search(&one.name).is_ok()
    });
    let units = units_by_definition(tree);
    let mut calls: Vec<SelfCall> = candidates
        .iter()
        .filter_map(|candidate| {
            let (definition, form) = called(facts, &names, candidate, implicit)?;
            let unit = units.get(definition.index()).copied().flatten()? as usize;
            Some(SelfCall { unit, span: candidate.span, form })
        })
        .collect();
    calls.sort_by_key(|call| (call.unit, call.span));
    calls
}

fn candidates(facts: &Facts) -> Vec<Candidate> {
    let receivers = receiver_names(facts);
    let mut candidates = Vec::new();
    for expr in &facts.exprs {
        let ExprKind::Call { callee, args, .. } = expr.kind else { continue };
        let (name, base) = match facts.exprs.get(callee.index()).map(|callee| callee.kind) {
            Some(ExprKind::Name { name, .. }) => (name, None),
            Some(ExprKind::Member { base, name, .. }) => (name, Some(base)),
            _ => continue,
        };
        let Some(around) = namesake_around(facts, expr.scope, name) else { continue };
        let on_receiver = base.is_some();
        if let Some(base) = base {
            let is_method = facts.definitions[around.index()].kind == SymbolKind::Method;
            let base = facts.exprs.get(base.index()).map(|base| base.kind);
            if !is_method || !is_receiver(base, receivers[around.index()]) {
                continue;
            }
        }
        let (span, scope, arguments) = (expr.span, expr.scope, args.len);
        candidates.push(Candidate { span, name, scope, arguments, around, on_receiver });
    }
    candidates
}

/// The innermost callable called `name` around `scope`.
fn namesake_around(facts: &Facts, scope: ScopeId, name: NameId) -> Option<DefId> {
    let is_namesake = |id: &DefId| {
        let one = &facts.definitions[id.index()];
        one.name == name && name != NameId::EMPTY && one.kind.is_callable()
    };
    callables_around(facts, scope).find(is_namesake)
}

/// The definitions around `scope`, from inner to outer.
fn callables_around(facts: &Facts, scope: ScopeId) -> impl Iterator<Item = DefId> + '_ {
    let owner = facts.scopes.get(scope.index()).and_then(|scope| scope.owner);
    let outer = |id: &DefId| facts.definitions.get(id.index()).and_then(|one| one.parent);
    std::iter::successors(owner, outer).take(REACH)
}

/// Which function `candidate` calls again, and how.
fn called(
    facts: &Facts,
    names: &Names<'_>,
    candidate: &Candidate,
    implicit: bool,
) -> Option<(DefId, CallForm)> {
    if candidate.on_receiver {
        let siblings = overloads(facts, candidate.around);
        let fits = !implicit || only_fit(facts, siblings, candidate.around, candidate.arguments);
        return fits.then_some((candidate.around, CallForm::OnReceiver));
    }
    let meant: Vec<DefId> = names.nearest(candidate.name, candidate.scope).collect();
    if let Some(itself) = callables_around(facts, candidate.scope).find(|id| meant.contains(id)) {
        let fits =
            meant.len() == 1 || !implicit || only_fit(facts, meant.into_iter(), itself, candidate.arguments);
        return Some((itself, if fits { CallForm::Bare } else { CallForm::Homonym }));
    }
    let is_method = facts.definitions[candidate.around.index()].kind == SymbolKind::Method;
    let unknown = meant.is_empty() && is_method && !implicit;
    Some((candidate.around, if unknown { CallForm::Namesake } else { CallForm::Homonym }))
}

/// The methods of a type that share a name with `method`, itself included.
fn overloads(facts: &Facts, method: DefId) -> impl Iterator<Item = DefId> + '_ {
    let one = &facts.definitions[method.index()];
    let alike = move |(at, other): (usize, &pellucid_model::Definition)| {
        let same = other.name == one.name && other.parent == one.parent && other.kind == one.kind;
        same.then_some(DefId(at as u32))
    };
    facts.definitions.iter().enumerate().filter_map(alike)
}

/// Whether `method` alone of its overloads takes so many arguments; which of several is called needs their types.
fn only_fit(
    facts: &Facts,
    mut overloads: impl Iterator<Item = DefId>,
    method: DefId,
    arguments: u32,
) -> bool {
    takes(facts, method, arguments) && overloads.all(|one| one == method || !takes(facts, one, arguments))
}

/// Whether a callable can be called with so many arguments.
fn takes(facts: &Facts, callable: DefId, arguments: u32) -> bool {
    let parameters = facts.definitions[callable.index() + 1..]
        .iter()
        .take_while(|one| one.span.start < facts.definitions[callable.index()].span.end)
        .filter(|one| one.parent == Some(callable) && one.kind == SymbolKind::Parameter);
    let (mut least, mut variadic) = (0, false);
    for one in parameters {
        let ty = one.ty.and_then(|ty| facts.types.get(ty.index())).map(|ty| ty.kind);
        let is_variadic = matches!(ty, Some(TypeKind::Of(TypeOp::Variadic, _)));
        variadic |= is_variadic || one.value.is_some();
        least += u32::from(!is_variadic && one.value.is_none());
    }
    if variadic { arguments >= least } else { arguments == least }
}

fn units_by_definition(tree: &Tree<'_>) -> Vec<Option<u32>> {
    let mut units = vec![None; tree.facts.definitions.len()];
    for (unit, one) in tree.units.iter().enumerate() {
        if let Some(place) = one.definition.and_then(|definition| units.get_mut(definition.index())) {
            *place = Some(unit as u32);
        }
    }
    units
}

/// The name of each definition's receiver parameter, where it has one.
pub(super) fn receiver_names(facts: &Facts) -> Vec<NameId> {
    let mut names = vec![NameId::EMPTY; facts.definitions.len()];
    for one in &facts.definitions {
        if let (SymbolKind::Parameter, true, Some(parent)) =
            (one.kind, one.modifiers.has(Modifiers::RECEIVER), one.parent)
        {
            names[parent.index()] = one.name;
        }
    }
    names
}

/// Whether an expression is the object itself.
pub(super) fn is_receiver(base: Option<ExprKind>, receiver: NameId) -> bool {
    match base {
        Some(ExprKind::This) => true,
        Some(ExprKind::Name { name, .. }) => name == receiver && name != NameId::EMPTY,
        _ => false,
    }
}
