//! Calls of a function to itself, as far as one file shows them.

use super::units::{Tree, UnitId};
use pellucid_model::{DefId, ExprKind, Facts, Modifiers, NameId, Span, SymbolKind};

/// A call of `unit` to itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct SelfCall {
    /// The function.
    pub(super) unit: UnitId,
    /// The call.
    pub(super) span: Span,
}

/// How far around a call its function is looked for: bounds the search in deeply nested code.
const REACH: usize = 32;

/// The direct recursions of a file, ordered by function: `f()` inside the function `f`, and `this.m()` (or through the
/// receiver's name) inside the method `m`, also from lambdas in it.
pub(super) fn self_calls(tree: &Tree<'_>) -> Vec<SelfCall> {
    let facts = tree.facts;
    let units = units_by_definition(tree);
    let receivers = receiver_names(facts);
    let mut calls = Vec::new();
    for expr in &facts.exprs {
        let ExprKind::Call { callee, .. } = expr.kind else { continue };
        let Some(target) = facts.exprs.get(callee.index()).map(|callee| callee.kind) else { continue };
        let owner = facts.scopes.get(expr.scope.index()).and_then(|scope| scope.owner);
        let Some(definition) = called_self(facts, &receivers, owner, target) else { continue };
        if let Some(unit) = units.get(definition.index()).copied().flatten() {
            calls.push(SelfCall { unit: unit as usize, span: expr.span });
        }
    }
    calls.sort_by_key(|call| (call.unit, call.span));
    calls
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

/// The callable around `owner` that a call of `target` there calls again.
fn called_self(facts: &Facts, receivers: &[NameId], owner: Option<DefId>, target: ExprKind) -> Option<DefId> {
    let mut at = owner;
    for _ in 0..REACH {
        let id = at?;
        let one = facts.definitions.get(id.index())?;
        let matches = match target {
            ExprKind::Name { name, .. } => {
                matches!(one.kind, SymbolKind::Function | SymbolKind::Lambda) && one.name == name
            }
            ExprKind::Member { base, name, .. } => {
                one.kind == SymbolKind::Method
                    && one.name == name
                    && is_receiver(facts.exprs.get(base.index()).map(|base| base.kind), receivers[id.index()])
            }
            _ => return None,
        };
        if matches && one.name != NameId::EMPTY {
            return at;
        }
        at = one.parent;
    }
    None
}

/// Whether an expression is the object itself.
pub(super) fn is_receiver(base: Option<ExprKind>, receiver: NameId) -> bool {
    match base {
        Some(ExprKind::This) => true,
        Some(ExprKind::Name { name, .. }) => name == receiver && name != NameId::EMPTY,
        _ => false,
    }
}
